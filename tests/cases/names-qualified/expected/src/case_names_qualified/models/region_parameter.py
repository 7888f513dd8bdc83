from __future__ import annotations

from typing import Literal, TypeAlias

RegionParameter: TypeAlias = Literal[
    "europe-central",
    "europe-north",
    "asia-east",
    "asia-north",
    "america",
]
