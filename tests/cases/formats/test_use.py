"""Formats become Python's types, and are written as they were read."""

from __future__ import annotations

import pickle
from copy import copy
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

import httpx2
import pytest
from tests.cases.conftest import Sdk

ID = "0b0e4f6a-8f2e-4f4e-9d4e-2f6f1c5a7b3d"
AT = {"at": "2026-11-22T07:33:20+00:00"}


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        (
            "at",
            "2026-11-22T07:33:20.117Z",
            datetime(2026, 11, 22, 7, 33, 20, 117000, UTC),
        ),
        ("day", "2026-11-22", date(2026, 11, 22)),
        ("hour", "07:33:20", time(7, 33, 20)),
        ("lasted", "P1DT2H", timedelta(days=1, hours=2)),
        ("lasted", "P7D", timedelta(days=7)),
        ("lasted", "P1M", "P1M"),
        ("id", ID, UUID(ID)),
        ("id", ID.upper(), UUID(ID)),
        ("price", "12.50", Decimal("12.5")),
        ("raw", "aGk=", b"hi"),
        ("packed", "aGk", b"hi"),
        ("coded", "aGk=", b"hi"),
        ("handle", "-_-_", b"\xfb\xff\xbf"),
        ("handle", "aGk=", b"hi"),
        ("handle", "aGk", b"hi"),
        ("handle", "+/+/", b"\xfb\xff\xbf"),
        ("keys", ["-_8=", "+_8", None], [b"\xfb\xff", b"\xfb\xff", None]),
        ("port", "http", "http"),
        ("port", 80, 80),
        ("mail", "not an address", "not an address"),
        ("maybe", None, None),
    ],
)
def test_round_trip(sdk: Sdk, key: str, text: str, value: object) -> None:
    reading = sdk.models.Reading.from_dict({**AT, key: text})
    assert getattr(reading, key) == value
    assert reading.to_dict().get(key) == text


def test_bytes_are_written_in_the_alphabet_of_their_place(sdk: Sdk) -> None:
    raw = b"\xfb\xff\xbf\xff"
    at = sdk.models.Reading.from_dict({**AT, "handle": "-_-__w"}).at
    reading = sdk.models.Reading(at=at, raw=raw, handle=raw, keys=[raw])
    sent = reading.to_dict()
    assert sent["raw"] == "+/+//w=="
    assert sent["handle"] == "-_-__w=="
    assert sent["keys"] == ["-_-__w=="]


def test_an_odd_text_stays_with_its_own_format(sdk: Sdk) -> None:
    reading = sdk.models.Reading.from_dict({**AT, "handle": "-_8", "raw": "+/8"})
    for copied in (reading, pickle.loads(pickle.dumps(reading)), copy(reading)):
        assert copied.to_dict()["handle"] == "-_8"
        assert copied.to_dict()["raw"] == "+/8"
    reading.handle, reading.raw = reading.raw, reading.handle
    assert reading.to_dict()["handle"] == "-_8="
    assert reading.to_dict()["raw"] == "+/8="


def test_inside_of_lists_and_maps(sdk: Sdk) -> None:
    data = {**AT, "seen": [AT["at"], "2026-01-01T00:00:00Z"], "named": {"a": "PT5S"}}
    reading = sdk.models.Reading.from_dict(data)
    assert reading.seen[1] == datetime(2026, 1, 1, tzinfo=UTC)
    assert reading.named == {"a": timedelta(seconds=5)}
    sent = reading.to_dict()
    assert {key: sent[key] for key in data} == data


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("at", "2026-11-22T07:33:20"),
        ("at", 5),
        ("day", "22.11.2026"),
        ("hour", "25:00"),
        ("lasted", "five"),
        ("id", "1234"),
        ("price", "NaN"),
        ("raw", "*"),
        ("handle", "*"),
        ("handle", "a"),
        ("seen", ["yesterday"]),
    ],
)
def test_what_is_not_of_the_format_is_an_error(sdk: Sdk, key: str, text: Any) -> None:
    with pytest.raises(sdk.module("").DecodeError) as caught:
        sdk.models.Reading.from_dict({**AT, key: text})
    assert caught.value.path.startswith(f"$.{key}")


def test_parameters_are_written_in_their_format(sdk: Sdk) -> None:
    client = sdk.client(httpx2.Response(200, json=AT), base_url="https://clock.test")
    client.readings.retrieve(
        UUID(ID),
        since=datetime(2026, 11, 22, 7, tzinfo=UTC),
        days=[date(2026, 1, 2), date(2026, 1, 3)],
        key=b"\xfb\xff",
    )
    (request,) = sdk.requests
    assert request.url.path == f"/readings/{ID}"
    assert request.url.params.multi_items() == [
        ("since", "2026-11-22T07:00:00Z"),
        ("key", "-_8="),
        ("days", "2026-01-02"),
        ("days", "2026-01-03"),
    ]
