"""A file that is not whole yet, and the requests that make it whole (RFC 9110, 13 and 14)."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import BinaryIO, Final

import httpx2

from .replies import decode_error

_RANGE: Final = r"bytes (\d{1,18})-\d{1,18}/(\d{1,18}|\*)"


class Partial:
    """`<path>.part`, and `<path>.part.tag` with what says which content it is of."""

    def __init__(self, path: Path, *, resume: bool) -> None:
        self._path: Final = path
        self._part: Final = path.with_name(f"{path.name}.part")
        self._tag_file: Final = path.with_name(f"{path.name}.part.tag")
        self._resume: Final = resume
        self.tag = ""
        """By what to ask for the rest; empty where that cannot be asked for."""
        self.size = 0
        """Bytes so far."""
        self.total: int | None = None
        """All of them, where the server says how many that will be."""
        if resume and self._part.exists() and self._tag_file.exists():
            self.tag = self._tag_file.read_text("utf-8")
            self.size = self._part.stat().st_size

    def headers(self) -> dict[str, str]:
        """Ask for the rest, if the content is the same still, else for all of it."""
        if not self._resume:
            return {}
        headers = {"accept-encoding": "identity"}  # ranges are of what travels
        if self.tag and self.size:
            headers["range"] = f"bytes={self.size}-"
            headers["if-range"] = self.tag
        return headers

    def begin(self, response: httpx2.Response) -> BinaryIO:
        """The file, where the answer begins. Raises DecodeError for a part that was not
        asked for."""
        if response.status_code == 206:
            found = re.fullmatch(_RANGE, response.headers.get("content-range", ""))
            if found is None or int(found[1]) != self.size:
                reason = f"expected the bytes from {self.size} on, got others"
                raise decode_error(response, "$", reason)
            self.total = None if found[2] == "*" else int(found[2])
            return self._part.open("ab")
        self.size = 0
        self.tag = _validator(response) if self._resume else ""
        if self.tag:
            self._tag_file.write_text(self.tag, "utf-8")
        else:
            self._tag_file.unlink(missing_ok=True)
        length = response.headers.get("content-length", "")
        is_plain = "content-encoding" not in response.headers
        self.total = int(length) if is_plain and length.isdecimal() else None
        return self._part.open("wb")

    def check(self, response: httpx2.Response) -> None:
        """Raises DecodeError where it is not whole."""
        if self.total not in (None, self.size):
            reason = f"expected {self.total} bytes, got {self.size}"
            raise decode_error(response, "$", reason)

    def finish(self) -> Path:
        """Gives the file its name."""
        os.replace(self._part, self._path)
        self._tag_file.unlink(missing_ok=True)
        return self._path


def _validator(response: httpx2.Response) -> str:
    """What `If-Range` may hold: a strong tag, else the date of the last change."""
    if "content-encoding" in response.headers or response.status_code != 200:
        return ""
    tag = response.headers.get("etag", "")
    if tag.startswith('"'):
        return tag
    return "" if tag else response.headers.get("last-modified", "")
