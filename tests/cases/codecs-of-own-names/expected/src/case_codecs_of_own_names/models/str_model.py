from __future__ import annotations

import builtins
from dataclasses import dataclass

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class Str(Model):
    str: builtins.str
