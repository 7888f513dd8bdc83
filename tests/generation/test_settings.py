"""Whatever schemes, servers and webhooks are called, the client has an argument of its own for each."""

from __future__ import annotations

import ast
import json
import tempfile
from pathlib import Path
from typing import Any

import black
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.generation.test_names import TEXT
from tests.generation.test_style import MODE

from sdkwright.config import SdkConfig
from sdkwright.pipeline import make

_FLOW = {"tokenUrl": "https://h.example/token", "scopes": {"a": "A."}}
_SCHEMES: tuple[dict[str, Any], ...] = (
    {"type": "apiKey", "in": "header", "name": "X-Key"},
    {"type": "apiKey", "in": "query", "name": 'k"\n'},
    {"type": "apiKey", "in": "cookie", "name": "k"},
    {"type": "http", "scheme": "basic"},
    {"type": "http", "scheme": "bearer"},
    {"type": "http", "scheme": "Digest"},
    {"type": "mutualTLS"},
    {"type": "openIdConnect", "openIdConnectUrl": "https://h.example/x"},
    {"type": "oauth2", "flows": {"clientCredentials": _FLOW}},
    {"type": "oauth2", "flows": {"password": _FLOW, "authorizationCode": _FLOW}},
    {"type": "oauth2", "flows": {"implicit": {"scopes": {}}}},
)
NAME = TEXT | st.sampled_from(
    ("OAuth2", "o_auth_2", "api_key", "apiKey", "base_url", "self", "auth", "httpx2")
)
SCHEMES = st.dictionaries(NAME, st.sampled_from(_SCHEMES), max_size=6)
PLACE = NAME.filter(
    lambda text: not set(text) & set("{}/?#:@ \t") and text.isprintable()
)
VARIABLES = st.dictionaries(
    PLACE.filter(bool), st.sampled_from(("a", "b.c", "1", "x_y")), max_size=3
)
HOOKS = st.lists(NAME, max_size=4, unique=True)


@settings(max_examples=12, deadline=None)
@given(schemes=SCHEMES, variables=VARIABLES, hooks=HOOKS)
def test_every_setting_has_an_argument(
    schemes: dict[str, Any], variables: dict[str, str], hooks: list[str]
) -> None:
    places = "".join("{" + name + "}." for name in variables)
    payload = {"content": {"application/json": {"schema": {"type": "string"}}}}
    described: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {"title": "Any", "version": "1"},
        "servers": [
            {
                "url": f"https://{places}example",
                "variables": {k: {"default": v} for k, v in variables.items()},
            }
        ],
        "security": [{name: ["a"]} for name in schemes],
        "paths": {"/x": {"get": {"responses": {"204": {"description": "Done."}}}}},
        "webhooks": {name: {"post": {"requestBody": payload}} for name in hooks},
        "components": {"securitySchemes": schemes},
    }
    with tempfile.TemporaryDirectory() as folder:
        spec = Path(folder, "openapi.json")
        spec.write_text(json.dumps(described), "utf-8")
        result = make(SdkConfig(spec=str(spec), package="any_sdk"))
    assert not result.report.has_errors, result.report
    assert result.names is not None
    assert result.api is not None
    found = result.names.settings
    names = [*found.secrets.values(), *found.variables.values()]
    assert len({name.casefold() for name in names}) == len(names)
    assert {scheme.name for scheme in result.api.schemes} == schemes.keys()
    text = result.files["src/any_sdk/client.py"]
    assert black.format_str(text, mode=MODE) == text
    for class_ in ast.parse(text).body:
        if isinstance(class_, ast.ClassDef):
            init = class_.body[1]
            assert isinstance(init, ast.FunctionDef)
            arguments = [each.arg for each in init.args.kwonlyargs]
            assert len(set(arguments)) == len(arguments)
            assert set(names) < set(arguments)
    parsers = list(result.names.webhooks.values())
    assert (
        len({name.casefold() for name in parsers})
        == len(parsers)
        == len([name for name in hooks if not name.startswith("x-")])
    )
