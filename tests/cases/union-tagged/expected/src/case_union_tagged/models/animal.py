from __future__ import annotations

from typing import TypeAlias

from .._runtime.model import Unknown
from .cat import Cat
from .dog import Dog
from .goat import Goat
from .hen import Hen
from .sheep import Sheep

Animal: TypeAlias = Cat | Dog | Hen | Goat | Sheep | Unknown
"""Who lives on the farm.

A `kind` that this version does not know arrives as `Unknown`.
"""
