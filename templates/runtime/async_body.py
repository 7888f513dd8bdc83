"""The body of an answer that is read when it is asked for, not before: what streams and
downloads have in common."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from types import TracebackType
from typing import TYPE_CHECKING, Final, Generic, Self, TypeVar

import httpx2

from .deadline import AsyncGuard, Deadline
from .operation import AnyOperation
from .receiving import Meter, Opened
from .redaction import without_credentials
from .replies import broken_body
from .settings import NOTHING
from .unset import UNSET

if TYPE_CHECKING:
    from .async_client import AsyncClient

Op = TypeVar("Op", bound=AnyOperation)


class AsyncBody(Generic[Op]):
    """Nothing is requested before it is read or entered, and it can be read once. Leaving
    it as a context manager frees the connection, however much was read."""

    def __init__(
        self,
        client: AsyncClient,
        operation: Op,
        *arguments: object,
        body: object = UNSET,
        content_type: str | None = None,
    ) -> None:
        self._client: Final = client
        self._operation: Final = operation
        self._arguments: Final = arguments
        self._body: Final = body
        self._content_type: Final = content_type
        self._opened: Opened | None = None
        self._deadline: Final = Deadline()
        self._is_read = False

    async def response(self) -> httpx2.Response:
        """The response without its body, for its status and headers; asks for it."""
        return without_credentials((await self._open()).response)

    async def close(self) -> None:
        """Frees the connection. What was not read is lost."""
        self._is_read = True
        if self._opened is not None:
            await self._opened.response.aclose()

    async def _open(self, headers: Mapping[str, str] = NOTHING) -> Opened:
        if self._opened is None:
            self._opened = await self._client.open_response(
                self._operation,
                self._arguments,
                self._body,
                self._content_type,
                headers=headers,
                deadline=self._deadline,
            )
        return self._opened

    async def _chunks(self, opened: Opened) -> AsyncGenerator[bytes, None]:
        """The body, unpacked, in pieces as they come."""
        response = opened.response
        guard = AsyncGuard(opened.deadline, response.request)
        try:
            meter = Meter(response, 2**63)
            async with aclosing(guard.chunks(response)) as chunks:
                async for chunk in chunks:
                    meter.add(chunk)
                    yield chunk
            meter.end()
        except httpx2.DecodingError as fault:
            raise broken_body(fault, response) from fault
        finally:
            await response.aclose()

    async def __aenter__(self) -> Self:
        await self.response()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        name = type(self).__name__
        return f"<{name} {self._operation.method} {self._operation.path}>"
