"""Find the operations that answer page by page, and how to go on from a page of each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sdkwright import ir
from sdkwright.lower.page_rules import Evidence, recognise
from sdkwright.lower.page_shape import Declarations, read_inputs, read_shape
from sdkwright.resolve import Node, References


@dataclass(frozen=True, slots=True)
class Pages:
    declarations: Declarations
    nodes: Mapping[str, Node]
    """The operations of the description, by their keys."""
    references: References

    def find(self, op: ir.Operation) -> ir.Pagination | None:
        """None for an operation that is called once for all that it has."""
        replies = [reply for reply in op.replies if reply.is_success]
        if len(replies) != 1 or replies[0].type is None or op.stream is not None:
            return None
        if op.method not in ("GET", "POST", "QUERY"):
            return None
        shape = read_shape(replies[0].type, self.declarations)
        if shape is None:
            return None
        inputs = read_inputs(op, self.declarations)
        evidence = Evidence(
            inputs=tuple(one for one in inputs if op.method == "GET" or one.in_body),
            shape=shape,
            declares_link=self._declares_link(op, replies[0].status),
            declarations=self.declarations,
        )
        style = recognise(evidence)
        if style is None:
            return None
        return ir.Pagination(shape.item, shape.items, shape.may_lack_items, style)

    def _declares_link(self, op: ir.Operation, status: str) -> bool:
        responses = self.nodes[op.key].find("responses")
        held = responses.find(status) if responses is not None else None
        reply = self.references.follow(held) if held is not None else None
        names = dict(reply.members("headers")) if reply is not None else {}
        return any(name.lower() == "link" for name in names)
