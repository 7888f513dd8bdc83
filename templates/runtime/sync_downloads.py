"""Bytes that are read when they are asked for, into memory or into a file."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import closing
from pathlib import Path
from typing import Final

import httpx2

from .errors import ApiConnectionError, ApiStatusError, SdkError
from .failures import request_error
from .operation import Operation
from .partial import Partial
from .receiving import Opened
from .replies import decode_error
from .sync_body import Body

_BREAKS: Final = 5
"""How often in a row a download may break off without a byte in between."""


class Download(Body[Operation[bytes]]):
    """The bytes of an answer. Nothing is requested before they are asked for.

    They can be read once. Leaving it as a context manager frees the connection, however
    much was read.
    """

    def read(self) -> bytes:
        """All of it. Raises DecodeError when it is larger than the client's
        `max_response_size`; `iter_bytes` and `save` have no such limit."""
        opened = self._open()
        limit = opened.settings.max_response_size
        content = bytearray()
        with closing(self.iter_bytes()) as chunks:
            for part in chunks:
                content += part
                if len(content) > limit:
                    reason = f"a body of more than {limit} bytes; use `save`"
                    raise decode_error(opened.response, "$", reason)
        return bytes(content)

    def iter_bytes(self) -> Generator[bytes, None, None]:
        """The bytes in pieces, as they arrive."""
        if self._is_read:
            raise SdkError("a download can be read once; call the method again")
        opened = self._open()
        self._is_read = True
        with closing(self._pieces(opened)) as pieces:
            yield from pieces

    def save(
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
                self._continue(partial, progress)
                return partial.finish()
            except ApiConnectionError as fault:
                if self._deadline.is_over:
                    overdue = self._deadline.overdue(fault.request)
                    raise request_error(overdue, 1) from fault
                breaks = 0 if partial.size > size else breaks + 1
                if not partial.can_go_on or breaks > _BREAKS:
                    raise
            except ApiStatusError as fault:
                # 416: what is there already does not fit what the server has.
                if fault.status != 416 or not partial.size:
                    raise
                partial.discard()
            finally:
                partial.close()
                self.close()
                self._opened = None

    def _continue(
        self, partial: Partial, progress: Callable[[int, int | None], object] | None
    ) -> None:
        opened = self._open(partial.headers())
        total = partial.begin(opened.response)
        with closing(self._pieces(opened)) as pieces:
            for piece in pieces:
                partial.write(piece)
                if progress is not None:
                    progress(partial.size, total)
        if total is not None and partial.size != total:
            reason = f"expected {total} bytes, got {partial.size}"
            raise decode_error(opened.response, "$", reason)

    def _pieces(self, opened: Opened) -> Generator[bytes, None, None]:
        try:
            with closing(self._chunks(opened)) as chunks:
                yield from chunks
        except httpx2.RequestError as fault:
            raise request_error(fault, 1) from fault
