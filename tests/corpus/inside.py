"""Runs beside one generated package: compiles, imports and resolves all that is in it.

`python inside.py SOURCE_ROOT PACKAGE` reads from standard input which method each
operation is said to be, and prints a JSON object: counts, and the faults of each check.
"""

from __future__ import annotations

import ast
import dataclasses
import importlib
import inspect
import json
import sys
import typing
import warnings
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any, TypeAlias

Faults: TypeAlias = defaultdict[str, list[str]]


def main(root: str, package: str, naming: Any) -> dict[str, Any]:
    """Counts and faults of the package."""
    sys.path.insert(0, root)
    faults: Faults = defaultdict(list)
    warnings.simplefilter("error")
    names = list(_compiled(Path(root), package, faults))
    modules = list(_imported(names, faults))
    for module in modules:
        if module.__name__.startswith(f"{package}.models."):
            _resolve_models(module, faults)
    counts = {"types": 0, "methods": 0}
    if not faults["import"]:
        if f"{package}.models" in sys.modules:
            counts["types"] = len(sys.modules[f"{package}.models"].__all__)
        client = sys.modules[f"{package}.client"]
        trees: dict[str, dict[str, Any]] = {}
        for prefix in ("", "Async"):
            trees[prefix] = dict(
                _methods(client, prefix + naming["client"], "client", faults)
            )
        counts["methods"] = len(trees[""])
        if list(trees[""]) != list(trees["Async"]):
            faults["operations"].append("sync and async differ in their methods")
        for operation, method in naming["methods"].items():
            if method not in trees[""]:
                faults["operations"].append(f"{operation}: {method} is not there")
    return {**counts, "faults": faults}


def _compiled(root: Path, package: str, faults: Faults) -> Iterator[str]:
    """The names of all modules; what does not compile, or with a warning, is a fault."""
    for file in sorted((root / package).rglob("*.py")):
        try:
            compile(file.read_bytes(), file, "exec", dont_inherit=True)
        except (SyntaxError, ValueError, Warning) as fault:
            faults["compile"].append(f"{file.relative_to(root)}: {fault}")
        parts = file.relative_to(root).with_suffix("").parts
        yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _imported(names: list[str], faults: Faults) -> Iterator[ModuleType]:
    for name in names:
        try:
            yield importlib.import_module(name)
        except Exception as fault:  # noqa: BLE001 - any of them is a fault
            faults["import"].append(f"{name}: {type(fault).__name__}: {fault}")


def _resolve_models(module: ModuleType, faults: Faults) -> None:
    for name, value in vars(module).items():
        if inspect.isclass(value) and value.__module__ == module.__name__:
            if not dataclasses.is_dataclass(value):
                faults["hints"].append(f"{module.__name__}.{name}: not a data class")
            _resolve(f"{module.__name__}.{name}", value, None, faults)


def _methods(
    module: ModuleType, name: str, way: str, faults: Faults
) -> Iterator[tuple[str, Any]]:
    """The methods of a class and of the resources that hang from it, by how they are called."""
    scope = _scope(module)
    cls: type[object] = scope[name]
    for member, value in vars(cls).items():
        if member.startswith("_"):
            continue
        if isinstance(value, property):
            assert value.fget is not None
            resource = scope[value.fget.__annotations__["return"]]
            home = sys.modules[resource.__module__]
            yield from _methods(home, resource.__name__, f"{way}.{member}", faults)
        elif isinstance(value, FunctionType):
            _resolve(f"{way}.{member}", value, scope, faults)
            yield f"{way}.{member}", value


@cache
def _scope(module: ModuleType) -> dict[str, Any]:
    """The names of a module, with those that only a type checker imports."""
    scope = dict(vars(module))
    tree = ast.parse(inspect.getsource(module))
    for node in tree.body:
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            for each in node.body:
                assert isinstance(each, ast.ImportFrom)
                home = importlib.import_module(
                    "." * each.level + (each.module or ""), module.__package__
                )
                for name in each.names:
                    scope[name.asname or name.name] = getattr(home, name.name)
    return scope


def _resolve(
    place: str, value: Any, scope: dict[str, Any] | None, faults: Faults
) -> None:
    try:
        typing.get_type_hints(value, scope)
    except Exception as fault:  # noqa: BLE001 - any of them is a fault
        faults["hints"].append(f"{place}: {type(fault).__name__}: {fault}")


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], sys.argv[2], json.load(sys.stdin))))
