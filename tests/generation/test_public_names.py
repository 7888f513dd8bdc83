"""What a method returns or raises has a name that a caller can import from the package."""

from __future__ import annotations

import inspect
import re
from pathlib import Path
from typing import Any

from tests.generation.made import imported, make_from

_ITEMS: dict[str, Any] = {"type": "array", "items": {"type": "string"}}
_ENVELOPE: dict[str, Any] = {
    "type": "object",
    "required": ["data"],
    "properties": {"data": _ITEMS, "next": {"type": "string"}},
}


def _get(media_type: str, schema: dict[str, Any], *parameters: str) -> dict[str, Any]:
    content = {media_type: {"schema": schema}}
    kind = {"type": "integer"}
    return {
        "get": {
            "parameters": [
                {"name": each, "in": "query", "schema": kind} for each in parameters
            ],
            "responses": {"200": {"description": "Well.", "content": content}},
        }
    }


DESCRIPTION: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Public", "version": "1.0"},
    "paths": {
        "/arrays": _get("application/json", _ITEMS, "limit", "offset"),
        "/envelopes": _get("application/json", _ENVELOPE, "limit", "offset"),
        "/events": _get("text/event-stream", {"type": "string"}),
        "/files": _get("application/octet-stream", {}),
    },
}


def test_what_methods_return_can_be_named(tmp_path: Path) -> None:
    result = make_from(DESCRIPTION, tmp_path)
    with imported(result.files, tmp_path, "public") as package:
        returned: set[str] = set()
        for client in (package.Public, package.AsyncPublic):
            for attribute in ("arrays", "envelopes", "events", "files"):
                resource = getattr(client(base_url="http://localhost"), attribute)
                for _, method in inspect.getmembers(resource, inspect.ismethod):
                    written: str = method.__annotations__["return"]
                    returned.add(written.partition("[")[0])
        returned -= {"None"}
        assert len(returned) >= 6
        assert returned <= set(package.__all__)


def is_error(value: object) -> bool:
    return isinstance(value, type) and issubclass(value, Exception)


def test_every_error_can_be_named(tmp_path: Path) -> None:
    result = make_from(DESCRIPTION, tmp_path)
    with imported(result.files, tmp_path, "public") as package:
        errors = __import__("public.errors", fromlist=["*"])
        runtime = __import__("public._runtime.errors", fromlist=["*"])
        raised = {name for name in dir(runtime) if is_error(getattr(runtime, name))}
        assert raised | {"PublicError"} == set(errors.__all__)
        assert raised < set(package.__all__)
        drawn = list(
            re.finditer(r"^[│├└─ ]*(\w+Error)\b", f"{errors.__doc__}", re.MULTILINE)
        )
        names = [each[1].replace("PublicError", "SdkError") for each in drawn]
        assert sorted(names) == sorted(raised)
        above: list[type] = [Exception]
        for name, each in zip(names, drawn, strict=True):
            depth = (each.start(1) - each.start()) // 4
            kind = getattr(runtime, name)
            assert kind.__base__ is above[depth]
            above[depth + 1 :] = [kind]
