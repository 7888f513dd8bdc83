"""Callbacks are parsed as webhooks are; two of one name are told apart by their operation."""

from __future__ import annotations

from tests.cases.conftest import Sdk


def test_payloads(sdk: Sdk) -> None:
    module = sdk.module("webhooks")
    assert module.parse_on_done(b'{"ok": true}') == sdk.models.Done(ok=True)
    assert module.parse_start_job_on_fault('["a"]') == ["a"]
    assert module.parse_start_task_on_fault('["a"]') == ["a"]
    assert not hasattr(module, "parse")  # nothing tells the payloads apart


def test_what_they_are(sdk: Sdk) -> None:
    text = sdk.module("webhooks").parse_on_done.__doc__
    assert "The job is done." in text
    assert "`startJob`" in text


def test_a_payload_is_named_after_its_operation(sdk: Sdk) -> None:
    assert "StartTaskOnStepBody" in sdk.models.__all__
