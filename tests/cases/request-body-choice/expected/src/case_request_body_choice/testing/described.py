"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._runtime.decoding import decode_any, decode_str, list_of, map_of
from .._testing.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="pets.create",
            constant="pets._CREATE",
            checks=(Check("content_type_query", lambda: decode_str),),
            bodies={
                "application/json": lambda: _codecs.decode_pet,
                "application/vnd.pet+json": lambda: _codecs.decode_pet,
                "application/x-www-form-urlencoded": lambda: _codecs.decode_pet,
                "application/xml": None,
            },
            needs_body=True,
        ),
        Described(
            name="pets.update",
            constant="pets._UPDATE",
            bodies={
                "application/merge-patch+json": lambda: _codecs.decode_pet,
                "application/json-patch+json": lambda: list_of(map_of(decode_any)),
            },
        ),
        Described(
            name="pictures.create",
            constant="pictures._CREATE",
            bodies={
                "multipart/form-data": lambda: _codecs.decode_picture,
                "application/json": lambda: _codecs.decode_picture,
            },
        ),
    ),
)
