"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._runtime.decoding import decode_str
from .._runtime.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(name="answers.list", method="GET", path="/answers"),
        Described(
            name="call_.create",
            method="POST",
            path="/call",
            bodies=(lambda: _codecs.decode_call,),
            needs_body=True,
        ),
        Described(
            name="fake_server.retrieve",
            method="GET",
            path="/fake-server/{request}",
            checks=(Check("request", lambda: decode_str, is_required=True),),
        ),
        Described(name="testing.retrieve", method="GET", path="/testing"),
    ),
)
