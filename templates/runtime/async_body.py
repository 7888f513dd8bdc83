"""The body of an answer that is read when it is asked for, not before: what streams and
downloads have in common."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from functools import partial
from typing import TYPE_CHECKING, Final, Generic, Self, TypeVar

import httpx2

from .errors import SdkError
from .limits import Deadline
from .operation import AnyOperation, Called
from .redaction import redacted_response
from .replies import Opened
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
        self._operation: Final = operation
        self._deadline: Final = Deadline()
        called = Called(operation, arguments, body, content_type)
        self._ask: Final = partial(
            client.open_response, called, deadline=self._deadline
        )
        self._opened: Opened | None = None
        self._is_read = False

    async def response(self) -> httpx2.Response:
        """The response without its body, for its status and headers; asks for it."""
        opened = await self._open()
        return redacted_response(opened.response, with_cookies=True)

    async def close(self) -> None:
        """Frees the connection. What was not read is lost."""
        self._is_read = True
        if self._opened is not None:
            await self._opened.response.aclose()

    async def _open(self, headers: Mapping[str, str] = NOTHING) -> Opened:
        if self._opened is None:
            self._opened = await self._ask(headers=headers)
        return self._opened

    async def _begin(self) -> Opened:
        """The response whose body is going to be read: once. Raises SdkError."""
        if self._is_read:
            raise SdkError("a body can be read once; call the method again")
        opened = await self._open()
        self._is_read = True
        return opened

    async def _chunks(self, opened: Opened) -> AsyncGenerator[bytes, None]:
        """The body, unpacked, in pieces as they come. Raises ApiConnectionError."""
        from .async_sending import received  # it is loaded by now

        pieces = received(opened.response, 2**63, self._deadline)
        try:
            async with aclosing(pieces):
                async for piece in pieces:
                    yield piece
        except httpx2.RequestError as fault:
            from .failures import request_error

            raise request_error(fault) from fault

    async def __aenter__(self) -> Self:
        await self.response()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    def __repr__(self) -> str:
        name = type(self).__name__
        return f"<{name} {self._operation.method} {self._operation.path}>"
