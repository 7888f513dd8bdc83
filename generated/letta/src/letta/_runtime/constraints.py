"""Checks of what values have to be besides their types, made when somebody asks.

The rules are data in `<package>._constraints`, in the words of JSON Schema (2020-12,
validation, section 6). They hold for what travels: `maxLength` of a date-time counts the
characters of its text.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Mapping, Sequence
from dataclasses import fields
from fractions import Fraction
from functools import cache
from importlib import import_module
from itertools import chain, repeat
from typing import Any, Final, NamedTuple

from .encoding import encode_named
from .errors import EncodeError, SdkError
from .model import Model, Unknown, described_class
from .operation import AnyOperation
from .shapes import is_array, is_mapping, is_object, is_sequence, step_of
from .unset import UNSET

_PACKAGE: Final = __name__.rsplit(".", 2)[0]
_SHOWN: Final = 10
_BOUNDS: Final = {
    "minimum": (operator.ge, "at least"),
    "exclusiveMinimum": (operator.gt, "more than"),
    "maximum": (operator.le, "at most"),
    "exclusiveMaximum": (operator.lt, "less than"),
}
_LIMITS: Final = {
    "min": (operator.ge, "at least {} are needed"),
    "max": (operator.le, "at most {} are allowed"),
}
_COUNTED: Final[Mapping[str, tuple[type, str]]] = {
    "Length": (str, "characters"),
    "Items": (list, "items"),
    "Properties": (dict, "properties"),
}


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
    search = _Search(is_sending=False)
    search.begin(value, {}, "$")
    return search.found


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
    search = _Search(is_sending=True)
    key = f"{operation.method} {operation.path}"
    rules: Mapping[str, Any] = search.data.OPERATIONS.get(key, {})
    for parameter, value in zip(operation.parameters, arguments, strict=True):
        place = f"{parameter.place} parameter {parameter.name}"
        may_be_empty = getattr(parameter, "allow_empty", False)
        if not (may_be_empty and value in ("", [], {})):
            search.begin(value, rules.get(place, {}), place)
    for preferred in operation.bodies[:1]:
        media_type = content_type or preferred.media_type
        search.begin(body, rules.get(f"body {media_type}", {}), "$")
    if search.found:
        raise ConstraintError(search.found)


class _Search:
    """Looks through values; what it finds comes in the order of the fields."""

    def __init__(self, *, is_sending: bool) -> None:
        self.found: list[Violation] = []
        self.data = import_module(f"{_PACKAGE}._constraints")
        self._is_sending = is_sending

    def begin(self, value: object, rules: Any, path: str) -> None:
        try:
            self._visit(value, rules, path)
        except RecursionError:
            raise EncodeError(path, "nested too deeply, or in itself") from None

    def _visit(self, value: Any, rules: Any, path: str) -> None:
        """A value and all in it. `rules` are a mapping, or the name of one."""
        if value is None or value is UNSET or isinstance(value, Unknown):
            return
        if isinstance(rules, str):
            rules = self.data.NAMED[rules]
        if isinstance(value, Model):
            self._visit_model(value, path)
        elif is_sequence(value):
            self._test(list(value), rules, path)
            inner = chain(rules.get("prefixItems", ()), repeat(rules.get("items", {})))
            for index, (item, own) in enumerate(zip(value, inner, strict=False)):
                self._visit(item, own, f"{path}[{index}]")
        elif is_mapping(value):
            members = {n: each for n, each in value.items() if each is not UNSET}
            self._test(members, rules, path)
            for name, member in members.items():
                self._visit(member, rules.get("values", {}), path + step_of(name))
        elif rules:
            self._test(_plain(value), rules, path)

    def _visit_model(self, model: Model, path: str) -> None:
        kind: Any = type(model)
        rules = self.data.MODELS.get(described_class(kind).__name__, {})
        if rules.keys() - {"fields", "values"}:
            plain = encode_named(model, path, is_sent=self._is_sending)
            self._test(plain, rules, path)
        described = rules.get("fields", {})
        for name, wire_name in _wire_names(kind, self._is_sending).items():
            own = described.get(wire_name, {})
            self._visit(getattr(model, name), own, path + step_of(wire_name))
        for name, value in model.extra_fields.items():
            self._visit(value, rules.get("values", {}), path + step_of(name))

    def _test(self, value: Any, rules: Mapping[str, Any], path: str) -> None:
        for keyword, bound in rules.items():
            if keyword == "propertyNames" and is_object(value):
                for name in value:
                    self._test(name, bound, f"{path}, the name {name!r}")
            else:
                message = _fault(value, keyword, bound)
                if message:
                    self.found.append(Violation(path, keyword, message))


@cache
def _wire_names(model: type[Any], is_sending: bool) -> Mapping[str, str]:
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


def _fault(value: Any, keyword: str, bound: Any) -> str:
    """What is wrong with a JSON value; empty when nothing is, or when the keyword is
    about values of another type."""
    if keyword in _BOUNDS and _is_number(value):
        is_kept, words = _BOUNDS[keyword]
        return "" if is_kept(value, bound) else f"must be {words} {bound}"
    kind, unit = _COUNTED.get(keyword[3:], (None, ""))
    if kind and issubclass(type(value), kind):
        is_kept, words = _LIMITS[keyword[:3]]
        is_right = is_kept(len(value), bound)
        return "" if is_right else f"has {len(value)} {unit}, {words.format(bound)}"
    match keyword:
        case "multipleOf" if _is_number(value):
            is_right = _exact(value) % _exact(bound) == 0
            return "" if is_right else f"must be a multiple of {bound}"
        case "pattern" if isinstance(value, str):
            is_right = re.search(bound, value, re.ASCII) is not None
            return "" if is_right else f"must match {bound}"
        case "uniqueItems" if is_array(value):
            return _repeated(value)
        case "dependentRequired" if is_object(value):
            return _lacking(value, bound)
        case _:
            return ""


def _is_number(value: object) -> bool:
    """Whether a value is a number that JSON has."""
    is_kind = isinstance(value, (int, float)) and not isinstance(value, bool)
    return is_kind and value - value == 0  # type: ignore[operator]  # it is a number


def _exact(number: float) -> Fraction:
    """A number as it is written: 0.3 is three times 0.1."""
    return Fraction(number if isinstance(number, int) else str(float(number)))


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
