"""The client that generated clients derive from: it calls operations."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeVar

import httpx2

from .errors import SettingError
from .settings import NOTHING, AsyncConnections, ClientSettings, RetryBudget
from .unset import UNSET, Unset

if TYPE_CHECKING:
    from .limits import Deadline
    from .operation import Called, Operation
    from .replies import ApiResponse, Opened

P = ParamSpec("P")
T = TypeVar("T")


async def _pause(seconds: float) -> None:
    import anyio  # only those who wait pay for it

    await anyio.sleep(seconds)


class AsyncClient:
    """Settings and connections. Can be shared between tasks; close it, or use it as a
    context manager."""

    def __init__(
        self,
        settings: ClientSettings,
        http_client: httpx2.AsyncClient | None = None,
        sleep: Callable[[float], Awaitable[None]] = _pause,
    ) -> None:
        self._settings = settings.changed(sleep=sleep, budget=RetryBudget())
        self._pool = AsyncConnections(http_client)
        self._owns_connections = http_client is None

    def with_options(
        self,
        *,
        timeout: float | httpx2.Timeout | Unset | None = UNSET,
        deadline: float | Unset | None = UNSET,
        max_retries: int | Unset = UNSET,
        headers: Mapping[str, str] | None = None,
        query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
        http_client: httpx2.AsyncClient | None = None,
    ) -> Self:
        """A client with other options, which shares the connections, the credentials
        and the retry budget of this one. Closing it closes nothing.

        `timeout` is in seconds, None for no limit; so is `deadline`, of a whole call with
        all its tries. `headers` and `query` are sent in addition to those that this
        client sends; headers replace others of the same name. `extra_body` are members
        beside those of a body that is an object. With an `idempotency_key`, which is
        meant for one call, a POST is tried again too. `http_client` takes the place of
        the connections.
        """
        old = self._settings
        key = {} if idempotency_key is None else {"idempotency-key": idempotency_key}
        child = object.__new__(type(self))
        for name, value in vars(self).items():
            # What is cached belongs to this client: resources that call it.
            if not isinstance(getattr(type(self), name, None), cached_property):
                vars(child)[name] = value
        child._settings = old.changed(
            timeout=timeout if timeout is UNSET else httpx2.Timeout(timeout),
            deadline=deadline,
            max_retries=max_retries,
            headers={**old.headers, **(headers or {}), **key},
            query={**old.query, **(query or {})},
            extra_body={**old.extra_body, **(extra_body or {})},
        )
        child._owns_connections = False
        if http_client is not None:
            child._pool = AsyncConnections(http_client)
        return child

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
        from .operation import Called  # it is loaded by now

        called = Called(operation, arguments, body, content_type)
        opened = await self.open_response(called, is_read=True)
        return operation.read(opened.response, opened.settings.on_mismatch)

    async def open_response(
        self,
        called: Called,
        *,
        headers: Mapping[str, str] = NOTHING,
        url: Callable[[httpx2.URL], httpx2.URL] | None = None,
        deadline: Deadline | None = None,
        is_read: bool = False,
    ) -> Opened:
        """A response of success, with its body or before it is read; then it has to be
        closed. `url` makes another one of the URL to send to."""
        from .async_sending import send  # those who only import pay nothing
        from .limits import Deadline
        from .request import prepare

        settings = self._settings
        if headers:
            settings = settings.changed(headers={**settings.headers, **headers})
        out = prepare(called, settings)
        if url is not None:
            out = out._replace(url=url(out.url))
        return await send(out, self._pool, deadline or Deadline(), is_read)

    async def raw(
        self,
        method: Callable[P, Awaitable[T]],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> ApiResponse[T]:
        """What a method returns, with the status, the headers and the body that it came
        in: `client.raw(client.steps.retrieve, "step-1")`."""
        from .replies import CALLS, ApiResponse

        calls: list[Opened] = []
        token = CALLS.set(calls)
        try:
            value = await method(*args, **kwargs)
        finally:
            CALLS.reset(token)
        return ApiResponse(value, calls)

    async def close(self) -> None:
        """Closes the connections, unless they came from the caller or belong to another
        client."""
        if self._owns_connections:
            await self._pool.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    def __repr__(self) -> str:
        # Also one that could not be made: a traceback with its variables shows it.
        base_url = self._settings.base_url if hasattr(self, "_settings") else None
        return f"{type(self).__name__}({base_url=})"

    def __reduce__(self) -> Any:
        raise SettingError("a client is not pickled: make one in each process")


class AsyncResource:
    """A group of operations."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
