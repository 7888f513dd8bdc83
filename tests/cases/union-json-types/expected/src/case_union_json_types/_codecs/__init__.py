"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .named import decode_named
    from .setting import (
        decode_setting,
        decode_setting_list,
        decode_setting_mixed,
        decode_setting_port,
        decode_setting_text,
    )
    from .value import decode_value

__all__ = [
    "decode_named",
    "decode_setting",
    "decode_setting_list",
    "decode_setting_mixed",
    "decode_setting_port",
    "decode_setting_text",
    "decode_value",
]

_HOMES: Final[dict[str, str]] = {
    "decode_named": "named",
    "decode_setting": "setting",
    "decode_setting_list": "setting",
    "decode_setting_mixed": "setting",
    "decode_setting_port": "setting",
    "decode_setting_text": "setting",
    "decode_value": "value",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
