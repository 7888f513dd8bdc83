"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._testing.described import Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="files.create",
            constant="files._CREATE",
            bodies=(lambda: _codecs.decode_body_create_files_files_post,),
        ),
    ),
)
