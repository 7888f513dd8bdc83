"""Answers that break the description: an error that names the place, never a wrong object."""

import pickle
from typing import Any

import anyio
import httpx2
import pytest
from letta import ApiConnectionError, DecodeError
from tests.end_to_end.answering import (
    Script,
    async_client_of,
    body_of,
    client_of,
    json_response,
)
from tests.end_to_end.messages import (
    CALL,
    COMPACTION,
    IMAGES,
    RETURNED,
    STEP,
    TEXT,
    message,
    without,
)
from tests.end_to_end.scripted import ScriptedServer, http_answer


def fail(body: bytes, **settings: Any) -> DecodeError:
    client = client_of(lambda _: json_response(body), **settings)
    with pytest.raises(DecodeError) as caught:
        client.steps.messages.list(STEP).first_page()
    assert caught.value.response is not None
    assert caught.value.response.status_code == 200
    assert caught.value.reason
    return caught.value


def approve(value: object) -> dict[str, Any]:
    return {"type": "approval", "tool_call_id": "c", "approve": value}


BASE64 = IMAGES[1]["source"]
WRONG = [
    (5, "", ""),
    (None, "", "got null"),
    (["a"], "", ""),
    (without(message("system_message"), "id"), ".id", "expected str, got nothing"),
    (message("system_message", id=None), ".id", "expected str, got null"),
    (message("system_message", content=["a"]), ".content", "expected str"),
    (message("system_message", date="yesterday"), ".date", ""),
    (message("system_message", date="2026-11-22T07:33:20"), ".date", "offset"),
    (message("system_message", date=1790000000), ".date", ""),
    (message("system_message", date=None), ".date", "got null"),
    (message("system_message", is_err="no"), ".is_err", "expected bool"),
    (message("system_message", is_err=0), ".is_err", "expected bool"),
    (message("system_message", seq_id=1.5), ".seq_id", "expected int"),
    (message("system_message", seq_id=True), ".seq_id", "expected int"),
    (message("system_message", seq_id="1"), ".seq_id", "expected int"),
    (message("system_message", run_id=7), ".run_id", "expected str"),
    (message("user_message", content=5), ".content", ""),
    (message("user_message", content=None), ".content", "got null"),
    (message("user_message", content=["a"]), ".content[0]", ""),
    (
        message("user_message", content=[TEXT, {"type": "text", "text": 1}]),
        ".content[1].text",
        "expected str",
    ),
    (
        message(
            "user_message",
            content=[{"type": "image", "source": {**BASE64, "media_type": []}}],
        ),
        ".content[0].source.media_type",
        "expected str",
    ),
    (
        message("user_message", content=[{"type": "image"}]),
        ".content[0].source",
        "got nothing",
    ),
    (message("reasoning_message", source=1), ".source", "expected str"),
    (
        message("tool_call_message", tool_call={**CALL, "name": 5}),
        ".tool_call.name",
        "expected str",
    ),
    (message("tool_call_message", tool_call=None), ".tool_call", "got null"),
    (
        message("tool_call_message", tool_calls=[CALL, without(CALL, "arguments")]),
        ".tool_calls[1].arguments",
        "expected str, got nothing",
    ),
    (
        message("tool_return_message", tool_returns=[{**RETURNED, "stdout": [None]}]),
        ".tool_returns[0].stdout[0]",
        "expected str, got null",
    ),
    (message("tool_return_message", tool_returns={}), ".tool_returns", ""),
    (
        message("approval_response_message", approvals=[RETURNED, approve("yes")]),
        ".approvals[1].approve",
        "expected bool",
    ),
    (
        message(
            "summary_message", compaction_stats={**COMPACTION, "context_window": "9"}
        ),
        ".compaction_stats.context_window",
        "expected int",
    ),
    (message("event_message", event_data=[]), ".event_data", ""),
    (without(message("event_message"), "event_data"), ".event_data", "got nothing"),
]


@pytest.mark.parametrize(("data", "path", "reason"), WRONG)
def test_a_wrong_type(data: object, path: str, reason: str) -> None:
    good = message("system_message", 1)

    error = fail(body_of([good, data]))

    assert error.path == f"$[1]{path}"
    assert reason in error.reason
    assert error.reason.startswith("expected ")
    assert f"$[1]{path}: {error.reason}" in str(error)


def test_deep_in_a_long_page() -> None:
    page = [message("tool_return_message", number) for number in range(1000)]
    page[977] = message(
        "tool_return_message", 977, tool_returns=[{**RETURNED, "tool_return": None}]
    )

    error = fail(body_of(page))

    assert error.path == "$[977].tool_returns[0].tool_return"
    assert "got null" in error.reason


@pytest.mark.parametrize("body", [b"{}", b'"text"', b"5", b"null", b"true"])
def test_no_array_at_all(body: bytes) -> None:
    error = fail(body)

    assert error.path == "$"
    assert error.reason.startswith("expected ")


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"  \n", id="blank"),
        pytest.param(b'[{"id": ', id="cut off"),
        pytest.param(b"[] []", id="two values"),
        pytest.param(b"[1,]", id="trailing comma"),
        pytest.param(b"{'id': 1}", id="Python"),
        pytest.param(b"[NaN]", id="NaN"),
        pytest.param(b"[-Infinity]", id="Infinity"),
        pytest.param(b'["\xff\xfe"]', id="no UTF-8"),
        pytest.param(b"[" * 200_000, id="deep"),
    ],
)
def test_what_is_not_json(body: bytes) -> None:
    assert fail(body).path.startswith("$")


def test_nan_where_any_value_may_be() -> None:
    sent = body_of([message("event_message", event_data={"ratio": float("nan")})])
    assert b"NaN" in sent

    fail(sent)


def test_html_with_status_200() -> None:
    page = b"<!doctype html><title>Sign in</title>"
    script = Script(
        [httpx2.Response(200, content=page, headers={"content-type": "text/html"})]
    )

    with pytest.raises(DecodeError) as caught:
        client_of(script).steps.messages.list(STEP).first_page()

    assert caught.value.response is not None
    assert caught.value.response.content == page
    assert len(script.requests) == 1


def test_async() -> None:
    async def call() -> None:
        body = body_of([message("system_message", content=None)])
        async with async_client_of(lambda _: json_response(body)) as client:
            await client.steps.messages.list(STEP).first_page()

    with pytest.raises(DecodeError) as caught:
        anyio.run(call)

    assert caught.value.path == "$[0].content"
    assert caught.value.reason == "expected str, got null"


def test_the_error_can_be_pickled() -> None:
    error = fail(body_of([message("system_message", content=None)]))

    again = pickle.loads(pickle.dumps(error))

    assert type(again) is DecodeError
    assert (again.path, again.reason, str(again)) == (
        error.path,
        error.reason,
        str(error),
    )


def test_a_value_can_be_kept_as_it_came(caplog: pytest.LogCaptureFixture) -> None:
    data = message("system_message", content=5, seq_id="x")
    client = client_of(lambda _: json_response(body_of([data])), on_mismatch="warn")

    (item,) = client.steps.messages.list(STEP).first_page().items

    assert item.to_dict()["content"] == 5
    assert "$[0].content" in caplog.text
    assert "$[0].seq_id" in caplog.text


def test_a_body_that_is_cut_off() -> None:
    whole = http_answer(200, body_of([message("system_message")]))
    with ScriptedServer([whole[:-20]]) as server:
        client = server.client(max_retries=0)
        with pytest.raises(ApiConnectionError) as caught:
            client.steps.messages.list(STEP).first_page()

    assert caught.value.__cause__ is not None
    assert server.requests == 1
