"""Which unnamed types are so short that they are written where they are used, and get no name."""

from __future__ import annotations

from sdkwright import ir
from sdkwright.graph import references

_INLINE_PARTS = 3
"""Values or variants that an unnamed type may have before it gets a name."""


def is_inline(declaration: ir.Declaration) -> bool:
    """Their number decides, not their length: text of the description must not."""
    if declaration.origin.is_component:
        return False
    match declaration:
        case ir.JsonTypeUnion(variants=variants):
            is_recursive = any(
                declaration.id in references(variant) for variant in variants
            )
            return len(variants) <= _INLINE_PARTS and not is_recursive
        case ir.Alias(type=ir.Literals(values)):
            return len(values) <= _INLINE_PARTS
        case ir.Alias(type=ir.Scalar() | ir.Anything()):
            return True
        case ir.Alias(type=ir.MapOf(ir.Anything()) | ir.ListOf(ir.Anything())):
            return declaration.origin.kind == "variant"
        case _:
            return False
