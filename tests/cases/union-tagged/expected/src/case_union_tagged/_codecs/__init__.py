"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .animal import decode_animal
    from .cat import decode_cat
    from .dog import decode_dog
    from .goat import decode_goat
    from .hen import decode_hen
    from .sheep import decode_sheep

__all__ = [
    "decode_animal",
    "decode_cat",
    "decode_dog",
    "decode_goat",
    "decode_hen",
    "decode_sheep",
]

_HOMES: Final[dict[str, str]] = {
    "decode_animal": "animal",
    "decode_cat": "cat",
    "decode_dog": "dog",
    "decode_goat": "goat",
    "decode_hen": "hen",
    "decode_sheep": "sheep",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
