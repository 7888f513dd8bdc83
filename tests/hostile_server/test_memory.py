"""Bodies that are small on the wire and huge when they are read, or that never end: what a
call holds of them is bounded."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
import zlib
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Final

import pytest
from tests.hostile_server.answers import CHUNKED, ITEM
from tests.hostile_server.behaving import Answer, Drip, behaving, chunked, head, whole
from tests.hostile_server.eating import LIMIT
from tests.hostile_server.moves import BYTES, EVENTS

pytest.importorskip("resource")

ROOT = Path(__file__).parents[2]
EATING: Final = "tests.hostile_server.eating"
MORE: Final = 64 * 2**20


def bomb(wbits: int = 31) -> bytes:
    """A quarter of a gigabyte, packed, but for its end."""
    packer = zlib.compressobj(9, zlib.DEFLATED, wbits)
    first = packer.compress(b" " * 2**20) + packer.flush(zlib.Z_FULL_FLUSH)
    block = packer.compress(b" " * 2**20) + packer.flush(zlib.Z_FULL_FLUSH)
    return first + block * 255


GZIP: Final = bomb()
NESTED: Final = gzip.compress(GZIP)
FULL: Final = LIMIT // 3 - 1
LISTS: Final = b"[" + b"[]," * FULL + b"1]"
ENDLESS: Final = Drip(b"x" * 65536, 0, 65536, True)
TINY: Final = chunked(*[b"xy"] * 60_000, end=b"")
BOMBS: Final[dict[str, tuple[str, Answer, str]]] = {
    "nothing": ("item", [whole(ITEM)], "a value"),
    "gzip": ("item", [whole(GZIP, "content-encoding: gzip")], "DecodeError"),
    "gzip in gzip": (
        "item",
        [whole(NESTED, "content-encoding: gzip, gzip")],
        "DecodeError",
    ),
    "gzip in an error": (
        "item",
        [whole(GZIP, "content-encoding: gzip", status="404 No")],
        "DecodeError",
    ),
    "deflate": (
        "item",
        [whole(bomb(15), "content-encoding: deflate")],
        "DecodeError",
    ),
    "gzip in a download": (
        "download",
        [whole(GZIP, BYTES, "content-encoding: gzip")],
        "DecodeError",
    ),
    "gzip in events": (
        "events",
        [whole(GZIP, EVENTS, "content-encoding: gzip")],
        "DecodeError",
    ),
    "gzip in lines": ("lines", [whole(GZIP, "content-encoding: gzip")], "DecodeError"),
    "gzip for a token": (
        "granted",
        [whole(GZIP, "content-encoding: gzip")],
        "TokenError",
    ),
    "behind gzip": (
        "save",
        [head(BYTES, "content-encoding: gzip"), gzip.compress(b"a"), ENDLESS],
        "DecodeError",
    ),
    "no end": ("item", [head(), ENDLESS], "DecodeError"),
    "no end of a line": ("events", [head(EVENTS), b"data: ", ENDLESS], "DecodeError"),
    "no end of lines": (
        "events",
        [head(EVENTS), Drip(b"data:\n" * 9999, 0, 65536, True)],
        "DecodeError",
    ),
    "no end of headers": (
        "item",
        [head()[:-2], Drip(b"x: y\r\n" * 9999, 0, 65536, True)],
        "ApiConnectionError",
    ),
    "chunks of two bytes": (
        "events",
        [head(EVENTS, CHUNKED), b"2\r\nid\r\n1\r\n:\r\n" + TINY],
        "ApiTimeoutError",
    ),
    "10,000 encodings": (
        "item",
        [whole(ITEM, "content-encoding: " + ", ".join(["gzip"] * 10_000))],
        "DecodeError",
    ),
    "a charset that unpacks": (
        "text",
        [whole(bomb(15)[:LIMIT], "content-type: a/b; charset=zlib")],
        "a value",
    ),
    "many lists": ("any", [whole(LISTS)], "a value"),
    "many lists in an error": ("any", [whole(LISTS, status="404 No")], "NotFoundError"),
}


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_memory_is_bounded(sdk: Any, mode: str) -> None:
    with ExitStack() as servers:
        calls = [
            (
                call,
                servers.enter_context(behaving([answer])).url,
                2 if said == "ApiTimeoutError" else 60,
            )
            for call, answer, said in BOMBS.values()
        ]
        folder = str(Path(sdk.__file__).parents[1])
        paths = os.pathsep.join([folder, str(ROOT)])
        done = subprocess.run(
            [sys.executable, "-m", EATING, mode, json.dumps(calls)],
            env={**os.environ, "PYTHONPATH": paths},
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    report: list[tuple[str, int]] = json.loads(done.stdout)
    for name, (said, grown) in zip(BOMBS, report, strict=True):
        assert said.startswith(BOMBS[name][2]), (name, said)
        assert grown <= LIMIT + MORE, (name, grown)
