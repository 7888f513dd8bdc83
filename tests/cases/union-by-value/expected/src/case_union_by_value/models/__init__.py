"""Every type of the API, one module for each; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .all_model import (
        All,
        AllBroad,
        AllFlag,
        AllLevel,
        AllLonger,
        AllNumber,
        AllRange,
        AllServer,
        AllVector,
    )
    from .bound import Bound
    from .broad import Broad
    from .dates import Dates
    from .dense import Dense
    from .first import First
    from .free import Free
    from .http import Http
    from .kind import Kind
    from .known import Known
    from .numbers import Numbers
    from .one import One
    from .sparse import Sparse
    from .stdio import Stdio
    from .three import Three
    from .two import Two
    from .yes import Yes

__all__ = [
    "All",
    "AllBroad",
    "AllFlag",
    "AllLevel",
    "AllLonger",
    "AllNumber",
    "AllRange",
    "AllServer",
    "AllVector",
    "Bound",
    "Broad",
    "Dates",
    "Dense",
    "First",
    "Free",
    "Http",
    "Kind",
    "Known",
    "Numbers",
    "One",
    "Sparse",
    "Stdio",
    "Three",
    "Two",
    "Yes",
]

_HOMES: Final[dict[str, str]] = {
    "All": "all_model",
    "AllBroad": "all_model",
    "AllFlag": "all_model",
    "AllLevel": "all_model",
    "AllLonger": "all_model",
    "AllNumber": "all_model",
    "AllRange": "all_model",
    "AllServer": "all_model",
    "AllVector": "all_model",
    "Bound": "bound",
    "Broad": "broad",
    "Dates": "dates",
    "Dense": "dense",
    "First": "first",
    "Free": "free",
    "Http": "http",
    "Kind": "kind",
    "Known": "known",
    "Numbers": "numbers",
    "One": "one",
    "Sparse": "sparse",
    "Stdio": "stdio",
    "Three": "three",
    "Two": "two",
    "Yes": "yes",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
