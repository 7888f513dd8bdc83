"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._runtime.decoding import decode_object, decode_str, list_of, nullable
from .._runtime.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="mails.replace",
            method="PUT",
            path="/mails",
            bodies=(lambda: list_of(_codecs.decode_mail),),
            needs_body=True,
        ),
        Described(
            name="mails.create",
            method="POST",
            path="/mails",
            bodies=(lambda: _codecs.decode_mail,),
            needs_body=True,
        ),
        Described(
            name="mails.update",
            method="PATCH",
            path="/mails",
            bodies=(lambda: decode_object,),
        ),
        Described(
            name="mails.flag",
            method="POST",
            path="/mails/{body}/flag",
            checks=(Check("body_path", lambda: decode_str, is_required=True),),
            bodies=(lambda: nullable(decode_str),),
        ),
    ),
)
