"""Names keep their letters where users meet them."""

from __future__ import annotations

import httpx2
from tests.cases.conftest import Sdk


def test_names_and_modules(sdk: Sdk) -> None:
    answer = httpx2.Response(200, json={"höhe": 3, "wo": {"本": 1}})
    found = sdk.client(answer, base_url="https://sizes.test").größen.retrieve()
    assert found.höhe == 3
    assert found.wo.本 == 1
    assert type(found).__module__.isascii()
    assert type(found.wo).__module__.isascii()
    assert "größen" in dir(sdk.client(answer, base_url="https://sizes.test"))
