"""Long chains, rings and many schemas cost what they are worth, and no recursion."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sdkwright.config import SdkConfig
from sdkwright.pipeline import inspect

LINKS, SCHEMAS = 5_000, 10_000
TEXT = {"type": "string"}
JSON = "application/json"


def described(components: dict[str, Any], **operation: Any) -> dict[str, Any]:
    return {
        "openapi": "3.2.0",
        "info": {"title": "Large", "version": "1"},
        "paths": {
            "/a": {"post": {"responses": {"204": {"description": "A."}}} | operation}
        },
        "components": components,
    }


def chain(section: str, end: Any) -> dict[str, Any]:
    links = {
        f"C{n}": {"$ref": f"#/components/{section}/C{n + 1}"} for n in range(LINKS)
    }
    return {section: links | {f"C{LINKS}": end}}


def first(section: str) -> dict[str, str]:
    return {"$ref": f"#/components/{section}/C0"}


def body(media: Any) -> dict[str, Any]:
    return {"requestBody": {"content": {JSON: media}}}


CHAINS: dict[str, tuple[Any, Callable[[dict[str, str]], dict[str, Any]]]] = {
    "schemas": (TEXT, lambda ref: body({"schema": ref})),
    "parameters": (
        {"name": "p", "in": "query", "schema": TEXT},
        lambda ref: {"parameters": [ref]},
    ),
    "responses": ({"description": "A."}, lambda ref: {"responses": {"200": ref}}),
    "requestBodies": (
        {"content": {JSON: {"schema": TEXT}}},
        lambda ref: {"requestBody": ref},
    ),
    "headers": (
        {"schema": TEXT},
        lambda ref: {
            "responses": {"204": {"description": "A.", "headers": {"X": ref}}}
        },
    ),
    "mediaTypes": ({"schema": TEXT}, body),
    "pathItems": ({"get": {"responses": {"204": {"description": "A."}}}}, lambda _: {}),
    "securitySchemes": (
        {"type": "http", "scheme": "bearer"},
        lambda _: {"security": [{"C0": []}]},
    ),
}


def inspected(description: dict[str, Any], folder: Path) -> tuple[list[str], float]:
    """The codes of all errors, and the seconds of CPU."""
    spec = folder / "openapi.json"
    spec.write_text(json.dumps(description))
    start = time.process_time()
    result = inspect(SdkConfig(spec=str(spec)))
    seconds = time.process_time() - start
    report = result.report
    return [e.code for e in report.diagnostics if e.severity.value == "error"], seconds


@pytest.mark.parametrize("section", CHAINS)
def test_a_chain_of_references_is_followed(section: str, tmp_path: Path) -> None:
    end, use = CHAINS[section]
    description = described(chain(section, end), **use(first(section)))
    if section == "pathItems":
        description["paths"]["/b"] = first(section)
    errors, seconds = inspected(description, tmp_path)
    assert not errors
    assert seconds < 5


@pytest.mark.parametrize("section", CHAINS)
def test_a_ring_of_references_is_an_error(section: str, tmp_path: Path) -> None:
    _, use = CHAINS[section]
    description = described(chain(section, first(section)), **use(first(section)))
    if section == "pathItems":
        description["paths"]["/b"] = first(section)
    errors, seconds = inspected(description, tmp_path)
    assert set(errors) == {"circular-reference"}
    assert seconds < 5


def test_a_chain_through_files(tmp_path: Path) -> None:
    for n in range(300):
        (tmp_path / f"{n}.json").write_text(f'{{"$ref": "{n + 1}.json"}}')
    (tmp_path / "300.json").write_text(json.dumps(TEXT))
    errors, _ = inspected(
        described({}, **body({"schema": {"$ref": "0.json"}})), tmp_path
    )
    assert not errors
    (tmp_path / "300.json").write_text('{"$ref": "0.json"}')
    errors, _ = inspected(
        described({}, **body({"schema": {"$ref": "0.json"}})), tmp_path
    )
    assert errors == ["circular-reference"]


def many(count: int) -> dict[str, Any]:
    """Schemas in one large ring, each with a reference to the next and to the first."""
    return {
        f"S{n}": {
            "type": "object",
            "properties": {
                "next": {"$ref": f"#/components/schemas/S{(n + 1) % count}"},
                "first": {"$ref": "#/components/schemas/S0"},
                "name": TEXT,
            },
        }
        for n in range(count)
    }


def test_many_schemas_take_linear_time(tmp_path: Path) -> None:
    ratios: list[float] = []
    for _ in range(3):
        _, few = inspected(described({"schemas": many(SCHEMAS // 4)}), tmp_path)
        errors, lots = inspected(described({"schemas": many(SCHEMAS)}), tmp_path)
        assert not errors
        ratios.append(lots / few)
        if ratios[-1] < 8:
            break
    assert min(ratios) < 8, ratios  # four times as many; quadratic would be 16


def test_a_schema_of_many_properties(tmp_path: Path) -> None:
    properties = {f"p{n}": TEXT for n in range(50_000)}
    schema = {"type": "object", "properties": properties, "required": list(properties)}
    errors, seconds = inspected(described({"schemas": {"A": schema}}), tmp_path)
    assert not errors
    assert seconds < 20
