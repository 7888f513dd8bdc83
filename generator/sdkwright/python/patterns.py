"""Regular expressions of ECMA-262, as JSON Schema has them, in the dialect of `re`.

They are read as with the flag `u`, which JSON Schema recommends, and are meant for
`re.compile(text, re.ASCII)`: that gives `\\d`, `\\w` and `\\b` the meaning that they have
in ECMAScript. What is no ECMAScript but means something to `re`, such as `(?i)` or `\\A`,
stays: that is then what its author had in mind.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass

_SPACES = r"\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
"""What is white space in ECMAScript, besides what `\\s` means with `re.ASCII`."""
_TOKEN = re.compile(
    r"""
    \\u\{(?P<point>[0-9A-Fa-f]{1,6})\}
    | \\u(?P<high>[dD][89abAB][0-9A-Fa-f]{2})\\u(?P<low>[dD][c-fC-F][0-9A-Fa-f]{2})
    | \\c(?P<control>[A-Za-z])
    | \\k<(?P<name>[^>]*)>
    | \\(?P<group>[1-9]\d?)
    | (?P<zero>\\0)(?!\d)
    | (?P<escape>\\.)
    | \(\?<(?P<named>[^=!>][^>]*)>
    | (?P<brace>\{(?!\d+(?:,\d*)?\}))
    | (?P<other>.)
    """,
    re.DOTALL | re.VERBOSE,
)
_OUTSIDE = {
    ".": r"[^\n\r\u2028\u2029]",
    "$": r"\Z",
    r"\s": rf"[\s{_SPACES}]",
    r"\S": rf"[^\s{_SPACES}]",
    r"\B": r"(?!\b)",  # true of empty text, which `re` had wrong up to Python 3.13
    r"\z": r"\Z",
}
_INSIDE = {"[": r"\[", "&": r"\&", "~": r"\~", "|": r"\|", r"\s": rf"\s{_SPACES}"}
_SETS = (r"\d", r"\D", r"\w", r"\W", r"\s", r"\S")


class Untranslatable(Exception):
    """Why a pattern has no like in Python."""


def translate(pattern: str) -> str:
    """The pattern as `re.compile(..., re.ASCII)` takes it. Raises Untranslatable."""
    text = "".join(_Translation(pattern).parts())
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", FutureWarning)
            re.compile(text, re.ASCII)
    except (re.error, FutureWarning, OverflowError, RecursionError) as fault:
        raise Untranslatable(str(fault)) from None
    return text


@dataclass(slots=True)
class _Translation:
    pattern: str
    at: int = 0

    def _next(self) -> re.Match[str]:
        found = _TOKEN.match(self.pattern, self.at)
        if found is None:
            raise Untranslatable("it ends too early")
        self.at = found.end()
        return found

    def parts(self) -> Iterator[str]:
        while self.at < len(self.pattern):
            token = self._next()
            text = token[0]
            if text == "[":
                yield self._set()
            elif token["name"] is not None:
                yield _reference(_group_name(token["name"]))
            elif token["group"] is not None:
                yield _reference(token["group"])
            elif token["named"] is not None:
                yield f"(?P<{_group_name(token['named'])}>"
            elif token["brace"] is not None:
                yield r"\{"
            else:
                yield _OUTSIDE.get(text) or _character(token)

    def _set(self) -> str:
        """A class of characters, of which `[` was read."""
        is_negated = self.pattern.startswith("^", self.at)
        self.at += is_negated
        members: list[str] = []
        has_others = False
        while not self.pattern.startswith("]", self.at):
            token = self._next()
            if token["named"] is not None:  # but a parenthesis here
                self.at = token.start() + 1
                members.append("(")
                continue
            is_range = self.pattern.startswith("-", self.at) and (
                self.pattern[self.at + 1 : self.at + 2] not in ("]", "")
            )
            if token[0] == r"\S":
                has_others = True
            elif is_range and token[0] not in _SETS:
                members.append(self._range(token))
            else:
                members.append(_member(token))
        self.at += 1
        inside = "".join(members)
        is_all = has_others and _INSIDE[r"\s"] in members
        if is_all or not (members or has_others):
            return r"[\s\S]" if is_all is not is_negated else r"[^\s\S]"
        if has_others:  # which `re` cannot say of more than ASCII inside of a class
            others = rf"[^\s{_SPACES}]"
            either = rf"(?:[{inside}]|{others})" if inside else others
            return rf"(?:(?!{either})[\s\S])" if is_negated else either
        return f"[{'^' if is_negated else ''}{inside}]"

    def _range(self, first: re.Match[str]) -> str:
        self.at += 1
        last = self._next()
        if last[0] in _SETS:  # then the hyphen is one
            return rf"{_member(first)}\-{_member(last)}"
        return f"{_member(first)}-{_member(last)}"


def _member(token: re.Match[str]) -> str:
    text = token[0]
    if text in ("-", "^"):
        return f"\\{text}"
    return _INSIDE.get(text) or _character(token)


def _character(token: re.Match[str]) -> str:
    """A token that means one character, or the same in both dialects."""
    if token["point"] is not None:
        return _escaped(int(token["point"], 16))
    if token["high"] is not None:
        high, low = int(token["high"], 16), int(token["low"], 16)
        return _escaped(0x10000 + ((high & 0x3FF) << 10) + (low & 0x3FF))
    if token["control"] is not None:
        return _escaped(ord(token["control"]) % 32)
    if token["zero"] is not None:
        return r"\x00"
    if token[0] in (r"\p", r"\P"):
        raise Untranslatable("Python knows no properties of characters")
    return token[0]


def _escaped(point: int) -> str:
    if point > 0x10FFFF:
        raise Untranslatable(f"there is no character {point:x}")
    return rf"\U{point:08x}"


def _reference(group: str) -> str:
    """What a group matched; nothing where it did not take part."""
    text = rf"(?P={group})" if group.isidentifier() else rf"\{group}"
    return rf"(?({group}){text})"


def _group_name(name: str) -> str:
    if not name.isidentifier():
        raise Untranslatable(f"{name!r} is no name of a group in Python")
    return name
