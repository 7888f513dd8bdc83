"""What the handlers of the application were given, for the tests to compare."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import Annotated, Any

from fastapi import Depends, Request


@dataclass
class Witness:
    """The values of the last call, as the handler had them; requests that are still open."""

    seen: Any = None
    headers: dict[str, str] = field(default_factory=dict[str, str])
    query: str = ""
    path: str = ""
    closed: threading.Event = field(default_factory=threading.Event)
    calls: list[str] = field(default_factory=list[str])
    breaks: list[int] = field(default_factory=list[int])
    """After how many bytes the next downloads break off."""

    def hear(self, **values: Any) -> None:
        self.seen = values


def witness_of(request: Request) -> Witness:
    witness: Witness = request.app.state.witness
    witness.headers = dict(request.headers)
    witness.query = request.scope["query_string"].decode()
    witness.path = request.scope["raw_path"].decode()
    witness.calls.append(request.url.path)
    return witness


Heard = Annotated[Witness, Depends(witness_of)]
