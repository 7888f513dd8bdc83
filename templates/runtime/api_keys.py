"""Keys that an API gives its users."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any, Final, Literal
from urllib.parse import quote

import httpx2

from .auth import AsyncSecretSource, Credential
from .errors import SettingError
from .redaction import SecretURL

_COOKIE_VALUE: Final = r"[!#-+\--:<-\[\]-~]*"  # RFC 6265, section 4.1.1


class ApiKey(Credential):
    """A key in a header, in the query or in a cookie."""

    __slots__ = ("name", "place")

    def __init__(
        self,
        source: AsyncSecretSource | None,
        name: str,
        place: Literal["header", "query", "cookie"],
    ) -> None:
        self.name: Final = name
        self.place: Final = place
        super().__init__(source)

    def add(self, request: httpx2.Request, secret: str, kept: Collection[str]) -> None:
        if self.place == "query":
            pair = f"{quote(self.name, safe='')}={quote(secret, safe='')}"
            request.url = SecretURL.of(request.url, pair.encode())
        elif self.place == "cookie":
            before = request.headers.get("cookie", "")
            cookie = f"{self.name}={secret}"
            request.headers["Cookie"] = f"{before}; {cookie}" if before else cookie
        elif self.name.lower() not in kept:
            request.headers[self.name] = secret

    def checked(self, secret: Any) -> str:
        text = super().checked(secret)
        if self.place == "cookie" and not re.fullmatch(_COOKIE_VALUE, text):
            raise SettingError(f"{self.name}: a character that no cookie can have")
        return text
