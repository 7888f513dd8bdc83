"""Swagger 2.0 becomes the OpenAPI 3 that says the same, and gives the same SDK."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sdkwright.config import SdkConfig
from sdkwright.diagnostics import Report
from sdkwright.load import load
from sdkwright.pipeline import make
from sdkwright.resolve import resolve

HEAD = {"info": {"title": "Zoo", "version": "1"}}
DONE = {"204": {"description": "Done."}}
TEXTS = {"type": "array", "items": {"type": "string"}}
MULTIPART, FORM = "multipart/form-data", "application/x-www-form-urlencoded"


def operation(**members: Any) -> dict[str, Any]:
    return {"paths": {"/a": {"post": {"responses": DONE} | members}}}


def query(**members: Any) -> dict[str, Any]:
    return operation(parameters=[{"name": "q", "in": "query"} | members])


def listed(text: str | None, place: str = "query") -> dict[str, Any]:
    format_ = {} if text is None else {"collectionFormat": text}
    required = {"required": True} if place == "path" else {}
    parameter = {"name": "q", "in": place} | required | TEXTS | format_
    return operation(parameters=[parameter])


def styled(style: str, explode: bool, place: str = "query") -> dict[str, Any]:
    required = {"required": True} if place == "path" else {}
    parameter = {"name": "q", "in": place} | required
    return operation(
        parameters=[parameter | {"schema": TEXTS, "style": style, "explode": explode}]
    )


def form(*fields: dict[str, Any], **members: Any) -> dict[str, Any]:
    return operation(
        parameters=[{"in": "formData"} | each for each in fields], **members
    )


def body(*media_types: str, required: bool = False, **media: Any) -> dict[str, Any]:
    content = dict.fromkeys(media_types, media)
    return operation(
        requestBody={"content": content} | ({"required": True} if required else {})
    )


def answer(schema: Any, *media_types: str, **media: Any) -> dict[str, Any]:
    content = {each: {"schema": schema} | media for each in media_types}
    return operation(responses={"200": {"description": "A.", "content": content}})


def produced(schema: Any, **members: Any) -> dict[str, Any]:
    response = {"description": "A.", "schema": schema}
    return operation(
        responses={"200": response | members.pop("response", {})}, **members
    )


def schemes(**definitions: Any) -> dict[str, Any]:
    return {"paths": {}, "components": {"securitySchemes": definitions}}


def flow(name: str, **members: Any) -> dict[str, Any]:
    return schemes(
        s={"type": "oauth2", "flows": {name: members | {"scopes": {"r": "R."}}}}
    )


def old_flow(name: str, **members: Any) -> dict[str, Any]:
    scheme = {"type": "oauth2", "flow": name, "scopes": {"r": "R."}} | members
    return {"paths": {}, "securityDefinitions": {"s": scheme}}


AUTHORIZE, TOKEN = "https://zoo.test/authorize", "https://zoo.test/token"
STRING = {"type": "string"}
FILE = {"type": "string", "format": "binary"}
JSON = "application/json"
PAIRS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "schema of a parameter": (
        query(type="integer", minimum=1, description="Q.", default=2),
        query(schema={"type": "integer", "minimum": 1, "default": 2}, description="Q."),
    ),
    "csv by default": (listed(None), styled("form", False)),
    "csv": (listed("csv"), styled("form", False)),
    "ssv": (listed("ssv"), styled("spaceDelimited", False)),
    "tsv": (listed("tsv"), styled("tabDelimited", False)),
    "pipes": (listed("pipes"), styled("pipeDelimited", False)),
    "multi": (listed("multi"), styled("form", True)),
    "csv in a header": (listed("csv", "header"), styled("simple", False, "header")),
    "form": (
        form(
            {"name": "a", "type": "string", "required": True, "description": "A."},
            {"name": "b", "collectionFormat": "multi"} | TEXTS,
        ),
        body(
            FORM,
            required=True,
            schema={
                "type": "object",
                "properties": {"a": STRING | {"description": "A."}, "b": TEXTS},
                "required": ["a"],
            },
            encoding={"b": {"style": "form", "explode": True}},
        ),
    ),
    "file": (
        form({"name": "f", "type": "file"}, consumes=[FORM]),
        body(MULTIPART, schema={"type": "object", "properties": {"f": FILE}}),
    ),
    "form as it is consumed": (
        form({"name": "a", "type": "string"}, consumes=[MULTIPART, FORM, JSON]),
        body(MULTIPART, FORM, schema={"type": "object", "properties": {"a": STRING}}),
    ),
    "body as it is consumed": (
        operation(
            parameters=[
                {"name": "b", "in": "body", "required": True, "schema": STRING}
            ],
            consumes=["text/plain", FORM],
        ),
        body("text/plain", required=True, schema=STRING),
    ),
    "body of the path, replaced by that of the operation": (
        {
            "paths": {
                "/a": {
                    "parameters": [
                        {"name": "b", "in": "body", "schema": {"type": "integer"}},
                        {"name": "q", "in": "query", "type": "string"},
                    ],
                    "post": {
                        "parameters": [{"name": "b", "in": "body", "schema": STRING}],
                        "responses": DONE,
                    },
                }
            }
        },
        {
            "paths": {
                "/a": {
                    "parameters": [{"name": "q", "in": "query", "schema": STRING}],
                    "post": body(JSON, schema=STRING)["paths"]["/a"]["post"],
                }
            }
        },
    ),
    "answer in JSON by default": (produced(STRING), answer(STRING, JSON)),
    "answer as it is produced": (
        {"produces": [JSON]} | produced(STRING, produces=["text/plain", "text/html"]),
        answer(STRING, "text/plain", "text/html"),
    ),
    "file as an answer": (
        produced({"type": "file"}),
        answer(FILE, "application/octet-stream"),
    ),
    "example of an answer": (
        produced(STRING, response={"examples": {JSON: "a"}}),
        answer(STRING, JSON, example="a"),
    ),
    "headers of an answer": (
        operation(
            responses={
                "204": {"description": "A.", "headers": {"X": {"type": "integer"}}}
            }
        ),
        operation(
            responses={
                "204": {
                    "description": "A.",
                    "headers": {"X": {"schema": {"type": "integer"}}},
                }
            }
        ),
    ),
    "host and schemes": (
        {
            "host": "zoo.test",
            "basePath": "/v1/",
            "schemes": ["http", "https", "ws"],
            "paths": {},
        },
        {
            "servers": [{"url": "https://zoo.test/v1"}, {"url": "http://zoo.test/v1"}],
            "paths": {},
        },
    ),
    "host alone": (
        {"host": "zoo.test", "paths": {}},
        {"servers": [{"url": "https://zoo.test"}], "paths": {}},
    ),
    "path alone": (
        {"basePath": "/v1", "paths": {}},
        {"servers": [{"url": "/v1"}], "paths": {}},
    ),
    "basic": (
        {"paths": {}, "securityDefinitions": {"s": {"type": "basic"}}},
        schemes(s={"type": "http", "scheme": "basic"}),
    ),
    "key": (
        {
            "paths": {},
            "securityDefinitions": {
                "s": {"type": "apiKey", "name": "X", "in": "header"}
            },
        },
        schemes(s={"type": "apiKey", "name": "X", "in": "header"}),
    ),
    "implicit": (
        old_flow("implicit", authorizationUrl=AUTHORIZE),
        flow("implicit", authorizationUrl=AUTHORIZE),
    ),
    "password": (
        old_flow("password", tokenUrl=TOKEN),
        flow("password", tokenUrl=TOKEN),
    ),
    "application": (
        old_flow("application", tokenUrl=TOKEN),
        flow("clientCredentials", tokenUrl=TOKEN),
    ),
    "access code": (
        old_flow("accessCode", authorizationUrl=AUTHORIZE, tokenUrl=TOKEN),
        flow("authorizationCode", authorizationUrl=AUTHORIZE, tokenUrl=TOKEN),
    ),
    "schemas": (
        {
            "paths": {},
            "definitions": {
                "A": {
                    "type": "object",
                    "discriminator": "kind",
                    "required": ["kind"],
                    "properties": {
                        "kind": STRING,
                        "n": {"type": "number", "minimum": 1, "exclusiveMinimum": True},
                        "s": {"type": "string", "x-nullable": True},
                    },
                }
            },
        },
        {
            "paths": {},
            "components": {
                "schemas": {
                    "A": {
                        "type": "object",
                        "discriminator": {"propertyName": "kind"},
                        "required": ["kind"],
                        "properties": {
                            "kind": STRING,
                            "n": {"type": "number", "exclusiveMinimum": 1},
                            "s": {"type": "string", "nullable": True},
                        },
                    }
                }
            },
        },
    ),
}


def normalised(description: dict[str, Any], file: Path) -> Any:
    file.write_text(json.dumps(description), "utf-8")
    report, config = Report(), SdkConfig(spec=str(file))
    loaded = load(str(file), config, report)
    assert loaded is not None
    document = resolve(loaded, config, report)
    assert document is not None, report.diagnostics
    return {key: v for key, v in document.root.value.items() if key != "openapi"}


@pytest.mark.parametrize(("old", "new"), PAIRS.values(), ids=PAIRS)
def test_it_says_the_same_in_openapi_3(
    old: dict[str, Any], new: dict[str, Any], tmp_path: Path
) -> None:
    old_file, new_file = tmp_path / "old.json", tmp_path / "new.json"
    old, new = {"swagger": "2.0"} | HEAD | old, {"openapi": "3.1.0"} | HEAD | new
    assert normalised(old, old_file) == normalised(new, new_file)
    results = [make(SdkConfig(spec=str(file))) for file in (old_file, new_file)]
    assert results[0].files == results[1].files
    reports = [
        sorted(entry.code for entry in result.report.diagnostics) for result in results
    ]
    assert reports[0] == reports[1]


def test_a_description_of_version_2_in_several_files(tmp_path: Path) -> None:
    (tmp_path / "paths.json").write_text(
        json.dumps(
            {
                "a": {
                    "post": {
                        "parameters": [
                            {"$ref": "parts.json#/parameters/body"},
                            {"$ref": "parts.json#/parameters/q"},
                        ],
                        "responses": {"200": {"$ref": "parts.json#/responses/A"}},
                    }
                }
            }
        )
    )
    (tmp_path / "parts.json").write_text(
        json.dumps(
            {
                "parameters": {
                    "body": {"name": "b", "in": "body", "schema": {"$ref": "#/A"}},
                    "q": {"name": "q", "in": "query", "type": "string"},
                },
                "responses": {"A": {"description": "A.", "schema": {"$ref": "#/A"}}},
                "A": {
                    "type": "object",
                    "properties": {"n": STRING | {"x-nullable": True}},
                },
            }
        )
    )
    old, new = tmp_path / "old.json", tmp_path / "new.json"
    path = {"paths": {"/a": {"$ref": "paths.json#/a"}}}
    old.write_text(json.dumps({"swagger": "2.0"} | HEAD | path))
    media = {JSON: {"schema": {"$ref": "#/components/schemas/A"}}}
    post = {
        "requestBody": {"content": media},
        "parameters": [{"name": "q", "in": "query", "schema": STRING}],
        "responses": {"200": {"description": "A.", "content": media}},
    }
    schema = {"type": "object", "properties": {"n": {"type": ["string", "null"]}}}
    described = {
        "paths": {"/a": {"post": post}},
        "components": {"schemas": {"A": schema}},
    }
    new.write_text(json.dumps({"openapi": "3.1.0"} | HEAD | described))
    results = [make(SdkConfig(spec=str(file))) for file in (old, new)]
    assert not results[0].report.diagnostics
    assert results[0].files == results[1].files
