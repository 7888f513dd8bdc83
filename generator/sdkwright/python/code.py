"""Text that may stand in a Python file, and the encoders that are the only way to make it.

A template prints `Code` and nothing else, so text of a description cannot reach the
output but through one of the encoders below: as a literal, or as a checked identifier.
Docstrings, TOML and Markdown have theirs in `docstrings` and `project`.
"""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Iterable
from typing import LiteralString, Self


class Code(str):
    """Text that is safe where it stands. Joining it with a plain `str` gives a plain `str`."""

    __slots__ = ()


class Identifier(Code):
    """A name: an identifier in Python's normal form that is no keyword."""

    __slots__ = ()

    def __new__(cls, text: str) -> Self:
        if (
            not text.isidentifier()
            or keyword.iskeyword(text)
            or unicodedata.normalize("NFKC", text) != text
        ):
            raise ValueError(f"not an identifier: {text!r}")
        return super().__new__(cls, text)


EMPTY = Code("")


def code(text: LiteralString) -> Code:
    """Text that stands in the source of this tool."""
    return Code(text)


def fill(template: LiteralString, *parts: Code) -> Code:
    """Put code into the `{}` of a text that stands in the source of this tool."""
    _check(parts)
    return Code(template.format(*parts))


def join(separator: LiteralString, parts: Iterable[Code]) -> Code:
    """Code between which a text of this tool's source stands."""
    found = list(parts)
    _check(found)
    return Code(separator.join(found))


def _check(parts: Iterable[object]) -> None:
    """Holds at run time what the annotations say: a type checker may not have been asked."""
    for part in parts:
        if not isinstance(part, Code):
            raise TypeError(f"not code: {part!r}")


def number(value: float) -> Code:
    return Code(repr(value))


def boolean(value: bool) -> Code:
    return Code(repr(value))


def pattern_literal(value: str) -> Code:
    """The literal of a regular expression: a raw one where that spares backslashes."""
    is_plain = value.isascii() and value.isprintable() and not value.endswith("\\")
    if "\\" in value and '"' not in value and is_plain:
        return Code(f'r"{value}"')
    return string_literal(value)


_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_PLAIN = re.compile(r"[ !#-&(-\[\]-~]*")


def string_literal(value: str) -> Code:
    """A string literal in Black's style, printable and on one line.

    Control characters, line and paragraph separators, unpaired surrogates, and the
    invisible characters that make code read otherwise than it runs are escaped.
    """
    if _PLAIN.fullmatch(value):
        return Code(f'"{value}"')
    quote = "'" if value.count('"') > value.count("'") else '"'
    return Code(
        quote + "".join(_escaped(character, quote) for character in value) + quote
    )


def _escaped(character: str, quote: str) -> str:
    if character == quote:
        return "\\" + character
    return escape_invisible(_ESCAPES.get(character, character))


def escape_invisible(text: str) -> str:
    """The text with each character that is not printable written as an escape."""
    if text.replace("\n", "").isprintable():
        return text
    return "".join(
        (
            character
            if character.isprintable() or character == "\n"
            else _numeric_escape(ord(character))
        )
        for character in text
    )


def _numeric_escape(point: int) -> str:
    if point < 0x100:
        return f"\\x{point:02x}"
    return f"\\u{point:04x}" if point < 0x10000 else f"\\U{point:08x}"


def literal(value: str | float | bool | None) -> Code:
    return string_literal(value) if isinstance(value, str) else Code(repr(value))
