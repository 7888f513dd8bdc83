"""What a person or a build gets to read: a short report, all of it, or a file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import sdkwright
from sdkwright import cli

SPEC = """\
openapi: 3.1.0
info: {title: Acme, version: "1"}
servers: [{url: https://api.example.com}]
paths:
  /pets:
    get:
      x-one: 1
      x-two: 2
      x-three: 3
      colour: red
      responses: {"204": {description: none}}
    trace:
      responses: {"204": {description: none, colour: red}}
"""
GENERATE = ("generate", "acme.yaml", "--output", "out", "--package", "acme")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_COLOR", "1")
    (tmp_path / "acme.yaml").write_text(SPEC)
    return tmp_path


def test_a_line_for_each_code(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(GENERATE) == 0
    captured = capsys.readouterr()
    assert captured.err == (
        "acme.yaml:10:7: warning[unknown-keyword] "
        "'colour' is not a keyword of an operation object; it has no effect (and 1 more)\n"
        "acme.yaml:7:7: note[unknown-extension] "
        "the extension x-one has no effect (1 use) (and 2 more)\n"
        "  hint: --verbose shows them all, --report FILE writes them to a file\n"
    )
    first, second = captured.out.splitlines()
    assert first.endswith(" added (2 warnings, 3 notes)")
    assert second == "  2 operations, 2 methods, 0 types"


def test_errors_are_shown_in_full(capsys: pytest.CaptureFixture[str]) -> None:
    Path("acme.yaml").write_text(SPEC + "      parameters: [{$ref: '#/a'}, 1]\n")
    assert cli.run(GENERATE) == 1
    err = capsys.readouterr().err
    assert err.count("error[") == 2
    assert "> 14 |       parameters: " in err
    assert err.count("[unknown-keyword]") == 1


@pytest.mark.parametrize("command", ["generate", "check", "inspect"])
def test_verbose_shows_all(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    cli.run((command, *GENERATE[1:], "--verbose"))
    err = capsys.readouterr().err
    assert err.count("warning[") == 2
    assert err.count("note[") == 3
    assert "  >  7 |       x-one: 1" in err or "  > 7 |       x-one: 1" in err


def test_quiet_shows_errors_only(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run((*GENERATE, "-q")) == 0
    assert capsys.readouterr() == ("", "")
    assert cli.run((*GENERATE, "-q", "-v")) == 2


def test_strict_takes_warnings_for_errors(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run((*GENERATE, "--strict")) == 1
    captured = capsys.readouterr()
    assert captured.err.count("error[unknown-keyword]") == 2
    assert captured.out == "acme.yaml -> nothing was written (2 errors, 3 notes)\n"
    assert not (folder / "out").exists()
    for command in ("check", "inspect"):
        assert cli.run((command, *GENERATE[1:], "--strict")) == 1
    lines = [line for line in SPEC.splitlines(keepends=True) if "colour" not in line]
    (folder / "acme.yaml").write_text("".join(lines[:-1]))
    assert cli.run((*GENERATE, "--strict")) == 0


def test_strict_can_be_configured(folder: Path) -> None:
    table = '[[sdks]]\nspec = "acme.yaml"\noutput = "out"\n'
    (folder / "sdkwright.toml").write_text(table + "strict = true\n")
    assert cli.run(("generate",)) == 1
    (folder / "sdkwright.toml").write_text(table + "strict = false\n")
    assert cli.run(("generate",)) == 0
    assert cli.run(("generate", "--strict")) == 1
    (folder / "sdkwright.toml").write_text(table + 'strict = "yes"\n')
    assert cli.run(("generate",)) == 1
    assert sdkwright.generate("acme.yaml", strict=True).report.has_errors


def test_a_file_of_text_has_all(folder: Path) -> None:
    assert cli.run((*GENERATE, "--report", "report.txt", "-q")) == 0
    lines = (folder / "report.txt").read_text("utf-8").splitlines()
    assert lines[:6] == [
        "acme.yaml -> out",
        "  2 operations, 2 methods, 0 types",
        "  2 warnings, 3 notes",
        "        3 unknown-extension",
        "        2 unknown-keyword",
        "",
    ]
    assert sum("note[unknown-extension]" in line for line in lines) == 3


def test_a_file_of_json_has_all(folder: Path) -> None:
    assert cli.run((*GENERATE, "--report", "report.json")) == 0
    content = json.loads((folder / "report.json").read_bytes())
    codes = {"unknown-extension": 3, "unknown-keyword": 2}
    sizes = {"operations": 2, "methods": 2, "types": 0}
    assert content["sdks"] == [
        {"spec": "acme.yaml", "output": "out", **sizes, "codes": codes}
    ]
    assert len(content["diagnostics"]) == 5
    assert content["diagnostics"][0]["pointer"] == "/paths/~1pets/get/x-one"


def test_a_file_is_written_after_an_error(folder: Path) -> None:
    (folder / "acme.yaml").write_text("openapi: 3.1.0\n")
    assert cli.run((*GENERATE, "--report", "report.json")) == 1
    content = json.loads((folder / "report.json").read_bytes())
    assert content["sdks"][0].keys() == {"spec", "output", "codes"}
    assert {row["severity"] for row in content["diagnostics"]} == {"error"}


def test_a_file_that_cannot_be_written(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run((*GENERATE, "--report", "no/folder/report.txt")) == 1
    assert "error[output-failure] the report cannot be written" in (
        capsys.readouterr().err
    )


def test_what_the_standard_says_anyway_is_not_reported(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Path("acme.yaml").write_text(
        'openapi: 3.1.0\ninfo: {title: Acme, version: "1"}\npaths: {}\n'
        "components:\n  schemas:\n"
        "    Any: {type: object, propertyNames: {type: string}}\n"
        "    Some: {type: object, propertyNames: {enum: [a]}}\n"
    )
    assert cli.run((*GENERATE, "--verbose")) == 0
    err = capsys.readouterr().err
    assert err.count("[unchecked-property-names]") == 1
    assert "acme.yaml:7:26: note[unchecked-property-names]" in err


def test_variants_without_a_name_are_counted(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Path("acme.yaml").write_text(
        'openapi: 3.1.0\ninfo: {title: Acme, version: "1"}\npaths: {}\n'
        "components:\n  schemas:\n    Same:\n      oneOf:\n"
        "        - {type: object, properties: {a: {type: string}}}\n"
        "        - {type: object, properties: {a: {type: string}}, title: Other}\n"
    )
    assert cli.run(GENERATE) == 0
    message = "nothing tells variant 2 from variant 1, which is taken"
    assert message in capsys.readouterr().err
