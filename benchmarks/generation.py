"""Whole processes of the tool: generate a small SDK and a large one, and check one."""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path
from statistics import median
from typing import Final

from benchmarks.inputs import ROOT, SPEC, environment, shared_file
from benchmarks.measure import Goal, Process, judge, process_rounds, ratio, show_table

ROUNDS: Final = 9
PEER: Final = "python -c 'import jinja2, yaml'"
LIMITS: Final = {
    "generate, Letta's steps": 0.6,
    "generate, all of Letta": 2.0,
    "check, nothing to do": 0.3,
}
"""Seconds of wall time."""
SMALL, LARGE, CHECK = LIMITS


def main() -> None:
    """Measure, print a table, then the goals."""
    full = shared_file("corpus/letta-2026-03-31.json")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        variables = environment(folder / "bytecode", ROOT / "generator")

        def tool(command: str, spec: Path, output: str, *, is_fresh: bool) -> Process:
            place = folder / output
            arguments = [sys.executable, "-m", "sdkwright", command, str(spec)]
            arguments += ["--output", str(place), "--package", "letta"]

            def prepare() -> None:
                shutil.rmtree(place, ignore_errors=True)

            if is_fresh:
                return Process(arguments, variables, prepare, folder)
            return Process(arguments, variables, folder=folder)

        cases = {
            PEER: Process([sys.executable, "-c", "import jinja2, yaml"], variables),
            SMALL: tool("generate", SPEC, "small", is_fresh=True),
            LARGE: tool("generate", full, "large", is_fresh=True),
            CHECK: tool("check", SPEC, "current", is_fresh=False),
        }
        process_rounds({"": tool("generate", SPEC, "current", is_fresh=False)}, 0)
        wall, cpu = process_rounds(cases, ROUNDS)
    rows = [
        [
            case,
            f"{median(wall[case]):.3f}",
            f"{median(cpu[case]):.3f}",
            f"{ratio(wall, case, PEER):.1f}",
        ]
        for case in cases
    ]
    title = f"Whole processes; medians of {ROUNDS} rounds"
    show_table(title, ["", "wall s", "CPU s", f"wall x {PEER}"], rows)
    judge(
        [Goal(case, median(wall[case]), limit, "s") for case, limit in LIMITS.items()]
    )


if __name__ == "__main__":
    main()
