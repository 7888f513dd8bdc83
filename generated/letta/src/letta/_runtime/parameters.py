"""Values on the wire in the styles of the standard (OpenAPI 3.1, 4.8.12; RFC 6570).

Whatever a value contains, it stays within its own path segment, query parameter, header
or cookie: all that RFC 3986 does not call unreserved is percent-encoded where the place
has a way to encode it, and refused where it has none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple, TypeAlias
from urllib.parse import quote

from .encoding import dump_json, encode_named
from .errors import EncodeError
from .model import UNSET
from .operation import IdempotencyKey, Parameter
from .shapes import is_array, is_object

Quoting: TypeAlias = Callable[[str], str]
Pair: TypeAlias = tuple[str, str | None]
"""A name and a text, both as they travel; without a text, the name is all."""

# Compiled on first use; importing has to be fast.
_VARIABLE: Final = r"\{([^{}]*)\}"
_OUTSIDE: Final = r"(?![^{]*\})"
"""Not in the name of a variable."""
_DELIMITERS: Final = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}
_SAFE_IN_QUERY: Final = "!$'()*,/:;=?@"
"""Reserved characters that a query may hold and that end no parameter of it; a `+` in
it would be read as a space."""
_SAFE_IN_PATH: Final = "!$&'()*+,/:;=@"
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


class Draft:
    """What the parameters of a request add up to; path, query and cookies as they
    travel."""

    def __init__(self) -> None:
        self.path: dict[str, str] = {}
        self.query: list[Pair] = []
        self.headers: dict[str, str] = {}
        self.cookies: list[str] = []

    def add(self, parameter: Parameter, value: object) -> None:
        """None and UNSET are not sent; a path cannot do without its values."""
        where = f"{parameter.place} parameter {parameter.name}"
        if value is UNSET:
            value = None
        if value is None and isinstance(parameter, IdempotencyKey):
            value = new_key()
        plain: Any = _content(parameter, value, where)
        match parameter.place:
            case "path":
                quoted = path_reserved if parameter.allow_reserved else percent
                text = _expanded(parameter, plain, where, quoted)
                self.path[parameter.name] = text
            case _ if plain is None:
                return
            case "query":
                self.query.extend(_query_pairs(parameter, plain, where))
            case "querystring":
                self.query.extend(_whole_query(parameter, plain, where))
            case "header":
                text = _expanded(parameter, plain, where, str)
                self.headers[parameter.name.lower()] = text
            case "cookie":
                self.cookies.extend(_cookies(parameter, plain, where))

    def add_query(self, more: Mapping[str, Any]) -> None:
        """Parameters beside the described ones; what the call itself says goes first."""
        present = {name for name, _ in self.query}
        for name, value in more.items():
            if percent(name) not in present:
                self.add(Parameter(name, "query"), value)

    def fill(self, template: str) -> str:
        """The path with its values. Raises EncodeError where they would lead elsewhere."""
        path, *query = re.split(r"\?" + _OUTSIDE, template, maxsplit=1)
        segments = map(self._segment, re.split("/" + _OUTSIDE, path))
        return "?".join(["/".join(segments), *map(self._filled, query)])

    def _segment(self, template: str) -> str:
        if "{" not in template:
            return template
        text = self._filled(template)
        for part in text.split("/"):
            # `%2e` can only be text of the template, but reads as a dot beside a value.
            if part.replace("%2e", ".").replace("%2E", ".") in ("", ".", ".."):
                names = ", ".join(re.findall(_VARIABLE, template))
                reason = f"{text!r} would change the path"
                raise EncodeError(f"path parameter {names}", reason)
        return text

    def _filled(self, template: str) -> str:
        return re.sub(_VARIABLE, lambda found: self.path[found[1]], template)


def new_key() -> str:
    """One that no other call has."""
    from uuid import uuid4  # only those who make one pay for it

    return str(uuid4())


def _content(parameter: Parameter, value: object, where: str) -> Any:
    """The value as plain JSON; as its text where the parameter is JSON itself."""
    if value is None or not parameter.media_type:
        return encode_named(value, where)
    return dump_json(value, where).decode()


def _expanded(parameter: Parameter, value: Any, where: str, quoted: Quoting) -> str:
    """Styles simple, label and matrix (RFC 6570, 3.2.2, 3.2.5 and 3.2.7)."""
    parts = _parts(value, where)
    is_structured = isinstance(value, (list, dict))
    style = _SIGILS[parameter.style]
    if parameter.place == "path":
        if not parts or (value == "" and not style.is_named):
            raise EncodeError(where, "without a value it would change the path")
    elif not parts:
        return ""
    own = quoted(parameter.name) if style.is_named else None
    if parameter.explode or not is_structured:
        texts = [
            _labelled(own if name is None else quoted(name), quoted(text), style)
            for name, text in parts
        ]
        return style.first + style.between.join(texts)
    return style.first + _labelled(own, ",".join(_flattened(parts, quoted)), style)


def _labelled(name: str | None, text: str, style: _Sigils) -> str:
    if name is None:
        return text
    return name if style.is_named and not text else f"{name}={text}"


def _flattened(parts: list[tuple[str | None, str]], quoted: Quoting) -> list[str]:
    """`R`, `100`, `G`, `200`: names and texts in turn; of a list, the texts."""
    return [quoted(text) for pair in parts for text in pair if text is not None]


def _query_pairs(parameter: Parameter, value: Any, where: str) -> list[Pair]:
    quoted = query_reserved if parameter.allow_reserved else percent
    if parameter.allow_empty and value in ("", [], {}):
        return [(percent(parameter.name), "")]
    return pairs(parameter, value, where, quoted)


def pairs(style: Parameter, value: Any, where: str, quoted: Quoting) -> list[Pair]:
    """Styles form, spaceDelimited, pipeDelimited and deepObject."""
    name = percent if quoted is not str else str
    own = name(style.name)
    if style.style == "deepObject" and isinstance(value, (dict, list)):
        return list(_deep(own, value, where, quoted))
    parts = _parts(value, where)
    if style.explode or not isinstance(value, (list, dict)):
        return [
            (own if key is None else name(key), quoted(text)) for key, text in parts
        ]
    if not parts:
        return []
    delimiter = _DELIMITERS.get(style.style, ",")
    if quoted is str:
        delimiter = {"%20": " ", "%7C": "|"}.get(delimiter, delimiter)
    return [(own, delimiter.join(_flattened(parts, quoted)))]


def _deep(name: str, value: Any, where: str, quoted: Quoting) -> list[Pair]:
    """`p[a]=1&p[b][c]=2`. The standard stops after one level and at lists; further
    levels and indexes (`p[tags][0]=x`) are what servers that know the style read."""
    members: list[tuple[str, Any]]
    if is_object(value):
        members = list(value.items())
    elif is_array(value):
        members = [(str(index), item) for index, item in enumerate(value)]
    else:
        return [(name, quoted(text)) for _, text in _parts(value, where)]
    opening, closing = ("[", "]") if quoted is str else ("%5B", "%5D")
    key_of = str if quoted is str else percent
    found: list[Pair] = []
    for key, member in members:
        inner = f"{name}{opening}{key_of(key)}{closing}"
        found.extend(_deep(inner, member, where, quoted))
    return found


def _whole_query(parameter: Parameter, value: Any, where: str) -> list[Pair]:
    """A parameter that is the whole query (OpenAPI 3.2, `in: querystring`)."""
    if isinstance(value, str):
        return [(percent(value), None)]
    return pairs(Parameter("", "query"), value, where, percent)


def _cookies(parameter: Parameter, value: Any, where: str) -> list[str]:
    """Style form percent-encodes; style cookie (OpenAPI 3.2) sends values as they are."""
    quoted: Quoting = str if parameter.style == "cookie" else percent
    found = [f"{name}={text}" for name, text in pairs(parameter, value, where, quoted)]
    for pair in found:
        if re.search(_UNFIT_FOR_COOKIES, pair):
            raise EncodeError(where, "a character in it cannot stand in a cookie")
    return found


def _parts(value: Any, where: str) -> list[tuple[str | None, str]]:
    """The names (of an object's members) and texts that a value consists of. Null is
    not sent."""
    members: list[tuple[str | None, Any]] = [(None, value)]
    if is_array(value):
        members = [(None, item) for item in value]
    elif is_object(value):
        members = list(value.items())
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


def percent(text: str) -> str:
    """All but what is unreserved is percent-encoded (RFC 3986, 2.3)."""
    return _quoted(text, "")


def query_reserved(text: str) -> str:
    """As `percent`, but reserved characters stay where they change nothing else."""
    return _quoted(text, _SAFE_IN_QUERY)


def path_reserved(text: str) -> str:
    """As `percent`, but reserved characters stay, slashes too (RFC 6570, 3.2.3)."""
    return _quoted(text, _SAFE_IN_PATH)


def _quoted(text: str, safe: str) -> str:
    try:
        return quote(text, safe=safe)
    except UnicodeEncodeError:
        raise EncodeError("URL", "half of a surrogate pair in a str") from None
