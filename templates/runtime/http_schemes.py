"""The schemes of HTTP besides bearer tokens."""

from __future__ import annotations

from base64 import b64encode

from .auth import AsyncSecretSource, Credential
from .errors import SettingError


class HttpScheme(Credential):
    """Any other one: the caller writes what stands behind its name."""

    __slots__ = ("scheme",)

    def __init__(self, source: AsyncSecretSource | None, scheme: str) -> None:
        super().__init__(source)
        self.scheme = scheme


class Basic(Credential):
    """A user name and a password (RFC 7617)."""

    scheme = "Basic"
    __slots__ = ()

    def __init__(self, username: str | None, password: str | None) -> None:
        if ":" in (username or ""):
            raise SettingError("Basic: a colon in the user name")
        pair = f"{username or ''}:{password or ''}"
        self.checked(pair)
        is_given = username or password
        super().__init__(b64encode(pair.encode()).decode() if is_given else None)
