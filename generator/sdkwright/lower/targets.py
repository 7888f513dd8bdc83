"""Keys of `paths` -> what is requested: a path with variables, and a query that never changes.

The standard knows `{name}` alone; templates of RFC 6570 and of servers' routers, queries
and fragments stand in keys all the same.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl, quote

_VARIABLE = re.compile(r"\{([^{}]*)\}")
_QUERY_VARIABLES = re.compile(r"\{[?&][^{}]*\}")
_DECORATED = re.compile(r" *([+.;/#]|\*{1,2})?(.*?)([*+?]|\.{3}|[:=].*)? *", re.DOTALL)
"""`{+name}`, `{*name}`, `{name*}`, `{name+}`, `{name?}`, `{name:pattern}`, `{name=pattern}`."""
_GREEDY = re.compile(
    r" *[+*].*|[^:=]*(\+|\.{3}) *|[^:=]*(:path|=(.*/.*|\*\*)) *", re.DOTALL
)
"""Variables that routers let hold slashes."""
_PAIR = re.compile(r"([?&])([^?&#={}]+)=\{([^{}]*)\}(?=[&#]|$)")
"""A value of the query that is a variable: `?page={page}`."""
_LITERAL = "/:@!$&'()*+,;=~%-._"
"""What static text keeps; `%` too, as text in a description is encoded already."""


@dataclass(frozen=True)
class Target:
    sent: str
    """What is requested: percent-encoded but for the braces of variables, with the query."""
    variables: tuple[str, ...]
    reserved: frozenset[str]
    """Variables whose values may hold slashes, such as `{+name}` and `{name=files/*}`."""
    query: Mapping[str, str]
    """Names of the parameters in the query, and their values."""
    fragment: str


def read_target(
    key: str, declared: Collection[str], asked: Collection[str] = ()
) -> Target:
    """`declared` are the names of the path parameters, `asked` those of the query's."""
    key = _without(_QUERY_VARIABLES.sub("", key), declared, asked)
    pieces = _VARIABLE.split(key)  # text, name, text, ...
    names = [_plain(name, declared) for name in pieces[1::2]]
    sent, fragment, in_query = "", "", False
    for index, piece in enumerate(pieces):
        if index % 2:
            name = names[index // 2]
            sent += f"{_before(piece, name)}{{{name}}}"
            continue
        piece, hash_, fragment = piece.partition("#")
        path, mark, query = ("", "", piece) if in_query else piece.partition("?")
        sent += _encoded(path) + mark + _encoded(query, "?")
        in_query = in_query or bool(mark)
        if hash_:
            break
    fixed = sent.partition("?")[2]
    return Target(
        sent=sent.removesuffix("?"),
        variables=tuple(dict.fromkeys(_VARIABLE.findall(sent))),
        reserved=frozenset(
            name
            for raw, name in zip(pieces[1::2], names, strict=True)
            if raw != name and _GREEDY.fullmatch(raw)
        ),
        query=dict(parse_qsl(fixed, keep_blank_values=True)),
        fragment=fragment,
    )


def _without(key: str, declared: Collection[str], asked: Collection[str]) -> str:
    """A key without the pairs of its query that parameters in the query describe."""

    def kept(pair: re.Match[str]) -> str:
        before, name, variable = pair.groups()
        is_described = name in asked and variable not in declared
        return (before if before == "?" else "") if is_described else pair[0]

    return _PAIR.sub(kept, key).replace("?&", "?")


def _plain(name: str, declared: Collection[str]) -> str:
    """The name of the parameter that a variable stands for."""
    if name in declared:
        return name
    found = _DECORATED.fullmatch(name)
    return found[2] if found and found[2] else name


def _before(raw: str, name: str) -> str:
    """What RFC 6570 writes before the value of `{/name}` and of `{.name}`."""
    first = raw.strip()[:1]
    return first if raw != name and first in ("/", ".") else ""


def _encoded(text: str, more: str = "") -> str:
    return quote(text, safe=_LITERAL + more, errors="surrogatepass")
