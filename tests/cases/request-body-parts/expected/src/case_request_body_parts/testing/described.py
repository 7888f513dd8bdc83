"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._testing.described import Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="letters.create",
            constant="letters._CREATE",
            bodies=(None,),
            needs_body=True,
        ),
        Described(
            name="batches.create",
            constant="batches._CREATE",
            bodies=(None,),
            needs_body=True,
        ),
        Described(
            name="values.create",
            constant="values._CREATE",
            bodies=(None,),
            needs_body=True,
        ),
        Described(name="forms.create", constant="forms._CREATE", bodies=(None,)),
    ),
    has_constraints=True,
)
