"""The tag leads to a union, which has a rule of its own; its variants keep their tags."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest
from tests.cases.conftest import Sdk


@pytest.mark.parametrize(
    ("data", "name"),
    [
        ({"type": "SHADOW", "radius": 1.5}, "Shadow"),
        ({"type": "NOISE", "tone": "MONO"}, "Mono"),
        ({"type": "GRAIN", "tone": "DUO", "second": "red"}, "Duo"),
        ({"type": "NOISE", "tone": "TRIO"}, "Unknown"),
        ({"type": "BLUR", "tone": "MONO"}, "Unknown"),
        ({"tone": "DUO", "second": "red"}, "Duo"),
    ],
)
def test_a_variant_of_a_variant(sdk: Sdk, data: dict[str, Any], name: str) -> None:
    answer = httpx2.Response(200, json=[data])
    client = sdk.client(answer, base_url="https://effects.test")
    (effect,) = client.effects.list()
    assert type(effect).__name__ == name
    assert effect.to_dict() == data


def test_what_only_the_inner_union_tells_apart_keeps_its_tag(sdk: Sdk) -> None:
    mono = sdk.models.Mono(type="GRAIN")
    assert mono.to_dict() == {"type": "GRAIN", "tone": "MONO"}
