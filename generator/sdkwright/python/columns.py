"""How wide text is on a screen, by which Black counts."""

from __future__ import annotations

import unicodedata

WIDTH = 88


def columns(text: str) -> int:
    """Columns by Black's count: two for East Asian wide characters, one for all others."""
    return len(text) if text.isascii() else sum(map(_columns_of, text))


def _columns_of(character: str) -> int:
    is_wide = unicodedata.east_asian_width(character) in "WF"
    return 2 if is_wide and unicodedata.category(character)[0] != "M" else 1
