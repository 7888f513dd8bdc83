"""Order the object variants of a union so that each is known by its keys, the most specific first."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sdkwright import ir


def keyed_variants(
    variants: Sequence[tuple[ir.Ref, ir.Model | None]],
    tag: str | None = None,
    weight: Callable[[ir.Model | None], int] = lambda _: 0,
) -> tuple[ir.KeyedVariant, ...]:
    """The variants by the number of keys they demand, then know, then by `weight`; document order settles the rest.

    A variant without a model is a free-form map: it demands nothing and comes last.
    `tag` is left out of the keys: it is what is missing when keys have to decide.
    """
    plain = [(_variant(ref, model, tag), weight(model)) for ref, model in variants]
    order = [
        variant
        for variant, _ in sorted(
            plain, key=lambda v: (-len(v[0].required), -len(v[0].known), -v[1])
        )
    ]
    return tuple(
        ir.KeyedVariant(
            type=variant.type,
            required=variant.required,
            not_null=variant.not_null,
            known=variant.known,
            excluded=_excluded(variant, order[index + 1 :]),
        )
        for index, variant in enumerate(order)
    )


def _variant(ref: ir.Ref, model: ir.Model | None, tag: str | None) -> ir.KeyedVariant:
    fields = [f for f in (model.fields if model else ()) if f.wire_name != tag]
    required = [
        f
        for f in fields
        if f.presence is ir.Presence.REQUIRED and f.access is not ir.Access.WRITE_ONLY
    ]
    return ir.KeyedVariant(
        type=ref,
        required=tuple(f.wire_name for f in required),
        not_null=tuple(
            f.wire_name
            for f in required
            if not isinstance(f.type, ir.Nullable | ir.Anything)
        ),
        known=tuple(f.wire_name for f in fields),
        excluded=(),
    )


def _excluded(
    variant: ir.KeyedVariant, later: Sequence[ir.KeyedVariant]
) -> tuple[str, ...]:
    """Keys that only a later variant knows, where that one demands just the same."""
    demanded = set(variant.required)
    keys = (
        key
        for other in later
        if demanded == set(other.required)
        for key in other.known
        if key not in variant.known
    )
    return tuple(dict.fromkeys(keys))
