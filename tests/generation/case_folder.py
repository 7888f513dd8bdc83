"""The folders of `tests/cases`: what is in them, and what is generated from them."""

from __future__ import annotations

import shutil
from contextlib import chdir
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from sdkwright.config import SdkConfig
from sdkwright.pipeline import Result, make
from sdkwright.reporting import render_text

CASES = Path(__file__).parents[1] / "cases"
UPDATE_HINT = "run pytest with --update, then read the difference"
_NOT_GOLDEN = ("pyproject.toml", "README.md", ".sdkwright.json")


def is_copied(path: str) -> bool:
    """Whether a file is the same in every SDK that has it."""
    return "/_runtime/" in path or "/_testing/" in path


@dataclass(frozen=True)
class Case:
    """One folder. What it expects is either `expected/` or, for bad input, `stderr.txt`."""

    folder: Path

    @property
    def name(self) -> str:
        return self.folder.name

    @property
    def package(self) -> str:
        return f"case_{self.name.replace('-', '_')}"

    @property
    def spec(self) -> str:
        return (self.folder / "spec.yaml").read_text("utf-8")

    @property
    def expected(self) -> Path:
        return self.folder / "expected"

    @property
    def stderr(self) -> Path:
        return self.folder / "stderr.txt"

    @property
    def fails(self) -> bool:
        return self.stderr.exists()

    @cached_property
    def result(self) -> Result:
        with chdir(self.folder):
            return make(SdkConfig(spec="spec.yaml", package=self.package))

    @cached_property
    def report(self) -> str:
        with chdir(self.folder):
            return render_text(self.result.report, self.result.sources)

    def golden(self) -> dict[str, str]:
        """What `expected/` has to hold, by path: all but what is the same in every SDK."""
        root = f"src/{self.package}"
        left_out = (*_NOT_GOLDEN, f"{root}/errors.py", f"{root}/py.typed")
        kept = {
            path: text
            for path, text in self.result.files.items()
            if path not in left_out and not is_copied(path)
        }
        return {**kept, "report.txt": self.report} if self.report else kept

    def recorded(self) -> dict[str, str]:
        """What `expected/` holds."""
        return {
            path.relative_to(self.expected).as_posix(): path.read_bytes().decode()
            for path in sorted(self.expected.rglob("*"))
            if path.is_file() and "__pycache__" not in path.parts
        }

    def update(self) -> None:
        """Rewrite what is expected with what is generated now.

        Input that was good stays good and bad input bad: that is not for an option.
        """
        if self.result.report.has_errors:
            if not self.expected.exists():
                self.stderr.write_bytes(self.report.encode())
        elif not self.fails:
            shutil.rmtree(self.expected, ignore_errors=True)
            write_files(self.golden(), self.expected)


def find_cases() -> list[Case]:
    return [Case(spec.parent) for spec in sorted(CASES.glob("*/spec.yaml"))]


def write_files(files: dict[str, str], folder: Path) -> None:
    for path, text in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode())
