"""A server on a raw socket that sends what a behaviour says, byte for byte, when it says so."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple, TypeAlias


class Drip(NamedTuple):
    """Bytes that are sent in pieces, each with a pause behind it; all of it again and
    again with `forever`."""

    text: bytes
    pause: float = 0.0
    size: int = 1
    forever: bool = False


class Close(NamedTuple):
    """The end of a connection; with `reset` without a farewell."""

    reset: bool = False


CLOSE: Final = Close()
RESET: Final = Close(reset=True)
Step: TypeAlias = bytes | float | Drip | Close
"""Bytes to send, seconds to be silent, or more than that."""
Answer: TypeAlias = Sequence[Step]
Reply: TypeAlias = Callable[["Asked"], Answer]


class Asked(NamedTuple):
    """A request, and what the server knows of itself."""

    number: int
    """From 0."""
    head: bytes
    url: str
    """Of this server."""

    @property
    def target(self) -> bytes:
        return self.head.split(b" ", 2)[1]

    @property
    def has_secret(self) -> bool:
        return b"canary" in self.head.lower()


class Behaving:
    """Answers every request; remembers their heads."""

    def __init__(self, answers: Sequence[Answer] | Reply) -> None:
        self._answers = answers
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._stop = threading.Event()
        self._open: set[socket.socket] = set()
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self.heads: list[bytes] = []
        self.connections = 0
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        self._stop.set()
        self._listener.shutdown(socket.SHUT_RDWR)  # wakes the thread from its accept
        self._listener.close()
        for connection in list(self._open):
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._talk, args=(connection,), daemon=True).start()

    def _talk(self, connection: socket.socket) -> None:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._open.add(connection)
        with suppress(OSError), connection:
            head = _request(connection)
            while head:
                self.heads.append(head)
                asked = Asked(len(self.heads) - 1, head, self.url)
                if not all(self._take(connection, one) for one in self._answer(asked)):
                    break
                head = _request(connection)
        self._open.discard(connection)

    def _answer(self, asked: Asked) -> Answer:
        if callable(self._answers):
            return self._answers(asked)
        return self._answers[min(asked.number, len(self._answers) - 1)]

    def _take(self, connection: socket.socket, step: Step) -> bool:
        """Whether the connection is still of use after a step."""
        match step:
            case bytes():
                connection.sendall(step)
            case Drip(text, pause, size, forever):
                going = True
                while going and not self._stop.is_set():
                    for start in range(0, len(text), size):
                        connection.sendall(text[start : start + size])
                        if pause and self._stop.wait(pause):
                            return False
                    going = forever
            case Close(reset):
                if reset:
                    # To linger for no time turns the close into a reset.
                    linger = struct.pack("ii", 1, 0)
                    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
                return False
            case _:
                return not self._stop.wait(step)
        return True


def _request(connection: socket.socket) -> bytes:
    """The head of the next request, whose body is read as well."""
    received = b""
    while b"\r\n\r\n" not in received:
        chunk = connection.recv(65536)
        if not chunk:
            return b""
        received += chunk
    head, _, body = received.partition(b"\r\n\r\n")
    _, found, length = head.lower().partition(b"\r\ncontent-length: ")
    missing = int(length.split(b"\r\n")[0]) - len(body) if found else 0
    while missing > 0:
        missing -= len(connection.recv(missing))
    return head


@contextmanager
def behaving(answers: Sequence[Answer] | Reply) -> Generator[Behaving, None, None]:
    """A running server that answers so; the last answer is that to all further requests."""
    server = Behaving(answers)
    try:
        yield server
    finally:
        server.close()


def head(*headers: str, status: str = "200 OK") -> bytes:
    """The head of an answer."""
    return "\r\n".join([f"HTTP/1.1 {status}", *headers, "", ""]).encode("latin-1")


def whole(body: bytes, *headers: str, status: str = "200 OK") -> bytes:
    """An answer whose length is right."""
    kind = "content-type: application/json"
    named = any(each.lower().startswith("content-type") for each in headers)
    more = headers if named else (kind, *headers)
    return head(*more, f"content-length: {len(body)}", status=status) + body


def chunked(*parts: bytes, end: bytes = b"0\r\n\r\n") -> bytes:
    """A body in chunks."""
    return b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts) + end


@dataclass(frozen=True)
class Row:
    """One behaviour, and what must come of it."""

    name: str
    answers: Sequence[Answer] | Reply
    expect: Any
    """The value; or the names of error classes, with `|`, and what is in the message."""
    call: str = "item"
    settings: dict[str, Any] = field(default_factory=dict[str, Any])
    check: Callable[[Behaving], bool] | None = None
    """What must be true of the server afterwards."""


class Fails(NamedTuple):
    """That a call ends in an error."""

    kinds: str
    """Names of classes, exactly, with `|` between them."""
    said: str = ""
    """A pattern that is in the message."""
