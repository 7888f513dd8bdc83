"""The page about diagnostics has every code of the tool, and its examples are examples."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

import pytest

from sdkwright.config import SdkConfig
from sdkwright.config_file import read_config
from sdkwright.diagnostics import Report, Severity
from sdkwright.pipeline import make

PROJECT: Final = Path(__file__).parents[2]
SOURCES: Final = sorted((PROJECT / "generator/sdkwright").rglob("*.py"))
PAGE: Final = (PROJECT / "docs/diagnostics.md").read_text("utf-8")

_REPORTING: Final = {
    "error": Severity.ERROR,
    "warning": Severity.WARNING,
    "note": Severity.NOTE,
    "mended": Severity.WARNING,
    # Faults of a file, of the configuration and of the output: all of them are errors.
    **dict.fromkeys(
        ("Fault", "Refused", "_stop", "_note", "_fail", "_error", "fail"),
        Severity.ERROR,
    ),
}
"""What reports a fault, by its name: one of its arguments is the code."""
_WORD: Final = re.compile(r"[a-z]+(-[a-z]+)*")
_HEAD: Final = 'openapi: 3.1.1\ninfo: {title: Example, version: "1"}\n'
_WHOLE: Final = "# the whole file\n"
_FILES: Final = {"yaml": "openapi.yaml", "json": "openapi.json"}


class Section(NamedTuple):
    code: str
    severities: frozenset[Severity]
    language: str
    example: str


def sections() -> Iterator[Section]:
    for text in re.split(r"^## ", PAGE, flags=re.MULTILINE)[2:]:  # behind the overview
        code, _, rest = text.partition("\n\n")
        words = re.match(r"\*([A-Z][a-z]+)\.\* ", rest)
        assert words, f"{code} says no severity"
        found = re.search(r"^```(\w+)\n(.*?)^```$", rest, re.MULTILINE | re.DOTALL)
        language, example = found.groups() if found else ("", "")
        severities = frozenset([Severity(words[1].lower())])
        yield Section(code, severities, language, example)


SECTIONS: Final = {section.code: section for section in sections()}
EXAMPLES: Final = [
    pytest.param(section, id=section.code)
    for section in SECTIONS.values()
    if section.language
]


def emitted() -> dict[str, set[Severity]]:
    """Every code that stands in the sources, with its severities."""
    found: dict[str, set[Severity]] = {}
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name not in _REPORTING:
                continue
            code = code_of(node)
            if code is not None:
                found.setdefault(code, set()).add(_REPORTING[name])
    return found


def code_of(call: ast.Call) -> str | None:
    """The code that a call reports; None where it hands on that of its caller."""
    for argument in call.args:
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
            assert _WORD.fullmatch(argument.value), ast.unparse(call)
            return argument.value
    names = [
        getattr(argument, "attr", getattr(argument, "id", "")) for argument in call.args
    ]
    assert "code" in names, f"which code is it? {ast.unparse(call)}"
    return None


def test_every_code_has_a_section_and_no_section_is_left_over() -> None:
    assert list(SECTIONS) == sorted(SECTIONS)
    assert {code: set(section.severities) for code, section in SECTIONS.items()} == (
        emitted()
    )


@pytest.mark.parametrize("severity", Severity)
def test_the_overview_has_every_code(severity: Severity) -> None:
    overview = PAGE.split("## At a glance\n")[1].split("\n## ")[0]
    (line,) = re.findall(
        rf"^{severity.value}s, .*\n(.*)$", overview, re.MULTILINE | re.IGNORECASE
    )
    assert re.findall(r"\[([a-z-]+)\]\(#\1\)", line) == [
        code for code, section in SECTIONS.items() if severity in section.severities
    ]


@pytest.mark.parametrize("section", EXAMPLES)
def test_an_example_is_one(
    section: Section, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    report = Report()
    if section.language == "toml":
        Path("sdkwright.toml").write_text(section.example, "utf-8")
        read_config(Path(), report)
    else:
        file = _FILES[section.language]
        is_part = section.language == "yaml" and not section.example.startswith(_WHOLE)
        Path(file).write_text(_HEAD * is_part + section.example, "utf-8")
        report = make(SdkConfig(spec=file)).report
    found = [
        entry.severity for entry in report.diagnostics if entry.code == section.code
    ]
    assert set(found) == set(section.severities), report.diagnostics
    others = {entry.code for entry in report.diagnostics} - {section.code}
    assert not others, "an example has one fault"


def test_only_what_one_text_cannot_show_has_no_example() -> None:
    assert {code for code, section in SECTIONS.items() if not section.language} == {
        *("alias-expansion", "control-character", "invalid-encoding"),
        *("file-not-found", "file-too-large", "not-a-file", "unreadable-file"),
        *("nested-too-deeply", "unsupported-source", "unreachable"),
        *("broken-manifest", "edited-file", "foreign-file"),
        *("output-failure", "output-not-a-folder"),
        *("internal", "internal-error"),
        *("unused-name", "bad-page-rule", "unused-page-rule"),  # of a configuration
    }
