"""Parameters in the styles that are not usual: `label`, `matrix`, `deepObject`, delimited
ones, JSON, cookies, and whole queries (OpenAPI 3.1, 4.8.12; RFC 6570)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from .encoding import dump_json
from .errors import EncodeError
from .parameters import (
    NO_VALUE,
    Draft,
    Pair,
    Parameter,
    Place,
    Quoting,
    flattened,
    parts_of,
    percent,
)
from .shapes import is_array, is_object

_DEFAULTS: Final = {
    "path": "simple",
    "query": "form",
    "header": "simple",
    "cookie": "form",
    "querystring": "form",
}
_DELIMITERS: Final = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}
_UNFIT_FOR_COOKIES: Final = r"[^\x20-\x3a\x3c-\x7e]"


class _Sigils(NamedTuple):
    """What a style of paths and headers puts between values (RFC 6570, appendix A)."""

    first: str
    between: str
    is_named: bool


_SIGILS: Final = {
    "simple": _Sigils("", ",", False),
    "label": _Sigils(".", ".", False),
    "matrix": _Sigils(";", ";", True),
}


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
        self.style: Final = _DEFAULTS[place] if style is None else style
        exploded = self.style in ("form", "cookie")
        self.explode: Final = exploded if explode is None else explode
        self.allow_reserved: Final = allow_reserved
        self.allow_empty: Final = allow_empty
        self.media_type: Final = media_type

    def _add(self, draft: Draft, plain: Any) -> None:
        if self.media_type:
            plain = dump_json(plain, self.where).decode()
        match self.place:
            case "path":
                quoted = path_reserved if self.allow_reserved else percent
                draft.path[self.name] = self._expanded(plain, quoted)
            case "query" if self.allow_empty and plain in ("", [], {}):
                draft.query.append((percent(self.name), ""))
            case "query":
                quoted = query_reserved if self.allow_reserved else percent
                draft.query.extend(self.pairs(plain, self.where, quoted))
            case "querystring" if isinstance(plain, str):
                draft.query.append((percent(plain), None))
            case "querystring":
                whole = StyledParameter("", "query")
                draft.query.extend(whole.pairs(plain, self.where, percent))
            case "header":
                draft.headers[self.name.lower()] = self._expanded(plain, str)
            case "cookie":
                draft.cookies.extend(self._cookies(plain))

    def _expanded(self, value: Any, quoted: Quoting) -> str:
        """Styles simple, label and matrix (RFC 6570, 3.2.2, 3.2.5 and 3.2.7)."""
        parts = parts_of(value, self.where)
        style = _SIGILS[self.style]
        if self.place == "path":
            if not parts or (value == "" and not style.is_named):
                raise EncodeError(self.where, NO_VALUE)
        elif not parts:
            return ""
        own = quoted(self.name) if style.is_named else None
        if not self.explode and isinstance(value, (list, dict)):
            text = ",".join(flattened(parts, quoted))
            return style.first + _labelled(own, text, style)
        texts = [
            _labelled(own if name is None else quoted(name), quoted(text), style)
            for name, text in parts
        ]
        return style.first + style.between.join(texts)

    def _cookies(self, value: Any) -> list[str]:
        """Style form percent-encodes; style cookie (OpenAPI 3.2) sends values as they
        are."""
        quoted: Quoting = str if self.style == "cookie" else percent
        pairs = self.pairs(value, self.where, quoted)
        found = [f"{name}={text}" for name, text in pairs]
        for pair in found:
            if re.search(_UNFIT_FOR_COOKIES, pair):
                reason = "a character in it cannot stand in a cookie"
                raise EncodeError(self.where, reason)
        return found

    def pairs(self, value: Any, where: str, quoted: Quoting) -> list[Pair]:
        """Styles form, spaceDelimited, pipeDelimited and deepObject."""
        name = percent if quoted is not str else str
        own = name(self.name)
        if self.style == "deepObject" and isinstance(value, (dict, list)):
            return list(_deep(own, value, where, quoted))
        parts = parts_of(value, where)
        if self.explode or not isinstance(value, (list, dict)):
            return [
                (own if key is None else name(key), quoted(text)) for key, text in parts
            ]
        if not parts:
            return []
        delimiter = _DELIMITERS.get(self.style, ",")
        if quoted is str:
            delimiter = {"%20": " ", "%7C": "|"}.get(delimiter, delimiter)
        return [(own, delimiter.join(flattened(parts, quoted)))]


def _labelled(name: str | None, text: str, style: _Sigils) -> str:
    if name is None:
        return text
    return name if style.is_named and not text else f"{name}={text}"


def _deep(name: str, value: Any, where: str, quoted: Quoting) -> Iterator[Pair]:
    """`p[a]=1&p[b][c]=2`. The standard stops after one level and at lists; further
    levels and indexes (`p[tags][0]=x`) are what servers that know the style read."""
    members: list[tuple[str, Any]]
    if is_object(value):
        members = list(value.items())
    elif is_array(value):
        members = [(str(index), item) for index, item in enumerate(value)]
    else:
        yield from ((name, quoted(text)) for _, text in parts_of(value, where))
        return
    opening, closing = ("[", "]") if quoted is str else ("%5B", "%5D")
    key_of = str if quoted is str else percent
    for key, member in members:
        inner = f"{name}{opening}{key_of(key)}{closing}"
        yield from _deep(inner, member, where, quoted)


def query_reserved(text: str) -> str:
    """As `percent`, but reserved characters stay that a query may hold and that end no
    parameter of it; a `+` in it would be read as a space."""
    return percent(text, "!$'()*,/:;=?@")


def path_reserved(text: str) -> str:
    """As `percent`, but reserved characters stay, slashes too (RFC 6570, 3.2.3)."""
    return percent(text, "!$&'()*+,/:;=@")
