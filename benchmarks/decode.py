"""From bytes to objects: a page of 1000 messages, read by us and by our peers."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from statistics import median
from types import GenericAlias
from typing import Any, Final

import httpx2
import orjson
from benchmarks.inputs import (
    MESSAGES,
    SPEC,
    STEP_ID,
    Wire,
    copy_sdk,
    message_page,
)
from benchmarks.measure import Goal, Samples, cpu_rounds, judge, ratio, show_table
from pydantic import TypeAdapter

ROUNDS: Final = 25
WIRES: Final[tuple[Wire, ...]] = ("seed", "0.16.7")

ORJSON: Final = "orjson.loads"
PYDANTIC: Final = "pydantic models"
OURS: Final = "ours, with orjson"
CALL: Final = "ours, whole call"
PEER_CALL: Final = "letta-client, whole call"

# The generated SDK, letta-client and the httpx that it needs are imported by name: they
# are not there where the types of this file are checked.


def main() -> None:
    """Measure both wires, print a table of each, then the goals."""
    goals: list[Goal] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sys.path[:0] = [str(copy_sdk(folder)), str(folder)]
        read_models = pydantic_reader(folder)
        for wire in WIRES:
            samples = cpu_rounds(readers(message_page(wire), read_models), ROUNDS)
            show(wire, samples)
            goals += goals_of(wire, samples)
    judge(goals)


def readers(
    body: bytes, read_models: Callable[[bytes], list[Any]]
) -> dict[str, Callable[[], object]]:
    """What is measured, each proven to find every message."""
    decoding = import_module("letta._runtime.decoding")
    decoder = decoding.list_of(import_module("letta._codecs").decode_letta_message)
    call, peer_call = our_call(body), letta_client_call(body)
    cases: dict[str, Callable[[], list[Any]]] = {
        ORJSON: lambda: orjson.loads(body),
        "json.loads": lambda: json.loads(body),
        PYDANTIC: lambda: read_models(body),
        OURS: lambda: decoding.decode_json(body, decoder),
        "ours, without orjson": lambda: decoding.decode_tree(
            decoding.parse_json(body), decoder
        ),
        CALL: call,
        PEER_CALL: peer_call,
    }
    for name, case in cases.items():
        if len(case()) != MESSAGES:
            raise SystemExit(f"{name} does not find {MESSAGES} messages")
    return {**cases}


def pydantic_reader(folder: Path) -> Callable[[bytes], list[Any]]:
    """A reader that uses pydantic models of the description, as a tagged union.

    Enums as literals and no wrapper around the union: the fastest models that
    datamodel-code-generator makes.
    """
    command = [sys.executable, "-m", "datamodel_code_generator"]
    command += ["--input", str(SPEC), "--input-file-type", "openapi"]
    command += ["--output", str(folder / "pydantic_models.py")]
    command += ["--output-model-type", "pydantic_v2.BaseModel"]
    command += ["--target-python-version", "3.11", "--use-annotated"]
    command += ["--enum-field-as-literal", "all", "--use-type-alias"]
    subprocess.run([*command, "--formatters", "builtin"], check=True)
    models: Any = import_module("pydantic_models")
    page: Any = GenericAlias(list, models.LettaMessage)
    adapter: TypeAdapter[list[Any]] = TypeAdapter(page)
    return adapter.validate_json


def our_call(body: bytes) -> Callable[[], list[Any]]:
    """A call of the generated SDK that a transport in memory answers."""

    def answer(_: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, headers=_JSON, content=body)

    transport = httpx2.MockTransport(answer)
    connections = httpx2.Client(transport=transport)
    client = import_module("letta").Letta(api_key="key", http_client=connections)

    def call() -> list[Any]:
        items: list[Any] = client.steps.messages.list(STEP_ID).first_page().items
        return items

    return call


def letta_client_call(body: bytes) -> Callable[[], list[Any]]:
    """The same call of letta-client, which needs httpx."""
    httpx = import_module("httpx")

    def answer(_: Any) -> Any:
        return httpx.Response(200, headers=_JSON, content=body)

    transport = httpx.MockTransport(answer)
    connections = httpx.Client(transport=transport)
    client = import_module("letta_client").Letta(api_key="key", http_client=connections)

    def call() -> list[Any]:
        items: list[Any] = client.steps.messages.list(STEP_ID).items
        return items

    return call


_JSON: Final = {"content-type": "application/json"}


def show(wire: Wire, samples: Samples) -> None:
    """Print the table of one wire."""
    rows = [
        [
            name,
            f"{median(times) * 1e6 / MESSAGES:.2f}",
            f"{ratio(samples, name, ORJSON):.2f}",
        ]
        for name, times in samples.items()
    ]
    title = f"{MESSAGES} messages, wire {wire}; medians of {ROUNDS} rounds"
    show_table(title, ["", "CPU µs per message", f"x {ORJSON}"], rows)


def goals_of(wire: Wire, samples: Samples) -> list[Goal]:
    """The goals for one wire."""
    parse, models = ratio(samples, OURS, ORJSON), ratio(samples, OURS, PYDANTIC)
    call = ratio(samples, PEER_CALL, CALL)
    return [
        Goal(f"{wire}: {OURS}", parse, 2.2, f"x {ORJSON}"),
        Goal(f"{wire}: {OURS}", models, 1, f"x {PYDANTIC}"),
        Goal(f"{wire}: {PEER_CALL}", call, 8, f"x {CALL}", at_least=True),
    ]


if __name__ == "__main__":
    main()
