"""The table `pages` of a configuration: operations -> how they are paged.

A style has the name and the keys of its data class in the IR, so a new one needs nothing here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields
from typing import Any, Final, cast

from sdkwright.config import PageRule
from sdkwright.diagnostics import Location
from sdkwright.ir import pages as ir
from sdkwright.load.tree import is_list

_CLASSES: Final = (
    *(ir.ItemCursor, ir.BodyCursor, ir.Offset, ir.PageNumber),
    *(ir.NextLink, ir.LinkHeader),
)
STYLES: Final[Mapping[str, type[ir.PageStyle]]] = {
    re.sub(r"(?<=[a-z])(?=[A-Z])", "-", each.__name__).lower(): each
    for each in _CLASSES
}
"""`item-cursor` and so on."""

Fail = Callable[[str, str, str | None], None]
"""Reports a fault: its code, what is wrong, and a hint."""


def read_rule(value: Any, location: Location, fail: Fail) -> PageRule | None:
    """What one operation is told; None after a fault."""
    if value is False:
        return PageRule(style=None, items=None, location=location)
    if type(value) is not dict:
        fail("wrong-type", "how an operation is paged must be a table, or false", None)
        return None
    table = cast("dict[str, Any]", value)
    kind = STYLES.get(str(table.get("style")))
    if kind is None:
        known = ", ".join(f'"{name}"' for name in STYLES)
        fail("wrong-value", f"`style` of pages is one of {known}", None)
        return None
    known_fields = {each.name: each for each in fields(kind)}
    values: dict[str, Any] = {}
    is_good = True
    for key, given in table.items():
        if key == "style":
            continue
        if key != "items" and key not in known_fields:
            names = ", ".join(("style", "items", *known_fields))
            fail(
                "unknown-key",
                f"pages of this style have no `{key}`",
                f"there are: {names}",
            )
            is_good = False
            continue
        kind_of_value = "tuple" if key == "items" else str(known_fields[key].type)
        converted = _converted(given, kind_of_value)
        if converted is None:
            fail(
                "wrong-type",
                f"`{key}` of pages must be {_EXPECTED[_word(kind_of_value)]}",
                None,
            )
            is_good = False
        values[key] = converted
    for each in known_fields.values():
        if _is_needed(each) and each.name not in table:
            fail("missing-key", f"pages of this style need `{each.name}`", None)
            is_good = False
    if not is_good:
        return None
    items = values.pop("items", None)
    return PageRule(style=kind(**values), items=items, location=location)


_EXPECTED: Final = {
    "tuple": 'a text such as "data.items", or a list of texts',
    "int": "a whole number from 0",
    "bool": "true or false",
    "str": "a text that is not empty",
}


def _word(annotation: str) -> str:
    found = re.match(r"\w+", annotation)
    return found[0] if found else ""


def _converted(value: Any, annotation: str) -> Any:
    """The value as a field of this annotation has it; None when it is of the wrong type."""
    word = _word(annotation)
    if word == "tuple" and type(value) is str:
        return tuple(value.split(".")) if value else ()
    if word == "tuple" and is_list(value):
        return tuple(value) if all(type(part) is str for part in value) else None
    if word == "int":
        return value if type(value) is int and value >= 0 else None
    if word == "bool":
        return value if type(value) is bool else None
    return value if word == "str" and type(value) is str and value else None


def _is_needed(field: Field[Any]) -> bool:
    return field.default is MISSING
