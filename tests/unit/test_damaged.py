"""Descriptions with any part replaced, taken out or repeated: there are diagnostics, and no exception."""

from __future__ import annotations

import copy
import json
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sdkwright.config import SdkConfig
from sdkwright.diagnostics import Pointer, Report
from sdkwright.load import Sources, read
from sdkwright.load.tree import is_list, is_object
from sdkwright.pipeline import inspect

CASES = Path(__file__).parents[1] / "cases"
WHOLE = ("swagger2", "generic-page", "anchors", "openapi32", "reference-siblings")
JUNK: tuple[Any, ...] = (
    *(None, True, 0, -1, 1.5, "", "x", "#", "#/", "body", "formData", "array", "file"),
    *(
        [],
        {},
        [[]],
        [{}],
        ["a"],
        {"a": 1},
        {"in": "body"},
        {"name": "f", "in": "formData"},
    ),
    *(
        {"$ref": "#"},
        {"$ref": ""},
        {"$ref": 7},
        {"$ref": "#/nope"},
        {"$ref": "none.json"},
    ),
    *({"$ref": "#/info"}, {"$ref": "#/definitions/Pet"}, {"$ref": "#item"}),
    *({"$dynamicRef": "#item"}, {"$dynamicAnchor": "item"}, {"$id": "x", "$ref": "#"}),
    *("#/components/schemas/Cat", "spec.yaml#/paths", {"$ref": "openapi.json#/paths"}),
)


def pointers(value: Any, pointer: Pointer = ()) -> Iterator[Pointer]:
    whole: Any = value
    steps: Iterable[str | int] = ()
    if is_object(value):
        steps = value
    elif is_list(value):
        steps = range(len(value))
    for step in steps:
        yield (*pointer, step)
        yield from pointers(whole[step], (*pointer, step))


def at(value: Any, pointer: Pointer) -> Any:
    for step in pointer:
        value = value[step]
    return value


def description(name: str) -> Any:
    return read(str(CASES / name / "spec.yaml"), Sources(), Report())


@pytest.mark.parametrize("name", WHOLE)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_no_exception_gets_out(name: str, data: st.DataObject) -> None:
    whole = description(name)
    places = list(pointers(whole))
    tree = copy.deepcopy(whole)
    for place in data.draw(st.lists(st.sampled_from(places), min_size=1, max_size=3)):
        source = data.draw(st.none() | st.sampled_from(places))
        value = (
            data.draw(st.sampled_from(JUNK)) if source is None else at(whole, source)
        )
        try:
            at(tree, place[:-1])[place[-1]] = copy.deepcopy(value)
        except (LookupError, TypeError):
            continue  # a change before this one has taken the place away
    with tempfile.TemporaryDirectory() as folder:
        spec = Path(folder, "openapi.json")
        spec.write_text(json.dumps(tree))
        report = inspect(SdkConfig(spec=str(spec))).report
    assert all(entry.location.file for entry in report.diagnostics)
