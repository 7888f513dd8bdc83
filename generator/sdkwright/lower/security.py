"""Security schemes and requirements: who may call an operation, and what proves it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from sdkwright import ir
from sdkwright.diagnostics import Report
from sdkwright.lower.docs import lower_doc
from sdkwright.resolve import Document, Node

_FLOWS = {
    "clientCredentials": ir.FlowKind.CLIENT_CREDENTIALS,
    "authorizationCode": ir.FlowKind.AUTHORIZATION_CODE,
    "deviceAuthorization": ir.FlowKind.AUTHORIZATION_CODE,
    "password": ir.FlowKind.PASSWORD,
}
"""By these a token can be had, or had anew, from a token URL: a device gets a refresh
token as a code does. The implicit flow has no such URL."""
_PLACES = {
    "header": ir.Place.HEADER,
    "query": ir.Place.QUERY,
    "cookie": ir.Place.COOKIE,
}
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
"""What a header, a cookie or a scheme of HTTP may be called (RFC 9110, section 5.6.2)."""


def lower_requirements(
    operation: Node, document: Document
) -> tuple[tuple[ir.Requirement, ...], ...]:
    """The alternatives of an operation, or those of the API where it has none.

    One that names an undeclared scheme does not count: the report says so.
    """
    holder = operation if "security" in operation else document.root
    alternatives = [
        tuple(_requirement(name, each.child(name)) for name in each.fields)
        for each in holder.elements("security")
        if document.references.is_declared(each)
    ]
    return tuple(dict.fromkeys(alternatives))


def _requirement(name: str, scopes: Node) -> ir.Requirement:
    return ir.Requirement(name, tuple(s for s in scopes.items if isinstance(s, str)))


def keep_known(
    alternatives: tuple[tuple[ir.Requirement, ...], ...], known: frozenset[str]
) -> tuple[tuple[ir.Requirement, ...], ...]:
    """The alternatives that can be met; what is wrong with the others is in the report."""
    return tuple(
        each for each in alternatives if all(one.scheme in known for one in each)
    )


def lower_schemes(
    document: Document, operations: Iterable[ir.Operation], report: Report
) -> Iterator[ir.SecurityScheme]:
    """The schemes that operations ask for."""
    used = {one.scheme for op in operations for group in op.security for one in group}
    components = document.root.find("components")
    if components is None:
        return
    for name, holder in components.members("securitySchemes"):
        node = document.references.follow(holder)
        if node is None or name not in used:
            continue
        scheme = _lower_scheme(name, node)
        if scheme is not None:
            yield scheme
            continue
        report.warning(
            "unsupported-scheme",
            f"security scheme {name!r} cannot be sent: {_fault(node)}",
            node.location,
            "send it with `with_options(headers=...)`",
        )


def _lower_scheme(name: str, node: Node) -> ir.SecurityScheme | None:
    doc = lower_doc(node)
    match node.get("type"):
        case "apiKey":
            place, parameter = _PLACES.get(node.get("in")), node.get("name")
            if place is None or not isinstance(parameter, str) or not parameter:
                return None
            if place is not ir.Place.QUERY and not _TOKEN.fullmatch(parameter):
                return None
            kind = ir.SchemeKind.API_KEY
            return ir.SecurityScheme(name, kind, doc, parameter=parameter, place=place)
        case "http":
            return _lower_http(name, node, doc)
        case "oauth2":
            return ir.SecurityScheme(
                name,
                ir.SchemeKind.OAUTH2,
                doc,
                flows=tuple(_flows(node)),
                discovery_url=_text(node, "oauth2MetadataUrl"),
            )
        case "openIdConnect":
            url = _text(node, "openIdConnectUrl")
            return ir.SecurityScheme(name, ir.SchemeKind.OPENID, doc, discovery_url=url)
        case "mutualTLS":
            return ir.SecurityScheme(name, ir.SchemeKind.MUTUAL_TLS, doc)
        case _:
            return None


def _lower_http(name: str, node: Node, doc: ir.Doc) -> ir.SecurityScheme | None:
    scheme = _text(node, "scheme")
    if not _TOKEN.fullmatch(scheme):
        return None
    kinds = {"basic": ir.SchemeKind.BASIC, "bearer": ir.SchemeKind.BEARER}
    kind = kinds.get(scheme.lower(), ir.SchemeKind.HTTP)
    return ir.SecurityScheme(name, kind, doc, scheme=scheme)


def _flows(scheme: Node) -> Iterator[ir.Flow]:
    for name, node in scheme.members("flows"):
        url = _text(node, "tokenUrl")
        if name in _FLOWS and url:
            scopes = node.find("scopes")
            yield ir.Flow(
                _FLOWS[name],
                token_url=url,
                refresh_url=_text(node, "refreshUrl"),
                scopes=tuple(scopes.fields) if scopes else (),
            )


def _text(node: Node, key: str) -> str:
    value = node.get(key)
    return value.strip() if isinstance(value, str) else ""


def _fault(node: Node) -> str:
    kind = node.get("type")
    if kind == "apiKey":
        return f"an API key in {node.get('in')!r} named {node.get('name')!r}"
    if kind == "http":
        return f"the HTTP scheme {node.get('scheme')!r}"
    return f"the type {kind!r} is unknown"
