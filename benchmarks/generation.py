"""Whole processes of the tool: generate small and large SDKs, check one, and say how to."""

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
ROUNDS_OF_LARGE: Final = 3
PEER: Final = "python -c 'import jinja2, yaml'"
HELP: Final = "sdkwright --help"
SMALL: Final = "generate, Letta's steps"
CHECK: Final = "check, nothing to do"
LETTA: Final = "generate, all of Letta"
LIMITS: Final = {HELP: 0.1, SMALL: 0.6, CHECK: 0.3, LETTA: 1.5}
"""Seconds on two idle cores."""
LARGE: Final = {
    "generate, OpenAI": ("openai-yaml.yaml", 4.0, 300),
    "generate, Stripe": ("stripe-2023-09-yaml.yaml", 4.0, 300),
    "generate, GitHub": ("github-rest.json", 8.0, 600),
}
"""The description, seconds on two idle cores, and megabytes of each of the two processes."""


def main() -> None:
    """Measure, print tables, then the goals."""
    corpus = {name: shared_file(f"corpus/{file}") for name, (file, *_) in LARGE.items()}
    full = shared_file("corpus/letta-2026-03-31.json")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        variables = environment(folder / "bytecode", ROOT / "generator")

        def tool(command: str, spec: Path, output: str, *, is_fresh: bool) -> Process:
            place = folder / output
            arguments = [sys.executable, "-m", "sdkwright", command, str(spec)]
            arguments += ["--output", str(place), "--package", "sdk"]

            def prepare() -> None:
                shutil.rmtree(place, ignore_errors=True)

            if is_fresh:
                return Process(arguments, variables, prepare, folder)
            return Process(arguments, variables, folder=folder)

        cases = {
            PEER: Process([sys.executable, "-c", "import jinja2, yaml"], variables),
            HELP: Process([sys.executable, "-m", "sdkwright", "--help"], variables),
            SMALL: tool("generate", SPEC, "small", is_fresh=True),
            CHECK: tool("check", SPEC, "current", is_fresh=False),
            LETTA: tool("generate", full, "large", is_fresh=True),
        }
        process_rounds({"": tool("generate", SPEC, "current", is_fresh=False)}, 0)
        goals = _measure(cases, ROUNDS)
        goals += _measure(
            {
                name: tool("generate", spec, "larger", is_fresh=True)
                for name, spec in corpus.items()
            },
            ROUNDS_OF_LARGE,
        )
    judge(goals)


def _measure(cases: dict[str, Process], rounds: int) -> list[Goal]:
    wall, cpu, memory = process_rounds(cases, rounds)
    heads = ["", "wall s", "CPU s", "peak MB"]
    rows = [
        [case, *(f"{median(of[case]):.{digits}f}" for of, digits in figures)]
        for case in cases
        for figures in [((wall, 3), (cpu, 3), (memory, 0))]
    ]
    if PEER in cases:
        heads.append(f"wall x {PEER}")
        for row in rows:
            row.append(f"{ratio(wall, row[0], PEER):.1f}")
    show_table(f"Whole processes; medians of {rounds} rounds", heads, rows)
    goals: list[Goal] = []
    for case in cases:
        if case in LARGE:
            _, seconds, megabytes = LARGE[case]
            goals.append(Goal(case, median(wall[case]), seconds, "s"))
            goals.append(Goal(case, median(memory[case]), megabytes, "MB"))
        elif case in LIMITS:
            goals.append(Goal(case, median(wall[case]), LIMITS[case], "s"))
    return goals


if __name__ == "__main__":
    main()
