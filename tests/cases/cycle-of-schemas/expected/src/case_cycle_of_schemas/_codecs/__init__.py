"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .badge import decode_badge
    from .person import decode_member, decode_person, decode_team
    from .staff import decode_staff

__all__ = [
    "decode_badge",
    "decode_member",
    "decode_person",
    "decode_staff",
    "decode_team",
]

_HOMES: Final[dict[str, str]] = {
    "decode_badge": "badge",
    "decode_member": "person",
    "decode_person": "person",
    "decode_staff": "staff",
    "decode_team": "person",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
