"""Schema objects -> types and declarations.

A structured schema becomes a declaration whose id is its place, so that references and
cycles are plain ids. Unions are only noted here; `unions` tells their variants apart
once every model is known.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

from sdkwright import ir
from sdkwright.diagnostics import Report
from sdkwright.load.tree import is_list, is_object
from sdkwright.lower.docs import FORMATS, lower_doc
from sdkwright.lower.literals import known_values, lower_literals
from sdkwright.lower.media import is_binary
from sdkwright.lower.merge import merge_all_of
from sdkwright.lower.origins import origin_of
from sdkwright.resolve import Document, Node

_SCALARS = {
    "string": ir.ScalarKind.STRING,
    "integer": ir.ScalarKind.INTEGER,
    "number": ir.ScalarKind.NUMBER,
    "boolean": ir.ScalarKind.BOOLEAN,
    "null": ir.ScalarKind.NULL,
}
_ANNOTATIONS = frozenset(
    (
        *("title", "description", "default", "deprecated", "example", "examples"),
        *("readOnly", "writeOnly", "nullable", "externalDocs", "$comment"),
    )
)


@dataclass(frozen=True, slots=True)
class PendingUnion:
    """A `oneOf` or `anyOf` whose variants are not told apart yet."""

    id: ir.DeclarationId
    origin: ir.Origin
    variants: tuple[ir.Type, ...]
    node: Node
    doc: ir.Doc


Draft: TypeAlias = ir.Declaration | PendingUnion


@dataclass(slots=True)
class Schemas:
    """The schemas of one document; `declarations` fills while types are asked for."""

    document: Document
    report: Report
    declarations: dict[ir.DeclarationId, Draft] = field(
        default_factory=dict[ir.DeclarationId, Draft]
    )
    _queue: deque[tuple[Node, ir.Origin]] = field(
        default_factory=deque[tuple[Node, ir.Origin]]
    )
    _queued: set[str] = field(default_factory=set[str])
    _nullable: dict[int, bool] = field(default_factory=dict[int, bool])
    """By the identity of the schema, which the document keeps alive."""

    def lower_components(self) -> None:
        components = self.document.root.find("components")
        if components is not None:
            for name, node in components.members("schemas"):
                named = self.document.references.adopted(node)
                self._enqueue(named, ir.Origin(name))
        self.drain()

    def drain(self) -> None:
        """Declare every schema that a reference has asked for, until none is left."""
        while self._queue:
            node, origin = self._queue.popleft()
            self._declare(node, origin)

    def lower(self, node: Node, origin: ir.Origin) -> ir.Type:
        """The type of a schema; structured schemas are declared on the way."""
        type_ = self._lower_plain(node, origin)
        return _nullable(type_) if self._is_nullable(node) else type_

    def _enqueue(self, node: Node, origin: ir.Origin) -> None:
        if node.id not in self._queued:
            self._queued.add(node.id)
            self._queue.append((node, origin))

    def _declare(self, node: Node, origin: ir.Origin) -> None:
        key = ir.DeclarationId(node.id)
        type_ = self._lower_plain(node, origin)
        if type_ != ir.Ref(key) and not self._adopt(key, type_, origin):
            doc = lower_doc(node)
            self.declarations[key] = ir.Alias(key, origin, type_, doc)

    def _adopt(self, key: ir.DeclarationId, type_: ir.Type, origin: ir.Origin) -> bool:
        """Takes the only variant of a schema, which is unnamed, for the schema itself."""
        only = self.declarations.get(type_.id) if isinstance(type_, ir.Ref) else None
        if only is None or only.origin != origin or only.id in self._queued:
            return False
        del self.declarations[only.id]
        self.declarations[key] = replace(only, id=key)
        return True

    def _is_nullable(self, node: Node) -> bool:
        """Whether null is a value of the schema, in any of the standard's spellings."""
        chain: list[int] = []
        answer = False
        while id(node.value) not in self._nullable:
            chain.append(id(node.value))
            self._nullable[id(node.value)] = (
                False  # for a reference that leads back here
            )
            answer = _admits_null(node)
            target = self.document.references.step(node) if "$ref" in node else None
            if answer or target is None:
                break
            node = target
        else:
            answer = self._nullable[id(node.value)]
        self._nullable.update(dict.fromkeys(chain, answer))
        return answer

    def _lower_plain(self, node: Node, origin: ir.Origin) -> ir.Type:
        """The type of a schema without its null."""
        if "$ref" in node:
            return self._lower_reference(node)
        if isinstance(node.value, bool):
            return ir.Anything()
        values = known_values(node)
        if values is not None:
            return self._lower_literals(node, values, origin)
        if "allOf" in node:
            return self._lower_all_of(node, origin)
        for key in ("oneOf", "anyOf"):
            if key in node:
                return self._lower_union(node, key, origin)
        kinds = [kind for kind in schema_types(node) if kind != "null"]
        if len(kinds) > 1:
            variants = [
                self._lower_kind(node, kind, replace(origin, kind=kind))
                for kind in kinds
            ]
            return self._union(node, variants, origin)
        if not kinds:
            is_null = schema_types(node) == ["null"]
            return ir.Scalar(ir.ScalarKind.NULL) if is_null else ir.Anything()
        return self._lower_kind(node, kinds[0], origin)

    def _lower_reference(self, node: Node) -> ir.Type:
        target = self.document.references.step(node)
        if target is None:
            return ir.Anything()
        self._enqueue(target, origin_of(target))
        return ir.Ref(ir.DeclarationId(target.id))

    def _lower_literals(
        self, node: Node, values: list[Any], origin: ir.Origin
    ) -> ir.Type:
        kinds = schema_types(node) if "type" in node else []
        found = lower_literals(node, values, kinds, self.report)
        if not found:
            return ir.Scalar(ir.ScalarKind.NULL)
        if len(found) > 1:
            return self._union(node, found, origin)
        type_ = found[0]
        if not isinstance(type_, ir.Literals) or len(type_.values) == 1:
            return type_
        if origin.is_component:
            return type_
        key = ir.DeclarationId(node.id)
        self.declarations[key] = ir.Alias(key, origin, type_, ir.Doc())
        return ir.Ref(key)

    def _lower_all_of(self, node: Node, origin: ir.Origin) -> ir.Type:
        parts = list(node.elements("allOf"))
        rest = [key for key in node.value if key not in _ANNOTATIONS | {"allOf"}]
        if not rest:
            meant = [part for part in parts if not _is_annotation(part)]
            if len(meant) == 1:
                return self._lower_plain(meant[0], origin)
        merged = merge_all_of(node, self.document.references, self.report)
        if merged is None:
            return ir.Anything()
        return self._model(node, merged.properties, merged.required, origin)

    def _lower_union(self, node: Node, key: str, origin: ir.Origin) -> ir.Type:
        if node.get("properties") and not _is_requirement_only(node, key):
            self.report.warning(
                "unsupported-composition",
                f"properties beside {key} are not merged into its variants yet",
                node.location,
            )
        elif node.get("properties"):
            return self._lower_kind(node, "object", origin)
        choices = [part for part in node.elements(key) if not _is_null(part)]
        if len(choices) == 1:
            return self._lower_plain(choices[0], origin)
        variants: list[ir.Type] = []
        for index, part in enumerate(choices):
            title = part.get("title")
            name = title if isinstance(title, str) and title else f"variant {index + 1}"
            inner = ir.Origin(name, (*origin.parents, origin.name), "variant")
            variants.append(self.lower(part, inner))
        if not variants:
            return ir.Scalar(ir.ScalarKind.NULL)
        return self._union(node, variants, origin)

    def _union(self, node: Node, variants: list[ir.Type], origin: ir.Origin) -> ir.Type:
        distinct = tuple(dict.fromkeys(variants))
        if len(distinct) == 1:
            return distinct[0]
        key = ir.DeclarationId(node.id)
        self.declarations[key] = PendingUnion(
            key, origin, distinct, node, lower_doc(node)
        )
        return ir.Ref(key)

    def _lower_kind(self, node: Node, kind: str, origin: ir.Origin) -> ir.Type:
        match kind:
            case "object":
                return self._lower_object(node, origin)
            case "array":
                items = node.find("items")
                if items is None:
                    return ir.ListOf(ir.Anything())
                return ir.ListOf(self.lower(items, replace(origin, kind="item")))
            case "string" if node.get("contentEncoding") == "base64":
                return ir.Scalar(ir.ScalarKind.BASE64)
            case "string" if is_binary(node):
                return ir.Scalar(ir.ScalarKind.FILE)
            case "string":
                text = node.get("format")
                return ir.Scalar(FORMATS.get(text or "", ir.ScalarKind.STRING))
            case _ if kind in _SCALARS:
                return ir.Scalar(_SCALARS[kind])
            case _:
                self.report.warning(
                    "unknown-type",
                    f"{kind!r} is not a type of JSON Schema; any value is taken",
                    node.child("type").location if "type" in node else node.location,
                )
                return ir.Anything()

    def _lower_object(self, node: Node, origin: ir.Origin) -> ir.Type:
        if node.get("properties"):
            properties = dict(node.members("properties"))
            return self._model(node, properties, node.get("required") or (), origin)
        values = node.find("additionalProperties")
        if values is None or isinstance(values.value, bool) or not values.value:
            return ir.MapOf(ir.Anything())
        return ir.MapOf(self.lower(values, replace(origin, kind="value")))

    def _model(
        self, node: Node, properties: dict[str, Node], required: Any, origin: ir.Origin
    ) -> ir.Type:
        key = ir.DeclarationId(node.id)
        names = set(required)
        parents = (*origin.parents, origin.name)
        model = ir.Model(key, origin, (), lower_doc(node))
        self.declarations[key] = model
        fields = [
            self._field(name, child, name in names, ir.Origin(name, parents))
            for name, child in properties.items()
        ]
        fields += [
            ir.Field(
                wire_name=name,
                type=ir.Anything(),
                presence=ir.Presence.REQUIRED,
                access=ir.Access.BOTH,
                doc=ir.Doc(),
                location=node.location,
            )
            for name in dict.fromkeys(required)
            if name not in properties
        ]
        self.declarations[key] = replace(model, fields=tuple(fields))
        self._note_additional(node)
        if "discriminator" in node:
            self.report.warning(
                "unsupported-composition",
                "a discriminator without oneOf or anyOf is not honoured yet",
                node.child("discriminator").location,
            )
        return ir.Ref(key)

    def _field(
        self, name: str, node: Node, is_required: bool, origin: ir.Origin
    ) -> ir.Field:
        access = ir.Access.BOTH
        if node.get("readOnly") is True:
            access = ir.Access.READ_ONLY
        elif node.get("writeOnly") is True:
            access = ir.Access.WRITE_ONLY
        return ir.Field(
            wire_name=name,
            type=self.lower(node, origin),
            presence=ir.Presence.REQUIRED if is_required else ir.Presence.OPTIONAL,
            access=access,
            doc=lower_doc(node),
            location=node.location,
        )

    def _note_additional(self, node: Node) -> None:
        values = node.find("additionalProperties")
        if values is not None and values.fields:
            self.report.note(
                "untyped-additional-properties",
                "additional properties beside named ones arrive in `extra_fields`, unchecked",
                values.location,
            )


def schema_types(node: Node) -> list[str]:
    """The JSON types a schema allows, inferred from its other keywords where it names none."""
    named = node.get("type")
    if isinstance(named, str):
        return [named]
    if is_list(named):
        return [kind for kind in named if isinstance(kind, str)]
    if "properties" in node or "additionalProperties" in node or "required" in node:
        return ["object"]
    if "items" in node:
        return ["array"]
    if "format" in node or "pattern" in node or "minLength" in node:
        return ["string"]
    return []


def _nullable(type_: ir.Type) -> ir.Type:
    match type_:
        case ir.Nullable() | ir.Anything() | ir.Scalar(ir.ScalarKind.NULL):
            return type_
        case _:
            return ir.Nullable(type_)


def _admits_null(node: Node) -> bool:
    if node.get("nullable") is True or "null" in schema_types(node):
        return True
    if "const" in node:
        return node.get("const") is None
    enum = node.get("enum")
    if is_list(enum) and None in enum:
        return True
    return any(
        _is_null(part) for key in ("oneOf", "anyOf") for part in node.elements(key)
    )


def _is_null(node: Node) -> bool:
    return schema_types(node) == ["null"] or node.get("enum") == [None]


def _is_annotation(node: Node) -> bool:
    return is_object(node.value) and all(key in _ANNOTATIONS for key in node.value)


def _is_requirement_only(node: Node, key: str) -> bool:
    """Whether the variants only demand properties (`anyOf: [{required: [a]}, ...]`)."""
    return all(
        set(part.fields) <= _ANNOTATIONS | {"required", "type"}
        for part in node.elements(key)
    )
