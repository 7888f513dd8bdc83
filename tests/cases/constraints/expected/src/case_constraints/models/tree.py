from __future__ import annotations

from typing import TypeAlias

Tree: TypeAlias = list["TreeItem"]
"""Constraints: maxItems 2."""

TreeItem: TypeAlias = Tree | str
