"""Encoding: Python values to JSON, and the places of those that have none."""

from __future__ import annotations

import enum
import json
from collections import OrderedDict
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from types import MappingProxyType
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample._runtime.decoding import decode_any, decode_json
from sample._runtime.encoding import dump_json, encode
from sample._runtime.errors import EncodeError
from sample._runtime.model import Unknown
from sample._runtime.unset import UNSET
from sample.models.message import ToolMessage, ToolReturn


class Color(enum.StrEnum):
    RED = "red"


class Level(enum.IntEnum):
    LOW = 1


class When(enum.Enum):
    EPOCH = date(1970, 1, 1)


VALUES: list[tuple[Any, Any]] = [
    ("é", "é"),
    (1, 1),
    (1.5, 1.5),
    (True, True),
    (None, None),
    ([1, (2, None)], [1, [2, None]]),
    ({"a": UNSET, "b": None}, {"b": None}),
    (OrderedDict(a=1), {"a": 1}),
    (MappingProxyType({"a": [date(2026, 1, 2)]}), {"a": ["2026-01-02"]}),
    (Color.RED, "red"),
    (Level.LOW, 1),
    (When.EPOCH, "1970-01-01"),
    (datetime(2026, 1, 2, tzinfo=UTC), "2026-01-02T00:00:00+00:00"),
    (timedelta(hours=25), "P1DT1H"),
    (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
    (Decimal("1.10"), "1.10"),
    (b"hi", "aGk="),
    (bytearray(b"hi"), "aGk="),
    (Unknown("t", {"x": 1}), {"x": 1}),
    ([ToolReturn(tool_return="x")], [{"tool_return": "x"}]),
]


@pytest.mark.parametrize(("value", "expected"), VALUES)
def test_values(value: Any, expected: Any) -> None:
    assert encode(value) == expected
    assert json.loads(dump_json(value)) == expected


def test_json_is_compact_utf8() -> None:
    assert dump_json({"é": [1, 2]}) == '{"é":[1,2]}'.encode()


def itself() -> Any:
    value: list[Any] = []
    value.append(value)
    return value


BAD = ToolMessage(id="m", tool_returns=[ToolReturn(tool_return="x", note=object())])  # type: ignore[arg-type]  # meant


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (object(), "body: object cannot be sent"),
        ({1, 2}, "body: set cannot be sent"),
        ([[ToolReturn]], r"body\[0\]\[0\]: type cannot be sent"),
        (
            {"a": [0, {"b": object()}]},
            r"body\.a\[1\]\.b: object cannot be sent",
        ),
        ([UNSET], r"body\[0\]: UNSET"),
        ({1: 2}, "body: the key 1 is not a str"),
        ({"x": {None: 2}}, r"body\.x: the key None is not a str"),
        ([float("nan")], r"body\[0\]: "),
        ({"a": float("inf")}, r"body\.a: "),
        (Decimal("NaN"), "body: NaN is no number"),
        ([datetime(2026, 1, 2)], r"body\[0\]: a datetime without a time zone"),
        ("\ud800", "body: has half of a surrogate pair"),
        (itself(), "body: nested too deeply, or in itself"),
        ([itself(), object()], "body"),
    ],
)
def test_what_cannot_be_sent(value: Any, message: str) -> None:
    with pytest.raises(EncodeError, match=f"^{message}"):
        dump_json(value)


def test_a_member_that_json_refuses() -> None:
    with pytest.raises(EncodeError, match=r"^body.*\.note: object cannot be sent"):
        dump_json([BAD])


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers(-(2**63), 2**63) | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_json_round_trips(value: Any) -> None:
    try:
        body = dump_json(value)
    except EncodeError:
        return
    assert decode_json(body, decode_any) == value
