"""Any values for the arguments of a generated SDK, and what compares them with the server's."""

from __future__ import annotations

import dataclasses
import inspect
import types
import typing
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from enum import Enum
from typing import Any, Literal, Union, cast, get_args, get_origin
from uuid import UUID

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy
from pydantic import BaseModel

from sdkwright.load.tree import is_list, is_object

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
ZONES = st.integers(-1439, 1439).map(lambda m: timezone(timedelta(minutes=m)))
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXTS,
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(TEXTS, inner, max_size=2)
    ),
    max_leaves=4,
)
LEAVES: dict[Any, SearchStrategy[Any]] = {
    str: TEXTS,
    bool: st.booleans(),
    int: st.integers(),
    float: st.floats(allow_nan=False, allow_infinity=False),
    bytes: st.binary(max_size=40),
    datetime: st.datetimes(
        datetime(2, 1, 1), datetime(9998, 12, 31), timezones=ZONES | st.just(UTC)
    ),
    date: st.dates(),
    time: st.times(),
    # A year and more pydantic writes with years, which may be of any length: a string.
    timedelta: st.timedeltas(timedelta(days=-364), timedelta(days=364)),
    UUID: st.uuids(),
    Decimal: st.decimals(allow_nan=False, allow_infinity=False),
    Any: JSON,
    object: JSON,
    type(None): st.none(),
}
WIDE = {str: (timedelta, Literal), int: (Literal,)}
"""What a type beside these only holds open for values that the SDK does not know."""

Fields = dict[str, SearchStrategy[Any]]


class Values:
    """Strategies for the types of one package; `fields` says more of some, by name."""

    def __init__(self, namespace: dict[str, Any], fields: Fields) -> None:
        self.namespace = namespace
        self.fields = fields
        self.made: dict[type, SearchStrategy[Any]] = {}
        self.passed_over = (namespace["Unset"], namespace["Unknown"])

    def saying(self, more: Fields) -> Values:
        """The same, with something said of more fields."""
        return Values(self.namespace, self.fields | more)

    def arguments(self, method: Callable[..., Any]) -> SearchStrategy[dict[str, Any]]:
        """Keyword arguments; what may be left out, at times is."""
        needed: Fields = {}
        optional: Fields = {}
        for name, parameter in inspect.signature(method).parameters.items():
            kind = eval(parameter.annotation, self.namespace)  # ours: it is generated
            may_lack = parameter.default is not inspect.Parameter.empty
            chosen = optional if may_lack else needed
            chosen[name] = self.field(name, kind, present=may_lack)
        return st.fixed_dictionaries(needed, optional=optional)

    def field(self, name: str, kind: Any, *, present: bool) -> SearchStrategy[Any]:
        if name in self.fields:
            return self.fields[name]
        if present and self.namespace["Unset"] not in get_args(kind):
            kinds = [each for each in get_args(kind) if each is not type(None)]
            if get_origin(kind) in (Union, types.UnionType):
                return self.union(kinds)
        return self.of(kind)

    def of(self, kind: Any) -> SearchStrategy[Any]:
        if kind in LEAVES:
            return LEAVES[kind]
        origin, parts = get_origin(kind), get_args(kind)
        if origin is Literal:
            return st.sampled_from(parts)
        if origin in (Union, types.UnionType):
            return self.union(list(parts))
        if origin is list:
            return st.lists(self.of(parts[0]), max_size=2)
        if origin is dict:
            return st.dictionaries(self.of(parts[0]), self.of(parts[1]), max_size=2)
        if origin is tuple and parts[-1] is not ...:
            return st.tuples(*map(self.of, parts))
        if origin is tuple:
            return st.lists(self.of(parts[0]), max_size=2).map(tuple)
        if dataclasses.is_dataclass(kind) and isinstance(kind, type):
            return self.model(kind)
        raise NotImplementedError(kind)

    def union(self, kinds: list[Any]) -> SearchStrategy[Any]:
        known = {get_origin(each) or each for each in kinds}
        return st.one_of(
            [
                self.of(each)
                for each in kinds
                if each not in self.passed_over
                and not known.intersection(WIDE.get(each, ()))
            ]
        )

    def model(self, kind: type) -> SearchStrategy[Any]:
        if kind not in self.made:
            self.made[kind] = st.deferred(lambda: self.fresh(kind))
        return self.made[kind]

    def fresh(self, kind: type) -> SearchStrategy[Any]:
        hints = typing.get_type_hints(kind, localns=self.namespace)
        needed: Fields = {}
        optional: Fields = {}
        for field in dataclasses.fields(kind):
            if not field.init or field.name == "extra_fields":
                continue
            may_lack = field.default is not dataclasses.MISSING
            chosen = optional if may_lack else needed
            chosen[field.name] = self.field(
                field.name, hints[field.name], present=may_lack
            )
        return st.fixed_dictionaries(needed, optional=optional).map(
            lambda values: kind(**values)
        )


def plain(value: Any, *, whole: bool = False) -> Any:
    """Objects of the SDK and of the server alike as maps, each leaf with its type.

    With `whole` null and absent are the same, as for what is only received.
    """
    if isinstance(value, BaseModel):
        names = type(value).model_fields if whole else value.model_fields_set
        found = {name: getattr(value, name) for name in names}
        found |= value.__pydantic_extra__ or {}
        return members(found, whole, whole)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        found = {
            field.name: getattr(value, field.name)
            for field in dataclasses.fields(value)
            if getattr(value, field.name) is not field.default
            or field.default is dataclasses.MISSING
            or isinstance(field.default, str | int)
        }
        return members(found | found.pop("extra_fields", {}), whole, whole)
    if is_object(value):
        found = {str(getattr(key, "value", key)): each for key, each in value.items()}
        return members(found, whole, False)
    if isinstance(value, list | tuple | set):
        items: list[Any] = [*cast("list[Any]", value)]
        if isinstance(value, set):
            return sorted(map(plain, items), key=str)
        return [plain(each, whole=whole) for each in items]
    if isinstance(value, Enum):
        return plain(value.value)
    if isinstance(value, datetime):
        return "datetime", value, value.utcoffset()
    if isinstance(value, str):
        return str(value)
    for kind in (bool, int, float, time, date, timedelta, UUID, Decimal, bytes):
        if isinstance(value, kind):
            return kind.__name__, value
    return None if value is None else str(value)


def members(found: dict[str, Any], whole: bool, without_none: bool) -> dict[str, Any]:
    """Where sets and numbers lose their kind on the way, they are compared by name."""
    result: dict[str, Any] = {}
    for name, value in found.items():
        if without_none and value is None:
            continue
        if name in ("words", "colours") and value is not None:
            result[name] = plain(set(value))
        elif name == "rough":
            result[name] = Decimal(str(value))
        else:
            result[name] = plain(value, whole=whole)
    return result


def is_within(part: Any, whole: Any) -> bool:
    """Whether maps at any depth have what those of the part have."""
    if is_object(part) and is_object(whole):
        return part.keys() <= whole.keys() and all(
            is_within(part[name], whole[name]) for name in part
        )
    if is_list(part) and is_list(whole):
        return len(part) == len(whole) and all(map(is_within, part, whole))
    return bool(part == whole)
