from __future__ import annotations

from typing import TypeAlias

Several: TypeAlias = dict[str, int | str]
"""Constraints: names match ^i-, names match ^s-."""
