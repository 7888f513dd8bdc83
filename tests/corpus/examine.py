"""All that has to hold for the SDK of one description."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from tests.corpus.descriptions import ROOT, Description
from tests.corpus.measured import Measured, run

CHECKS: Final = (
    *("generate", "operations", "compile", "import", "hints"),
    *("mypy", "pyright", "black", "ruff"),
)
BLACK_LINES: Final = 150_000
"""Black is given every file of an SDK of up to this many lines, of one twice as long
every second file, and so on: it is ten times slower than all else together."""
_TOOL: Final = {"PYTHONPATH": str(ROOT / "generator")}
_PYRIGHT: Final = {
    "typeCheckingMode": "strict",
    "pythonVersion": "3.11",
    "include": ["."],
}


@dataclass
class Finding:
    """What was measured, and the faults of each check that was run."""

    slug: str
    operations: int = 0
    methods: int = 0
    types: int = 0
    files: int = 0
    lines: int = 0
    seconds: float = 0
    megabytes: float = 0
    type_errors: int = 0
    notes: dict[str, int] = field(default_factory=dict[str, int])
    faults: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    times: dict[str, float] = field(default_factory=dict[str, float])
    """Seconds that each check took."""

    def add(self, check: str, faults: list[str], seconds: float) -> None:
        self.faults[check] = [*self.faults.get(check, ()), *faults]
        self.times[check] = self.times.get(check, 0) + seconds

    @property
    def failed(self) -> set[str]:
        return {check for check, faults in self.faults.items() if faults}


def examine(
    description: Description,
    folder: Path,
    *,
    is_whole: bool = False,
    is_quick: bool = False,
) -> Finding:
    """Generate the SDK in the folder, and run every check on it; when quick, none of
    the type checkers and Black, which take most of the time.
    """
    finding = Finding(description.slug)
    rows = _generate(description, folder, finding)
    root = folder / "src"
    if not finding.failed and root.exists():
        files = sorted(root.rglob("*.py"))
        finding.files = len(files)
        finding.lines = sum(file.read_bytes().count(b"\n") for file in files)
        _import(description, rows, root, finding)
        _lint(root, finding)
        if not is_quick:
            _check_types(root, finding)
            _check_style(root, files, finding, is_whole=is_whole)
    return finding


def _generate(
    description: Description, folder: Path, finding: Finding
) -> list[dict[str, Any]]:
    report = folder.parent / f"{description.slug}.json"
    report.unlink(missing_ok=True)
    made = run(
        *("-m", "sdkwright", "generate", str(description.file)),
        *("--output", str(folder), "--report", str(report)),
        folder=folder.parent,
        variables=_TOOL,
    )
    finding.seconds, finding.megabytes = made.seconds, made.megabytes
    rows: list[dict[str, Any]] = []
    if report.exists():
        rows = json.loads(report.read_bytes())["diagnostics"]
    finding.notes = dict(sorted(Counter(row["code"] for row in rows).items()))
    faults: list[str] = []
    if made.code != 0:
        errors = [
            f"{row['file']}:{row['line']}: {row['code']}: {row['message']}"
            for row in rows
            if row["severity"] == "error"
        ]
        faults = errors or [f"exit code {made.code}", *made.err.splitlines()]
    finding.add("generate", faults, made.seconds)
    return rows


def _import(
    description: Description, rows: list[dict[str, Any]], root: Path, finding: Finding
) -> None:
    named = run(
        *("-m", "tests.corpus.naming", str(description.file)),
        folder=ROOT,
        variables=_TOOL,
    )
    (package,) = (each.name for each in root.iterdir() if each.is_dir())
    program = str(Path(__file__).with_name("inside.py"))
    seen = run(program, str(root), package, folder=root, text=named.out)
    if named.code or seen.code:
        finding.add("import", [named.err or seen.err], seen.seconds)
        return
    found = json.loads(seen.out)
    finding.methods, finding.types = found["methods"], found["types"]
    for check in ("operations", "compile", "import", "hints"):
        finding.add(check, found["faults"].get(check, []), seen.seconds / 4)
    methods = json.loads(named.out)["methods"]
    left_out = [row["message"] for row in rows if row["code"] == "operation-left-out"]
    for verb, path in description.operations():
        finding.operations += 1
        key = f"{verb} {path}"
        if key not in methods and not any(
            message.startswith(f"{key} ") for message in left_out
        ):
            fault = f"{key} is neither a method nor reported"
            finding.faults["operations"].append(fault)


def _check_types(root: Path, finding: Finding) -> None:
    cache = root.parent / "cache"
    mypy = run(
        *("-m", "mypy", "--strict", "--config-file=", "--python-version=3.11"),
        *("--no-incremental", "--no-error-summary", f"--cache-dir={cache}", "."),
        folder=root,
    )
    faults = [line for line in mypy.out.splitlines() if ": error:" in line]
    finding.add("mypy", faults or _crash(mypy), mypy.seconds)
    config = root / "pyrightconfig.json"
    config.write_text(json.dumps(_PYRIGHT))
    pyright = run(
        *("-m", "pyright", "--outputjson", "--pythonpath", sys.executable), folder=root
    )
    config.unlink()
    try:
        faults = list(_pyright_faults(json.loads(pyright.out), root, finding.files))
    except ValueError:
        faults = [pyright.out + pyright.err]
    finding.add("pyright", faults, pyright.seconds)
    finding.type_errors = len(finding.faults["mypy"]) + len(finding.faults["pyright"])


def _pyright_faults(found: Any, root: Path, files: int) -> Iterator[str]:
    for each in found["generalDiagnostics"]:
        file = Path(each["file"]).relative_to(root)
        line = each["range"]["start"]["line"] + 1
        yield f"{file}:{line}: {each['message']}"
    if found["summary"]["filesAnalyzed"] != files:
        yield f"{found['summary']['filesAnalyzed']} of {files} files were analysed"


def _check_style(
    root: Path, files: list[Path], finding: Finding, *, is_whole: bool
) -> None:
    step = 1 if is_whole else 1 + finding.lines // BLACK_LINES
    chosen = [str(file) for file in files[::step]]
    black = run(
        *("-m", "black", "--check", "--target-version=py311", "--config=/dev/null"),
        *chosen,
        folder=root,
        variables={"BLACK_CACHE_DIR": str(root.parent / "cache")},
    )
    lines = black.err.splitlines()
    faults = [line for line in lines if line.startswith(("would reformat", "error:"))]
    finding.add("black", faults or _crash(black), black.seconds)


def _lint(root: Path, finding: Finding) -> None:
    ruff = run(
        *("-m", "ruff", "check", "--isolated", "--no-cache"),
        *("--output-format=concise", "."),
        folder=root,
    )
    faults = [line for line in ruff.out.splitlines() if line.count(":") > 2]
    finding.add("ruff", faults or _crash(ruff), ruff.seconds)


def _crash(process: Measured) -> list[str]:
    """What a checker said that failed without naming a fault."""
    return [process.out + process.err] if process.code else []
