"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.described import Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="views.retrieve",
            method="GET",
            path="/views",
            examples={"200": '{"where": [[["all"]]]}'},
        ),
    ),
    has_constraints=True,
)
