from __future__ import annotations

from typing import TypeAlias

Closed: TypeAlias = dict[str, int]
"""Constraints: names match ^x-."""
