"""Find the operations that answer page by page, and how to go on from a page of each.

What the configuration says comes first, then an extension of the description, then the
rules that recognise a style.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sdkwright import ir
from sdkwright.config import PageRule, SdkConfig
from sdkwright.diagnostics import Report
from sdkwright.graph import resolve
from sdkwright.lower.page_rules import Evidence, page_inputs, recognise
from sdkwright.lower.page_settings import EXTENSIONS, Unusable, read_extension
from sdkwright.lower.page_shape import (
    Declarations,
    Input,
    fields_of,
    read_inputs,
    read_shape,
)
from sdkwright.resolve import Document, Node


@dataclass(frozen=True, slots=True)
class Pages:
    declarations: Declarations
    nodes: Mapping[str, Node]
    """The operations of the description, by their keys."""
    document: Document
    config: SdkConfig
    report: Report

    def find(self, op: ir.Operation) -> ir.Pagination | None:
        """None for an operation that is called once for all that it has."""
        inputs = read_inputs(op, self.declarations)
        rule = self.config.pages.get(op.operation_id) or self.config.pages.get(op.key)
        if rule is not None:
            try:
                return self._told(op, rule, inputs)
            except Unusable as reason:
                self.report.error(
                    "bad-page-rule",
                    f"{op.key} cannot be paged: {reason}",
                    rule.location,
                )
                return None
        node = self.nodes[op.key]
        for name in EXTENSIONS:
            if name in node and node.get(name) is not False:
                try:
                    found = read_extension(name, node, self.document.root, inputs)
                    return self._told(op, found, inputs)
                except Unusable as reason:
                    self.report.warning(
                        "unusable-pagination",
                        f"{op.key} is not paged as {name} says: {reason}",
                        node.child(name).location,
                    )
        return self._recognised(op, inputs)

    def report_unused(self, operations: tuple[ir.Operation, ...]) -> None:
        """A rule for no operation is a slip of the pen."""
        known = {each for op in operations for each in (op.operation_id, op.key)}
        for key, rule in self.config.pages.items():
            if key not in known:
                self.report.warning(
                    "unused-page-rule",
                    f"the configuration pages {key!r}, which the description does not have",
                    rule.location,
                    "use an operation id or `METHOD /path`",
                )

    def _told(
        self, op: ir.Operation, rule: PageRule, inputs: list[Input]
    ) -> ir.Pagination | None:
        """The pages of a rule. Raises Unusable."""
        if rule.style is None:
            return None
        reply = _page(op)
        if reply is None or reply.type is None:
            raise Unusable("it does not answer with JSON, and JSON of one kind")
        shape = read_shape(reply.type, self.declarations, rule.items)
        if shape is None and rule.items:
            raise Unusable(f"{'.'.join(rule.items)!r} leads to no array in the answer")
        if shape is None:
            raise Unusable("it is not clear which array has the items; say `items`")
        _check_inputs(rule.style, inputs)
        return ir.Pagination(shape.item, shape.items, shape.may_lack_items, rule.style)

    def _recognised(
        self, op: ir.Operation, inputs: list[Input]
    ) -> ir.Pagination | None:
        reply = _page(op)
        if reply is None or op.method not in ("GET", "POST", "QUERY"):
            return None
        sent = tuple(one for one in inputs if op.method == "GET" or one.in_body)
        asked = op.path.rpartition("/")[2]
        body = reply.type or ir.Anything()
        shape = read_shape(body, self.declarations, asked=asked)
        style = None
        if shape is not None:
            is_linked = self._declares_link(op, reply.status)
            style = recognise(Evidence(sent, shape, is_linked, self.declarations))
        if shape is None or style is None:
            self._note_unrecognised(op, sent, reply)
            return None
        return ir.Pagination(shape.item, shape.items, shape.may_lack_items, style)

    def _note_unrecognised(
        self, op: ir.Operation, inputs: tuple[Input, ...], reply: ir.Reply
    ) -> None:
        names = page_inputs(inputs)
        if op.method != "GET" or not names or not self._has_arrays(reply):
            return
        self.report.note(
            "unrecognised-pages",
            f"{op.key} takes {', '.join(names)}, and how it goes on from a page is not "
            "clear; it is a plain call",
            op.location,
            "say how in `pages` of the configuration",
        )

    def _has_arrays(self, reply: ir.Reply) -> bool:
        type_ = reply.type or ir.Anything()
        held = [each.type for each in fields_of(type_, self.declarations)]
        return any(
            isinstance(resolve(each, self.declarations), ir.ListOf)
            for each in (type_, *held)
        )

    def _declares_link(self, op: ir.Operation, status: str) -> bool:
        responses = self.nodes[op.key].find("responses")
        held = responses.find(status) if responses is not None else None
        reply = self.document.references.follow(held) if held is not None else None
        names = dict(reply.members("headers")) if reply is not None else {}
        return any(name.lower() == "link" for name in names)


def _page(op: ir.Operation) -> ir.Reply | None:
    """The only success of an operation, when it is JSON."""
    replies = [reply for reply in op.replies if reply.is_success]
    if len(replies) != 1 or replies[0].kind is not ir.ReplyKind.JSON:
        return None
    return replies[0] if op.stream is None else None


def _check_inputs(style: ir.PageStyle, inputs: list[Input]) -> None:
    """Raises Unusable for a parameter that there is not."""
    named: list[str | None] = []
    match style:
        case ir.ItemCursor(after=after, before=before):
            named = [after, before]
            if after is None and before is None:
                raise Unusable("neither `after` nor `before` is said")
        case (
            ir.BodyCursor(parameter=name, in_body=False)
            | ir.Offset(parameter=name, in_body=False)
            | ir.PageNumber(parameter=name, in_body=False)
        ):
            named = [name]
        case _:
            return
    queries = {one.name for one in inputs if not one.in_body}
    for each in named:
        if each is not None and each not in queries:
            raise Unusable(f"it has no query parameter {each!r}")
