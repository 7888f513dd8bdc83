"""Ten thousand random runs against the rules of retrying, on a clock that is not real."""

from __future__ import annotations

import random
from types import SimpleNamespace
from typing import Any

import httpx2
import pytest
from driving import made
from sample._runtime import limits as limits_module
from sample._runtime import tries as tries_module
from sample._runtime.decoding import decode_any
from sample._runtime.errors import ApiConnectionError, ApiStatusError, ApiTimeoutError
from sample._runtime.json_body import JsonBody
from sample._runtime.operation import Operation
from sample._runtime.replies import JsonReply
from sample._runtime.settings import RetryBudget
from sample._runtime.sync_client import SyncClient

RUNS = 10_000
RETRIED = {408, 429, 500, 502, 503, 504}
STATUSES = [200, 200, 204, 400, 404, 408, 409, 429, 500, 501, 502, 503, 504]
UNSEEN = [httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout]
SEEN = [httpx2.ReadError, httpx2.ReadTimeout, httpx2.RemoteProtocolError]
OURS = [httpx2.UnsupportedProtocol, httpx2.LocalProtocolError]
HINTS = ["0", "1", "30", "59.5", "3600", "100000", "-1", "soon", "", "nan", "1e999"]
SAFE = ["GET", "PUT", "DELETE", "HEAD"]


class Clock:
    """Stands for the module `time`."""

    def __init__(self) -> None:
        self.now = 1_000_000.0

    def time(self) -> float:
        return self.now

    monotonic = perf_counter = time


class Run:
    """One call, and what happened in it."""

    def __init__(self, dice: random.Random, clock: Clock) -> None:
        self.dice = dice
        self.clock = clock
        self.method = dice.choice([*SAFE, "POST", "POST", "PATCH"])
        self.key = dice.choice([None, None, "key-1"])
        self.most = dice.choice([0, 1, 2, 5, 20])
        self.deadline = dice.choice([None, None, 0.5, 5.0, 100.0])
        self.tokens = dice.choice([0.0, 1.0, 2.5, 30.0])
        self.requests: list[httpx2.Request] = []
        self.outcomes: list[Any] = []
        self.waits: list[tuple[float, float]] = []
        """When each began, and how long it was."""
        self.hooked = 0
        self.ended = 0.0

    def answer(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        self.clock.now += self.dice.choice([0.0, 0.01, 0.3, 2.0])
        kind = self.dice.random()
        if kind < 0.3:
            fault = self.dice.choice([*UNSEEN, *SEEN, *OURS])
            self.outcomes.append(fault)
            raise fault("it broke")
        status = self.dice.choice(STATUSES)
        headers: dict[str, str] = {}
        if self.dice.random() < 0.4:
            headers["retry-after"] = self.dice.choice(HINTS)
        self.outcomes.append((status, headers))
        return httpx2.Response(status, headers=headers, json={})

    def sleep(self, seconds: float) -> None:
        self.waits.append((self.clock.now, seconds))
        self.clock.now += seconds

    def go(self) -> Any:
        client = made(
            SyncClient,
            max_retries=self.most,
            headers={} if self.key is None else {"Idempotency-Key": self.key},
            deadline=self.deadline,
            http_client=httpx2.Client(transport=httpx2.MockTransport(self.answer)),
            on_retry=self.count,
            sleep=self.sleep,
        )
        inside: Any = client
        budget = RetryBudget(self.tokens)
        inside._settings = inside._settings.changed(budget=budget)
        operation: Operation[Any] = Operation(
            method=self.method,
            path="/x",
            bodies=(JsonBody(),),
            replies={"2XX": JsonReply(lambda: decode_any)},
        )
        body = {"a": 1}
        try:
            return client.call(operation, body=body)
        except (ApiStatusError, ApiConnectionError) as fault:
            return fault

    def count(self, _: object) -> None:
        self.hooked += 1


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    for module in (tries_module, limits_module):
        monkeypatch.setattr(module, "time", made)
    timer = SimpleNamespace(daemon=True, start=lambda: None, cancel=lambda: None)

    def timed(seconds: float, cut: object) -> object:
        return timer

    threads = SimpleNamespace(Timer=timed)
    monkeypatch.setattr(limits_module, "threading", threads)
    return made


def test_no_rule_is_broken(clock: Clock) -> None:
    retried = 0
    for seed in range(RUNS):
        run = Run(random.Random(seed), clock)
        started = clock.now
        result = run.go()
        run.ended = clock.now
        check(run, started, result)
        retried += len(run.waits)
    assert retried > RUNS / 10


def check(run: Run, started: float, result: Any) -> None:
    assert 1 <= len(run.requests) <= run.most + 1
    assert len(run.waits) == len(run.requests) - 1 == run.hooked
    assert len(run.waits) <= run.tokens
    for outcome in run.outcomes[:-1]:
        assert may_follow(run, outcome)
    for number, (when, wait) in enumerate(run.waits):
        outcome = run.outcomes[number]
        hint = hinted(outcome)
        if hint is None:
            assert 0 <= wait <= min(8.0, 0.5 * 2**number)
        else:
            assert wait == hint
        if run.deadline is not None:
            assert when + wait < started + run.deadline
    assert {each.headers.get("idempotency-key") for each in run.requests} == {run.key}
    assert len({each.content for each in run.requests}) == 1
    last = run.outcomes[-1]
    if "deadline" in str(result):
        assert isinstance(result, ApiTimeoutError)
        assert run.deadline is not None
        assert run.ended >= started + run.deadline
    elif isinstance(last, type):
        assert isinstance(result, ApiConnectionError)
        assert type(result.__cause__) is last
    elif last[0] >= 300:
        assert isinstance(result, ApiStatusError)
        assert result.status == last[0]
    else:
        assert not isinstance(result, Exception)


def may_follow(run: Run, outcome: Any) -> bool:
    """Whether another try may be made after this outcome."""
    may_repeat = run.method in SAFE or run.key is not None
    if isinstance(outcome, type):
        return outcome in UNSEEN or (may_repeat and outcome in SEEN)
    return may_repeat and outcome[0] in RETRIED


def hinted(outcome: Any) -> float | None:
    if isinstance(outcome, type):
        return None
    text = outcome[1].get("retry-after", "")
    waits = {"0": 0.0, "1": 1.0, "30": 30.0, "59.5": 59.5, "3600": 60.0}
    return waits.get(text)
