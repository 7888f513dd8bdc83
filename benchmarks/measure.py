"""Interleaved measurements, and the tables and goals that they are printed as."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

Samples = Mapping[str, Sequence[float]]
"""Of each case, one figure for each round."""


def cpu_rounds(cases: Mapping[str, Callable[[], object]], rounds: int) -> Samples:
    """CPU seconds of each case in each round, after one round that does not count.

    In a round each case runs twice, and the second run is measured: it finds the caches
    and the allocator as the first one left them, not as another case did. Garbage is
    collected between rounds, never during one. Freeing the result is not measured.
    """
    samples: dict[str, list[float]] = {name: [] for name in cases}
    for case in cases.values():
        case()
    gc.disable()
    try:
        for number in range(rounds):
            gc.collect()
            for name in _in_turn(cases, number):
                case = cases[name]
                case()
                started = time.process_time()
                result = case()
                samples[name].append(time.process_time() - started)
                del result
    finally:
        gc.enable()
    return samples


@dataclass(frozen=True, slots=True)
class Process:
    """A program to run from start to end."""

    arguments: Sequence[str]
    environment: Mapping[str, str]
    prepare: Callable[[], object] = lambda: None
    """Called before each run, and not measured."""
    folder: Path | None = None


class Usage(NamedTuple):
    """What programs took: of each case, one figure for each round."""

    wall: Samples
    """Seconds."""
    cpu: Samples
    """Seconds."""
    memory: Samples
    """The most that was resident, in megabytes."""


def process_rounds(cases: Mapping[str, Process], rounds: int) -> Usage:
    """What each program took in each round, after one that does not count."""
    for process in cases.values():
        _run(process)
    runs: dict[str, list[tuple[float, float, float]]] = {name: [] for name in cases}
    for number in range(rounds):
        for name in _in_turn(cases, number):
            runs[name].append(_run(cases[name]))
    return Usage(
        *(
            {name: [run[part] for run in runs[name]] for name in cases}
            for part in (0, 1, 2)
        )
    )


def _run(process: Process) -> tuple[float, float, float]:
    process.prepare()
    with tempfile.TemporaryFile() as output:
        started = time.perf_counter()
        child = subprocess.Popen(
            process.arguments,
            env=process.environment,
            cwd=process.folder,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
        )
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.perf_counter() - started
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode != 0:
            output.seek(0)
            raise SystemExit(f"{process.arguments} failed:\n{output.read().decode()}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def _in_turn(cases: Mapping[str, Any], number: int) -> list[str]:
    # Another case is the first of each round: none has the caches to itself.
    names = list(cases)
    start = number % len(names)
    return names[start:] + names[:start]


def ratio(samples: Samples, name: str, peer: str) -> float:
    """The median of the rounds' ratios."""
    return median(
        own / other for own, other in zip(samples[name], samples[peer], strict=True)
    )


def difference(samples: Samples, name: str, peer: str) -> float:
    """The median of the rounds' differences."""
    return median(
        own - other for own, other in zip(samples[name], samples[peer], strict=True)
    )


def show_table(title: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Prints a table; the first column holds text, the others figures."""
    widths = [max(map(len, column)) for column in zip(heads, *rows, strict=True)]
    print(f"\n{title}\n")
    for row in (heads, ["-" * width for width in widths], *rows):
        first, *rest = (cell.strip() for cell in row)
        cells = [first.ljust(widths[0])]
        cells += [
            cell.rjust(width) for cell, width in zip(rest, widths[1:], strict=True)
        ]
        print(f"| {' | '.join(cells)} |")


@dataclass(frozen=True, slots=True)
class Goal:
    """A figure, and the limit that it has to keep."""

    name: str
    figure: float
    limit: float
    unit: str
    at_least: bool = False

    @property
    def is_met(self) -> bool:
        if self.at_least:
            return self.figure >= self.limit
        return self.figure <= self.limit


def judge(goals: Sequence[Goal]) -> None:
    """Prints which goals are met, and ends the program: with 1 if one is missed."""
    print()
    for goal in goals:
        mark = "pass" if goal.is_met else "FAIL"
        bound = "at least" if goal.at_least else "at most"
        figure = f"{goal.figure:.2f} {goal.unit}"
        print(f"{mark}  {goal.name}: {figure}, {bound} {goal.limit:g} {goal.unit}")
    sys.exit(0 if all(goal.is_met for goal in goals) else 1)
