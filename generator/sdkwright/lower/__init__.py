"""Document -> ir.Api. Knows OpenAPI; knows no Python."""

from __future__ import annotations

from dataclasses import replace

from sdkwright import ir
from sdkwright.config import SdkConfig
from sdkwright.diagnostics import Report
from sdkwright.graph import reachable, shorten_aliases
from sdkwright.lower.docs import lower_doc
from sdkwright.lower.operations import Operations
from sdkwright.lower.pagination import Pages
from sdkwright.lower.schemas import Schemas
from sdkwright.lower.security import lower_schemes
from sdkwright.lower.servers import lower_servers
from sdkwright.lower.unions import Unions
from sdkwright.resolve import Document

__all__ = ["lower"]


def lower(document: Document, config: SdkConfig, report: Report) -> ir.Api:
    schemas = Schemas(document, report)
    schemas.lower_components()
    found = Operations(document, schemas, report)
    drafts = list(found.lower())
    schemas.drain()
    unions = Unions(document.references, report, schemas.declarations)
    declarations = shorten_aliases(unions.settle())
    pages = Pages(declarations, found.nodes, document.references)
    operations = tuple(replace(each, pagination=pages.find(each)) for each in drafts)
    root = document.root
    info = root.child("info")
    return ir.Api(
        title=info.get("title"),
        version=str(config.version or info.get("version") or "0.0.0"),
        doc=lower_doc(info),
        servers=tuple(lower_servers(root)),
        schemes=tuple(lower_schemes(document, operations, report)),
        operations=operations,
        webhooks=(),
        declarations=declarations,
        sent=reachable(
            [
                *(body.type for op in operations for body in op.bodies),
                *(each.type for op in operations for each in op.parameters),
            ],
            declarations,
        ),
        received=reachable(
            (reply.type for op in operations for reply in op.replies), declarations
        ),
    )
