"""Where in a YAML text its members are."""

from __future__ import annotations

import gc
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from sdkwright.load.positions import Wanted
from sdkwright.load.yaml_loader import SafeLoader


def locate_yaml(text: str, wanted: Wanted) -> None:
    """Fill in the offsets of what is wanted from a text that `read_yaml` could read.

    The member of a mapping is where its key is, the item of a list where it begins, and
    what an alias or a merge key brings is where its anchor has it.
    """
    with _collection_paused():
        root = _Composer(text).get_single_node()
        if root is not None:
            wanted.offset = root.start_mark.index
            _walk(root, wanted)


class _Composer(SafeLoader):
    """Composes nodes without asking what their tags are, which takes half the time."""

    def descend_resolver(self, current_node: Any, current_index: Any) -> None:
        pass

    def ascend_resolver(self) -> None:
        pass

    def resolve(self, kind: type[Node], value: Any, implicit: Any) -> str:
        return ""


@contextmanager
def _collection_paused() -> Generator[None, None, None]:
    # Nodes are many and hold no cycles: looking for garbage takes twice as long as
    # composing them.
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _walk(node: Node, wanted: Wanted) -> None:
    if not wanted.children:
        return
    if isinstance(node, MappingNode):
        for key, (key_node, value_node) in _members(node).items():
            child = wanted.children.get(key)
            if child is not None:
                child.offset = key_node.start_mark.index
                _walk(value_node, child)
    elif isinstance(node, SequenceNode):
        for position, item in enumerate(node.value):
            child = wanted.children.get(str(position))
            if child is not None:
                child.offset = item.start_mark.index
                _walk(item, child)


def _members(node: MappingNode) -> dict[str, tuple[Node, Node]]:
    members: dict[str, tuple[Node, Node]] = {}
    merged: dict[str, tuple[Node, Node]] = {}
    for key_node, value_node in node.value:
        if not isinstance(key_node, ScalarNode):
            continue
        if key_node.value == "<<" and not key_node.style:
            sources: list[Node] = (
                value_node.value
                if isinstance(value_node, SequenceNode)
                else [value_node]
            )
            for source in sources:
                if isinstance(source, MappingNode):
                    for key, place in _members(source).items():
                        merged.setdefault(key, place)
        else:
            members.setdefault(key_node.value, (key_node, value_node))
    return {**merged, **members}
