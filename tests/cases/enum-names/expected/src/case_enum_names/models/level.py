from __future__ import annotations

from typing import Literal, TypeAlias

Level: TypeAlias = Literal[0, 1]
"""How full.

`0` is Empty, `1` is Full.

* `0`: Nothing in it.
"""
