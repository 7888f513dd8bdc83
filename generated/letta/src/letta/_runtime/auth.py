"""The security schemes, one class each, and the choice between alternatives of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, Protocol

from .errors import SettingError


class Credential(Protocol):
    """What a security scheme adds to a request."""

    @property
    def is_set(self) -> bool:
        """Whether there is anything to send."""
        ...

    def apply(self, headers: dict[str, str], query: list[tuple[str, str]]) -> None:
        """Adds itself to the headers (by their names in small letters) or to the query."""
        ...


class Bearer:
    """HTTP bearer (RFC 6750): `Authorization: Bearer <token>`. Without a token nothing
    is sent."""

    __slots__ = ("_token",)

    def __init__(self, token: str | None) -> None:
        self._token: Final = token

    @property
    def is_set(self) -> bool:
        return bool(self._token)

    def apply(self, headers: dict[str, str], query: list[tuple[str, str]]) -> None:
        headers["authorization"] = f"Bearer {self._token}"

    def __repr__(self) -> str:
        return "Bearer(**********)" if self._token else "Bearer(None)"

    def __reduce__(self) -> Any:
        raise SettingError("credentials are not pickled")


def choose(
    security: tuple[tuple[str, ...], ...], credentials: Mapping[str, Credential]
) -> Sequence[Credential] | None:
    """The credentials of the first alternative that can be met, those that send
    something first.

    Empty when the operation takes none; None when it wants one and none is configured.
    """
    if not security:
        return ()
    for alternative in sorted(security, key=lambda schemes: not schemes):
        found = [credentials[name] for name in alternative if name in credentials]
        if len(found) == len(alternative) and all(one.is_set for one in found):
            return found
    return None
