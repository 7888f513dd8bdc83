"""Security schemes and requirements: who may call an operation."""

from __future__ import annotations

from collections.abc import Iterator

from sdkwright import ir
from sdkwright.diagnostics import Report
from sdkwright.lower.docs import lower_doc
from sdkwright.resolve import Document, Node


def lower_requirements(
    operation: Node, document: Document
) -> tuple[tuple[str, ...], ...]:
    """The alternatives of an operation, or those of the API where it has none.

    One that names an undeclared scheme does not count: the report says so.
    """
    holder = operation if "security" in operation else document.root
    alternatives = [
        tuple(each.value)
        for each in holder.elements("security")
        if document.references.is_declared(each)
    ]
    return tuple(dict.fromkeys(alternatives))


def lower_schemes(
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
