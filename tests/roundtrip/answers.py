"""Answers of every kind: several 2xx, none, text, bytes, files with ranges, and errors."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Annotated, Any

from fastapi import APIRouter, Header, HTTPException, Query, Response
from fastapi.responses import JSONResponse, PlainTextResponse, StreamingResponse
from pydantic import BaseModel
from tests.roundtrip.models import Conflict, Derived, Level, Missing, Problem, Tree
from tests.roundtrip.witness import Heard

router = APIRouter(prefix="/answers")

FILE = bytes(range(256)) * 2000
SINCE = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


class Job(BaseModel):
    job: int
    wait: float


@router.post(
    "/jobs",
    status_code=201,
    responses={202: {"model": Job, "description": "Later."}, 204: {}},
)
def start(heard: Heard, outcome: int) -> Derived:
    if outcome == 202:
        return JSONResponse({"job": 7, "wait": 0.5}, 202)  # type: ignore[return-value]
    if outcome == 204:
        return Response(status_code=204)  # type: ignore[return-value]
    return Derived(id=1, name="made")


@router.delete("/things/{thing}", status_code=204)
def delete(heard: Heard, thing: str) -> None:
    heard.hear(thing=thing)


@router.head("/things/{thing}", status_code=200, response_class=Response)
def look(thing: str) -> Response:
    return Response(headers={"x-thing": thing, "content-length": "1000"})


@router.get("/text", response_class=PlainTextResponse)
def text(of: str) -> str:
    return of


@router.get("/nothing")
def nothing() -> None:
    """JSON that is null."""


@router.get("/anything")
def anything(of: str) -> Any:
    return {"of": of, "list": [1, None, {"x": 1.5}]}


@router.get(
    "/bytes",
    response_class=Response,
    responses={
        200: {
            "content": {
                "application/octet-stream": {
                    "schema": {"type": "string", "format": "binary"}
                }
            }
        }
    },
)
def raw(size: int) -> Response:
    return Response(FILE[:size], media_type="application/octet-stream")


@router.get(
    "/file",
    response_class=Response,
    responses={
        200: {"content": {"image/png": {}}},
        206: {"content": {"image/png": {}}, "description": "A part."},
    },
)
def file(
    heard: Heard,
    range: Annotated[str | None, Header(include_in_schema=False)] = None,
    if_range: Annotated[str | None, Header(include_in_schema=False)] = None,
) -> Response:
    """Breaks off where the tests ask for it, and goes on from `Range`."""
    start = int(range.removeprefix("bytes=").partition("-")[0]) if range else 0
    if if_range != '"v1"':
        start = 0
    heard.hear(start=start)
    headers = {"etag": '"v1"', "accept-ranges": "bytes"}
    headers["content-length"] = str(len(FILE) - start)
    if start:
        headers["content-range"] = f"bytes {start}-{len(FILE) - 1}/{len(FILE)}"
    end = heard.breaks.pop(0) if heard.breaks else len(FILE)

    def pieces() -> Iterator[bytes]:
        for at in range_of(start, end, 50_000):
            yield FILE[at : min(at + 50_000, end)]
        if end < len(FILE):
            raise ConnectionError("broken off, as the test asked")

    return StreamingResponse(
        pieces(), 206 if start else 200, headers, media_type="image/png"
    )


range_of = range


@router.get(
    "/headers",
    responses={
        200: {
            "headers": {
                "X-Count": {"schema": {"type": "integer"}},
                "X-Since": {"schema": {"type": "string", "format": "date-time"}},
                "X-Words": {"schema": {"type": "array", "items": {"type": "string"}}},
            }
        }
    },
)
def headers(response: Response) -> Tree:
    response.headers["X-Count"] = "17"
    response.headers["X-Since"] = "2026-01-02T03:04:05Z"
    response.headers["X-Words"] = "a,b"
    response.headers["X-Request-Id"] = "req-1"
    return Tree(name="root")


@router.get(
    "/errors/{status}",
    responses={
        404: {"model": Missing},
        409: {"model": Conflict, "description": "Held."},
        402: {
            "description": "Too little.",
            "content": {
                "application/problem+json": {
                    "schema": {"$ref": "#/components/schemas/Problem"}
                }
            },
        },
    },
)
def fail(status: int, level: Level = Level.LOW) -> Tree:
    if status == 404:
        body: Any = Missing(id="t", near=["s"]).model_dump()
    elif status == 409:
        body = Conflict(holder="me", since=SINCE).model_dump(mode="json")
    elif status == 402:
        problem = Problem(title="No credit", status=402, detail="30 short", balance=-30)
        return JSONResponse(  # type: ignore[return-value]  # FastAPI takes both
            problem.model_dump(), 402, media_type="application/problem+json"
        )
    elif status == 418:
        raise HTTPException(418, "teapot")
    elif status == 503:
        return PlainTextResponse("down", 503)  # type: ignore[return-value]
    else:
        return Tree(name="fine")
    return JSONResponse(body, status)  # type: ignore[return-value]


@router.get("/problems")
def keeps_problem(of: Annotated[int, Query(ge=0)] = 0) -> Problem:
    return Problem(title="none", status=of)


@router.get("/flaky")
def flaky(heard: Heard, failures: int) -> int:
    """Fails so many times with 503 before it answers with the number of tries."""
    tries = heard.calls.count("/answers/flaky")
    if tries <= failures:
        raise HTTPException(503, "not yet", {"Retry-After": "0"})
    return tries
