"""Interleaved measurements, and the tables and goals that they are printed as."""

from __future__ import annotations

import gc
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

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


def process_rounds(
    cases: Mapping[str, Process], rounds: int
) -> tuple[Samples, Samples]:
    """Wall and CPU seconds of each program in each round, after one that does not
    count."""
    wall: dict[str, list[float]] = {name: [] for name in cases}
    cpu: dict[str, list[float]] = {name: [] for name in cases}
    for process in cases.values():
        _run(process)
    for number in range(rounds):
        for name in _in_turn(cases, number):
            wall_time, cpu_time = _run(cases[name])
            wall[name].append(wall_time)
            cpu[name].append(cpu_time)
    return wall, cpu


def _run(process: Process) -> tuple[float, float]:
    process.prepare()
    before = _cpu_of_children()
    started = time.perf_counter()
    done = subprocess.run(
        process.arguments,
        env=process.environment,
        cwd=process.folder,
        capture_output=True,
        check=False,
    )
    wall = time.perf_counter() - started
    if done.returncode != 0:
        raise SystemExit(f"{process.arguments} failed:\n{done.stderr.decode()}")
    return wall, _cpu_of_children() - before


def _cpu_of_children() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


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
