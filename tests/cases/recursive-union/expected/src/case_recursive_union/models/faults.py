from __future__ import annotations

from typing import TypeAlias

from .texts import Texts

FaultsVariant1: TypeAlias = dict[str, "Faults"]

Faults: TypeAlias = Texts | FaultsVariant1
