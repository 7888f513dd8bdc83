"""Webhooks and callbacks -> the payloads that a server sends by itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sdkwright import ir
from sdkwright.diagnostics import Report
from sdkwright.lower.bodies import Bodies
from sdkwright.lower.docs import lower_doc
from sdkwright.lower.drafts import Draft, PendingUnion
from sdkwright.lower.repeated import Repeated
from sdkwright.lower.schemas import Schemas
from sdkwright.lower.tags import infer_tag
from sdkwright.resolve import Document, Node
from sdkwright.resolve.grammar import PATHS

_METHODS = ("post", "put", "patch", "get", "delete", "options", "head", "query")
_ALL = ir.DeclarationId("#webhooks")


@dataclass(frozen=True, slots=True)
class Webhooks:
    document: Document
    schemas: Schemas
    report: Report

    def lower(self) -> Iterator[ir.Webhook]:
        """Every payload that can be parsed; what has none is named in the report."""
        root = self.document.root
        for key in ("webhooks", "x-webhooks"):
            for name, item in root.members(key):
                yield from self._item(name, item, "")
        for key in PATHS:
            for path, item in root.members(key):
                node = self.document.references.follow(item)
                for method in _METHODS:
                    operation = node.find(method) if node is not None else None
                    if operation is not None:
                        owner = operation.get("operationId") or f"{method} {path}"
                        yield from self._callbacks(operation, owner)

    def _callbacks(self, operation: Node, owner: str) -> Iterator[ir.Webhook]:
        for name, holder in operation.members("callbacks"):
            callback = self.document.references.follow(holder)
            for expression in callback.fields if callback is not None else ():
                if callback is not None and not expression.startswith("x-"):
                    yield from self._item(name, callback.child(expression), owner)

    def _item(self, name: str, holder: Node, owner: str) -> Iterator[ir.Webhook]:
        item = self.document.references.follow(holder)
        if item is None:
            return
        methods = [method for method in _METHODS if item.find(method) is not None]
        for method in methods:
            node = item.child(method)
            full = name if len(methods) == 1 else f"{name} {method}"
            body = self._body(full, owner, node)
            if body is not None:
                yield ir.Webhook(
                    key=f"{owner} {full} {node.id}",
                    name=full,
                    owner=owner,
                    type=body.type,
                    doc=lower_doc(node),
                    location=node.location,
                )

    def _body(self, name: str, owner: str, node: Node) -> ir.Body | None:
        parents = ("operation", owner) if owner else ("operation",)
        bodies = Bodies(self.document, self.schemas, self.report, Repeated())
        found = bodies.lower("POST", node, ir.Origin(name, parents))
        body = next((each for each in found if each.kind is ir.BodyKind.JSON), None)
        if body is None and found:
            self._left_out(name, node, f"its payload is {found[0].media_type}")
        elif body is None:
            self.report.note(
                "empty-webhook",
                f"{name!r} has no payload, so there is nothing to parse",
                node.location,
            )
        return body

    def _left_out(self, name: str, node: Node, reason: str) -> None:
        self.report.warning(
            "webhook-left-out",
            f"the payload of {name!r} has no parse function: {reason}",
            node.location,
            "payloads of JSON have one",
        )


def join_payloads(
    webhooks: list[ir.Webhook],
    drafts: dict[ir.DeclarationId, Draft],
    document: Document,
) -> ir.Ref | None:
    """The union of all payloads, else of those of webhooks alone, when a property tells
    them apart; it joins the declarations."""
    for chosen in (webhooks, [each for each in webhooks if not each.owner]):
        types = tuple(dict.fromkeys(each.type for each in chosen))
        if len(types) > 1 and _are_told_apart(types, drafts):
            drafts[_ALL] = PendingUnion(
                _ALL,
                ir.Origin("webhook payload", (), "union"),
                types,
                document.root,
                ir.Doc(description="What the server may send by itself."),
            )
            return ir.Ref(_ALL)
    return None


def _are_told_apart(
    types: tuple[ir.Type, ...], drafts: dict[ir.DeclarationId, Draft]
) -> bool:
    def meant(type_: ir.Type) -> ir.Type:
        found = drafts.get(type_.id) if isinstance(type_, ir.Ref) else None
        return meant(found.type) if isinstance(found, ir.Alias) else type_

    models: list[ir.Model] = []
    for type_ in types:
        last = meant(type_)
        found = drafts.get(last.id) if isinstance(last, ir.Ref) else None
        if not isinstance(found, ir.Model):
            return False
        models.append(found)
    return infer_tag(models, meant) is not None
