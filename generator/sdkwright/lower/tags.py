"""Find which values of the discriminating property belong to which variant."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sdkwright import ir
from sdkwright.diagnostics import Report
from sdkwright.resolve import Node, References
from sdkwright.resolve.node import unescape

Resolved = Callable[[ir.Type], ir.Type]
"""Gives the type behind aliases."""


@dataclass(frozen=True, slots=True)
class Claims:
    tag: str
    values: Mapping[ir.DeclarationId, tuple[str, ...]]


def claim_tags(
    discriminator: Node,
    models: list[ir.Model],
    references: References,
    resolved: Resolved,
    report: Report,
    stands_for: Mapping[ir.DeclarationId, str],
    unions: list[ir.Ref],
    *,
    is_whole: bool,
) -> Claims:
    """The tags of each variant: the mapping's, its own constants and default, else its name.

    A variant that is a union has those of the mapping, which names it, and no others.
    A value that two variants could own belongs to the one that the mapping names; where
    it names none, to neither. A union that is not the whole that the mapping is for has
    no variant for some of its values. See OpenAPI 3.1, "Discriminator Object".
    """
    tag = discriminator.get("propertyName")
    mapped = {
        value: (_behind(target, resolved), node)
        for value, (target, node) in _mapping(discriminator, references).items()
    }
    meant = {model.id: stands_for.get(model.id, model.id) for model in models}
    ids = {*meant.values(), *(union.id for union in unions)}
    for value, (target, node) in mapped.items():
        if target and target not in ids and is_whole:
            report.warning(
                "unknown-mapping",
                f"the mapping of {value!r} names no variant of this union",
                node.location,
            )
    own = {model.id: own_values(model, tag, resolved) for model in models}
    shared = Counter(value for values in own.values() for value in set(values))
    claims: dict[ir.DeclarationId, tuple[str, ...]] = {}
    for model in models:
        explicit = [
            value for value, (target, _) in mapped.items() if target == meant[model.id]
        ]
        implicit = [v for v in own[model.id] if v not in mapped and shared[v] == 1]
        values = tuple(dict.fromkeys((*explicit, *implicit)))
        claims[model.id] = values or (_name(meant[model.id], model),)
    for union in unions:
        claims[union.id] = tuple(
            value for value, (target, _) in mapped.items() if target == union.id
        )
    return Claims(tag, claims)


def mapped_ids(discriminator: Node | None, references: References) -> frozenset[str]:
    """The places of the schemas that a discriminator maps values to."""
    if discriminator is None:
        return frozenset()
    return frozenset(
        target for target, _ in _mapping(discriminator, references).values()
    )


def _behind(target: str, resolved: Resolved) -> str:
    """The place of the schema that another is only one more name of."""
    found = resolved(ir.Ref(ir.DeclarationId(target)))
    return found.id if isinstance(found, ir.Ref) else target


def _name(meant: str, model: ir.Model) -> str:
    """The name of the schema that a variant was made of."""
    return (
        unescape(meant.rsplit("/", 1)[-1]) if meant != model.id else model.origin.name
    )


def infer_tag(models: list[ir.Model], resolved: Resolved) -> Claims | None:
    """The first property that is a different constant in every variant."""
    for candidate in models[0].fields:
        values = {m.id: _literals(m, candidate.wire_name, resolved) for m in models}
        every = [value for some in values.values() for value in some]
        if all(values.values()) and len(every) == len(set(every)):
            return Claims(candidate.wire_name, values)
    return None


def _mapping(
    discriminator: Node, references: References
) -> dict[str, tuple[str, Node]]:
    """Tag -> the place of its schema, if it is there, and where the mapping says so."""
    mapped: dict[str, tuple[str, Node]] = {}
    for value, node in discriminator.members("mapping"):
        target = references.mapped(node)
        mapped[value] = (target.id if target is not None else "", node)
    return mapped


def own_values(model: ir.Model, tag: str, resolved: Resolved) -> tuple[str, ...]:
    """What the schema of a model says that its tag may be."""
    for field in model.fields:
        if field.wire_name == tag:
            values = _values(field.type, resolved)
            default = json.loads(field.doc.default) if field.doc.default else None
            if values and isinstance(default, str):
                return tuple(dict.fromkeys((*values, default)))
            return values
    return ()


def _literals(model: ir.Model, name: str, resolved: Resolved) -> tuple[str, ...]:
    for field in model.fields:
        if field.wire_name == name:
            return _values(field.type, resolved)
    return ()


def _values(type_: ir.Type, resolved: Resolved) -> tuple[str, ...]:
    match resolved(type_):
        case ir.Literals(values):
            texts = tuple(value for value in values if isinstance(value, str))
            return texts if len(texts) == len(values) else ()
        case ir.Tag(values):
            return values
        case ir.Nullable(inner):
            return _values(inner, resolved)
        case _:
            return ()
