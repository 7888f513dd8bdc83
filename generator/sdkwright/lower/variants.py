"""`oneOf` and `anyOf` -> unions whose every variant is whole.

What stands beside a union holds for each of its variants and is merged into them, unless
they have it already. Where the variants only demand some of the properties, or narrow a
scalar, there is nothing to choose: the type is that of what stands beside them.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from math import prod
from typing import TYPE_CHECKING

from sdkwright import ir
from sdkwright.lower.docs import CONSTRAINTS
from sdkwright.lower.kinds import schema_types
from sdkwright.lower.merge import (
    ANNOTATIONS,
    COMPOSITIONS,
    MergedNode,
    is_annotation,
    unions_of,
    without,
)
from sdkwright.lower.nulls import is_null
from sdkwright.resolve import Node

if TYPE_CHECKING:
    from sdkwright.lower.schemas import Schemas

_MOST = 64
"""Variants that the combinations of several unions may have together."""
_DEEPEST = 3
"""How often variants of variants are merged."""
_BESIDE = frozenset((*COMPOSITIONS, "discriminator"))
_DEMANDS = ANNOTATIONS | {"required", "type", "not", *CONSTRAINTS, "format"}


@dataclass(frozen=True, slots=True)
class Variants:
    schemas: Schemas

    def lower(self, node: Node, origin: ir.Origin) -> ir.Type | None:
        """The union of a merged schema; None where its unions leave nothing to choose."""
        rest = without(node, _BESIDE)
        says_more = not is_annotation(rest)
        choices: list[list[Node]] = []
        holders: list[Node] = []
        for holder, key in unions_of(node):
            parts = [part for part in holder.elements(key) if not is_null(part)]
            if says_more and all(_only_demands(part, rest) for part in parts):
                self._note_demands(holder, key)
            elif parts:
                choices.append(parts)
                holders.append(holder)
            elif not says_more:
                return ir.Scalar(ir.ScalarKind.NULL)
        if not choices:
            return None
        is_deep = node.pointer.count("~") >= _DEEPEST
        if prod(map(len, choices)) > _MOST or (is_deep and says_more):
            self.schemas.report.warning(
                "too-many-variants",
                "the unions that hold here together have too many combinations; "
                "what they have in common is typed, the rest is in `extra_fields`",
                holders[0].location,
            )
            return None
        if not says_more and [len(each) for each in choices] == [1]:
            return self.schemas.lower(choices[0][0], origin)
        types = [
            self._variant(node, rest, says_more, combination, index, origin)
            for index, combination in enumerate(product(*choices))
        ]
        if len(types) == 1:
            return types[0]
        return self.schemas.unite(node, types, origin, holder=holders[0])

    def _variant(
        self,
        node: Node,
        rest: Node,
        says_more: bool,
        choice: tuple[Node, ...],
        index: int,
        origin: ir.Origin,
    ) -> ir.Type:
        parents = (*origin.parents, origin.name)
        target = self.schemas.document.references.follow(choice[0])
        name = _name(choice[0], target, index)
        inner = ir.Origin(name, parents, "variant")
        if len(choice) == 1 and (
            not says_more or self._is_whole(node, rest, choice[0], target)
        ):
            return self.schemas.lower(choice[0], inner)
        merged = self.schemas.merger.join(node, [rest, *choice], "~")
        variant = MergedNode(
            value=merged.value,
            file=merged.file,
            pointer=(*merged.pointer, str(index)),
            inner=merged.inner,
            unions=merged.unions,
            sources=merged.sources,
            place=choice[0].location,
        )
        if target is not None:
            self.schemas.stands_for[ir.DeclarationId(variant.id)] = target.id
        type_ = self.schemas.lower_merged(variant, inner)
        if isinstance(type_, ir.Ref) and target is not None:
            self.schemas.stands_for.setdefault(type_.id, target.id)
        return type_

    def _is_whole(
        self, node: Node, rest: Node, choice: Node, target: Node | None
    ) -> bool:
        """Whether a variant already has all that stands beside the union."""
        if target is None or isinstance(target.value, bool):
            return True
        if isinstance(node, MergedNode) and id(target.value) in node.sources:
            return True
        merger = self.schemas.merger
        if merger.extends(choice, node):
            return True
        if not set(rest.fields) - ANNOTATIONS - {"type"}:
            return bool(schema_types(target)) or bool(
                target.fields.keys() & {"allOf", *COMPOSITIONS, "$ref", "enum", "const"}
            )
        if set(rest.fields) - ANNOTATIONS - {"type", "properties", "required"}:
            return False
        whole = merger.merge(choice)
        known = dict(whole.members("properties"))
        required = whole.get("required") or ()
        return all(
            name in known and (known[name].value == child.value or not child.fields)
            for name, child in rest.members("properties")
        ) and set(rest.get("required") or ()) <= set(required)

    def _note_demands(self, holder: Node, key: str) -> None:
        self.schemas.note(
            "unchecked-variants",
            f"the variants of {key} only narrow what stands beside them; which of them "
            "holds is not checked",
            holder.child(key).location,
        )


def _only_demands(part: Node, rest: Node) -> bool:
    """Whether a variant adds no property and no type to what stands beside it."""
    if not part.fields or not set(part.fields) <= _DEMANDS:
        return False
    kinds = schema_types(rest)
    return bool(kinds) and set(schema_types(part)) <= set(kinds)


def _name(choice: Node, target: Node | None, index: int) -> str:
    if target is not None and "$ref" in choice and target.pointer:
        return str(target.pointer[-1])
    title = choice.get("title")
    return title if isinstance(title, str) and title else f"variant {index + 1}"
