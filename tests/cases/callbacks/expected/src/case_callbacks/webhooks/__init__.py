"""What the server sends by itself: webhooks and callbacks, each with a function for its
payload.

Verify a payload before you parse it, where it is signed as Standard Webhooks are:
`verify(body, request.headers, secret)`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.decoding import decode_str, list_of
from .._runtime.webhooks import WebhookError, parse_payload, verify

if TYPE_CHECKING:
    from ..models.done import Done
    from ..models.start_task_on_step_body import StartTaskOnStepBody

__all__ = [
    "WebhookError",
    "parse_on_done",
    "parse_on_step",
    "parse_start_job_on_fault",
    "parse_start_task_on_fault",
    "verify",
]


def parse_on_done(body: str | bytes) -> Done:
    """The job is done.

    A callback of `startJob`.
    """
    return parse_payload(body, _codecs.decode_done)


def parse_start_job_on_fault(body: str | bytes) -> list[str]:
    """onFault

    A callback of `startJob`.
    """
    return parse_payload(body, list_of(decode_str))


def parse_start_task_on_fault(body: str | bytes) -> list[str]:
    """onFault

    A callback of `startTask`.
    """
    return parse_payload(body, list_of(decode_str))


def parse_on_step(body: str | bytes) -> StartTaskOnStepBody:
    """onStep

    A callback of `startTask`.
    """
    return parse_payload(body, _codecs.decode_start_task_on_step_body)
