"""Find a component that stands in the wrong section of `components`."""

from __future__ import annotations

from sdkwright.diagnostics import Pointer
from sdkwright.resolve.grammar import OBJECTS, REQUIRED
from sdkwright.resolve.node import Node


def find_misplaced(root: Node, pointer: Pointer) -> Node | None:
    """The component of this name in the one other section that has it, if it fits there."""
    components = root.find("components")
    if components is None or pointer[:1] != ("components",) or len(pointer) != 3:
        return None
    wanted, name = str(pointer[1]), str(pointer[2])
    found: list[Node] = []
    for key in components.fields:
        section = components.child(key)
        if key in OBJECTS["components"] and name in section:
            found.append(section.child(name))
    return found[0] if len(found) == 1 and _looks_like(found[0], wanted) else None


def _looks_like(node: Node, section: str) -> bool:
    """Whether an object can only be what this section of the components is for."""
    keyword = OBJECTS["components"].get(section)
    own = OBJECTS["components"][str(node.pointer[1])]
    if keyword is None or keyword.kind not in OBJECTS:
        return False
    table, others = OBJECTS[keyword.kind], OBJECTS.get(own.kind, {})
    names = [name for name in node.fields if not name.startswith("x-")]
    return (
        all(name in table for name in names)
        and any(name not in others for name in names)
        and all(name in names for name in REQUIRED.get(keyword.kind, ()))
    )
