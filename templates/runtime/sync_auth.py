"""The credentials of one call: chosen once, added to each try, renewed when refused."""

from __future__ import annotations

from typing import Any, Final

import httpx2

from .auth import choose
from .operation import AnyOperation
from .settings import ClientSettings


class Access:
    """What proves, try after try, that a caller may call an operation."""

    def __init__(self, operation: AnyOperation, settings: ClientSettings) -> None:
        self._operation: Final = operation
        self._settings: Final = settings
        chosen = choose(operation.security, settings.credentials)
        self._chosen: Final = chosen or ()
        self._secrets: dict[str, str] = {}
        self._was_refused = False
        self.is_lacking: Final = chosen is None
        """Whether the operation asks for a credential and none is configured."""

    def add_to(self, request: httpx2.Request, http: httpx2.Client) -> None:
        """Adds the credentials to a request. Headers that the caller gave stay."""
        self._ask(request, http, {})
        kept = {name.lower() for name in self._settings.headers}
        for name, credential in self._chosen:
            credential.add(request, self._secrets[name], kept)

    def renew(self, response: httpx2.Response, http: httpx2.Client) -> bool:
        """Whether a refused call (401) is worth one more try: with another secret."""
        if self._was_refused:
            return False
        self._was_refused = True
        refused = dict(self._secrets)
        self._ask(response.request, http, refused)
        return self._secrets != refused

    def _ask(
        self,
        request: httpx2.Request,
        http: httpx2.Client,
        refused: dict[str, str],
    ) -> None:
        for name, credential in self._chosen:
            value: Any = credential.source
            if callable(value):
                value = value()
            elif not isinstance(value, str):
                base_url = self._settings.base_url
                scopes = self._operation.scopes.get(name, ())
                old = refused.get(name)
                value = value.fetch(request, http, base_url, scopes, old)
            self._secrets[name] = credential.checked(value)
