"""Walk the declarations of an API: what names what, and what hangs together."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar, assert_never

from sdkwright import ir

Key = TypeVar("Key", bound=str)


def reachable(
    types: Iterable[ir.Type | None],
    declarations: Mapping[ir.DeclarationId, ir.Declaration],
) -> frozenset[ir.DeclarationId]:
    """Every declaration that a value of one of these types can hold."""
    seen: set[ir.DeclarationId] = set()
    pending = [type_ for type_ in types if type_ is not None]
    while pending:
        for key in references(pending.pop()):
            if key not in seen:
                seen.add(key)
                pending.extend(parts(declarations[key]))
    return frozenset(seen)


def received_types(op: ir.Operation) -> Iterator[ir.Type]:
    """The types of all that an operation answers."""
    for reply in op.replies:
        if reply.type is not None:
            yield reply.type
        yield from (header.type for header in reply.headers)
    if op.stream is not None:
        yield from (event.type for event in op.stream.events)


def shorten_aliases(
    declarations: Mapping[ir.DeclarationId, ir.Declaration],
) -> dict[ir.DeclarationId, ir.Declaration]:
    """Every alias of an alias leads straight to the end of the chain, however long that is."""
    ends: dict[ir.DeclarationId, ir.Ref] = {}
    for key in declarations:
        chain: list[ir.DeclarationId] = []
        end = ir.Ref(key)
        while end.id not in ends and end.id not in chain:
            found = declarations[end.id]
            if not isinstance(found, ir.Alias) or not isinstance(found.type, ir.Ref):
                break
            chain.append(end.id)
            end = found.type
        ends.update(dict.fromkeys(chain, ends.get(end.id, end)))
    return {
        key: (
            replace(found, type=ends[key])
            if isinstance(found, ir.Alias) and key in ends
            else found
        )
        for key, found in declarations.items()
    }


def resolve(
    type_: ir.Type, declarations: Mapping[ir.DeclarationId, ir.Declaration]
) -> ir.Type:
    """The type behind aliases; a reference where they lead to something that is none."""
    seen: set[ir.DeclarationId] = set()
    while isinstance(type_, ir.Ref) and type_.id not in seen:
        seen.add(type_.id)
        found = declarations[type_.id]
        if not isinstance(found, ir.Alias):
            break
        type_ = found.type
    return type_


def carries(
    kinds: Collection[ir.ScalarKind],
    type_: ir.Type,
    declarations: Mapping[ir.DeclarationId, ir.Declaration],
) -> bool:
    """Whether a value of the type may be of such a kind, or hold such values outside of models."""
    seen: set[ir.DeclarationId] = set()
    pending = [type_]
    while pending:
        match pending.pop():
            case ir.Scalar(found_kind) if found_kind in kinds:
                return True
            case ir.Nullable(inner) | ir.ListOf(inner) | ir.MapOf(inner):
                pending.append(inner)
            case ir.TupleOf(items, rest):
                pending += (*items, *([] if rest is None else [rest]))
            case ir.Ref(key) if key not in seen:
                seen.add(key)
                found = declarations[key]
                if isinstance(found, ir.Alias | ir.JsonTypeUnion):
                    pending.extend(parts(found))
            case _:
                pass
    return False


def references(type_: ir.Type) -> Iterator[ir.DeclarationId]:
    """The declarations that a type names itself."""
    match type_:
        case ir.Ref(key):
            yield key
        case ir.ListOf(inner) | ir.MapOf(inner) | ir.Nullable(inner):
            yield from references(inner)
        case ir.TupleOf(items, rest):
            for item in items:
                yield from references(item)
            if rest is not None:
                yield from references(rest)
        case ir.Scalar() | ir.Literals() | ir.Tag() | ir.Anything():
            return
        case _:
            assert_never(type_)


def has_rules(type_: ir.Type) -> bool:
    """Whether a type has rules, itself or inside; those of declarations do not count."""
    return any(rules is not None for rules in rules_in(type_))


def rules_in(type_: ir.Type) -> Iterator[ir.Rules | None]:
    """Those of a type and of what is in it, in their order; None where there are none."""
    match type_:
        case ir.ListOf(inner, rules) | ir.MapOf(inner, rules):
            yield rules
            yield from rules_in(inner)
        case ir.TupleOf(items, rest, rules):
            yield rules
            for inner in items if rest is None else (*items, rest):
                yield from rules_in(inner)
        case ir.Nullable(inner):
            yield from rules_in(inner)
        case ir.Scalar() | ir.Literals() | ir.Anything():
            yield type_.rules
        case ir.Ref() | ir.Tag():
            pass
        case _:
            assert_never(type_)


def redirected(
    type_: ir.Type, ends: Mapping[ir.DeclarationId, ir.DeclarationId]
) -> ir.Type:
    """The type with references to other declarations: those of `ends`."""
    match type_:
        case ir.Ref(key):
            return ir.Ref(ends[key]) if key in ends else type_
        case ir.ListOf(inner):
            return replace(type_, item=redirected(inner, ends))
        case ir.MapOf(inner):
            return replace(type_, value=redirected(inner, ends))
        case ir.Nullable(inner):
            return replace(type_, type=redirected(inner, ends))
        case ir.TupleOf(items, rest):
            return replace(
                type_,
                items=tuple(redirected(item, ends) for item in items),
                rest=None if rest is None else redirected(rest, ends),
            )
        case ir.Scalar() | ir.Literals() | ir.Tag() | ir.Anything():
            return type_
        case _:
            assert_never(type_)


def parts(declaration: ir.Declaration) -> Iterator[ir.Type]:
    """The types that a declaration is made of."""
    match declaration:
        case ir.Model(fields=fields, extra=extra):
            yield from (each.type for each in fields)
            if extra is not None:
                yield extra
        case ir.TaggedUnion(variants=variants, default=default):
            yield from (each.type for each in variants)
            if default is not None:
                yield default
        case ir.KeyedUnion(variants=keyed):
            yield from (each.type for each in keyed)
        case ir.JsonTypeUnion(variants=types):
            yield from types
        case ir.Alias(type=type_):
            yield type_
        case _:
            assert_never(declaration)


def strongly_connected(graph: Mapping[Key, Sequence[Key]]) -> list[list[Key]]:
    """The strongly connected components, dependencies first (Tarjan, without recursion)."""
    index: dict[Key, int] = {}
    low: dict[Key, int] = {}
    stack: list[Key] = []
    on_stack: set[Key] = set()
    found: list[list[Key]] = []
    for root in graph:
        work: list[tuple[Key, int]] = [(root, 0)] if root not in index else []
        while work:
            node, position = work.pop()
            if position == 0:
                index[node] = low[node] = len(index)
                stack.append(node)
                on_stack.add(node)
            else:
                low[node] = min(low[node], low[graph[node][position - 1]])
            children = graph[node]
            while position < len(children):
                child = children[position]
                position += 1
                if child not in index:
                    work += [(node, position), (child, 0)]
                    break
                if child in on_stack:
                    low[node] = min(low[node], index[child])
            else:
                if low[node] == index[node]:
                    component: list[Key] = []
                    while not component or component[-1] != node:
                        component.append(stack.pop())
                        on_stack.discard(component[-1])
                    found.append(component)
    return found
