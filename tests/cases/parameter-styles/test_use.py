"""Each place and each style as the tables of the standard and of RFC 6570 have it."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest
from tests.cases.conftest import Sdk


def sent(sdk: Sdk, resource: str, *arguments: Any, **named: Any) -> httpx2.Request:
    client = sdk.client(httpx2.Response(204), base_url="https://s.test")
    assert getattr(client, resource).retrieve(*arguments, **named) is None
    return sdk.requests[-1]


def test_paths(sdk: Sdk) -> None:
    color = sdk.models.Color(r=100, g=200)
    request = sent(sdk, "paths", ["blue", "a/b"], ["x", "y"], color)
    assert request.url.raw_path == (
        b"/paths/.blue.a%2Fb/;matrix=x,y/%7B%22R%22%3A100%2C%22G%22%3A200%7D"
    )


@pytest.mark.parametrize("label", [[], [""], ["."], "", "."])
def test_a_label_does_not_become_a_step_up(sdk: Sdk, label: Any) -> None:
    with pytest.raises(sdk.module("").EncodeError, match="label"):
        sent(sdk, "paths", label, ["x"], {})


@pytest.mark.parametrize(
    ("named", "query"),
    [
        ({"filter_name": "x"}, "filter%5Bname%5D=x"),
        ({"top": 5, "id": "a"}, "%24top=5&%40id=a"),
        ({"link": "https://a/b?c=d&e+#[f]"}, "link=https://a/b?c=d%26e%2B%23%5Bf%5D"),
        ({"flag": True}, "flag=true"),
        ({"flag": ""}, "flag="),
        ({"json": {"R": 1}}, "json=%7B%22R%22%3A1%7D"),
        ({"deep": {"R": 1, "G": 2}}, "deep%5BR%5D=1&deep%5BG%5D=2"),
        ({"spaced": "a b"}, "spaced=a%20b"),
    ],
)
def test_queries(sdk: Sdk, named: dict[str, Any], query: str) -> None:
    assert sent(sdk, "queries", **named).url.query.decode() == query


def test_headers(sdk: Sdk) -> None:
    color = sdk.models.Color(r=1, g=2)
    request = sent(sdk, "queries", x_color=color, x_json=color, x_bad="b")
    assert request.headers["x-color"] == "R=1,G=2"
    assert request.headers["x-json"] == '{"R":1,"G":2}'
    assert request.headers["x-bad"] == "b"


def test_cookies(sdk: Sdk) -> None:
    request = sent(sdk, "queries", plain=["a b", 'c="d"'], form=["x;y", "z"])
    assert request.headers["cookie"] == 'plain=a b; plain=c="d"; form=x%3By,z'


@pytest.mark.parametrize("value", ["a;b", "a\r\nb", "é", "\0"])
def test_a_cookie_that_would_be_two(sdk: Sdk, value: str) -> None:
    with pytest.raises(sdk.module("").EncodeError, match="cookie parameter plain"):
        sent(sdk, "queries", plain=[value])


def test_what_no_style_has_a_form_for(sdk: Sdk) -> None:
    with pytest.raises(sdk.module("").EncodeError, match="query parameter lists"):
        sent(sdk, "queries", lists=[["a"]])


def test_the_whole_query(sdk: Sdk) -> None:
    request = sent(sdk, "whole", all={"a": [1, {"b": "&"}]})
    assert request.url.query == b"%7B%22a%22%3A%5B1%2C%7B%22b%22%3A%22%26%22%7D%5D%7D"
