"""Response objects -> replies."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sdkwright import ir
from sdkwright.diagnostics import Report
from sdkwright.lower.bodies import note_other_media
from sdkwright.lower.docs import lower_doc
from sdkwright.lower.media import LeftOut, essence, is_json
from sdkwright.lower.schemas import Schemas
from sdkwright.resolve import Document, Node
from sdkwright.resolve.grammar import STATUS


@dataclass(frozen=True, slots=True)
class Replies:
    document: Document
    schemas: Schemas
    report: Report

    def lower(self, operation: Node, origin: ir.Origin) -> Iterator[ir.Reply]:
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
            if essence(name) == "text/event-stream" and status.startswith("2"):
                raise LeftOut("streams of server-sent events are not supported yet")
            is_text = essence(name).startswith("text/")
            kind = ir.ReplyKind.TEXT if is_text else ir.ReplyKind.BYTES
            return ir.Reply(status, kind, None, doc)
        note_other_media(chosen, media, self.report)
        schema = media[chosen].find("schema")
        name = "response" if status.startswith("2") else f"response {status}"
        reply = ir.Origin(name, (*origin.parents, origin.name), "response")
        type_ = self.schemas.lower(schema, reply) if schema else ir.Anything()
        return ir.Reply(status, ir.ReplyKind.JSON, type_, doc)
