"""Parameter objects -> parameters: overrides, defaults of the standard, and what cannot be sent."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sdkwright import ir
from sdkwright.diagnostics import Report
from sdkwright.lower.docs import lower_doc
from sdkwright.lower.media import is_json
from sdkwright.lower.origins import parents_of
from sdkwright.lower.repeated import Repeated
from sdkwright.lower.schemas import Schemas
from sdkwright.lower.spread import spread
from sdkwright.lower.styles import (
    DEFAULT_STYLES,
    EXPLODED,
    STYLES,
    is_nested,
    undefined_use,
)
from sdkwright.lower.targets import Target
from sdkwright.resolve import Node, References

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_CHARACTER_CLASS = re.compile(r"\[(?:\\.|[^\]\\])*\]", re.DOTALL)
_INNER_SLASH = re.compile(r"[^/^(|:]/(?!/)")
"""One between segments; an address or a rooted path is a value that has to be encoded."""
_RESERVED = ("allowReserved", "x-ms-skip-url-encoding")
_IGNORED_HEADERS = frozenset(("accept", "content-type", "authorization"))
"""OpenAPI 3.1, "Parameter Object": a definition of one of these shall be ignored."""
_FRAMING_HEADERS = frozenset(
    (
        *("host", "content-length", "transfer-encoding", "connection", "upgrade"),
        *("te", "trailer", "cookie", "keep-alive", "expect"),
    )
)
_KEY = "idempotency-key"
"""The header by which a server knows that a request is another try of the same call (the
draft "The Idempotency-Key HTTP Header Field"); in small letters."""
_TEXTS = (ir.ScalarKind.STRING, ir.ScalarKind.UUID)


@dataclass(frozen=True, slots=True)
class Parameters:
    schemas: Schemas
    references: References
    report: Report
    repeated: Repeated

    def lower(
        self, target: Target, item: Node, operation: Node, origin: ir.Origin
    ) -> tuple[ir.Parameter, ...]:
        """Those of the path item, overridden by those of the operation, in path order first."""
        found: dict[tuple[str, str], ir.Parameter] = {}
        own = (*origin.parents, origin.name)
        for holder, node in self._nodes(item, operation):
            parents = parents_of(holder, node, own)
            parameter = self._parameter(node, target, parents)
            key = _identity(str(node.get("in")), str(node.get("name")))
            found.pop(key, None)
            if parameter is not None:
                found[key] = parameter
        variables = list(target.variables)
        for name in variables:
            if ("path", name) not in found:
                found["path", name] = self._undeclared(name, target, operation)
        order = sorted(
            self._without_rivals(found.values(), operation),
            key=lambda p: (
                variables.index(p.wire_name) if p.place is ir.Place.PATH else 9999,
                p.presence is not ir.Presence.REQUIRED,
            ),
        )
        return tuple(order)

    def declared(self, item: Node, operation: Node, place: ir.Place) -> frozenset[str]:
        """The names of the parameters in the path, or elsewhere."""
        return frozenset(
            str(node.get("name"))
            for _, node in self._nodes(item, operation)
            if node.get("in") == place.value
        )

    def _nodes(self, *holders: Node) -> Iterator[tuple[Node, Node]]:
        """What stands there, and the parameter that it leads to."""
        found = [node for holder in holders for node in holder.elements("parameters")]
        followed = [(node, self.references.follow(node)) for node in found]
        names = [str(each.get("name")) for _, each in followed if each is not None]
        for node, target in followed:
            if target is not None:
                others = frozenset(names) - {str(target.get("name"))}
                for each in spread(target, self.references, others):
                    yield (node if each is target else each), each

    def _parameter(
        self, node: Node, target: Target, parents: tuple[str, ...]
    ) -> ir.Parameter | None:
        name = node.get("name")
        place = self._place(node)
        if place is None or not self._can_be_sent(node, name, place, target):
            return None
        media_type, schema = self._content(node)
        style = self._style(node, place, schema)
        explode = node.get("explode")
        type_: ir.Type = ir.Anything()
        if schema is not None:
            is_shared = len(parents) == 1
            own = "parameter" if is_shared else name
            type_ = self.schemas.lower(schema, ir.Origin(own, parents, "parameter"))
        doc = lower_doc(node, schema)
        presence = ir.Presence.OPTIONAL
        if (
            place is ir.Place.HEADER
            and name.lower() == _KEY
            and _may_be_a_uuid(type_, doc)
        ):
            presence = ir.Presence.MADE
        elif place is ir.Place.PATH or node.get("required") is True:
            presence = ir.Presence.REQUIRED
        return ir.Parameter(
            wire_name=name,
            place=place,
            type=type_,
            presence=presence,
            style=style,
            explode=explode if isinstance(explode, bool) else style in EXPLODED,
            doc=doc,
            allow_reserved=self._is_reserved(node, place, schema)
            or name in target.reserved,
            allow_empty=node.get("allowEmptyValue") is True and place is ir.Place.QUERY,
            media_type=media_type,
        )

    def _content(self, node: Node) -> tuple[str, Node | None]:
        """The media type that says how the value is written, and its schema."""
        for media_type, holder in node.members("content"):
            media = self.references.follow(holder)
            if media is None:
                continue
            if is_json(media_type):
                return media_type, media.find("schema")
            return "", media.find("schema")
        return "", node.find("schema")

    def _is_reserved(self, node: Node, place: ir.Place, schema: Node | None) -> bool:
        """Whether reserved characters travel as they are, slashes of a path too: as OpenAPI
        3.2 says, and where the pattern of all values has a slash."""
        if place not in (ir.Place.PATH, ir.Place.QUERY):
            return False
        if any(node.get(key) is True for key in _RESERVED):
            return True
        target = self.references.follow(schema) if schema is not None else None
        pattern = target.get("pattern") if target is not None else None
        if place is ir.Place.QUERY or not isinstance(pattern, str):
            return False
        plain = _CHARACTER_CLASS.sub("_", pattern).replace(r"\/", "/")
        return _INNER_SLASH.search(plain) is not None

    def _style(self, node: Node, place: ir.Place, schema: Node | None) -> str:
        usual = DEFAULT_STYLES[place]
        style = str(node.get("style") or usual)
        name = node.get("name")
        if "content" in node:
            return usual
        if style not in STYLES[place]:
            self.report.warning(
                "unsupported-style",
                f"{place.value} parameter {name!r} uses style {style}; "
                f"it is sent as {usual}",
                node.child("style").location,
            )
            style = usual
        if schema is None:
            return style
        explode = node.get("explode")
        if use := undefined_use(style, explode, schema, self.references):
            self.repeated.note(
                "undefined-style",
                f"style {style} {use}",
                f"{place.value} parameter {name!r}",
                node.location,
            )
        elif is_nested(style, schema, self.references):
            self.report.warning(
                "nested-parameter",
                f"{place.value} parameter {name!r}: style {style} has no form for "
                "lists and objects inside of others; such a value is refused",
                node.location,
            )
        return style

    def _place(self, node: Node) -> ir.Place | None:
        try:
            return ir.Place(node.get("in"))
        except ValueError:
            self.report.warning(
                "unsupported-parameter",
                f"parameter {node.get('name')!r} in {node.get('in')!r} is left out",
                node.child("in").location,
                "parameters go in path, query, header, cookie or querystring",
            )
            return None

    def _without_rivals(
        self, parameters: Iterable[ir.Parameter], operation: Node
    ) -> list[ir.Parameter]:
        """A parameter that is the whole query stands alone (OpenAPI 3.2, 4.12.1)."""
        found = list(parameters)
        if all(each.place is not ir.Place.QUERYSTRING for each in found):
            return found
        rivals = [each for each in found if each.place is ir.Place.QUERY]
        for each in rivals:
            self.report.warning(
                "ignored-parameter",
                f"query parameter {each.wire_name!r} is left out: "
                "another parameter is the whole query",
                operation.location,
            )
        return [each for each in found if each not in rivals]

    def _can_be_sent(
        self, node: Node, name: str, place: ir.Place, target: Target
    ) -> bool:
        problem = ""
        if place is ir.Place.QUERY and self._is_fixed(node, name, target):
            return False
        if place is ir.Place.QUERY and not name:
            problem = "it has no name"
        elif place is ir.Place.QUERY and name in target.query:
            problem = "the path has a value for it"
        elif place is ir.Place.PATH and name not in target.variables:
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

    def _is_fixed(self, node: Node, name: str, target: Target) -> bool:
        """Whether it can only be what the path says already."""
        schema = self._content(node)[1]
        found = self.references.follow(schema) if schema is not None else None
        if name not in target.query or found is None:
            return False
        only: object = found.get("enum", [found.get("const")])
        return only == [target.query[name]]

    def _undeclared(self, name: str, target: Target, operation: Node) -> ir.Parameter:
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
            allow_reserved=name in target.reserved,
        )


def _identity(place: str, name: str) -> tuple[str, str]:
    """What makes a parameter one: headers are the same in capitals and in small letters."""
    return place, name.lower() if place == ir.Place.HEADER.value else name


def _may_be_a_uuid(type_: ir.Type, doc: ir.Doc) -> bool:
    """Whether a text that is nobody's choice will do: a UUID."""
    plain = type_.type if isinstance(type_, ir.Nullable) else type_
    if plain not in (ir.Anything(), *map(ir.Scalar, _TEXTS)):
        return False
    return all(map(_allows_a_uuid, doc.constraints))


def _allows_a_uuid(constraint: str) -> bool:
    match constraint.split():
        case ["minLength", bound] if bound.isdecimal():
            return int(bound) <= 36
        case ["maxLength", bound] if bound.isdecimal():
            return int(bound) >= 36
        case _:
            return False
