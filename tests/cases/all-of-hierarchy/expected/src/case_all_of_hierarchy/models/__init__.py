"""Every type of the API, one module for each; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .cat import Cat
    from .dog import Dog, DogBase
    from .dot import Dot
    from .drawing import Drawing
    from .owner import Owner
    from .pet import Pet, PetBase
    from .puppy import Puppy
    from .shape import Shape, ShapeBase

__all__ = [
    "Cat",
    "Dog",
    "DogBase",
    "Dot",
    "Drawing",
    "Owner",
    "Pet",
    "PetBase",
    "Puppy",
    "Shape",
    "ShapeBase",
]

_HOMES: Final[dict[str, str]] = {
    "Cat": "cat",
    "Dog": "dog",
    "DogBase": "dog",
    "Dot": "dot",
    "Drawing": "drawing",
    "Owner": "owner",
    "Pet": "pet",
    "PetBase": "pet",
    "Puppy": "puppy",
    "Shape": "shape",
    "ShapeBase": "shape",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
