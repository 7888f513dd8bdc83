"""What an operation answers, as data; how the value is read from a response, and what
raw access shows besides it."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from contextvars import ContextVar
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Generic, NamedTuple, TypeAlias, TypeVar

import httpx2

from .decoding import Decoder, decode_any, decode_json, decode_tree
from .errors import DecodeError, SdkError, request_id_of
from .redaction import call_of, redacted_response

if TYPE_CHECKING:
    from .decoding import OnMismatch
    from .limits import Deadline
    from .settings import ClientSettings

T = TypeVar("T")
ReadHeader: TypeAlias = Callable[[httpx2.Response], Mapping[str, Any]]
"""What reads a header of an answer, by its name: see `headers`. Raises DecodeError."""


@dataclass(eq=False, repr=False)
class Reply:
    """A body, and the headers that come with it."""

    usual = ""
    """Its media type, where nothing else is said."""
    also = ""
    """What is accepted besides."""
    decoder: Final[Callable[[], Decoder[Any]]] = lambda: decode_any
    """That of JSON is asked for on first use: its module loads late."""
    media_type: str = ""
    headers: Final[tuple[ReadHeader, ...]] = ()

    def __post_init__(self) -> None:
        self.media_type = self.media_type or self.usual

    def read(self, response: httpx2.Response, on_mismatch: OnMismatch) -> Any:
        """The value of a success. Raises DecodeError."""
        return None

    def read_error(self, response: httpx2.Response, raw: Any) -> Any:
        """The body of an error; `raw` is what it is by itself, JSON or text."""
        return raw


class JsonReply(Reply):
    """A body of JSON."""

    usual = "application/json"

    def read(self, response: httpx2.Response, on_mismatch: OnMismatch) -> Any:
        return decode(response, self.decoder(), on_mismatch)

    def read_error(self, response: httpx2.Response, raw: Any) -> Any:
        with suppress(DecodeError):
            return decode_tree(raw, self.decoder())
        return raw


class NoReply(Reply):
    """No body, or one that does not matter."""


class TextReply(Reply):
    """A body of text, in the charset that it says it has."""

    usual = "text/plain"

    def read(self, response: httpx2.Response, on_mismatch: OnMismatch) -> Any:
        return text_of(response)


class BytesReply(Reply):
    """A body of bytes."""

    usual = "application/octet-stream"
    also = "*/*;q=0.1"  # or servers refuse that do not know what files they have

    def read(self, response: httpx2.Response, on_mismatch: OnMismatch) -> Any:
        return response.content

    def read_error(self, response: httpx2.Response, raw: Any) -> Any:
        return response.content


def find_reply(replies: Mapping[str, Reply], status: int) -> Reply | None:
    """What is described for a status: by itself, by its range, by default (OpenAPI 3.1,
    4.8.16)."""
    for key in (str(status), f"{status // 100}XX", "default"):
        if key in replies:
            return replies[key]
    return None


def read_undescribed(response: httpx2.Response) -> Any:
    """The value of a success that nothing is said about: JSON where it is JSON, None
    for nothing, else text."""
    if not response.content:
        return None
    if says_json(response):
        return decode(response, decode_any, "raise")
    return text_of(response)


def decode(
    response: httpx2.Response, decoder: Decoder[Any], on_mismatch: OnMismatch
) -> Any:
    """The body as JSON of a type. Raises DecodeError."""
    if not response.content:
        raise decode_error(response, "$", "expected JSON, got an empty body")
    try:
        return decode_json(response.content, decoder, on_mismatch=on_mismatch)
    except DecodeError as fault:
        reason = fault.reason
        if not says_json(response):
            reason = f"expected JSON, got {media_type_of(response)!r} ({reason})"
        raise decode_error(response, fault.path, reason) from None


def decode_error(response: httpx2.Response, path: str, reason: str) -> DecodeError:
    """The error of an answer that is not what the description promises."""
    source = f"{source_of(response)}: "
    kept = redacted_response(response)
    return DecodeError(path, reason, source=source, response=kept)


def source_of(response: httpx2.Response) -> str:
    """How an answer is named in messages: `200 GET /v1/steps`."""
    return f"{response.status_code} {call_of(response.request)}"


def media_type_of(response: httpx2.Response) -> str:
    """The media type of an answer, in small letters and without parameters."""
    return response.headers.get("content-type", "").partition(";")[0].strip().lower()


def says_json(response: httpx2.Response) -> bool:
    media_type = media_type_of(response)
    return media_type.endswith("+json") or (
        media_type in ("", "application/json", "text/json")
    )


def text_of(response: httpx2.Response) -> str:
    """The body as text: UTF-8 where no charset is named, or none that can be read.

    `httpx2` takes any codec of Python for a charset, also those that unpack.
    """
    name = response.charset_encoding or "utf-8"
    with suppress(LookupError, ValueError):
        if codecs.lookup(name).name != "punycode":  # whose time is quadratic
            return response.content.decode(name, "replace")
    return response.content.decode("utf-8", "replace")


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
        found = (read(self.response).items() for read in self._described)
        return dict(item for items in found for item in items)

    def __repr__(self) -> str:
        return f"<ApiResponse {self.status}, {len(self.content)} bytes>"
