"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._runtime.decoding import decode_any, decode_str, list_of, map_of, nullable
from .._testing.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="mails.replace",
            constant="mails._REPLACE",
            bodies={"application/json": lambda: list_of(_codecs.decode_mail)},
            needs_body=True,
        ),
        Described(
            name="mails.create",
            constant="mails._CREATE",
            bodies={"application/json": lambda: _codecs.decode_mail},
            needs_body=True,
        ),
        Described(
            name="mails.update",
            constant="mails._UPDATE",
            bodies={"application/merge-patch+json": lambda: map_of(decode_any)},
        ),
        Described(
            name="mails.flag",
            constant="mails._FLAG",
            checks=(Check("body_path", lambda: decode_str, is_required=True),),
            bodies={"application/json": lambda: nullable(decode_str)},
        ),
    ),
)
