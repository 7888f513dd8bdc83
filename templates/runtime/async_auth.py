"""The credentials of one call: chosen once, added to each try, renewed when refused."""

from __future__ import annotations

from typing import Any, Final

import httpx2

from .auth import Credential, choose
from .operation import AnyOperation
from .settings import Settings


class AsyncAccess:
    """What proves, try after try, that a caller may call an operation."""

    __slots__ = ("_chosen", "_operation", "_secrets", "_settings", "_was_refused")

    def __init__(self, operation: AnyOperation, settings: Settings) -> None:
        self._operation: Final = operation
        self._settings: Final = settings
        self._chosen: Final = choose(operation.security, settings.credentials)
        self._secrets: dict[str, str] = {}
        self._was_refused = False

    @property
    def is_lacking(self) -> bool:
        """Whether the operation asks for a credential and none is configured."""
        return self._chosen is None

    async def add_to(
        self,
        request: httpx2.Request,
        connections: httpx2.AsyncClient,
    ) -> None:
        """Adds the credentials to a request. Headers that the caller gave stay."""
        kept = {name.lower() for name in self._settings.headers}
        for name, credential in self._chosen or ():
            secret = await self._secret(name, credential, request, connections)
            self._secrets[name] = secret
            credential.add(request, secret, kept)

    async def renew(
        self,
        response: httpx2.Response,
        connections: httpx2.AsyncClient,
    ) -> bool:
        """Whether a refused call (401) is worth one more try: with another secret."""
        if response.status_code != 401 or self._was_refused:
            return False
        self._was_refused = True
        request, changed = response.request, False
        for name, credential in self._chosen or ():
            if not credential.is_fixed:
                old = self._secrets[name]
                new = await self._secret(name, credential, request, connections, old)
                changed = changed or new != old
        return changed

    async def _secret(
        self,
        name: str,
        credential: Credential,
        request: httpx2.Request,
        connections: httpx2.AsyncClient,
        refused: str | None = None,
    ) -> str:
        source: Any = credential.source
        if source is None or isinstance(source, str):
            return source or ""
        if callable(source):
            value: Any = source()
            if hasattr(value, "__await__"):
                value = await value
        else:
            value = await source.fetch(
                connections,
                self._settings.base_url,
                self._operation.scopes.get(name, ()),
                refused,
                request.extensions,
            )
        return credential.checked(value)
