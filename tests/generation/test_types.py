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
    # The same in every package, and the slowest part: `.ci/run` checks it where it is made.
    "exclude": ["**/_runtime"],
}


def test_mypy_finds_nothing(packages: Path, tmp_path: Path) -> None:
    result = _run(
        *("mypy", "--strict", "--config-file=", "--python-version=3.11"),
        *("--no-incremental", f"--cache-dir={tmp_path}", "."),
        folder=packages,
    )
    assert result.returncode == 0, result.stdout + result.stderr


def test_pyright_finds_nothing(packages: Path) -> None:
    (packages / "pyrightconfig.json").write_text(json.dumps(_PYRIGHT))
    command = ("pyright", "--outputjson", "--pythonpath", sys.executable)
    result = _run(*command, folder=packages)
    found = json.loads(result.stdout)
    faults = [
        f"{each['file']}:{each['range']['start']['line'] + 1}: {each['message']}"
        for each in found["generalDiagnostics"]
    ]
    assert not faults, "\n".join(faults)
    checked = [path for path in packages.rglob("*.py") if "_runtime" not in path.parts]
    assert found["summary"]["filesAnalyzed"] == len(checked)


def _run(*command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *command],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
