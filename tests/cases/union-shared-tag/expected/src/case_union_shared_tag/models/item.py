from __future__ import annotations

from typing import TypeAlias

from .._runtime.model import Unknown
from .assistant import Assistant
from .call import Call
from .user import User

ItemMessage: TypeAlias = User | Assistant | Unknown
"""A `role` that this version does not know arrives as `Unknown`."""

Item: TypeAlias = ItemMessage | Call | Unknown
"""A `type` that this version does not know arrives as `Unknown`."""
