"""The same description gives the same bytes, whatever the process and the place."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
LETTA = PROJECT / "spec/letta.yaml"
_PLACES: dict[str, dict[str, str]] = {
    "as it is": {"PYTHONHASHSEED": "1", "LC_ALL": "C", "TZ": "UTC"},
    "another seed and place": {
        "PYTHONHASHSEED": "4242",
        "LC_ALL": "tr_TR.UTF-8",
        "LANG": "tr_TR.UTF-8",
        "TZ": "Pacific/Kiritimati",
        "HOME": "/nowhere",
        "COLUMNS": "20",
    },
    "no UTF-8": {
        "PYTHONHASHSEED": "0",
        "LC_ALL": "POSIX",
        "PYTHONUTF8": "0",
        "PYTHONIOENCODING": "latin-1",
        "PYTHONOPTIMIZE": "2",
    },
}


def generated(
    spec: Path, folder: Path, environment: dict[str, str], *settings: str
) -> dict[str, str]:
    """Digest of each file that a process of its own writes, and of what it says."""
    folder.mkdir(parents=True)
    (folder / spec.name).write_bytes(spec.read_bytes())
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "sdkwright",
            "generate",
            spec.name,
            "-o",
            "out",
            *settings,
        ],
        cwd=folder,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(PROJECT / "generator")}
        | environment,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    found = {
        path.relative_to(folder)
        .as_posix(): hashlib.sha256(path.read_bytes())
        .hexdigest()
        for path in sorted((folder / "out").rglob("*"))
        if path.is_file()
    }
    return {**found, "stdout": done.stdout.decode(), "stderr": done.stderr.decode()}


@pytest.mark.parametrize(
    "case", ["names-clash", "union-tagged", "cycle-of-schemas", "letta"]
)
def test_place_and_process_do_not_show(case: str, tmp_path: Path) -> None:
    spec = LETTA if case == "letta" else PROJECT / f"tests/cases/{case}/spec.yaml"
    found = [
        generated(spec, tmp_path / ("deep" * (5 * number + 1)) / "é x", environment)
        for number, environment in enumerate(_PLACES.values())
    ]
    assert len(found[0]) > 30
    assert found[1] == found[0]
    assert found[2] == found[0]


def test_what_is_committed_is_what_comes_out(tmp_path: Path) -> None:
    generated(LETTA, tmp_path / "a", _PLACES["as it is"], "--package", "letta")
    made, kept = tmp_path / "a/out", PROJECT / "generated/letta"
    for path in sorted(made.rglob("*")):
        if path.is_file() and path.name != ".sdkwright.json":
            assert (
                path.read_bytes() == (kept / path.relative_to(made)).read_bytes()
            ), f"{path.relative_to(made)} is out of date: run `sdkwright generate`"


def test_no_path_of_this_machine_is_in_the_output(tmp_path: Path) -> None:
    generated(LETTA, tmp_path / "here", _PLACES["as it is"])
    wanted = [str(tmp_path).encode(), str(PROJECT).encode(), str(Path.home()).encode()]
    for path in (tmp_path / "here/out").rglob("*"):
        if path.is_file():
            assert not any(place in path.read_bytes() for place in wanted), path
