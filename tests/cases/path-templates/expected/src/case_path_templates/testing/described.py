"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.constraints import check_call
from .._runtime.decoding import decode_str
from .._testing.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="shelves.books.list",
            constant="shelves._BOOKS_LIST",
            checks=(Check("parent", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="shelves.books.retrieve",
            constant="shelves._BOOKS_RETRIEVE",
            checks=(Check("name", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="shelves.books.lend",
            constant="shelves._BOOKS_LEND",
            checks=(Check("name", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="pages.retrieve",
            constant="pages._RETRIEVE",
            checks=(Check("page", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="words.retrieve",
            constant="words._RETRIEVE",
            checks=(Check("word", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="links.retrieve",
            constant="links._RETRIEVE",
            checks=(Check("link", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="notes.retrieve",
            constant="notes._RETRIEVE",
            checks=(Check("note", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="proxy.retrieve",
            constant="proxy._RETRIEVE",
            checks=(Check("rest", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="mirror.retrieve",
            constant="mirror._RETRIEVE",
            checks=(Check("rest", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="files.retrieve",
            constant="files._RETRIEVE",
            checks=(Check("rest", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="shelves.sort",
            constant="shelves._SORT",
            checks=(
                Check("key", lambda: decode_str, is_required=True),
                Check("by", lambda: decode_str, is_required=True),
            ),
        ),
        Described(
            name="shelves.clear_up",
            constant="shelves._CLEAR_UP",
            checks=(Check("key", lambda: decode_str, is_required=True),),
        ),
        Described(name="shelves.largest", constant="shelves._LARGEST"),
        Described(name="tags.retrieve", constant="tags._RETRIEVE"),
        Described(
            name="editions.retrieve",
            constant="editions._RETRIEVE",
            checks=(
                Check("key", lambda: decode_str, is_required=True),
                Check("number", lambda: decode_str, is_required=True),
                Check("format", lambda: decode_str, is_required=True),
            ),
        ),
        Described(name="health.retrieve", constant="health._RETRIEVE"),
    ),
    check_constraints=check_call,
)
