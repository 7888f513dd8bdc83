"""Raw access: what a call came back with besides its value."""

from __future__ import annotations

from collections.abc import Mapping
from contextvars import ContextVar
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Generic, NamedTuple, Self, TypeVar

import httpx2

from .errors import SdkError, request_id_of
from .redaction import without_credentials

if TYPE_CHECKING:
    from .replies import Reply

T = TypeVar("T")


class Call(NamedTuple):
    """What raw access wants to know of a call."""

    response: httpx2.Response
    reply: Reply | None
    tries: int
    elapsed: float


CALLS: Final[ContextVar[list[Call] | None]] = ContextVar("calls", default=None)
"""Where calls are noted while raw access asks for it, the last one behind the others."""


class Calls:
    """Has calls noted while it is entered."""

    def __enter__(self) -> Self:
        self._noted: list[Call] = []
        self._token = CALLS.set(self._noted)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        CALLS.reset(self._token)

    def last(self, value: object) -> Call:
        """The one that a value came from. Raises SdkError when nothing was called."""
        if not self._noted:
            raise SdkError(
                f"the method has made no call yet, it returned {value!r}; pass what "
                "makes it: `first_page` of pages, `read` of a download, `response` of "
                "a stream"
            )
        return self._noted[-1]


class ApiResponse(Generic[T]):
    """The value of a call, and the response that it came in."""

    def __init__(self, body: T, call: Call) -> None:
        self.body: Final = body
        self.tries: Final = call.tries
        self.elapsed: Final = call.elapsed
        """Seconds, with all tries and the waits between them."""
        self.response: Final = without_credentials(call.response)
        """As it came; its request is without credentials and query."""
        self._reply: Final = call.reply

    @property
    def status(self) -> int:
        return self.response.status_code

    @property
    def headers(self) -> httpx2.Headers:
        """All headers, as text."""
        return self.response.headers

    @property
    def typed_headers(self) -> Mapping[str, Any]:
        """The headers that the description has and the server has sent, by their names
        in the description. Raises DecodeError for one of another type."""
        return {
            each.name: each.read(self.headers[each.name], self.response)
            for each in (() if self._reply is None else self._reply.headers)
            if each.name in self.headers
        }

    @property
    def content(self) -> bytes:
        """The body, unpacked; empty where a stream or a download has it."""
        return self.response.content

    @property
    def request_id(self) -> str | None:
        """The server's name for this call, for its logs; None when it does not give one."""
        return request_id_of(self.response)

    def __repr__(self) -> str:
        return f"<ApiResponse {self.status}, {len(self.content)} bytes>"
