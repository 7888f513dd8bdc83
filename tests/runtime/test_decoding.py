"""Decoding: the checks, the paths, JSON that is hostile, with and without orjson."""

from __future__ import annotations

import json
import logging
import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample._codecs.message import decode_message
from sample._runtime import decoding
from sample._runtime.decoding import (
    decode_any,
    decode_bool,
    decode_float,
    decode_int,
    decode_json,
    decode_null,
    decode_str,
    decode_tree,
    extra_fields,
    list_of,
    map_of,
    nullable,
)
from sample._runtime.errors import DecodeError

VALUES: list[Any] = ["text", 1, 1.5, True, None, [], {}]
ACCEPTED: list[tuple[Any, set[str]]] = [
    (decode_str, {"text"}),
    (decode_int, {"1"}),
    (decode_float, {"1", "1.5"}),
    (decode_bool, {"True"}),
    (decode_null, {"None"}),
    (decode_any, {str(value) for value in VALUES}),
    (list_of(decode_any), {"[]"}),
    (map_of(decode_any), {"{}"}),
    (nullable(decode_str), {"text", "None"}),
]


@pytest.fixture(params=["orjson", "json"])
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Any:
    """With orjson, and as if it were not installed."""
    if request.param == "json":
        monkeypatch.setitem(sys.modules, "orjson", None)
    fast_loads: Any = vars(decoding)["_fast_loads"]
    fast_loads.cache_clear()
    yield request.param
    monkeypatch.undo()
    fast_loads.cache_clear()


@pytest.mark.parametrize(("decoder", "accepted"), ACCEPTED)
@pytest.mark.parametrize("value", VALUES, ids=str)
def test_each_decoder_takes_its_types_alone(
    decoder: Any, accepted: set[str], value: Any
) -> None:
    if str(value) in accepted:
        assert decode_tree(value, decoder) == value
    else:
        with pytest.raises(DecodeError, match=r"^\$: expected .+, got .+"):
            decode_tree(value, decoder)


@pytest.mark.parametrize("decoder", [decoder for decoder, _ in ACCEPTED])
def test_a_missing_key_is_named(decoder: Any) -> None:
    with pytest.raises(DecodeError, match=r"^\$\.gone: expected .+, got nothing"):
        decoding.decode_tree({}, lambda holder, _: decoder(holder[0], "gone"))


def test_integers_and_floats() -> None:
    assert type(decode_tree(1.0, decode_int)) is int
    assert type(decode_tree(3, decode_float)) is int
    for value in (1.5, 1e300, float(2**60)):
        with pytest.raises(DecodeError):
            decode_tree(value, decode_int)


def test_numbers_beyond_64_bits(parser: str) -> None:
    big = 12345678901234567890123
    assert decode_json(str(big).encode(), decode_int) == big
    assert decode_json(b"[18446744073709551615]", list_of(decode_int)) == [2**64 - 1]


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", "not JSON"),
        (b"{", "not JSON: Expecting property name .* \\(line 1, column 2\\)"),
        (b'[{"id": "a', "not JSON: Unterminated string"),
        (b"<html>", "not JSON"),
        (b"[NaN]", "NaN is no JSON"),
        (b"[Infinity]", "Infinity is no JSON"),
        (b"[-Infinity]", "Infinity is no JSON"),
        (b"[1e999]", "too large"),
        (b'["\xff"]', "not UTF-8 at byte 2"),
        (b"9" * 5000, "can't|cannot|Exceeds|limit"),
        (b"[" * 100_000 + b"]" * 100_000, "nested too deeply"),
        (b'{"a":' * 100_000 + b"1" + b"}" * 100_000, "nested too deeply"),
    ],
    ids=lambda value: str(value)[:20],
)
def test_hostile_json(parser: str, body: bytes, reason: str) -> None:
    with pytest.raises(DecodeError, match=reason) as caught:
        decode_json(body, decode_any)
    assert caught.value.path == "$"
    assert len(str(caught.value)) < 500


@pytest.mark.parametrize("body", [b"\xef\xbb\xbf[1]", b" [1]\r\n"])
def test_json_that_is_taken_either_way(parser: str, body: bytes) -> None:
    assert decode_json(body, decode_any) == [1]


def test_half_a_surrogate_pair(parser: str) -> None:
    assert decode_json(rb'["\ud800"]', decode_any) == ["\ud800"]


def test_paths() -> None:
    inner = [0, None]
    root: Any = {"a b": [{"ok": 1}, {"x": {"naïve": inner}}], "": {}}
    with pytest.raises(DecodeError) as caught:
        decode_tree(root, lambda _, __: decode_str(inner, 1))
    assert str(caught.value) == '$["a b"][1].x.naïve[1]: expected str, got null'
    with pytest.raises(DecodeError, match=r'^\$\[""\]: expected str, got object'):
        decode_tree(root, lambda holder, _: decode_str(holder[0], ""))


def test_the_path_of_a_mismatch_in_a_model(parser: str) -> None:
    good: dict[str, Any] = {
        "message_type": "tool_message",
        "id": "m",
        "tool_returns": [],
    }
    bad = {**good, "tool_returns": [{"tool_return": None}]}
    body = json.dumps([good] * 977 + [bad]).encode()
    with pytest.raises(DecodeError) as caught:
        decode_json(body, list_of(decode_message))
    text = "$[977].tool_returns[0].tool_return: expected str, got null"
    assert str(caught.value) == text
    assert caught.value.path == "$[977].tool_returns[0].tool_return"


def test_a_path_deeper_than_the_stack() -> None:
    inner: dict[str, Any] = {"k": 1}
    root: Any = inner
    for _ in range(50_000):
        root = [root]
    with pytest.raises(DecodeError) as caught:
        decode_tree(root, lambda _, __: decode_str(inner, "k"))
    assert caught.value.path == "$" + "[0]" * 50_000 + ".k"


def test_a_path_in_what_holds_itself() -> None:
    root: dict[str, Any] = {"a": {}}
    root["b"] = [root, root]
    with pytest.raises(DecodeError, match=r"^\$\.a\.x: expected str, got nothing"):
        decode_tree(root, lambda holder, _: decode_str(holder[0]["a"], "x"))


def test_a_decoder_that_recurses_too_deeply() -> None:
    def decode_chain(container: Any, key: Any) -> Any:
        value = container[key]
        return decode_chain(value, "next") if value else None

    root: Any = None
    for _ in range(100_000):
        root = {"next": root}
    with pytest.raises(DecodeError, match="nested too deeply"):
        decode_tree(root, decode_chain)
    while root:  # dismantled by hand: the interpreter would recurse
        root = root.pop("next")


def test_warn_keeps_values_as_they_came(
    parser: str, caplog: pytest.LogCaptureFixture
) -> None:
    body = json.dumps(
        [
            {"message_type": "tool_message", "id": 5, "tool_returns": "none"},
            {"message_type": "user_message", "date": "soon", "seq_id": "1"},
        ]
    ).encode()
    with caplog.at_level(logging.WARNING, "sample"):
        decoder: Any = list_of(decode_message)
        tool, user = decode_json(body, decoder, on_mismatch="warn")
    assert (tool.id, tool.tool_returns) == (5, "none")
    assert (user.id, user.date, user.seq_id) == (None, "soon", "1")
    assert [record.getMessage() for record in caplog.records] == [
        "$[0].id: expected str, got int",
        "$[0].tool_returns: expected array, got str",
        "$[1].id: expected str, got nothing",
        "$[1].date: expected date-time with an offset, got str",
        "$[1].seq_id: expected int, got str",
    ]
    with pytest.raises(DecodeError):  # the next call is strict again
        decode_json(body, list_of(decode_message))


def test_extra_fields() -> None:
    assert extra_fields({"a": 1, "b": 2}, frozenset("a")) == {"b": 2}


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


@given(JSON)
def test_any_json_comes_back(value: Any) -> None:
    body = json.dumps(value, ensure_ascii=True)
    try:
        expected = json.loads(body)
    except ValueError:
        return
    assert decode_json(body.encode(), decode_any) == expected
