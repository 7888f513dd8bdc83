"""Formats: what was read is written as it was."""

from __future__ import annotations

import base64
import copy
import pickle
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from sample._runtime.decoding import decode_tree
from sample._runtime.encoding import encode
from sample._runtime.errors import DecodeError
from sample._runtime.exact import decode_decimal, decode_uuid
from sample._runtime.formats import (
    decode_bytes,
    decode_date,
    decode_datetime,
    decode_duration,
    decode_time,
    write_duration,
)

ODD: list[tuple[Any, str, Any]] = [
    (decode_datetime, "2019-12-27T18:11:19.117Z", None),
    (decode_datetime, "2019-12-27T18:11:19.117123456Z", None),
    (decode_datetime, "2019-12-27t18:11:19z", None),
    (decode_datetime, "2019-12-27 18:11:19+00:00", None),
    (decode_datetime, "2019-12-27T18:11:19-00:00", None),
    (decode_datetime, "2019-W52-5T18:11:19+00:00", None),
    (decode_datetime, "20191227T181119.100+00:00", None),
    (decode_datetime, "2019-12-27T181119.1+00:00", None),
    (decode_datetime, "2019-12-27T18:11+05:30", None),
    (decode_time, "18:11:19Z", time(18, 11, 19, tzinfo=UTC)),
    (decode_time, "18:11", time(18, 11)),
    (decode_duration, "P7D", timedelta(days=7)),
    (decode_duration, "P1W", timedelta(days=7)),
    (decode_duration, "PT90S", timedelta(seconds=90)),
    (decode_duration, "-PT1H", timedelta(hours=-1)),
    (decode_duration, "PT1.50S", timedelta(seconds=1.5)),
    (decode_duration, "PT0.5H", timedelta(minutes=30)),
    (decode_duration, "P0D", timedelta(0)),
    (decode_uuid, "6BA7B810-9DAD-11D1-80B4-00C04FD430C8", None),
    (decode_uuid, "urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8", None),
    (decode_decimal, "1e5", Decimal("1e5")),
    (decode_decimal, "+1.50", Decimal("1.50")),
    (decode_decimal, "00", Decimal(0)),
    (decode_bytes, "aGk", b"hi"),
    (decode_bytes, "-_-_", b"\xfb\xff\xbf"),
    (decode_bytes, "aG\nk=", b"hi"),
]


@pytest.mark.parametrize(("decoder", "text", "value"), ODD)
def test_odd_texts_come_back(
    decoder: Callable[..., Any], text: str, value: Any
) -> None:
    found = decode_tree(text, decoder)
    assert value is None or found == value
    copies = (copy.copy(found), copy.deepcopy(found), pickle.loads(pickle.dumps(found)))
    for one in (found, *copies):
        assert one == found
        assert hash(one) == hash(found)
        assert encode(one) == text


@pytest.mark.parametrize(
    ("decoder", "text"),
    [
        (decode_datetime, "2026-11-22T07:33:20"),
        (decode_datetime, "2026-11-22"),
        (decode_datetime, "2026-13-22T07:33:20Z"),
        (decode_datetime, ""),
        (decode_datetime, 1700000000),
        (decode_datetime, None),
        (decode_datetime, []),
        (decode_date, "20261122"),
        (decode_date, "2026-11-22T00:00:00Z"),
        (decode_date, 5),
        (decode_time, "25:00:00"),
        (decode_time, None),
        (decode_duration, "P"),
        (decode_duration, "PT"),
        (decode_duration, "P1"),
        (decode_duration, "7 days"),
        (decode_duration, "P1H"),
        (decode_duration, "P1.D"),
        (decode_duration, 5),
        (decode_uuid, "6ba7b810"),
        (decode_uuid, 5),
        (decode_uuid, {}),
        (decode_decimal, "NaN"),
        (decode_decimal, "Infinity"),
        (decode_decimal, "1_000"),
        (decode_decimal, " 1"),
        (decode_decimal, "one"),
        (decode_decimal, ""),
        (decode_decimal, 1.5),
        (decode_bytes, "a"),
        (decode_bytes, "é"),
        (decode_bytes, "a*bc"),
        (decode_bytes, 5),
    ],
)
def test_what_is_not_of_the_format(decoder: Callable[..., Any], text: Any) -> None:
    with pytest.raises(DecodeError, match=r"^\$: expected"):
        decode_tree(text, decoder)


@pytest.mark.parametrize(
    "text",
    ["P1M", "P1Y2M", "P1Y", "PT0.0000001S", "P99999999999D", "P" + "9" * 99 + "D"],
)
def test_durations_without_a_fixed_length_stay_text(text: str) -> None:
    assert decode_tree(text, decode_duration) == text


def test_what_is_computed_is_written_anew() -> None:
    found = decode_tree("2019-12-27T18:11:19Z", decode_datetime)
    later = found + timedelta(hours=1)
    assert encode(later) == "2019-12-27T19:11:19+00:00"
    assert encode(found.replace(year=2020)) == "2020-12-27T18:11:19+00:00"
    for one in (copy.deepcopy(later), pickle.loads(pickle.dumps(later))):
        assert one == later
        assert encode(one) == encode(later)
    assert encode(decode_tree("P1W", decode_duration) * 2) == "P14D"


def test_the_usual_texts_need_no_subclass() -> None:
    for decoder, text, kind in (
        (decode_datetime, "2026-11-22T07:33:20+00:00", datetime),
        (decode_datetime, "2026-11-22T07:33:20.123456+05:30", datetime),
        (decode_time, "07:33:20", time),
        (decode_duration, "P1DT2H3M4.5S", timedelta),
        (decode_uuid, "6ba7b810-9dad-11d1-80b4-00c04fd430c8", UUID),
        (decode_decimal, "1.50", Decimal),
        (decode_bytes, "aGk=", bytes),
    ):
        found: Any = decode_tree(text, decoder)
        assert type(found) is kind
        assert encode(found) == text


offsets = st.integers(-1439, 1439).map(lambda n: timezone(timedelta(minutes=n)))


@given(st.datetimes(timezones=offsets))
def test_datetimes_round_trip(value: datetime) -> None:
    text = encode(value)
    found = decode_tree(text, decode_datetime)
    assert found == value
    assert encode(found) == text


@given(st.dates())
def test_dates_round_trip(value: date) -> None:
    assert decode_tree(encode(value), decode_date) == value


@given(st.times())
def test_times_round_trip(value: time) -> None:
    assert decode_tree(encode(value), decode_time) == value


@given(st.timedeltas())
@example(timedelta(microseconds=-1))
@example(timedelta.min)
@example(timedelta.max)
def test_durations_round_trip(value: timedelta) -> None:
    found: Any = decode_tree(write_duration(value), decode_duration)
    assert found == value
    assert type(found) is timedelta


@given(st.uuids())
def test_uuids_round_trip(value: UUID) -> None:
    assert decode_tree(encode(value), decode_uuid) == value


@given(st.decimals(allow_nan=False, allow_infinity=False))
def test_decimals_round_trip(value: Decimal) -> None:
    found = decode_tree(encode(value), decode_decimal)
    assert encode(found) == str(value)


@given(st.binary())
def test_bytes_round_trip(value: bytes) -> None:
    assert decode_tree(encode(value), decode_bytes) == value
    unpadded = base64.urlsafe_b64encode(value).decode().rstrip("=")
    odd = decode_tree(unpadded, decode_bytes)
    assert odd == value
    assert encode(odd) == unpadded


@given(
    st.text(max_size=30) | st.text("0123456789-+:.,TZtzPWDHMSYW /=abc{}", max_size=40)
)
def test_whatever_is_taken_comes_back(text: str) -> None:
    for decoder in (
        decode_datetime,
        decode_date,
        decode_time,
        decode_duration,
        decode_uuid,
        decode_decimal,
        decode_bytes,
    ):
        try:
            found: Any = decode_tree(text, decoder)
        except DecodeError:
            continue
        assert encode(found) == text
        assert encode(pickle.loads(pickle.dumps(found))) == text
