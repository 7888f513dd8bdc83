"""How wide text is on a screen, by which Black counts."""

from __future__ import annotations

import unicodedata

WIDTH = 88


def columns(text: str) -> int:
    """Columns of a fixed-width font: two for wide characters, none for combining ones."""
    if text.isascii():
        return len(text)
    return sum(map(_columns_of, unicodedata.normalize("NFC", text)))


def _columns_of(character: str) -> int:
    if unicodedata.east_asian_width(character) in "WF":
        return 2
    return 0 if unicodedata.combining(character) else 1
