"""Whether an answer of Prism is what the description says, judged by JSON Schema and without
the tool."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import httpx2
from jsonschema import Draft202012Validator
from tests.corpus.descriptions import read
from tests.differential.standard import Standard, Unreadable

from sdkwright.load.tree import is_object


def standard_of(spec: Path) -> Standard:
    """The schemas of a description."""
    return Standard(read(spec))


def fault_of(
    standard: Standard, operation: Sequence[str | int], response: httpx2.Response
) -> str:
    """What is wrong with the body of an answer; empty when nothing is, or nothing is
    described. `operation` are the steps that lead to it."""
    schema = _schema(standard, operation, response)
    if schema is None:
        return ""
    try:
        plain = {**_whole(standard.read(schema)), "$defs": standard.definitions}
        body: Any = json.loads(response.content)
    except Unreadable:
        return ""
    except ValueError:
        return "no JSON"
    validator: Any = Draft202012Validator(plain)
    fault = next(validator.iter_errors(body), None)
    return "" if fault is None else f"{fault.json_path}: {fault.message[:150]}"


def _whole(schema: Any) -> Mapping[str, Any]:
    return schema if is_object(schema) else {} if schema else {"not": {}}


def _schema(
    standard: Standard, operation: Sequence[str | int], response: httpx2.Response
) -> Any:
    """What the description says of a body with this status and media type."""
    node: Any = standard.root
    for step in operation:
        node = node[step]
    status = str(response.status_code)
    for key in (status, int(status), f"{status[0]}XX", "default"):
        if key in node["responses"]:
            found = _target(standard, node["responses"][key])
            break
    else:
        return None
    if "schema" in found:
        return found["schema"]
    media_type = response.headers.get("content-type", "").partition(";")[0]
    media = found.get("content", {}).get(media_type, {})
    return _target(standard, media).get("schema")


def _target(standard: Standard, node: Any) -> Any:
    while "$ref" in node:
        node = standard.follow(node["$ref"])
    return node
