from __future__ import annotations

from typing import TypeAlias

Key: TypeAlias = str
"""What opens it."""
