"""Schema objects -> types and declarations.

A structured schema becomes a declaration whose id is its place, so that references and
cycles are plain ids. Unions are only noted here; `unions` tells their variants apart
once every model is known.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field, replace
from typing import Any

from sdkwright import ir
from sdkwright.diagnostics import Location, Report
from sdkwright.lower.arrays import lower_array
from sdkwright.lower.copies import Copies
from sdkwright.lower.docs import ENCODINGS, FORMATS, lower_doc
from sdkwright.lower.drafts import Draft, PendingUnion, redirected_draft
from sdkwright.lower.hierarchies import Family, find_families, is_abstract
from sdkwright.lower.kinds import SCALARS, schema_types
from sdkwright.lower.literals import known_values, lower_literals
from sdkwright.lower.media import is_binary
from sdkwright.lower.merge import Merger, moved, sources_of, unions_of, without
from sdkwright.lower.nulls import Nulls
from sdkwright.lower.objects import Objects
from sdkwright.lower.origins import component_name, origin_of
from sdkwright.lower.rules import distinct, note_lost_rules, ruled
from sdkwright.lower.unchecked import note_unchecked
from sdkwright.lower.variants import Variants
from sdkwright.resolve import Document, Node

_NULL = ir.Scalar(ir.ScalarKind.NULL)


@dataclass(slots=True)
class Schemas:
    """The schemas of one document; `declarations` fills while types are asked for."""

    document: Document
    report: Report
    declarations: dict[ir.DeclarationId, Draft] = field(
        default_factory=dict[ir.DeclarationId, Draft]
    )
    stands_for: dict[ir.DeclarationId, str] = field(
        default_factory=dict[ir.DeclarationId, str]
    )
    """The schemas that discriminators name, by the declarations made of them."""
    merger: Merger = field(init=False)
    _nulls: Nulls = field(init=False)
    _families: dict[str, Family] = field(init=False)
    _copies: Copies = field(init=False)
    _queue: deque[tuple[Node, ir.Origin]] = field(
        default_factory=deque[tuple[Node, ir.Origin]]
    )
    _queued: set[str] = field(default_factory=set[str])
    _noted: set[tuple[str, Location]] = field(default_factory=set[tuple[str, Location]])
    _open: dict[object, ir.DeclarationId] = field(
        default_factory=dict[object, ir.DeclarationId]
    )
    """Schemas that are being lowered, by what they are made of, and where."""
    _needed: set[ir.DeclarationId] = field(default_factory=set[ir.DeclarationId])
    """Those that others refer to by their place: they stand in themselves, by way of what
    was merged, or are inherited."""

    def __post_init__(self) -> None:
        references = self.document.references
        self.merger = Merger(references, self.report)
        self._nulls = Nulls(references)
        self._families = find_families(self.document)
        self._copies = Copies(self.document.root, self._families)

    def lower_components(self) -> None:
        components = self.document.root.find("components")
        if components is not None:
            for name, node in components.members("schemas"):
                named = self.document.references.adopted(node)
                self._enqueue(named, ir.Origin(component_name(name, named)))
        self.drain()

    def drain(self) -> None:
        """Declare every schema that a reference has asked for, until none is left."""
        while self._queue:
            node, origin = self._queue.popleft()
            self._declare(node, origin)

    def lower(self, node: Node, origin: ir.Origin) -> ir.Type:
        """The type of a schema; structured schemas are declared on the way."""
        type_ = self._lower_plain(node, origin)
        return _nullable(type_) if self._nulls.admits(node) else type_

    def note(self, code: str, message: str, place: Location, hint: str = "") -> None:
        """Report something once, however often the schema is looked at."""
        if (code, place) not in self._noted:
            self._noted.add((code, place))
            self.report.note(code, message, place, hint or None)

    def unite(
        self,
        node: Node,
        types: list[ir.Type],
        origin: ir.Origin,
        step: str = "",
        holder: Node | None = None,
    ) -> ir.Type:
        """A union of types that stands at a node, or under a step below it, where nobody
        else says whether null is among them."""
        plain = [t.type if isinstance(t, ir.Nullable) else t for t in types]
        plain = [each for each in plain if each != _NULL]
        if step and plain and plain != types:
            return _nullable(self.unite(node, plain, origin, step, holder))
        variants = distinct(types, lambda: note_lost_rules(self.report, node))
        if len(variants) == 1:
            return variants[0]
        key = ir.DeclarationId(f"{node.id}~{step}" if step else node.id)
        doc = ir.Doc() if step else lower_doc(node)
        if not origin.is_component:
            doc = replace(doc, deprecated=False)  # the property is, not its type
        union = PendingUnion(key, origin, tuple(variants), holder or node, doc)
        self.declarations[key] = union
        return ir.Ref(key)

    def _enqueue(self, node: Node, origin: ir.Origin) -> None:
        if node.id not in self._queued:
            self._queued.add(node.id)
            self._queue.append((node, origin))

    def _declare(self, node: Node, origin: ir.Origin) -> None:
        key = ir.DeclarationId(node.id)
        if node.id in self._families:
            self._declare_family(node, origin, self._families[node.id])
            return
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
        if only.id in self._needed:
            for each, draft in self.declarations.items():
                self.declarations[each] = redirected_draft(draft, {only.id: key})
        return True

    def _declare_family(self, node: Node, origin: ir.Origin, family: Family) -> None:
        """A parent by whose name its children are meant as well."""
        key, parents = ir.DeclarationId(node.id), (*origin.parents, origin.name)
        self.declarations[key] = ir.Alias(key, origin, ir.Anything(), ir.Doc())
        base = moved(node, "base")
        types = [self._lower_plain(base, ir.Origin("base", parents))]
        self.stands_for[ir.DeclarationId(base.id)] = node.id
        if is_abstract(family, node):
            types.clear()
        for child in family.children:
            self._enqueue(child, origin_of(child))
            types.append(ir.Ref(ir.DeclarationId(child.id)))
        if self.unite(node, types, origin, holder=family.root) == types[0]:
            self.declarations[key] = ir.Alias(key, origin, types[0], lower_doc(node))

    def _lower_plain(self, node: Node, origin: ir.Origin) -> ir.Type:
        """The type of a schema without its null."""
        if isinstance(node.value, bool):
            if node.value is False:
                self.note(
                    "false-schema",
                    "no value is valid here; any is taken",
                    node.location,
                )
            return ir.Anything()
        key = ir.DeclarationId(node.id)
        if key in self.declarations and key not in self._queued:
            self._needed.add(key)
            return ir.Ref(key)  # inherited, and met before
        note_unchecked(node, self.note)
        if "$ref" in node:
            return self._lower_reference(node)
        first = self._copies.original(node)
        if first is not None and (first.node.id != node.id or first.origin != origin):
            self._enqueue(first.node, first.origin)
            return ir.Ref(ir.DeclarationId(first.node.id))
        if "allOf" in node:
            sole = self.merger.sole_part(node)
            if sole is not None and not self._is_child(node, sole):
                return self._lower_plain(sole, origin)
            return self.lower_merged(self.merger.merge(node), origin)
        return self.lower_merged(node, origin)

    def _is_child(self, node: Node, part: Node) -> bool:
        """Whether a schema that adds nothing to another is one of those that this stands for."""
        parent = self.document.references.step(part) if "$ref" in part else None
        family = self._families.get(parent.id) if parent is not None else None
        children = family.children if family is not None else ()
        return any(child.value is node.value for child in children)

    def lower_merged(self, node: Node, origin: ir.Origin) -> ir.Type:
        """The type of a schema that has neither `$ref` nor `allOf`.

        What is merged from the same schemas is the same: where it stands in itself, it
        is referred to by its place.
        """
        key = sources_of(node), tuple((id(n.value), k) for n, k in unions_of(node))
        if key in self._open:
            self._needed.add(self._open[key])
            return ir.Ref(self._open[key])
        place = self._open[key] = ir.DeclarationId(node.id)
        type_ = self._lower_whole(node, origin)
        del self._open[key]
        if place in self._needed and type_ != ir.Ref(place):
            self.declarations[place] = ir.Alias(place, origin, type_, ir.Doc())
            return ir.Ref(place)
        return type_

    def _lower_whole(self, node: Node, origin: ir.Origin) -> ir.Type:
        values = known_values(node)
        if values is not None:
            return self._lower_literals(node, values, origin)
        if unions_of(node):
            union = Variants(self).lower(node, origin)
            if union is not None:
                return union
        kinds = [kind for kind in schema_types(node) if kind != "null"]
        if len(kinds) > 1:
            variants = [
                self._lower_kind(
                    node if kind in SCALARS else moved(node, kind),
                    kind,
                    replace(origin, kind=kind),
                )
                for kind in kinds
            ]
            return self.unite(node, variants, origin)
        if not kinds:
            is_null = schema_types(node) == ["null"]
            return (
                ir.Scalar(ir.ScalarKind.NULL) if is_null else ruled(ir.Anything(), node)
            )
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
        if not found and any(value is not None for value in values):
            plain = without(node, frozenset(("enum", "const")))
            return self._lower_whole(plain, origin)  # none of the values can be meant
        if not found:
            return ir.Scalar(ir.ScalarKind.NULL)
        if len(found) > 1:
            return self.unite(node, found, origin)
        type_ = ruled(found[0], node)
        if not isinstance(type_, ir.Literals) or len(type_.values) == 1:
            return type_
        if origin.is_component:
            return type_
        key = ir.DeclarationId(node.id)
        self.declarations[key] = ir.Alias(key, origin, type_, ir.Doc())
        return ir.Ref(key)

    def _lower_kind(self, node: Node, kind: str, origin: ir.Origin) -> ir.Type:
        return ruled(self._lower_plain_kind(node, kind, origin), node)

    def _lower_plain_kind(self, node: Node, kind: str, origin: ir.Origin) -> ir.Type:
        match kind:
            case "object":
                return Objects(self).lower(node, origin)
            case "array":
                return lower_array(node, origin, self)
            case "string" if node.get("contentEncoding") in ENCODINGS:
                return ir.Scalar(ENCODINGS[node.get("contentEncoding")])
            case "string" if is_binary(node):
                return ir.Scalar(ir.ScalarKind.FILE)
            case "string":
                text = node.get("format")
                return ir.Scalar(FORMATS.get(text or "", ir.ScalarKind.STRING))
            case _ if kind in SCALARS:
                return ir.Scalar(SCALARS[kind])
            case _:
                self.report.warning(
                    "unknown-type",
                    f"{kind!r} is not a type of JSON Schema; any value is taken",
                    node.child("type").location if "type" in node else node.location,
                )
                return ir.Anything()


def _nullable(type_: ir.Type) -> ir.Type:
    match type_:
        case ir.Nullable() | ir.Anything() | ir.Scalar(ir.ScalarKind.NULL):
            return type_
        case _:
            return ir.Nullable(type_)
