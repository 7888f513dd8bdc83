from __future__ import annotations

from typing import TypeAlias

from .._runtime.model import Unknown
from .paid import Paid
from .sent import Sent

WebhookPayload: TypeAlias = Paid | Sent | Unknown
"""What the server may send by itself.

A `type` that this version does not know arrives as `Unknown`.
"""
