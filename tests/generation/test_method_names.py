"""Whatever text a description has for paths, ids, tags, parameters and schemes, each operation is one method."""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.generation.made import make_from, python_files
from tests.generation.test_names import TEXT

from sdkwright.pipeline import Result

SEGMENT = TEXT.map(lambda text: "".join(c for c in text if c not in "{}/?#"))
DONE = {"responses": {"204": {"description": "Done."}}}


@st.composite
def operations(draw: st.DrawFn) -> dict[str, Any]:
    """A description whose paths, ids, tags, parameters, headers and schemes are any text."""
    paths: dict[str, Any] = {}
    ids = draw(st.lists(TEXT, min_size=6, max_size=6, unique=True))
    for number in range(draw(st.integers(1, 3))):
        segments = draw(st.lists(SEGMENT, min_size=1, max_size=3))
        path = "/" + "/".join(segments)
        names = draw(st.lists(TEXT.filter(bool), max_size=3, unique=True))
        paths[path] = {
            method: {
                **DONE,
                "operationId": ids[number * 2 + index],
                "tags": [draw(TEXT)],
                "parameters": [
                    {"name": name, "in": place, "schema": {"type": "string"}}
                    for name in names
                    for place in ("query", "cookie")
                ],
            }
            for index, method in enumerate(("get", "post"))
        }
    return {
        "openapi": "3.1.0",
        "info": {"title": draw(TEXT), "version": "1"},
        "paths": paths,
    }


@settings(max_examples=25, deadline=None)
@given(
    description=operations(), naming=st.sampled_from(("path", "tags", "operation-id"))
)
def test_any_text_names_operations(
    description: dict[str, Any],
    naming: str,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    result = make_from(description, tmp_path_factory.mktemp("any"), naming=naming)
    assert result.names is not None
    assert result.api is not None
    found = {(each.resource, each.method) for each in result.names.methods.values()}
    assert len(found) == len(result.api.operations)
    for name in result.names.methods.values():
        assert len({*name.parameters, name.body}) == len(name.parameters) + 1
    for path, text in python_files(result).items():
        compile(text, path, "exec", ast.PyCF_ONLY_AST)


PETS = {
    "/pets": {
        "get": {"operationId": "listPets", "tags": ["pets"], **DONE},
        "post": {"operationId": "Pets/createPet", "tags": ["pets"], **DONE},
    },
    "/pets/{id}/vaccines": {
        "get": {"operationId": "getPetVaccines", "tags": ["pets"], **DONE},
    },
    "/owners": {
        "get": {"operationId": "find_owners_owners_get", "tags": ["pets"], **DONE}
    },
    "/health": {"get": DONE},
}


def names_of(result: Result) -> dict[str, str]:
    assert result.names is not None
    return {
        key: ".".join((*name.resource, name.method))
        for key, name in result.names.methods.items()
    }


def described(paths: dict[str, Any]) -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": "Pets", "version": "1"},
        "paths": paths,
    }


@pytest.mark.parametrize(
    ("naming", "wanted"),
    [
        (
            "tags",
            ["pets.list", "pets.create", "pets.get_vaccines", "pets.find_owners"],
        ),
        (
            "operation-id",
            [
                *("pets.list_pets", "pets.create_pet"),
                *("pets.get_pet_vaccines", "pets.find_owners"),
            ],
        ),
    ],
)
def test_names_from_tags_and_ids(
    naming: str, wanted: list[str], tmp_path: Path
) -> None:
    paths: dict[str, Any] = {**PETS}
    paths["/pets/{id}/vaccines"] = {
        **paths["/pets/{id}/vaccines"],
        "parameters": [
            {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
        ],
    }
    found = names_of(make_from(described(paths), tmp_path, naming=naming))
    assert list(found.values()) == [*wanted, "health.retrieve"]


@pytest.mark.parametrize("key", ["x-fern-ignore", "x-speakeasy-ignore"])
def test_what_the_description_hides_is_noted(key: str, tmp_path: Path) -> None:
    hidden: Callable[[bool], dict[str, Any]] = lambda value: {**DONE, key: value}
    paths = {"/pets": {"get": hidden(True), "post": hidden(False)}}
    result = make_from(described(paths), tmp_path)
    assert list(names_of(result).values()) == ["pets.create"]
    assert [each.code for each in result.report.diagnostics] == ["operation-hidden"]


def test_a_longer_path_takes_no_name_away(tmp_path: Path) -> None:
    first = described({"/pets": {"get": DONE}, "/pets/count": {"get": DONE}})
    before = names_of(make_from(first, tmp_path))
    added = described({**first["paths"], "/pets/search/count": {"get": DONE}})
    after = names_of(make_from(added, tmp_path))
    assert before.items() <= after.items()


def test_the_configuration_names_parameters_and_fields(tmp_path: Path) -> None:
    query = {"name": "q", "in": "query", "schema": {"type": "string"}}
    description = {
        **described({"/pets": {"get": {**DONE, "parameters": [query]}}}),
        "components": {
            "schemas": {"Pet": {"properties": {"n": {"type": "string"}}}},
        },
    }
    names = {
        "GET /pets q": "query",
        "#/components/schemas/Pet n": "name",
        "GET /pets x": "unused",
    }
    result = make_from(description, tmp_path, names=names)
    assert result.names is not None
    assert list(result.names.fields.values()) == ["name"]
    assert result.names.methods["GET /pets"].parameters == ("query",)
    (unused,) = result.report.diagnostics
    assert (unused.code, "GET /pets x" in unused.message) == ("unused-name", True)


def test_an_id_that_a_framework_made_says_no_more_than_its_first_part(
    tmp_path: Path,
) -> None:
    parameter = {"name": "id", "in": "path", "required": True, "schema": True}
    made = {"operationId": "change_pet_pets__id__post", "parameters": [parameter]}
    item = {"post": {**DONE, **made}}
    paths = {"/pets": {"post": DONE}, "/pets/{id}?beta=true": item}
    found = names_of(make_from(described(paths), tmp_path))
    assert list(found.values()) == ["pets.create", "beta.pets.update"]
