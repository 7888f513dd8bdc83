"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.described import Described, Description

DESCRIPTION = Description(
    operations=(
        Described(name="größen.retrieve", method="GET", path="/gr%C3%B6%C3%9Fen"),
        Described(
            name="größen.日本.retrieve",
            method="GET",
            path="/gr%C3%B6%C3%9Fen/%E6%97%A5%E6%9C%AC",
        ),
    ),
)
