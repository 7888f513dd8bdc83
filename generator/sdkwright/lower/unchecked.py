"""Keywords that say more about a value than a type can: reported, each by a code of its own."""

from __future__ import annotations

from collections.abc import Callable

from sdkwright.diagnostics import Location
from sdkwright.lower.rules import name_rules
from sdkwright.resolve import Node

Note = Callable[[str, str, Location], None]

_KEYWORDS = (
    *("not", "if", "contains", "propertyNames", "dependentSchemas"),
    *("unevaluatedProperties", "unevaluatedItems"),
)
_ALWAYS_TRUE: tuple[object, ...] = (True, {})
_ANY_NAME: tuple[object, ...] = (*_ALWAYS_TRUE, {"type": "string"})
"""The names of properties are text in any case."""


def note_unchecked(node: Node, note: Note) -> None:
    for key in _KEYWORDS:
        if key == "propertyNames" and name_rules(node) is not None:
            continue  # checked on request
        means_nothing = _ANY_NAME if key == "propertyNames" else _ALWAYS_TRUE
        if key in node and node.get(key) not in means_nothing:
            _tell(key, node.child(key).location, note)


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
        case "dependentSchemas":
            message = "what the presence of a property demands is not checked"
            note("unchecked-dependent-schemas", message, place)
        case _:
            message = "what there may be besides all that is described is not checked"
            note("unchecked-unevaluated", message, place)
