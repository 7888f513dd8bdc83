"""Parameter objects -> parameters: overrides, defaults of the standard, and what cannot be sent."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sdkwright import ir
from sdkwright.diagnostics import Report
from sdkwright.lower.docs import lower_doc
from sdkwright.lower.schemas import Schemas
from sdkwright.resolve import Node, References

_DEFAULT_STYLE = {
    ir.Place.PATH: "simple",
    ir.Place.QUERY: "form",
    ir.Place.HEADER: "simple",
    ir.Place.COOKIE: "form",
}
_STYLES = {
    ir.Place.PATH: {"simple"},
    ir.Place.QUERY: {"form", "spaceDelimited", "pipeDelimited", "deepObject"},
    ir.Place.HEADER: {"simple"},
    ir.Place.COOKIE: {"form"},
}
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_VARIABLE = re.compile(r"\{([^{}]*)\}")
_IGNORED_HEADERS = frozenset(("accept", "content-type", "authorization"))
"""OpenAPI 3.1, "Parameter Object": a definition of one of these shall be ignored."""
_FRAMING_HEADERS = frozenset(
    (
        *("host", "content-length", "transfer-encoding", "connection", "upgrade"),
        *("te", "trailer", "cookie", "keep-alive", "expect"),
    )
)


@dataclass(frozen=True, slots=True)
class Parameters:
    schemas: Schemas
    references: References
    report: Report

    def lower(
        self, path: str, item: Node, operation: Node, origin: ir.Origin
    ) -> tuple[ir.Parameter, ...]:
        """Those of the path item, overridden by those of the operation, in path order first."""
        found: dict[tuple[str, str], ir.Parameter] = {}
        for holder in (item, operation):
            for node in holder.elements("parameters"):
                target = self.references.follow(node)
                if target is None:
                    continue
                parameter = self._parameter(target, path, origin)
                key = (str(target.get("in")), str(target.get("name")))
                found.pop(key, None)
                if parameter is not None:
                    found[key] = parameter
        variables = list(dict.fromkeys(_VARIABLE.findall(path)))
        for name in variables:
            if ("path", name) not in found:
                found["path", name] = self._undeclared(name, operation)
        order = sorted(
            found.values(),
            key=lambda p: (
                variables.index(p.wire_name) if p.place is ir.Place.PATH else 9999,
                p.presence is ir.Presence.OPTIONAL,
            ),
        )
        return tuple(order)

    def _parameter(
        self, node: Node, path: str, origin: ir.Origin
    ) -> ir.Parameter | None:
        name = node.get("name")
        place = self._place(node)
        if place is None or not self._can_be_sent(node, name, place, path):
            return None
        style = node.get("style") or _DEFAULT_STYLE[place]
        explode = node.get("explode")
        schema = node.find("schema")
        parents = (*origin.parents, origin.name)
        if style not in _STYLES[place]:
            self.report.warning(
                "unsupported-style",
                f"{place.value} parameter {name!r} uses style {style}; "
                f"it is sent as {_DEFAULT_STYLE[place]}",
                node.child("style").location,
            )
            style = _DEFAULT_STYLE[place]
        is_required = place is ir.Place.PATH or node.get("required") is True
        return ir.Parameter(
            wire_name=name,
            place=place,
            type=(
                ir.Anything()
                if schema is None
                else self.schemas.lower(schema, ir.Origin(name, parents, "parameter"))
            ),
            presence=ir.Presence.REQUIRED if is_required else ir.Presence.OPTIONAL,
            style=style,
            explode=explode if isinstance(explode, bool) else style == "form",
            doc=lower_doc(node, schema),
        )

    def _place(self, node: Node) -> ir.Place | None:
        try:
            place = ir.Place(node.get("in"))
        except ValueError:
            place = ir.Place.QUERYSTRING
        if place is ir.Place.QUERYSTRING:
            self.report.warning(
                "unsupported-parameter",
                f"parameter {node.get('name')!r} in {node.get('in')!r} is left out",
                node.child("in").location,
                "parameters go in path, query, header or cookie",
            )
            return None
        return place

    def _can_be_sent(self, node: Node, name: str, place: ir.Place, path: str) -> bool:
        problem = ""
        if place is ir.Place.PATH and f"{{{name}}}" not in path:
            problem = f"the path has no {{{name}}}"
        elif place is ir.Place.HEADER and name.lower() in _IGNORED_HEADERS:
            problem = "the standard says that such a definition is ignored"
        elif place is ir.Place.HEADER and name.lower() in _FRAMING_HEADERS:
            problem = "the header belongs to the connection, not to the call"
        elif place in (ir.Place.HEADER, ir.Place.COOKIE) and not _TOKEN.fullmatch(name):
            problem = "the name is not a token of HTTP (RFC 9110, section 5.6.2)"
        if problem:
            self.report.warning(
                "ignored-parameter",
                f"{place.value} parameter {name!r} is left out: {problem}",
                node.location,
            )
        return not problem

    def _undeclared(self, name: str, operation: Node) -> ir.Parameter:
        self.report.warning(
            "undeclared-parameter",
            f"the path names {{{name}}}, which no parameter describes; it is a string",
            operation.location,
        )
        return ir.Parameter(
            wire_name=name,
            place=ir.Place.PATH,
            type=ir.Scalar(ir.ScalarKind.STRING),
            presence=ir.Presence.REQUIRED,
            style="simple",
            explode=False,
            doc=ir.Doc(),
        )
