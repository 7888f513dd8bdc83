"""Writing: all files or none, and never a file that is not ours."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdkwright.diagnostics import Report
from sdkwright.manifest import MANIFEST, path_fault
from sdkwright.write import Changes, compare, write

FILES = {
    "acme/__init__.py": "",
    "acme/models/pet.py": "class Pet: ...\n",
    "README.md": "é",
}


def put(
    output: Path, files: dict[str, str], *, force: bool = False
) -> tuple[Changes, list[str]]:
    """Write, and the codes of what was reported."""
    report = Report()
    changes = write(files, output, force=force, inputs={"a.yaml": "0"}, report=report)
    return changes, [entry.code for entry in report.diagnostics]


def differences(output: Path, files: dict[str, str]) -> Changes:
    return compare(files, output, report=Report())


def tree(folder: Path) -> dict[str, str | None]:
    """Every path below a folder; None for a folder."""
    return {
        path.relative_to(folder).as_posix(): (
            path.read_text("utf-8") if path.is_file() else None
        )
        for path in sorted(folder.rglob("*"))
    }


def texts(folder: Path) -> dict[str, str]:
    return {
        path: text
        for path, text in tree(folder).items()
        if text is not None and path != MANIFEST
    }


def test_files_and_manifest_are_written(tmp_path: Path) -> None:
    output = tmp_path / "a" / "out"
    changes, codes = put(output, FILES)
    assert changes == Changes(added=tuple(sorted(FILES)))
    assert not codes
    assert texts(output) == FILES
    assert [path.name for path in output.parent.iterdir()] == ["out"]
    manifest = json.loads((output / MANIFEST).read_text())
    assert list(manifest) == ["generator", "inputs", "files"]
    assert list(manifest["files"]) == sorted(FILES)
    assert manifest["inputs"] == {"a.yaml": "0"}
    assert differences(output, FILES).is_current


def test_the_same_input_gives_the_same_manifest(tmp_path: Path) -> None:
    put(tmp_path / "a", FILES)
    put(tmp_path / "b", dict(reversed(FILES.items())))
    first, second = (tmp_path / name / MANIFEST for name in "ab")
    assert first.read_bytes() == second.read_bytes()


def test_what_is_the_same_is_not_touched(tmp_path: Path) -> None:
    put(tmp_path, FILES)
    for path in tmp_path.rglob("*"):
        os.utime(path, (1, 1))
    changes, _ = put(tmp_path, {**FILES, "README.md": "new"})
    assert changes.changed == ("README.md",)
    touched = [
        p.name for p in tmp_path.rglob("*") if p.is_file() and p.stat().st_mtime != 1
    ]
    assert sorted(touched) == [MANIFEST, "README.md"]


def test_stale_files_and_empty_folders_go(tmp_path: Path) -> None:
    put(tmp_path, FILES)
    (tmp_path / "acme" / "notes.txt").write_text("mine")
    changes, codes = put(tmp_path, {"README.md": "é"})
    assert changes.removed == ("acme/__init__.py", "acme/models/pet.py")
    assert not codes
    assert texts(tmp_path) == {"README.md": "é", "acme/notes.txt": "mine"}
    assert not (tmp_path / "acme" / "models").exists()


@pytest.mark.parametrize(
    ("files", "code"),
    [
        ({**FILES, "README.md": "new"}, "edited-file"),
        ({"acme/__init__.py": ""}, "edited-file"),
        ({**FILES, "notes.txt": "new"}, "foreign-file"),
    ],
)
def test_what_is_not_ours_is_kept(
    tmp_path: Path, files: dict[str, str], code: str
) -> None:
    put(tmp_path, FILES)
    (tmp_path / "README.md").write_text("edited")
    (tmp_path / "notes.txt").write_text("mine")
    before = tree(tmp_path)
    assert code in put(tmp_path, files)[1]
    assert tree(tmp_path) == before
    assert put(tmp_path, files, force=True)[1] == []
    assert {**texts(tmp_path), "notes.txt": ""} == {**files, "notes.txt": ""}


def test_a_file_that_is_the_same_already_counts_as_ours(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("é", "utf-8")
    assert put(tmp_path, FILES)[1] == []
    assert put(tmp_path, {})[0].removed == tuple(sorted(FILES))
    assert tree(tmp_path).keys() == {MANIFEST}


def test_compare_names_every_difference(tmp_path: Path) -> None:
    put(tmp_path, {"a": "1", "b": "1", "c": "1", "d": "1"})
    (tmp_path / "b").write_text("edited")
    (tmp_path / "e").write_text("mine")
    (tmp_path / "f").write_text("mine")
    before = tree(tmp_path)
    assert differences(tmp_path, {"a": "2", "b": "2", "d": "1", "e": "2", "g": ""}) == (
        Changes(
            added=("g",),
            changed=("a",),
            removed=("c",),
            edited=("b",),
            foreign=("e",),
            unchanged=("d",),
        )
    )
    assert tree(tmp_path) == before


@pytest.mark.parametrize("failing", range(5))
def test_a_failure_puts_everything_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: int
) -> None:
    put(tmp_path, {"a": "1", "x/b": "1", "c": "1"})
    before = tree(tmp_path)
    replace = os.replace
    calls = iter(range(100))

    def fail_once(source: Path, target: Path) -> None:
        if next(calls) == failing:
            raise OSError(28, "No space left on device", str(target))
        replace(source, target)

    monkeypatch.setattr(os, "replace", fail_once)
    files = {"a": "2", "y/z/d": "2", "c": "2"}
    assert put(tmp_path, files)[1] == ["output-failure"]
    assert tree(tmp_path) == before


def test_an_interrupt_puts_everything_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace = os.replace
    calls = iter(range(100))

    def interrupt(source: Path, target: Path) -> None:
        if next(calls) == 1:
            raise KeyboardInterrupt
        replace(source, target)

    monkeypatch.setattr(os, "replace", interrupt)
    with pytest.raises(KeyboardInterrupt):
        put(tmp_path / "out" / "deep", FILES)
    assert tree(tmp_path) == {}


@pytest.mark.parametrize("force", [False, True])
def test_links_are_not_followed(tmp_path: Path, force: bool) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "pet.py").write_text("mine")
    output = tmp_path / "out"
    (output / "acme").mkdir(parents=True)
    (output / "acme" / "models").symlink_to(outside)
    assert put(output, FILES, force=force)[1] == ["foreign-file"]
    (output / "acme" / "models").unlink()
    (output / "README.md").symlink_to(outside / "pet.py")
    assert put(output, FILES, force=force)[1] == ["foreign-file"] * (not force)
    assert tree(outside) == {"pet.py": "mine"}


def test_a_folder_in_the_way_is_kept(tmp_path: Path) -> None:
    (tmp_path / "README.md" / "x").mkdir(parents=True)
    before = tree(tmp_path)
    assert put(tmp_path, FILES, force=True)[1] == ["foreign-file"]
    assert tree(tmp_path) == before


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        "{}",
        '{"inputs": {}, "files": {"a": 1}}',
        '{"inputs": {}, "files": {"../a": "0"}}',
        '{"inputs": {}, "files": {"/etc/passwd": "0"}}',
        "[" * 100_000,
    ],
)
def test_a_broken_manifest_stops_the_writing(tmp_path: Path, text: str) -> None:
    (tmp_path / MANIFEST).write_text(text)
    before = tree(tmp_path)
    assert put(tmp_path, FILES) == (Changes(), ["broken-manifest"])
    assert tree(tmp_path) == before
    assert put(tmp_path, FILES, force=True)[1] == []
    assert differences(tmp_path, FILES).is_current


def test_the_output_must_be_a_folder(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine")
    assert put(tmp_path / "out", FILES)[1] == ["output-not-a-folder"]
    assert put(tmp_path / "out" / "deep", FILES)[1] == ["output-failure"]
    assert tree(tmp_path) == {"out": "mine"}


def test_nothing_is_written_after_an_error(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("mine")
    report = Report()
    put(tmp_path / "out", {})
    before = tree(tmp_path)
    write({"../README.md": ""}, tmp_path / "out", force=True, report=report)
    write(FILES, tmp_path / "out", force=True, report=report)
    assert tree(tmp_path) == before


@pytest.mark.parametrize(
    "files",
    [
        {"a/b.py": "", "A/c.py": ""},
        {"a.py": "", "A.py": ""},
        {"stra\u00dfe.py": "", "strasse.py": ""},
        {"e\u0301.py": "", "\u00e9.py": ""},
        {"a": "", "a/b": ""},
        {MANIFEST: ""},
        {"a.py": "\ud800"},
    ],
)
def test_paths_that_cannot_stand_together(
    tmp_path: Path, files: dict[str, str]
) -> None:
    assert put(tmp_path / "out", files)[1] == ["internal-error"]
    assert tree(tmp_path) == {}


@pytest.mark.parametrize(
    "path",
    ["", ".", "..", "/a", "a/../b", "a//b", "a/", "./a", "a\\b", "C:a", "a\0b", "a\nb"],
)
def test_paths_that_lead_out_are_refused(path: str) -> None:
    assert path_fault(path) is not None


@given(st.text())
def test_a_path_that_is_accepted_stays_inside(path: str) -> None:
    if path_fault(path) is None:
        inside = os.path.normpath(os.path.join("/top/out", path))
        assert inside == f"/top/out/{path}"


def test_a_name_may_change_its_case(tmp_path: Path) -> None:
    put(tmp_path, {"pet.py": "1", "x": ""})
    changes, codes = put(tmp_path, {"Pet.py": "1", "x": ""})
    assert not codes
    assert changes.removed == ("pet.py",)
    assert texts(tmp_path) == {"Pet.py": "1", "x": ""}
