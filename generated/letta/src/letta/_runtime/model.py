"""What every model shares: unknown fields, the way to JSON and back, the repr."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, fields
from importlib import import_module
from itertools import islice
from typing import Any, Final, NamedTuple, Self

from .shapes import is_object, is_sequence
from .unset import UNSET

_PACKAGE: Final = __name__.rsplit(".", 2)[0]
_HIDDEN: Final = "**********"
_TEXT_LENGTH: Final = 60
_MEMBERS: Final = 5
_DEPTH: Final = 6
_REPR_LENGTH: Final = 900


class Codec(NamedTuple):
    """How one model class is read from JSON, and how it is written."""

    decode: Callable[[Any, Any], Any]
    encode: Callable[[Any], dict[str, Any]]


def described_class(model: type) -> type:
    """The class of this SDK that a model class is, or derives from."""
    for candidate in model.__mro__:
        if candidate.__module__.startswith(f"{_PACKAGE}.models."):
            return candidate
    raise TypeError(f"{model.__qualname__} is not a model of {_PACKAGE}")


def codec_of(model: type) -> Codec:
    """The codec of a model class.

    Codecs live in `<package>._codecs.<module>`, beside `<package>.models.<module>`, and
    are imported on first use.
    """
    found = described_class(model)
    module = found.__module__.removeprefix(f"{_PACKAGE}.models")
    codecs: dict[type, Codec] = import_module(f"{_PACKAGE}._codecs{module}").CODECS
    return codecs[found]


@dataclass(slots=True, kw_only=True, repr=False)
class Model:
    """An object of the API. Its fields are plain attributes; nothing is checked when
    they are set."""

    extra_fields: dict[str, Any] = field(default_factory=dict[str, Any])
    """Fields on the wire that this version of the SDK does not know; they are sent back
    as they came.

    `UNSET` as a value says that a known constant was not on the wire, and is not sent
    either; None, that it was null.
    """

    def __repr__(self) -> str:
        return _short(self)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Reads a JSON object that was parsed already. Raises `DecodeError` with the
        JSON path."""
        from .decoding import decode_tree

        model: Self = decode_tree(data, codec_of(cls).decode)
        return model

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Reads JSON text (UTF-8 when bytes). Raises `DecodeError` with the JSON path."""
        from .decoding import decode_json

        body = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
        model: Self = decode_json(body, codec_of(cls).decode)
        return model

    def to_dict(self) -> dict[str, Any]:
        """The JSON object that travels: wire names, and values as JSON has them."""
        from .encoding import encode_named

        data: dict[str, Any] = encode_named(self, type(self).__qualname__)
        return data

    def to_json(self) -> str:
        """Compact JSON. Raises `EncodeError` for what JSON cannot say, such as NaN."""
        from .encoding import dump_json

        return dump_json(self).decode()


@dataclass(slots=True, frozen=True, repr=False)
class Unknown:
    """A variant of a union that this version of the SDK does not know."""

    tag: str | None
    """The value of the discriminator; None when there is none."""
    data: dict[str, Any]
    """The JSON object as it came. It is sent back the same."""

    def __repr__(self) -> str:
        return _short(self)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object as it came (a shallow copy)."""
        return dict(self.data)


def _short(value: object) -> str:
    text = ""
    for piece in _pieces(value, 0):
        text += piece
        if len(text) > _REPR_LENGTH:
            return f"{text[:_REPR_LENGTH]}..."
    return text


def _pieces(value: Any, depth: int) -> Iterator[str]:
    rest = 0
    if isinstance(value, (Model, Unknown)):
        start, end, members = f"{type(value).__qualname__}(", ")", _members(value)
    elif is_sequence(value):
        start, end, rest = "[", "]", len(value) - _MEMBERS
        members = (("", item) for item in value[:_MEMBERS])
    elif is_object(value):
        start, end, rest = "{", "}", len(value) - _MEMBERS
        members = ((f"{_cut(n)}: ", value[n]) for n in islice(value, _MEMBERS))
    else:
        yield _cut(value)
        return
    if depth >= _DEPTH:
        yield f"{start}...{end}"
        return
    yield start
    comma = ""
    for label, member in members:
        yield f"{comma}{label}"
        yield from _pieces(member, depth + 1)
        comma = ", "
    yield f"{comma}...+{rest}{end}" if rest > 0 else end


def _members(value: Model | Unknown) -> Iterator[tuple[str, Any]]:
    for item in fields(value):
        member = getattr(value, item.name)
        left_out = member is item.default and (member is None or member is UNSET)
        if left_out or item.name == "extra_fields":
            continue
        secret = item.metadata.get("secret") and member is not None
        yield f"{item.name}=", _HIDDEN if secret else member
    extra = getattr(value, "extra_fields", None)
    if extra:
        yield "extra_fields=", extra


def _cut(value: object) -> str:
    if isinstance(value, (str, bytes)) and len(value) > _TEXT_LENGTH:
        return f"{value[:_TEXT_LENGTH]!r}..."
    if isinstance(value, int) and value.bit_length() > 4 * _TEXT_LENGTH:
        return f"<int of {value.bit_length()} bits>"  # Python may refuse to print it
    text = repr(value)
    return text if len(text) <= 2 * _TEXT_LENGTH else f"{text[:2 * _TEXT_LENGTH]}..."
