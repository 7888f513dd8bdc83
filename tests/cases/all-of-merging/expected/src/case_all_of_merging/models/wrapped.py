from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model
from .clash import Clash
from .root import Root
from .whole import Whole


@dataclass(slots=True, kw_only=True, repr=False)
class Wrapped(Model):
    one: Root | None = None
    """The one."""
    typed: Root | None = None
    whole: Whole | None = None
    clash: Clash | None = None
