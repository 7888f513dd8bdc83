"""Every type of the API, one module for each; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .filter_model import Filter
    from .input_model import Input
    from .license_model import License
    from .list_model import List
    from .object_model import Object
    from .type_model import Type

__all__ = ["Filter", "Input", "License", "List", "Object", "Type"]

_HOMES: Final[dict[str, str]] = {
    "Filter": "filter_model",
    "Input": "input_model",
    "License": "license_model",
    "List": "list_model",
    "Object": "object_model",
    "Type": "type_model",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
