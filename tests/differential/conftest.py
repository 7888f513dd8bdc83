"""Prints what was compared below the tests, also when several processes ran them."""

from __future__ import annotations

import json
from typing import Any

from tests.differential.compare import Finding
from tests.differential.table import table

ROW = "differential"


def pytest_terminal_summary(terminalreporter: Any) -> None:
    findings = [
        Finding(**json.loads(value))
        for outcome in ("passed", "failed")
        for report in terminalreporter.stats.get(outcome, ())
        for name, value in report.user_properties
        if name == ROW
    ]
    if findings:
        terminalreporter.section("differential")
        for line in table(findings):
            terminalreporter.write_line(line)
