"""Tell the variants of a union apart: by JSON type, by a tag, or by the keys of an object.

Runs once every model is known. Nothing here tries and catches: each union gets a rule
that decides by looking, and a union that has none is reported.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from sdkwright import ir
from sdkwright.diagnostics import Report
from sdkwright.graph import has_rules
from sdkwright.ir import JsonType
from sdkwright.lower.drafts import Draft, PendingUnion
from sdkwright.lower.keys import keyed_variants
from sdkwright.lower.leaves import Leaves
from sdkwright.lower.rules import distinct, note_lost_rules, shared_rules, with_rules
from sdkwright.lower.tags import Claims, claim_tags, infer_tag, mapped_ids, own_values
from sdkwright.lower.telling import Telling
from sdkwright.resolve import Node, References

_TEXT = ir.Scalar(ir.ScalarKind.STRING)
_NULL = ir.Scalar(ir.ScalarKind.NULL)
_NUMBER = ir.Scalar(ir.ScalarKind.NUMBER)
_INTEGER = ir.Scalar(ir.ScalarKind.INTEGER)


@dataclass(slots=True)
class Unions:
    references: References
    report: Report
    drafts: dict[ir.DeclarationId, Draft]
    stands_for: Mapping[ir.DeclarationId, str]
    """The schemas that discriminators name, by the declarations made of them."""
    declarations: dict[ir.DeclarationId, ir.Declaration] = field(
        default_factory=dict[ir.DeclarationId, ir.Declaration]
    )
    _leaves: Leaves = field(init=False)
    _open: dict[object, ir.DeclarationId] = field(
        default_factory=dict[object, ir.DeclarationId]
    )
    """Unions inside of unions that are being settled, by what they are of."""

    def __post_init__(self) -> None:
        self._leaves = Leaves(self.drafts, self.declarations)

    def settle(self) -> dict[ir.DeclarationId, ir.Declaration]:
        """All declarations, each union settled and its variants' tags marked."""
        waiting: list[PendingUnion] = []
        for key, draft in self.drafts.items():
            if isinstance(draft, PendingUnion):
                waiting.append(draft)
            else:
                self.declarations[key] = draft
        for union in sorted(waiting, key=lambda each: "discriminator" not in each.node):
            self._settle(union)  # explicit tags first: others may be inferred from them
        return self.declarations

    def _settle(self, union: PendingUnion) -> None:
        groups: dict[JsonType, list[ir.Type]] = {}
        for variant in union.variants:
            for leaf in self._leaves.leaves(variant):
                kind = self._leaves.json_type(leaf)
                groups.setdefault(kind, []).append(leaf)
        if JsonType.ANY in groups:
            self.declarations[union.id] = ir.Alias(
                union.id, union.origin, ir.Anything(), union.doc
            )
            return
        for group in groups.values():
            group[:] = distinct(group, lambda: self._note_rules(union))
        if len(groups) > 1:
            groups.pop(JsonType.NULL, None)  # references to the union say that
        objects = groups.get(JsonType.OBJECT, [])
        if len(objects) > 1:
            whole = self._whole_unions(union)
            objects[:] = dict.fromkeys(
                m for o in objects for m in self._leaves.members(o, whole)
            )
        if len(groups) == 1 and len(objects) > 1:
            self._settle_objects(union, objects)
            return
        variants = tuple(
            self._merge(union, kind, group) for kind, group in groups.items()
        )
        self.declarations[union.id] = (
            ir.Alias(union.id, union.origin, variants[0], union.doc)
            if len(variants) == 1
            else ir.JsonTypeUnion(union.id, union.origin, variants, union.doc)
        )

    def _whole_unions(self, union: PendingUnion) -> frozenset[str]:
        """What the mapping names; but not the parents that share this very discriminator."""
        discriminator = union.node.find("discriminator")
        named = mapped_ids(discriminator, self.references)
        return frozenset(
            each
            for each in named
            if not isinstance(
                draft := self.drafts.get(ir.DeclarationId(each)), PendingUnion
            )
            or draft.node is not union.node
        )

    def _merge(
        self, union: PendingUnion, kind: JsonType, group: list[ir.Type]
    ) -> ir.Type:
        """One type for all variants of one JSON type."""
        if len(group) == 1:
            return group[0]
        resolved = [self._leaves.resolved(leaf) for leaf in group]
        rules = shared_rules(resolved, lambda: self._note_rules(union))
        return with_rules(self._merge_types(union, kind, group, resolved), rules)

    def _merge_types(
        self,
        union: PendingUnion,
        kind: JsonType,
        group: list[ir.Type],
        resolved: list[ir.Type],
    ) -> ir.Type:
        match kind:
            case JsonType.STRING:
                return self._merge_strings(union, resolved)
            case JsonType.NUMBER:
                return self._merge_numbers(resolved)
            case JsonType.ARRAY:
                items = [item for t in group for item in self._items(t)]
                return ir.ListOf(self._inner(union, "item", items))
            case JsonType.OBJECT:
                return self._inner(union, "object", group)
            case _:
                return group[0]

    def _note_rules(self, union: PendingUnion) -> None:
        note_lost_rules(self.report, union.node)

    def _items(self, type_: ir.Type) -> Iterator[ir.Type]:
        match self._leaves.resolved(type_):
            case ir.ListOf(item):
                yield item
            case ir.TupleOf(items, rest):
                yield from items
                if rest is not None:
                    yield rest
            case _:
                yield ir.Anything()

    def _merge_numbers(self, resolved: list[ir.Type]) -> ir.Type:
        known = [
            value for t in resolved if isinstance(t, ir.Literals) for value in t.values
        ]
        if all(isinstance(t, ir.Literals) for t in resolved):
            return ir.Literals(tuple(dict.fromkeys(known)))
        is_whole = all(isinstance(t, ir.Literals) or t == _INTEGER for t in resolved)
        return _INTEGER if is_whole else _NUMBER

    def _merge_strings(self, union: PendingUnion, resolved: list[ir.Type]) -> ir.Type:
        values = [t.values for t in resolved if isinstance(t, ir.Literals)]
        others = [t for t in resolved if not isinstance(t, ir.Literals)]
        if values and all(t == _TEXT for t in others):
            merged = dict.fromkeys(value for some in values for value in some)
            return ir.Literals(tuple(merged))
        if any(t != _TEXT for t in others):
            self.report.note(
                "widened-union",
                "strings of several formats cannot be told apart; they stay strings",
                union.node.location,
            )
        return _TEXT

    def _inner(
        self, union: PendingUnion, kind: str, variants: list[ir.Type]
    ) -> ir.Type:
        """A union that stands inside this one, settled as one of its own."""
        several = tuple(distinct(variants, lambda: self._note_rules(union)))
        if len(several) == 1:
            return several[0]
        key = ir.DeclarationId(f"{union.id}~{kind}")
        parents = (*union.origin.parents, union.origin.name)
        origin = ir.Origin(kind, parents, kind)
        plain = tuple(
            v.type if isinstance(v, ir.Nullable) else v for v in several if v != _NULL
        )
        if plain == several:
            meant = kind, frozenset(several)
            if meant in self._open:  # lists of lists of the same
                return ir.Ref(self._open[meant])
            self._open[meant] = key
            self._settle(PendingUnion(key, origin, several, union.node, ir.Doc()))
            del self._open[meant]
            return ir.Ref(key)
        return ir.Nullable(self._inner(union, kind, list(plain))) if plain else _NULL

    def _settle_objects(self, union: PendingUnion, group: list[ir.Type]) -> None:
        found = [self._leaves.resolved(each) for each in group]
        maps = [each for each in found if isinstance(each, ir.MapOf)]
        if len(maps) > 1 and any(map(has_rules, maps)):
            self._note_rules(union)
        refs = [self._as_reference(union, index, t) for index, t in enumerate(group)]
        shared = self._settle_shared(union, refs)
        models = [self._model(ref) for ref in refs]
        inner = [
            ref for ref in refs if isinstance(self.drafts.get(ref.id), PendingUnion)
        ]
        named = [m for m in models if m is not None]
        is_known = len(named) + len(inner) == len(refs)
        claims = self._claims(union, named, inner) if is_known else None
        if claims is not None:
            claims = replace(claims, values={**claims.values, **shared})
            default = self._default(union, named)
            self._mark(claims, default)
            members = dict.fromkeys(m for r in refs for m in self._leaves.members(r))
            self.declarations[union.id] = ir.TaggedUnion(
                id=union.id,
                origin=union.origin,
                tag=claims.tag,
                variants=tuple(
                    ir.TaggedVariant(ref, claims.values[ref.id]) for ref in refs
                ),
                by_keys=keyed_variants(
                    [
                        (member, self._model(member))
                        for member in members
                        if isinstance(member, ir.Ref)
                    ],
                    claims.tag,
                ),
                doc=union.doc,
                default=default,
            )
            return
        telling = Telling(self._leaves, self.declarations)
        pairs = list(zip(refs, models, strict=True))
        ordered = keyed_variants(pairs, weight=telling.weight)
        variants, ties = telling.tell_apart(ordered)
        for first, second in ties:
            self.report.warning(
                "ambiguous-union",
                f"nothing tells {_shown(second.id)} from {_shown(first.id)}, which is taken",
                union.node.location,
                "give the union a discriminator, or each variant a constant",
            )
        self.declarations[union.id] = ir.KeyedUnion(
            union.id, union.origin, variants, union.doc
        )

    def _settle_shared(
        self, union: PendingUnion, refs: list[ir.Ref]
    ) -> dict[ir.DeclarationId, tuple[str, ...]]:
        """Puts a union in the place of variants that share their one tag, where no mapping
        gives it to one of them. The tags of such unions."""
        node = union.node.find("discriminator")
        groups: dict[str, list[ir.Ref]] = {}
        for ref in refs if node is not None else ():
            model = self._model(ref)
            values: tuple[str, ...] = ()
            if model is not None and node is not None:
                values = own_values(
                    model, node.get("propertyName"), self._leaves.resolved
                )
            if (
                len(values) == 1
                and node
                and values[0] not in (node.get("mapping") or {})
            ):
                groups.setdefault(values[0], []).append(ref)
        tags: dict[ir.DeclarationId, tuple[str, ...]] = {}
        for value, group in groups.items():
            if 1 < len(group) < len(refs):
                key = ir.DeclarationId(f"{union.id}~{value}")
                parents = (*union.origin.parents, union.origin.name)
                origin = ir.Origin(value, parents, "variant")
                plain = Node({}, union.node.file, union.node.pointer)
                inner = PendingUnion(key, origin, tuple(group), plain, ir.Doc())
                self.drafts[key] = inner
                self._settle(inner)
                refs[refs.index(group[0])] = ir.Ref(key)
                refs[:] = [ref for ref in refs if ref not in group]
                tags[key] = (value,)
        return tags

    def _claims(
        self, union: PendingUnion, models: list[ir.Model], inner: list[ir.Ref]
    ) -> Claims | None:
        discriminator = union.node.find("discriminator")
        if discriminator is not None:
            return claim_tags(
                discriminator,
                models,
                self.references,
                self._leaves.resolved,
                self.report,
                self.stands_for,
                inner,
                is_whole=union.id == union.node.id,
            )
        return infer_tag(models, self._leaves.resolved)

    def _default(self, union: PendingUnion, models: list[ir.Model]) -> ir.Ref | None:
        """The variant of OpenAPI 3.2's `defaultMapping`."""
        node = union.node.find("discriminator")
        place = node.find("defaultMapping") if node is not None else None
        if place is None:
            return None
        target = self.references.mapped(place)
        if target is None:
            return None
        for model in models:
            if self.stands_for.get(model.id, model.id) == target.id:
                return ir.Ref(model.id)
        self.report.warning(
            "unknown-mapping",
            f"the default mapping {place.value!r} names no variant of this union",
            place.location,
        )
        return None

    def _mark(self, claims: Claims, default: ir.Ref | None) -> None:
        """Give every variant its tag field; the default takes objects with any tag, or none."""
        for key, values in claims.values.items():
            for member in self._leaves.members(ir.Ref(key)):
                model = self._model(member)
                if model is None or ir.Ref(model.id) == default:
                    continue
                if model.id != key:  # a variant of a variant
                    values = (
                        own_values(model, claims.tag, self._leaves.resolved) or values
                    )
                self.declarations[model.id] = _with_tag(model, claims.tag, values)

    def _as_reference(self, union: PendingUnion, index: int, type_: ir.Type) -> ir.Ref:
        if isinstance(type_, ir.Ref):
            return type_
        key = ir.DeclarationId(f"{union.id}~{index}")
        parents = (*union.origin.parents, union.origin.name)
        origin = ir.Origin(f"variant {index + 1}", parents, "variant")
        self.declarations[key] = ir.Alias(key, origin, type_, ir.Doc())
        return ir.Ref(key)

    def _model(self, type_: ir.Type) -> ir.Model | None:
        found = self.declarations.get(type_.id) if isinstance(type_, ir.Ref) else None
        return found if isinstance(found, ir.Model) else None


def _with_tag(model: ir.Model, tag: str, values: tuple[str, ...]) -> ir.Model:
    fields = list(model.fields)
    for index, each in enumerate(fields):
        if each.wire_name == tag:
            known = each.type.values if isinstance(each.type, ir.Tag) else ()
            merged = tuple(dict.fromkeys((*known, *values)))
            type_ = ir.Tag(merged, _default_tag(each, merged), _is_nullable(each))
            fields[index] = replace(each, type=type_)
            return replace(model, fields=tuple(fields))
    added = ir.Field(
        wire_name=tag,
        type=ir.Tag(values, values[0] if len(values) == 1 else None),
        presence=ir.Presence.REQUIRED,
        access=ir.Access.BOTH,
        doc=ir.Doc(),
        location=model.fields[0].location,
    )
    return replace(model, fields=(added, *fields))


def _is_nullable(tag: ir.Field) -> bool:
    if isinstance(tag.type, ir.Tag):
        return tag.type.is_nullable
    return isinstance(tag.type, ir.Nullable) or tag.presence is ir.Presence.OPTIONAL


def _default_tag(each: ir.Field, values: tuple[str, ...]) -> str | None:
    if each.doc.default is not None:
        default = json.loads(each.doc.default)
        if default in values:
            return str(default)
    return values[0] if len(values) == 1 else None


def _shown(key: str) -> str:
    last = key.rsplit("/", 1)[-1]
    return f"variant {int(last) + 1}" if last.isdecimal() else repr(last)
