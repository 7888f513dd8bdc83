"""Find what sets object variants apart that have the same keys: a property's values, or its JSON types."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sdkwright import ir
from sdkwright.ir import JsonType
from sdkwright.lower.leaves import Leaves


@dataclass(frozen=True, slots=True)
class _Domain:
    """What the value of a property may be."""

    values: tuple[ir.JsonScalar, ...]
    """All known ones; empty where there are none, or others are described as well."""
    types: frozenset[JsonType]
    default: ir.JsonScalar
    is_optional: bool


@dataclass(frozen=True, slots=True)
class Telling:
    leaves: Leaves
    models: Mapping[ir.DeclarationId, ir.Declaration]

    def weight(self, model: ir.Model | None) -> int:
        """How much is known of a variant's values: what is known best is looked for first."""
        fields = model.fields if model is not None else ()
        return sum(bool(self._domain(each).values) for each in fields)

    def tell_apart(
        self, variants: Sequence[ir.KeyedVariant]
    ) -> tuple[tuple[ir.KeyedVariant, ...], list[tuple[ir.Ref, ir.Ref]]]:
        """The variants with their tests, and the pairs that nothing tells apart."""
        ties: list[tuple[ir.Ref, ir.Ref]] = []
        domains = [self._domains(variant.type) for variant in variants]
        tests: list[dict[str, ir.PropertyTest]] = [{} for _ in variants]
        tied: set[int] = set()
        for index, variant in enumerate(variants):
            for later in range(index + 1, len(variants)):
                other = variants[later]
                is_tie = set(variant.required) == set(other.required) and (
                    set(variant.known) == set(other.known)
                )
                mine, others = domains[index], domains[later]
                keys = [key for key in (*tests[index], *mine) if key in others]
                told = (_test(k, mine[k], others[k], is_tie=is_tie) for k in keys)
                test = next((each for each in told if each is not None), None)
                if test is not None:
                    tests[index].setdefault(test.key, test)
                    back = _back(test, others[test.key])
                    tests[later].update(back)
                elif is_tie and index not in tied:
                    tied.add(later)
                    ties.append((variant.type, other.type))
                    tests[index] |= _narrower(mine, others)
        return (
            tuple(
                replace(variant, tests=tuple(found.values()))
                for variant, found in zip(variants, tests, strict=True)
            ),
            ties,
        )

    def _domains(self, ref: ir.Ref) -> dict[str, _Domain]:
        model = self.models.get(ref.id)
        fields = model.fields if isinstance(model, ir.Model) else ()
        return {field.wire_name: self._domain(field) for field in fields}

    def _domain(self, field: ir.Field) -> _Domain:
        types = self.leaves.types(field.type)
        default = None if field.doc.default is None else json.loads(field.doc.default)
        inner = field.type.type if isinstance(field.type, ir.Nullable) else field.type
        meant = self.leaves.resolved(inner)
        return _Domain(
            values=meant.values if isinstance(meant, ir.Literals | ir.Tag) else (),
            types=types - {JsonType.NULL},
            default=default if isinstance(default, str | int) else None,
            is_optional=field.presence is ir.Presence.OPTIONAL
            or JsonType.NULL in types,
        )


def _test(
    key: str, mine: _Domain, other: _Domain, *, is_tie: bool
) -> ir.PropertyTest | None:
    """What to ask of a property so that it speaks for one variant and not for the other.

    Where the keys differ only constants count: of other known values there may be more
    tomorrow, and the keys will still tell.
    """
    values = _exact(mine.values)
    are_constants = len(mine.values) == len(other.values) == 1
    is_disjoint = other.values and not values & _exact(other.values)
    if values and is_disjoint and (is_tie or are_constants):
        return ir.PropertyTest(key, mine.values, (), mine.is_optional)
    if not is_tie or JsonType.ANY in mine.types | other.types:
        return None
    if mine.types and other.types and not mine.types & other.types:
        types = tuple(kind for kind in JsonType if kind in mine.types)
        return ir.PropertyTest(key, (), types, mine.is_optional)
    if values and not other.values:
        return ir.PropertyTest(key, mine.values, (), mine.is_optional)
    defaults = _exact((mine.default,)), _exact((other.default,))
    is_known = values and None not in (mine.default, other.default)
    if is_known and defaults[0] != defaults[1]:
        return ir.PropertyTest(key, (mine.default,), (), mine.is_optional)
    return None


def _narrower(
    mine: Mapping[str, _Domain], others: Mapping[str, _Domain]
) -> dict[str, ir.PropertyTest]:
    """Of a tie, the properties that may be more in the other variant: what this one
    cannot be is the other."""
    return {
        key: ir.PropertyTest(
            key,
            (),
            tuple(kind for kind in JsonType if kind in domain.types),
            domain.is_optional,
        )
        for key, domain in mine.items()
        if domain.types < others[key].types and JsonType.ANY not in others[key].types
    }


def _back(test: ir.PropertyTest, other: _Domain) -> dict[str, ir.PropertyTest]:
    """The same for the other variant, where that has known values too: new ones are of neither."""
    if not test.values or not other.values:
        return {}
    if _exact(test.values) & _exact(other.values):
        return {}
    back = ir.PropertyTest(test.key, other.values, (), other.is_optional)
    return {test.key: back}


def _exact(values: Sequence[ir.JsonScalar]) -> frozenset[tuple[type, ir.JsonScalar]]:
    """Values that differ where JSON's do: 1 is not true."""
    return frozenset((type(value), value) for value in values)
