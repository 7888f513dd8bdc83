"""Fresh processes: what it costs to import the SDK, and to make a first call."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import Final

from benchmarks.inputs import ROOT, copy_sdk, environment, message_page
from benchmarks.measure import (
    Goal,
    Process,
    difference,
    judge,
    process_rounds,
    show_table,
)

ROUNDS: Final = 21
CODE: Final = (
    "pass",
    "import httpx2",
    "import letta",
    "from letta import Letta",
    "from letta_client import Letta",
)
PEER, LAZY, OURS = CODE[1:4]
PACKAGES: Final = ("letta", "letta_client")


def main() -> None:
    """Measure imports, then first calls; print a table of each, then the goals."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        page = folder / "page.json"
        page.write_bytes(message_page("0.16.7"))
        variables = environment(folder / "bytecode", copy_sdk(folder), ROOT)
        imports = measure_imports(variables)
        first_call = measure_first_calls(variables, page)
    judge([*imports, first_call])


def measure_imports(variables: dict[str, str]) -> list[Goal]:
    """`from letta import Letta` loads what `import letta` puts off: both are judged."""
    cases = {code: Process([sys.executable, "-c", code], variables) for code in CODE}
    wall, cpu, _ = process_rounds(cases, ROUNDS)
    rows = [
        [
            code,
            milliseconds(median(cpu[code])),
            milliseconds(median(wall[code])),
            milliseconds(difference(cpu, code, PEER)),
        ]
        for code in CODE
    ]
    title = f"python -c ...; medians of {ROUNDS} fresh processes"
    show_table(title, ["", "CPU ms", "wall ms", f"CPU ms beyond `{PEER}`"], rows)
    return [
        Goal(f"{code}, beyond `{PEER}`", difference(cpu, code, PEER) * 1000, 5, "ms")
        for code in (LAZY, OURS)
    ]


def measure_first_calls(variables: dict[str, str], page: Path) -> Goal:
    """How much longer than the second call the first one takes, client and all."""
    samples: dict[str, list[Sequence[float]]] = {package: [] for package in PACKAGES}
    for number in range(ROUNDS + 1):
        for package in PACKAGES:
            command = [sys.executable, "-m", "benchmarks.first_call", package, page]
            done = subprocess.run(
                command, env=variables, check=True, stdout=subprocess.PIPE
            )
            if number > 0:  # the first round compiles
                samples[package].append(json.loads(done.stdout))
    rows: list[list[str]] = []
    extra: dict[str, float] = {}
    for package, figures in samples.items():
        extra[package] = median(first - second for first, second, *_ in figures)
        first, second, wall, _ = map(median, zip(*figures, strict=True))
        times = (first, wall, second, extra[package])
        rows.append([package, *map(milliseconds, times)])
    title = f"Client and first call; medians of {ROUNDS} fresh processes"
    heads = ["", "first, CPU ms", "first, wall ms", "second, CPU ms", "extra, CPU ms"]
    show_table(title, heads, rows)
    return Goal("first call beyond the second", extra["letta"] * 1000, 40, "ms")


def milliseconds(seconds: float) -> str:
    """For a table."""
    return f"{seconds * 1000:.1f}"


if __name__ == "__main__":
    main()
