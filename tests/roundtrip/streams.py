"""Streams: as FastAPI describes its own, and as older programs describe them by hand."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterable, AsyncIterator, Iterable
from typing import Annotated, Any

from fastapi import APIRouter, Header
from fastapi.responses import StreamingResponse
from fastapi.sse import EventSourceResponse, ServerSentEvent
from pydantic import BaseModel
from tests.roundtrip.models import Derived, Pet
from tests.roundtrip.witness import Heard

router = APIRouter(prefix="/streams")


@router.post("/lines/echo")
async def lines_echo(items: list[Pet]) -> AsyncIterable[Pet]:
    for item in items:
        yield item


@router.post("/events/echo", response_class=EventSourceResponse)
async def events_echo(items: list[Pet]) -> AsyncIterable[Pet]:
    for item in items:
        yield item


@router.get("/events/numbered", response_class=EventSourceResponse)
def numbered(count: int) -> Iterable[ServerSentEvent]:
    for number in range(count):
        yield ServerSentEvent(
            data={"id": number}, event="number", id=str(number), comment="ping"
        )


@router.get(
    "/events/resumed",
    response_class=StreamingResponse,
    responses={
        200: {
            "content": {
                "text/event-stream": {
                    "schema": {"$ref": "#/components/schemas/Derived"}
                }
            }
        }
    },
)
def resumed(
    heard: Heard,
    last_event_id: Annotated[str | None, Header(include_in_schema=False)] = None,
) -> StreamingResponse:
    """Ten events, in any way that the standard allows lines to be ended."""
    heard.hear(last_event_id=last_event_id)

    def events() -> Iterable[bytes]:
        yield b"\xef\xbb\xbf: welcome\n\nretry: 10\n\n"
        for number in range(int(last_event_id or -1) + 1, 10):
            end = ("\n", "\r\n", "\r")[number % 3]
            data = [f'data: {{"id": {number},', f'data: "name": "é{number}"}}']
            yield end.join([f"id: {number}", *data, "", ""]).encode()

    return StreamingResponse(events(), media_type="text/event-stream")


async def watched(heard: Any, text: bytes) -> AsyncIterator[bytes]:
    """Without end, until the client goes away."""
    heard.closed.clear()
    try:
        while True:
            yield text
            await asyncio.sleep(0.005)
    finally:
        heard.closed.set()


@router.get(
    "/events/endless",
    response_class=StreamingResponse,
    responses={
        200: {
            "content": {
                "text/event-stream": {
                    "schema": {"$ref": "#/components/schemas/Derived"}
                }
            }
        }
    },
)
def endless_events(heard: Heard) -> StreamingResponse:
    text = b'data: {"id": 1, "name": "x"}\n\n'
    return StreamingResponse(watched(heard, text), media_type="text/event-stream")


@router.get(
    "/lines/endless",
    response_class=StreamingResponse,
    responses={
        200: {
            "content": {
                "application/x-ndjson": {
                    "schema": {"$ref": "#/components/schemas/Derived"}
                }
            }
        }
    },
)
def endless_lines(heard: Heard) -> StreamingResponse:
    text = b'{"id": 1, "name": "x"}\n'
    return StreamingResponse(watched(heard, text), media_type="application/x-ndjson")


class Question(BaseModel):
    text: str
    stream: bool = False


class Piece(BaseModel):
    delta: str


class Reply(BaseModel):
    text: str


@router.post(
    "/replies",
    response_model=Reply,
    responses={
        200: {
            "content": {
                "text/event-stream": {"schema": {"$ref": "#/components/schemas/Piece"}}
            }
        }
    },
)
def reply(question: Question) -> Any:
    if not question.stream:
        return Reply(text=question.text)

    def events() -> Iterable[str]:
        for letter in question.text:
            yield f"data: {json.dumps({'delta': letter})}\n\n"
        yield "data: [DONE]\n\n"

    return StreamingResponse(events(), media_type="text/event-stream")


@router.get("/pieces")
def keeps_piece() -> Piece:
    return Piece(delta="")


@router.get("/derived")
def keeps_derived() -> Derived:
    return Derived(id=1, name="x")
