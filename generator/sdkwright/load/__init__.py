"""Bytes -> plain tree: encodings, JSON and YAML, limits, and where everything stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from sdkwright.config import SdkConfig
from sdkwright.diagnostics import Location, Report
from sdkwright.load.reach import Reach, Refused
from sdkwright.load.reading import MISSING, read
from sdkwright.load.sources import Sources
from sdkwright.load.tree import is_object

__all__ = [
    "MISSING",
    "Description",
    "Reach",
    "Refused",
    "Sources",
    "load",
    "read",
]

_HINT: Final = "a description begins with `openapi: 3.1.0` or `swagger: '2.0'`"


@dataclass(frozen=True, slots=True)
class Description:
    """An API description as plain data: dict, list, str, int, float, bool, None."""

    file: str
    root: dict[str, Any]
    sources: Sources
    reach: Reach
    """Where its references may lead."""


def load(
    spec: str, config: SdkConfig, report: Report, sources: Sources | None = None
) -> Description | None:
    """Read a description; None when there is nothing to go on with.

    Files that the description refers to are read by `read`, into the same `sources`.
    """
    sources = sources or Sources()
    root = read(spec, sources, report)
    if root is MISSING:
        return None
    if not is_object(root):
        message = f"an OpenAPI description is an object, and this is {_kind(root)}"
        report.error("not-a-description", message, Location(spec, (), 1, 1), _HINT)
        return None
    return Description(spec, root, sources, Reach(spec, config.references))


def _kind(value: Any) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "a boolean"
        case int() | float():
            return "a number"
        case str():
            return "a text"
        case _:
            return "a list"
