"""Plain YAML scalars -> values, by the core schema of YAML 1.2 (section 10.3.2).

Dates, `yes`, `on`, `=` and base-60 numbers are text here, as in JSON.
"""

from __future__ import annotations

import math
import re
from typing import Any, Final, TypeAlias

from sdkwright.load.limits import MAX_INTEGER_DIGITS

Scalar: TypeAlias = str | int | float | bool | None

NULLS: Final = frozenset(("", "~", "null", "Null", "NULL"))
_WORDS: Final[dict[str, bool | None]] = {
    **dict.fromkeys(NULLS),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_NUMBER_START: Final = frozenset("-+.0123456789")
_INTEGER: Final = re.compile(r"[-+]?[0-9]+")
_OCTAL_OR_HEXADECIMAL: Final = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT: Final = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_NOT_FINITE: Final = re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")


class BadScalar(ValueError):
    """A number that JSON has not, or one that is too large."""


def read_plain(text: str) -> Scalar:
    """The value of a plain scalar. Raises BadScalar."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in _NUMBER_START:
        return text
    if _INTEGER.fullmatch(text):
        return _read_int(text, 10)
    if _FLOAT.fullmatch(text):
        value = float(text)
        if math.isinf(value):
            raise BadScalar(text)
        return value
    if _OCTAL_OR_HEXADECIMAL.fullmatch(text):
        return _read_int(text[2:], 8 if text[1] == "o" else 16)
    if _NOT_FINITE.fullmatch(text):
        raise BadScalar(text)
    return text


def read_tagged(tag: str, text: str) -> Scalar:
    """The value of a scalar with a tag of the core schema, such as `!!int`.

    Raises BadScalar for a text that the tag does not fit, KeyError for another tag.
    """
    if tag == "str":
        return text
    kind: type[Any] = _TAGS[tag]
    value = read_plain(text)
    if kind is float and type(value) is int:
        return float(value)
    if type(value) is not kind:
        raise BadScalar(text)
    return value


_TAGS: Final[dict[str, type[Any]]] = {
    "int": int,
    "float": float,
    "bool": bool,
    "null": type(None),
}


def _read_int(digits: str, radix: int) -> int:
    if len(digits) > MAX_INTEGER_DIGITS:
        raise BadScalar(digits)
    return int(digits, radix)
