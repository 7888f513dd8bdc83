"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import decode_any, decode_bool, decode_int, decode_str
from .._runtime.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(name="items.start", method="POST", path="/items?action=start"),
        Described(
            name="items.stop",
            method="POST",
            path="/items?action=stop",
            checks=(Check("force", lambda: decode_bool),),
        ),
        Described(
            name="items.create",
            method="POST",
            path="/items",
            constant="_CREATE",
        ),
        Described(name="items.copy", method="POST", path="/items", constant="_COPY"),
        Described(name="items.retrieve", method="GET", path="/items/"),
        Described(
            name="files.download",
            method="GET",
            path="/files/{path}:download",
            checks=(Check("path", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="repos.retrieve",
            method="GET",
            path="/repos/{owner}--{repo}/{file}.{ext}",
            checks=(
                Check("owner", lambda: decode_str, is_required=True),
                Check("repo", lambda: decode_str, is_required=True),
                Check("file", lambda: decode_str, is_required=True),
                Check("ext", lambda: decode_str, is_required=True),
            ),
        ),
        Described(
            name="twice.of.retrieve",
            method="GET",
            path="/twice/{id}/of/{id}",
            checks=(Check("id", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="users.retrieve",
            method="GET",
            path="/users/{id}",
            checks=(Check("id", lambda: decode_int, is_required=True),),
        ),
        Described(
            name="users.update",
            method="PUT",
            path="/users/{name}/",
            checks=(Check("name", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="odd.päth.x_20y.retrieve",
            method="GET",
            path="/odd/p%C3%A4th%09/x%20y",
        ),
        Described(name="cache.trace", method="TRACE", path="/cache"),
        Described(
            name="cache.query",
            method="QUERY",
            path="/cache",
            bodies=(lambda: decode_any,),
        ),
        Described(name="cache.purge", method="PURGE", path="/cache"),
    ),
)
