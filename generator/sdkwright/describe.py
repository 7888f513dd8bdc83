"""Tell a person what an API is: its operations and types, or the whole IR."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any, cast

from sdkwright import ir
from sdkwright.python.names import NameTable

_INDENT = "  "


def describe_api(api: ir.Api, names: NameTable) -> str:
    """A line for each operation, with the method it becomes, and one for each type."""
    lines = [f"{api.title} {api.version}", "", f"operations ({len(api.operations)})"]
    calls = {op.key: _call(op, names) for op in api.operations}
    width = max((len(call) for call in calls.values()), default=0)
    for op in api.operations:
        lines.append(f"  {calls[op.key]:<{width}}  {op.key}")
    lines += ["", f"types ({len(api.declarations)})"]
    for key, declaration in api.declarations.items():
        kind = type(declaration).__name__
        lines.append(f"  {names.classes[key]}  {kind}{_size(declaration)}")
    return "\n".join(lines)


def _call(op: ir.Operation, names: NameTable) -> str:
    name = names.methods[op.key]
    return ".".join((*name.resource, name.method))


def _size(declaration: ir.Declaration) -> str:
    match declaration:
        case ir.Model(fields=members):
            return f" of {len(members)} fields"
        case (
            ir.TaggedUnion(variants=variants)
            | ir.KeyedUnion(variants=variants)
            | ir.JsonTypeUnion(variants=variants)
        ):
            return f" of {len(variants)} variants"
        case ir.Alias():
            return ""


def describe_ir(api: ir.Api) -> str:
    """The IR as an outline, a node a line; equal input gives equal text."""
    return "\n".join(_outline("api", api, 0))


def _outline(label: str, value: Any, depth: int) -> Iterator[str]:
    pad = _INDENT * depth
    if is_dataclass(value) and not isinstance(value, type):
        yield f"{pad}{label}: {type(value).__name__}"
        for each in fields(value):
            member = getattr(value, each.name)
            if member != each.default and member not in ((), "", ir.Doc()):
                yield from _outline(each.name, member, depth + 1)
    elif isinstance(value, Mapping):
        yield f"{pad}{label}:"
        for key, member in cast("Mapping[str, Any]", value).items():
            yield from _outline(key, member, depth + 1)
    elif isinstance(value, frozenset):
        yield f"{pad}{label}:"
        for member in sorted(cast("frozenset[str]", value)):
            yield from _outline("-", member, depth + 1)
    elif isinstance(value, tuple):
        yield f"{pad}{label}:"
        for member in _members(value):
            yield from _outline("-", member, depth + 1)
    elif isinstance(value, Enum):
        yield f"{pad}{label}: {value.name}"
    else:
        yield f"{pad}{label}: {value!r}"


def _members(value: Any) -> list[Any]:
    """The members of a tuple, for a type checker that knows no more of it."""
    return list(value)
