"""Document -> ir.Api. Knows OpenAPI; knows no Python."""

from __future__ import annotations

from dataclasses import replace

from sdkwright import ir
from sdkwright.config import SdkConfig
from sdkwright.diagnostics import Report
from sdkwright.graph import reachable, received_types, shorten_aliases
from sdkwright.lower.docs import lower_doc
from sdkwright.lower.examples import Examples
from sdkwright.lower.files import settle_files
from sdkwright.lower.operations import Operations
from sdkwright.lower.pagination import Pages
from sdkwright.lower.schemas import Schemas
from sdkwright.lower.security import keep_known, lower_schemes
from sdkwright.lower.servers import lower_servers
from sdkwright.lower.unions import Unions
from sdkwright.lower.webhooks import Webhooks, join_payloads
from sdkwright.resolve import Document

__all__ = ["lower"]


def lower(document: Document, config: SdkConfig, report: Report) -> ir.Api:
    schemas = Schemas(document, report)
    schemas.lower_components()
    found = Operations(document, schemas, Examples(document), report)
    drafts = list(found.lower())
    webhooks = list(Webhooks(document, schemas, report).lower())
    schemas.drain()
    any_webhook = join_payloads(webhooks, schemas.declarations, document)
    unions = Unions(
        document.references, report, schemas.declarations, schemas.stands_for
    )
    declarations = shorten_aliases(unions.settle())
    settled, declarations = settle_files(
        drafts, (hook.type for hook in webhooks), declarations
    )
    pages = Pages(declarations, found.nodes, document, config, report)
    operations = tuple(replace(each, pagination=pages.find(each)) for each in settled)
    pages.report_unused(operations)
    root = document.root
    schemes = tuple(lower_schemes(document, operations, report))
    known = frozenset(scheme.name for scheme in schemes)
    operations = tuple(
        replace(each, security=keep_known(each.security, known)) for each in operations
    )
    info = root.child("info")
    return ir.Api(
        title=info.get("title"),
        version=str(config.version or info.get("version") or "0.0.0"),
        doc=lower_doc(info),
        servers=lower_servers(root, report),
        schemes=schemes,
        operations=operations,
        webhooks=tuple(webhooks),
        any_webhook=any_webhook,
        declarations=declarations,
        sent=reachable(
            [
                *(body.type for op in operations for body in op.bodies),
                *(each.type for op in operations for each in op.parameters),
            ],
            declarations,
        ),
        received=reachable(
            [
                *(kind for op in operations for kind in received_types(op)),
                *(each.type for each in webhooks),
                any_webhook,
            ],
            declarations,
        ),
    )
