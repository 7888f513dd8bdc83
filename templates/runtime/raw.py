"""Raw access: what a call came back with besides its value."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, Final, Generic, NamedTuple, TypeVar

import httpx2

from .errors import SdkError, request_id_of
from .redaction import redacted_response
from .replies import Reply

if TYPE_CHECKING:
    from .limits import Deadline
    from .settings import ClientSettings

T = TypeVar("T")


class Opened(NamedTuple):
    """A response of success, and how its body is to be read, or was."""

    response: httpx2.Response
    reply: Reply | None
    """What is described for its status."""
    deadline: Deadline
    settings: ClientSettings
    tries: int
    elapsed: float
    """Seconds, with all tries and the waits between them."""


CALLS: Final[ContextVar[list[Opened] | None]] = ContextVar("calls", default=None)
"""Where calls are noted while raw access asks for it, the last one behind the others."""


class ApiResponse(Generic[T]):
    """The value of a call, and the response that it came in."""

    def __init__(self, body: T, calls: Sequence[Opened]) -> None:
        """The last of the calls is the one that the value came from. Raises SdkError
        when nothing was called."""
        if not calls:
            raise SdkError(
                f"the method has made no call yet, it returned {body!r}; pass what "
                "makes it: `first_page` of pages, `read` of a download, `response` of "
                "a stream"
            )
        call = calls[-1]
        self.body: Final = body
        self.tries: Final = call.tries
        self.elapsed: Final = call.elapsed
        """Seconds, with all tries and the waits between them."""
        self.response: Final = redacted_response(call.response, with_cookies=True)
        """As it came; its request is without credentials and query."""
        self.status: Final = self.response.status_code
        self.headers: Final = self.response.headers
        """All headers, as text."""
        self.content: Final = self.response.content
        """The body, unpacked; empty where a stream or a download has it."""
        self.request_id: Final = request_id_of(self.response)
        """The server's name for this call, for its logs; None when it does not give one."""
        self._described: Final = call.reply.headers if call.reply else ()

    @property
    def typed_headers(self) -> Mapping[str, Any]:
        """The headers that the description has and the server has sent, by their names
        in the description. Raises DecodeError for one of another type."""
        return {
            each.name: each.read(self.headers[each.name], self.response)
            for each in self._described
            if each.name in self.headers
        }

    def __repr__(self) -> str:
        return f"<ApiResponse {self.status}, {len(self.content)} bytes>"
