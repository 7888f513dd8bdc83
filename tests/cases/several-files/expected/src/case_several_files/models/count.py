from __future__ import annotations

from typing import TypeAlias

Count: TypeAlias = int
"""Constraints: maximum 100."""
