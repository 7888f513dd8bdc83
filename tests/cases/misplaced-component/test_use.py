"""A schema that stands among the responses is the type that its reference wants."""

from __future__ import annotations

import httpx2
from tests.cases.conftest import Sdk


def test_the_component_has_its_type(sdk: Sdk) -> None:
    answer = httpx2.Response(200, json={"lamp": {"watts": 7}})
    desk = sdk.client(answer, base_url="https://office.test").desks.retrieve()
    assert desk.lamp == sdk.models.Lamp(watts=7)
