"""Parameters in the styles that most of them have (OpenAPI 3.1, 4.8.12; RFC 6570):
`simple` in paths and headers, exploded `form` in queries. `styles` has the others.

Whatever a value contains, it stays within its own path segment, query parameter, header
or cookie: all that RFC 3986 does not call unreserved is percent-encoded where the place
has a way to encode it, and refused where it has none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, Final, Literal, TypeAlias
from urllib.parse import quote

from .encoding import encode_sent
from .errors import EncodeError
from .shapes import is_array, is_object
from .unset import UNSET

Place: TypeAlias = Literal["path", "query", "header", "cookie", "querystring"]
Quoting: TypeAlias = Callable[[str], str]
Part: TypeAlias = tuple[str | None, str]
"""The name of a member, None for an item of a list or a scalar; and its text."""

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


class Parameter:
    """A parameter outside of the body, in the style that its place usually has."""

    def __init__(self, name: str, place: Place) -> None:
        self.name: Final = name
        self.place: Final[Place] = place
        self.where: Final = f"{place} parameter {name}"

    def add_to(self, draft: Draft, value: object) -> None:
        """None and UNSET are not sent; a path cannot do without its values."""
        is_given = value is not None and value is not UNSET
        plain = encode_sent(value, self.where) if is_given else None
        if plain is not None:
            self._add(draft, plain)
        elif self.place == "path":
            self._put(draft, "")

    def _add(self, draft: Draft, plain: Any) -> None:
        parts = parts_of(plain, self.where)
        if self.place == "query":
            draft.query += [
                f"{percent(self.name if name is None else name)}={percent(text)}"
                for name, text in parts
            ]
        else:
            quoted = percent if self.place == "path" else str
            self._put(draft, ",".join(flattened(parts, quoted)))

    def _put(self, draft: Draft, text: str) -> None:
        """Into the path or a header."""
        if self.place == "header":
            draft.headers[self.name.lower()] = text
        elif text:
            draft.path[self.name] = text
        else:
            raise EncodeError(self.where, "without a value it would change the path")


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


def flattened(parts: list[Part], quoted: Quoting) -> list[str]:
    """`R`, `100`, `G`, `200`: names and texts in turn; of a list, the texts."""
    return [quoted(text) for pair in parts for text in pair if text is not None]


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
