"""Assign every name of the SDK in one pass, before anything is rendered."""

from __future__ import annotations

import builtins
import keyword
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sdkwright import ir
from sdkwright.config import SdkConfig
from sdkwright.diagnostics import Report
from sdkwright.python.assign import assign
from sdkwright.python.code import Identifier
from sdkwright.python.modules import group_modules
from sdkwright.python.paths import PathNames, resource_class
from sdkwright.python.words import pascal, singular, snake, words

_RUNTIME_CLASSES = (
    *("Model", "Unknown", "Unset", "UNSET", "Any", "Literal", "TypeAlias", "Codec"),
    *("UUID", "Decimal", "Resource", "AsyncResource", "Operation", "PagedOperation"),
    *("Pages", "AsyncPages", "Page", "AsyncPage", "Parameter", "SyncClient"),
    *("AsyncClient", "JsonBody", "JsonReply", "NoReply", "TextReply", "BytesReply"),
    *("ItemCursor", "BodyCursor", "Final", "Bearer", "Mapping", "Sequence", "Self"),
    *("TYPE_CHECKING", "CODECS", "MISSING"),
)
_BUILTINS = tuple(name for name in dir(builtins) if not name.startswith("_"))
_MODEL_MEMBERS = (
    *("extra_fields", "from_dict", "to_dict", "from_json", "to_json"),
    *("builtins", "dt", "typing", "uuid", "decimal", "mro"),
)
_CLIENT_MEMBERS = (
    *("call", "pages", "with_options", "close", "aclose", "base_url", "timeout"),
    *("max_retries", "headers", "http_client", "on_mismatch", "api_key"),
)
_LONGEST = 44
"""Characters of a class name that is made from a path of names."""
_MODULES = ("conftest", "con", "prn", "aux", "nul", "builtins", "typing")
_TAKEN_PACKAGES = frozenset(
    (*sys.stdlib_module_names, "httpx", "httpx2", "httpcore2", "orjson", "anyio")
)


@dataclass(frozen=True, slots=True)
class MethodName:
    resource: tuple[Identifier, ...]
    method: Identifier
    parameters: tuple[Identifier, ...]
    body: Identifier
    constant: Identifier
    """The operation as data, in the module of its resource."""


@dataclass(frozen=True, slots=True)
class NameTable:
    package: Identifier
    client: Identifier
    classes: Mapping[ir.DeclarationId, Identifier]
    functions: Mapping[ir.DeclarationId, Identifier]
    """The part of a codec's name that comes from the declaration: `decode_<function>`."""
    modules: Mapping[ir.DeclarationId, Identifier]
    fields: Mapping[tuple[ir.DeclarationId, str], Identifier]
    resources: Mapping[tuple[Identifier, ...], Identifier]
    """The class of each resource, by its path from the client."""
    methods: Mapping[str, MethodName]
    """By the key of the operation."""
    schemes: Mapping[str, Identifier]


def name(api: ir.Api, config: SdkConfig, report: Report) -> NameTable:
    """The names of everything; the same description always gives the same names."""
    client = config.client or _client_name(api.title)
    package = config.package or _package_name(api.title)
    classes = _class_names(api, client)
    methods = _method_names(api)
    resources = assign(
        {path: _resource_classes(path) for path in _resource_paths(methods)},
        reserved=(
            *(*_RUNTIME_CLASSES, *_BUILTINS, *classes.values()),
            *(client, f"Async{client}", f"{client}Error"),
        ),
    )
    modules = group_modules(api)
    module_names = assign(
        {
            owner: [snake(classes[members[0]], "model")]
            for owner, members in modules.items()
        },
        reserved=_MODULES,
    )
    functions = assign({key: [snake(text, "model")] for key, text in classes.items()})
    return NameTable(
        package=Identifier(package),
        client=Identifier(client),
        classes={key: Identifier(text) for key, text in classes.items()},
        functions={key: Identifier(text) for key, text in functions.items()},
        modules={
            member: Identifier(module_names[owner])
            for owner, members in modules.items()
            for member in members
        },
        fields=_field_names(api, frozenset(classes.values())),
        resources={path: Identifier(text) for path, text in resources.items()},
        methods=methods,
        schemes=_scheme_names(api),
    )


def _resource_classes(path: tuple[Identifier, ...]) -> list[str]:
    """Candidates for a class name that is not also the async class of another resource."""
    text = pascal(resource_class(path), "Resource")
    return [f"Resource{text}" if text.startswith("Async") else text, f"{text}Resource"]


def _client_name(title: str) -> str:
    found = [word for word in words(title) if word.lower() not in ("api", "rest")]
    text = pascal(" ".join(found[:3]), "Client" if not found else "Api")
    return f"{text}Client" if text in (*_RUNTIME_CLASSES, *_BUILTINS) else text


def _package_name(title: str) -> str:
    text = snake(_client_name(title), "api")
    if (
        text in _TAKEN_PACKAGES
        or keyword.iskeyword(text)
        or keyword.issoftkeyword(text)
    ):
        return f"{text}_sdk"
    return text


def _class_names(api: ir.Api, client: str) -> dict[ir.DeclarationId, str]:
    return assign(
        {
            key: _class_candidates(declaration.origin)
            for key, declaration in api.declarations.items()
        },
        reserved=(
            *(*_RUNTIME_CLASSES, *_BUILTINS),
            *(client, f"Async{client}", f"{client}Error"),
        ),
    )


def _class_candidates(origin: ir.Origin) -> list[str]:
    if origin.is_component:
        # Names qualified by their module (`a__b__C`, `a.b.C`) are known by their last part.
        parts = origin.name.replace("__", ".").split(".")
        tails = [" ".join(parts[start:]) for start in range(len(parts) - 1, -1, -1)]
        return [
            pascal(tail, "Model") for tail in dict.fromkeys(tails) if words(tail)
        ] or [pascal(origin.name, "Model")]
    steps = [step for step in origin.parents if step != "operation"]
    last = singular(origin.name) if origin.kind == "item" else origin.name
    plain = _fit([*steps, last])
    kinded = _fit([*steps, origin.name, origin.kind])
    return [plain, kinded] if plain != kinded else [plain]


def _fit(steps: list[str]) -> str:
    """The words of the steps as a class name; of too many, the last ones tell most."""
    found = words(" ".join(steps), longest=None)
    while len(found) > 1 and sum(map(len, found)) > _LONGEST:
        del found[0]
    return pascal(" ".join(found), "Model")


def _field_names(
    api: ir.Api, classes: frozenset[str]
) -> dict[tuple[ir.DeclarationId, str], Identifier]:
    names: dict[tuple[ir.DeclarationId, str], Identifier] = {}
    for key, declaration in api.declarations.items():
        if not isinstance(declaration, ir.Model):
            continue
        plain = {f.wire_name: snake(f.wire_name, "field") for f in declaration.fields}
        assigned = assign(
            {
                wire: [text, f"{text}_"] if text not in classes else [f"{text}_"]
                for wire, text in plain.items()
            },
            reserved=_MODEL_MEMBERS,
        )
        for wire, text in assigned.items():
            names[key, wire] = Identifier(text)
    return names


def _method_names(api: ir.Api) -> dict[str, MethodName]:
    by_path = PathNames(api.operations)
    paths = {op.key: by_path.name(op) for op in api.operations}
    wanted_resources: dict[str, tuple[str, ...]] = {}
    wanted_methods: dict[str, tuple[str, ...]] = {}
    for op in api.operations:
        group = tuple(snake(each, "resource") for each in op.group)
        wanted_resources[op.key] = group or paths[op.key].resource
        verb = (snake(op.verb, "call"),) if op.verb else ()
        wanted_methods[op.key] = (*verb, *paths[op.key].method)
    attributes = _attributes(wanted_resources.values())
    constants = _constant_names(wanted_resources, wanted_methods)
    names: dict[str, MethodName] = {}
    members: dict[tuple[Identifier, ...], list[ir.Operation]] = {}
    for op in api.operations:
        members.setdefault(attributes[wanted_resources[op.key]], []).append(op)
    for resource, operations in members.items():
        children = [p[-1] for p in attributes.values() if p[:-1] == resource]
        assigned = assign(
            {op.key: wanted_methods[op.key] for op in operations}, reserved=children
        )
        for op in operations:
            names[op.key] = MethodName(
                resource,
                Identifier(assigned[op.key]),
                *_parameter_names(op),
                constants[op.key],
            )
    return names


def _constant_names(
    resources: Mapping[str, tuple[str, ...]], methods: Mapping[str, tuple[str, ...]]
) -> dict[str, Identifier]:
    """`steps.messages.list` is `_MESSAGES_LIST`: the first resource is the module's."""
    assigned = assign(
        {
            key: [
                "_".join((*path[1:], methods[key][0])).upper(),
                "_".join((*path, methods[key][0])).upper(),
                "_".join((*path, methods[key][-1])).upper(),
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
        reserved = _CLIENT_MEMBERS if not parent else ()
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


def _resource_paths(
    methods: Mapping[str, MethodName],
) -> list[tuple[Identifier, ...]]:
    """Every resource and every one on the way to it, parents first."""
    paths = {
        each.resource[:end]
        for each in methods.values()
        for end in range(1, len(each.resource) + 1)
    }
    return sorted(paths, key=lambda path: (len(path), path))


def _scheme_names(api: ir.Api) -> dict[str, Identifier]:
    """The client's argument for each scheme; the only one is simply the `api_key`."""
    if len(api.schemes) == 1:
        return {api.schemes[0].name: Identifier("api_key")}
    assigned = assign(
        {scheme.name: [snake(scheme.name, "key")] for scheme in api.schemes},
        reserved=_CLIENT_MEMBERS,
    )
    return {key: Identifier(text) for key, text in assigned.items()}
