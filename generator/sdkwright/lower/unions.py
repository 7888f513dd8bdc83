"""Tell the variants of a union apart: by JSON type, by a tag, or by the keys of an object.

Runs once every model is known. Nothing here tries and catches: each union gets a rule
that decides by looking, and a union that has none is reported.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from sdkwright import ir
from sdkwright.diagnostics import Report
from sdkwright.lower.keys import keyed_variants
from sdkwright.lower.schemas import Draft, PendingUnion
from sdkwright.lower.tags import Claims, claim_tags, infer_tag
from sdkwright.resolve import References


class JsonType(Enum):
    STRING = auto()
    NUMBER = auto()
    BOOLEAN = auto()
    NULL = auto()
    ARRAY = auto()
    OBJECT = auto()
    ANY = auto()


_TEXT = ir.Scalar(ir.ScalarKind.STRING)
_NUMBER = ir.Scalar(ir.ScalarKind.NUMBER)


@dataclass(slots=True)
class Unions:
    references: References
    report: Report
    drafts: dict[ir.DeclarationId, Draft]
    declarations: dict[ir.DeclarationId, ir.Declaration] = field(
        default_factory=dict[ir.DeclarationId, ir.Declaration]
    )

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
            for leaf in self._leaves(variant):
                kind = self._json_type(leaf)
                group = groups.setdefault(kind, [])
                if leaf not in group:
                    group.append(leaf)
        if JsonType.ANY in groups:
            self.declarations[union.id] = ir.Alias(
                union.id, union.origin, ir.Anything(), union.doc
            )
            return
        objects = groups.get(JsonType.OBJECT, [])
        if len(objects) > 1:
            objects[:] = dict.fromkeys(m for o in objects for m in self._members(o))
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

    def _merge(
        self, union: PendingUnion, kind: JsonType, group: list[ir.Type]
    ) -> ir.Type:
        """One type for all variants of one JSON type."""
        if len(group) == 1:
            return group[0]
        match kind:
            case JsonType.STRING:
                return self._merge_strings(union, group)
            case JsonType.NUMBER:
                return _NUMBER
            case JsonType.ARRAY:
                items = [self._resolved(t) for t in group]
                item_types = [t.item for t in items if isinstance(t, ir.ListOf)]
                inner = self._inner(union, "item", item_types)
                return ir.ListOf(inner)
            case JsonType.OBJECT:
                return self._inner(union, "object", group)
            case _:
                return group[0]

    def _merge_strings(self, union: PendingUnion, group: list[ir.Type]) -> ir.Type:
        resolved = [self._resolved(leaf) for leaf in group]
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
        distinct = tuple(dict.fromkeys(variants))
        if len(distinct) == 1:
            return distinct[0]
        key = ir.DeclarationId(f"{union.id}~{kind}")
        parents = (*union.origin.parents, union.origin.name)
        origin = ir.Origin(kind, parents, kind)
        self._settle(PendingUnion(key, origin, distinct, union.node, ir.Doc()))
        return ir.Ref(key)

    def _settle_objects(self, union: PendingUnion, group: list[ir.Type]) -> None:
        refs = [self._as_reference(union, index, t) for index, t in enumerate(group)]
        models = [self._model(ref) for ref in refs]
        named = [m for m in models if m is not None]
        claims = self._claims(union, named) if len(named) == len(refs) else None
        if claims is not None:
            self._mark(claims)
            named = [m for ref in refs if (m := self._model(ref)) is not None]
            self.declarations[union.id] = ir.TaggedUnion(
                id=union.id,
                origin=union.origin,
                tag=claims.tag,
                variants=tuple(
                    ir.TaggedVariant(ir.Ref(model.id), claims.values[model.id])
                    for model in named
                ),
                by_keys=keyed_variants(
                    [(ir.Ref(model.id), model) for model in named], claims.tag
                ),
                doc=union.doc,
            )
            return
        variants = keyed_variants(list(zip(refs, models, strict=True)))
        self._report_ties(union, variants)
        self.declarations[union.id] = ir.KeyedUnion(
            union.id, union.origin, variants, union.doc
        )

    def _claims(self, union: PendingUnion, models: list[ir.Model]) -> Claims | None:
        discriminator = union.node.find("discriminator")
        if discriminator is not None:
            return claim_tags(
                discriminator, models, self.references, self._resolved, self.report
            )
        return infer_tag(models, self._resolved)

    def _mark(self, claims: Claims) -> None:
        """Give every variant its tag field."""
        for key, values in claims.values.items():
            model = self.declarations[key]
            if isinstance(model, ir.Model):
                self.declarations[key] = _with_tag(model, claims.tag, values)

    def _report_ties(
        self, union: PendingUnion, variants: tuple[ir.KeyedVariant, ...]
    ) -> None:
        seen: dict[tuple[frozenset[str], frozenset[str]], str] = {}
        for variant in variants:
            shape = (frozenset(variant.required), frozenset(variant.known))
            other = seen.setdefault(shape, variant.type.id)
            if other != variant.type.id:
                self.report.warning(
                    "ambiguous-union",
                    f"{_shown(other)} and {_shown(variant.type.id)} have the same "
                    f"properties; {_shown(other)} is taken",
                    union.node.location,
                    "give the union a discriminator, or each variant a constant",
                )

    def _as_reference(self, union: PendingUnion, index: int, type_: ir.Type) -> ir.Ref:
        if isinstance(type_, ir.Ref):
            return type_
        key = ir.DeclarationId(f"{union.id}~{index}")
        parents = (*union.origin.parents, union.origin.name)
        origin = ir.Origin(f"variant {index + 1}", parents, "variant")
        self.declarations[key] = ir.Alias(key, origin, type_, ir.Doc())
        return ir.Ref(key)

    def _leaves(self, type_: ir.Type) -> Iterator[ir.Type]:
        """The variants of a type; unions of objects alone stay whole, others come apart."""
        pending = [type_]
        seen: set[ir.DeclarationId] = set()
        while pending:
            match pending.pop(0):
                case ir.Nullable(inner):
                    pending = [inner, *pending, ir.Scalar(ir.ScalarKind.NULL)]
                case ir.Ref(key) as ref:
                    draft = self.drafts.get(key)
                    if key in seen:
                        continue
                    seen.add(key)
                    if isinstance(draft, PendingUnion) and not self._is_objects(draft):
                        pending = [*draft.variants, *pending]
                    elif isinstance(draft, ir.Alias) and isinstance(
                        draft.type, ir.Ref | ir.Nullable
                    ):
                        pending = [draft.type, *pending]
                    else:
                        yield ref
                case leaf:
                    yield leaf

    def _members(self, type_: ir.Type) -> Iterator[ir.Type]:
        """The object types of a union of objects, however deep unions stand in it."""
        pending = [type_]
        seen: set[ir.Type] = set()
        while pending:
            each = pending.pop(0)
            draft = self.drafts.get(each.id) if isinstance(each, ir.Ref) else None
            if each in seen:
                continue
            seen.add(each)
            if isinstance(draft, PendingUnion):
                pending = [*draft.variants, *pending]
            elif isinstance(draft, ir.Alias) and isinstance(draft.type, ir.Ref):
                pending = [draft.type, *pending]
            else:
                yield each

    def _is_objects(self, union: PendingUnion) -> bool:
        return all(
            self._json_type(member) is JsonType.OBJECT
            for variant in union.variants
            for member in self._members(variant)
        )

    def _resolved(self, type_: ir.Type) -> ir.Type:
        seen: set[ir.DeclarationId] = set()
        while isinstance(type_, ir.Ref) and type_.id not in seen:
            seen.add(type_.id)
            draft = self.drafts.get(type_.id) or self.declarations.get(type_.id)
            if not isinstance(draft, ir.Alias):
                break
            type_ = draft.type
        return type_

    def _model(self, ref: ir.Ref) -> ir.Model | None:
        found = self.declarations.get(ref.id)
        return found if isinstance(found, ir.Model) else None

    def _json_type(self, leaf: ir.Type) -> JsonType:
        match self._resolved(leaf):
            case ir.Scalar(ir.ScalarKind.INTEGER | ir.ScalarKind.NUMBER):
                return JsonType.NUMBER
            case ir.Scalar(ir.ScalarKind.BOOLEAN):
                return JsonType.BOOLEAN
            case ir.Scalar(ir.ScalarKind.NULL):
                return JsonType.NULL
            case ir.Scalar() | ir.Tag():
                return JsonType.STRING
            case ir.Literals(values):
                return _type_of_values(values)
            case ir.ListOf() | ir.TupleOf():
                return JsonType.ARRAY
            case ir.MapOf() | ir.Ref():
                return JsonType.OBJECT
            case _:
                return JsonType.ANY


def _type_of_values(values: tuple[ir.JsonScalar, ...]) -> JsonType:
    kinds = {
        (
            JsonType.STRING
            if isinstance(value, str)
            else JsonType.BOOLEAN if isinstance(value, bool) else JsonType.NUMBER
        )
        for value in values
    }
    return kinds.pop() if len(kinds) == 1 else JsonType.ANY


def _with_tag(model: ir.Model, tag: str, values: tuple[str, ...]) -> ir.Model:
    fields = list(model.fields)
    for index, each in enumerate(fields):
        if each.wire_name == tag:
            known = each.type.values if isinstance(each.type, ir.Tag) else ()
            merged = tuple(dict.fromkeys((*known, *values)))
            fields[index] = replace(
                each, type=ir.Tag(merged, _default_tag(each, merged))
            )
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


def _default_tag(each: ir.Field, values: tuple[str, ...]) -> str | None:
    if each.doc.default is not None:
        default = json.loads(each.doc.default)
        if default in values:
            return str(default)
    return values[0] if len(values) == 1 else None


def _shown(key: str) -> str:
    return repr(key.rsplit("/", 1)[-1])
