"""Packages that are imported from memory: an example costs no file."""

from __future__ import annotations

import importlib
import importlib.abc
import importlib.machinery
import sys
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from types import CodeType, ModuleType
from typing import Final

from tests.generation.case_folder import is_copied

TEMPLATES: Final = Path(__file__).parents[2] / "templates"


class _Finder(importlib.abc.MetaPathFinder, importlib.abc.InspectLoader):
    """Finds the modules of one package in the files of its project."""

    def __init__(self, files: Mapping[str, str], package: str) -> None:
        self._files = files
        self._package = package

    def find_spec(
        self,
        fullname: str,
        path: Sequence[str] | None = None,
        target: ModuleType | None = None,
    ) -> importlib.machinery.ModuleSpec | None:
        if fullname.partition(".")[0] != self._package:
            return None
        if self._path(fullname) is None:
            return None
        return importlib.machinery.ModuleSpec(
            fullname, self, is_package=self.is_package(fullname)
        )

    def _path(self, name: str) -> str | None:
        stem = f"src/{name.replace('.', '/')}"
        found = (f"{stem}/__init__.py", f"{stem}.py")
        return next((path for path in found if path in self._files), None)

    def is_package(self, fullname: str) -> bool:
        return (self._path(fullname) or "").endswith("/__init__.py")

    def get_source(self, fullname: str) -> str:
        return self._files[self._path(fullname) or ""]

    def get_code(self, fullname: str) -> CodeType:
        source = self.get_source(fullname)
        if fullname.startswith(_copied(self._package)):
            return _compiled(source, fullname)
        return compile(source, fullname, "exec", dont_inherit=True)


def _copied(package: str) -> tuple[str, ...]:
    """How the modules begin that are the same in every package."""
    return f"{package}._runtime", f"{package}._testing"


@cache
def _compiled(source: str, name: str) -> CodeType:
    return compile(source, name, "exec", dont_inherit=True)


@contextmanager
def in_memory(
    files: Mapping[str, str], package: str
) -> Generator[ModuleType, None, None]:
    """The package, while it can be imported. The runtime, which is the same in all, stays
    loaded from the first time on, with the parts that only others need."""
    whole = {
        f"src/{package}/_{folder}/{each.name}": each.read_text("utf-8")
        for folder in ("runtime", "testing")
        for each in (TEMPLATES / folder).glob("*.py")
    }
    finder = _Finder({**files, **whole}, package)
    sys.meta_path.insert(0, finder)
    try:
        yield importlib.import_module(package)
    finally:
        sys.meta_path.remove(finder)
        for name in list(sys.modules):
            stays = name.startswith(_copied(package))
            if name.partition(".")[0] == package and not stays:
                del sys.modules[name]


def all_modules(
    files: Mapping[str, str], package: str
) -> Generator[ModuleType, None, None]:
    """Each module of the package, but those that are the same in all, imported."""
    for path in files:
        if path.startswith("src/") and path.endswith(".py") and not is_copied(path):
            name = path.removeprefix("src/").removesuffix(".py").replace("/", ".")
            yield importlib.import_module(name.removesuffix(".__init__"))
