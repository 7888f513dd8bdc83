"""What differs between the sync and the async text of one view."""

from __future__ import annotations

from dataclasses import dataclass

from sdkwright.python.code import EMPTY, Code, Identifier, code


@dataclass(frozen=True, slots=True)
class Mode:
    is_async: bool
    prefix: Code
    resource: Identifier
    pages: Identifier
    envelope_pages: Identifier
    client_module: Code
    pages_module: Code
    stream: Identifier
    streams_module: Code
    download: Identifier
    downloads_module: Code


MODES = (
    Mode(
        is_async=False,
        prefix=EMPTY,
        resource=Identifier("Resource"),
        pages=Identifier("Pages"),
        envelope_pages=Identifier("EnvelopePages"),
        client_module=code(".._runtime.sync_client"),
        pages_module=code(".._runtime.sync_pages"),
        stream=Identifier("Stream"),
        streams_module=code(".._runtime.sync_streams"),
        download=Identifier("Download"),
        downloads_module=code(".._runtime.sync_downloads"),
    ),
    Mode(
        is_async=True,
        prefix=code("Async"),
        resource=Identifier("AsyncResource"),
        pages=Identifier("AsyncPages"),
        envelope_pages=Identifier("AsyncEnvelopePages"),
        client_module=code(".._runtime.async_client"),
        pages_module=code(".._runtime.async_pages"),
        stream=Identifier("AsyncStream"),
        streams_module=code(".._runtime.async_streams"),
        download=Identifier("AsyncDownload"),
        downloads_module=code(".._runtime.async_downloads"),
    ),
)
