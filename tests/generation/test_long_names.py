"""However long names and texts are, Black leaves what is generated from them as it is."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import black
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.generation.made import make_from, python_files
from tests.generation.test_style import MODE

LENGTHS = st.lists(st.integers(1, 72), min_size=6, max_size=6)
TEXT = {"type": "string"}
OBJECT = {"type": "object"}


def description(lengths: list[int]) -> dict[str, Any]:
    """One of every construct; each kind of name is of its own length."""
    type_, other, key, second, tag, part = (
        f"{letter * 10}Z" * (length // 11) + letter * (length % 11)
        for letter, length in zip("abcdef", lengths, strict=True)
    )
    model, variant, loop = f"Model{type_}", f"Variant{other}", f"Loop{type_}"

    def ref(name: str) -> dict[str, str]:
        return {"$ref": f"#/components/schemas/{name}"}

    def variant_of(value: str) -> dict[str, Any]:
        return {
            **OBJECT,
            "required": ["kind", f"r{second}"],
            "properties": {"kind": {"const": value}, f"r{second}": TEXT},
        }

    kinds = [
        {"type": "string", "enum": [tag, f"{tag}-{part}", f"{part}{tag}"]},
        {"type": ["array", "object"], "items": ref(model)},
        {"type": ["null"]},
    ]
    tagged: dict[str, Any] = {
        "oneOf": [ref(f"{variant}A"), ref(f"{variant}B")],
        "discriminator": {"propertyName": "kind"},
    }
    fields = {
        f"k{key}": {"type": ["string", "null"]},
        f"l{key}": {"type": "array", "items": ref(f"Tagged{other}")},
        f"m{second}": {**OBJECT, "additionalProperties": ref(loop)},
        f"n{key}": {"type": "string", "format": "date-time", "readOnly": True},
        f"o{second}": {"type": "string", "enum": [tag, part], "default": part},
        f"p{key}": {"anyOf": kinds},
        f"q{second}": ref(f"Keyed{type_}"),
        f"s{key}": {**OBJECT, "properties": {part: TEXT}},
        f"t{key}": {"const": tag},
        f"u{second}": {"type": "string", "writeOnly": True},
    }
    schemas = {
        model: {**OBJECT, "properties": fields, "required": list(fields)[::2]},
        f"{model}Other": {**OBJECT, "properties": fields, "required": list(fields)},
        loop: {**OBJECT, "additionalProperties": {"type": "array", "items": ref(loop)}},
        f"Self{other}": {
            **OBJECT,
            "properties": {f"v{key}": ref(f"Map{other}"), f"w{key}": ref(loop)},
        },
        f"Map{other}": {
            **OBJECT,
            "additionalProperties": {"type": "array", "items": ref(f"Self{other}")},
        },
        f"{variant}A": variant_of(tag),
        f"{variant}B": variant_of(f"{tag}-{part}"),
        f"Tagged{other}": tagged,
        f"Kinds{type_}": {"anyOf": [*kinds, {"type": "number"}, {"type": "boolean"}]},
        f"Keyed{type_}": {
            "anyOf": [
                {**OBJECT, "required": [f"x{key}"], "properties": {f"x{key}": TEXT}},
                {**OBJECT, "required": [part], "properties": {part: TEXT}},
                OBJECT,
            ]
        },
        f"Enum{other}": {"enum": [tag, part, f"{tag}{part}"]},
        f"Pair{type_}": {
            "type": "array",
            "prefixItems": [ref(model), ref(f"Enum{other}")],
        },
    }

    def parameter(place: str, name: str, schema: Any) -> dict[str, Any]:
        needed = place == "path"
        return {"in": place, "name": name, "required": needed, "schema": schema}

    def content(schema: Any) -> dict[str, Any]:
        return {"content": {"application/json": {"schema": schema}}}

    parameters = [
        parameter("path", f"y{key}", TEXT),
        parameter("query", f"z{second}", {"type": "array", "items": TEXT}),
        parameter("query", f"f{key}", ref(f"Enum{other}")),
        parameter("header", f"x-{part}", {"type": "boolean", "default": True}),
    ]
    paging = [
        parameter("query", name, {"type": "integer"}) for name in ("page", "per_page")
    ]
    answers = {
        "200": {"description": "", **content(ref(f"Tagged{other}"))},
        "default": {"description": "", **content(ref(f"Kinds{type_}"))},
    }
    listed = {
        "200": {
            "description": "",
            **content({"type": "array", "items": ref(f"Kinds{type_}")}),
        }
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Long", "version": "1"},
        "paths": {
            f"/{type_}/{{y{key}}}/{second}": {
                "parameters": parameters,
                "get": {"parameters": paging, "responses": listed},
                "post": {
                    "requestBody": content(ref(f"Keyed{type_}")),
                    "responses": answers,
                },
                "put": {"requestBody": content(ref(model)), "responses": answers},
            },
            f"/{part}": {
                "post": {
                    "requestBody": {
                        "content": {
                            "multipart/form-data": {"schema": ref(f"{model}Other")},
                            "application/x-www-form-urlencoded": {
                                "schema": ref(f"Self{other}")
                            },
                        }
                    },
                    "responses": {"200": {"description": ""}},
                }
            },
        },
        "components": {
            "schemas": schemas,
            "securitySchemes": {
                part: {"type": "apiKey", "in": "header", "name": f"X-{tag}"}
            },
        },
        "security": [{part: []}],
    }


@settings(max_examples=12)
@given(LENGTHS)
@example([20] * 6)
@example([35] * 6)
@example([60] * 6)
def test_black_changes_nothing(lengths: list[int]) -> None:
    with tempfile.TemporaryDirectory() as name:
        result = make_from(description(lengths), Path(name))
    for path, text in python_files(result).items():
        assert text == black.format_str(text, mode=MODE), path
