"""Document -> ir.Api. Knows OpenAPI; knows no Python."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sdkwright import ir
from sdkwright.config import SdkConfig
from sdkwright.diagnostics import Report
from sdkwright.graph import reachable, shorten_aliases
from sdkwright.lower.docs import lower_doc
from sdkwright.lower.operations import Operations
from sdkwright.lower.pagination import find_pagination
from sdkwright.lower.schemas import Schemas
from sdkwright.lower.unions import Unions
from sdkwright.resolve import Document, Node

__all__ = ["lower"]


def lower(document: Document, config: SdkConfig, report: Report) -> ir.Api:
    schemas = Schemas(document, report)
    schemas.lower_components()
    drafts = list(Operations(document, schemas, report).lower())
    schemas.drain()
    unions = Unions(document.references, report, schemas.declarations)
    declarations = shorten_aliases(unions.settle())
    operations = tuple(
        replace(each, pagination=find_pagination(each, declarations)) for each in drafts
    )
    root = document.root
    info = root.child("info")
    return ir.Api(
        title=info.get("title"),
        version=str(config.version or info.get("version") or "0.0.0"),
        doc=lower_doc(info),
        servers=tuple(_servers(root)),
        schemes=tuple(_schemes(document, operations, report)),
        operations=operations,
        declarations=declarations,
        sent=reachable(
            [
                *(op.body.type for op in operations if op.body),
                *(each.type for op in operations for each in op.parameters),
            ],
            declarations,
        ),
        received=reachable(
            (reply.type for op in operations for reply in op.replies), declarations
        ),
    )


def _servers(root: Node) -> Iterator[ir.Server]:
    for node in root.elements("servers"):
        yield ir.Server(node.get("url"), node.get("description") or "")


def _schemes(
    document: Document, operations: tuple[ir.Operation, ...], report: Report
) -> Iterator[ir.SecurityScheme]:
    used = {name for op in operations for group in op.security for name in group}
    components = document.root.find("components")
    if components is None:
        return
    for name, holder in components.members("securitySchemes"):
        node = document.references.follow(holder)
        if node is None or name not in used:
            continue
        kind = node.get("type")
        if kind == "http" and str(node.get("scheme")).lower() == "bearer":
            yield ir.SecurityScheme(name, ir.SchemeKind.BEARER, lower_doc(node))
        elif kind in ("oauth2", "openIdConnect"):
            report.note(
                "token-only",
                f"scheme {name!r}: the caller supplies the access token",
                node.location,
            )
            yield ir.SecurityScheme(name, ir.SchemeKind.BEARER, lower_doc(node))
        else:
            report.warning(
                "unsupported-scheme",
                f"security scheme {name!r} of type {kind!r} is not supported yet",
                node.location,
                "send it with `with_options(headers=...)`",
            )
