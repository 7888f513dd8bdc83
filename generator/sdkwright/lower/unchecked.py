"""Keywords that say more about a value than a type can: reported, each by a code of its own."""

from __future__ import annotations

from collections.abc import Callable

from sdkwright.diagnostics import Location
from sdkwright.lower.rules import name_rules
from sdkwright.resolve import Node

Note = Callable[[str, str, Location], None]

_KEYWORDS = (
    *("not", "if", "contains", "propertyNames", "dependentSchemas"),
    *("unevaluatedProperties", "unevaluatedItems", "contentSchema"),
)
_COUNTS = frozenset(("minContains", "maxContains"))
_ALWAYS_TRUE: tuple[object, ...] = (True, {})
_ANY_NAME: tuple[object, ...] = (*_ALWAYS_TRUE, {"type": "string"})
"""The names of properties are text in any case."""


def note_unchecked(node: Node, note: Note) -> None:
    for key in _KEYWORDS:
        if key in node and not _means_nothing(key, node):
            _tell(key, node.child(key).location, note)


def _means_nothing(key: str, node: Node) -> bool:
    """Whether a keyword takes all values, or is checked on request."""
    value = node.get(key)
    match key:
        case "propertyNames":
            return value in _ANY_NAME or name_rules(node) is not None
        case "contains" if not _COUNTS.isdisjoint(node.fields):
            return False
        case _:
            return value in _ALWAYS_TRUE


def _tell(key: str, place: Location, note: Note) -> None:
    match key:
        case "not":
            note("unchecked-not", "what a value must not be is not checked", place)
        case "if":
            note("unchecked-if", "what a condition demands is not checked", place)
        case "contains":
            note("unchecked-contains", "what must be in it is not checked", place)
        case "propertyNames":
            message = "what the names of properties must be like is not checked"
            note("unchecked-property-names", message, place)
        case "contentSchema":
            message = "it stays text: what stands in it is neither read nor checked"
            note("unread-content", message, place)
        case "dependentSchemas":
            message = "what the presence of a property demands is not checked"
            note("unchecked-dependent-schemas", message, place)
        case _:
            message = "what there may be besides all that is described is not checked"
            note("unchecked-unevaluated", message, place)
