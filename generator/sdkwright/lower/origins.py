"""The place of a schema that something refers to -> what its name may be made from."""

from __future__ import annotations

from sdkwright import ir
from sdkwright.resolve import Node


def origin_of(target: Node) -> ir.Origin:
    """A component has its own name; what lies deeper is named by the way to it."""
    way = tuple(map(str, target.pointer))
    if not way:
        return ir.Origin("Document", ("Schema",))
    if way[0] == "components" and len(way) == 3:
        return ir.Origin(way[-1])
    return ir.Origin(way[-1], way[-3:-1] or ("Schema",))
