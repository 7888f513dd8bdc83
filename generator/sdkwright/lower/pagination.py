"""Recognise, by general rules, the operations that answer page by page."""

from __future__ import annotations

from collections.abc import Mapping

from sdkwright import ir
from sdkwright.graph import resolve

_CURSOR_PARAMETERS = (("after", "before"), ("starting_after", "ending_before"))
_ITEM_KEY = "id"


def find_pagination(
    operation: ir.Operation,
    declarations: Mapping[ir.DeclarationId, ir.Declaration],
) -> ir.Pagination | None:
    """A list whose items have an `id`, asked for with `after` or `before`, is walked by item."""
    replies = [reply for reply in operation.replies if reply.is_success]
    if operation.method != "GET" or len(replies) != 1:
        return None
    answer = resolve(replies[0].type or ir.Anything(), declarations)
    if not isinstance(answer, ir.ListOf) or not _has_key(answer.item, declarations):
        return None
    queries = {
        each.wire_name
        for each in operation.parameters
        if each.place is ir.Place.QUERY and _is_text(each.type, declarations)
    }
    for after, before in _CURSOR_PARAMETERS:
        if {after, before} & queries:
            return ir.ItemCursor(
                item=answer.item,
                cursor=_ITEM_KEY,
                after=after if after in queries else None,
                before=before if before in queries else None,
            )
    return None


def _is_text(
    type_: ir.Type, declarations: Mapping[ir.DeclarationId, ir.Declaration]
) -> bool:
    resolved = resolve(type_, declarations)
    if isinstance(resolved, ir.Nullable):
        resolved = resolve(resolved.type, declarations)
    return isinstance(resolved, ir.Scalar) and resolved.kind in (
        ir.ScalarKind.STRING,
        ir.ScalarKind.UUID,
    )


def _has_key(
    item: ir.Type, declarations: Mapping[ir.DeclarationId, ir.Declaration]
) -> bool:
    resolved = resolve(item, declarations)
    found = declarations.get(resolved.id) if isinstance(resolved, ir.Ref) else None
    match found:
        case ir.Model(fields=fields):
            return any(
                each.wire_name == _ITEM_KEY
                and each.presence is ir.Presence.REQUIRED
                and _is_text(each.type, declarations)
                for each in fields
            )
        case ir.TaggedUnion(variants=variants):
            return all(_has_key(each.type, declarations) for each in variants)
        case ir.KeyedUnion(variants=keyed):
            return all(_has_key(each.type, declarations) for each in keyed)
        case _:
            return False
