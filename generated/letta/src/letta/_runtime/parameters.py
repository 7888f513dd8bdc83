"""Parameters: where each goes, and how it is written in each style (OpenAPI 3.1, 4.8.12;
RFC 6570).

Whatever a value contains, it stays within its own path segment, query parameter, header
or cookie: all that RFC 3986 does not call unreserved is percent-encoded where the place
has a way to encode it, and refused where it has none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final, Literal, TypeAlias
from urllib.parse import quote

from .encoding import dump_json, encode_sent
from .errors import EncodeError
from .shapes import is_array, is_object
from .unset import UNSET

Place: TypeAlias = Literal["path", "query", "header", "cookie", "querystring"]
Quoting: TypeAlias = Callable[[str], str]
Part: TypeAlias = tuple[str | None, str]
"""The name of a member, None for an item of a list or a scalar; and its text."""
Pair: TypeAlias = tuple[str, str | None]
"""A name and a text, both as they travel; or a text alone, and None."""

_UNFIT_FOR_COOKIES: Final = r"[^\x20-\x3a\x3c-\x7e]"
_FIRST: Final = {"label": ".", "matrix": ";"}
"""Before a value, and between the parts of one that is exploded."""
_WITHIN: Final = {"spaceDelimited": " ", "pipeDelimited": "|"}
"""Between the parts of a value that is not exploded, if not a comma."""
_NAMELESS: Final = ("simple", "label")
_VARIABLE: Final = r"\{([^{}]*)\}"


class Draft:
    """What the parameters of a request add up to; path, query and cookies as they
    travel."""

    def __init__(self) -> None:
        self.path: dict[str, str] = {}
        self.query: list[str] = []
        self.headers: dict[str, str] = {}
        self.cookies: list[str] = []

    def add_query(self, more: Mapping[str, Any]) -> None:
        """Parameters beside the described ones; what the call itself says goes first."""
        present = {text.partition("=")[0] for text in self.query} if more else ()
        for name, value in more.items():
            if percent(name) not in present:
                Parameter(name, "query").add_to(self, value)

    def fill(self, template: str) -> str:
        """The path with its values. Raises EncodeError where they would lead elsewhere."""
        path = re.sub(_VARIABLE, lambda found: self.path[found[1]], template)
        if _steps(path) != _own_steps(template):
            names = ", ".join(name for name, text in self.path.items() if _steps(text))
            raise EncodeError(
                f"path parameter {names}", f"would change the path to {path!r}"
            )
        return path


def _steps(path: str) -> int:
    """How many segments lead up or nowhere. `%2e` can only be text of a template, but
    reads as a dot beside a value."""
    plain = path.partition("?")[0].replace("%2e", ".").replace("%2E", ".")
    return sum(segment in ("", ".", "..") for segment in plain.split("/"))


@cache
def _own_steps(template: str) -> int:
    return _steps(re.sub(_VARIABLE, "x", template))


@dataclass(eq=False)
class Parameter:
    """A parameter outside of the body: where it goes, and how it is written."""

    name: Final[str]
    place: Final[Place]
    style: str = ""
    explode: bool | None = None
    allow_reserved: Final[bool] = False
    allow_empty: Final[bool] = False
    """Whether an empty list is sent as `name=`."""
    media_type: Final[str] = ""
    """With one, the value is written as JSON."""

    def __post_init__(self) -> None:
        self.where = f"{self.place} parameter {self.name}"
        is_raw = self.place == "header" or self.style == "cookie"
        reserved = path_reserved if self.place == "path" else query_reserved
        encoded = reserved if self.allow_reserved else percent
        self.quoted: Quoting = str if is_raw else encoded
        usual = "simple" if self.place in ("path", "header") else "form"
        self.style = self.style or usual
        if self.explode is None:
            self.explode = self.style in ("form", "cookie")

    def add_to(self, draft: Draft, value: object) -> None:
        """None and UNSET are not sent; a path cannot do without its values."""
        is_given = value is not None and value is not UNSET
        plain = encode_sent(value, self.where) if is_given else None
        if plain is None and self.place != "path":
            return
        texts = [] if plain is None else self._written(plain)
        first = _FIRST.get(self.style, "")
        text = first + (first or ",").join(texts) if texts else ""
        match self.place:
            case "path" if not text:
                reason = "without a value it would change the path"
                raise EncodeError(self.where, reason)
            case "path":
                draft.path[self.name] = text
            case "header":
                draft.headers[self.name.lower()] = text
            case "cookie" if re.search(_UNFIT_FOR_COOKIES, "".join(texts)):
                reason = "a character in it cannot stand in a cookie"
                raise EncodeError(self.where, reason)
            case "cookie":
                draft.cookies += texts
            case "query" | "querystring":
                draft.query += texts

    def _written(self, plain: Any) -> list[str]:
        if self.media_type:
            plain = dump_json(plain, self.where).decode()
        if self.place == "querystring" and isinstance(plain, str):
            return [percent(plain)]
        if self.allow_empty and plain in ("", [], {}):
            return [f"{percent(self.name)}="]
        return written(self.pairs(plain, self.where, self.quoted))

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
            words = [
                quoted(text) for pair in parts for text in pair if text is not None
            ]
            texts = [(None, delimiter.join(words))]
        own = None if self.style in _NAMELESS else name_of(self.name)
        if_empty = None if self.style == "matrix" else ""
        pairs: list[Pair] = []
        for name, text in texts:
            word = own if name is None else name_of(name)
            pairs.append((text, None) if word is None else (word, text or if_empty))
        return pairs


class IdempotencyKey(Parameter):
    """A header that all tries of a call have in common, and no other call; made where
    the caller gives none, so that a POST can be tried again."""

    def __init__(self, name: str) -> None:
        super().__init__(name, "header")

    def add_to(self, draft: Draft, value: object) -> None:
        if value is None or value is UNSET:
            from uuid import uuid4  # only those who make one pay for it

            value = str(uuid4())
        super().add_to(draft, value)


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


def parts_of(value: Any, where: str) -> list[Part]:
    """The names and texts that a value consists of: of a list in an object, its name with
    each item, as forms have it. Null is not sent."""
    members: list[tuple[str | None, Any]] = [(None, value)]
    if is_array(value):
        members = [(None, item) for item in value]
    elif is_object(value):
        members = [
            (name, item)
            for name, member in value.items()
            for item in (member if is_array(member) else [member])
        ]
    return [(name, text_of(part, where)) for name, part in members if part is not None]


def text_of(value: Any, where: str) -> str:
    """A scalar as text: `true`, `1.5`. Raises EncodeError for what is none."""
    if value is True or value is False:
        return "true" if value else "false"
    if isinstance(value, str):
        return value
    if isinstance(value, (list, dict)):
        raise EncodeError(
            where, "a list or an object inside of another has no form here"
        )
    if value - value != 0:
        raise EncodeError(where, f"{value} is no number")
    return str(value)


def percent(text: str, safe: str = "") -> str:
    """All but what is unreserved (RFC 3986, 2.3), or said to be safe, is
    percent-encoded."""
    try:
        return quote(text, safe=safe)
    except UnicodeEncodeError:
        raise EncodeError("URL", "half of a surrogate pair in a str") from None


def query_reserved(text: str) -> str:
    """As `percent`, but reserved characters stay that a query may hold and that end no
    parameter of it; a `+` in it would be read as a space."""
    return percent(text, "!$'()*,/:;=?@")


def path_reserved(text: str) -> str:
    """As `percent`, but reserved characters stay, slashes too (RFC 6570, 3.2.3)."""
    return percent(text, "!$&'()*+,/:;=@")
