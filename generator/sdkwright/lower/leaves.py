"""What a type comes apart into: the leaves of nested unions, and the JSON type of each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from sdkwright import ir
from sdkwright.ir import JsonType
from sdkwright.lower.drafts import Draft, PendingUnion


@dataclass(frozen=True, slots=True)
class Leaves:
    drafts: Mapping[ir.DeclarationId, Draft]
    declarations: Mapping[ir.DeclarationId, ir.Declaration]
    """Those that are settled."""

    def leaves(self, type_: ir.Type) -> Iterator[ir.Type]:
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
                    if isinstance(draft, PendingUnion) and not self.is_objects(draft):
                        pending = [*draft.variants, *pending]
                    elif isinstance(draft, ir.Alias) and isinstance(
                        draft.type, ir.Ref | ir.Nullable
                    ):
                        pending = [draft.type, *pending]
                    else:
                        yield ref
                case leaf:
                    yield leaf

    def members(
        self, type_: ir.Type, whole: AbstractSet[str] = frozenset()
    ) -> Iterator[ir.Type]:
        """The object types of a union of objects, however deep unions stand in it.

        The unions of these ids stay whole.
        """
        pending = [type_]
        seen: set[ir.Type] = set()
        while pending:
            each = pending.pop(0)
            draft = self.drafts.get(each.id) if isinstance(each, ir.Ref) else None
            if each in seen:
                continue
            seen.add(each)
            if isinstance(draft, PendingUnion) and draft.id not in whole:
                pending = [*draft.variants, *pending]
            elif isinstance(draft, ir.Alias) and isinstance(draft.type, ir.Ref):
                pending = [draft.type, *pending]
            else:
                yield each

    def is_objects(self, union: PendingUnion) -> bool:
        return all(
            self.json_type(member) is JsonType.OBJECT
            for variant in union.variants
            for member in self.members(variant)
        )

    def resolved(self, type_: ir.Type) -> ir.Type:
        seen: set[ir.DeclarationId] = set()
        while isinstance(type_, ir.Ref) and type_.id not in seen:
            seen.add(type_.id)
            draft = self.drafts.get(type_.id) or self.declarations.get(type_.id)
            if not isinstance(draft, ir.Alias):
                break
            type_ = draft.type
        return type_

    def types(self, type_: ir.Type) -> frozenset[JsonType]:
        """The JSON types that a value of a type may have."""
        return frozenset(self.json_type(leaf) for leaf in self.leaves(type_))

    def json_type(self, leaf: ir.Type) -> JsonType:
        match self.resolved(leaf):
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
