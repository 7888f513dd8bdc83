"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .cat import decode_cat
    from .dog import decode_dog, decode_dog_base
    from .dot import decode_dot
    from .drawing import decode_drawing
    from .owner import decode_owner
    from .pet import decode_pet, decode_pet_base
    from .puppy import decode_puppy
    from .shape import decode_shape_base

__all__ = [
    "decode_cat",
    "decode_dog",
    "decode_dog_base",
    "decode_dot",
    "decode_drawing",
    "decode_owner",
    "decode_pet",
    "decode_pet_base",
    "decode_puppy",
    "decode_shape_base",
]

_HOMES: Final[dict[str, str]] = {
    "decode_cat": "cat",
    "decode_dog": "dog",
    "decode_dog_base": "dog",
    "decode_dot": "dot",
    "decode_drawing": "drawing",
    "decode_owner": "owner",
    "decode_pet": "pet",
    "decode_pet_base": "pet",
    "decode_puppy": "puppy",
    "decode_shape_base": "shape",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
