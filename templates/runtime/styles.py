"""Parameters in the styles that are not usual: `label`, `matrix`, `deepObject`, delimited
ones, JSON, cookies, and whole queries (OpenAPI 3.1, 4.8.12; RFC 6570)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final, TypeAlias

from .encoding import dump_json
from .errors import EncodeError
from .parameters import (
    Draft,
    Parameter,
    Place,
    Quoting,
    flattened,
    parts_of,
    percent,
)
from .shapes import is_array, is_object

_UNFIT_FOR_COOKIES: Final = r"[^\x20-\x3a\x3c-\x7e]"
_FIRST: Final = {"label": ".", "matrix": ";"}
"""Before a value, and between the parts of one that is exploded."""
_WITHIN: Final = {"spaceDelimited": " ", "pipeDelimited": "|"}
"""Between the parts of a value that is not exploded, if not a comma."""
_NAMELESS: Final = ("simple", "label")
Pair: TypeAlias = tuple[str, str | None]
"""A name and a text, both as they travel; or a text alone, and None."""


class StyledParameter(Parameter):
    """A parameter outside of the body: where it goes, and how it is written."""

    def __init__(
        self,
        name: str,
        place: Place,
        style: str | None = None,
        explode: bool | None = None,
        allow_reserved: bool = False,
        allow_empty: bool = False,
        media_type: str = "",
    ) -> None:
        """With a `media_type`, the value is written as JSON; with `allow_empty`, an empty
        list is sent as `name=`."""
        super().__init__(name, place)
        usual = "simple" if place in ("path", "header") else "form"
        self.style: Final = style or usual
        exploded = self.style in ("form", "cookie")
        self.explode: Final = exploded if explode is None else explode
        self.allow_empty: Final = allow_empty
        self.media_type: Final = media_type
        reserved = path_reserved if place == "path" else query_reserved
        encoded = reserved if allow_reserved else percent
        is_raw = place == "header" or style == "cookie"
        self.quoted: Final[Quoting] = str if is_raw else encoded

    def _add(self, draft: Draft, plain: Any) -> None:
        if self.media_type:
            plain = dump_json(plain, self.where).decode()
        if self.place == "querystring" and isinstance(plain, str):
            texts = [percent(plain)]
        elif self.allow_empty and plain in ("", [], {}):
            texts = [f"{percent(self.name)}="]
        else:
            texts = written(self.pairs(plain, self.where, self.quoted))
        match self.place:
            case "query" | "querystring":
                draft.query += texts
            case "cookie":
                if re.search(_UNFIT_FOR_COOKIES, "".join(texts)):
                    reason = "a character in it cannot stand in a cookie"
                    raise EncodeError(self.where, reason)
                draft.cookies += texts
            case "path" | "header":
                first = _FIRST.get(self.style, "")
                self._put(draft, first + (first or ",").join(texts) if texts else "")

    def pairs(self, value: Any, where: str, quoted: Quoting) -> list[Pair]:
        """What a value is expanded to (RFC 6570, 3.2.1). An empty one has no `=` in style
        matrix."""
        name_of = percent if quoted is query_reserved else quoted
        if self.style == "deepObject" and isinstance(value, (dict, list)):
            return list(_deep(name_of(self.name), value, where, quoted))
        parts = parts_of(value, where)
        texts = [(name, quoted(text)) for name, text in parts]
        if parts and not self.explode and isinstance(value, (dict, list)):
            within = _WITHIN.get(self.style)
            delimiter = quoted(within) if within else ","
            texts = [(None, delimiter.join(flattened(parts, quoted)))]
        own = None if self.style in _NAMELESS else name_of(self.name)
        if_empty = None if self.style == "matrix" else ""
        pairs: list[Pair] = []
        for name, text in texts:
            word = own if name is None else name_of(name)
            pairs.append((text, None) if word is None else (word, text or if_empty))
        return pairs


def written(pairs: list[Pair]) -> list[str]:
    """`name=text`, or the text alone."""
    return [word if text is None else f"{word}={text}" for word, text in pairs]


def _deep(name: str, value: Any, where: str, quoted: Quoting) -> Iterator[Pair]:
    """`p[a]=1&p[b][c]=2`. The standard stops after one level and at lists; further
    levels and indexes (`p[tags][0]=x`) are what servers that know the style read."""
    if is_array(value):
        value = {str(index): item for index, item in enumerate(value)}
    if not is_object(value):
        yield from ((name, quoted(text)) for _, text in parts_of(value, where))
        return
    name_of = percent if quoted is query_reserved else quoted
    for key, member in value.items():
        inner = f"{name}{quoted('[')}{name_of(key)}{quoted(']')}"
        yield from _deep(inner, member, where, quoted)


def query_reserved(text: str) -> str:
    """As `percent`, but reserved characters stay that a query may hold and that end no
    parameter of it; a `+` in it would be read as a space."""
    return percent(text, "!$'()*,/:;=?@")


def path_reserved(text: str) -> str:
    """As `percent`, but reserved characters stay, slashes too (RFC 6570, 3.2.3)."""
    return percent(text, "!$&'()*+,/:;=@")
