"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._runtime.decoding import decode_str
from .._testing.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(name="answers.list", constant="answers._LIST"),
        Described(
            name="call_.create",
            constant="call_._CREATE",
            bodies={"application/json": lambda: _codecs.decode_call},
            needs_body=True,
        ),
        Described(
            name="fake_server.retrieve",
            constant="fake_server._RETRIEVE",
            checks=(Check("request", lambda: decode_str, is_required=True),),
        ),
        Described(name="testing.retrieve", constant="testing._RETRIEVE"),
    ),
)
