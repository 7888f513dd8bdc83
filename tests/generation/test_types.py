"""The strictest settings of two type checkers find nothing in what is generated."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

_PYRIGHT = {
    "typeCheckingMode": "strict",
    "pythonVersion": "3.11",
    "include": ["."],
    # The same in every package, and the slowest part: `.ci/run` checks them where they are
    # made.
    "exclude": ["**/_runtime", "**/_testing"],
}


def test_mypy_finds_nothing(packages: Path) -> None:
    faults = mypy_faults(packages)
    assert not faults, faults


def test_pyright_finds_nothing(packages: Path) -> None:
    faults = pyright_faults(packages)
    assert not faults, faults


def mypy_faults(folder: Path) -> str:
    """What mypy finds in the packages of a folder."""
    result = _run(
        *("mypy", "--strict", "--config-file=", "--python-version=3.11"),
        *("--no-incremental", "--cache-dir=/dev/null", "."),
        folder=folder,
    )
    return result.stdout + result.stderr if result.returncode else ""


def pyright_faults(folder: Path) -> str:
    """What pyright finds in the packages of a folder, each module of which it reads."""
    (folder / "pyrightconfig.json").write_text(json.dumps(_PYRIGHT))
    command = ("pyright", "--outputjson", "--pythonpath", sys.executable)
    result = _run(*command, folder=folder)
    found = json.loads(result.stdout)
    copied = {"_runtime", "_testing"}
    checked = [path for path in folder.rglob("*.py") if not copied & {*path.parts}]
    assert found["summary"]["filesAnalyzed"] == len(checked)
    return "\n".join(
        f"{each['file']}:{each['range']['start']['line'] + 1}: {each['message']}"
        for each in found["generalDiagnostics"]
    )


def _run(*command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *command],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
