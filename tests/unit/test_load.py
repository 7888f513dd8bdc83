"""Reading descriptions: every text gives a tree or a diagnostic, never an exception."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdkwright.config import SdkConfig
from sdkwright.diagnostics import Report
from sdkwright.load import load
from sdkwright.load.json_text import read_json
from sdkwright.load.limits import MAX_DEPTH
from sdkwright.load.yaml_text import read_yaml

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"

FINITE = st.floats(allow_nan=False, allow_infinity=False)
TEXTS = st.text(st.characters(codec="utf-8"))
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | FINITE | TEXTS,
    lambda inner: st.lists(inner) | st.dictionaries(TEXTS, inner),
    max_leaves=20,
)


def load_bytes(tmp_path: Path, data: bytes, name: str = "spec.yaml") -> Any:
    """The root and the faults as (code, line, column)."""
    file = tmp_path / name
    file.write_bytes(data)
    report = Report()
    description = load(str(file), SdkConfig(spec=str(file)), report)
    faults = [
        (entry.code, entry.location.line, entry.location.column)
        for entry in report.diagnostics
    ]
    return description.root if description else None, faults


def load_text(tmp_path: Path, text: str, name: str = "spec.yaml") -> Any:
    return load_bytes(tmp_path, text.encode(), name)


@pytest.mark.parametrize("name", ["spec.json", "spec.yaml", "spec"])
def test_content_decides_what_a_file_is(tmp_path: Path, name: str) -> None:
    expected: dict[str, Any] = {"openapi": "3.1.0", "paths": {}}
    for text in ('{"openapi": "3.1.0", "paths": {}}', "openapi: 3.1.0\npaths: {}\n"):
        assert load_text(tmp_path, text, name) == (expected, [])


def test_flow_style_yaml_is_not_mistaken_for_json(tmp_path: Path) -> None:
    assert load_text(tmp_path, '{openapi: 3.1.0, "a": [b,],} # c') == (
        {"openapi": "3.1.0", "a": ["b"]},
        [],
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize("text", ['{"a": "é😀"}', "a: é😀\r\n"])
def test_encodings(tmp_path: Path, encoding: str, text: str) -> None:
    assert load_bytes(tmp_path, text.encode(encoding)) == ({"a": "é😀"}, [])


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"", ("empty-file", 1, 1)),
        (b"# nothing\n", ("empty-file", 1, 1)),
        (b"<!DOCTYPE html><html></html>", ("not-a-description", 1, 1)),
        (b"PK\x03\x04\x00\x00\xff", ("not-a-description", 1, 1)),
        (b"a\x00: b", ("not-a-description", 1, 2)),
        (b"[]", ("not-a-description", 1, 1)),
        (b"- a\n- b\n", ("not-a-description", 1, 1)),
        (b"just a sentence", ("not-a-description", 1, 1)),
        (b"null", ("not-a-description", 1, 1)),
        (b"12", ("not-a-description", 1, 1)),
        (b"a: 1\nb: \xff\n", ("invalid-encoding", 2, 4)),
        ("a: 1\r\né: \x08\r\n".encode(), ("control-character", 2, 4)),
        (b"a: 1\n---\nb: 2\n", ("several-documents", 2, 1)),
        (b'{"a": 1', ("invalid-json", 1, 8)),
        (b'{"a": 1} x', ("invalid-json", 1, 10)),
        (b'{"a": [1}', ("invalid-json", 1, 9)),
        (b"a:\n\tb: 1\n", ("invalid-yaml", 2, 1)),
        (b"a: [1\n", ("invalid-yaml", 2, 1)),
        (b"a: *b\n", ("unknown-alias", 1, 4)),
        (b"a: &a\n  b: *a\n", ("alias-cycle", 2, 6)),
        (b"a: &a [*a]\n", ("alias-cycle", 1, 8)),
    ],
)
def test_what_stops_the_reading(
    tmp_path: Path, data: bytes, fault: tuple[str, int, int]
) -> None:
    name = "spec.json" if fault[0] == "invalid-json" else "spec.yaml"
    assert load_bytes(tmp_path, data, name) == (None, [fault])


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("a: 1\nb: 2\na: 3\n", [("duplicate-key", 3, 1)]),
        ('{"a": 1,\n "a": 2}', [("duplicate-key", 2, 2)]),
        ('{"a": 1, "a": 2}', [("duplicate-key", 1, 10)]),
        ('{"a": {"b": 1}, "c": {"b": 1}}', []),
        ('{"a": [NaN, 1e999,\n -Infinity]}', [("invalid-number", 1, 8)] * 3),
        ("a: [.nan, -.inf, 1e999]", [("invalid-number", 1, 5)] * 3),
        (f'{{"a": {"9" * 401}}}', [("invalid-number", 1, 7)]),
        (f"a: {'9' * 401}\nb: 0x{'f' * 401}", [("invalid-number", 1, 4)] * 2),
        ('{"a": "\\ud800"}', [("invalid-text", 1, 7)]),
        ('{"a": {"description": ["\\ud800"]}}', [("invalid-text", 1, 24)]),
        ('{"description": 1, "\\ud800": ""}', [("invalid-text", 1, 20)]),
        ('{"description": "a \\ud800"}', [("replaced-text", 1, 17)]),
        ('{"a": "\\ud83d\\ude00", "b": "\\\\ud800"}', []),
        ("null: 1\n", [("invalid-key", 1, 1)]),
        ("? [a]\n: 1\n", [("invalid-key", 1, 3)]),
        ("a: !!python/object/apply:os.system [x]\n", [("unknown-tag", 1, 4)]),
        ("a: !custom b\n", [("unknown-tag", 1, 4)]),
        ("a: !!binary aGk=\n", [("unknown-tag", 1, 4)]),
        ("a: !!int x\n", [("invalid-number", 1, 4)]),
        ("<<: 1\n", [("invalid-merge", 1, 5)]),
    ],
)
def test_what_does_not_stop_the_reading(
    tmp_path: Path, text: str, faults: list[tuple[str, int, int]]
) -> None:
    root, found = load_text(tmp_path, text)
    assert type(root) is dict
    assert [code for code, _, _ in found] == [code for code, _, _ in faults]
    assert found[:1] == faults[:1]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("yes", "yes"),
        ("on", "on"),
        ("NO", "NO"),
        ("=", "="),
        ("2024-01-01", "2024-01-01"),
        ("12:30:45", "12:30:45"),
        ("1_000", "1_000"),
        ("TRUE", True),
        ("False", False),
        ("tRUE", "tRUE"),
        ("~", None),
        ("Null", None),
        ("", None),
        ("-12", -12),
        ("0x1F", 31),
        ("0o14", 12),
        ("1e3", 1000.0),
        (".5", 0.5),
        ("1.", 1.0),
        ("1.2.3", "1.2.3"),
        ('"12"', "12"),
        ("'true'", "true"),
        ("!!str 12", "12"),
        ("! 12", "12"),
        ("!!float 12", 12.0),
        ("!!seq [1]", [1]),
    ],
)
def test_plain_scalars_follow_yaml_1_2(
    tmp_path: Path, text: str, value: object
) -> None:
    root, _ = load_text(tmp_path, f"a: {text}\n")
    assert root == {"a": value}
    assert type(root["a"]) is type(value)


def test_keys_are_text_as_written(tmp_path: Path) -> None:
    text = "{200: a, 404.0: b, on: c, true: d, 1.10: e, 0o14: f, 2024-01-01: g}"
    root, faults = load_text(tmp_path, f"a: {text}")
    assert " ".join(root["a"]) == "200 404.0 on true 1.10 0o14 2024-01-01"
    assert not faults


def test_versions_are_text(tmp_path: Path) -> None:
    text = "openapi: 3.10\ninfo:\n  version: 1.10\n  x-a: 1.10\nswagger: 2.0\n"
    assert load_text(tmp_path, text)[0] == {
        "openapi": "3.10",
        "info": {"version": "1.10", "x-a": 1.1},
        "swagger": "2.0",
    }


def test_merge_keys(tmp_path: Path) -> None:
    text = """
a: &a {x: 1, y: 2}
b: &b {y: 3, z: 4}
c: {y: 5, <<: [*a, *b]}
d: {<<: *a, x: 6}
e: {"<<": *a}
"""
    root, faults = load_text(tmp_path, text)
    assert root["c"] == {"x": 1, "y": 5, "z": 4}
    assert root["d"] == {"x": 6, "y": 2}
    assert root["e"] == {"<<": {"x": 1, "y": 2}}
    assert not faults


@pytest.mark.parametrize("name", ["spec.yaml", "spec.json"])
@pytest.mark.parametrize("depth", [MAX_DEPTH, MAX_DEPTH + 1, 1_000, 100_000])
def test_depth_is_bounded(tmp_path: Path, name: str, depth: int) -> None:
    opening, closing = ('{"a":', "}") if name == "spec.json" else ("[", "]")
    start, end = ("", "") if name == "spec.json" else ("a: ", "")
    levels = depth - (name == "spec.yaml")
    text = f"{start}{opening * levels}1{closing * levels}{end}"
    root, faults = load_text(tmp_path, text, name)
    assert (root is not None) == (depth <= MAX_DEPTH)
    assert [code for code, _, _ in faults] == ["nested-too-deeply"] * (root is None)


def test_aliases_do_not_get_around_the_depth(tmp_path: Path) -> None:
    lines = ["a0: &a0 [1]"]
    lines += [f"a{i}: &a{i} [*a{i - 1}]" for i in range(1, MAX_DEPTH + 5)]
    _, faults = load_text(tmp_path, "\n".join(lines))
    assert [code for code, _, _ in faults] == ["nested-too-deeply"]


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(
            ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
            + [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]" for i in range(1, 9)]
        ),
        "\n".join(
            ["a0: &a0 {k0: 1}"]
            + [
                f"a{i}: &a{i} {{<<: [{', '.join([f'*a{i - 1}'] * 9)}], k{i}: 1}}"
                for i in range(1, 9)
            ]
        ),
        f"a: &a {'x' * 100_000}\nb: [{', '.join(['*a'] * 1_000)}]",
    ],
)
def test_aliases_are_bounded(tmp_path: Path, text: str) -> None:
    root, faults = load_text(tmp_path, text)
    assert root is None
    assert [code for code, _, _ in faults] == ["alias-expansion"]


def test_an_alias_is_what_its_anchor_is(tmp_path: Path) -> None:
    root, faults = load_text(tmp_path, "a: &a {b: &k c}\nd: *a\n*k : 1\n")
    assert root == {"a": {"b": "c"}, "d": {"b": "c"}, "c": 1}
    assert not faults


@pytest.mark.parametrize(
    ("file", "code"),
    [
        ("missing.yaml", "file-not-found"),
        (".", "not-a-file"),
        ("-", "unsupported-source"),
        ("ftp://example.test/openapi.yaml", "unsupported-source"),
        ("a\0b", "unreadable-file"),
        ("x" * 5_000, "unreadable-file"),
    ],
)
def test_files_that_cannot_be_read(file: str, code: str) -> None:
    report = Report()
    assert load(file, SdkConfig(spec=file), report) is None
    assert [entry.code for entry in report.diagnostics] == [code]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_named_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    report = Report()
    assert load(str(tmp_path / "pipe"), SdkConfig(spec="pipe"), report) is None
    assert [entry.code for entry in report.diagnostics] == ["not-a-file"]


@given(JSON_VALUES)
def test_json_read_as_yaml_is_the_same(value: Any) -> None:
    # Escaped surrogate pairs are JSON's alone, and so are DEL and C1 characters.
    text = json.dumps({"a": value}, indent=1, ensure_ascii=False)
    if any(c in text for c in "\x7f\ufeff\ufffe\uffff\x85\u2028\u2029"):
        return
    if any("\x80" <= c <= "\x9f" for c in text):
        return
    # A key of more than 1,024 characters needs a `?` in YAML.
    from_json, from_yaml = read_json(text), read_yaml(text)
    assert from_json == ({"a": value}, [])
    assert from_yaml == from_json


@given(st.text(), st.sampled_from(["{", "[", "a: ", "- ", "&a ", "? ", '"', ""]))
def test_any_text_gives_a_tree_or_a_diagnostic(
    tmp_path_factory: pytest.TempPathFactory, text: str, start: str
) -> None:
    file = tmp_path_factory.getbasetemp() / "any.yaml"
    file.write_bytes((start + text).encode("utf-8", "surrogatepass"))
    report = Report()
    description = load(str(file), SdkConfig(spec=str(file)), report)
    assert description is not None or report.has_errors


def test_real_descriptions_are_read_without_a_fault() -> None:
    files = [
        *CORPUS.glob("*.json"),
        *CORPUS.glob("*.yaml"),
        *CORPUS.glob("redocly-starter/openapi/openapi.yaml"),
    ]
    if not files:
        pytest.skip(f"there are no descriptions in {CORPUS}")
    for file in files:
        report = Report()
        description = load(str(file), SdkConfig(spec=str(file)), report)
        assert report.diagnostics == ()
        assert description is not None
        assert "paths" in description.root


def test_yaml_is_read_without_libyaml_too(tmp_path: Path) -> None:
    spec = Path(__file__).parents[1] / "cases" / "path-keys" / "spec.yaml"
    script = (
        "import sys, yaml\n"
        "del yaml.CSafeLoader\n"
        "from sdkwright.cli import main\n"
        "sys.argv[0] = 'sdkwright'\n"
        "main()\n"
    )
    said: list[str] = []
    made: list[list[str]] = []
    for name, start in (("with", ("-m", "sdkwright")), ("without", ("-c", script))):
        (tmp_path / name).mkdir()
        done = subprocess.run(
            (sys.executable, *start, "generate", "--verbose", str(spec), "-o", "out"),
            check=False,
            cwd=tmp_path / name,
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr
        said.append(done.stderr)
        made.append(
            [p.read_text() for p in sorted(tmp_path.rglob(f"{name}/out/**/*.*"))]
        )
    assert said[0] == said[1]
    assert "spec.yaml:" in said[0]
    assert made[0] == made[1] != []
