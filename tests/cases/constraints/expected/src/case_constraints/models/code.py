from __future__ import annotations

from typing import TypeAlias

Code: TypeAlias = str
"""Constraints: pattern ^\\d{3}$."""
