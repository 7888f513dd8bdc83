"""Server objects -> servers."""

from __future__ import annotations

from collections.abc import Iterator

from sdkwright import ir
from sdkwright.resolve import Node


def lower_servers(root: Node) -> Iterator[ir.Server]:
    for node in root.elements("servers"):
        yield ir.Server(node.get("url"), node.get("description") or "")
