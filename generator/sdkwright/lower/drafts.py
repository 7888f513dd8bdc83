"""What the lowering of schemas leaves behind: declarations, and unions that are not settled yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from sdkwright import ir
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
