"""What the lowering of schemas leaves behind: declarations, and unions that are not settled yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from sdkwright import ir
from sdkwright.graph import redirected
from sdkwright.resolve import Node


@dataclass(frozen=True, slots=True)
class PendingUnion:
    """Variants that are not told apart yet."""

    id: ir.DeclarationId
    origin: ir.Origin
    variants: tuple[ir.Type, ...]
    node: Node
    """Where the union stands; has its discriminator."""
    doc: ir.Doc


Draft: TypeAlias = ir.Declaration | PendingUnion


def redirected_draft(
    draft: Draft, ends: Mapping[ir.DeclarationId, ir.DeclarationId]
) -> Draft:
    """What schemas left behind, with other references; unions are not settled yet."""
    match draft:
        case ir.Model(fields=fields, extra=extra):
            return replace(
                draft,
                fields=tuple(
                    replace(each, type=redirected(each.type, ends)) for each in fields
                ),
                extra=None if extra is None else redirected(extra, ends),
            )
        case PendingUnion(variants=variants):
            types = tuple(redirected(each, ends) for each in variants)
            return replace(draft, variants=types)
        case ir.Alias(type=type_):
            return replace(draft, type=redirected(type_, ends))
        case _:
            return draft
