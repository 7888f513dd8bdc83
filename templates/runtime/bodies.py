"""From the value of a body to what travels, by the media type that it is sent as."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final, assert_never

from .encoding import add_members, dump_body, dump_json, encode_sent
from .errors import EncodeError
from .files import NamedFile, Payload, content_of, is_file, named
from .model import UNSET
from .operation import (
    Body,
    BytesBody,
    Encoding,
    FormBody,
    JsonBody,
    JsonLinesBody,
    MultipartBody,
    Parameter,
    TextBody,
)
from .parameters import Pair, pairs, percent, query_reserved, text_of
from .shapes import is_array, is_mapping, is_object, is_sequence

_CHARSET: Final = r"(?i);\s*charset=\"?([^\s;\"]+)"
_USUAL: Final = Encoding()


def choose_body(bodies: Sequence[Body], media_type: str | None) -> Body | None:
    """The way to write the body that the caller asks for; the preferred one by default."""
    if media_type is None:
        return bodies[0] if bodies else None
    for body in bodies:
        if body.media_type == media_type:
            return body
    raise EncodeError("content_type", f"the operation does not take {media_type!r}")


def write_body(body: Body, value: object, extra: Mapping[str, Any]) -> Payload:
    """What is sent for a value. Raises EncodeError for what cannot be."""
    match body:
        case JsonBody(media_type):
            return Payload(media_type, dump_body(value, extra))
        case JsonLinesBody(media_type):
            return Payload(media_type, _lines(value))
        case FormBody(encodings, media_type):
            text = _form(form_members(value, extra), encodings)
            return Payload(media_type, text.encode())
        case MultipartBody():
            from .multipart import write_multipart  # few calls send files

            return write_multipart(body, form_members(value, extra))
        case TextBody(media_type):
            return _text(media_type, value)
        case BytesBody(media_type):
            payload = content_of(value, "body")
            return Payload(_concrete(media_type, value), payload)
        case _:
            assert_never(body)


def form_members(value: object, extra: Mapping[str, Any]) -> dict[str, Any]:
    """The members of a form: JSON values, and files as they are."""
    if value is UNSET:
        value = {}
    elif not is_mapping(value):
        value = encode_sent(value)  # a model, whose files stay what they are
    members = add_members(value, extra) if extra else value
    if not is_mapping(members):
        raise EncodeError("body", "a form is an object")
    return {
        _checked_name(name): _member(member, f"body[{name!r}]")
        for name, member in members.items()
        if member is not UNSET
    }


def _checked_name(name: object) -> str:
    if isinstance(name, str):
        return name
    raise EncodeError("body", f"the key {name!r} is not a str")


def _member(value: object, place: str) -> Any:
    if is_file(value):
        return value
    if is_sequence(value) and any(is_file(item) for item in value):
        return [
            item if is_file(item) else encode_sent(item, f"{place}[{index}]")
            for index, item in enumerate(value)
        ]
    return encode_sent(value, place)


def _form(members: Mapping[str, Any], encodings: Mapping[str, Encoding]) -> str:
    found: list[Pair] = []
    for name, value in members.items():
        encoding = encodings.get(name, _USUAL)
        place = f"body[{name!r}]"
        quoted = query_reserved if encoding.allow_reserved else percent
        if has_style(encoding):
            found += pairs(styled(name, encoding), _blank(value), place, quoted)
            continue
        for item in value if is_array(value) else [value]:
            text = written(item, encoding.content_type, place)
            found.append((percent(name), quoted(text)))
    return "&".join(f"{name}={text}" for name, text in found)


def has_style(encoding: Encoding) -> bool:
    """Whether a property is written as a query parameter is (OpenAPI 3.1, 4.8.15.1.2)."""
    return bool(encoding.style or encoding.allow_reserved) or (
        encoding.explode is not None
    )


def styled(name: str, encoding: Encoding) -> Parameter:
    return Parameter(name, "query", encoding.style or None, encoding.explode)


def written(value: Any, media_type: str, place: str) -> str:
    """A property of a form as text: objects as JSON, null as nothing. A text that is
    said to be JSON is JSON already."""
    if is_file(value):
        raise EncodeError(place, "a form of this kind carries no files")
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


def _lines(value: object) -> bytes:
    if not is_sequence(value):
        raise EncodeError("body", "JSON lines are made of a list")
    return b"".join(
        dump_json(encode_sent(item, f"body[{index}]")) + b"\n"
        for index, item in enumerate(value)
    )


def _text(media_type: str, value: object) -> Payload:
    if is_file(value):
        return Payload(_concrete(media_type, value), content_of(value, "body"))
    text = text_of(encode_sent(value), "body")
    found = re.search(_CHARSET, media_type)
    charset = found[1] if found else "utf-8"
    media_type = _concrete(media_type, value, "text/plain")
    if not found and media_type.startswith("text/"):
        media_type += "; charset=utf-8"
    try:
        return Payload(media_type, text.encode(charset))
    except (UnicodeEncodeError, LookupError) as fault:
        raise EncodeError("body", str(fault)) from None


def _concrete(
    media_type: str, value: object, usual: str = "application/octet-stream"
) -> str:
    """The media type of a file where the description gives a range."""
    if isinstance(value, NamedFile) and value.content_type:
        return value.content_type
    if "*" not in media_type:
        return media_type
    return (guessed(named(value)) if is_file(value) else None) or usual


def guessed(file: NamedFile) -> str | None:
    from mimetypes import guess_type  # reads tables of the system, once

    return guess_type(file.name)[0] if file.name else None
