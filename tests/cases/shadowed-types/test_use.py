"""A property named `list` does not change what `list[str]` means beside it."""

from __future__ import annotations

import datetime
import typing
from typing import Any, Literal
from uuid import UUID

import httpx2
from tests.cases.conftest import Sdk

SHADOW: dict[str, Any] = {
    "str": "a",
    "int": [1],
    "list": ["b"],
    "date": "2026-11-22",
    "any": {"x": 1},
}


def test_annotations_mean_the_types(sdk: Sdk) -> None:
    shadow = sdk.models.Shadow
    hints = typing.get_type_hints(shadow)
    expected: dict[str, Any] = {
        "str": str,
        "int": list[int],
        "list": list[str],
        "dict": dict[str, int] | None,
        "bool": bool | None,
        "float": float | None,
        "bytes": bytes | None,
        "date": datetime.date,
        "datetime": datetime.datetime | None,
        "time": datetime.time | None,
        "timedelta": datetime.timedelta | str | None,
        "uuid": UUID | None,
        "any": Any,
        "model": shadow | None,
    }
    found = {name: hints[name] for name in expected if name in hints}
    assert found == expected
    literal = [
        part for part in typing.get_args(hints["literal"]) if part is not type(None)
    ]
    assert str in literal
    assert Literal["a", "b"] in literal


def test_round_trip(sdk: Sdk) -> None:
    data = {
        **SHADOW,
        "dict": {"a": 1},
        "bool": True,
        "float": 1.5,
        "bytes": "aGk=",
        "datetime": "2026-11-22T07:33:20Z",
        "time": "07:33:20",
        "timedelta": "PT5S",
        "uuid": "0b0e4f6a-8f2e-4f4e-9d4e-2f6f1c5a7b3d",
        "literal": "a",
        "model": SHADOW,
        "typing": "t",
    }
    sent = sdk.models.Shadow.from_dict(data).to_dict()
    inner = sent.pop("model")
    expected = dict(data)
    assert {k: inner[k] for k in SHADOW} == expected.pop("model")
    assert sent == expected


def test_parameters_named_like_types(sdk: Sdk) -> None:
    client = sdk.client(httpx2.Response(200, json=[]), base_url="https://list.test")
    assert client.list.list(str=["a", "b"], list=["c"]) == []
    assert str(sdk.requests[-1].url) == "https://list.test/list?str=a&str=b&list=c"
