"""The body of an answer that is read when it is asked for, not before: what streams and
downloads have in common."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import closing
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
    from .sync_client import SyncClient

Op = TypeVar("Op", bound=AnyOperation)


class Body(Generic[Op]):
    """Nothing is requested before it is read or entered, and it can be read once. Leaving
    it as a context manager frees the connection, however much was read."""

    def __init__(
        self,
        client: SyncClient,
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

    def response(self) -> httpx2.Response:
        """The response without its body, for its status and headers; asks for it."""
        opened = self._open()
        return redacted_response(opened.response, with_cookies=True)

    def close(self) -> None:
        """Frees the connection. What was not read is lost."""
        self._is_read = True
        if self._opened is not None:
            self._opened.response.close()

    def _open(self, headers: Mapping[str, str] = NOTHING) -> Opened:
        if self._opened is None:
            self._opened = self._ask(headers=headers)
        return self._opened

    def _begin(self) -> Opened:
        """The response whose body is going to be read: once. Raises SdkError."""
        if self._is_read:
            raise SdkError("a body can be read once; call the method again")
        opened = self._open()
        self._is_read = True
        return opened

    def _chunks(self, opened: Opened) -> Generator[bytes, None, None]:
        """The body, unpacked, in pieces as they come. Raises ApiConnectionError."""
        from .sync_sending import received  # it is loaded by now

        pieces = received(opened.response, 2**63, self._deadline)
        try:
            with closing(pieces):
                yield from pieces
        except httpx2.RequestError as fault:
            from .failures import request_error

            raise request_error(fault) from fault

    def __enter__(self) -> Self:
        self.response()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        name = type(self).__name__
        return f"<{name} {self._operation.method} {self._operation.path}>"
