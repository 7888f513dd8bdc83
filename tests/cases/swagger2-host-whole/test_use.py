"""The whole address is the base URL."""

from __future__ import annotations

import httpx2
import pytest
from tests.cases.conftest import Sdk


def test_the_base_url(sdk: Sdk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CASE_SWAGGER2_HOST_WHOLE_BASE_URL", raising=False)
    given = "https://acme.test/api/v1.1/store"
    sdk.client(httpx2.Response(204), base_url=given).items.list()
    assert sdk.requests[-1].url == f"{given}/items"
    with pytest.raises(sdk.module("").SettingError, match="give base_url"):
        sdk.client()
    assert "`https://.../api/v1.1/store`" in sdk.module("").Store.__doc__
