"""Nothing is unknown where a variant takes all the rest."""

from __future__ import annotations

from typing import Any

import pytest
from tests.cases.conftest import Sdk


@pytest.mark.parametrize(
    ("data", "name"),
    [
        ({"kind": "open", "by": "me"}, "Opened"),
        ({"kind": "Other", "text": "a"}, "Other"),
        ({"kind": "new", "text": "a"}, "Other"),
        ({"text": "a"}, "Other"),
        ({"kind": None, "text": "a"}, "Other"),
    ],
)
def test_the_default_takes_the_rest(sdk: Sdk, data: dict[str, Any], name: str) -> None:
    log = sdk.models.Log.from_dict({"event": data})
    assert type(log.event).__name__ == name
    sent = log.to_dict()["event"]
    assert {k: v for k, v in sent.items() if v is not None} == {
        k: v for k, v in data.items() if v is not None
    }
