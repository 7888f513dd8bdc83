"""What the benchmarks measure on: the generated SDK, message pages, descriptions."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final, Literal

ROOT: Final = Path(__file__).resolve().parents[1]
SPEC: Final = ROOT / "spec" / "letta.yaml"
MESSAGES: Final = 1000
STEP_ID: Final = "step-123e4567-e89b-42d3-8456-426614174000"

Wire = Literal["seed", "0.16.7"]


def shared_file(path: str) -> Path:
    """A file of `../shared`, beside the project. Ends the program without it."""
    file = ROOT.parent / "shared" / path
    if not file.is_file():
        raise SystemExit(f"skipped: ../shared/{path} is not there")
    return file


def message_page(wire: Wire) -> bytes:
    """A page of `MESSAGES` mixed messages, the same for every run."""
    script = shared_file("letta/make_messages.py")
    command = [sys.executable, str(script), "-n", str(MESSAGES), "--wire", wire]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout


def copy_sdk(folder: Path) -> Path:
    """Copies the generated `letta` package; the folder to import it from.

    A copy stays the same when the SDK is generated again while it is measured.
    """
    source = ROOT / "generated" / "letta" / "src"
    if not (source / "letta").is_dir():
        raise SystemExit(
            "skipped: generated/letta is not there; run sdkwright generate"
        )
    ignored = shutil.ignore_patterns("__pycache__", ".*")
    return shutil.copytree(source, folder / "sdk", ignore=ignored)


def environment(bytecode: Path, *folders: Path) -> dict[str, str]:
    """The environment of a process that can import from the folders.

    Modules are compiled once, into the folder for bytecode, as they are when a package
    is installed; the project itself is left as it is.
    """
    return {
        **os.environ,
        "PYTHONDONTWRITEBYTECODE": "",
        "PYTHONPATH": os.pathsep.join(map(str, folders)),
        "PYTHONPYCACHEPREFIX": str(bytecode),
    }
