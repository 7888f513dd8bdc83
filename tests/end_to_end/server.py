"""A stand-in for a Letta server 0.16.2: one endpoint, and the rules that it follows.

`limit` counts rows, and one row becomes several messages with one id. `after` and `before`
follow the sort order. Recorded answers and notes show all of it but one thing, which is
read from the server's published source: with `before` and a limit it takes the first
rows of the sort order, not those nearest to the cursor, and with both cursors the middle
ones. `nearest_before` makes a server that takes the nearest. A cursor of another step is
not modelled: it is unknown.
"""

import socket
import threading
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal, NamedTuple

import uvicorn
from fastapi import FastAPI, Path, Query, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send
from tests.end_to_end.messages import Row

STEP_ID = r"^step-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"


class Hit(NamedTuple):
    """A request as it came in."""

    path: str
    """Not decoded: `/v1/steps/a%2Fb/messages`."""
    query: str
    headers: Mapping[str, str]


@dataclass
class Served:
    """What a running server has, and what it has seen."""

    steps: Mapping[str, list[Row]]
    nearest_before: bool = False
    url: str = ""
    hits: list[Hit] = field(default_factory=list[Hit])


class UnknownCursor(Exception):
    pass


def take_page(
    rows: list[Row],
    *,
    after: str | None,
    before: str | None,
    limit: int,
    nearest_before: bool,
) -> list[Row]:
    """A page of rows that are sorted as they were asked for."""
    if limit < 0:
        raise ArithmeticError("the database refuses a negative limit")
    ids = [row[0]["id"] for row in rows]
    for cursor in (before, after):
        if cursor and cursor not in ids:
            raise UnknownCursor(cursor)
    start = ids.index(after) + 1 if after else 0
    end = ids.index(before) if before else len(rows)
    window = rows[start:end]
    if before and not after and nearest_before:
        return window[max(0, len(window) - limit) :]
    if before and after:
        # Twice the limit is read, and the middle of it is kept.
        window = window[: limit * 2]
        if len(window) > limit:
            middle = max(0, len(window) // 2 - limit // 2)
            return window[middle : middle + limit]
    return window[:limit]


def letta_app(served: Served) -> FastAPI:
    app = FastAPI(openapi_url=None)

    @app.get("/v1/steps/{step_id}/messages")
    def list_messages_for_step(  # pyright: ignore[reportUnusedFunction]  # a route
        step_id: Annotated[str, Path(pattern=STEP_ID)],
        after: str | None = None,
        before: str | None = None,
        limit: int | None = 100,
        order: Literal["asc", "desc"] = "asc",
        order_by: Annotated[Literal["created_at"], Query()] = "created_at",
    ) -> JSONResponse:
        rows = served.steps.get(step_id, [])
        page = take_page(
            rows if order == "asc" else rows[::-1],
            after=after,
            before=before,
            limit=len(rows) if limit is None else limit,
            nearest_before=served.nearest_before,
        )
        return JSONResponse([message for row in page for message in row])

    @app.api_route("/{path:path}", methods=["GET", "POST", "PUT", "DELETE"])
    def elsewhere(
        path: str,
    ) -> JSONResponse:  # pyright: ignore[reportUnusedFunction]  # a route
        return JSONResponse({"detail": "Not Found"}, 404)

    @app.exception_handler(UnknownCursor)
    def not_found(  # pyright: ignore[reportUnusedFunction]  # a handler
        _: Request, error: UnknownCursor
    ) -> JSONResponse:
        return JSONResponse({"detail": f"No Message found with id {error}"}, 404)

    @app.exception_handler(RequestValidationError)
    def refused(  # pyright: ignore[reportUnusedFunction]  # a handler
        _: Request, error: RequestValidationError
    ) -> JSONResponse:
        detail = str([dict(entry) for entry in error.errors()])
        return JSONResponse({"trace_id": "", "detail": detail}, 422)

    @app.exception_handler(Exception)
    def failed(  # pyright: ignore[reportUnusedFunction]  # a handler
        _: Request, __: Exception
    ) -> JSONResponse:
        # The exception goes on to uvicorn, which then closes the connection unannounced.
        return JSONResponse({"detail": "An unknown error occurred"}, 500)

    return app


class Recorder:
    """Notes every request before the application sees it."""

    def __init__(self, app: ASGIApp, served: Served) -> None:
        self.app = app
        self.served = served

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            headers = {k.decode(): v.decode() for k, v in scope["headers"]}
            query = scope["query_string"].decode()
            self.served.hits.append(Hit(scope["raw_path"].decode(), query, headers))
        await self.app(scope, receive, send)


@contextmanager
def serve(
    steps: Mapping[str, list[Row]], *, nearest_before: bool = False
) -> Generator[Served, None, None]:
    """Runs the server on a free port of the loopback interface, in a thread."""
    served = Served(steps, nearest_before)
    app: Any = Recorder(letta_app(served), served)
    config = uvicorn.Config(app, log_level="critical", lifespan="off", ws="none")
    server = uvicorn.Server(config)
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(128)
        served.url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        thread = threading.Thread(target=server.run, args=([listener],), daemon=True)
        thread.start()
        while thread.is_alive() and not server.started:
            thread.join(0.01)  # its event loop has sockets of its own, and tests count
        try:
            yield served
        finally:
            server.should_exit = True
            thread.join(10)
