"""Instances that hypothesis-jsonschema makes, the same in every run.

It follows no reference that leads back to where it stands, so a schema is written out
first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import SimpleNamespace
from typing import Any, Final, cast

import hypothesis_jsonschema._from_schema as made_by
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.errors import HypothesisException
from hypothesis.internal.conjecture import utils
from hypothesis.strategies import SearchStrategy

from sdkwright.load.tree import is_list, is_object

_MOST_NODES: Final = 150
"""Of a schema with all references written out."""


class _Many(utils.many):
    """Hypothesis 6.150 made a context manager of what hypothesis-jsonschema 0.23.1, its
    latest, asks whether there is more."""

    _steps: Iterator[None] | None = None

    def more(self) -> bool:
        if self._steps is None:
            self._steps = iter(self.__enter__())
        for _ in self._steps:
            return True
        self.__exit__(None)
        return False


if not hasattr(utils.many, "more"):
    own = SimpleNamespace(many=_Many)  # it uses nothing else of it
    setattr(made_by, "cu", own)  # noqa: B010  # checkers do not know it


_CHECKS: Any = HealthCheck
_from_schema: Callable[[Any], SearchStrategy[Any]] = vars(made_by)["from_schema"]


class Unwritable(Exception):
    """The schema contains itself, or is too large."""


def written_out(schema: Any, definitions: Mapping[str, Any]) -> Any | None:
    """The schema without references; None when it contains itself, or is too large."""
    left = [_MOST_NODES]

    def copied(node: Any, inside: tuple[str, ...]) -> Any:
        if is_list(node):
            return [copied(each, inside) for each in node]
        if not is_object(node):
            return node
        left[0] -= 1
        if left[0] < 0:
            raise Unwritable("too large")
        made = {
            key: copied(each, inside)
            for key, each in node.items()
            if not (key == "$ref" and isinstance(each, str))
            and not (key == "discriminator" and "mapping" in each)
            and key not in ("readOnly", "writeOnly")
        }
        if isinstance(node.get("$ref"), str):
            name = node["$ref"].removeprefix("#/$defs/")
            if name in inside:
                raise Unwritable("it contains itself")
            target = copied(definitions[name], (*inside, name))
            return target if not made else {"allOf": [target, made]}
        return made

    try:
        return copied(schema, ())
    except Unwritable:
        return None


def draw(schema: Any, count: int) -> list[Any]:
    """What hypothesis-jsonschema makes of a schema without references."""
    made: list[Any] = []

    @settings(
        max_examples=count,
        derandomize=True,
        database=None,
        deadline=None,
        phases=(Phase.generate,),
        suppress_health_check=cast("list[HealthCheck]", [*_CHECKS]),
    )
    @given(_from_schema(schema))
    def collect(value: Any) -> None:
        made.append(value)

    try:
        collect()
    except HypothesisException:
        return made  # nothing fits
    return made
