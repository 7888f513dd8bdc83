"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._runtime.decoding import decode_int, decode_str
from .._runtime.described import Check, Described, Description, Shown

DESCRIPTION = Description(
    operations=(
        Described(
            name="pets.list",
            method="GET",
            path="/pets",
            checks=(
                Check("cursor", lambda: decode_str),
                Check("kind", lambda: decode_str, values=("cat", "dog")),
                Check("page_size", lambda: decode_int),
            ),
            examples={"200": '{"pets": [{"id": "p1", "name": "Mia"}]}'},
        ),
        Described(
            name="pets.create",
            method="POST",
            path="/pets",
            bodies=(lambda: _codecs.decode_pet,),
            needs_body=True,
            examples={"201": '{"id": "p1", "name": "Mia"}'},
        ),
        Described(
            name="pets.retrieve",
            method="GET",
            path="/pets/{id}",
            checks=(Check("id", lambda: decode_str, is_required=True),),
            examples={"200": '{"id": "p0", "name": "\\"Rex\\" ⟨ü⟩"}'},
        ),
        Described(
            name="pets.delete",
            method="DELETE",
            path="/pets/{id}",
            checks=(Check("id", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="pets.form.update",
            method="PUT",
            path="/pets/{id}/form",
            checks=(Check("id", lambda: decode_str, is_required=True),),
            bodies=(lambda: _codecs.decode_pet_form_update_body,),
            examples={"200": '"all right"'},
        ),
        Described(
            name="pets.odd.retrieve",
            method="GET",
            path="/pets/odd",
            examples={"200": '"one"'},
        ),
        Described(name="pets.none.retrieve", method="GET", path="/pets/none"),
        Described(
            name="pets.news.list",
            method="GET",
            path="/pets/news",
            is_stream=True,
        ),
        Described(name="pets.photo.retrieve", method="GET", path="/pets/photo"),
    ),
    schemes={"key": Shown("query", "key")},
    read_only=frozenset(("id",)),
    has_constraints=True,
)
