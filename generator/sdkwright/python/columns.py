"""How wide text is on a screen, by which Black counts."""

from __future__ import annotations

import re
import unicodedata

WIDTH = 88
_FAR = re.compile(r"[\u0378-\U0010ffff]")
"""No character before these counts as wide."""


def columns(text: str) -> int:
    """Columns by Black's count: two for East Asian wide characters, one for all others."""
    if text.isascii():
        return len(text)
    return len(text) + sum(map(_is_wide, _FAR.findall(text)))


def _is_wide(character: str) -> bool:
    is_wide = unicodedata.east_asian_width(character) in "WF"
    return is_wide and unicodedata.category(character)[0] != "M"
