"""Every answer that was recorded from a real server is understood, and nothing of it is lost."""

from typing import Any

import letta
import pytest
from letta import ApiStatusError, models
from tests.end_to_end import recorded
from tests.end_to_end.answering import body_of, client_of, decode, json_response
from tests.end_to_end.equality import settle
from tests.end_to_end.messages import CLASSES, STEP, JsonObject
from tests.end_to_end.recorded import RecordedError
from tests.end_to_end.server import serve

pytestmark = recorded.needs_recordings

ERROR_CLASSES = {
    404: letta.NotFoundError,
    422: letta.UnprocessableEntityError,
    500: letta.InternalServerError,
}


def named(found: list[RecordedError]) -> list[Any]:
    return [pytest.param(error, id=error.name) for error in found]


@pytest.mark.parametrize(("name", "messages"), recorded.answers().items())
def test_an_answer(name: str, messages: list[JsonObject]) -> None:
    decoded = decode(messages)

    assert len(decoded) == len(messages)
    for sent, item in zip(messages, decoded, strict=True):
        assert type(item) is getattr(models, CLASSES[sent["message_type"]])
        assert item.id == sent["id"]
        assert item.date.isoformat() == sent["date"]
        assert item.extra_fields == {}
        assert settle(item.to_dict()) == settle(sent)
        assert item.from_dict(item.to_dict()) == item
        assert item.from_json(item.to_json()) == item


@pytest.mark.parametrize("error", named(recorded.errors()))
def test_an_error(error: RecordedError) -> None:
    client = client_of(lambda _: json_response(body_of(error.body), error.status))

    with pytest.raises(ApiStatusError) as caught:
        client.steps.messages.list(STEP).first_page()

    assert type(caught.value) is ERROR_CLASSES[error.status]
    assert caught.value.status == error.status
    assert caught.value.body == error.body
    assert caught.value.response.status_code == error.status


def test_there_are_recordings_of_most_kinds() -> None:
    kinds = {m["message_type"] for page in recorded.answers().values() for m in page}

    assert len(recorded.answers()) > 30
    assert len(recorded.errors()) == 7
    assert len(kinds) == 7


def test_every_recorded_step_is_walked_whole() -> None:
    steps = recorded.steps()
    with serve(steps) as served, letta.Letta(base_url=served.url) as client:
        for step_id, rows in steps.items():
            found = list(client.steps.messages.list(step_id, limit=1))
            sent = [message for row in rows for message in row]
            assert [settle(item.to_dict()) for item in found] == [
                settle(message) for message in sent
            ]
