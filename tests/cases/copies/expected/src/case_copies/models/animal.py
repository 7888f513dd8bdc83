from __future__ import annotations

from typing import TypeAlias

from .person import Person
from .pet import Pet

Animal: TypeAlias = Pet | Person
