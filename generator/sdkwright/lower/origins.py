"""The place of a schema that something refers to -> what its name may be made from."""

from __future__ import annotations

import re

from sdkwright import ir
from sdkwright.resolve import Node

_COLLECTIONS = ("schemas", "definitions", "$defs")
_KINDS = re.compile(r"[\W_]*(response|body|parameter)$", re.IGNORECASE)
_NUMBERED = re.compile(
    r"(def|definition|schema|model|object|type)[-_]?\d+", re.IGNORECASE
)
"""What tools call a component for want of a name; a title is one."""
_SHARED = ("responses", "requestBodies", "parameters")


def origin_of(target: Node) -> ir.Origin:
    """A component has its own name, a file its stem; what lies deeper is named by the way to it."""
    way = list(map(str, target.pointer))
    file = target.file.id
    if not way:
        return _origin_of_file(file) if file else ir.Origin("Document", ("Schema",))
    if way[:-1] == ["definitions"] or (way[0] == "components" and len(way) == 3):
        return ir.Origin(component_name(way[-1], target))
    if file and (len(way) == 1 or way[-2] in _COLLECTIONS):
        return ir.Origin(way[-1], kind=_origin_of_file(file).name)
    if len(way) > 2 and way[-2] == "$defs":
        return ir.Origin(way[-1], (way[-3],))
    return ir.Origin(way[-1], tuple(way[-3:-1]) or ("Schema",))


def component_name(key: str, schema: Node) -> str:
    title = schema.get("title") if _NUMBERED.fullmatch(key) else None
    return title if isinstance(title, str) and title.strip() else key


def parents_of(holder: Node, target: Node, own: tuple[str, ...]) -> tuple[str, ...]:
    """What the schemas of a response, a body or a parameter are called after: the component
    that it is, if `holder` only refers to one, as others may; else its own operation.
    """
    way = list(map(str, target.pointer))
    if "$ref" not in holder or not way:
        return own
    is_component = (
        way[-2:-1] and way[-2] in _SHARED and way[0] in (way[-2], "components")
    )
    name = _KINDS.sub("", way[-1]) or way[-1]  # what kind it is, is said behind it
    return (name,) if is_component and len(way) < 4 else own


def _origin_of_file(file: str) -> ir.Origin:
    """`schemas/v1/User.schema.yaml` is `User`, or `v1 User` where there are two of them."""
    folder, _, name = file.partition("?")[0].rpartition("/")
    stem = name.partition(".")[0]
    parent = folder.rpartition("/")[2]
    if stem in ("index", "_index", "") and parent:
        stem = parent
    return ir.Origin(stem or "Schema", kind=parent)
