"""Whether null is a value of a schema, in any of the standard's spellings."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from sdkwright.load.tree import is_list
from sdkwright.lower.kinds import schema_types
from sdkwright.lower.literals import known_values
from sdkwright.lower.merge import ANNOTATIONS, MergedNode, is_annotation, unions_of
from sdkwright.resolve import Node, References


@dataclass(slots=True)
class Nulls:
    """Answers are kept by the identity of the schema, which is kept with them."""

    references: References
    _known: dict[int, tuple[Node, bool | None]] = field(
        default_factory=dict[int, "tuple[Node, bool | None]"]
    )

    def admits(self, node: Node) -> bool:
        """Without recursion: schemas may be nested, and referred to, to any depth."""
        pending = [node]
        while pending:
            top = pending[-1]
            known = self._known.get(id(top.value))
            if known is not None and known[1] is not None:
                pending.pop()
                continue
            answer = _says(top)
            parts = [] if answer is not None else list(self._parts(top))
            waiting = [p for p in parts if id(p.value) not in self._known]
            self._known[id(top.value)] = (top, None)
            if known is None and waiting:
                pending.extend(waiting)
                continue
            if answer is None:
                answers = [bool(self._known[id(part.value)][1]) for part in parts]
                is_all = "$ref" not in top and not unions_of(top)
                answer = bool(answers) and (all(answers) if is_all else any(answers))
            self._known[id(top.value)] = (top, answer)
            pending.pop()
        return bool(self._known[id(node.value)][1])

    def _parts(self, node: Node) -> Iterable[Node]:
        """The schemas that decide: any variant, else every part of an `allOf`."""
        if "$ref" in node:
            target = self.references.step(node)
            return () if target is None else (target,)
        unions = unions_of(node)
        if unions:
            holder, key = unions[0]
            return holder.elements(key)
        return [part for part in node.elements("allOf") if _has_say(part)]


def _says(node: Node) -> bool | None:
    """What a schema says without its parts; None where they decide."""
    if node.get("nullable") is True:
        return True
    values = known_values(node)
    if values is not None and None not in values:
        return False
    if any(_only_says_null(part) for part in node.elements("allOf")):
        return True
    if "type" in node:
        return "null" in schema_types(node)
    if values is not None:
        return True
    return (
        None
        if node.fields.keys() & {"$ref", "oneOf", "anyOf", "allOf"}
        or isinstance(node, MergedNode)
        else False
    )


def _only_says_null(part: Node) -> bool:
    """Whether a part of an `allOf` is there to say `nullable`, as some tools write it."""
    return part.get("nullable") is True and is_annotation(part)


def _has_say(part: Node) -> bool:
    """Whether a part of an `allOf` is about the type of a value at all."""
    if is_annotation(part) and "nullable" not in part:
        return False
    keys = {"$ref", "type", "enum", "const", "oneOf", "anyOf", "allOf", "nullable"}
    return bool(part.fields.keys() & keys)


def is_null(node: Node) -> bool:
    """Whether null is the only value of a schema."""
    types = node.get("type")
    if types == "null" or (is_list(types) and types == ["null"]):
        return True
    values = known_values(node)
    return values == [None] and not set(node.fields) - ANNOTATIONS - {
        *("enum", "const", "type"),
    }
