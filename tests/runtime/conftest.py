"""The runtime as it is shipped: inside of a package, beside models and codecs; and the fake
server.

`sample/_runtime` and `sample/_testing` are links to them, for type checkers; the tests do
without, as not every checkout has links.
"""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

_HERE = Path(__file__).parent
_TEMPLATES = _HERE.parent.parent / "templates"


def _install(name: str) -> None:
    import sample

    folder = _TEMPLATES / name
    spec = importlib.util.spec_from_file_location(
        f"sample._{name}",
        folder / "__init__.py",
        submodule_search_locations=[str(folder)],
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    setattr(sample, f"_{name}", module)


if "sample._runtime" not in sys.modules:
    sys.path.insert(0, str(_HERE))
    _install("runtime")
    _install("testing")


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"
