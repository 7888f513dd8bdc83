"""The credentials of one call: chosen once, added to each try, renewed when refused."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import httpx2

from .auth import choose
from .operation import AnyOperation
from .settings import NOTHING, ClientSettings


class Access:
    """What proves, try after try, that a caller may call an operation."""

    __slots__ = ("_chosen", "_operation", "_secrets", "_settings", "_was_refused")

    def __init__(self, operation: AnyOperation, settings: ClientSettings) -> None:
        self._operation: Final = operation
        self._settings: Final = settings
        self._chosen: Final = choose(operation.security, settings.credentials)
        self._secrets: dict[str, str] = {}
        self._was_refused = False

    @property
    def is_lacking(self) -> bool:
        """Whether the operation asks for a credential and none is configured."""
        return self._chosen is None

    def add_to(
        self,
        request: httpx2.Request,
        connections: httpx2.Client,
    ) -> None:
        """Adds the credentials to a request. Headers that the caller gave stay."""
        if self._chosen:
            self._ask(request, connections)
            kept = {name.lower() for name in self._settings.headers}
            for name, credential in self._chosen:
                credential.add(request, self._secrets[name], kept)

    def renew(
        self,
        response: httpx2.Response,
        connections: httpx2.Client,
    ) -> bool:
        """Whether a refused call (401) is worth one more try: with another secret."""
        if self._was_refused:
            return False
        self._was_refused = True
        refused = dict(self._secrets)
        self._ask(response.request, connections, refused)
        return self._secrets != refused

    def _ask(
        self,
        request: httpx2.Request,
        connections: httpx2.Client,
        refused: Mapping[str, str] = NOTHING,
    ) -> None:
        for name, credential in self._chosen or ():
            value: Any = credential.source
            if callable(value):
                value = value()
            elif not isinstance(value, str):
                value = value.fetch(
                    connections,
                    self._settings.base_url,
                    self._operation.scopes.get(name, ()),
                    refused.get(name),
                    request.extensions,
                )
            self._secrets[name] = credential.checked(value)
