"""Styles against the tables of the standard, and against the templates of RFC 6570 that
the standard says they are, expanded by other means."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

import httpx2
import pytest
from driving import Driver, answers, reply
from hypothesis import given, settings
from hypothesis import strategies as st
from sample._runtime.errors import EncodeError
from sample._runtime.operation import Operation
from sample._runtime.parameters import Parameter
from sample._runtime.shapes import is_array

EMPTY: Any = ""
TEXT: Any = "blue"
LIST: Any = ["blue", "black", "brown"]
OBJECT: Any = {"R": 100, "G": 200, "B": 150}

# OpenAPI 3.1.1, section 4.8.12.6: style, explode, and what `color` is for an empty
# string, a string, an array and an object; None where the table has no entry.
TABLE = [
    (
        "path",
        "matrix",
        False,
        ";color",
        ";color=blue",
        ";color=blue,black,brown",
        ";color=R,100,G,200,B,150",
    ),
    (
        "path",
        "matrix",
        True,
        ";color",
        ";color=blue",
        ";color=blue;color=black;color=brown",
        ";R=100;G=200;B=150",
    ),
    ("path", "label", False, None, ".blue", ".blue,black,brown", ".R,100,G,200,B,150"),
    ("path", "label", True, None, ".blue", ".blue.black.brown", ".R=100.G=200.B=150"),
    ("path", "simple", False, None, "blue", "blue,black,brown", "R,100,G,200,B,150"),
    ("path", "simple", True, None, "blue", "blue,black,brown", "R=100,G=200,B=150"),
    ("header", "simple", False, "", "blue", "blue,black,brown", "R,100,G,200,B,150"),
    ("header", "simple", True, "", "blue", "blue,black,brown", "R=100,G=200,B=150"),
    (
        "query",
        "form",
        False,
        "color=",
        "color=blue",
        "color=blue,black,brown",
        "color=R,100,G,200,B,150",
    ),
    (
        "query",
        "form",
        True,
        "color=",
        "color=blue",
        "color=blue&color=black&color=brown",
        "R=100&G=200&B=150",
    ),
    (
        "query",
        "spaceDelimited",
        False,
        None,
        None,
        "color=blue%20black%20brown",
        "color=R%20100%20G%20200%20B%20150",
    ),
    (
        "query",
        "pipeDelimited",
        False,
        None,
        None,
        "color=blue%7Cblack%7Cbrown",
        "color=R%7C100%7CG%7C200%7CB%7C150",
    ),
    (
        "query",
        "deepObject",
        True,
        None,
        None,
        None,
        "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
    ),
    (
        "cookie",
        "form",
        False,
        "color=",
        "color=blue",
        "color=blue,black,brown",
        "color=R,100,G,200,B,150",
    ),
    (
        "cookie",
        "cookie",
        True,
        "color=",
        "color=blue",
        "color=blue; color=black; color=brown",
        "R=100; G=200; B=150",
    ),
]
ENTRIES = [
    pytest.param(
        *(place, style, explode, value, text), id=f"{style}-{place}-{explode}-{index}"
    )
    for place, style, explode, *texts in TABLE
    for index, (value, text) in enumerate(
        zip((EMPTY, TEXT, LIST, OBJECT), texts, strict=True)
    )
    if text is not None
]


def sent(parameter: Parameter, value: object) -> httpx2.Request:
    path = "/a/{color}/b" if parameter.place == "path" else "/a"
    driver = Driver("sync", answers(reply()))
    operation: Operation[Any] = Operation("GET", path, parameters=(parameter,))
    driver.call(operation, value)
    return driver.requests[0]


def written(parameter: Parameter, value: object) -> str:
    request = sent(parameter, value)
    match parameter.place:
        case "path":
            text = request.url.raw_path.decode()
            assert text.startswith("/a/")
            assert text.endswith("/b")
            return text[3:-2]
        case "query":
            return request.url.query.decode()
        case "header":
            return request.headers["color"]
        case _:
            return request.headers["cookie"]


@pytest.mark.parametrize(("place", "style", "explode", "value", "text"), ENTRIES)
def test_the_table_of_the_standard(
    place: Any, style: str, explode: bool, value: object, text: str
) -> None:
    assert written(Parameter("color", place, style, explode), value) == text


# RFC 6570, section 3.2.1: the table of an expression's operator, as typed there.
OPERATORS = {
    # style: first, separator, named, if empty
    "simple": ("", ",", False, ""),
    "label": (".", ".", False, ""),
    "matrix": (";", ";", True, ""),
    "form": ("", "&", True, "="),
}
UNRESERVED = set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")


def encoded(text: str) -> str:
    return "".join(
        (
            character
            if character in UNRESERVED
            else "".join(f"%{byte:02X}" for byte in character.encode())
        )
        for character in text
    )


def expanded(style: str, name: str, value: Any, explode: bool) -> str:
    """The algorithm of RFC 6570, section 3.2.1, step by step."""
    first, separator, is_named, if_empty = OPERATORS[style]
    result = ""
    if isinstance(value, str):
        if is_named:
            result += encoded(name) + ("=" if value else if_empty)
        result += encoded(value)
    elif not explode:
        flat = value if is_array(value) else [x for p in value.items() for x in p]
        joined = ",".join(map(encoded, flat))
        if is_named:
            result += encoded(name) + ("=" if joined else if_empty)
        result += joined
    else:
        members: list[str] = []
        if is_array(value):
            pairs = [(name, item) for item in value]
        else:
            pairs = list(value.items())
        for key, item in pairs:
            if is_named:
                members.append(
                    encoded(key) + ("=" if item else if_empty) + encoded(item)
                )
            elif isinstance(value, dict):
                members.append(f"{encoded(key)}={encoded(item)}")
            else:
                members.append(encoded(item))
        result += separator.join(members)
    return first + result


TEXTS = st.text(st.characters(codec="utf-8"), max_size=8)
VALUES = (
    TEXTS
    | st.lists(TEXTS, min_size=1, max_size=4)
    | st.dictionaries(TEXTS, TEXTS, min_size=1, max_size=4)
)


@given(VALUES, st.booleans(), st.sampled_from(("simple", "label", "matrix")))
def test_paths_are_templates(value: Any, explode: bool, style: str) -> None:
    expected = expanded(style, "color", value, explode)
    try:
        text = written(Parameter("color", "path", style, explode), value)
    except EncodeError:
        assert value == "" or expected in ("", ".", "..")
        return
    assert text == expected


@given(VALUES, st.booleans(), TEXTS)
def test_queries_are_templates(value: Any, explode: bool, name: str) -> None:
    text = written(Parameter(name, "query", explode=explode), value)
    assert text == expanded("form", name, value, explode)


DOTS = st.lists(
    st.sampled_from([".", "..", "/", "\\", "%2e", "%2F", "?", "#", ";", ":", "a", ""]),
    max_size=5,
).map("".join)
STYLES = ("simple", "label", "matrix")
TEMPLATES = (
    "/v1/{color}/end",
    "/v1/{color}",
    "/v1/{color}{other}/end",
    "/v1/.{color}/x",
)


any_values = given(
    *(st.one_of(DOTS, st.lists(DOTS, max_size=3)), DOTS, st.booleans(), st.booleans()),
    *(st.sampled_from(STYLES), st.sampled_from(TEMPLATES)),
)


@any_values
def test_no_value_changes_the_endpoint(
    value: Any, other: str, explode: bool, reserved: bool, style: str, template: str
) -> None:
    parameters = (
        Parameter("color", "path", style, explode, allow_reserved=reserved),
        Parameter("other", "path"),
    )[: 1 + ("{other}" in template)]
    driver = Driver("sync", answers(reply()), base_url="http://h/base")
    operation: Operation[Any] = Operation("GET", template, parameters=parameters)
    try:
        driver.call(operation, value, *[other][: len(parameters) - 1])
    except EncodeError:
        return
    (request,) = driver.requests
    assert request.url.host == "h"
    assert not request.url.query
    assert not request.url.fragment
    steps = request.url.raw_path.decode().split("/")
    fixed = template.split("/")
    assert steps[:3] == ["", "base", "v1"]
    assert steps[-1] == fixed[-1] or "{" in fixed[-1]
    if not reserved:
        assert len(steps) == len(fixed) + 1
    for step in steps[1:]:
        assert unquote(step) not in ("", ".", "..")


@pytest.mark.slow
@settings(max_examples=100_000, deadline=None)
@any_values
def test_none_of_100_000_values_changes_the_endpoint(
    value: Any, other: str, explode: bool, reserved: bool, style: str, template: str
) -> None:
    stays: Any = test_no_value_changes_the_endpoint
    stays.hypothesis.inner_test(value, other, explode, reserved, style, template)


def test_more_than_one_level_of_an_object() -> None:
    deep = Parameter("p", "query", "deepObject", explode=True)
    value = {"a": {"b": [1, {"c": True}]}, "none": None}
    assert unquote(written(deep, value)) == "p[a][b][0]=1&p[a][b][1][c]=true"
    assert unquote(written(deep, ["x"])) == "p[0]=x"
