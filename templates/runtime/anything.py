"""Answers that the description says nothing of, or no more than that they are JSON."""

from __future__ import annotations

from typing import Any

import httpx2

from .decoding import OnMismatch, decode_any
from .errors import DecodeError
from .replies import NoReply, decode, media_type_of, says_json, text_of


class AnyReply(NoReply):
    """A body that is JSON, text or bytes, as it says itself, or none.

    What should be JSON may be something else too, but neither broken JSON nor a page of
    HTML, which proxies and logins show in the place of an answer.
    """

    def read(self, response: httpx2.Response, on_mismatch: OnMismatch) -> Any:
        media_type = media_type_of(response)
        if not response.content and not (self.media_type and media_type):
            return None
        if self.media_type or says_json(response):
            try:
                return decode(response, decode_any, on_mismatch)
            except DecodeError:
                if says_json(response) or media_type == "text/html":
                    raise
        is_text = media_type.startswith("text/") or (
            media_type.endswith(("json", "jsonl", "xml", "yaml"))
        )
        return text_of(response) if is_text else response.content

    def read_error(self, response: httpx2.Response, raw: Any) -> Any:
        return raw
