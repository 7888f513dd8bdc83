"""Bytes that are read when they are asked for, into memory or into a file."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import closing
from pathlib import Path
from typing import Final

from .errors import ApiConnectionError, ApiStatusError
from .operation import Operation
from .partial import Partial
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
        opened = self._begin()
        limit = opened.settings.max_response_size
        content = bytearray()
        with closing(self._chunks(opened)) as chunks:
            for chunk in chunks:
                content += chunk
                if len(content) > limit:
                    reason = f"a body of more than {limit} bytes; use `save`"
                    raise decode_error(opened.response, "$", reason)
        return bytes(content)

    def iter_bytes(self) -> Generator[bytes, None, None]:
        """The bytes in pieces, as they arrive."""
        opened = self._begin()
        with closing(self._chunks(opened)) as chunks:
            yield from chunks

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
                opened = self._open(partial.headers())
                with partial.begin(opened.response) as file:
                    with closing(self._chunks(opened)) as chunks:
                        for chunk in chunks:
                            file.write(chunk)
                            partial.size += len(chunk)
                            if progress is not None:
                                progress(partial.size, partial.total)
                    partial.check(opened.response)
                return partial.finish()
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
                self.close()
                self._opened = None
