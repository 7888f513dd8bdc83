from __future__ import annotations

from typing import Literal, TypeAlias

Value: TypeAlias = (
    bool | Literal["it's \"\\"] | str | list["Value | None"] | dict[str, "Value | None"]
)
"""A JSON value."""
