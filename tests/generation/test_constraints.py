"""What is checked on request is what another validator of JSON Schema finds."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from tests.generation.made import imported, make_from

COMPONENTS: dict[str, Any] = {
    "Code": {"type": "string", "pattern": "^[ab]+$", "maxLength": 3},
    "Codes": {"type": "array", "items": {"$ref": "#/components/schemas/Code"}},
    "Tree": {
        "type": "array",
        "maxItems": 2,
        "items": {
            "anyOf": [{"$ref": "#/components/schemas/Tree"}, {"type": "integer"}]
        },
    },
    "Leaf": {
        "type": "object",
        "required": ["size"],
        "properties": {"size": {"type": "integer", "minimum": 2}},
        "additionalProperties": {"type": "integer", "maximum": 5},
        "maxProperties": 2,
    },
}
SMALL = st.integers(0, 4)
NAMES = st.sampled_from(("a", "b", "ab", "Ab", "b1"))
PATTERNS = st.sampled_from(("^a", "b$", r"^\d*$", r"a\S", "^(a|b){2}", "[^a]", ""))


def some(**keywords: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Any choice of keywords, with their values."""
    return st.fixed_dictionaries({}, optional=keywords)


def of(
    kind: str, **keywords: st.SearchStrategy[Any]
) -> st.SearchStrategy[dict[str, Any]]:
    return some(**keywords).map(lambda found: {"type": kind, **found})


BOUNDS = {
    "minimum": st.integers(-2, 3),
    "exclusiveMinimum": st.integers(-2, 3),
    "maximum": st.integers(0, 5),
    "exclusiveMaximum": st.integers(0, 5),
}
INTEGERS = of("integer", **BOUNDS, multipleOf=st.integers(1, 3))
NUMBERS = of("number", **BOUNDS, multipleOf=st.sampled_from((0.25, 0.5, 1.5, 2)))
TEXTS = of("string", minLength=SMALL, maxLength=SMALL, pattern=PATTERNS)
REFERENCES = st.sampled_from(sorted(COMPONENTS)).map(
    lambda name: {"$ref": f"#/components/schemas/{name}"}
)


def nullable(schema: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [schema, {"type": "null"}]}


def and_more(name: str) -> Callable[[Any, dict[str, Any]], dict[str, Any]]:
    """Adds a keyword to a schema."""
    return lambda value, more: {**more, name: value}


def both(a: dict[str, Any], b: dict[str, Any]) -> dict[str, Any]:
    return {**a, **b}


def structures(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    item = inner | inner.map(nullable)
    lists = st.builds(
        and_more("items"),
        item,
        of("array", minItems=SMALL, maxItems=SMALL, uniqueItems=st.just(True)),
    )
    sizes = {"minProperties": SMALL, "maxProperties": SMALL}
    names = st.builds(both, some(maxLength=SMALL), some(pattern=PATTERNS))
    maps = st.builds(
        and_more("additionalProperties"),
        item,
        of("object", **sizes, propertyNames=names.filter(bool)),
    )
    models = st.builds(
        and_more("properties"),
        st.dictionaries(NAMES, inner, min_size=1, max_size=3),
        of(
            "object",
            **sizes,
            additionalProperties=inner,
            dependentRequired=st.dictionaries(
                NAMES,
                st.lists(NAMES, min_size=1, max_size=2, unique=True),
                min_size=1,
                max_size=2,
            ),
        ),
    )
    unions = st.tuples(TEXTS, INTEGERS, lists).map(lambda each: {"anyOf": [*each]})
    return lists | maps | models | unions


SCHEMAS = st.recursive(
    INTEGERS | NUMBERS | TEXTS | REFERENCES, structures, max_leaves=5
)
LETTERS = st.text("ab1 \U0001f600", max_size=5)


def values(schema: dict[str, Any], depth: int = 0) -> st.SearchStrategy[Any]:
    """Values of the type that a schema has, whatever its constraints say."""
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[-1]
        return values(COMPONENTS[name], depth)
    if "anyOf" in schema:
        return st.one_of(
            [values(each, depth + 1) for each in schema["anyOf"][depth // 6 :]]
        )
    match schema["type"]:
        case "integer":
            return st.integers(-3, 6)
        case "number":
            return st.integers(-12, 24).map(lambda quarters: quarters / 4)
        case "string":
            return LETTERS
        case "null":
            return st.none()
        case "array":
            return st.lists(values(schema["items"], depth + 1), max_size=4)
        case _:
            members = {
                name: values(each, depth + 1)
                for name, each in schema.get("properties", {}).items()
            }
            needed = {name: members.pop(name) for name in schema.get("required", ())}
            known = st.fixed_dictionaries(needed, optional=members)
            more = schema.get("additionalProperties")
            if more is None:
                return known
            free = NAMES.filter(lambda name: name not in schema.get("properties", {}))
            others = st.dictionaries(free, values(more, depth + 1), max_size=3)
            return st.builds(both, others, known)


@st.composite
def cases(draw: st.DrawFn) -> list[tuple[dict[str, Any], list[Any]]]:
    """Some schemas, and some values of the type of each."""
    schemas = draw(st.lists(SCHEMAS, min_size=4, max_size=6))
    return [
        (each, draw(st.lists(values(each), min_size=3, max_size=6))) for each in schemas
    ]


@settings(max_examples=25, deadline=None)
@given(cases=cases())
def test_the_verdict_is_that_of_another_validator(
    cases: list[tuple[dict[str, Any], list[Any]]],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    roots = {
        f"Root{index}": {
            "type": "object",
            "required": ["v"],
            "properties": {"v": schema},
        }
        for index, (schema, _) in enumerate(cases)
    }
    components = {"schemas": {**COMPONENTS, **roots}}
    description = {
        "openapi": "3.1.0",
        "info": {"title": "Judged", "version": "1"},
        "components": components,
    }
    folder = tmp_path_factory.mktemp("judged")
    result = make_from(description, folder, package="judged")
    with imported(result.files, folder, "judged"):
        models = __import__("judged.models", fromlist=["models"])
        violations = __import__("judged.constraints", fromlist=["x"]).violations
        for name, (schema, instances) in zip(roots, cases, strict=True):
            reference = {
                "$ref": f"#/components/schemas/{name}",
                "components": components,
            }
            judge: Any = Draft202012Validator(reference)
            for instance in instances:
                value = getattr(models, name).from_dict({"v": instance})
                found = {
                    (each.path.partition(",")[0], each.keyword)
                    for each in violations(value)
                }
                errors = list(judge.iter_errors({"v": instance}))
                assert bool(found) == bool(errors), (schema, instance, found, errors)
                if "anyOf" not in str(
                    (schema, COMPONENTS["Tree"] if "Tree" in str(schema) else "")
                ):
                    assert found == {(e.json_path, str(e.validator)) for e in errors}
