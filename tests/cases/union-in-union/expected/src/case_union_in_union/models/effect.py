from __future__ import annotations

from typing import TypeAlias

from .._runtime.model import Unknown
from .noise import Noise
from .shadow import Shadow

Effect: TypeAlias = Shadow | Noise | Unknown
"""A `type` that this version does not know arrives as `Unknown`."""
