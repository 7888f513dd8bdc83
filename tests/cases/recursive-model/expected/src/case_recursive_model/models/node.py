from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class Node(Model):
    name: str
    parent: Node | None = None
    children: list[Node] | None = None
    named: dict[str, Node] | None = None
