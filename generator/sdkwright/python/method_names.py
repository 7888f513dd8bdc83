"""Name the methods of an SDK, the resources they hang from, and their parameters."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from sdkwright import ir
from sdkwright.config import SdkConfig
from sdkwright.diagnostics import pointer_text
from sdkwright.python.assign import assign
from sdkwright.python.code import Identifier
from sdkwright.python.hints import lower_words, plain_id, read_id, stem
from sdkwright.python.paths import MethodPath, PathNames, phrase
from sdkwright.python.segments import qualifiers
from sdkwright.python.words import capitals, snake, spelled, words

CLIENT_MEMBERS = (
    *("call", "open_response", "raw", "with_options", "close", "aclose"),
    *("base_url", "timeout", "max_retries", "headers", "http_client", "on_mismatch"),
    *("api_key", "deadline", "max_response_size"),
)

_SCOPE = ("property", "builtins", "dt", "url_safe")
"""What a class of methods writes by these names: a member so called would stand before it."""


_Place: TypeAlias = tuple[tuple[Identifier, ...], Identifier]
"""The resource and the method."""


@dataclass(frozen=True, slots=True)
class MethodName:
    resource: tuple[Identifier, ...]
    method: Identifier
    parameters: tuple[Identifier, ...]
    body: Identifier
    content_type: Identifier
    """The argument that chooses one of several bodies."""
    constant: Identifier
    """The operation as data, in the module of its resource."""


def name_methods(api: ir.Api, config: SdkConfig) -> dict[str, MethodName]:
    """The names of all operations, by their key.

    The configuration's table has the first word, then the description's extensions,
    then the configured way of naming.
    """
    by_path = PathNames(api)
    whole = {(op.method, op.path): op for op in api.operations if not op.is_twin}
    wanted_resources: dict[str, tuple[str, ...]] = {}
    wanted_methods: dict[str, tuple[str, ...]] = {}
    for op in api.operations:
        named = by_path.name(whole.get((op.method, op.path), op))
        wish = _wish(op, named, config)
        wanted_resources[op.key] = wish.resource
        wanted_methods[op.key] = wish.method
    attributes = _attributes(wanted_resources.values())
    found: dict[str, _Place] = {}
    members: dict[tuple[Identifier, ...], list[ir.Operation]] = {}
    for op in api.operations:
        members.setdefault(attributes[wanted_resources[op.key]], []).append(op)
    children: dict[tuple[Identifier, ...], list[Identifier]] = {}
    for path in attributes.values():
        children.setdefault(path[:-1], []).append(path[-1])
    for resource, operations in members.items():
        taken = (*children.get(resource, ()), *_SCOPE)
        assigned = assign(_yielding(operations, wanted_methods, taken), reserved=taken)
        for op in operations:
            found[op.key] = (resource, Identifier(assigned[op.key]))
    constants = _constant_names(found)
    names: dict[str, MethodName] = {}
    for op in api.operations:
        parameters, body, content_type = _parameter_names(op, config)
        resource, method = found[op.key]
        names[op.key] = MethodName(
            resource, method, parameters, body, content_type, constants[op.key]
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
        if best in _SCOPE:
            best = f"{best}_"
        found[op.key] = (best, *others) if best in first else (best,)
        first.add(best)
    return found


def _rank(op: ir.Operation) -> tuple[bool, bool, int, int]:
    is_bulk = op.method in ("DELETE", "PATCH") and not op.path.endswith("}")
    length = op.path.count("/")
    return op.doc.deprecated, is_bulk, len(qualifiers(op.path)), length


def _constant_names(places: Mapping[str, _Place]) -> dict[str, Identifier]:
    """`steps.messages.list` is `_MESSAGES_LIST` in the module of `steps`; no other module matters."""
    by_module: dict[Identifier, dict[str, list[str]]] = {}
    for key, (resource, method) in places.items():
        wanted = [
            capitals("_".join((*resource[1:], method))),
            capitals("_".join((*resource, method))),
        ]
        by_module.setdefault(resource[0], {})[key] = wanted
    return {
        key: Identifier(f"_{text}")
        for wanted in by_module.values()
        for key, text in assign(wanted).items()
    }


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
        reserved = (*_SCOPE, *(CLIENT_MEMBERS if not parent else ()))
        assigned = assign(
            {path: [path[-1], f"{path[-1]}_"] for path in by_parent[parent]}, reserved
        )
        for path, text in assigned.items():
            found[path] = (*found[parent], Identifier(text))
    del found[()]
    return found


def _parameter_names(
    operation: ir.Operation, config: SdkConfig
) -> tuple[tuple[Identifier, ...], Identifier, Identifier]:
    """Those of the parameters, of the body, and of what chooses between bodies."""
    wanted: dict[tuple[str, str], list[str]] = {}
    texts: dict[tuple[str, str], str] = {}
    for each in operation.parameters:
        asked = override_of(config, f"{operation.key} {each.wire_name}")
        text = snake(asked or each.wire_name, "param")
        texts[each.place.value, each.wire_name] = text
    for (place, wire), text in texts.items():
        rivals = [w for (p, w), t in texts.items() if (p, t) == (place, text)]
        own = spelled(text, wire, rivals)
        wanted[place, wire] = [own, f"{own.rstrip('_')}_{place}"]
    wanted["body", ""] = ["body", "request_body"]
    if len(operation.bodies) > 1:
        wanted["body", "type"] = ["content_type", "body_content_type"]
    assigned = assign(wanted, reserved=("self", *_SCOPE[1:]))
    body = Identifier(assigned.pop(("body", "")))
    content_type = Identifier(assigned.pop(("body", "type"), "content_type"))
    names = tuple(Identifier(text) for text in assigned.values())
    return names, body, content_type


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
        if config.naming == "tags":
            method = _in_tag(op, path, op.tags[0])
    if config.naming == "operation-id" and op.operation_id:
        method = (_id_in_tag(op), *method)
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
    if op.is_twin:
        method = tuple(_streaming(each) for each in method)
    return MethodPath(resource, method)


def _in_tag(op: ir.Operation, path: MethodPath, tag: str) -> tuple[str, ...]:
    """`listPets` at `/pets` is the `list` of pets; at other paths the id says what is done to what."""
    inner = path.resource[-1]
    if stem(inner) == stem(tag):
        return path.method
    spoken = phrase(read_id(plain_id(op), op.method), (tag,))
    if len(lower_words(spoken)) > 1:
        return (spoken, *path.method)
    return (f"{path.method[0]}_{inner}", *path.method)


def _id_in_tag(op: ir.Operation) -> str:
    """The id, without the tag that many write before it: `pets/list`, `Pets.list`."""
    pieces = [piece for piece in re.split(r"[./:]", plain_id(op)) if words(piece)]
    known = {stem(tag) for tag in op.tags}
    while len(pieces) > 1 and stem(pieces[0]) in known:
        del pieces[0]
    return snake("_".join(pieces), "call")


def _streaming(method: str) -> str:
    """The name of the streaming one of two methods of one operation."""
    return f"{method}_events" if method.endswith("stream") else f"{method}_stream"


def override_of(config: SdkConfig, *keys: str) -> str | None:
    """What the configuration's table says of a thing, under any of its keys."""
    return next((config.names[key] for key in keys if key in config.names), None)
