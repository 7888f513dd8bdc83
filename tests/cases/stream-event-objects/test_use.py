"""The fields of an event are its own where a schema describes no others."""

from __future__ import annotations

from typing import Any

import httpx2
from tests.cases.conftest import Sdk


def client(sdk: Sdk, text: str) -> Any:
    headers = {"content-type": "text/event-stream"}
    return sdk.client(httpx2.Response(200, headers=headers, content=text.encode()))


def test_objects_of_fields(sdk: Sdk) -> None:
    text = 'event: tick\nid: 1\ndata: {"n":1}\n\nevent: done\ndata: bye\n\n'
    assert list(client(sdk, text).ticks.read()) == [sdk.models.Tick(n=1), "bye"]


def test_data_that_has_an_event_of_its_own(sdk: Sdk) -> None:
    text = 'data: {"event":"ring","loudness":3}\n\n'
    alarm = sdk.models.Alarm(event="ring", loudness=3)
    assert list(client(sdk, text).alarms.read()) == [alarm]
