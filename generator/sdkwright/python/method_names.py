"""Name the methods of an SDK, the resources they hang from, and their parameters."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sdkwright import ir
from sdkwright.config import SdkConfig
from sdkwright.diagnostics import pointer_text
from sdkwright.python.assign import assign
from sdkwright.python.code import Identifier
from sdkwright.python.paths import MethodPath, PathNames
from sdkwright.python.segments import qualifiers
from sdkwright.python.words import capitals, snake

CLIENT_MEMBERS = (
    *("call", "pages", "with_options", "close", "aclose", "base_url", "timeout"),
    *("max_retries", "headers", "http_client", "on_mismatch", "api_key"),
)


@dataclass(frozen=True, slots=True)
class MethodName:
    resource: tuple[Identifier, ...]
    method: Identifier
    parameters: tuple[Identifier, ...]
    body: Identifier
    constant: Identifier
    """The operation as data, in the module of its resource."""


def name_methods(api: ir.Api, config: SdkConfig) -> dict[str, MethodName]:
    """The names of all operations, by their key.

    The configuration's table has the first word, then the description's extensions,
    then the configured way of naming.
    """
    by_path = PathNames(api)
    wanted_resources: dict[str, tuple[str, ...]] = {}
    wanted_methods: dict[str, tuple[str, ...]] = {}
    for op in api.operations:
        wish = _wish(op, by_path.name(op), config)
        wanted_resources[op.key] = wish.resource
        wanted_methods[op.key] = wish.method
    attributes = _attributes(wanted_resources.values())
    constants = _constant_names(wanted_resources, wanted_methods)
    names: dict[str, MethodName] = {}
    members: dict[tuple[Identifier, ...], list[ir.Operation]] = {}
    for op in api.operations:
        members.setdefault(attributes[wanted_resources[op.key]], []).append(op)
    for resource, operations in members.items():
        children = [p[-1] for p in attributes.values() if p[:-1] == resource]
        assigned = assign(
            _yielding(operations, wanted_methods, children), reserved=children
        )
        for op in operations:
            names[op.key] = MethodName(
                resource,
                Identifier(assigned[op.key]),
                *_parameter_names(op),
                constants[op.key],
            )
    return names


def _yielding(
    operations: Iterable[ir.Operation],
    wanted: Mapping[str, tuple[str, ...]],
    taken: Iterable[str],
) -> dict[str, tuple[str, ...]]:
    """The candidates of each operation; of those with the same first choice one does not yield.

    That is what is not deprecated, changes an item rather than a collection, and has the
    shortest path: what is added later is most often longer, and then changes no name that
    is there.
    """
    first = set(taken)
    found: dict[str, tuple[str, ...]] = {}
    for op in sorted(operations, key=_rank):
        best, *others = wanted[op.key]
        found[op.key] = (best, *others) if best in first else (best,)
        first.add(best)
    return found


def _rank(op: ir.Operation) -> tuple[bool, bool, int, int]:
    is_bulk = op.method in ("DELETE", "PATCH") and not op.path.endswith("}")
    length = op.path.count("/")
    return op.doc.deprecated, is_bulk, len(qualifiers(op.path)), length


def _constant_names(
    resources: Mapping[str, tuple[str, ...]], methods: Mapping[str, tuple[str, ...]]
) -> dict[str, Identifier]:
    """`steps.messages.list` is `_MESSAGES_LIST`: the first resource is the module's."""
    assigned = assign(
        {
            key: [
                capitals("_".join((*path[1:], methods[key][0]))),
                capitals("_".join((*path, methods[key][0]))),
                capitals("_".join((*path, methods[key][-1]))),
            ]
            for key, path in resources.items()
        }
    )
    return {key: Identifier(f"_{text}") for key, text in assigned.items()}


def _attributes(
    resources: Iterable[tuple[str, ...]],
) -> dict[tuple[str, ...], tuple[Identifier, ...]]:
    """Each resource path with its attributes made legal; equal wishes stay one resource."""
    wanted = sorted({p[:end] for p in resources for end in range(1, len(p) + 1)})
    found: dict[tuple[str, ...], tuple[Identifier, ...]] = {(): ()}
    by_parent: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
    for path in wanted:
        by_parent.setdefault(path[:-1], []).append(path)
    for parent in sorted(by_parent, key=len):
        reserved = CLIENT_MEMBERS if not parent else ()
        assigned = assign(
            {path: [path[-1], f"{path[-1]}_"] for path in by_parent[parent]}, reserved
        )
        for path, text in assigned.items():
            found[path] = (*found[parent], Identifier(text))
    del found[()]
    return found


def _parameter_names(
    operation: ir.Operation,
) -> tuple[tuple[Identifier, ...], Identifier]:
    wanted: dict[tuple[str, str], list[str]] = {
        (each.place.value, each.wire_name): [
            text := snake(each.wire_name, "param"),
            f"{text}_{each.place.value}",
        ]
        for each in operation.parameters
    }
    wanted["body", ""] = ["body", "request_body"]
    assigned = assign(wanted, reserved=("self", "builtins", "dt"))
    body = Identifier(assigned.pop(("body", "")))
    return tuple(Identifier(text) for text in assigned.values()), body


def resource_paths(
    methods: Mapping[str, MethodName],
) -> list[tuple[Identifier, ...]]:
    """Every resource and every one on the way to it, parents first."""
    paths = {
        each.resource[:end]
        for each in methods.values()
        for end in range(1, len(each.resource) + 1)
    }
    return sorted(paths, key=lambda path: (len(path), path))


def _wish(op: ir.Operation, path: MethodPath, config: SdkConfig) -> MethodPath:
    resource, method = path.resource, path.method
    if config.naming != "path" and op.tags:
        resource = (snake(op.tags[0], "resource"),)
    if config.naming == "operation-id" and op.operation_id:
        method = (snake(op.operation_id, "call"), *method)
    if op.group:
        resource = tuple(snake(each, "resource") for each in op.group)
    if op.verb:
        method = (snake(op.verb, "call"), *method)
    override = override_of(
        config, op.operation_id, op.key, pointer_text(op.location.pointer)
    )
    if override is not None:
        *parents, last = override.split(".")
        resource = tuple(snake(each, "resource") for each in parents) or resource
        method = (snake(last, "call"), *method)
    return MethodPath(resource, method)


def override_of(config: SdkConfig, *keys: str) -> str | None:
    """What the configuration's table says of a thing, under any of its keys."""
    return next((config.names[key] for key in keys if key in config.names), None)
