"""Checks of what values have to be besides their types, made when somebody asks.

The rules are data in `<package>._constraints`, in the words of JSON Schema (2020-12,
validation, section 6). They hold for what travels: `maxLength` of a date-time counts the
characters of its text.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Sized
from dataclasses import fields
from fractions import Fraction
from functools import cache
from importlib import import_module
from itertools import chain, count, repeat
from typing import Any, Final, NamedTuple, TypeAlias

from .encoding import encode_named
from .errors import EncodeError, SdkError
from .model import Model, Unknown, described_class
from .operation import AnyOperation
from .shapes import is_array, is_mapping, is_object, is_sequence, step_of
from .unset import UNSET

_PACKAGE: Final = __name__.rsplit(".", 2)[0]
_SHOWN: Final = 10


class Violation(NamedTuple):
    """A value that is not as the description says."""

    path: str
    """Where it is: `$.tags[0]` in a model or a body, or `query parameter limit`."""
    keyword: str
    """Of JSON Schema: `maxLength`."""
    message: str
    """Without the value, which may be a secret."""

    def __str__(self) -> str:
        return f"{self.path}: {self.message}"


class ConstraintError(SdkError):
    """Values that are not as the description says. Of a call, nothing was sent."""

    violations: Sequence[Violation]
    """All of them."""

    def __init__(self, violations: Sequence[Violation]) -> None:
        texts = [str(each) for each in violations[:_SHOWN]]
        if len(violations) > _SHOWN:
            texts.append(f"and {len(violations) - _SHOWN} more")
        super().__init__("; ".join(texts))
        self.violations = violations


def violations(value: object) -> list[Violation]:
    """What in a model, or in a list or mapping of models, breaks the constraints of the
    description. Values of variants and fields that this version does not know are taken
    as they are."""
    return _search(value, {}, "$", is_sending=False)


def check(value: object) -> None:
    """Raises ConstraintError with all `violations` of a value, if there are any."""
    found = violations(value)
    if found:
        raise ConstraintError(found)


def check_call(
    operation: AnyOperation,
    arguments: Sequence[object],
    body: object,
    content_type: str | None,
) -> None:
    """Raises ConstraintError for parameters and a body that break constraints. What is
    only set by the server is not sent, and not looked at."""
    found: list[Violation] = []
    key = f"{operation.method} {operation.path}"
    rules: Mapping[str, Any] = _described().OPERATIONS.get(key, {})
    for parameter, value in zip(operation.parameters, arguments, strict=True):
        place = f"{parameter.place} parameter {parameter.name}"
        may_be_empty = getattr(parameter, "allow_empty", False)
        if not (may_be_empty and value in ("", [], {})):
            found += _search(value, rules.get(place, {}), place, is_sending=True)
    for preferred in operation.bodies[:1]:
        own = rules.get(f"body {content_type or preferred.media_type}", {})
        found += _search(body, own, "$", is_sending=True)
    if found:
        raise ConstraintError(found)


def _described() -> Any:
    return import_module(f"{_PACKAGE}._constraints")


def _search(
    value: object, rules: Any, path: str, *, is_sending: bool
) -> list[Violation]:
    """What is found comes in the order of the fields."""
    try:
        return list(_visit(value, rules, path, is_sending))
    except RecursionError:
        raise EncodeError(path, "nested too deeply, or in itself") from None


def _visit(value: Any, rules: Any, path: str, is_sending: bool) -> Iterator[Violation]:
    """A value and all in it. `rules` are a mapping, or the name of one."""
    if value is None or value is UNSET or isinstance(value, Unknown):
        return
    if isinstance(rules, str):
        rules = _described().NAMED[rules]
    own: Iterable[Any]
    inside: Iterable[tuple[str, Any, Any]] = ()
    if isinstance(value, Model):
        rules = _described().MODELS.get(described_class(type(value)).__name__, {})
        if rules.keys() - {"fields", "values"}:
            plain = encode_named(value, path, is_sent=is_sending)
            yield from _broken(plain, rules, path)
        inside = _fields(value, rules, is_sending)
    elif is_sequence(value):
        yield from _broken(list(value), rules, path)
        own = chain(rules.get("prefixItems", ()), repeat(rules.get("items", {})))
        inside = zip(map(step_of, count()), value, own, strict=False)
    elif is_mapping(value):
        members = {n: each for n, each in value.items() if each is not UNSET}
        yield from _broken(members, rules, path)
        own = repeat(rules.get("values", {}))
        inside = zip(map(step_of, members), members.values(), own, strict=False)
    elif rules:
        yield from _broken(_plain(value), rules, path)
    for step, member, own in inside:
        yield from _visit(member, own, path + step, is_sending)


def _fields(
    model: Model, rules: Mapping[str, Any], is_sending: bool
) -> Iterator[tuple[str, Any, Any]]:
    kind: Any = type(model)
    described = rules.get("fields", {})
    for name, wire_name in _wire_names(kind, is_sending).items():
        yield step_of(wire_name), getattr(model, name), described.get(wire_name, {})
    for name, value in model.extra_fields.items():
        yield step_of(name), value, rules.get("values", {})


def _broken(value: Any, rules: Mapping[str, Any], path: str) -> Iterator[Violation]:
    for keyword, bound in rules.items():
        if keyword == "propertyNames" and is_object(value):
            for name in value:
                yield from _broken(name, bound, f"{path}, the name {name!r}")
        elif message := _fault(value, keyword, bound):
            yield Violation(path, keyword, message)


def _fault(value: Any, keyword: str, bound: Any) -> str:
    """What is wrong with a JSON value; empty when nothing is, or when the keyword is
    about values of another type."""
    if keyword == "uniqueItems" and is_array(value):
        return _repeated(value)
    if keyword == "dependentRequired" and is_object(value):
        return _lacking(value, bound)
    is_kind, is_kept, words = _CHECKS.get(keyword, _NO_CHECK)
    if not is_kind(value) or is_kept(value, bound):
        return ""
    return words.format(bound, size=0 if _is_number(value) else len(value))


@cache
def _wire_names(model: Any, is_sending: bool) -> Mapping[str, str]:
    """What the fields of a class are called in JSON; without those that are not sent.
    Its codec says it, of an object whose fields have their own names as values."""
    probe = object.__new__(model)
    for each in fields(model):
        setattr(probe, each.name, each.name)
    probe.extra_fields = {}
    data = encode_named(probe, "", is_sent=is_sending)
    return {name: wire_name for wire_name, name in data.items()}


def _plain(value: object) -> Any:
    """The JSON of a value; None for what has none: that is for others to refuse."""
    try:
        return encode_named(value, "")
    except EncodeError:
        return None


def _is_number(value: object) -> bool:
    """Whether a value is a number that JSON has."""
    is_kind = isinstance(value, (int, float)) and not isinstance(value, bool)
    return is_kind and value - value == 0  # type: ignore[operator]  # it is a number


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_long(value: Sized, least: int) -> bool:
    return len(value) >= least


def _is_short(value: Sized, most: int) -> bool:
    return len(value) <= most


def _is_multiple(*numbers: float) -> bool:
    """As they are written: 0.3 is three times 0.1."""
    value, of = (Fraction(n if isinstance(n, int) else str(float(n))) for n in numbers)
    return value % of == 0


def _is_match(value: str, pattern: str) -> bool:
    return re.search(pattern, value, re.ASCII) is not None


_Check: TypeAlias = tuple[Callable[[object], bool], Callable[[Any, Any], bool], str]
"""For which values; whether one keeps to a bound; what is wrong when it does not."""
_NO_CHECK: Final[_Check] = (is_object, lambda _, bound: True, "")
_CHECKS: Final[Mapping[str, _Check]] = {
    "minimum": (_is_number, operator.ge, "must be at least {}"),
    "exclusiveMinimum": (_is_number, operator.gt, "must be more than {}"),
    "maximum": (_is_number, operator.le, "must be at most {}"),
    "exclusiveMaximum": (_is_number, operator.lt, "must be less than {}"),
    "multipleOf": (_is_number, _is_multiple, "must be a multiple of {}"),
    "pattern": (_is_text, _is_match, "must match {}"),
    "minLength": (_is_text, _is_long, "has {size} characters, at least {} are needed"),
    "maxLength": (_is_text, _is_short, "has {size} characters, at most {} are allowed"),
    "minItems": (is_array, _is_long, "has {size} items, at least {} are needed"),
    "maxItems": (is_array, _is_short, "has {size} items, at most {} are allowed"),
    "minProperties": (
        is_object,
        _is_long,
        "has {size} properties, at least {} are needed",
    ),
    "maxProperties": (
        is_object,
        _is_short,
        "has {size} properties, at most {} are allowed",
    ),
}


def _repeated(items: list[Any]) -> str:
    seen: dict[Any, int] = {}
    for index, item in enumerate(items):
        plain = _plain(item)
        first = seen.setdefault(_identity(plain), index)
        if first != index and (plain is not None or item is None):
            return f"items {first} and {index} are equal"
    return ""


def _identity(value: Any) -> Any:
    """Equal for equal JSON, and for nothing else: true is not 1, but 1.0 is."""
    if is_object(value):
        return frozenset((name, _identity(each)) for name, each in value.items())
    if is_array(value):
        return tuple(map(_identity, value))
    return (bool, value) if isinstance(value, bool) else value


def _lacking(members: dict[str, Any], requires: Mapping[str, Sequence[str]]) -> str:
    for name, others in requires.items():
        for other in others if name in members else ():
            if other not in members:
                return f"has {name!r}, which needs {other!r}"
    return ""
