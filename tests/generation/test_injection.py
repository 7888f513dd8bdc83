"""Text of a description stays text: it can be any, and nothing but data comes of it."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import black
import httpx2
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.generation.case_folder import is_copied
from tests.generation.made import imported, make_from, python_files
from tests.generation.test_names import TEXT
from tests.generation.test_style import MODE

from sdkwright.load.tree import is_list, is_object
from sdkwright.lower.targets import read_target

_BRACES = re.compile(r"\{([^{}]*)\}")
SPEC = Path(__file__).parents[2] / "spec/letta.yaml"
SIGNS = "\"'\\\"\"\"'''\r\n\x00\x0b\x0c\x1b\x85\u2028\u2029\u202e{{}}{%%}{##}#$;)]"
"""What ends or begins something somewhere, and holds no letter that a name could keep."""
WORDS = (
    f" {SIGNS} {{{{ 7*7 }}}} {{% raw %}} \\N{{BULLET}} \\x41 \\u0041 \\"
    '\n"""\nimport os\nos.abort()\n"""\n# \U0001f600 {0} %s ```'
)
"""The same, with what would be code if it got out, and a backslash in the middle."""
_TEXTS = {"title", "description", "summary", "const", "default", "example"}
_NAMES = {"propertyName", "operationId"}
_KEPT = {"id", "after", "before"}
"""Names that mean something: lists are walked by them."""


@dataclass(frozen=True)
class Author:
    """Writes the texts that a description's author chooses, all of them with a suffix."""

    signs: str
    """Behind names."""
    words: str
    """Behind everything else."""

    def named(self, text: str) -> str:
        return text if text in _KEPT else f"{text}{self.signs}"

    def in_path(self, text: str) -> str:
        """The same for a variable of a path, which cannot hold braces."""
        return f"{text}{self.signs}".replace("{", "").replace("}", "")

    def reference(self, text: str) -> str:
        """A JSON pointer into the components, as a URI fragment (RFC 6901, section 6)."""
        start, _, name = text.rpartition("/")
        return f"{start}/{escaped(self.named(name))}"

    def rewrite(self, value: Any, key: str = "") -> Any:
        """A copy of a description; `key` is the keyword that the value belongs to."""
        if is_list(value):
            return [self._rewrite_item(each, key) for each in value]
        if not is_object(value):
            return value
        if key in ("properties", "schemas", "securitySchemes", "security"):
            return {self.named(n): self.rewrite(child) for n, child in value.items()}
        if key == "mapping":
            return {f"{t}{self.words}": self.reference(n) for t, n in value.items()}
        if key == "paths":
            variable = self.in_path("step_id")
            return {
                path.replace("step_id", variable)
                + f"/{self.in_path('x')}": self.rewrite(each)
                for path, each in value.items()
            }
        found = {name: self._rewrite_member(name, each) for name, each in value.items()}
        if "in" in value:
            spell = self.in_path if value["in"] == "path" else self.named
            found["name"] = spell(value["name"])
        return found

    def _rewrite_item(self, value: Any, key: str) -> Any:
        if isinstance(value, str) and key == "required":
            return self.named(value)
        if isinstance(value, str) and key in ("enum", "tags", "examples"):
            return f"{value}{self.words}"
        return self.rewrite(value, key if key == "security" else "")

    def _rewrite_member(self, name: str, value: Any) -> Any:
        if not isinstance(value, str):
            return self.rewrite(value, name)
        if name == "pattern":  # one that is none would be left out
            return f"{value}{re.escape(self.words)}"
        if name in _TEXTS:
            return f"{value}{self.words}"
        if name == "$ref":
            return self.reference(value)
        return self.named(value) if name in _NAMES else value


def escaped(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1").replace("%", "%25")


HOSTILE = Author(SIGNS, WORDS)
HARMLESS = Author("", "x" * len(WORDS))
named, in_path = HOSTILE.named, HOSTILE.in_path


@pytest.fixture(scope="module")
def original() -> Any:
    return yaml.safe_load(SPEC.read_text("utf-8"))


@pytest.fixture(scope="module")
def plain(original: Any, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    description = HARMLESS.rewrite(original)
    folder = tmp_path_factory.mktemp("plain")
    return dict(make_from(description, folder, package="letta", client="Letta").files)


@pytest.fixture(scope="module")
def hostile(original: Any, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    description = HOSTILE.rewrite(original)
    folder = tmp_path_factory.mktemp("hostile")
    return dict(make_from(description, folder, package="letta", client="Letta").files)


class Skeleton(ast.NodeTransformer):
    """Takes away what may differ: docstrings, and what is in literals."""

    def visit_Constant(self, node: ast.Constant) -> ast.Constant:
        value = "text" if isinstance(node.value, str) else node.value
        return ast.Constant(value)

    def visit_Expr(self, node: ast.Expr) -> ast.AST | None:
        is_text = isinstance(node.value, ast.Constant) and isinstance(
            node.value.value, str
        )
        return None if is_text else self.generic_visit(node)


def test_only_literals_and_docstrings_differ(
    plain: dict[str, str], hostile: dict[str, str]
) -> None:
    assert list(hostile) == list(plain)
    for path, text in hostile.items():
        if path.endswith(".py"):
            found, wanted = (
                ast.dump(Skeleton().visit(ast.parse(each)))
                for each in (text, plain[path])
            )
            assert found == wanted, path


def test_the_texts_did_arrive(hostile: dict[str, str]) -> None:
    assert sum("os.abort()" in text for text in hostile.values()) > 20
    for text in hostile.values():
        assert all(line.isprintable() for line in text.split("\n"))


def test_every_value_of_the_wire_is_a_literal(
    original: Any, hostile: dict[str, str]
) -> None:
    literals = {
        node.value
        for path, text in hostile.items()
        if path.endswith(".py")
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Constant)
    }
    wanted = set(wire_values(HOSTILE.rewrite(original)))
    assert len(wanted) > 60
    assert sorted(wanted - literals) == []


def wire_values(value: Any, key: str = "") -> Iterator[str]:
    """The names and values that travel, of a whole description."""
    if is_list(value):
        for each in value:
            if key in ("enum", "security") and isinstance(each, str):
                yield each
            else:
                yield from wire_values(each, key if key == "security" else "")
    elif is_object(value):
        if key in ("properties", "mapping", "security"):
            yield from value
        elif key == "paths":
            yield from (read_target(path, _BRACES.findall(path)).sent for path in value)
        if "in" in value:
            yield value["name"]
        if isinstance(value.get("const"), str):
            yield value["const"]
        for name, child in value.items():
            yield from wire_values(child, "" if key == "properties" else name)


def test_black_finds_nothing(hostile: dict[str, str]) -> None:
    for path, text in hostile.items():
        if path.endswith(".py") and not is_copied(path):
            assert black.format_str(text, mode=MODE) == text, path


def test_it_works_as_before(
    original: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("LETTA_API_KEY", raising=False)
    description = HOSTILE.rewrite(original)
    description["paths"] = {
        sendable(path): item for path, item in description["paths"].items()
    }
    for item in description["paths"].values():
        for parameter in item["get"]["parameters"]:
            if parameter["in"] == "path":
                parameter["name"] = sendable(parameter["name"])
    made = make_from(description, tmp_path, package="letta", client="Letta")
    requests: list[httpx2.Request] = []
    message = {
        "id": "m",
        named("date"): "2026-11-22T07:33:20+00:00",
        named("content"): SIGNS,
        named("message_type"): f"system_message{WORDS}",
        f"unknown{WORDS}": 1,
    }

    def answer(request: httpx2.Request) -> httpx2.Response:
        requests.append(request)
        return httpx2.Response(200, json=[] if len(requests) > 1 else [message])

    with imported(made.files, tmp_path, "letta") as package:
        connections = httpx2.Client(transport=httpx2.MockTransport(answer))
        client = package.Letta(api_key="k", http_client=connections)
        (found,) = find_method(client)(WORDS, order=f"asc{WORDS}")
    assert type(found).__name__ == "SystemMessage"
    assert {k: v for k, v in found.to_dict().items() if v is not None} == message
    first = requests[0]
    segments = first.url.raw_path.decode().partition("?")[0].split("/")
    assert [unquote(each) for each in segments] == [
        *("", "v1", "steps", WORDS, "messages", sendable(in_path("x"))),
    ]
    assert first.url.params.multi_items() == [(named("order"), f"asc{WORDS}")]
    assert first.headers["authorization"] == "Bearer k"


def sendable(path: str) -> str:
    """The path without what no URL can have there: controls, and where paths end."""
    return "".join(c for c in path if c.isprintable() and c not in "#%?")


def find_method(client: Any) -> Callable[..., Any]:
    """The one method of the client, however its resources are called."""
    pending = [client]
    while pending:
        each: Any = pending.pop()
        if callable(each):
            method: Callable[..., Any] = each
            return method
        pending += own_members(each)
    raise LookupError("no method")


def own_members(value: object) -> list[Any]:
    return [getattr(value, name) for name in vars(type(value)) if name[0] != "_"]


@st.composite
def descriptions(draw: st.DrawFn) -> tuple[Any, Any]:
    """A small description full of texts, and JSON that is as its first schema says."""
    first, second, third = draw(st.lists(TEXT, min_size=3, max_size=3, unique=True))
    outer, inner = draw(st.lists(TEXT, min_size=2, max_size=2, unique=True))
    values = draw(st.lists(TEXT, min_size=1, max_size=3, unique=True))
    described = {"description": draw(TEXT)}
    properties = {
        first: {"type": "string", "default": draw(TEXT), **described},
        second: {"enum": values, **described},
        third: {"type": "array", "items": {"$ref": pointer(inner)}},
    }
    schema = {"type": "object", "required": [first], "properties": properties}
    description = {
        "openapi": "3.1.0",
        "info": {"title": draw(TEXT), "version": "1", **described},
        "components": {
            "schemas": {
                outer: {**schema, **described},
                inner: {"type": "object", "properties": {first: {"const": values[0]}}},
            }
        },
    }
    data = {
        first: draw(TEXT),
        second: values[-1],
        third: [{first: values[0]}, {}, {first: draw(TEXT)}],
    }
    return description, data


@settings(max_examples=50, deadline=None)
@given(made=descriptions())
def test_any_text_round_trips(
    made: tuple[Any, Any], tmp_path_factory: pytest.TempPathFactory
) -> None:
    description, data = made
    folder = tmp_path_factory.mktemp("any")
    result = make_from(description, folder, package="fuzz", client="Fuzz")
    with imported(result.files, folder, "fuzz"):
        models = __import__("fuzz.models", fromlist=["models"])
        classes = [getattr(models, name) for name in models.__all__]
        (model,) = (each for each in classes if has_fields(each, 4))
        found = model.from_dict(data)
        assert found.extra_fields == {}
        assert found.to_dict() == data
        assert json.loads(found.to_json()) == data
        assert model.from_json(found.to_json()) == found


@settings(max_examples=30, deadline=None)
@given(made=descriptions())
def test_black_leaves_any_text_alone(
    made: tuple[Any, Any], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("any")
    result = make_from(made[0], folder, package="fuzz", client="Fuzz")
    for path, text in python_files(result).items():
        if "/models/" in path or "/_codecs/" in path:
            assert black.format_str(text, mode=MODE) == text, path


def has_fields(model: Any, count: int) -> bool:
    return len(getattr(model, "__dataclass_fields__", ())) == count


def pointer(name: str) -> str:
    return f"#/components/schemas/{escaped(name)}"
