"""Wire names -> words -> names in Python's cases."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import pairwise

_SIGNS = {"+": " plus ", "-": " minus "}
_COMPARISONS = {"<": "lt", "<=": "lte", ">": "gt", ">=": "gte", "!=": "ne", "!": "not"}
_COMPARED = re.compile(r"([^<>=!]*[^<>=!\s])\s*([<>]=?|!=?)")
"""`StartTime>`: a parameter that compares."""
_ENDS = ("<", ">", "=", "!")
_ACRONYM = re.compile(r"(?<=[A-Z])(?=[A-Z][a-z])|(?<=[a-z0-9])(?=[A-Z])")
_OTHER_ASCII = re.compile(r"[^0-9A-Za-z_]")
_LONGEST = 54
"""Characters of one name; what is longer is cut at a word."""


@cache
def words(text: str, longest: int | None = _LONGEST) -> tuple[str, ...]:
    """The words of a name in any spelling: camelCase, snake_case, kebab-case, prose.

    Only characters that an identifier can hold are kept; there may be none.
    """
    text = unicodedata.normalize("NFKC", text)
    if text[:1] in _SIGNS and text[1:2].isdigit():
        text = _SIGNS[text[0]] + text[1:]
    compared = _COMPARED.fullmatch(text) if text[-1:] in _ENDS else None
    if compared is not None:
        text = f"{compared[1]} {_COMPARISONS[compared[2]]}"
    text = text.replace("'", "")
    if text.isascii():
        kept = _OTHER_ASCII.sub(" ", text)
    else:
        kept = "".join(c if ("_" + c).isidentifier() else " " for c in text)
        pairs = pairwise(kept)
        humps = (
            f" {c}" if c.isupper() and not last.isupper() else c for last, c in pairs
        )
        kept = kept[:1] + "".join(humps)
    parts = _ACRONYM.sub(" ", kept.replace("_", " ")).split()
    found: list[str] = []
    length = 0
    for part in parts:
        length += len(part) + 1
        if longest is not None and found and length > longest:
            break
        found.append(part[:_LONGEST])
    return tuple(found)


@cache
def snake(text: str, fallback: str) -> str:
    """`lower_case`; `fallback` leads where no word is left or the first begins with a digit."""
    name = unicodedata.normalize("NFKC", "_".join(words(text)).lower())
    return name if name.isidentifier() else f"{fallback}_{name}".rstrip("_")


def spelled(name: str, text: str, rivals: Sequence[str]) -> str:
    """The name of one of several spellings that would have the same in Python: which is
    written so keeps it, else the first."""
    owner = name if name in rivals else rivals[0]
    if text == owner:
        return name
    others = [each for each in rivals if each != owner]
    return f"{name}_" if len(others) == 1 else f"{name}_{others.index(text) + 2}"


def plain(name: str) -> str:
    """The name in ASCII, as modules have it (PEP 8): without the marks of letters, and by
    their numbers where they are no Latin ones."""
    if name.isascii():
        return name
    found = ((c, unicodedata.normalize("NFKD", c)[0]) for c in name)
    return "".join(base if base.isascii() else f"u{ord(c):x}" for c, base in found)


def pascal(text: str, fallback: str) -> str:
    """`CapWords`; acronyms keep their capitals."""
    return pascal_words(words(text), fallback)


def pascal_words(found: Iterable[str], fallback: str) -> str:
    name = "".join(word[:1].upper() + word[1:] for word in found)
    name = unicodedata.normalize("NFKC", name)
    return (
        name if name.isidentifier() else unicodedata.normalize("NFKC", fallback + name)
    )


def capitals(text: str) -> str:
    """`CONSTANT_CASE` of a name that has its words apart."""
    return unicodedata.normalize("NFKC", text.upper())


@cache
def singular(text: str) -> str:
    """The last word without its English plural, where a plain rule knows it."""
    lower = text.lower()
    if lower.endswith("ies") and len(text) > 4:
        return text[:-3] + "y"
    if lower.endswith(("sses", "shes", "ches", "xes", "zes")):
        return text[:-2]
    if lower.endswith("s") and not lower.endswith(("ss", "us", "is")):
        return text[:-1]
    return text


@cache
def fold(name: str) -> str:
    """What must differ between two names: file systems and Python see no other difference."""
    if name.isascii():
        return name.lower()
    return unicodedata.normalize("NFKC", name).casefold()
