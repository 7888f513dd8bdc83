"""Bodies that are forms in the manner of a query, and what they share with those of
several parts."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from .encoding import dump_json, encode_sent
from .errors import EncodeError
from .parameters import Parameter, percent, text_of, written
from .request import Payload
from .shapes import is_array, is_mapping, is_object, is_sequence
from .unset import UNSET


class Encoding(NamedTuple):
    """How one property of a form is written, where that is not the usual way."""

    content_type: str = ""
    style: str = ""
    explode: bool | None = None
    allow_reserved: bool = False
    headers: Mapping[str, str] = MappingProxyType({})
    """Of its part in a multipart form."""

    def styled(self, name: str) -> Parameter | None:
        """How it is written where it is written as a query parameter is (OpenAPI 3.1,
        4.8.15.1.2)."""
        if not self.style and not self.allow_reserved and self.explode is None:
            return None
        return Parameter(name, "query", self.style, self.explode, self.allow_reserved)


USUAL: Final = Encoding()
NO_ENCODINGS: Final[Mapping[str, Encoding]] = MappingProxyType({})


class FormBody(NamedTuple):
    """What is sent is a form in the manner of a query."""

    encodings: Mapping[str, Encoding] = NO_ENCODINGS
    """By the names of properties."""
    media_type: str = "application/x-www-form-urlencoded"

    def write(self, value: object) -> Payload:
        texts: list[str] = []
        for name, member in members_of(value).items():
            texts += self._texts(name, member, f"body[{name!r}]")
        return Payload(self.media_type, "&".join(texts).encode())

    def _texts(self, name: str, member: object, place: str) -> list[str]:
        for item in member if is_sequence(member) else [member]:
            if isinstance(item, (bytes, bytearray, memoryview)):
                raise EncodeError(place, "a form of this kind carries no files")
        value = encode_sent(member, place)
        encoding = self.encodings.get(name, USUAL)
        styled = encoding.styled(name)
        if styled is not None:
            return written(styled.pairs(_blank(value), place, styled.quoted))
        texts = [
            text_in_form(item, encoding.content_type, place)
            for item in (value if is_array(value) else [value])
        ]
        return [f"{percent(name)}={percent(text)}" for text in texts]


def members_of(value: object) -> dict[str, Any]:
    """The members of a form; those of a model are JSON values, and files as they are."""
    if not is_mapping(value):
        value = encode_sent(value)
    if not is_mapping(value) or not all(isinstance(name, str) for name in value):
        raise EncodeError("body", "a form is an object, and its keys are str")
    return {name: each for name, each in value.items() if each is not UNSET}


def text_in_form(value: Any, media_type: str, place: str) -> str:
    """A property of a form as text: objects as JSON, null as nothing. A text that is
    said to be JSON is JSON already."""
    if isinstance(value, str):
        return value
    is_json = media_type.partition(";")[0].rstrip().endswith("json")
    if is_json or (not media_type and (is_object(value) or is_array(value))):
        return dump_json(value, place).decode()
    return "" if value is None else text_of(value, place)


def _blank(value: Any) -> Any:
    """Null has no form in the styles of a query; a form says it by an empty value."""
    if value is None:
        return ""
    if is_object(value):
        return {name: _blank(member) for name, member in value.items()}
    return [_blank(item) for item in value] if is_array(value) else value
