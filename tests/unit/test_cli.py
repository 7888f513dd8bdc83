"""The commands, from arguments to exit codes, output and files."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import tomllib
from pathlib import Path

import pytest

from sdkwright import cli, pipeline
from sdkwright.version import VERSION

PROJECT = Path(__file__).parents[2]
GENERATOR = PROJECT / "generator"
SPEC = """\
openapi: 3.1.0
info: {title: "Acme \\e[31m", version: 1.10}
servers: [{url: https://api.example.com}]
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        200:
          description: ok
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Pet'}
components:
  schemas:
    Pet: {type: object, properties: {name: {type: string}}}
"""
CONFIG = """\
[[tool.sdkwright.sdks]]
spec = "acme.yaml"
output = "out"
package = "acme"
"""
GENERATE = ("generate", "acme.yaml", "--output", "out", "--package", "acme")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_COLOR", "1")
    (tmp_path / "acme.yaml").write_text(SPEC)
    return tmp_path


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    """The program as a process of its own, with narrow output."""
    environment = {
        **os.environ,
        "PYTHONPATH": str(GENERATOR),
        "PYTHONIOENCODING": "latin-1:strict",
    }
    return subprocess.run(
        [sys.executable, "-m", "sdkwright", *arguments],
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="latin-1",
        timeout=60,
        check=False,
    )


def test_generate_then_check(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(GENERATE) == 0
    assert capsys.readouterr().out.startswith("acme.yaml -> out: ")
    assert list((folder / "out").rglob("acme/__init__.py"))
    assert cli.run(("check", *GENERATE[1:])) == 0
    assert capsys.readouterr().out == "acme.yaml -> out is up to date\n"
    assert cli.run(GENERATE) == 0
    assert capsys.readouterr().out == (
        "acme.yaml -> out: nothing to change\n  1 operation, 1 method, 1 type\n"
    )


def test_check_lists_what_differs(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(("check", *GENERATE[1:])) == 1
    out = capsys.readouterr().out.splitlines()
    assert out[0] == "acme.yaml -> out is out of date"
    assert out[1].startswith("  missing:")
    assert not (folder / "out").exists()
    cli.run(GENERATE)
    edited = next((folder / "out").rglob("acme/__init__.py"))
    edited.write_text("edited")
    capsys.readouterr()
    assert cli.run(("check", *GENERATE[1:], "--quiet")) == 1
    name = edited.relative_to(folder / "out").as_posix()
    assert capsys.readouterr().out.splitlines()[1:] == [f"  edited:      {name}"]


def test_edits_are_kept_unless_forced(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cli.run(GENERATE)
    edited = next((folder / "out").rglob("acme/__init__.py"))
    edited.write_text("edited")
    assert cli.run(GENERATE) == 1
    captured = capsys.readouterr()
    assert "error[edited-file]" in captured.err
    assert "--force" in captured.err
    assert captured.out.endswith("nothing was written (1 error)\n")
    assert edited.read_text() == "edited"
    assert cli.run((*GENERATE, "--force")) == 0
    assert edited.read_text() != "edited"


def test_the_configuration_is_used(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "pyproject.toml").write_text(CONFIG)
    assert cli.run(("generate",)) == 0
    assert cli.run(("check",)) == 0
    assert cli.run(("check", "./acme.yaml")) == 0
    assert capsys.readouterr().err == ""


def test_faults_of_the_configuration(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "pyproject.toml").write_text(CONFIG + 'pakage = "x"\n')
    assert cli.run(("generate",)) == 1
    assert capsys.readouterr().err == (
        "pyproject.toml:5:1: error[unknown-key] there is no key `pakage`\n"
        '    4 | package = "acme"\n'
        '  > 5 | pakage = "x"\n'
        "  hint: did you mean `package`?\n"
    )


def test_faults_of_the_description(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "acme.yaml").write_text("openapi: 3.1.0\ninfo: [\n")
    for command in ("generate", "check", "inspect"):
        assert cli.run((command, *GENERATE[1:])) == 1
        assert capsys.readouterr().err.startswith("acme.yaml:3:1: error[invalid-yaml]")
    assert not (folder / "out").exists()


@pytest.mark.parametrize("text", [SPEC, SPEC + "x-a: 1\nx-a: 2\n", "a: [\n"])
def test_json_is_one_list(
    folder: Path, capsys: pytest.CaptureFixture[str], text: str
) -> None:
    (folder / "acme.yaml").write_text(text)
    code = cli.run(("generate", *GENERATE[1:], "--format", "json"))
    rows = json.loads(capsys.readouterr().err)
    assert (code == 0) == (rows == [])


@pytest.mark.parametrize(
    "arguments",
    [
        ("generate",),
        ("generate", "acme.yaml", "--package", "class"),
        ("generate", "acme.yaml", "--colour"),
        ("generat",),
        (*GENERATE, "--format", "xml"),
    ],
)
def test_wrong_usage(
    arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(arguments) == 2
    assert "Error: " in capsys.readouterr().err


def test_inspect_prints_safely(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(("inspect", "acme.yaml")) == 0
    out = capsys.readouterr().out
    assert "GET /pets" in out
    assert "Pet" in out
    assert "Acme \\x1b[31m" in out
    assert cli.run(("inspect", "acme.yaml", "--ir")) == 0
    assert "\x1b" not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("error", "code"),
    [(RuntimeError("a\x1b"), 70), (RecursionError(), 70), (KeyboardInterrupt(), 130)],
)
def test_no_exception_gets_out(
    error: BaseException,
    code: int,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(pipeline, "generate", fail)
    assert cli.run(GENERATE) == code
    captured = capsys.readouterr().err
    assert "Traceback" not in captured
    assert "\x1b" not in captured
    if code == 70:
        assert "internal error" in captured
        assert cli.run((*GENERATE, "--traceback")) == code
        assert "Traceback" in capsys.readouterr().err


def test_a_process_needs_no_unicode() -> None:
    Path("acme.yaml").write_text("openapi: 日: [\n", "utf-8")
    result = run("generate", "acme.yaml")
    assert result.returncode == 1
    assert "openapi: \\u65e5: [" in result.stderr
    assert result.stdout == "acme.yaml -> nothing was written (1 error)\n"


def test_version_and_help() -> None:
    assert run("--version").stdout == f"sdkwright {VERSION}\n"
    for arguments in (
        ("--help",),
        ("generate", "-h"),
        ("check", "-h"),
        ("inspect", "-h"),
    ):
        result = run(*arguments)
        assert result.returncode == 0
        assert "sdkwright" in result.stdout


def test_help_is_fast() -> None:
    def seconds() -> float:
        start = time.perf_counter()
        run("--help")
        return time.perf_counter() - start

    # The best of several: other work on the machine only ever makes it slower.
    assert min(seconds() for _ in range(5)) < 0.3


def test_help_does_not_import_what_it_does_not_need() -> None:
    code = (
        "import sys; from sdkwright import cli; cli.run(['--help']);"
        "print([m for m in ('yaml', 'jinja2', 'rich', 'black') if m in sys.modules])"
    )
    environment = {**os.environ, "PYTHONPATH": str(GENERATOR)}
    command = [sys.executable, "-c", code]
    output = subprocess.check_output(command, env=environment, text=True)
    assert output.splitlines()[-1] == "[]"


def test_the_version_is_that_of_the_project() -> None:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project.get("version", VERSION) == VERSION
