"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .all_model import (
        decode_all,
        decode_all_broad,
        decode_all_flag,
        decode_all_level,
        decode_all_longer,
        decode_all_number,
        decode_all_range,
        decode_all_server,
        decode_all_vector,
    )
    from .bound import decode_bound
    from .broad import decode_broad
    from .dates import decode_dates
    from .dense import decode_dense
    from .first import decode_first
    from .free import decode_free, decode_free_level
    from .http import decode_http
    from .known import decode_known
    from .numbers import decode_numbers
    from .one import decode_one
    from .sparse import decode_sparse
    from .stdio import decode_stdio
    from .three import decode_three
    from .two import decode_two
    from .yes import decode_yes

__all__ = [
    "decode_all",
    "decode_all_broad",
    "decode_all_flag",
    "decode_all_level",
    "decode_all_longer",
    "decode_all_number",
    "decode_all_range",
    "decode_all_server",
    "decode_all_vector",
    "decode_bound",
    "decode_broad",
    "decode_dates",
    "decode_dense",
    "decode_first",
    "decode_free",
    "decode_free_level",
    "decode_http",
    "decode_known",
    "decode_numbers",
    "decode_one",
    "decode_sparse",
    "decode_stdio",
    "decode_three",
    "decode_two",
    "decode_yes",
]

_HOMES: Final[dict[str, str]] = {
    "decode_all": "all_model",
    "decode_all_broad": "all_model",
    "decode_all_flag": "all_model",
    "decode_all_level": "all_model",
    "decode_all_longer": "all_model",
    "decode_all_number": "all_model",
    "decode_all_range": "all_model",
    "decode_all_server": "all_model",
    "decode_all_vector": "all_model",
    "decode_bound": "bound",
    "decode_broad": "broad",
    "decode_dates": "dates",
    "decode_dense": "dense",
    "decode_first": "first",
    "decode_free": "free",
    "decode_free_level": "free",
    "decode_http": "http",
    "decode_known": "known",
    "decode_numbers": "numbers",
    "decode_one": "one",
    "decode_sparse": "sparse",
    "decode_stdio": "stdio",
    "decode_three": "three",
    "decode_two": "two",
    "decode_yes": "yes",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
