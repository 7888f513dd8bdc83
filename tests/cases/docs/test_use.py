"""Every description can be read in the SDK, and none of them does anything else."""

from __future__ import annotations

import ast
import inspect
from typing import Any

import pytest
from tests.cases.conftest import Sdk


def docs_of_fields(model: Any) -> dict[str, str]:
    """The strings below the fields of a class, by field."""
    (found,) = ast.parse(inspect.getsource(model)).body
    assert isinstance(found, ast.ClassDef)
    docs: dict[str, str] = {}
    for field, doc in zip(found.body, found.body[1:], strict=False):
        match field, doc:
            case (
                ast.AnnAssign(target=ast.Name(name)),
                ast.Expr(value=ast.Constant(value=str(text))),
            ):
                docs[name] = inspect.cleandoc(text)
            case _:
                pass
    return docs


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("end", "A backslash \\"),
        ("quote", '"'),
        ("triple", 'a """ in ""\'" the """" middle"""'),
        (
            "escape",
            "\\N{BULLET} \\x41 \\u0041 {braces} {{ 7*7 }} {% raw %} # no comment",
        ),
    ],
)
def test_the_text_of_a_field(sdk: Sdk, field: str, text: str) -> None:
    found = docs_of_fields(sdk.models.Note)[field]
    assert found.rstrip() in (text, f"{text}.")


def test_what_cannot_be_seen_is_escaped(sdk: Sdk) -> None:
    found = docs_of_fields(sdk.models.Note)
    words = found["controls"].rstrip(".").split()
    assert words == [
        *("bell", "\\x07,", "escape", "\\x1b,", "feed", ",", "line", "separator,"),
        "\\u202eoverride",
    ]
    assert found["lines"].rstrip(".") == "one\n\n  two\nthree"


def test_a_long_word_is_whole(sdk: Sdk) -> None:
    found = docs_of_fields(sdk.models.Note)["long_word"]
    assert "/that/cannot/be/broken/anywhere/at/all/really?x=1" in found


def test_the_text_of_a_class(sdk: Sdk) -> None:
    doc = inspect.getdoc(sdk.models.Note) or ""
    assert doc.strip() == '"Quoted" from the first to the last "word"'


def test_blank_texts_are_none(sdk: Sdk) -> None:
    assert docs_of_fields(sdk.models.Empty) == {}


def test_the_docstring_of_a_method(sdk: Sdk) -> None:
    doc = inspect.getdoc(sdk.client(base_url="https://docs.test").notes.retrieve) or ""
    lines = doc.splitlines()
    assert lines[0] == "Returns `notes`."
    assert lines[2].startswith("* A bullet")
    assert lines[3].startswith("  "), "what goes on is indented as the bullet is"
    code = (
        "notes = client.notes.list()    # a line of code that is longer than any line"
    )
    assert any(line.startswith(code) for line in lines)
    assert "Args:" in lines
    assert "    q: Two paragraphs \\ and a tab here" in doc
    assert 'NotFoundError: No such """note"""' in doc
