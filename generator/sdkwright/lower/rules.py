"""What values have to be besides their type: the keywords of a schema that bound them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import TypeAlias

from sdkwright import ir
from sdkwright.diagnostics import Report
from sdkwright.graph import rules_in
from sdkwright.load.tree import is_list
from sdkwright.lower.merge import ANNOTATIONS
from sdkwright.resolve import Node

_Keys: TypeAlias = tuple[str, ...]
_NUMBERS: _Keys = (
    *("minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "multipleOf"),
)
_TEXTS: _Keys = ("minLength", "maxLength", "pattern")
_LISTS: _Keys = ("minItems", "maxItems", "uniqueItems")
_OBJECTS: _Keys = ("minProperties", "maxProperties")
KEYWORDS = (*_NUMBERS, *_TEXTS, *_LISTS, *_OBJECTS)
"""In the order in which they are documented."""
_ANY = frozenset((*KEYWORDS, "dependentRequired", "propertyNames"))


def ruled(type_: ir.Type, node: Node) -> ir.Type:
    """A type with the rules of its schema that are about its values."""
    if _ANY.isdisjoint(node.fields):
        return type_
    match type_:
        case ir.Scalar(ir.ScalarKind.INTEGER | ir.ScalarKind.NUMBER):
            keywords = _NUMBERS
        case ir.Scalar(ir.ScalarKind.BOOLEAN | ir.ScalarKind.NULL):
            return type_
        case ir.Scalar():
            keywords = _TEXTS
        case ir.ListOf() | ir.TupleOf():
            keywords = _LISTS
        case ir.MapOf():
            keywords = _OBJECTS
        case ir.Literals() | ir.Anything():
            keywords = KEYWORDS
        case ir.Ref() | ir.Nullable() | ir.Tag():
            return type_  # what is declared has its own
    return with_rules(type_, _lower(node, keywords))


def with_rules(type_: ir.Type, rules: ir.Rules | None) -> ir.Type:
    match type_:
        case ir.Ref() | ir.Nullable() | ir.Tag():
            return type_
        case _:
            return type_ if rules is None else replace(type_, rules=rules)


def model_rules(node: Node) -> ir.Rules | None:
    """The rules of an object that has properties by name."""
    return None if _ANY.isdisjoint(node.fields) else _lower(node, _OBJECTS)


def name_rules(node: Node) -> ir.Rules | None:
    """The rules of the names of properties, where `propertyNames` says no more than those."""
    names = node.find("propertyNames")
    if names is None or not names.fields.keys() <= {*_TEXTS, *ANNOTATIONS, "type"}:
        return None
    return _lower(names, _TEXTS)


def _lower(node: Node, keywords: Iterable[str]) -> ir.Rules | None:
    """Those of some keywords that say anything; values of a wrong type are reported elsewhere."""
    found = tuple(_said(node, keywords))
    if "minProperties" not in keywords:
        return ir.Rules(found, node.location) if found else None
    requires, names = tuple(_requires(node)), name_rules(node)
    if not found and not requires and names is None:
        return None
    return ir.Rules(found, node.location, requires, names)


def _said(
    node: Node, keywords: Iterable[str]
) -> Iterator[tuple[str, str | int | float]]:
    for key in keywords:
        value = node.get(key)
        if key == "pattern":
            if isinstance(value, str):
                yield key, value
        elif key == "uniqueItems":
            if value is True:
                yield key, value
        elif isinstance(value, int | float) and not isinstance(value, bool):
            is_whole = isinstance(value, float) and value.is_integer()
            if value - value == 0 and (key != "multipleOf" or value > 0):
                yield key, int(value) if is_whole else value


def _requires(node: Node) -> Iterator[tuple[str, tuple[str, ...]]]:
    for name, child in node.members("dependentRequired"):
        if is_list(child.value) and child.value:
            yield name, tuple(map(str, child.value))


def distinct(types: Iterable[ir.Type], tell: Callable[[], None]) -> list[ir.Type]:
    """Each type once. Of those that differ only in their rules none is left to hold:
    which of them does is not known, and `tell` says so."""
    found: dict[ir.Type, ir.Type] = {}
    for each in types:
        known = found.setdefault(each, each)
        if known is not each and list(rules_in(known)) != list(rules_in(each)):
            found[each] = without_rules(each)
            tell()
    return list(found.values())


def shared_rules(types: Iterable[ir.Type], tell: Callable[[], None]) -> ir.Rules | None:
    """The rules of types of one JSON type that become one: where all have the same, known
    values aside that keep to them anyway. `tell` says that rules are lost."""
    bounds: list[ir.Rules | None] = []
    values: list[ir.JsonScalar] = []
    for each in types:
        match each:
            case ir.Literals(known, None):
                values += known
            case ir.MapOf() | ir.Nullable() | ir.Ref() | ir.Tag():
                return None  # objects keep theirs
            case _:
                bounds.append(each.rules)
    first = next((each for each in bounds if each is not None), None)
    if first is None:
        return None
    if any(each != first for each in bounds) or not all(
        _keeps(value, first) for value in values
    ):
        tell()
        return None
    return first


def _keeps(value: ir.JsonScalar, rules: ir.Rules) -> bool:
    """Whether it is sure that a value keeps to rules."""
    size = len(value) if isinstance(value, str) else value
    for key, bound in rules.keywords:
        if size is None or isinstance(bound, str) or key == "multipleOf":
            return False
        is_least = key.startswith(("min", "exclusiveMin"))
        is_strict = key.startswith("exclusive")
        if size == bound and is_strict:
            return False
        if size < bound if is_least else size > bound:
            return False
    return True


def note_lost_rules(report: Report, node: Node) -> None:
    """What becomes of rules that not all variants of a JSON type share."""
    report.note(
        "unchecked-variants",
        "what bounds only some of the variants that are of one type is not checked",
        node.location,
    )


def without_rules(type_: ir.Type) -> ir.Type:
    match type_:
        case ir.ListOf(inner):
            return ir.ListOf(without_rules(inner))
        case ir.MapOf(inner):
            return ir.MapOf(without_rules(inner))
        case ir.TupleOf(items, rest):
            tail = None if rest is None else without_rules(rest)
            return ir.TupleOf(tuple(map(without_rules, items)), tail)
        case ir.Nullable(inner):
            return ir.Nullable(without_rules(inner))
        case ir.Scalar() | ir.Literals() | ir.Anything():
            return replace(type_, rules=None)
        case ir.Ref() | ir.Tag():
            return type_
