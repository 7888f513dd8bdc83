"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.constraints import check_call
from .._testing.described import Description

DESCRIPTION = Description(operations=(), check_constraints=check_call)
