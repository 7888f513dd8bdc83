"""What does not hold yet, and why: a list that can only shrink.

A test fails when a check that is listed here passes.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

KNOWN: Final[Mapping[str, Mapping[str, str]]] = {}
"""Description -> check -> reason."""
