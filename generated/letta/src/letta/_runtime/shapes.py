"""What a value of any type is, said so that type checkers know it too, and the way from a
value to one inside of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from typing import Any, Final, TypeAlias, TypeGuard

PLAIN: Final = frozenset((str, int, float, bool, type(None)))
"""The types of what is JSON as it is, with nothing inside of it."""
_SHOWN_KEY: Final = 100
_Link: TypeAlias = tuple[Any, object, Any]
"""A value, its key, and the link of what holds it."""


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """A JSON object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """A JSON array."""
    return isinstance(value, list)


def is_sequence(value: object) -> TypeGuard[Sequence[Any]]:
    """What is written as a JSON array."""
    return isinstance(value, (list, tuple))


def is_mapping(value: object) -> TypeGuard[Mapping[Any, Any]]:
    """What is written as a JSON object."""
    return isinstance(value, Mapping)


def way_to(root: object, is_wanted: Callable[[Any], bool]) -> str | None:
    """The steps that lead to a value, such as `.items[3]`, found without recursion; None
    when it is not there."""
    links: list[_Link] = [((root,), None, None)]
    seen: set[int] = set()  # a value may hold itself
    while links:
        link = links.pop()
        for key, member in _members(link[0]):
            if is_wanted(member):
                return _way((member, key, link))
            if type(member) not in PLAIN and id(member) not in seen:
                seen.add(id(member))
                links.append((member, key, link))
    return None


def _way(link: _Link) -> str:
    steps: list[str] = []
    while link[2] is not None:
        steps.append(step_of(link[1]))
        link = link[2]
    return "".join(reversed(steps[:-1]))  # the first one leads to the root


def _members(value: Any) -> Iterator[tuple[object, Any]]:
    if is_mapping(value):
        yield from value.items()
    elif is_sequence(value):
        yield from enumerate(value)
    elif is_dataclass(value) and not isinstance(value, type):
        for each in fields(value):
            yield each.name, getattr(value, each.name)


def step_of(key: object) -> str:
    """A step of a path: `.name`, `["odd name"]` or `[3]`."""
    if isinstance(key, int):
        return f"[{key}]"
    from json import dumps  # models load without it

    name = str(key)
    if name.isidentifier() and len(name) <= _SHOWN_KEY:
        return f".{name}"
    return f"[{dumps(name[:_SHOWN_KEY], ensure_ascii=False)}]"
