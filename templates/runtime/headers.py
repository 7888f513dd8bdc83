"""Headers of answers: from their text to the values that the description promises."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

import httpx2

from .decoding import Decoder, decode_tree, parse_json
from .errors import DecodeError
from .replies import decode_error


@dataclass(frozen=True)
class Header:
    """A header of an answer, and how its text is read."""

    name: str
    decoder: Callable[[], Decoder[Any]] | None = None
    """Without one the value is the text."""
    form: Literal["text", "json", "texts", "jsons", "pairs"] = "text"
    """Text, JSON (numbers and booleans as well), or several, separated by commas."""

    def __call__(self, response: httpx2.Response) -> dict[str, Any]:
        """The value by its name; nothing where it was not sent. Raises DecodeError."""
        text = response.headers.get(self.name)
        return {} if text is None else {self.name: self._read(text, response)}

    def _read(self, text: str, response: httpx2.Response) -> Any:
        value: Any = text
        match self.form:  # what it stands for in JSON (OpenAPI 3.1, style `simple`)
            case "text":
                pass
            case "json":
                value = _scalar(text)
            case "texts":
                value = _parts(text)
            case "jsons":
                value = [_scalar(part) for part in _parts(text)]
            case "pairs":
                value = _object(_parts(text))
        if self.decoder is None:
            return value
        try:
            return decode_tree(value, self.decoder())
        except DecodeError as fault:
            place = f"header {self.name}: {fault.path}"
            raise decode_error(response, place, fault.reason) from None


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
