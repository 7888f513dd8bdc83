"""The client that generated clients derive from: it calls operations."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, ParamSpec, Self, TypeVar

import httpx2

from .any_client import AnyClient
from .connections import AsyncConnections
from .settings import NOTHING
from .unset import UNSET

if TYPE_CHECKING:
    from .deadline import Deadline
    from .operation import AnyOperation, Operation
    from .raw import ApiResponse
    from .receiving import Opened

P = ParamSpec("P")
T = TypeVar("T")


class AsyncClient(AnyClient[httpx2.AsyncClient]):
    """Settings and connections. Can be shared between tasks; close it, or use it as a
    context manager."""

    async def call(
        self,
        operation: Operation[T],
        *arguments: object,
        body: object = UNSET,
        content_type: str | None = None,
    ) -> T:
        """Performs an operation; arguments come in the order of its parameters.

        `content_type` is that of one of its bodies, the first by default.
        """
        opened = await self.open_response(
            operation, arguments, body, content_type, is_read=True
        )
        return operation.read(opened.response, opened.settings.on_mismatch)

    async def open_response(
        self,
        operation: AnyOperation,
        arguments: tuple[object, ...],
        body: object = UNSET,
        content_type: str | None = None,
        *,
        headers: Mapping[str, str] = NOTHING,
        url: Callable[[httpx2.URL], httpx2.URL] | None = None,
        deadline: Deadline | None = None,
        is_read: bool = False,
    ) -> Opened:
        """A response of success, with its body or before it is read; then it has to be
        closed. `url` makes another one of the URL to send to."""
        from .async_sending import send  # those who only import pay nothing
        from .request import prepare

        settings = self._settings
        if headers:
            settings = settings.changed(headers={**settings.headers, **headers})
        out = prepare(operation, arguments, body, settings, content_type)
        if url is not None:
            out = out._replace(url=url(out.url))
        return await send(operation, out, settings, self._pool, deadline, is_read)

    async def raw(
        self,
        method: Callable[P, Awaitable[T]],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> ApiResponse[T]:
        """What a method returns, with the status, the headers and the body that it came
        in: `client.raw(client.steps.retrieve, "step-1")`."""
        from .raw import ApiResponse, Calls

        with Calls() as calls:
            value = await method(*args, **kwargs)
        return ApiResponse(value, calls.last(value))

    def _connect(self, http_client: httpx2.AsyncClient | None) -> None:
        self._pool = AsyncConnections(http_client)

    async def _pause(self, seconds: float) -> None:
        import anyio  # only those who wait pay for it

        await anyio.sleep(seconds)

    async def close(self) -> None:
        """Closes the connections, unless they came from the caller or belong to another
        client."""
        if self._owns_connections:
            await self._pool.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()


class AsyncResource:
    """A group of operations."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
