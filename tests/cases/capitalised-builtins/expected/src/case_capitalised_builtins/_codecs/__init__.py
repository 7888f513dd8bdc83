"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .filter_model import decode_filter
    from .license_model import decode_license
    from .object_model import decode_object
    from .type_model import decode_type

__all__ = ["decode_filter", "decode_license", "decode_object", "decode_type"]

_HOMES: Final[dict[str, str]] = {
    "decode_filter": "filter_model",
    "decode_license": "license_model",
    "decode_object": "object_model",
    "decode_type": "type_model",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
