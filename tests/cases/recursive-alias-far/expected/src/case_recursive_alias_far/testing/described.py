"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.constraints import check_call
from .._testing.described import Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="views.retrieve",
            constant="views._RETRIEVE",
            example=("200", '{"where": [[["all"]]]}'),
        ),
    ),
    check_constraints=check_call,
)
