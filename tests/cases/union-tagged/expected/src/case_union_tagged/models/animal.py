from __future__ import annotations

from typing import TypeAlias

from .._runtime.model import Unknown
from .cat import Cat
from .dog import Dog
from .hen import Hen

Animal: TypeAlias = Cat | Dog | Hen | Unknown
"""Who lives on the farm.

A `kind` that this version does not know arrives as `Unknown`.
"""
