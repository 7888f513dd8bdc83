"""Merge the parts of an `allOf` into one set of properties."""

from __future__ import annotations

from dataclasses import dataclass, field

from sdkwright.diagnostics import Report
from sdkwright.resolve import Node, References


@dataclass(slots=True)
class Merged:
    properties: dict[str, Node] = field(default_factory=dict[str, Node])
    required: list[str] = field(default_factory=list[str])


def merge_all_of(node: Node, references: References, report: Report) -> Merged | None:
    """All properties of a schema and of the parts it extends; None when none has any.

    Parts are taken in document order, a schema's own keywords last. Of two descriptions
    of one property the later wins, and the clash is reported unless they are equal.
    """
    merged = Merged()
    seen: set[int] = set()
    pending = [(node, False)]
    while pending:
        part, are_parts_done = pending.pop()
        target = references.follow(part)
        if target is None or isinstance(target.value, bool):
            continue
        if not are_parts_done:
            if id(target.value) in seen:
                continue
            seen.add(id(target.value))
            pending.append((target, True))
            pending.extend((p, False) for p in reversed(list(target.elements("allOf"))))
        else:
            _absorb(merged, target, report)
    return merged if merged.properties else None


def _absorb(merged: Merged, part: Node, report: Report) -> None:
    for name, child in part.members("properties"):
        earlier = merged.properties.get(name)
        if earlier is not None and earlier.value != child.value:
            report.note(
                "conflicting-property",
                f"several parts of an allOf describe {name!r}; the last one is taken",
                child.location,
            )
        merged.properties[name] = child
    merged.required += [
        name for name in part.get("required") or () if name not in merged.required
    ]
    for key in ("oneOf", "anyOf"):
        if any(p.get("properties") or "$ref" in p for p in part.elements(key)):
            report.warning(
                "unsupported-composition",
                f"the variants of {key} inside an allOf are not merged yet",
                part.child(key).location,
            )
