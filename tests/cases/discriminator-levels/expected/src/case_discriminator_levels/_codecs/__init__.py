"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .car import decode_car, decode_car_base
    from .sled import decode_sled
    from .taxi import decode_taxi
    from .vehicle import decode_vehicle, decode_vehicle_base

__all__ = [
    "decode_car",
    "decode_car_base",
    "decode_sled",
    "decode_taxi",
    "decode_vehicle",
    "decode_vehicle_base",
]

_HOMES: Final[dict[str, str]] = {
    "decode_car": "car",
    "decode_car_base": "car",
    "decode_sled": "sled",
    "decode_taxi": "taxi",
    "decode_vehicle": "vehicle",
    "decode_vehicle_base": "vehicle",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
