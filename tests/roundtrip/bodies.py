"""Bodies of every kind; each handler answers with what it was given."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Body, File, Form, Request, UploadFile
from pydantic import BaseModel
from tests.roundtrip.models import (
    Colour,
    Derived,
    Everything,
    Expression,
    Open,
    Pair,
    Patch,
    Pet,
    Shape,
    Strict,
    Tree,
)
from tests.roundtrip.witness import Heard

router = APIRouter(prefix="/bodies")


@router.post("/everything")
def everything(heard: Heard, body: Everything) -> Everything:
    heard.hear(body=body)
    return body


@router.post("/tree")
def tree(heard: Heard, body: Tree) -> Tree:
    heard.hear(body=body)
    return body


@router.post("/pet")
def pet(heard: Heard, body: Pet) -> Pet:
    heard.hear(body=body)
    return body


@router.post("/shape")
def shape(heard: Heard, body: Shape) -> Shape:
    heard.hear(body=body)
    return body


@router.post("/expression")
def expression(heard: Heard, body: Expression) -> Expression:
    heard.hear(body=body)
    return body


@router.post("/pets")
def pets(heard: Heard, body: list[Pet]) -> list[Pet]:
    heard.hear(body=body)
    return body


@router.post("/by-id")
def by_id(heard: Heard, body: dict[UUID, Derived]) -> dict[UUID, Derived]:
    heard.hear(body=body)
    return body


@router.post("/scalar")
def scalar(heard: Heard, body: Annotated[float, Body()]) -> float:
    heard.hear(body=body)
    return body


@router.post("/maybe")
def maybe(heard: Heard, body: Annotated[Pet | None, Body()] = None) -> Pet | None:
    heard.hear(body=body)
    return body


@router.post("/pair")
def pair(heard: Heard, body: Pair[Pair[date]]) -> Pair[Pair[date]]:
    heard.hear(body=body)
    return body


@router.post("/several")
def several(
    heard: Heard,
    left: Pet,
    right: Annotated[int, Body()],
    day: Annotated[date | None, Body()] = None,
) -> dict[str, Any]:
    """Two bodies, which FastAPI makes one object of."""
    heard.hear(left=left, right=right, day=day)
    return {"ok": True}


@router.post("/open")
def open_(heard: Heard, body: Open) -> Open:
    heard.hear(body=body)
    return body


@router.post("/strict")
def strict(heard: Heard, body: Strict) -> Strict:
    heard.hear(body=body)
    return body


@router.patch(
    "/document",
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {
                "application/merge-patch+json": {
                    "schema": {"$ref": "#/components/schemas/Patch"}
                }
            },
        }
    },
)
async def patch(heard: Heard, request: Request) -> Patch:
    assert request.headers["content-type"] == "application/merge-patch+json"
    found = await request.json()
    heard.hear(body=found)
    return Patch.model_validate(found)


@router.put("/document")
def replace(body: Patch) -> Patch:
    return body


@router.post("/form", status_code=204)
def form(
    heard: Heard,
    name: Annotated[str, Form()],
    count: Annotated[int, Form()] = 1,
    day: Annotated[date | None, Form()] = None,
    colour: Annotated[Colour, Form()] = Colour.RED,
    flag: Annotated[bool | None, Form()] = None,
    words: Annotated[list[str] | None, Form()] = None,
    odd_name: Annotated[str | None, Form(alias="odd-name")] = None,
) -> None:
    heard.hear(
        name=name,
        count=count,
        day=day,
        colour=colour,
        flag=flag,
        words=words,
        odd_name=odd_name,
    )


class Login(BaseModel):
    username: str
    password: str
    scopes: list[int] = []


@router.post("/form-model", status_code=204)
def form_model(heard: Heard, body: Annotated[Login, Form()]) -> None:
    heard.hear(body=body)


class Received(BaseModel):
    """A file as it came."""

    name: str | None
    content_type: str | None
    size: int
    start: str


async def received(file: UploadFile) -> Received:
    content = await file.read()
    return Received(
        name=file.filename,
        content_type=file.content_type,
        size=len(content),
        start=content[:64].hex(),
    )


@router.post("/multipart")
async def multipart(
    heard: Heard,
    file: UploadFile,
    title: Annotated[str, Form()],
    extras: Annotated[list[UploadFile] | None, File()] = None,
    raw: Annotated[bytes | None, File()] = None,
    count: Annotated[int | None, Form()] = None,
    words: Annotated[list[str] | None, Form()] = None,
    day: Annotated[date | None, Form()] = None,
) -> list[Received]:
    heard.hear(title=title, raw=raw, count=count, words=words, day=day)
    return [await received(each) for each in (file, *(extras or ()))]


@router.post("/files")
async def files(heard: Heard, files: list[UploadFile]) -> list[Received]:
    heard.hear(count=len(files))
    return [await received(each) for each in files]


def described(media_type: str, schema: Any, required: bool = True) -> dict[str, Any]:
    content = {media_type: {"schema": schema}}
    return {"requestBody": {"required": required, "content": content}}


@router.put(
    "/octets",
    openapi_extra=described(
        "application/octet-stream", {"type": "string", "format": "binary"}
    ),
)
async def octets(heard: Heard, request: Request) -> int:
    assert request.headers["content-type"] == "application/octet-stream"
    heard.hear(body=await request.body())
    return len(heard.seen["body"])


@router.put("/text", openapi_extra=described("text/plain", {"type": "string"}))
async def text(heard: Heard, request: Request) -> str:
    assert request.headers["content-type"].startswith("text/plain")
    heard.hear(body=(await request.body()).decode())
    return str(heard.seen["body"])


@router.put(
    "/choice",
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {
                "application/json": {
                    "schema": {"$ref": "#/components/schemas/Tree-Input"}
                },
                "text/csv": {"schema": {"type": "string"}},
                "application/x-www-form-urlencoded": {
                    "schema": {"$ref": "#/components/schemas/Strict"}
                },
            },
        }
    },
)
async def choice(heard: Heard, request: Request) -> str:
    media_type = request.headers["content-type"].partition(";")[0]
    heard.hear(media_type=media_type, body=await request.body())
    return media_type


@router.put(
    "/lines",
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {
                "application/jsonl": {
                    "itemSchema": {"$ref": "#/components/schemas/Tree-Input"}
                }
            },
        }
    },
)
async def lines(heard: Heard, request: Request) -> int:
    found = [
        Tree.model_validate_json(line) for line in (await request.body()).splitlines()
    ]
    heard.hear(body=found)
    return len(found)
