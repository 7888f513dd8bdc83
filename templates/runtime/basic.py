"""User names and passwords."""

from __future__ import annotations

from base64 import b64encode

from .auth import HttpScheme
from .errors import SettingError


class Basic(HttpScheme):
    """A user name and a password (RFC 7617)."""

    __slots__ = ()

    def __init__(self, username: str | None, password: str | None) -> None:
        if ":" in (username or ""):
            raise SettingError("Basic: a colon in the user name")
        pair = f"{username or ''}:{password or ''}"
        self.checked(pair)
        is_given = username or password
        source = b64encode(pair.encode()).decode("ascii") if is_given else None
        super().__init__(source, "Basic")
