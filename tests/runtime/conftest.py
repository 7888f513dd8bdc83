"""The runtime as it is shipped: inside of a package, beside models and codecs.

`sample/_runtime` is a link to it, for type checkers; the tests do without, as not every
checkout has links.
"""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

_HERE = Path(__file__).parent
_RUNTIME = _HERE.parent.parent / "templates" / "runtime"


def _install_sample() -> None:
    sys.path.insert(0, str(_HERE))
    import sample

    spec = importlib.util.spec_from_file_location(
        "sample._runtime",
        _RUNTIME / "__init__.py",
        submodule_search_locations=[str(_RUNTIME)],
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    setattr(sample, "_runtime", module)  # noqa: B010  # nobody knows it by then


if "sample._runtime" not in sys.modules:
    _install_sample()


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"
