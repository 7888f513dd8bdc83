"""Operation objects -> operations: bodies, replies and security."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sdkwright import ir
from sdkwright.diagnostics import Report
from sdkwright.load.tree import is_list
from sdkwright.lower.docs import lower_doc
from sdkwright.lower.parameters import Parameters
from sdkwright.lower.schemas import Schemas
from sdkwright.resolve import Document, Node
from sdkwright.resolve.grammar import STATUS

_METHODS = (
    *("get", "put", "post", "delete", "options", "head", "patch", "trace", "query"),
)
_GROUPS = ("x-fern-sdk-group-name", "x-speakeasy-group")
_VERBS = ("x-fern-sdk-method-name", "x-speakeasy-name-override")


@dataclass(frozen=True, slots=True)
class Operations:
    document: Document
    schemas: Schemas
    report: Report

    def lower(self) -> Iterator[ir.Operation]:
        """Every operation that can be called; one that cannot is named in the report."""
        for path, node in self.document.root.members("paths"):
            item = self.document.references.follow(node)
            if item is None or path.startswith("x-"):
                continue
            for method in _METHODS:
                operation = item.find(method)
                if operation is not None:
                    lowered = self._operation(method.upper(), path, item, operation)
                    if lowered is not None:
                        yield lowered

    def _operation(
        self, method: str, path: str, item: Node, node: Node
    ) -> ir.Operation | None:
        name = node.get("operationId") or f"{method.lower()} {path}"
        origin = ir.Origin(name, ("operation",))
        references = self.document.references
        parameters = Parameters(self.schemas, references, self.report)
        try:
            body = self._body(node, origin)
            replies = tuple(self._replies(node, origin))
        except _LeftOut as reason:
            self.report.warning(
                "operation-left-out",
                f"{method} {path} is not generated: {reason}",
                node.location,
            )
            return None
        return ir.Operation(
            method=method,
            path=path,
            operation_id=node.get("operationId") or "",
            tags=tuple(node.get("tags") or ()),
            group=_group(node),
            verb=_verb(node),
            parameters=parameters.lower(path, item, node, origin),
            body=body,
            replies=replies,
            pagination=None,
            security=self._security(node),
            doc=lower_doc(node),
            location=node.location,
        )

    def _body(self, operation: Node, origin: ir.Origin) -> ir.Body | None:
        holder = operation.find("requestBody")
        node = self.document.references.follow(holder) if holder else None
        if node is None:
            return None
        media = dict(node.members("content"))
        chosen = next((name for name in media if is_json(name)), None)
        if chosen is None:
            if not media:
                return None
            raise _LeftOut(
                f"request bodies of {', '.join(media)} are not supported yet"
            )
        self._note_other_media(chosen, media)
        schema = media[chosen].find("schema")
        body = ir.Origin("body", (*origin.parents, origin.name), "body")
        is_required = node.get("required") is True
        return ir.Body(
            media_type=chosen,
            type=self.schemas.lower(schema, body) if schema else ir.Anything(),
            presence=ir.Presence.REQUIRED if is_required else ir.Presence.OPTIONAL,
            doc=lower_doc(node, schema),
        )

    def _replies(self, operation: Node, origin: ir.Origin) -> Iterator[ir.Reply]:
        for status, holder in operation.members("responses"):
            node = self.document.references.follow(holder)
            if node is None or not STATUS.fullmatch(status):
                continue
            yield self._reply(status, node, origin)

    def _reply(self, status: str, node: Node, origin: ir.Origin) -> ir.Reply:
        media = dict(node.members("content"))
        doc = lower_doc(node)
        if not media:
            return ir.Reply(status, ir.ReplyKind.NOTHING, None, doc)
        chosen = next((name for name in media if is_json(name)), None)
        if chosen is None:
            name = next(iter(media))
            if _essence(name) == "text/event-stream" and status.startswith("2"):
                raise _LeftOut("streams of server-sent events are not supported yet")
            is_text = _essence(name).startswith("text/")
            kind = ir.ReplyKind.TEXT if is_text else ir.ReplyKind.BYTES
            return ir.Reply(status, kind, None, doc)
        self._note_other_media(chosen, media)
        schema = media[chosen].find("schema")
        name = "response" if status.startswith("2") else f"response {status}"
        reply = ir.Origin(name, (*origin.parents, origin.name), "response")
        type_ = self.schemas.lower(schema, reply) if schema else ir.Anything()
        return ir.Reply(status, ir.ReplyKind.JSON, type_, doc)

    def _note_other_media(self, chosen: str, media: dict[str, Node]) -> None:
        for name, node in media.items():
            if name != chosen:
                self.report.warning(
                    "unsupported-media-type",
                    f"{name!r} is not offered; {chosen!r} is used",
                    node.location,
                )

    def _security(self, operation: Node) -> tuple[tuple[str, ...], ...]:
        holder = operation if "security" in operation else self.document.root
        alternatives = [tuple(each.value) for each in holder.elements("security")]
        return tuple(dict.fromkeys(alternatives))


class _LeftOut(Exception):
    """Why an operation cannot be generated."""


def is_json(media_type: str) -> bool:
    """`application/json` and every type with the suffix `+json` (RFC 6839, section 3.1)."""
    essence = _essence(media_type)
    return essence.endswith(("/json", "+json")) or essence == "*/*"


def _essence(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()


def _group(node: Node) -> tuple[str, ...]:
    for key in _GROUPS:
        value = node.get(key)
        if isinstance(value, str) and value:
            return tuple(value.split("."))
        if is_list(value) and all(isinstance(each, str) for each in value):
            return tuple(value)
    return ()


def _verb(node: Node) -> str:
    for key in _VERBS:
        value = node.get(key)
        if isinstance(value, str):
            return value
    return ""
