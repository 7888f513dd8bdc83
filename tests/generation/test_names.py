"""Whatever text a description has for a name or a docstring, Python can read what comes of it."""

from __future__ import annotations

import ast
import keyword
import unicodedata
from collections.abc import Callable

import black
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.generation.test_style import MODE

from sdkwright.python.assign import assign
from sdkwright.python.code import Identifier, string_literal
from sdkwright.python.docstrings import docstring
from sdkwright.python.words import pascal, snake

AWKWARD = st.sampled_from(
    (
        *('"', "'", '"""', "'''", "\\", "\\N{BULLET}", "{}", "{{ 7*7 }}", "{% raw %}"),
        *("\n", "\r", "\r\n", "\t", "\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029"),
        *("\x00", "\x1b[31m", "\ufeff", "\u202e", "\u00a0", "\u3000", "#", " ", "  "),
        *("class", "None", "self", "__init__", "_", "-", "+1", "1", "a b", "aB", "A"),
        *(
            "\u0301",
            "e\u0301",
            "\u00e9",
            "\ufb01",
            "\u00df",
            "\u0130",
            "\u0345",
            "\u1161",
        ),
        *("```", "* ", "1. ", "    ", "|", "a" * 90, "word " * 30, "\U0001f600", "人"),
    )
)
TEXT = st.lists(AWKWARD | st.text(st.characters(codec="utf-8"), max_size=8)).map(
    "".join
)
"""Any text that UTF-8 can hold, with what is awkward more often than chance has it."""


def folded(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold()


@pytest.mark.parametrize("spell", [snake, pascal])
@given(texts=st.lists(TEXT, min_size=1, max_size=8, unique=True))
def test_any_texts_get_names_of_their_own(
    spell: Callable[[str, str], str], texts: list[str]
) -> None:
    reserved = ("model", "Model", "str")
    names = assign({text: [spell(text, "model")] for text in texts}, reserved)

    assert list(names) == texts
    assert len({folded(name) for name in names.values()}) == len(texts)
    for name in names.values():
        assert Identifier(name) == name  # raises for what is none
        assert not keyword.iskeyword(name)
        assert name not in reserved


@given(
    st.dictionaries(st.integers(), st.lists(TEXT, min_size=1, max_size=3), max_size=6)
)
def test_clashes_are_settled_whatever_the_candidates(
    wanted: dict[int, list[str]],
) -> None:
    candidates = {
        key: [snake(text, "name") for text in texts] for key, texts in wanted.items()
    }
    names = assign(candidates)
    assert names.keys() == wanted.keys()
    assert len({folded(name) for name in names.values()}) == len(wanted)


def test_a_clash_moves_everybody_who_has_an_alternative() -> None:
    names = assign(
        {"a": ["Item", "OrderItem"], "b": ["item", "CartItem"], "c": ["Item"]}
    )
    assert names == {"a": "OrderItem", "b": "CartItem", "c": "Item"}


def test_the_first_of_equals_keeps_the_plain_name() -> None:
    assert assign({1: ["pet"], 2: ["pet"], 3: ["Pet"]}) == {
        1: "pet",
        2: "pet_2",
        3: "Pet2",
    }


@pytest.mark.parametrize(
    ("text", "in_snake", "in_pascal"),
    [
        ("stepId", "step_id", "StepId"),
        ("HTTPServerError", "http_server_error", "HTTPServerError"),
        ("kebab-case name", "kebab_case_name", "KebabCaseName"),
        ("2fa", "x_2fa", "X2fa"),
        ("-1", "minus_1", "Minus1"),
        ("don't", "dont", "Dont"),
        ("", "x", "x"),
    ],
)
def test_words_are_found_in_any_spelling(
    text: str, in_snake: str, in_pascal: str
) -> None:
    assert snake(text, "x") == in_snake
    assert pascal(text, "X" if in_pascal[0] == "X" else "x") == in_pascal


@given(TEXT)
def test_a_string_literal_is_the_text(text: str) -> None:
    code = string_literal(text)
    assert ast.literal_eval(code) == text
    assert code.isprintable()
    assert black.format_str(f"X = {code}\n", mode=MODE) in (
        f"X = {code}\n",
        f"X = (\n    {code}\n)\n",
    )


@given(st.text(max_size=40))
def test_a_string_literal_can_hold_half_a_surrogate_pair(text: str) -> None:
    assert ast.literal_eval(string_literal(text + "\ud800")) == text + "\ud800"


@given(TEXT)
def test_a_docstring_is_the_text_and_nothing_more(text: str) -> None:
    for source in in_class(text), in_function(text):
        (body,) = ast.parse(source).body
        assert isinstance(body, ast.ClassDef | ast.FunctionDef)
        assert len(body.body) == (2 if docstring(text, 4) else 1)
        assert black.format_str(source, mode=MODE) == source
        if all((c.isalnum() and c.isprintable()) or c == " " for c in text):
            found = ast.get_docstring(body) or ""
            assert found.split() == text.split()
        for line in source.splitlines():
            assert line.isprintable()


@given(TEXT)
def test_a_docstring_loses_no_visible_character(text: str) -> None:
    function = ast.parse(in_function(text)).body[0]
    assert isinstance(function, ast.FunctionDef)
    found = ast.get_docstring(function) or ""
    wanted = [c for c in text if c.isprintable() and not c.isspace()]
    rest = iter(found)
    assert all(c in rest for c in wanted)


def in_class(text: str) -> str:
    code = docstring(text, 4)
    return f"class A:\n    {code}\n\n    x = 1\n" if code else "class A:\n    x = 1\n"


def in_function(text: str) -> str:
    code = docstring(text, 4)
    lines = f"    {code}\n" if code else ""
    return f"def f() -> int:\n{lines}    return 1\n"
