"""No value of `step_id` leads to another endpoint."""

import re
from urllib.parse import unquote

import anyio
import pytest
from letta import AsyncLetta, EncodeError, Letta, LettaError, UnprocessableEntityError
from tests.end_to_end.messages import STEP
from tests.end_to_end.server import Hit, Served

ENDPOINT = re.compile(r"/v1/steps/([^/?#]+)/messages")

REFUSED = ["", ".", ".."]
ENCODED = [
    "../agents",
    "..\\agents",
    "../../v1/agents?x=1#",
    "a/b",
    "/",
    "//",
    "%2e%2e",
    "%2F",
    "%",
    "...",
    "?x",
    "#f",
    ";a=b",
    " ",
    "a b",
    "a\nb",
    "a\r\nX-Evil: 1",
    "\x00",
    "é",
    "東京",
    "@evil.example",
    "http://evil.example/",
    "a:b",
    "a+b&c=d",
    STEP.upper(),
]


def check_hit(hit: Hit, step_id: str) -> None:
    match = ENDPOINT.fullmatch(hit.path)
    assert match, f"another endpoint: {hit.path}"
    assert unquote(match[1]) == step_id
    # Nor may a proxy that decodes once, or that takes dots away, see another path.
    assert match[1] not in (".", "..")
    assert "%2e" not in match[1].lower()
    assert hit.query == ""


@pytest.mark.parametrize("step_id", ENCODED)
def test_it_stays_in_its_segment(server: Served, step_id: str) -> None:
    with (
        Letta(base_url=server.url, max_retries=0) as client,
        pytest.raises(LettaError),
    ):
        client.steps.messages.list(step_id).first_page()

    assert len(server.hits) <= 1
    for hit in server.hits:
        check_hit(hit, step_id)


@pytest.mark.parametrize("step_id", REFUSED)
def test_it_is_refused(server: Served, step_id: str) -> None:
    with Letta(base_url=server.url) as client, pytest.raises(EncodeError) as caught:
        client.steps.messages.list(step_id).first_page()

    assert server.hits == []
    assert "step_id" in str(caught.value)


@pytest.mark.parametrize("step_id", REFUSED)
def test_it_is_refused_async(server: Served, step_id: str) -> None:
    async def call() -> None:
        async with AsyncLetta(base_url=server.url) as client:
            await client.steps.messages.list(step_id).first_page()

    with pytest.raises(EncodeError):
        anyio.run(call)

    assert server.hits == []


def test_the_servers_own_refusal(server: Served) -> None:
    """The documented body is a list; the server sends a string, which is kept."""
    with (
        Letta(base_url=server.url) as client,
        pytest.raises(UnprocessableEntityError) as caught,
    ):
        client.steps.messages.list("nope").first_page()

    assert len(server.hits) == 1
    assert caught.value.status == 422
    assert "string_pattern_mismatch" in caught.value.body["detail"]
    assert "string_pattern_mismatch" in str(caught.value)


@pytest.mark.parametrize("cursor", ["a&order=desc", "a#b", "a=b", "é +%26"])
def test_a_query_value_stays_in_its_parameter(server: Served, cursor: str) -> None:
    with Letta(base_url=server.url) as client, pytest.raises(LettaError):
        client.steps.messages.list(STEP, after=cursor).first_page()

    (hit,) = server.hits
    name, _, value = hit.query.partition("=")
    assert name == "after"
    assert unquote(value.replace("+", " ")) == cursor
    assert "&" not in hit.query
    assert "#" not in hit.query
