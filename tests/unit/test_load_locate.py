"""Pointers -> lines and columns, in JSON and in YAML."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdkwright.config import SdkConfig
from sdkwright.diagnostics import Pointer, Report
from sdkwright.load import Description, Sources, load
from sdkwright.load.tree import is_list, is_object


def pointers_of(value: Any) -> list[Pointer]:
    """Every pointer of a tree, parents first."""
    found: list[Pointer] = [()]
    for pointer in found:
        target = value
        for part in pointer:
            target = target[part]
        if is_object(target):
            found += [(*pointer, key) for key in target]
        elif is_list(target):
            found += [(*pointer, index) for index in range(len(target))]
    return found


def described(file: Path, text: str) -> Description:
    file.write_text(text, "utf-8")
    description = load(str(file), SdkConfig(spec=str(file)), Report())
    assert description is not None
    return description


JSON_NAMES = st.text(st.characters(min_codepoint=32, max_codepoint=126))
JSON_TREES = st.dictionaries(
    JSON_NAMES,
    st.recursive(
        st.integers() | JSON_NAMES,
        lambda inner: st.lists(inner) | st.dictionaries(JSON_NAMES, inner),
        max_leaves=15,
    ),
)


@pytest.mark.parametrize("is_json", [True, False])
@given(tree=JSON_TREES)
def test_locate_finds_every_pointer(
    tmp_path_factory: pytest.TempPathFactory, is_json: bool, tree: dict[str, Any]
) -> None:
    text = json.dumps(tree, indent=2)
    # A comment makes it YAML, and moves nothing.
    text += "" if is_json else "\n# YAML"
    file = tmp_path_factory.getbasetemp() / "locate.yaml"
    description = described(file, text)
    pointers = pointers_of(tree)
    found = description.sources.locate(description.file, pointers)
    lines = text.split("\n")
    for pointer in pointers:
        line, column = found[pointer]
        rest = "\n".join([lines[line - 1][column - 1 :], *lines[line:]])
        value: Any = tree
        for part in pointer:
            value = value[part]
        if pointer and isinstance(pointer[-1], str):
            assert rest.startswith(json.dumps(pointer[-1]) + ": ")
        else:
            assert rest[0] == json.dumps(value)[0]


def test_locate_goes_to_the_nearest_parent(tmp_path: Path) -> None:
    for name, text in (
        ("a.json", '{\n "a": {\n  "b": [1]\n }\n}'),
        ("a.yaml", "a:\n  b: [1]\n"),
    ):
        description = described(tmp_path / name, text)
        pointers: list[Pointer] = [("a", "b", 7), ("a", "x", "y"), ("z",), ("a", "b")]
        found = description.sources.locate(description.file, pointers)
        line = 3 if name == "a.json" else 2
        assert [found[pointer][0] for pointer in pointers] == [line, line - 1, 1, line]


def test_locate_follows_aliases_and_merge_keys(tmp_path: Path) -> None:
    text = "a: &a\n  x: {y: 1}\nb: *a\nc:\n  <<: *a\n  z: 2\n"
    description = described(tmp_path / "a.yaml", text)
    pointers: list[Pointer] = [("b",), ("b", "x", "y"), ("c", "x"), ("c", "z")]
    found = description.sources.locate(description.file, pointers)
    assert [found[pointer] for pointer in pointers] == [(3, 1), (2, 7), (2, 3), (6, 3)]


def test_columns_count_characters(tmp_path: Path) -> None:
    for name, text in (("a.json", '{"é😀": 1, "b": 2}'), ("a.yaml", "{é😀: 1, b: 2}")):
        description = described(tmp_path / name, text)
        found = description.sources.locate(description.file, [("b",)])
        assert found[("b",)] == (1, text.index("b") + (name == "a.yaml"))


def test_nothing_is_located_in_a_file_that_was_not_read() -> None:
    assert Sources().locate("spec.yaml", [("a",)]) == {}


def test_digests_do_not_depend_on_the_folder(tmp_path: Path) -> None:
    digests = described(tmp_path / "a.yaml", "a: 1\n").sources.digests()
    assert list(digests) == ["a.yaml"]
    assert len(digests["a.yaml"]) == 64
