"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.constraints import check_call
from .._testing.described import Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="letters.create",
            constant="letters._CREATE",
            bodies={"multipart/mixed": None},
            needs_body=True,
        ),
        Described(
            name="batches.create",
            constant="batches._CREATE",
            bodies={"multipart/related": None},
            needs_body=True,
        ),
        Described(
            name="values.create",
            constant="values._CREATE",
            bodies={"multipart/mixed": None},
            needs_body=True,
        ),
        Described(
            name="forms.create",
            constant="forms._CREATE",
            bodies={"multipart/form-data": None},
        ),
    ),
    check_constraints=check_call,
)
