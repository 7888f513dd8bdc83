"""Bytes that are read when they are asked for, into memory or into a file."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from pathlib import Path
from typing import Final

from anyio.to_thread import run_sync

from .async_body import AsyncBody
from .errors import ApiConnectionError, ApiStatusError
from .operation import Operation
from .partial import Partial
from .replies import decode_error

_BREAKS: Final = 5
"""How often in a row a download may break off without a byte in between."""


class AsyncDownload(AsyncBody[Operation[bytes]]):
    """The bytes of an answer. Nothing is requested before they are asked for.

    They can be read once. Leaving it as a context manager frees the connection, however
    much was read.
    """

    async def read(self) -> bytes:
        """All of it. Raises DecodeError when it is larger than the client's
        `max_response_size`; `iter_bytes` and `save` have no such limit."""
        opened = await self._begin()
        limit = opened.settings.max_response_size
        content = bytearray()
        async with aclosing(self._chunks(opened)) as chunks:
            async for chunk in chunks:
                content += chunk
                if len(content) > limit:
                    reason = f"a body of more than {limit} bytes; use `save`"
                    raise decode_error(opened.response, "$", reason)
        return bytes(content)

    async def iter_bytes(self) -> AsyncGenerator[bytes, None]:
        """The bytes in pieces, as they arrive."""
        opened = await self._begin()
        async with aclosing(self._chunks(opened)) as chunks:
            async for chunk in chunks:
                yield chunk

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
                opened = await self._open(partial.headers())
                with partial.begin(opened.response) as file:
                    async with aclosing(self._chunks(opened)) as chunks:
                        async for chunk in chunks:
                            await run_sync(file.write, chunk)
                            partial.size += len(chunk)
                            if progress is not None:
                                progress(partial.size, partial.total)
                    partial.check(opened.response)
                return await run_sync(partial.finish)
            except ApiConnectionError:
                breaks = 0 if partial.size > size else breaks + 1
                if not partial.tag or breaks > _BREAKS:
                    raise
            except ApiStatusError as fault:
                # 416: what is there already does not fit what the server has.
                if fault.status != 416 or not partial.size:
                    raise
                partial.size = 0
            finally:
                await self.close()
                self._opened = None
