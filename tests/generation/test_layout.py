"""Whatever is laid out, Black leaves it as it is."""

from __future__ import annotations

import ast

import black
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.generation.test_style import MODE

from sdkwright.python.code import EMPTY, Code, Identifier, code, fill, string_literal
from sdkwright.python.layout import (
    Brackets,
    Operands,
    Piece,
    flat,
    lay_out,
    lay_out_alias,
    lay_out_annotated,
    lay_out_class,
    lay_out_made,
    lay_out_result,
    row,
)

WIDTH = 88


def repeated(letter: str, count: int) -> Identifier:
    return Identifier(letter * count)


NAMES = st.builds(repeated, st.sampled_from("abcxyz"), st.integers(1, 60))
HEADS = st.builds(repeated, st.sampled_from("fgh"), st.integers(1, 30))
"""What is called or filled: names of this tool, and short."""
LITERALS = st.text(st.characters(codec="ascii"), max_size=60).map(string_literal)
ATOMS: st.SearchStrategy[Piece] = NAMES | LITERALS


def calls(inner: st.SearchStrategy[Piece]) -> st.SearchStrategy[Piece]:
    def call(name: Code, items: list[Piece]) -> Piece:
        return Brackets(fill("{}(", name), tuple(items), code(")"))

    return st.builds(call, HEADS, st.lists(inner, min_size=1, max_size=6))


def keyed(inner: st.SearchStrategy[Code]) -> st.SearchStrategy[Piece]:
    """A call that tests a property."""

    def call(key: Code, items: list[Code]) -> Piece:
        return Brackets(code("is_one_of("), (code("data"), key, *items), code(")"))

    return st.builds(call, LITERALS, st.lists(inner, min_size=1, max_size=3))


def lists(inner: st.SearchStrategy[Piece]) -> st.SearchStrategy[Piece]:
    return st.lists(inner, max_size=6).map(
        lambda items: Brackets(code("["), tuple(items), code("]"))
    )


def tables(inner: st.SearchStrategy[Piece]) -> st.SearchStrategy[Piece]:
    def table(keys: list[Code], items: list[Piece]) -> Piece:
        pairs = zip(keys, items, strict=False)
        rows = tuple(row(key, code(": "), item) for key, item in pairs)
        return Brackets(code("{"), rows, code("}"))

    return st.builds(table, st.lists(LITERALS, max_size=6), st.lists(inner, max_size=6))


def keywords(inner: st.SearchStrategy[Piece]) -> st.SearchStrategy[Piece]:
    def call(name: Code, names: list[Code], items: list[Piece]) -> Piece:
        pairs = zip(names, items, strict=False)
        rows = tuple(row(fill("{}=", each), item) for each, item in pairs)
        return Brackets(fill("{}(", name), rows, code(")"))

    return st.builds(
        call,
        HEADS,
        st.lists(NAMES, min_size=1, max_size=4, unique=True),
        st.lists(inner, min_size=1, max_size=4),
    )


VALUES = st.recursive(
    ATOMS,
    lambda inner: calls(inner) | lists(inner) | tables(inner) | keywords(inner),
    max_leaves=12,
)


def subscripts(inner: st.SearchStrategy[Operands]) -> st.SearchStrategy[Piece]:
    def one(head: str, item: Operands) -> Piece:
        return Brackets(fill("{}[", Code(head)), (item,), code("]"), comma=EMPTY)

    def two(head: Code, first: Piece, second: Operands) -> Piece:
        return Brackets(head, (first, second), code("]"))

    singles = st.sampled_from(("list", "Literal", "builtins.list", "AsyncPages"))
    pairs = st.sampled_from([code("dict["), code("EnvelopePages[")])
    return st.builds(one, singles, inner) | st.builds(two, pairs, NAMES | inner, inner)


def unions(items: st.SearchStrategy[Piece]) -> st.SearchStrategy[Operands]:
    return st.lists(items, min_size=1, max_size=5).map(
        lambda found: Operands(tuple(dict.fromkeys(found)))
    )


ANNOTATIONS: st.SearchStrategy[Operands] = st.recursive(
    unions(NAMES), lambda inner: unions(NAMES | subscripts(inner)), max_leaves=6
)


def assert_kept(source: str) -> None:
    ast.parse(source)
    assert black.format_str(source, mode=MODE) == source


@given(
    NAMES.filter(lambda name: len(name) <= 40),  # as long as those of constants may be
    calls(VALUES) | lists(VALUES) | tables(VALUES) | keywords(VALUES),
)
def test_an_assignment(name: Identifier, value: Piece) -> None:
    assert_kept(f"{lay_out(row(name, code(' = '), value))}\n")


@given(NAMES, VALUES)
def test_a_statement_in_a_function(name: Identifier, value: Piece) -> None:
    statement = lay_out(row(code("return "), value), 4)
    assert_kept(f"def {name}():\n    {statement}\n")


@given(NAMES, ANNOTATIONS, st.lists(st.tuples(NAMES, ANNOTATIONS), max_size=4))
def test_a_signature(
    name: Identifier, result: Operands, parameters: list[tuple[Code, Operands]]
) -> None:
    unique = dict(parameters)
    signature = row(
        fill("def {}", name),
        Brackets(
            code("("),
            (code("self"), *(row(fill("{}: ", n), a) for n, a in unique.items())),
            code(")"),
        ),
        code(" -> "),
        result,
        code(":"),
    )
    assert_kept(f"class A:\n    {lay_out(signature, 4)}\n        return 1\n")


@given(NAMES, ANNOTATIONS)
def test_a_required_field(name: Identifier, annotation: Operands) -> None:
    line = lay_out_annotated(name, annotation, EMPTY, 4)
    assert_kept(f"class A:\n    {line}\n")


@given(NAMES, ANNOTATIONS, st.sampled_from([("None",), ("None", "Unset")]))
def test_an_optional_field(
    name: Identifier, annotation: Operands, others: tuple[str, ...]
) -> None:
    operands = (*annotation.items, *(Code(other) for other in others))
    default = Code(others[-1].upper() if len(others) > 1 else "None")
    line = lay_out_annotated(name, Operands(operands), default, 4)
    assert_kept(f"class A:\n    {line}\n")


@given(NAMES, LITERALS)
def test_a_field_with_a_constant(name: Identifier, value: Code) -> None:
    annotation = Operands((Brackets(code("Literal["), (value,), code("]")),))
    line = lay_out_annotated(name, annotation, value, 4)
    assert_kept(f"class A:\n    {line}\n")


@given(
    NAMES,
    unions(NAMES) | subscripts(unions(NAMES)),
    calls(ATOMS),
    st.sampled_from([0, 8]),
)
def test_what_a_call_makes_of_a_kind(
    name: Identifier, kind: Piece, call: Brackets, indent: int
) -> None:
    line = lay_out_made(name, kind, call, indent)
    assert_kept(f"if x:\n    if y:\n        {line}\n" if indent else f"{line}\n")


@given(
    st.builds(repeated, st.just("T"), st.integers(40, 70)),
    unions(NAMES | subscripts(unions(LITERALS))) | subscripts(unions(LITERALS)),
)
def test_an_alias(name: Identifier, meaning: Piece) -> None:
    operands = meaning if isinstance(meaning, Operands) else Operands((meaning,))
    assert_kept(f"{lay_out_alias(name, operands)}\n")


@given(NAMES, calls(ATOMS))
def test_what_a_call_makes(name: Identifier, call: Brackets) -> None:
    line = lay_out_result(fill("new.{}", name), call, 4)
    assert_kept(f"def f():\n    {line}\n")


def present(key: Code) -> Operands:
    return Operands((key, code("data")), code("in"))


def not_null(key: Code) -> Operands:
    got = Brackets(code("data.get("), (key,), code(")"), comma=EMPTY)
    return Operands((got, code("None")), code("is not"))


TESTS = LITERALS.map(present) | LITERALS.map(not_null)


@given(
    st.lists(TESTS, min_size=1, max_size=3),
    st.lists(keyed(LITERALS), max_size=2),
    st.sampled_from([4, 8]),
)
def test_a_condition(tests: list[Operands], others: list[Piece], indent: int) -> None:
    condition = Operands((*tests, *others), code("and"))
    line = lay_out(row(code("if "), condition, code(":")), indent)
    head = "def f():\n    while x:\n        " if indent == 8 else "def f():\n    "
    assert_kept(f"{head}{line}\n{' ' * indent}    return 1\n")


@pytest.mark.parametrize("width", range(30, 60))
@pytest.mark.parametrize("values", [(), (1, 5), (30, 30), (80,)], ids=str)
def test_a_condition_of_two_breaks_where_black_breaks_it(
    width: int, values: tuple[int, ...]
) -> None:
    key = string_literal("k" * width)
    got = Brackets(code("data.get("), (key,), code(")"), comma=EMPTY)
    members = (code("data"), *(string_literal("v" * count) for count in (1, *values)))
    last = Brackets(code("is_one_of("), members, code(")"))
    for first in (
        Operands((got, code("None")), code("is not")),
        Operands((key, code("data")), code("in")),
    ):
        condition = Operands((first, last), code("and"))
        line = lay_out(row(code("if "), condition, code(":")), 4)
        assert_kept(f"def f():\n    {line}\n        return 1\n")


@given(NAMES, HEADS)
def test_a_class(name: Identifier, base: Code) -> None:
    assert_kept(f"{lay_out_class(name, base)}\n    x: int\n")


@given(VALUES)
def test_what_fits_is_one_line(value: Piece) -> None:
    text = lay_out(value)
    assert (text == flat(value)) is (len(flat(value)) <= WIDTH or "\n" not in text)
