"""A server on a raw socket that can break the rules of HTTP: it cuts off, resets, is silent."""

import socket
import struct
import threading
from collections.abc import Sequence
from contextlib import suppress
from typing import Any, Final, Self

from letta import Letta

RESET: Final = b""
"""Instead of an answer: the request is read, and the connection is reset."""


def http_answer(status: int, body: bytes, *headers: str) -> bytes:
    lines = [
        f"HTTP/1.1 {status} Scripted",
        "content-type: application/json",
        f"content-length: {len(body)}",
        *headers,
    ]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


class ScriptedServer:
    """Gives the answers in order, one to each request. After one that is not whole the
    connection is closed; otherwise it is kept alive."""

    def __init__(self, answers: Sequence[bytes]) -> None:
        self.answers = answers
        self.requests = 0
        self.connections = 0
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        self.thread = threading.Thread(target=self.run, daemon=True)

    def client(self, **settings: Any) -> Letta:
        return Letta(api_key="key", base_url=self.url, **settings)

    def __enter__(self) -> Self:
        self.thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.listener.shutdown(socket.SHUT_RDWR)  # wakes the thread from its accept
        self.listener.close()
        self.thread.join(10)

    def run(self) -> None:
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return  # closed
            self.connections += 1
            with connection, suppress(ConnectionError):
                connection.settimeout(10)
                self.talk(connection)

    def talk(self, connection: socket.socket) -> None:
        while self.read_request(connection):
            answer = self.answers[min(self.requests, len(self.answers) - 1)]
            self.requests += 1
            if answer == RESET:
                # To linger for no time turns the close into a reset.
                linger = struct.pack("ii", 1, 0)
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
                return
            connection.sendall(answer)
            if not is_whole(answer):
                return

    @staticmethod
    def read_request(connection: socket.socket) -> bool:
        received = b""
        while b"\r\n\r\n" not in received:
            chunk = connection.recv(65536)
            if not chunk:
                return False
            received += chunk
        return True


def is_whole(answer: bytes) -> bool:
    head, _, body = answer.partition(b"\r\n\r\n")
    return f"content-length: {len(body)}\r\n".encode() in head + b"\r\n"
