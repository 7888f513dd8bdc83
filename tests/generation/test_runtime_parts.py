"""An SDK has the parts of the runtime that its description needs, and no others."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from tests.generation.made import make_from

_BUDGET = 3_750
"""Lines of the runtime of the smallest SDK, sync and async."""
_WHOLE = 6_150
"""Lines of the whole runtime, without what is derived; `ARCHITECTURE.md` says why."""
_GET: dict[str, Any] = {
    "operationId": "get_thing",
    "parameters": [
        {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    ],
    "responses": {
        "200": {
            "description": "It.",
            "content": {
                "application/json": {
                    "schema": {
                        "type": "object",
                        "properties": {"id": {"type": "string"}},
                    }
                }
            },
        }
    },
}
_KINDS = (
    *("json_body", "forms", "multipart", "files", "headers", "constraints"),
    *("paging", "page_styles", "async_pages", "sync_pages"),
    *("streaming", "async_streams", "sync_streams"),
    *("async_body", "sync_body", "async_downloads", "sync_downloads", "partial"),
    *("oauth", "async_oauth", "sync_oauth", "webhooks", "large"),
)


def copied(
    operations: dict[str, Any], folder: Path, name: str = "_runtime", **more: Any
) -> dict[str, str]:
    """The modules of the runtime that an SDK has."""
    description = {
        "openapi": "3.1.0",
        "info": {"title": "One", "version": "1.0"},
        "paths": {"/things/{id}": operations},
        **more,
    }
    files = make_from(description, folder).files
    return {
        Path(path).stem: text for path, text in files.items() if f"/{name}/" in path
    }


def test_one_get_needs_no_kind_of_anything(tmp_path: Path) -> None:
    runtime = copied({"get": _GET}, tmp_path)
    assert not runtime.keys() & set(_KINDS)
    assert sum(text.count("\n") for text in runtime.values()) < _BUDGET


def test_what_an_operation_names_is_there(tmp_path: Path) -> None:
    schema = {"type": "object", "properties": {"id": {"type": "string"}}}
    media_type = "application/x-www-form-urlencoded"
    post = {
        **_GET,
        "operationId": "set_thing",
        "requestBody": {"content": {media_type: {"schema": schema}}},
    }
    runtime = copied({"post": post}, tmp_path)
    assert runtime.keys() & set(_KINDS) == {"forms"}


@pytest.mark.parametrize(
    ("scheme", "kinds"),
    [
        ({"type": "http", "scheme": "bearer"}, set[str]()),
        ({"type": "apiKey", "in": "header", "name": "key"}, set[str]()),
        (
            {"type": "openIdConnect", "openIdConnectUrl": "https://h/found"},
            {"oauth", "async_oauth", "sync_oauth"},
        ),
        ({"type": "mutualTLS"}, set[str]()),
    ],
)
def test_a_scheme_brings_no_other(
    tmp_path: Path, scheme: dict[str, str], kinds: set[str]
) -> None:
    components = {"securitySchemes": {"own": scheme}}
    get: dict[str, Any] = {**_GET, "security": [{"own": []}]}
    runtime = copied({"get": get}, tmp_path, components=components)
    assert runtime.keys() & set(_KINDS) == kinds


def test_the_fake_server_has_what_answers_need(tmp_path: Path) -> None:
    kinds = {"pages", "streams"}
    assert not copied({"get": _GET}, tmp_path, "_testing").keys() & kinds
    stream = {"text/event-stream": {"schema": {"type": "string"}}}
    get = {**_GET, "responses": {"200": {"description": "It.", "content": stream}}}
    assert copied({"get": get}, tmp_path, "_testing").keys() & kinds == {"streams"}


def test_the_runtime_does_not_grow() -> None:
    folder = Path(__file__).parents[2] / "templates" / "runtime"
    written = [each for each in folder.glob("*.py") if each.name[:5] != "sync_"]
    assert written
    assert sum(each.read_text().count("\n") for each in written) < _WHOLE
