"""A server on a raw socket: what it sends, and when, is up to a function."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress

Script = Callable[[socket.socket, bytes], None]
"""Answers one request, whose head it is given."""


@contextmanager
def serving(script: Script) -> Generator[str, None, None]:
    """The URL of a server that answers every request by the script."""
    listener = socket.create_server(("127.0.0.1", 0))
    stop = threading.Event()

    def talk(connection: socket.socket) -> None:
        with connection, suppress(OSError):
            connection.settimeout(20)
            while not stop.is_set():
                head = b""
                while b"\r\n\r\n" not in head:
                    received = connection.recv(65536)
                    if not received:
                        return
                    head += received
                script(connection, head)

    def accept() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=talk, args=(connection,), daemon=True).start()

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        stop.set()
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(5)


def head(*headers: str, status: str = "200 OK") -> bytes:
    """The head of an answer."""
    return "\r\n".join([f"HTTP/1.1 {status}", *headers, "", ""]).encode()


def drip(connection: socket.socket, text: bytes, pause: float) -> None:
    """Sends a byte, waits, and so on; stops when the other side is gone."""
    for index in range(len(text)):
        connection.sendall(text[index : index + 1])
        if _is_gone(connection, pause):
            return


def _is_gone(connection: socket.socket, pause: float) -> bool:
    connection.settimeout(pause)
    try:
        return connection.recv(1) == b""
    except TimeoutError:
        return False
    finally:
        connection.settimeout(20)
