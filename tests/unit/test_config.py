"""Settings: what the configuration files may say, and what is said about the rest."""

from __future__ import annotations

from pathlib import Path

import pytest

from sdkwright import ir
from sdkwright.config import PageRule, SdkConfig, ToolConfig, package_fault
from sdkwright.config_file import choose_sdks, read_config
from sdkwright.diagnostics import Location, Report

HEAD = '[[tool.sdkwright.sdks]]\nspec = "a.yaml"\noutput = "out"\n'


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def read(text: str, name: str = "pyproject.toml") -> tuple[ToolConfig, list[str]]:
    """The settings, and the faults as `line: message (hint)`."""
    Path(name).write_text(text, "utf-8")
    report = Report()
    config = read_config(Path(), report)
    faults = [
        f"{entry.location.line}: {entry.message} ({entry.hint})"
        for entry in report.diagnostics
    ]
    return config, faults


def test_every_setting_is_read() -> None:
    config, faults = read("""
[project]
name = "acme"

[[tool.sdkwright.sdks]]
spec = "spec/acme.yaml"
output = "generated/acme"
package = "acme"
client = "Acme"
version = "1.2"
naming = "tags"
templates = "templates"
[tool.sdkwright.sdks.names]
listPets = "pets.all"

[[tool.sdkwright.sdks]]
spec = "b.yaml"
output = "b"
""")
    assert not faults
    assert config == ToolConfig(
        file="pyproject.toml",
        sdks=(
            SdkConfig(
                spec="spec/acme.yaml",
                output="generated/acme",
                package="acme",
                client="Acme",
                version="1.2",
                naming="tags",
                names={"listPets": "pets.all"},
                templates="templates",
            ),
            SdkConfig(spec="b.yaml", output="b"),
        ),
    )


def test_sdkwright_toml_needs_no_prefix_and_comes_first() -> None:
    Path("pyproject.toml").write_text(HEAD)
    config, faults = read('[[sdks]]\nspec = "x"\noutput = "y"\n', "sdkwright.toml")
    assert config.sdks == (SdkConfig(spec="x", output="y"),)
    assert not faults


def test_paths_are_relative_to_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "pyproject.toml").write_text(HEAD)
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "a" / "pyproject.toml").write_text("[project]\n")
    monkeypatch.chdir(tmp_path / "a" / "b")
    config = read_config(Path(), Report())
    assert config.sdks[0].spec == (tmp_path / "a.yaml").as_posix()
    assert choose_sdks(config, "../../a.yaml", None, None) == config.sdks


def test_there_need_not_be_any_configuration() -> None:
    assert read_config(Path(), Report()) == ToolConfig()
    assert read("[project]\n") == (ToolConfig(), [])


@pytest.mark.parametrize(
    ("lines", "fault"),
    [
        ('ouput = "x"', "4: there is no key `ouput` (did you mean `output`?)"),
        ("package = 1", "4: `package` must be a text that is not empty (None)"),
        ('client = ""', "4: `client` must be a text that is not empty (None)"),
        (
            'naming = "tag"',
            (
                '4: `naming` is one of "path", "tags", "operation-id" '
                "(did you mean `tags`?)"
            ),
        ),
        (
            'package = "class"',
            '4: a package cannot be called "class": it is a keyword of Python (None)',
        ),
        ('client = "a b"', '4: a class cannot be called "a b" (None)'),
        ("names = {a = 1}", "4: `names` must be a table of texts (None)"),
        (
            "[tool.sdkwright.sdks.names]\na = 1",
            "4: `names` must be a table of texts (None)",
        ),
        (
            '[[tool.sdkwright.sdks]]\nspec = "b"',
            (
                "4: an SDK has no `output` "
                '(write `output = "..."` into its [[tool.sdkwright.sdks]] table)'
            ),
        ),
        (
            '[[tool.sdkwright.sdks]]\nspec = "b"\noutput = "./out"',
            "6: two SDKs are written to `out` (None)",
        ),
        ("[tool.sdkwright]\nx = 1", "5: there is no key `x` (did you mean `sdks`?)"),
    ],
)
def test_faults_have_a_line_and_a_hint(lines: str, fault: str) -> None:
    if lines.startswith("[tool.sdkwright]"):
        fault = fault.replace("did you mean `sdks`?", "there are: sdks")
    assert read(HEAD + lines + "\n")[1] == [fault]


@pytest.mark.parametrize(
    "text",
    ["[tool", "\x00", "[tool]\nsdkwright = 1", "[tool.sdkwright]\nsdks = 1"],
)
def test_faults_that_hide_the_rest(text: str) -> None:
    config, faults = read(text)
    assert config.sdks == ()
    assert len(faults) == 1


def test_a_file_that_is_not_text() -> None:
    Path("pyproject.toml").write_bytes(b"\xff\xfe")
    report = Report()
    assert read_config(Path(), report).sdks == ()
    assert [entry.code for entry in report.diagnostics] == ["invalid-toml"]


@pytest.mark.parametrize(
    ("name", "is_good"),
    [
        ("acme", True),
        ("acme_2", True),
        ("", False),
        ("2acme", False),
        ("a-b", False),
        ("a.b", False),
        ("été", False),
        ("class", False),
        ("None", False),
        ("json", False),
        ("httpx2", False),
        ("orjson", False),
    ],
)
def test_package_names(name: str, is_good: bool) -> None:
    assert (package_fault(name) is None) == is_good


def test_what_is_given_comes_first() -> None:
    config, _ = read(HEAD)
    assert choose_sdks(config, None, None, None) == config.sdks
    assert choose_sdks(config, "./a.yaml", "x", "p") == (
        SdkConfig(spec="a.yaml", output="x", package="p"),
    )
    assert choose_sdks(config, "b.yaml", None, None) == (SdkConfig(spec="b.yaml"),)


def test_one_output_is_not_for_several() -> None:
    config, _ = read(HEAD + HEAD.replace('"out"', '"b"'))
    with pytest.raises(ValueError, match="--output and --package cannot be for 2 SDKs"):
        choose_sdks(config, None, "x", "p")
    with pytest.raises(ValueError, match="no configuration"):
        choose_sdks(ToolConfig(), None, None, None)


def test_how_operations_are_paged() -> None:
    config, faults = read(HEAD + """
[tool.sdkwright.sdks.pages]
listPets = { style = "offset", parameter = "start", items = "data.pets", first = 1 }
"GET /users" = false
[tool.sdkwright.sdks.pages."POST /find"]
style = "body-cursor"
items = []
next = ["page.info", "next"]
parameter = "cursor"
in_body = true
""")
    assert not faults
    place = [Location("pyproject.toml", line=line, column=1) for line in (6, 7, 8)]
    assert config.sdks[0].pages == {
        "listPets": PageRule(ir.Offset("start", first=1), ("data", "pets"), place[0]),
        "GET /users": PageRule(None, None, place[1]),
        "POST /find": PageRule(
            ir.BodyCursor(("page.info", "next"), "cursor", in_body=True), (), place[2]
        ),
    }


@pytest.mark.parametrize(
    ("table", "fault"),
    [
        ("true", "a table, or false"),
        ('{ style = "guess" }', "`style` of pages is one of "),
        ('{ style = "offset" }', "pages of this style need `parameter`"),
        ('{ style = "offset", parameter = "" }', "`parameter` of pages must be a text"),
        ('{ style = "offset", parameter = "o", first = -1 }', "a whole number from 0"),
        ('{ style = "offset", parameter = "o", total = 5 }', "or a list of texts"),
        ('{ style = "link-header", next = "a" }', "pages of this style have no `next`"),
        ('{ style = "body-cursor", next = "a", parameter = "b", in_body = 1 }', "true"),
    ],
)
def test_bad_pages(table: str, fault: str) -> None:
    config, faults = read(HEAD + f"[tool.sdkwright.sdks.pages]\nlistPets = {table}\n")
    assert config.sdks[0].pages == {}
    (found,) = faults
    assert found.startswith("5: ")
    assert fault in found


def test_pages_that_are_no_table() -> None:
    _, faults = read(HEAD + "pages = 5\n")
    assert faults == ["4: `pages` must be a table of operations (None)"]
