"""A package that is generated from a description in memory, and imported."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

from tests.generation.case_folder import is_copied, write_files

from sdkwright.config import SdkConfig
from sdkwright.pipeline import Result, make
from sdkwright.reporting import render_text


def make_from(description: Any, folder: Path, **settings: Any) -> Result:
    """The result for a description that must be good, by way of a file of JSON."""
    spec = folder / "openapi.json"
    spec.write_text(json.dumps(description), "utf-8")
    result = make(SdkConfig(spec=str(spec), **settings))
    assert not result.report.has_errors, render_text(result.report, result.sources)
    return result


def python_files(result: Result) -> dict[str, str]:
    """The modules that are made for this description, in the order of creation."""
    return {
        path: text
        for path, text in result.files.items()
        if path.endswith(".py") and not is_copied(path)
    }


@contextmanager
def imported(
    files: Mapping[str, str], folder: Path, package: str
) -> Generator[ModuleType, None, None]:
    """The package, while it can be imported.

    The runtime, which is the same in all, stays loaded from the first time on.
    """
    runtime = f"{package}._runtime"
    known = runtime in sys.modules
    write_files(
        {
            path.removeprefix("src/"): text
            for path, text in files.items()
            if path.startswith("src/") and not (known and "/_runtime/" in path)
        },
        folder,
    )
    for name in list(sys.modules):
        is_runtime = name == runtime or name.startswith(f"{runtime}.")
        if (name == package or name.startswith(f"{package}.")) and not is_runtime:
            del sys.modules[name]
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    try:
        yield importlib.import_module(package)
    finally:
        sys.path.remove(str(folder))
