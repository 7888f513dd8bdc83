"""No secret shows in what a stream, a download, raw access or a hook leaves behind."""

from __future__ import annotations

import contextlib
import io
import logging
import pickle
import traceback
from pathlib import Path
from typing import Any

import pytest
from tests.hostile_server.answers import ITEM
from tests.hostile_server.behaving import CLOSE, Answer, behaving, head, whole
from tests.hostile_server.calling import SETTINGS
from tests.hostile_server.moves import BYTES, EVENTS, TWO, hint

ANSWERS: dict[str, list[Answer]] = {
    "good": [[whole(ITEM)]],
    "refused": [[whole(b'{"detail": "no"}', status="401 No")]],
    "broken": [[head("content-length: 99"), b"data: ", CLOSE]],
    "wrong": [[whole(b'data: {"n": "x"}\n\n', EVENTS)]],
    "busy": [*hint("0"), [whole(ITEM)]],
    "events": [[whole(TWO, EVENTS)]],
    "bytes": [[whole(b"abc", BYTES)]],
}


@pytest.mark.parametrize("name", ANSWERS)
@pytest.mark.parametrize("step", ["raw", "events", "download"])
def test_nothing_shows_a_secret(sdk: Any, tmp_path: Path, name: str, step: str) -> None:
    seen: list[Any] = []
    text = io.StringIO()
    handler = logging.StreamHandler(text)
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        with (
            behaving(ANSWERS[name]) as server,
            contextlib.redirect_stderr(text),
            sdk.Prey(
                **{**SETTINGS, "max_retries": 1, "deadline": 5},
                base_url=server.url,
                on_request=seen.append,
                on_response=seen.append,
                on_retry=seen.append,
            ) as client,
        ):
            try:
                STEPS[step](client, tmp_path, seen)
            except sdk.SdkError as fault:
                seen += [fault, vars(fault), pickle.dumps(fault)]
                text.write("".join(traceback.format_exception(fault)))
            sent = server.heads
    finally:
        root.removeHandler(handler)
        root.setLevel(level)
    assert sent
    assert all(b"canary-token" in one for one in sent)
    assert "canary" not in text.getvalue() + repr(seen)
    assert "GET /" in text.getvalue()


def raw(client: Any, _: Path, seen: list[Any]) -> None:
    answer = client.raw(client.item.retrieve)
    seen += [answer, answer.body, answer.headers, answer.content, answer.request_id]


def events(client: Any, _: Path, seen: list[Any]) -> None:
    with client.events.read().resuming(1) as stream:
        seen += [stream, stream.response()]
        seen += list(stream.events())


def download(client: Any, folder: Path, seen: list[Any]) -> None:
    lazy = client.file.download()
    seen += [lazy, lazy.response()]
    seen += [lazy.read(), client.file.download().save(folder / "x")]


STEPS = {"raw": raw, "events": events, "download": download}
