"""Headers of answers: from their text to the values that the description promises."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import httpx2

from .decoding import decode_tree, parse_json
from .errors import DecodeError
from .operation import Header
from .reply import decode_error


def read_headers(
    described: Sequence[Header], response: httpx2.Response
) -> dict[str, Any]:
    """The described headers that are there, by name. Raises DecodeError."""
    found: dict[str, Any] = {}
    for header in described:
        text = response.headers.get(header.name)
        if text is not None:
            found[header.name] = _read(header, text, response)
    return found


def _read(header: Header, text: str, response: httpx2.Response) -> Any:
    value = _json_of(header.form, text)
    if header.decoder is None:
        return value
    try:
        return decode_tree(value, header.decoder())
    except DecodeError as fault:
        place = f"header {header.name}: {fault.path}"
        raise decode_error(response, place, fault.reason) from None


def _json_of(form: str, text: str) -> Any:
    """The JSON that a text stands for (OpenAPI 3.1, style `simple`)."""
    match form:
        case "text":
            return text
        case "json":
            return _scalar(text)
        case "texts":
            return _parts(text)
        case "jsons":
            return [_scalar(part) for part in _parts(text)]
        case _:
            return _object(_parts(text))


def _object(parts: list[str]) -> dict[str, Any]:
    """`k=v,k=v`, or `k,v,k,v`. What the values are is not said: numbers are numbers."""
    if all("=" in part for part in parts):
        pairs = [(name, value) for name, _, value in (p.partition("=") for p in parts)]
    else:
        pairs = list(zip(parts[::2], parts[1::2], strict=False))
    return {name: _scalar(value) for name, value in pairs}


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.split(",")] if text.strip() else []


def _scalar(text: str) -> Any:
    try:
        return parse_json(text.encode())
    except DecodeError:
        return text
