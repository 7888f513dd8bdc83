from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model
from .make_echo_response_time import MakeEchoResponseTime


@dataclass(slots=True, kw_only=True, repr=False)
class MakeEchoResponse(Model):
    text: str
    times: list[MakeEchoResponseTime]
