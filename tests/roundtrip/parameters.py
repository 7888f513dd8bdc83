"""Parameters that FastAPI can describe, and, written by hand, the styles that it cannot."""

from __future__ import annotations

import json
import re
from datetime import date, datetime
from enum import Enum
from typing import Annotated, Any, Literal
from urllib.parse import parse_qsl, unquote
from uuid import UUID

from fastapi import APIRouter, Cookie, Header, Path, Query, Request
from tests.roundtrip.models import Colour, Level
from tests.roundtrip.witness import Heard

router = APIRouter(prefix="/parameters")


@router.get("/in-path/{text}/{number}/{day}/{ident}/{colour}", status_code=204)
def in_path(
    heard: Heard, text: str, number: float, day: date, ident: UUID, colour: Colour
) -> None:
    heard.hear(text=text, number=number, day=day, ident=ident, colour=colour)


@router.get("/files/{path:path}", status_code=204)
def read_file(heard: Heard, path: Annotated[str, Path(min_length=1)]) -> None:
    heard.hear(path=path)


@router.get("/in-query", status_code=204)
def in_query(
    heard: Heard,
    text: str,
    count: int = 3,
    ratio: float | None = None,
    flag: bool = False,
    at: datetime | None = None,
    day: date | None = None,
    ident: UUID | None = None,
    colour: Colour = Colour.RED,
    level: Level | None = None,
    order: Literal["asc", "desc"] = "asc",
    words: Annotated[list[str], Query()] = [],  # noqa: B006  # FastAPI copies it
    numbers: Annotated[list[int] | None, Query()] = None,
    colours: Annotated[set[Colour], Query()] = set(),  # noqa: B006
    class_: Annotated[str | None, Query(alias="class")] = None,
    dashed: Annotated[str | None, Query(alias="dashed-name")] = None,
    bracketed: Annotated[list[str] | None, Query(alias="ids[]")] = None,
) -> None:
    heard.hear(
        text=text,
        count=count,
        ratio=ratio,
        flag=flag,
        at=at,
        day=day,
        ident=ident,
        colour=colour,
        level=level,
        order=order,
        words=words,
        numbers=numbers,
        colours=colours,
        class_=class_,
        dashed=dashed,
        bracketed=bracketed,
    )


@router.get("/in-header", status_code=204)
def in_header(
    heard: Heard,
    x_thing: Annotated[str, Header()],
    x_count: Annotated[int, Header()] = 1,
    x_colour: Annotated[Colour | None, Header()] = None,
    x_at: Annotated[datetime | None, Header()] = None,
    odd: Annotated[str | None, Header(alias="X-ODD.Name")] = None,
    x_flag: Annotated[bool | None, Header()] = None,
) -> None:
    heard.hear(
        x_thing=x_thing,
        x_count=x_count,
        x_colour=x_colour,
        x_at=x_at,
        odd=odd,
        x_flag=x_flag,
    )


@router.get("/in-cookie", status_code=204)
def in_cookie(
    heard: Heard,
    session: Annotated[str, Cookie()],
    visits: Annotated[int, Cookie()] = 0,
    colour: Annotated[Colour | None, Cookie()] = None,
) -> None:
    heard.hear(session=session, visits=visits, colour=colour)


class Kind(str, Enum):  # noqa: UP042  # as many programs have it
    """An enum whose values are strings themselves."""

    ONE = "one"
    TWO = "two"


@router.get("/kinds/{kind}", status_code=204)
def by_kind(heard: Heard, kind: Kind, kinds: Annotated[list[Kind], Query()]) -> None:
    heard.hear(kind=kind, kinds=kinds)


STRINGS = {"type": "array", "items": {"type": "string"}}
RANGE = {
    "type": "object",
    "properties": {"low": {"type": "integer"}, "high": {"type": "integer"}},
    "required": ["low"],
}


def described(name: str, place: str, schema: Any, **style: Any) -> dict[str, Any]:
    required = place == "path"
    return {"name": name, "in": place, "required": required, "schema": schema, **style}


def styled(*parameters: dict[str, Any]) -> dict[str, Any]:
    return {"parameters": list(parameters)}


@router.get(
    "/styles/query",
    status_code=204,
    openapi_extra=styled(
        described("plain", "query", STRINGS, style="form", explode=False),
        described("spaces", "query", STRINGS, style="spaceDelimited", explode=False),
        described("pipes", "query", STRINGS, style="pipeDelimited", explode=False),
        described("deep", "query", RANGE, style="deepObject", explode=True),
        described("flat", "query", RANGE, style="form", explode=False),
        described("free", "query", {"type": "string"}, allowReserved=True),
        {
            "name": "filter",
            "in": "query",
            "content": {"application/json": {"schema": RANGE}},
        },
    ),
)
def query_styles(heard: Heard, request: Request) -> None:
    """Takes the query apart by RFC 6570 and the standard's table of styles."""
    raw: dict[str, str] = {}
    for part in filter(None, request.scope["query_string"].decode().split("&")):
        name, _, value = part.partition("=")
        raw[unquote(name)] = value
    found: dict[str, Any] = {}
    for name, separator in (("plain", ","), ("spaces", "%20"), ("pipes", "%7C|")):
        if name in raw:
            parts = re.split("%7C|\\|" if name == "pipes" else separator, raw[name])
            found[name] = [unquote(part) for part in parts]
    deep = {name[5:-1]: int(v) for name, v in raw.items() if name.startswith("deep[")}
    if deep:
        found["deep"] = deep
    if "flat" in raw:
        parts = raw["flat"].split(",")
        found["flat"] = {
            name: int(v) for name, v in zip(parts[::2], parts[1::2], strict=True)
        }
    if "free" in raw:
        found["free"] = dict(parse_qsl(heard.query, keep_blank_values=True))["free"]
    if "filter" in raw:
        found["filter"] = json.loads(unquote(raw["filter"]))
    heard.hear(**found)


@router.get(
    "/styles/path/{matrix}/{label}/{several}/{range}",
    status_code=204,
    openapi_extra=styled(
        described("matrix", "path", STRINGS, style="matrix", explode=True),
        described("label", "path", STRINGS, style="label"),
        described("several", "path", STRINGS, style="simple"),
        described("range", "path", RANGE, style="simple", explode=True),
    ),
)
def path_styles(heard: Heard, request: Request) -> None:
    matrix, label, several, pairs = heard.path.split("/")[-4:]
    assert matrix.startswith(";matrix="), matrix
    assert label.startswith("."), label
    # RFC 6570: a list that is not exploded has commas, with the label's dot in front.
    heard.hear(
        matrix=[unquote(each) for each in matrix.split(";matrix=")[1:]],
        label=[unquote(each) for each in label[1:].split(",")],
        several=[unquote(each) for each in several.split(",")],
        range={
            name: int(value)
            for name, _, value in (each.partition("=") for each in pairs.split(","))
        },
    )


@router.get(
    "/styles/header",
    status_code=204,
    openapi_extra=styled(
        described("X-List", "header", {"type": "array", "items": {"type": "integer"}}),
        described("X-Range", "header", RANGE, explode=True),
        described("ids", "cookie", STRINGS, style="form", explode=False),
    ),
)
def header_styles(heard: Heard, request: Request) -> None:
    found: dict[str, Any] = {}
    if "x-list" in request.headers:
        found["x_list"] = [int(n) for n in request.headers["x-list"].split(",")]
    if "x-range" in request.headers:
        pairs = (each.split("=") for each in request.headers["x-range"].split(","))
        found["x_range"] = {name: int(value) for name, value in pairs}
    if "cookie" in request.headers:
        name, _, value = request.headers["cookie"].partition("=")
        found[name] = [unquote(each) for each in value.split(",")]
    heard.hear(**found)
