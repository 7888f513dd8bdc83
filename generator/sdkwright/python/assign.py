"""Give each thing a name of its own, whatever others want."""

from __future__ import annotations

import keyword
from collections.abc import Collection, Hashable, Mapping, Sequence
from functools import cache
from typing import TypeVar

from sdkwright.python.words import fold

Key = TypeVar("Key", bound=Hashable)


def assign(
    wanted: Mapping[Key, Sequence[str]],
    reserved: Collection[str] = (),
    exact: Collection[str] = (),
) -> dict[Key, str]:
    """A distinct name for each key, from its candidates in the order of preference.

    Clashes are settled in phases over all clashing groups at once: every member of a
    group moves to its next candidate, those with none left stay. What still clashes
    is numbered in the order of the keys; the first keeps the plain name.
    Names that differ in case or in Unicode's compatible forms clash; with those of
    `exact` only equal ones do.
    """
    taken = {fold(name) for name in reserved}
    level = dict.fromkeys(wanted, 0)
    while moving := _movable(wanted, level, taken, exact):
        for key in moving:
            level[key] += 1
    names: dict[Key, str] = {}
    for key, candidates in wanted.items():
        name = _legal(candidates[level[key]])
        count = 1
        while fold(name) in taken or name in exact:
            count += 1
            name = _numbered(_legal(candidates[level[key]]), count)
        taken.add(fold(name))
        names[key] = name
    return names


def _movable(
    wanted: Mapping[Key, Sequence[str]],
    level: dict[Key, int],
    taken: set[str],
    exact: Collection[str],
) -> list[Key]:
    names = {key: _legal(each[level[key]]) for key, each in wanted.items()}
    groups: dict[str, list[Key]] = {}
    for key, name in names.items():
        groups.setdefault(fold(name), []).append(key)
    return [
        key
        for folded, members in groups.items()
        for key in members
        if len(members) > 1 or folded in taken or names[key] in exact
        if level[key] + 1 < len(wanted[key])
    ]


@cache
def _legal(name: str) -> str:
    return f"{name}_" if keyword.iskeyword(name) else name


def _numbered(name: str, count: int) -> str:
    return (
        f"{name}_{count}" if name[-1:].isdigit() or name.islower() else f"{name}{count}"
    )
