"""What the parts of the project may know of each other, and how large they may get."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import jinja2
import pytest
from jinja2 import nodes

from sdkwright.python.names import RUNTIME_CODECS

PROJECT = Path(__file__).parents[2]
GENERATOR = PROJECT / "generator/sdkwright"
RUNTIME = PROJECT / "templates/runtime"
TESTING = PROJECT / "templates/testing"
TEMPLATES = sorted((PROJECT / "templates").rglob("*.jinja"))
SOURCES = [
    path
    for folder in ("generator", "templates", "scripts")
    for path in sorted((PROJECT / folder).rglob("*.py"))
]
_DEPENDENCIES = ("httpx2", "orjson", "anyio")
"""Of the runtime; anyio is there because httpx2 needs it."""
_FOR_CHECKERS = "typing_extensions"
"""What type checkers know by themselves; the runtime imports it for nobody else."""
_FILE, _FUNCTION, _TEMPLATE = 400, 60, 150


def source_id(path: Path) -> str:
    return path.relative_to(PROJECT).as_posix()


every_source = pytest.mark.parametrize("path", SOURCES, ids=source_id)
every_template = pytest.mark.parametrize("path", TEMPLATES, ids=source_id)


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def imported(path: Path) -> set[str]:
    """The modules that a file imports, wherever it does; relative ones begin with dots."""
    found: set[str] = set()
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = "." * node.level + (node.module or "")
            found.add(module)
            found.update(f"{module}.{alias.name}" for alias in node.names)
    return found


def is_below(module: str, *packages: str) -> bool:
    return any(module == each or module.startswith(f"{each}.") for each in packages)


@pytest.mark.parametrize(
    "path",
    [
        *sorted((GENERATOR / "ir").glob("*.py")),
        *sorted((GENERATOR / "lower").glob("*.py")),
    ],
    ids=source_id,
)
def test_what_the_api_is_is_said_without_python(path: Path) -> None:
    forbidden = ("sdkwright.python", "sdkwright.render", "keyword", "builtins", "ast")
    assert not [module for module in imported(path) if is_below(module, *forbidden)]
    calls = {
        node.attr for node in ast.walk(tree_of(path)) if isinstance(node, ast.Attribute)
    }
    assert not calls & {"isidentifier", "iskeyword", "issoftkeyword"}


@pytest.mark.parametrize(
    "path", sorted((GENERATOR / "python").glob("*.py")), ids=source_id
)
def test_python_reads_no_openapi(path: Path) -> None:
    forbidden = ("load", "resolve", "lower", "render", "write", "pipeline", "cli")
    packages = [f"sdkwright.{name}" for name in forbidden]
    assert not [module for module in imported(path) if is_below(module, *packages)]


def test_only_load_and_write_touch_the_outside_world() -> None:
    doors = (
        "os",
        "pathlib",
        "socket",
        "urllib.request",
        "subprocess",
        "shutil",
        "time",
    )
    quiet = [
        *sorted((GENERATOR / "resolve").glob("*.py")),
        *sorted((GENERATOR / "lower").glob("*.py")),
        *sorted((GENERATOR / "python").glob("*.py")),
        *sorted((GENERATOR / "ir").glob("*.py")),
        GENERATOR / "graph.py",
    ]
    for path in quiet:
        found = [module for module in imported(path) if is_below(module, *doors)]
        assert not found, source_id(path)
        calls = [
            node.func.id
            for node in ast.walk(tree_of(path))
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        ]
        assert not {"open", "exec", "eval", "__import__", "input"} & set(calls)


@pytest.mark.parametrize(
    "path",
    [*sorted(RUNTIME.glob("*.py")), *sorted(TESTING.glob("*.py"))],
    ids=source_id,
)
def test_what_is_copied_imports_nothing_that_is_generated(path: Path) -> None:
    """The runtime imports nothing of the fake server either."""
    known = {f".{each.stem}" for each in path.parent.glob("*.py")}
    if path.parent == TESTING:
        known |= {f".._runtime.{each.stem}" for each in RUNTIME.glob("*.py")}
    tree = tree_of(path)
    for_checkers = {
        id(child)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
        for child in node.body
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.level:
            dots = "." * node.level
            names = [node.module] if node.module else [a.name for a in node.names]
            assert {f"{dots}{name}" for name in names} <= known
        elif isinstance(node, ast.Import | ast.ImportFrom):
            modules = (
                [node.module or ""]
                if isinstance(node, ast.ImportFrom)
                else [alias.name for alias in node.names]
            )
            for module in modules:
                top = module.partition(".")[0]
                if top == _FOR_CHECKERS:
                    assert id(node) in for_checkers
                    continue
                assert top in {*sys.stdlib_module_names, *_DEPENDENCIES}


@every_template
def test_a_template_only_places(path: Path) -> None:
    environment = jinja2.Environment(trim_blocks=True, lstrip_blocks=True)
    template = environment.parse(path.read_text("utf-8"))
    assert not list(faults_of_template(template))


def faults_of_template(template: nodes.Template) -> Iterator[str]:
    """What a template does besides printing, looping, testing and including."""
    for node in template.find_all(nodes.Node):
        where = f"line {node.lineno}: {type(node).__name__}"
        match node:
            case nodes.Output(nodes=parts):
                if not all(
                    is_value(p) or isinstance(p, nodes.TemplateData) for p in parts
                ):
                    yield where
            case nodes.For(iter=iterable, target=target, test=test, else_=otherwise):
                if not (is_value(iterable) and isinstance(target, nodes.Name)):
                    yield where
                if test or otherwise:
                    yield where
            case nodes.If(test=test):
                if not is_test(test):
                    yield where
            case nodes.Include(template=nodes.Const()):
                pass
            case (
                nodes.Template() | nodes.TemplateData() | nodes.Name() | nodes.Getattr()
            ):
                pass
            case nodes.And() | nodes.Const():
                pass  # where they stand is looked at above
            case _:
                yield where


def is_value(node: nodes.Node) -> bool:
    return isinstance(node, nodes.Name) or (
        isinstance(node, nodes.Getattr) and is_value(node.node)
    )


def is_test(node: nodes.Node) -> bool:
    if isinstance(node, nodes.And):
        return is_test(node.left) and is_test(node.right)
    return is_value(node)


@pytest.mark.parametrize(
    "text",
    [
        "{% set x = 1 %}",
        "{% set x = namespace() %}",
        "{% macro f() %}{% endmacro %}",
        "{{ a | upper }}",
        "{{ a + b }}",
        "{{ a ~ b }}",
        "{{ 'text' }}",
        "{{ a.b() }}",
        "{{ a[0] }}",
        "{{ a['b'] }}",
        "{{ a if b else c }}",
        "{% if a == b %}{% endif %}",
        "{% if not a %}{% endif %}",
        "{% if a or b %}{% endif %}",
        "{% if a is defined %}{% endif %}",
        "{% for a in b if c %}{% endfor %}",
        "{% for a, b in c.items() %}{% endfor %}",
        "{% include name %}",
        "{% extends 'x' %}",
    ],
)
def test_logic_in_a_template_is_seen(text: str) -> None:
    assert list(faults_of_template(jinja2.Environment().parse(text)))


@every_source
def test_files_and_functions_are_short(path: Path) -> None:
    text = path.read_text("utf-8")
    assert len(text.splitlines()) <= _FILE
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or 0) - node.lineno + 1
            assert length <= _FUNCTION, f"{node.name} has {length} lines"


@every_template
def test_templates_are_short(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= _TEMPLATE


@every_source
def test_nothing_at_module_level_is_changed(path: Path) -> None:
    tree = tree_of(path)
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.Global)]
    shared = {name for node in tree.body for name in mutable_names(node)}
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
            changed = {
                name for node in ast.walk(function) for name in changed_names(node)
            }
            assert not (changed & shared) - local_names(function), function.name


def mutable_names(node: ast.stmt) -> Iterator[str]:
    """The names that a statement binds to a new list, dict or set."""
    targets = (
        node.targets
        if isinstance(node, ast.Assign)
        else [node.target] if isinstance(node, ast.AnnAssign) else []
    )
    match getattr(node, "value", None):
        case ast.List() | ast.Dict() | ast.Set() | ast.ListComp() | ast.DictComp():
            is_mutable = True
        case ast.Call(func=ast.Name(id="list" | "dict" | "set" | "defaultdict")):
            is_mutable = True
        case _:
            is_mutable = False
    if is_mutable:
        yield from (each.id for each in targets if isinstance(each, ast.Name))


def changed_names(node: ast.AST) -> Iterator[str]:
    """The names whose value a node changes in place."""
    changing = (
        *("append", "extend", "insert", "remove", "pop", "clear", "add", "discard"),
        *("update", "setdefault", "popitem", "sort", "reverse"),
    )
    if isinstance(node, ast.Subscript) and not isinstance(node.ctx, ast.Load):
        if isinstance(node.value, ast.Name):
            yield node.value.id
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        if node.func.attr in changing and isinstance(node.func.value, ast.Name):
            yield node.func.value.id
    elif isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name):
        yield node.target.id


def local_names(function: ast.FunctionDef | ast.AsyncFunctionDef) -> set[str]:
    return {
        node.id
        for node in ast.walk(function)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    } | {
        argument.arg for argument in ast.walk(function) if isinstance(argument, ast.arg)
    }


@pytest.mark.parametrize("path", [*SOURCES, *TEMPLATES], ids=source_id)
def test_no_path_of_a_machine(path: Path) -> None:
    paths = re.compile(r"(?<![\w.~])/(?:home|root|Users|usr|tmp|work|opt|var|mnt)/")
    assert not paths.findall(path.read_text("utf-8"))


@pytest.mark.parametrize("path", [*SOURCES, *TEMPLATES], ids=source_id)
def test_no_name_says_nothing(path: Path) -> None:
    vague = {"utils", "util", "helpers", "helper", "common", "base", "manager", "misc"}
    parts = path.relative_to(PROJECT).with_suffix("").parts
    assert not vague & {word for part in parts for word in part.lower().split("_")}


def test_no_codec_is_called_as_one_of_the_runtime() -> None:
    pattern = re.compile(r'"(?:de|en)code_(\w+)"')
    found = {
        name
        for path in (GENERATOR / "python").glob("*.py")
        for name in pattern.findall(path.read_text("utf-8"))
    }
    assert found == set(RUNTIME_CODECS)
