"""Models: JSON and back, repr, copies."""

from __future__ import annotations

import copy
import dataclasses
import json
import pickle
import sys
import typing
from datetime import UTC, datetime
from typing import Any

import pytest
from sample._codecs.message import decode_message
from sample._runtime.decoding import decode_json, list_of
from sample._runtime.encoding import dump_json
from sample._runtime.errors import DecodeError, EncodeError
from sample._runtime.model import Model, Unknown, codec_of
from sample._runtime.unset import UNSET
from sample.models.message import Message, ToolMessage, ToolReturn, UserMessage

USER = {
    "id": "m1",
    "date": "2026-11-22T07:33:20+00:00",
    "content": "hi",
    "message_type": "user_message",
    "new_field": {"a": [1]},
}


def test_round_trip_keeps_what_is_unknown() -> None:
    message = UserMessage.from_dict(USER)
    assert message.date == datetime(2026, 11, 22, 7, 33, 20, tzinfo=UTC)
    assert message.extra_fields == {"new_field": {"a": [1]}}
    assert message.to_dict() == USER
    assert json.loads(message.to_json()) == USER
    assert UserMessage.from_json(message.to_json()) == message
    assert UserMessage.from_json(message.to_json().encode()) == message


def test_unset_in_extra_fields_takes_a_constant_away() -> None:
    message = UserMessage.from_dict(USER)
    message.extra_fields["message_type"] = UNSET
    assert "message_type" not in message.to_dict()


def test_unknown_variant() -> None:
    data = {"message_type": "new_kind", "x": 1}
    body = json.dumps([data, {"message_type": 5}]).encode()
    decoder: Any = list_of(decode_message)
    first, second = decode_json(body, decoder)
    assert first == Unknown("new_kind", data)
    assert second.data == {"message_type": 5}
    match first:
        case Unknown(tag, found):
            assert (tag, found) == ("new_kind", data)
        case _:
            raise AssertionError
    assert first.to_dict() == data
    assert dump_json(first) == b'{"message_type":"new_kind","x":1}'
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(first, "tag", "other")  # noqa: B010  # checkers see it too


def test_unset_is_itself_everywhere() -> None:
    assert not UNSET
    assert repr(UNSET) == "UNSET"
    for again in (pickle.loads(pickle.dumps(UNSET)), copy.copy(UNSET)):
        assert again is UNSET
    assert copy.deepcopy({"a": [UNSET]})["a"][0] is UNSET
    item = ToolReturn(tool_return="x")
    assert pickle.loads(pickle.dumps(item)).note is UNSET
    assert item.to_dict() == {"tool_return": "x"}
    item.note = None
    assert item.to_dict() == {"tool_return": "x", "note": None}


def test_copies_and_pickles_are_equal() -> None:
    message = UserMessage.from_dict({**USER, "date": "2019-12-27T18:11:19.117Z"})
    for again in (
        pickle.loads(pickle.dumps(message)),
        copy.copy(message),
        copy.deepcopy(message),
        dataclasses.replace(message),
    ):
        assert again == message
        assert again.to_dict()["date"] == "2019-12-27T18:11:19.117Z"
    changed = dataclasses.replace(message, content="other")
    assert changed.content == "other"
    assert changed.extra_fields == message.extra_fields
    if sys.version_info >= (3, 13):
        assert copy.replace(message, content="other") == changed
    unknown = Unknown("t", {"a": 1})
    assert pickle.loads(pickle.dumps(unknown)) == unknown == copy.deepcopy(unknown)


def test_type_hints_resolve() -> None:
    hints = typing.get_type_hints(ToolMessage)
    assert hints["tool_returns"] == list[ToolReturn]
    assert hints["extra_fields"] == dict[str, Any]
    assert typing.get_args(Message)[-1] is Unknown


def test_repr_is_short_and_shows_no_secret() -> None:
    message = ToolMessage(id="m", tool_returns=[], api_key="sk-hidden")
    assert "sk-hidden" not in repr(message)
    assert "api_key='**********'" in repr(message)
    assert "extra_fields" not in repr(message)
    message.extra_fields["more"] = 1
    assert "extra_fields={'more': 1}" in repr(message)
    assert "api_key" not in repr(ToolMessage(id="m", tool_returns=[]))


@pytest.mark.parametrize(
    "value",
    [
        "x" * 10_000,
        ["y" * 500] * 1000,
        {str(n) * 90: n for n in range(1000)},
        10**5000,
        [[[[[[[[[[[[["deep"]]]]]]]]]]]]],
        b"z" * 5000,
        [
            ToolMessage(
                id="i" * 99, tool_returns=[ToolReturn(tool_return="r" * 99)] * 50
            )
        ],
    ],
    ids=lambda value: type(value).__name__,
)
def test_repr_of_much_stays_short(value: Any) -> None:
    message = ToolMessage(id="m", tool_returns=value, extra_fields={"more": value})
    assert len(repr(message)) < 1000
    assert len(repr(Unknown("t", {"a": value}))) < 1000


def test_repr_of_what_holds_itself() -> None:
    message = ToolMessage(id="m", tool_returns=[])
    message.extra_fields["self"] = message
    assert len(repr(message)) < 1000


def test_own_repr_and_subclasses() -> None:
    class Mine(UserMessage):
        def __repr__(self) -> str:
            return "mine"

    mine = Mine(id="m", date=datetime(2026, 1, 1, tzinfo=UTC))
    assert repr(mine) == "mine"
    assert mine.to_dict()["id"] == "m"


def test_a_class_without_a_codec() -> None:
    with pytest.raises(TypeError, match="not a model"):
        codec_of(Model)


def test_errors_name_the_place() -> None:
    with pytest.raises(DecodeError, match=r"^\$\.date: expected date-time with an off"):
        UserMessage.from_dict({**USER, "date": "2026-11-22T07:33:20"})
    with pytest.raises(DecodeError, match=r"^\$: expected object, got array"):
        UserMessage.from_json("[]")
    message = UserMessage(id="m", date=datetime(2026, 1, 1))
    with pytest.raises(EncodeError, match=r"^UserMessage\.date: .*time zone"):
        message.to_dict()
