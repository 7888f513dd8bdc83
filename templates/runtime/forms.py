"""Bodies that are forms in the manner of a query, and what they share with those of
several parts."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from .encoding import add_members, dump_json, encode_sent
from .errors import EncodeError
from .parameters import Pair, percent, text_of
from .request import Payload
from .shapes import is_array, is_mapping, is_object, is_sequence
from .styles import StyledParameter, query_reserved
from .unset import UNSET


class Encoding(NamedTuple):
    """How one property of a form is written, where that is not the usual way."""

    content_type: str = ""
    style: str = ""
    explode: bool | None = None
    allow_reserved: bool = False
    headers: Mapping[str, str] = MappingProxyType({})
    """Of its part in a multipart form."""

    def styled(self, name: str) -> StyledParameter | None:
        """How it is written where it is written as a query parameter is (OpenAPI 3.1,
        4.8.15.1.2)."""
        if self.style or self.allow_reserved or self.explode is not None:
            return StyledParameter(name, "query", self.style or None, self.explode)
        return None


USUAL: Final = Encoding()
NO_ENCODINGS: Final[Mapping[str, Encoding]] = MappingProxyType({})


class FormBody(NamedTuple):
    """What is sent is a form in the manner of a query."""

    encodings: Mapping[str, Encoding] = NO_ENCODINGS
    """By the names of properties."""
    media_type: str = "application/x-www-form-urlencoded"

    def write(self, value: object, extra: Mapping[str, Any]) -> Payload:
        pairs: list[Pair] = []
        for name, member in form_members(value, extra).items():
            pairs += self._pairs(name, _plain(member, f"body[{name!r}]"))
        text = "&".join(f"{name}={text}" for name, text in pairs)
        return Payload(self.media_type, text.encode())

    def _pairs(self, name: str, value: Any) -> list[Pair]:
        encoding = self.encodings.get(name, USUAL)
        place = f"body[{name!r}]"
        quoted = query_reserved if encoding.allow_reserved else percent
        styled = encoding.styled(name)
        if styled is not None:
            return styled.pairs(_blank(value), place, quoted)
        return [
            (percent(name), quoted(written(item, encoding.content_type, place)))
            for item in (value if is_array(value) else [value])
        ]


def form_members(value: object, extra: Mapping[str, Any]) -> dict[str, Any]:
    """The members of a form; those of a model are JSON values, and files as they are."""
    if value is UNSET:
        value = {}
    elif not is_mapping(value):
        value = encode_sent(value)
    members = add_members(value, extra) if extra else value
    if not is_mapping(members):
        raise EncodeError("body", "a form is an object")
    for name in members:
        if not isinstance(name, str):
            raise EncodeError("body", f"the key {name!r} is not a str")
    return {name: each for name, each in members.items() if each is not UNSET}


def written(value: Any, media_type: str, place: str) -> str:
    """A property of a form as text: objects as JSON, null as nothing. A text that is
    said to be JSON is JSON already."""
    if isinstance(value, str):
        return value
    is_json = media_type.partition(";")[0].rstrip().endswith("json")
    if is_json or (not media_type and (is_object(value) or is_array(value))):
        return dump_json(value, place).decode()
    return "" if value is None else text_of(value, place)


def _plain(value: object, place: str) -> Any:
    for item in value if is_sequence(value) else [value]:
        if isinstance(item, (bytes, bytearray, memoryview)):
            raise EncodeError(place, "a form of this kind carries no files")
    return encode_sent(value, place)


def _blank(value: Any) -> Any:
    """Null has no form in the styles of a query; a form says it by an empty value."""
    if value is None:
        return ""
    if is_object(value):
        return {name: _blank(member) for name, member in value.items()}
    return [_blank(item) for item in value] if is_array(value) else value
