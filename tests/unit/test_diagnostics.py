"""Reports as people and programs see them."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdkwright.config import SdkConfig
from sdkwright.diagnostics import Location, Report, Severity, pointer_text
from sdkwright.load import Sources, load
from sdkwright.reporting import render_rows, render_text, summary, visible

SPEC = """\
openapi: 3.1.0
paths:
  /a:
    get:
      parameters:
        - name: filter
          in: query
          style: spaceDelimited
"""
STYLE = ("paths", "/a", "get", "parameters", 0, "style")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def sources_of(text: str) -> Sources:
    Path("acme.yaml").write_text(text, "utf-8")
    sources = Sources()
    load("acme.yaml", SdkConfig(spec="acme.yaml"), Report(), sources)
    return sources


def at(*pointer: str | int) -> Location:
    return Location("acme.yaml", pointer)


@pytest.mark.usefixtures("folder")
def test_text_shows_the_place_below_what_holds_it() -> None:
    sources = sources_of(SPEC)
    report = Report()
    report.warning(
        "unsupported-style",
        'query parameter "filter" uses style spaceDelimited',
        at(*STYLE),
        "it is left out of `a.list`",
    )
    assert render_text(report, sources) == (
        "acme.yaml:8:11: warning[unsupported-style] "
        'query parameter "filter" uses style spaceDelimited\n'
        "    6 |         - name: filter\n"
        "  > 8 |           style: spaceDelimited\n"
        "  hint: it is left out of `a.list`\n"
    )


@pytest.mark.usefixtures("folder")
def test_a_fault_of_syntax_is_shown_although_nothing_was_read() -> None:
    report = Report()
    Path("acme.yaml").write_text("a: 1\nb: [\n")
    load("acme.yaml", SdkConfig(spec="acme.yaml"), report, sources := Sources())
    assert render_text(report, sources).splitlines()[1:] == ["    2 | b: [", "  > 3 |"]


@pytest.mark.usefixtures("folder")
def test_a_place_that_is_not_known_is_given_as_a_pointer() -> None:
    report = Report()
    report.note("some-code", "a message", Location("other.yaml", ("a/b", "~", 0)))
    assert render_text(report, Sources()) == (
        "other.yaml: note[some-code] a message\n    at /a~1b/~0/0\n"
    )


@pytest.mark.usefixtures("folder")
def test_the_order_is_that_of_the_file() -> None:
    sources = sources_of(SPEC)
    report = Report()
    report.note("b", "2", at("paths"))
    report.error("c", "3", at(*STYLE))
    report.warning("a", "1", at("paths"))
    report.note("z", "0", at("openapi"))
    rows = render_rows(report, sources)
    assert [row["message"] for row in rows] == ["0", "1", "2", "3"]
    assert [entry.message for entry in report.diagnostics] == ["2", "3", "1", "0"]
    assert report.has_errors
    assert summary(report) == "1 error, 1 warning, 2 notes"


@pytest.mark.usefixtures("folder")
def test_rows_for_programs() -> None:
    report = Report()
    report.error("some-code", "a\nb", at(*STYLE), "do it")
    assert render_rows(report, sources_of(SPEC)) == [
        {
            "severity": "error",
            "code": "some-code",
            "message": "a\nb",
            "file": "acme.yaml",
            "line": 8,
            "column": 11,
            "pointer": "/paths/~1a/get/parameters/0/style",
            "hint": "do it",
        }
    ]


@given(st.text(), st.integers(1, 50))
def test_text_of_a_description_cannot_reach_the_terminal(text: str, width: int) -> None:
    shown = visible(text, width)
    assert shown.isprintable()
    if text.isprintable() and len(text) <= width:
        assert shown == text


@pytest.mark.usefixtures("folder")
def test_excerpts_of_hostile_lines_are_safe_and_short() -> None:
    line = f"a: \"{'x' * 5_000}\u202e\N{BELL}\"\n"
    sources = sources_of(f"{line}b: '\u202e\u009b31m\u00a0'\n")
    report = Report()
    report.error("c", "\x1b]0;x\x07" + "y" * 5_000, at("a"), "\x9b")
    report.error("c", "m", at("b"))
    lines = render_text(report, sources).splitlines()
    assert all(line.isprintable() and len(line) < 500 for line in lines)


@pytest.mark.usefixtures("folder")
def test_a_long_line_is_cut_around_the_place() -> None:
    members = ", ".join(f'"key{number}": {number}' for number in range(1_000))
    report = Report()
    report.error("c", "m", at("key500"))
    text = render_text(report, sources_of("{" + members + "}"))
    assert '"key500": 500' in text
    assert all(len(line) < 140 for line in text.splitlines())


@pytest.mark.usefixtures("folder")
def test_colour_is_only_there_when_asked_for() -> None:
    report = Report()
    report.error("c", "m", at("paths"))
    sources = sources_of(SPEC)
    assert "\x1b" not in render_text(report, sources)
    assert "\x1b[1;31merror[c]\x1b[0m" in render_text(report, sources, is_coloured=True)


@pytest.mark.usefixtures("folder")
def test_severities_can_be_left_out() -> None:
    report = Report()
    report.note("c", "m", at("paths"))
    assert render_text(report, Sources(), severities=[Severity.ERROR]) == ""


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("ending", ["", "\n# YAML"])
def test_thousands_of_places_take_one_pass(ending: str) -> None:
    members = "".join(f'"k{number}": {{"x": [1, 2]}},\n' for number in range(5_000))
    sources = sources_of("{" + members + '"z": 1}' + ending)
    report = Report()
    for number in range(5_000):
        report.warning("c", "m", at(f"k{number}", "x", 1))
    start = time.perf_counter()
    assert render_text(report, sources).count("warning[c]") == 5_000
    assert time.perf_counter() - start < 5


def test_pointers_are_escaped() -> None:
    assert pointer_text(()) == ""
    assert pointer_text(("a/b", "~1", 0, "")) == "/a~1b/~01/0/"
