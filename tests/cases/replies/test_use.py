"""The status says what an answer is read as."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest
from tests.cases.conftest import Sdk


def jobs(sdk: Sdk, *answers: httpx2.Response) -> Any:
    return sdk.client(*answers, base_url="https://work.test", max_retries=0).jobs


def test_nothing(sdk: Sdk) -> None:
    assert jobs(sdk, httpx2.Response(204)).delete("1") is None


def test_one_of_several_successes(sdk: Sdk) -> None:
    job = jobs(sdk, httpx2.Response(200, json={"id": "1"})).retrieve("1")
    assert job == sdk.models.Job(id="1")
    assert jobs(sdk, httpx2.Response(202, text="later")).retrieve("1") == "later"


def test_bytes(sdk: Sdk) -> None:
    assert (
        jobs(sdk, httpx2.Response(200, content=b"\0\xff")).log.retrieve("1").read()
        == b"\0\xff"
    )


def test_the_default(sdk: Sdk) -> None:
    job = jobs(sdk, httpx2.Response(200, json={"id": "1"})).state.retrieve("1")
    assert job == sdk.models.Job(id="1")


def test_a_range_of_errors_has_a_typed_body(sdk: Sdk) -> None:
    problem = httpx2.Response(403, json={"title": "Not yours"})
    with pytest.raises(sdk.module("").PermissionDeniedError) as caught:
        jobs(sdk, problem).retrieve("1")
    assert caught.value.body == sdk.models.Problem(title="Not yours")
    assert "Not yours" in str(caught.value)


def test_a_status_goes_before_its_range(sdk: Sdk) -> None:
    with pytest.raises(sdk.module("").NotFoundError) as caught:
        jobs(sdk, httpx2.Response(404, text="gone")).retrieve("1")
    assert caught.value.body == "gone"


def test_an_error_that_nobody_described(sdk: Sdk) -> None:
    with pytest.raises(sdk.module("").InternalServerError) as caught:
        jobs(sdk, httpx2.Response(500, json={"oops": 1})).delete("1")
    assert caught.value.body == {"oops": 1}
    assert isinstance(caught.value, sdk.module("").WorkError)


def test_a_success_that_is_not_as_described(sdk: Sdk) -> None:
    with pytest.raises(sdk.module("").DecodeError) as caught:
        jobs(sdk, httpx2.Response(200, json={"id": 1})).retrieve("1")
    assert caught.value.path == "$.id"
    assert caught.value.response.status_code == 200


def test_what_is_accepted_is_said(sdk: Sdk) -> None:
    jobs(sdk, httpx2.Response(200, json={"id": "1"})).retrieve("1")
    accepted = sdk.requests[-1].headers["accept"]
    assert "application/json" in accepted
    assert "text/" in accepted


def test_annotations(sdk: Sdk) -> None:
    resource = type(jobs(sdk))
    assert resource.retrieve.__annotations__["return"] == "Job | str"
    assert resource.delete.__annotations__["return"] == "None"
