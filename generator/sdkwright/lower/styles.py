"""How a parameter is written: what of the standard's table of styles is defined."""

from __future__ import annotations

from sdkwright import ir
from sdkwright.lower.kinds import schema_types
from sdkwright.resolve import Node, References

DEFAULT_STYLES = {
    ir.Place.PATH: "simple",
    ir.Place.QUERY: "form",
    ir.Place.HEADER: "simple",
    ir.Place.COOKIE: "form",
    ir.Place.QUERYSTRING: "form",
}
STYLES = {
    ir.Place.PATH: {"simple", "label", "matrix"},
    ir.Place.QUERY: {"form", "spaceDelimited", "pipeDelimited", "deepObject"},
    ir.Place.HEADER: {"simple"},
    ir.Place.COOKIE: {"form", "cookie"},
    ir.Place.QUERYSTRING: {"form"},
}
EXPLODED = frozenset(("form", "cookie"))
"""Styles that explode unless the description says otherwise."""
_STRUCTURED = frozenset(("array", "object"))


def undefined_use(
    style: str, explode: bool | None, schema: Node, references: References
) -> str:
    """What the standard's table does not define here, and what is sent; empty when it does."""
    kinds = _kinds(schema, references)
    if style == "deepObject":
        if kinds and "object" not in kinds:
            is_list = "array" in kinds
            form = "each item with its index" if is_list else "as with style form"
            return f"of {' or '.join(sorted(kinds))}; sent {form}"
        if explode is False:
            return "that is not exploded; sent as if it were"
    elif style in ("spaceDelimited", "pipeDelimited"):
        if kinds and not kinds & _STRUCTURED:
            return f"of {' or '.join(sorted(kinds))}; sent as with style form"
        if explode:
            return "that is exploded; sent as with style form"
    return ""


def is_nested(style: str, schema: Node, references: References) -> bool:
    """Whether a value is a list of lists or objects, or an object with a member that is
    such a list or an object; no style but deepObject has a form for those."""
    if style == "deepObject":
        return False
    target = references.follow(schema)
    if target is None or schema_types(target) not in (["array"], ["object"]):
        return False
    values = [_item_of(node, references) for _, node in target.members("properties")]
    values.append(target.find("items"))
    return any(
        (kinds := _kinds(node, references)) and kinds <= _STRUCTURED
        for node in values
        if node is not None
    )


def _item_of(node: Node, references: References) -> Node | None:
    """What is written of a member: of a list each item, with the name of the member."""
    target = references.follow(node)
    is_list = target is not None and schema_types(target) == ["array"]
    return target.find("items") if target is not None and is_list else node


def _kinds(schema: Node, references: References) -> set[str]:
    target = references.follow(schema)
    if target is None or any(key in target for key in ("anyOf", "oneOf", "allOf")):
        return set()
    return {kind for kind in schema_types(target) if kind != "null"}
