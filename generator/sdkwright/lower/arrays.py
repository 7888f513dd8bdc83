"""Array schemas -> lists, and tuples where the first items have schemas of their own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sdkwright import ir
from sdkwright.load.tree import is_list
from sdkwright.resolve import Node

if TYPE_CHECKING:
    from sdkwright.lower.schemas import Schemas


def lower_array(node: Node, origin: ir.Origin, schemas: Schemas) -> ir.Type:
    """A tuple only where every item in front must be there.

    Without `minItems` a shorter array is valid too (JSON Schema 2020-12, core, 10.3.1.1),
    and no type says "at most these, in this order": such an array is a list of whatever
    its items may be, and the order is documented.
    """
    first, rest = _items(node)
    if not first:
        if rest is None or rest.value is False:
            return ir.ListOf(ir.Anything())
        return ir.ListOf(schemas.lower(rest, replace(origin, kind="item")))
    parents = (*origin.parents, origin.name)
    items = [
        schemas.lower(each, ir.Origin(f"item {index + 1}", parents, "item"))
        for index, each in enumerate(first)
    ]
    most, least = node.get("maxItems"), node.get("minItems")
    is_closed = (rest is not None and rest.value is False) or most == len(first)
    tail: ir.Type | None = None
    if not is_closed:
        tail = (
            ir.Anything()
            if rest is None
            else schemas.lower(rest, ir.Origin("rest", parents, "item"))
        )
    if isinstance(least, int) and least >= len(first):
        return ir.TupleOf(tuple(items), tail)
    schemas.note(
        "open-tuple",
        "an array with prefixItems and no minItems may be shorter; it is a list, "
        "and which item is of which type is not checked",
        node.location,
        f"add minItems: {len(first)}, if all of them are always there",
    )
    variants = [*items, *([] if tail is None else [tail])]
    if any(each == ir.Anything() for each in variants):
        return ir.ListOf(ir.Anything())
    return ir.ListOf(
        schemas.unite(node, variants, replace(origin, kind="item"), "item")
    )


def _items(node: Node) -> tuple[list[Node], Node | None]:
    """The schemas of the first items and that of the rest, also in the spelling of old drafts."""
    first = list(node.elements("prefixItems"))
    items = node.find("items")
    if not first and items is not None and is_list(items.value):
        return list(node.elements("items")), node.find("additionalItems")
    return first, items
