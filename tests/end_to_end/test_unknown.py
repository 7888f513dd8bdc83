"""Messages of every kind, and what newer and older servers send, arrive and go back unharmed."""

import copy
import pickle
from typing import Any

import pytest
from letta import UNSET, Unknown, models
from tests.end_to_end.answering import decode
from tests.end_to_end.equality import settle
from tests.end_to_end.messages import (
    CLASSES,
    IMAGES,
    OLD_TAGS,
    RETURNED,
    TEXT,
    JsonObject,
    message,
    one_of_each_kind,
    without,
)

EVERY_KIND = {data["message_type"]: data for data in one_of_each_kind()}


def decode_one(data: JsonObject) -> Any:
    (item,) = decode([data])
    assert settle(item.to_dict()) == settle(data)
    return item


@pytest.mark.parametrize("kind", EVERY_KIND)
def test_every_kind(kind: str) -> None:
    item = decode_one(EVERY_KIND[kind])

    assert type(item) is getattr(models, CLASSES[kind])
    assert item.message_type == kind
    assert item.extra_fields == {}
    assert item == decode_one(EVERY_KIND[kind])
    assert item == pickle.loads(pickle.dumps(item)) == copy.deepcopy(item)
    assert len(repr(item)) < 1000


@pytest.mark.parametrize(("kind", "old"), OLD_TAGS.items())
def test_the_older_tag(kind: str, old: str) -> None:
    item = decode_one({**EVERY_KIND[kind], "message_type": old})

    assert type(item) is getattr(models, CLASSES[kind])
    assert item.message_type == old


def test_a_summary_from_a_server_that_knows_no_statistics() -> None:
    item = decode_one(without(EVERY_KIND["summary_message"], "compaction_stats"))

    assert type(item) is models.SummaryMessage
    assert item.compaction_stats is None


def test_both_kinds_of_tool_return() -> None:
    item = decode_one(EVERY_KIND["tool_return_message"])

    first, second = item.tool_returns
    assert first.tool_return == "You rolled 17"
    assert type(second.tool_return[0]) is models.TextContent
    assert type(second.tool_return[1].source) is models.UrlImage


def test_content_parts() -> None:
    item = decode_one(EVERY_KIND["user_message"])

    assert [type(part) for part in item.content] == [
        models.TextContent,
        models.ImageContent,
        models.ImageContent,
        models.ImageContent,
    ]
    assert [type(part.source) for part in item.content[1:]] == [
        models.UrlImage,
        models.Base64Image,
        models.LettaImage,
    ]


def test_approvals() -> None:
    item = decode_one(EVERY_KIND["approval_response_message"])

    assert [type(entry) for entry in item.approvals] == [
        models.ApprovalReturn,
        models.ToolReturn,
    ]


def test_tool_calls_and_their_deltas() -> None:
    delta = {"name": None, "arguments": '{"si', "tool_call_id": None}
    whole = decode_one(EVERY_KIND["tool_call_message"])
    piece = decode_one(message("tool_call_message", tool_call=delta, tool_calls=delta))

    assert type(whole.tool_call) is models.ToolCall
    assert [type(call) for call in whole.tool_calls] == [models.ToolCall]
    assert type(piece.tool_call) is models.ToolCallDelta
    assert type(piece.tool_calls) is models.ToolCallDelta


def test_an_unknown_message_type() -> None:
    data = {**EVERY_KIND["system_message"], "message_type": "telepathy_message"}
    (item,) = decode([data])

    assert type(item) is Unknown
    assert item.tag == "telepathy_message"
    assert item.data == data
    assert item.to_dict() == data


def test_an_unknown_content_part() -> None:
    video = {"type": "video", "source": {"type": "url", "url": "u"}, "null": None}
    item = decode_one(message("user_message", content=[TEXT, video]))

    assert type(item) is models.UserMessage
    assert type(item.content[0]) is models.TextContent
    assert item.content[1] == Unknown("video", video)
    assert item.to_dict()["content"][1] == video


def test_an_unknown_image_source() -> None:
    image = {"type": "image", "source": {"type": "s3", "bucket": "b"}}
    item = decode_one(message("user_message", content=[image]))

    assert type(item.content[0]) is models.ImageContent
    assert item.content[0].source == Unknown("s3", {"type": "s3", "bucket": "b"})


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("reasoning_message", "source"),
        ("hidden_reasoning_message", "state"),
        ("tool_return_message", "status"),
        ("event_message", "event_type"),
    ],
)
def test_an_unknown_value_of_an_enum(kind: str, name: str) -> None:
    item = decode_one({**EVERY_KIND[kind], name: "brand_new"})

    assert type(item) is getattr(models, CLASSES[kind])
    assert getattr(item, name) == "brand_new"


def test_an_unknown_value_of_an_enum_deep_inside() -> None:
    item = decode_one(
        message("tool_return_message", tool_returns=[{**RETURNED, "status": "late"}])
    )

    assert item.tool_returns[0].status == "late"


@pytest.mark.parametrize("value", [None, 0, "", [], {"a": [None]}, 2**63, 0.1])
@pytest.mark.parametrize("kind", EVERY_KIND)
def test_an_unknown_field(kind: str, value: Any) -> None:
    data = {**EVERY_KIND[kind], "brand_new": value}
    (item,) = decode([data])

    assert type(item) is getattr(models, CLASSES[kind])
    assert item.extra_fields == {"brand_new": value}
    assert item.to_dict()["brand_new"] == value
    assert settle(item.to_dict()) == settle(data)


def test_a_large_integer_in_an_unknown_field() -> None:
    """Parsers of 64 bits make a float of it, which is another number."""
    item = decode_one({**EVERY_KIND["event_message"], "brand_new": 2**70 + 1})

    assert item.to_dict()["brand_new"] == 2**70 + 1


def test_an_unknown_field_deep_inside() -> None:
    part = {"type": "image", "source": {**IMAGES[0]["source"], "width": 3}, "alt": "a"}
    item = decode_one(message("user_message", content=[part]))

    assert item.content[0].extra_fields == {"alt": "a"}
    assert item.content[0].source.extra_fields == {"width": 3}


@pytest.mark.parametrize(
    "kind",
    [
        kind
        for kind in EVERY_KIND
        # The keys of these do not say which kind they are.
        if kind
        not in (
            "system_message",
            "user_message",
            "assistant_message",
            "tool_call_message",
            "approval_request_message",
        )
    ],
)
def test_a_missing_tag_where_the_keys_tell(kind: str) -> None:
    data = without(EVERY_KIND[kind], "message_type")
    item = decode_one(data)

    assert type(item) is getattr(models, CLASSES[kind])
    assert "message_type" not in item.to_dict()
    assert item.extra_fields == {"message_type": UNSET}


@pytest.mark.parametrize("kind", ["system_message", "tool_call_message"])
def test_a_missing_tag_where_the_keys_do_not_tell(kind: str) -> None:
    """Never the first variant that would fit."""
    data = without(EVERY_KIND[kind], "message_type")
    (item,) = decode([data])

    assert item == Unknown(None, data)
    assert item.to_dict() == data


def test_a_missing_tag_of_a_content_part() -> None:
    item = decode_one(message("user_message", content=[without(TEXT, "type")]))

    assert type(item.content[0]) is models.TextContent
    assert "type" not in item.to_dict()["content"][0]


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-22T07:33:20+00:00",
        "2019-12-27T18:11:19.117Z",
        "2026-11-22T07:33:20.123456789Z",
        "2026-11-22t07:33:20z",
        "2026-11-22T07:33:20.5-03:30",
    ],
)
def test_a_date_goes_back_as_it_came(text: str) -> None:
    item = decode_one(message("system_message", date=text))

    assert item.date.tzinfo is not None
    assert item.to_dict()["date"] == text


def test_null_for_a_field_that_may_only_be_absent() -> None:
    (item,) = decode([message("reasoning_message", source=None)])

    assert item.source is None
    assert "source" not in item.to_dict()
