"""What a package offers by its own name: the clients, the errors, and what methods return."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, TypeAlias

from sdkwright import ir
from sdkwright.python.answers import is_download
from sdkwright.python.code import Code, Identifier, code, string_literal
from sdkwright.python.exports import build_exports, write_all
from sdkwright.python.names import EXPORTED_ERRORS, NameTable
from sdkwright.python.project import version_of
from sdkwright.python.view import Package

_VERSION_NAME = Identifier("__version__")
_WITH_FILES = (
    *(ir.BodyKind.MULTIPART, ir.BodyKind.PARTS),
    *(ir.BodyKind.TEXT, ir.BodyKind.BYTES),
)
Homes: TypeAlias = dict[Code, tuple[str, ...]]
_ALWAYS: Final[Homes] = {
    code("errors"): EXPORTED_ERRORS,
    code("_runtime.tries"): ("Retry",),
    code("_runtime.model"): ("Unknown",),
    code("_runtime.replies"): ("ApiResponse",),
    code("_runtime.unset"): ("UNSET", "Unset"),
}
_PAGES: Final[Homes] = {
    code("_runtime.async_pages"): ("AsyncPage", "AsyncPages"),
    code("_runtime.sync_pages"): ("Page", "Pages"),
}
_ENVELOPE_PAGES: Final[Homes] = {
    code("_runtime.async_pages"): ("AsyncEnvelopePage", "AsyncEnvelopePages"),
    code("_runtime.sync_pages"): ("EnvelopePage", "EnvelopePages"),
}
_STREAMS: Final[Homes] = {
    code("_runtime.async_streams"): ("AsyncStream",),
    code("_runtime.sync_streams"): ("Stream",),
}
_DOWNLOADS: Final[Homes] = {
    code("_runtime.async_downloads"): ("AsyncDownload",),
    code("_runtime.sync_downloads"): ("Download",),
}
_FILES: Final[Homes] = {code("_runtime.files"): ("NamedFile",)}


def build_package(api: ir.Api, names: NameTable) -> Package:
    base_error = Identifier(f"{names.client}Error")
    homes: dict[Identifier, Code] = {
        names.client: code("client"),
        Identifier(f"Async{names.client}"): code("client"),
        base_error: code("errors"),
    }
    for group in (_ALWAYS, *_used(api)):
        for module, classes in group.items():
            homes |= {Identifier(each): module for each in classes}
    summary = f"{api.title}: `{names.client}` and `Async{names.client}`."
    return Package(
        version=string_literal(version_of(api.version)),
        base_error=base_error,
        errors=write_all((base_error, *map(Identifier, EXPORTED_ERRORS))),
        exports=build_exports(summary, homes, extra=(_VERSION_NAME,)),
    )


def _used(api: ir.Api) -> Iterator[Homes]:
    """What some method takes or returns, so that whoever calls it can name it."""
    for op in api.operations:
        if op.stream is not None:
            yield _STREAMS
        elif op.pagination is not None:
            yield _ENVELOPE_PAGES if op.pagination.items else _PAGES
        elif is_download(op):
            yield _DOWNLOADS
        if any(body.kind in _WITH_FILES for body in op.bodies):
            yield _FILES
