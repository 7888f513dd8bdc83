"""Request Body objects -> the ways to write the body of a request."""

from __future__ import annotations

from dataclasses import dataclass

from sdkwright import ir
from sdkwright.diagnostics import Report
from sdkwright.lower.docs import lower_doc
from sdkwright.lower.media import LeftOut, is_json
from sdkwright.lower.schemas import Schemas
from sdkwright.resolve import Document, Node


@dataclass(frozen=True, slots=True)
class Bodies:
    document: Document
    schemas: Schemas
    report: Report

    def lower(self, operation: Node, origin: ir.Origin) -> tuple[ir.Body, ...]:
        holder = operation.find("requestBody")
        node = self.document.references.follow(holder) if holder else None
        if node is None:
            return ()
        media = dict(node.members("content"))
        chosen = next((name for name in media if is_json(name)), None)
        if chosen is None:
            if not media:
                return ()
            raise LeftOut(f"request bodies of {', '.join(media)} are not supported yet")
        note_other_media(chosen, media, self.report)
        schema = media[chosen].find("schema")
        body = ir.Origin("body", (*origin.parents, origin.name), "body")
        is_required = node.get("required") is True
        found = ir.Body(
            kind=ir.BodyKind.JSON,
            media_type=chosen,
            type=self.schemas.lower(schema, body) if schema else ir.Anything(),
            presence=ir.Presence.REQUIRED if is_required else ir.Presence.OPTIONAL,
            doc=lower_doc(node, schema),
        )
        return (found,)


def note_other_media(chosen: str, media: dict[str, Node], report: Report) -> None:
    """Report each media type that is not the chosen one."""
    for name, node in media.items():
        if name != chosen:
            report.warning(
                "unsupported-media-type",
                f"{name!r} is not offered; {chosen!r} is used",
                node.location,
            )
