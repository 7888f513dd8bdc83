"""Bytes that are read when they are asked for, into memory or into a file."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final, Self

import httpx2
from anyio.to_thread import run_sync

from .deadline import AsyncGuard, Deadline
from .errors import ApiConnectionError, ApiStatusError, SdkError
from .model import UNSET
from .operation import Operation
from .partial import Partial
from .receiving import Meter, Opened
from .redaction import without_credentials
from .reply import broken_body, decode_error, request_error

if TYPE_CHECKING:
    from .async_client import AsyncClient

_BREAKS: Final = 5
"""How often in a row a download may break off without a byte in between."""


class AsyncDownload:
    """The bytes of an answer. Nothing is requested before they are asked for.

    They can be read once. Leaving it as a context manager frees the connection, however
    much was read.
    """

    def __init__(
        self,
        client: AsyncClient,
        operation: Operation[bytes],
        *arguments: object,
        body: object = UNSET,
        content_type: str | None = None,
    ) -> None:
        self._client: Final = client
        self._operation: Final = operation
        self._arguments: Final = arguments
        self._body: Final = body
        self._content_type: Final = content_type
        self._opened: Opened | None = None
        self._deadline: Deadline | None = None
        self._is_read = False

    async def response(self) -> httpx2.Response:
        """The response without its body, for its status and headers; asks for it."""
        return without_credentials((await self._open({})).response)

    async def read(self) -> bytes:
        """All of it. Raises DecodeError when it is larger than the client's
        `max_response_size`; `iter_bytes` and `save` have no such limit."""
        opened = await self._open({})
        limit = opened.settings.max_response_size
        content = bytearray()
        async with aclosing(self.iter_bytes()) as chunks:
            async for part in chunks:
                content += part
                if len(content) > limit:
                    reason = f"a body of more than {limit} bytes; use `save`"
                    raise decode_error(opened.response, "$", reason)
        return bytes(content)

    async def iter_bytes(self) -> AsyncGenerator[bytes, None]:
        """The bytes in pieces, as they arrive."""
        if self._is_read:
            raise SdkError("a download can be read once; call the method again")
        opened = await self._open({})
        self._is_read = True
        async with aclosing(self._pieces(opened)) as pieces:
            async for piece in pieces:
                yield piece

    async def save(
        self,
        path: str | Path,
        *,
        progress: Callable[[int, int | None], object] | None = None,
        resume: bool = True,
    ) -> Path:
        """Writes it to a file, which is there once it is whole.

        Until then `<path>.part` has what has come. With `resume`, a download that breaks
        off goes on from there (RFC 9110, 14), also when `save` is called anew, where the
        server can do that and the content is the same still. `progress` is called with
        the bytes so far and those in all, None when the server does not say.
        """
        partial = Partial(Path(path), resume=resume and self._operation.method == "GET")
        breaks = 0
        while True:
            size = partial.size
            try:
                await self._continue(partial, progress)
                return await run_sync(partial.finish)
            except ApiConnectionError:
                breaks = 0 if partial.size > size else breaks + 1
                is_over = self._deadline is not None and self._deadline.is_over
                if not partial.can_go_on or breaks > _BREAKS or is_over:
                    raise
            except ApiStatusError as fault:
                # 416: what is there already does not fit what the server has.
                if fault.status != 416 or not partial.size:
                    raise
                partial.discard()
            finally:
                partial.close()
                await self.close()
                self._opened = None

    async def _continue(
        self, partial: Partial, progress: Callable[[int, int | None], object] | None
    ) -> None:
        opened = await self._open(partial.headers())
        total = partial.begin(opened.response)
        async with aclosing(self._pieces(opened)) as pieces:
            async for piece in pieces:
                await run_sync(partial.write, piece)
                if progress is not None:
                    progress(partial.size, total)
        if total is not None and partial.size != total:
            reason = f"expected {total} bytes, got {partial.size}"
            raise decode_error(opened.response, "$", reason)

    async def _open(self, headers: dict[str, str]) -> Opened:
        self._deadline = self._deadline or self._client.deadline()
        if self._opened is None:
            self._opened = await self._client.open_response(
                self._operation,
                self._arguments,
                self._body,
                self._content_type,
                headers,
                self._deadline,
            )
        return self._opened

    async def _pieces(self, opened: Opened) -> AsyncGenerator[bytes, None]:
        response = opened.response
        guard = AsyncGuard(opened.deadline, response.request)
        try:
            meter = Meter(response, 2**63)
            async with aclosing(guard.chunks(response)) as chunks:
                async for part in chunks:
                    meter.add(part)
                    yield part
            meter.end()
        except httpx2.DecodingError as fault:
            raise broken_body(fault, response) from fault
        except httpx2.RequestError as fault:
            raise request_error(fault, 1) from fault
        finally:
            await response.aclose()

    async def close(self) -> None:
        """Frees the connection. What was not read is lost."""
        if self._opened is not None:
            await self._opened.response.aclose()

    async def __aenter__(self) -> Self:
        await self.response()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"<AsyncDownload {self._operation.method} {self._operation.path}>"
