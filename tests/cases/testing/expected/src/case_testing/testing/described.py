"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._runtime.constraints import check_call
from .._runtime.decoding import decode_int, decode_str
from .._testing.described import Check, Described, Description, Shown
from .._testing.pages import PagedExchange
from .._testing.streams import StreamedExchange

DESCRIPTION = Description(
    operations=(
        Described(
            name="pets.list",
            constant="pets._LIST",
            checks=(
                Check("cursor", lambda: decode_str),
                Check("kind", lambda: decode_str, values=("cat", "dog")),
                Check("page_size", lambda: decode_int),
            ),
            example=("200", '{"pets": [{"id": "p1", "name": "Mia"}]}'),
            exchange=PagedExchange,
        ),
        Described(
            name="pets.create",
            constant="pets._CREATE",
            bodies={"application/json": lambda: _codecs.decode_pet},
            needs_body=True,
            example=("201", '{"id": "p1", "name": "Mia"}'),
        ),
        Described(
            name="pets.retrieve",
            constant="pets._RETRIEVE",
            checks=(Check("id", lambda: decode_str, is_required=True),),
            example=("200", '{"id": "p0", "name": "\\"Rex\\" ⟨ü⟩"}'),
        ),
        Described(
            name="pets.delete",
            constant="pets._DELETE",
            checks=(Check("id", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="pets.form.update",
            constant="pets._FORM_UPDATE",
            checks=(Check("id", lambda: decode_str, is_required=True),),
            bodies={"multipart/form-data": lambda: _codecs.decode_pet_form_update_body},
            example=("200", '"all right"'),
        ),
        Described(
            name="pets.odd.retrieve",
            constant="pets._ODD_RETRIEVE",
            example=("200", '"one"'),
        ),
        Described(name="pets.none.retrieve", constant="pets._NONE_RETRIEVE"),
        Described(
            name="pets.news.list",
            constant="pets._NEWS_LIST",
            exchange=StreamedExchange,
        ),
        Described(name="pets.photo.retrieve", constant="pets._PHOTO_RETRIEVE"),
    ),
    schemes={"key": Shown("query", "key")},
    read_only=frozenset(("id",)),
    check_constraints=check_call,
)
