from __future__ import annotations

from typing import TypeAlias

from .._runtime.model import Unknown
from .approval_return import ApprovalReturn
from .tool_return import ToolReturn

ApprovalResult: TypeAlias = ApprovalReturn | ToolReturn | Unknown
"""The user's answer, or what the client's own tool returned, told apart by `type`.

A `type` that this version does not know arrives as `Unknown`.
"""
