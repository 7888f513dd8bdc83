"""Every type of the API, one module for each; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .beside import Beside
    from .closed import Closed
    from .only import Only
    from .open_model import Open
    from .several import Several

__all__ = ["Beside", "Closed", "Only", "Open", "Several"]

_HOMES: Final[dict[str, str]] = {
    "Beside": "beside",
    "Closed": "closed",
    "Only": "only",
    "Open": "open_model",
    "Several": "several",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
