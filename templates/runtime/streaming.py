"""What the items of a stream are, as data, and how one of them is read."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Final, TypeAlias, TypeVar

import httpx2

from .decoding import Decoder, decode_json, parse_json
from .errors import DecodeError, StreamError
from .failures import message_of
from .model import Model, Unknown
from .operation import Operation
from .redaction import redacted_response
from .replies import decode_error, media_type_of, source_of
from .shapes import is_object
from .splitters import EventSplitter, LineSplitter, Raw, SequenceSplitter

if TYPE_CHECKING:
    from .raw import Opened

T = TypeVar("T")
_MARKER: Final = re.compile(r"(\[)?[_-]*[A-Za-z][A-Za-z_-]{,30}(?(1)\])")
"""`[DONE]`, `DONE`."""
_Late: TypeAlias = Callable[[], Decoder[Any]] | None


class ServerEvents:
    """`text/event-stream`. Without a decoder the data of events are text, else JSON.

    `named` has the decoders of events that are told apart by name. Where no other event
    is described (`only_named`), one with another name is `Unknown`.
    """

    splitter: ClassVar[type[LineSplitter]] = EventSplitter
    media_type: ClassVar = "text/event-stream"

    def __init__(
        self,
        decoder: _Late = None,
        *,
        named: Mapping[str, _Late] | None = None,
        only_named: bool = False,
    ) -> None:
        self._decoder: Final = decoder
        self._named: Final = named or {}
        self._only_named: Final = only_named

    def check(self, response: httpx2.Response) -> None:
        """Raises DecodeError for an answer that is no stream of events."""
        found = media_type_of(response)
        if found not in ("", self.media_type):
            reason = f"expected {self.media_type}, got {found!r}"
            raise decode_error(response, "$", reason)

    def ends_with(self, raw: Raw) -> bool:
        """Whether an event is no JSON but a bare mark of the end, such as `[DONE]`."""
        late = self._named.get(raw.event, self._decoder)
        text = raw.data.strip()
        is_marker = _MARKER.fullmatch(text) and text not in ("true", "false", "null")
        return late is not None and bool(is_marker)

    def read(self, raw: Raw, number: int, opened: Opened) -> Any:
        """The data of an event. Raises DecodeError, and StreamError for an error that
        the server reports."""
        if self._only_named and raw.event not in self._named:
            _refuse_error(raw, opened.response)
            data = _plain(raw.data)
            return Unknown(raw.event, data if is_object(data) else {"data": data})
        late = self._named.get(raw.event, self._decoder)
        if late is None:
            if raw.event == "error" and raw.event not in self._named:
                _refuse_error(raw, opened.response)
            return raw.data
        return _read(late(), raw, number, opened)


class JsonLines:
    """JSON Lines, also known as NDJSON."""

    splitter: ClassVar[type[LineSplitter]] = LineSplitter
    _usual: ClassVar = "application/x-ndjson"

    def __init__(
        self, decoder: Callable[[], Decoder[Any]], media_type: str = ""
    ) -> None:
        self._decoder: Final = decoder
        self.media_type: Final = media_type or self._usual

    def check(self, response: httpx2.Response) -> None:
        """Servers call it by many names: any will do."""

    def ends_with(self, raw: Raw) -> bool:
        return False

    def read(self, raw: Raw, number: int, opened: Opened) -> Any:
        """The value of an item. Raises DecodeError, and StreamError for an error that
        the server reports in its place."""
        return _read(self._decoder(), raw, number, opened)


class JsonSequence(JsonLines):
    """Texts behind record separators (RFC 7464)."""

    splitter = SequenceSplitter
    _usual = "application/json-seq"


class StreamOperation(Operation[T]):
    """A call that answers with items of T, one by one. Its `replies` are those of
    errors; every success is the stream."""

    def __init__(
        self,
        method: str,
        path: str,
        *,
        events: ServerEvents | JsonLines,
        **more: Any,
    ) -> None:
        super().__init__(method, path, accept=events.media_type, **more)
        self.events: Final = events


def _plain(data: str) -> Any:
    """JSON where it is JSON, else text."""
    try:
        return parse_json(data.encode())
    except DecodeError:
        return data


def _read(decoder: Decoder[Any], raw: Raw, number: int, opened: Opened) -> Any:
    response, on_mismatch = opened.response, opened.settings.on_mismatch
    try:
        value = decode_json(raw.data.encode(), decoder, on_mismatch=on_mismatch)
    except DecodeError as fault:
        _refuse_error(raw, response)
        path = f"item {number}: {fault.path}"
        raise decode_error(response, path, fault.reason) from None
    if not isinstance(value, Model) or value.extra_fields.get("error"):
        _refuse_error(raw, response)
    return value


def _refuse_error(raw: Raw, response: httpx2.Response) -> None:
    """Raises StreamError where an item that the description does not have reports an
    error: by its name, or by a member `error`."""
    body = _plain(raw.data)
    inner = body.get("error") if is_object(body) else None
    if inner or raw.event == "error":
        said = message_of(body) or raw.data[:100]
        raise StreamError(
            f"{source_of(response)}: the stream reports an error: {said}",
            body=body,
            response=redacted_response(response),
        )
