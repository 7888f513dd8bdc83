"""Prints the table of the corpus below the tests, also when several processes ran them."""

from __future__ import annotations

import json
from typing import Any

from tests.corpus.examine import Finding
from tests.corpus.table import table, times

ROW = "corpus"


def pytest_terminal_summary(terminalreporter: Any) -> None:
    findings = [
        Finding(**json.loads(value))
        for outcome in ("passed", "failed")
        for report in terminalreporter.stats.get(outcome, ())
        for name, value in report.user_properties
        if name == ROW
    ]
    if findings:
        terminalreporter.section("corpus")
        for line in (*table(findings), "", *map(times, findings)):
            terminalreporter.write_line(line)
