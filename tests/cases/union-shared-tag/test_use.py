"""The tag leads to those that share it, and what differs in them to one of these."""

from __future__ import annotations

from typing import Any

import pytest
from tests.cases.conftest import Sdk


@pytest.mark.parametrize(
    ("item", "name"),
    [
        ({"type": "message", "role": "user"}, "User"),
        ({"type": "message", "role": "assistant", "text": "Hi"}, "Assistant"),
        ({"type": "message", "role": "tool"}, "Unknown"),
        ({"type": "call", "name": "f"}, "Call"),
        ({"type": "User", "role": "user"}, "Unknown"),
    ],
)
def test_which_variant_it_is(sdk: Sdk, item: dict[str, Any], name: str) -> None:
    log = sdk.models.Log.from_dict({"items": [item]})
    assert type(log.items[0]).__name__ == name
    assert log.to_dict() == {"items": [item]}


def test_the_tag_is_the_constant(sdk: Sdk) -> None:
    assert sdk.models.User().to_dict() == {"type": "message", "role": "user"}
