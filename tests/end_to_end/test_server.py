"""The stand-in server answers as the real one did, byte for byte where it was recorded."""

import json
import socket
from collections.abc import Iterator

import httpx2
import pytest
from tests.end_to_end import recorded
from tests.end_to_end.messages import OTHER_STEP
from tests.end_to_end.server import Served, serve

pytestmark = recorded.needs_recordings

FIRST = "message-9bd27494-02d9-49c7-9f2f-f276531af90f"
LAST = "message-510945a6-5794-4f38-9302-c9f82f0cbdd3"


@pytest.fixture(scope="module")
def letta() -> Iterator[Served]:
    with serve(recorded.steps()) as served:
        yield served


@pytest.mark.parametrize(
    ("name", "query"),
    [
        ("q-default", ""),
        ("q-order-asc", "order=asc"),
        ("q-order-desc", "order=desc"),
        ("q-order-by", "order_by=created_at"),
        ("q-empty-after", "after="),
        ("q-unknown-param", "foo=bar"),
        ("q-limit-0", "limit=0"),
        ("q-limit-1", "limit=1"),
        ("q-limit-2", "limit=2"),
        ("q-after-first-asc", f"after={FIRST}&order=asc"),
        ("q-after-first-desc", f"after={FIRST}&order=desc"),
        ("q-after-last-asc", f"after={LAST}&order=asc"),
        ("q-after-last-desc", f"after={LAST}&order=desc"),
        ("q-before-first-asc", f"before={FIRST}&order=asc"),
        ("q-before-first-desc", f"before={FIRST}&order=desc"),
        ("q-before-last-asc", f"before={LAST}&order=asc"),
        ("q-before-last-desc", f"before={LAST}&order=desc"),
        ("q-both", f"after={FIRST}&before={LAST}"),
    ],
)
def test_a_list_is_the_recorded_one(letta: Served, name: str, query: str) -> None:
    path = f"/v1/steps/{recorded.WALKED_STEP}/messages"

    response = httpx2.get(f"{letta.url}{path}?{query}")

    assert response.status_code == 200
    assert response.json() == recorded.load(name)


@pytest.mark.parametrize(
    ("name", "status", "step_id", "query"),
    [
        ("q-bad-after", 404, recorded.WALKED_STEP, "after=message-nope"),
        ("q-bad-limit", 422, recorded.WALKED_STEP, "limit=abc"),
        ("q-bad-order", 422, recorded.WALKED_STEP, "order=sideways"),
        ("q-bad-order-by", 422, recorded.WALKED_STEP, "order_by=updated_at"),
        ("q-limit--1", 500, recorded.WALKED_STEP, "limit=-1"),
        ("q-unknown-step", 200, OTHER_STEP, ""),
    ],
)
def test_an_odd_request_gets_the_recorded_answer(
    letta: Served, name: str, status: int, step_id: str, query: str
) -> None:
    response = httpx2.get(f"{letta.url}/v1/steps/{step_id}/messages?{query}")

    assert response.status_code == status
    assert response.json() == recorded.load(name)


def test_a_step_id_that_is_none_is_refused_in_a_string(letta: Served) -> None:
    response = httpx2.get(f"{letta.url}/v1/steps/nope/messages")

    assert response.status_code == 422
    assert "string_pattern_mismatch" in response.json()["detail"]
    assert "string_pattern_mismatch" in recorded.load("q-bad-step-id")["detail"]


def test_the_connection_is_dropped_after_a_500(letta: Served) -> None:
    path = f"/v1/steps/{recorded.WALKED_STEP}/messages"
    request = f"GET {path}?limit=-1 HTTP/1.1\r\nHost: letta\r\n\r\n"
    host, port = letta.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        connection.sendall(request.encode())
        answer = b"".join(iter(lambda: connection.recv(65536), b""))

    head, _, body = answer.partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 500 ")
    assert b"connection: close" not in head.lower()
    assert json.loads(body) == {"detail": "An unknown error occurred"}
