"""What an operation of the API is, as data: one constant for each, shared by sync and
async."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import (
    TYPE_CHECKING,
    Any,
    Final,
    Generic,
    Literal,
    NamedTuple,
    Protocol,
    TypeAlias,
    TypeVar,
)

from .cursors import BodyCursor, ItemCursor
from .decoding import Decoder, OnMismatch
from .links import LinkHeader, NextLink
from .numbered import Offset, PageNumber
from .walk import PageStyle

if TYPE_CHECKING:
    import httpx2

__all__ = (
    "BodyCursor",
    "BytesBody",
    "BytesReply",
    "Encoding",
    "FormBody",
    "Header",
    "ItemCursor",
    "JsonBody",
    "JsonLinesBody",
    "JsonReply",
    "LinkHeader",
    "MultipartBody",
    "NextLink",
    "NoReply",
    "Offset",
    "Operation",
    "PageNumber",
    "PagedOperation",
    "Parameter",
    "Reply",
    "StreamOperation",
    "TextBody",
    "TextReply",
)

T = TypeVar("T")
B = TypeVar("B")
Place: TypeAlias = Literal["path", "query", "header", "cookie", "querystring"]

_DEFAULT_STYLE: Final = {
    "path": "simple",
    "query": "form",
    "header": "simple",
    "cookie": "form",
    "querystring": "form",
}


class Parameter:
    """A parameter outside of the body (OpenAPI 3.1, 4.8.12): where it goes and how it
    is written."""

    __slots__ = (
        "allow_empty",
        "allow_reserved",
        "explode",
        "media_type",
        "name",
        "place",
        "style",
    )

    def __init__(
        self,
        name: str,
        place: Place,
        style: str | None = None,
        explode: bool | None = None,
        allow_reserved: bool = False,
        allow_empty: bool = False,
        media_type: str = "",
    ) -> None:
        """With a `media_type`, the value is written as JSON; with `allow_empty`, an empty
        list is sent as `name=`."""
        self.name: Final = name
        self.place: Final[Place] = place
        self.style: Final = _DEFAULT_STYLE[place] if style is None else style
        exploded = self.style in ("form", "cookie")
        self.explode: Final = exploded if explode is None else explode
        self.allow_reserved: Final = allow_reserved
        self.allow_empty: Final = allow_empty
        self.media_type: Final = media_type


class IdempotencyKey(Parameter):
    """A header that all tries of a call have in common, and no other call; made where
    the caller gives none, so that a POST can be tried again."""

    __slots__ = ()

    def __init__(self, name: str) -> None:
        super().__init__(name, "header")


class Header(NamedTuple):
    """A header of an answer, and how its text is read."""

    name: str
    decoder: Callable[[], Decoder[Any]] | None = None
    """Without one the value is the text."""
    form: Literal["text", "json", "texts", "jsons", "pairs"] = "text"
    """Text, JSON (numbers and booleans as well), or several, separated by commas."""


class JsonReply:
    """A body of JSON. The decoder is asked for on first use: its module loads late."""

    __slots__ = ("decoder", "headers", "media_type")

    def __init__(
        self,
        decoder: Callable[[], Decoder[Any]],
        media_type: str = "application/json",
        *,
        headers: tuple[Header, ...] = (),
    ) -> None:
        self.decoder: Final = decoder
        self.media_type: Final = media_type
        self.headers: Final = headers


class NoReply:
    """No body, or one that does not matter."""

    __slots__ = ("headers",)
    media_type: Final = ""

    def __init__(self, *, headers: tuple[Header, ...] = ()) -> None:
        self.headers: Final = headers


class TextReply:
    """A body of text, in the charset that it says it has."""

    __slots__ = ("headers", "media_type")

    def __init__(
        self, media_type: str = "text/plain", *, headers: tuple[Header, ...] = ()
    ) -> None:
        self.media_type: Final = media_type
        self.headers: Final = headers


class BytesReply:
    """A body of bytes."""

    __slots__ = ("headers", "media_type")

    def __init__(
        self,
        media_type: str = "application/octet-stream",
        *,
        headers: tuple[Header, ...] = (),
    ) -> None:
        self.media_type: Final = media_type
        self.headers: Final = headers


Reply: TypeAlias = JsonReply | NoReply | TextReply | BytesReply

_NO_REPLIES: Final[Mapping[str, Reply]] = MappingProxyType({})
_NO_SCOPES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType({})


class JsonBody(NamedTuple):
    """What is sent is JSON."""

    media_type: str = "application/json"


class JsonLinesBody(NamedTuple):
    """What is sent is a list, each item as JSON on a line of its own."""

    media_type: str = "application/jsonl"


class Encoding(NamedTuple):
    """How one property of a form is written, where that is not the usual way."""

    content_type: str = ""
    style: str = ""
    explode: bool | None = None
    allow_reserved: bool = False
    headers: Mapping[str, str] = MappingProxyType({})
    """Of its part in a multipart form."""


_NO_ENCODINGS: Final[Mapping[str, Encoding]] = MappingProxyType({})


class FormBody(NamedTuple):
    """What is sent is a form in the manner of a query."""

    encodings: Mapping[str, Encoding] = _NO_ENCODINGS
    """By the names of properties."""
    media_type: str = "application/x-www-form-urlencoded"


class MultipartBody(NamedTuple):
    """What is sent is a form with a part for each value: text, JSON or a file."""

    encodings: Mapping[str, Encoding] = _NO_ENCODINGS
    media_type: str = "multipart/form-data"


class TextBody(NamedTuple):
    """What is sent is text, written by the caller."""

    media_type: str = "text/plain"


class BytesBody(NamedTuple):
    """What is sent are bytes: a file, or anything that gives bytes."""

    media_type: str = "application/octet-stream"
    """May be a range (`image/*`): then the name or the type of the file decides."""


Body: TypeAlias = (
    JsonBody | JsonLinesBody | FormBody | MultipartBody | TextBody | BytesBody
)


class Operation(NamedTuple, Generic[T]):
    """A call and what comes back from it: T."""

    method: str
    path: str
    """With the names of its parameters in braces: `/v1/steps/{step_id}/messages`; a
    query that never changes may follow."""
    parameters: tuple[Parameter, ...] = ()
    bodies: tuple[Body, ...] = ()
    """The ways to write the body, the preferred one first; none: it has no body."""
    replies: Mapping[str, Reply] = _NO_REPLIES
    """By status (`200`), range (`2XX`) or `default`, in that order of precedence."""
    security: tuple[tuple[str, ...], ...] = ()
    """Alternatives of schemes that are needed together; none at all: no credential is
    sent."""
    scopes: Mapping[str, tuple[str, ...]] = _NO_SCOPES
    """By scheme: what a token has to allow."""
    server: str = ""
    """The one that this operation has of its own: absolute, or relative to the base
    URL."""
    switch: str = ""
    """The property of the body that is set to false, so that the answer is no stream."""


class StreamFormat(Protocol):
    """How a body is cut into items, and how an item is read: see `streaming`."""

    @property
    def media_type(self) -> str: ...
    def splitter(self, limit: int) -> Any: ...
    def check(self, response: httpx2.Response) -> None: ...
    def ends_with(self, raw: Any) -> bool: ...
    def read(
        self,
        raw: Any,
        number: int,
        response: httpx2.Response,
        on_mismatch: OnMismatch,
    ) -> Any: ...


class StreamOperation(NamedTuple, Generic[T]):
    """A call that answers with items of T, one by one."""

    method: str
    path: str
    events: StreamFormat
    parameters: tuple[Parameter, ...] = ()
    bodies: tuple[Body, ...] = ()
    replies: Mapping[str, Reply] = _NO_REPLIES
    """Of the errors; every success is the stream."""
    security: tuple[tuple[str, ...], ...] = ()
    scopes: Mapping[str, tuple[str, ...]] = _NO_SCOPES
    server: str = ""
    switch: str = ""
    """The property of the body that is set to true, so that the answer is a stream."""


class PagedOperation(NamedTuple, Generic[T, B]):
    """A call that answers with a page of many T in a body B, and how to go on from a
    page."""

    method: str
    path: str
    items: Callable[[], Decoder[list[T]]]
    pages: PageStyle
    body: Callable[[], Decoder[B]] | None = None
    """None where the body is the array of items itself."""
    may_lack_items: bool = False
    """Whether a page without the array, or with null for it, is an empty one."""
    parameters: tuple[Parameter, ...] = ()
    bodies: tuple[Body, ...] = ()
    replies: Mapping[str, Reply] = _NO_REPLIES
    """Of the errors; every success is a page."""
    security: tuple[tuple[str, ...], ...] = ()
    scopes: Mapping[str, tuple[str, ...]] = _NO_SCOPES
    server: str = ""


AnyOperation: TypeAlias = (
    Operation[Any] | PagedOperation[Any, Any] | StreamOperation[Any]
)
