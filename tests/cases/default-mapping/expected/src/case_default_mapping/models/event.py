from __future__ import annotations

from typing import TypeAlias

from .opened import Opened
from .other import Other

Event: TypeAlias = Opened | Other
