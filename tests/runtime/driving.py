"""Drives the sync and the async client the same way, over a transport that a function answers."""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from typing import Any, TypeVar

import anyio
import httpx2
from sample._runtime.async_client import AsyncClient
from sample._runtime.async_pages import AsyncEnvelopePages
from sample._runtime.auth import Credential
from sample._runtime.decoding import decode_any, list_of
from sample._runtime.operation import Operation
from sample._runtime.page_styles import ItemCursor
from sample._runtime.paging import PagedOperation
from sample._runtime.parameters import Parameter
from sample._runtime.replies import JsonReply
from sample._runtime.settings import ClientSettings, server
from sample._runtime.sync_client import SyncClient
from sample._runtime.sync_pages import EnvelopePages

O = TypeVar("O", bound=Operation[Any])
C = TypeVar("C", SyncClient, AsyncClient)
TOKEN = "s3cret-token"
SECURED = (("bearerAuth",),)
GET: Operation[Any] = Operation(
    method="GET",
    path="/v1/things",
    replies={"200": JsonReply(lambda: decode_any)},
    security=SECURED,
)
LIST: PagedOperation[Any, Any] = PagedOperation(
    method="GET",
    path="/v1/things",
    parameters=(
        Parameter("after", "query"),
        Parameter("before", "query"),
        Parameter("limit", "query"),
    ),
    items=lambda: list_of(decode_any),
    pages=ItemCursor(after="after", before="before"),
    security=SECURED,
)

Handler = Callable[[httpx2.Request], httpx2.Response]


def made(kind: type[C], **options: Any) -> C:
    """A client with these settings, which tries once where nothing else is said."""
    own = {name: options.pop(name, None) for name in ("http_client", "sleep")}
    own = {name: value for name, value in own.items() if value is not None}
    base_url = server(options.pop("base_url", "http://h"), "SAMPLE_BASE_URL", "")
    timeout = httpx2.Timeout(options.pop("timeout", 5))
    others: dict[str, Any] = {
        "credentials": {},
        "user_agent": "sample/1.0",
        "max_retries": 0,
        **options,
    }
    return kind(ClientSettings(base_url=base_url, timeout=timeout, **others), **own)


class Driver:
    """A client of one of the modes; remembers the requests, and the waits instead of waiting."""

    def __init__(self, mode: str, handler: Handler, **options: Any) -> None:
        self.requests: list[httpx2.Request] = []
        self.waits: list[float] = []
        self.is_async = mode == "async"
        connections = options.pop("connections", {})
        transport = httpx2.MockTransport(self._record(handler))
        kind = httpx2.AsyncClient if self.is_async else httpx2.Client
        self.connections = kind(transport=transport, **connections)
        client: Any = AsyncClient if self.is_async else SyncClient
        self.client: Any = made(
            client,
            **{
                "credentials": {"bearerAuth": Credential(TOKEN, "Bearer")},
                "max_retries": 2,
                "http_client": self.connections,
                "sleep": self._async_wait if self.is_async else self.waits.append,
                **options,
            },
        )

    def call(
        self, operation: Operation[Any] = GET, *arguments: object, **kw: Any
    ) -> Any:
        return self.run(lambda client: client.call(operation, *arguments, **kw))

    def run(self, action: Callable[[Any], Any], client: Any = None) -> Any:
        """What an action makes of a client; awaited when the mode is async."""
        chosen = client or self.client
        if not self.is_async:
            return action(chosen)

        async def wait() -> Any:
            return await action(chosen)

        return anyio.run(wait)

    def items(
        self, operation: PagedOperation[Any, Any] = LIST, *arguments: object
    ) -> Any:
        return self.walk(self.pages(operation, *arguments))

    def pages(
        self, operation: PagedOperation[Any, Any], *arguments: object, **kw: Any
    ) -> Any:
        kind: Any = AsyncEnvelopePages if self.is_async else EnvelopePages
        return kind(self.client, operation, *arguments, **kw)

    def walk(self, pages: Any) -> list[Any]:
        """All that an iteration gives."""
        if not self.is_async:
            return list(pages)

        async def wait() -> list[Any]:
            return [item async for item in pages]

        return anyio.run(wait)

    def _record(self, handler: Handler) -> Handler:
        def answer(request: httpx2.Request) -> httpx2.Response:
            self.requests.append(request)
            return handler(request)

        return answer

    async def _async_wait(self, seconds: float) -> None:
        self.waits.append(seconds)


def changed(operation: O, **changes: Any) -> O:
    """Another operation, that differs in this."""
    other = copy(operation)
    vars(other).update(changes)
    return other


def answers(*outcomes: httpx2.Response | Exception | type[Exception]) -> Handler:
    """One outcome after the other; the last one stays."""
    left = list(outcomes)

    def handler(request: httpx2.Request) -> httpx2.Response:
        outcome = left.pop(0) if len(left) > 1 else left[0]
        if isinstance(outcome, type):
            raise outcome("it broke")
        if isinstance(outcome, Exception):
            raise outcome
        return httpx2.Response(
            outcome.status_code, headers=outcome.headers, content=outcome.content
        )

    return handler


def reply(status: int = 200, **kw: Any) -> httpx2.Response:
    return httpx2.Response(status, **(kw or {"json": {}}))
