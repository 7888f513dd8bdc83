from __future__ import annotations

from typing import TypeAlias

Pin: TypeAlias = str
"""Constraints: format password."""
