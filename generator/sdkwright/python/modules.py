"""Decide which declarations share a module: a schema with its parts, and schemas that form a cycle."""

from __future__ import annotations

from sdkwright import ir
from sdkwright.graph import parts, references, strongly_connected


def group_modules(api: ir.Api) -> dict[str, list[ir.DeclarationId]]:
    """Owner -> its declarations, in document order; the first one gives the module its name."""
    owner = {key: _owner(declaration) for key, declaration in api.declarations.items()}
    graph: dict[str, set[str]] = {each: set() for each in owner.values()}
    for key, declaration in api.declarations.items():
        for target in dependencies(declaration):
            if owner[target] != owner[key]:
                graph[owner[key]].add(owner[target])
    representative: dict[str, str] = {}
    order = {each: index for index, each in enumerate(graph)}
    for component in strongly_connected({k: sorted(v) for k, v in graph.items()}):
        first = min(component, key=order.__getitem__)
        representative.update(dict.fromkeys(component, first))
    groups: dict[str, list[ir.DeclarationId]] = {}
    for key in api.declarations:
        groups.setdefault(representative[owner[key]], []).append(key)
    return {
        name: sorted(
            members,
            key=lambda key: (
                owner[key] != name,
                not api.declarations[key].origin.is_component,
            ),
        )
        for name, members in groups.items()
    }


def dependencies(declaration: ir.Declaration) -> list[ir.DeclarationId]:
    """The declarations that this one names, each once, in document order."""
    found = (key for part in parts(declaration) for key in references(part))
    return list(dict.fromkeys(found))


def _owner(declaration: ir.Declaration) -> str:
    origin = declaration.origin
    if origin.is_component:
        return origin.name
    if origin.parents[0] == "operation":
        return " ".join((*origin.parents[1:2], "operation", origin.name))
    return origin.parents[0]
