"""Access tokens of OAuth 2 and OpenID Connect: fetched when they are needed, renewed
before they expire."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import aclosing
from typing import Any, Final

import httpx2

from .auth import AsyncSecretSource, Credential
from .oauth import MAX_TOKEN_BODY, OAuth2Client, Token, asking, async_turn
from .redaction import redacted_request
from .request import CALL


class AsyncOAuth2(Credential):
    """A bearer token that is given, supplied by a function, or fetched: at any time one
    task asks for a token, and the others wait for it."""

    __slots__ = ("_client", "_locks")

    def __init__(self, given: AsyncSecretSource | None, client: OAuth2Client) -> None:
        super().__init__(given or None, "Bearer")
        self._client: Final = client
        self._locks: dict[object, Any] = {}
        if not callable(given) and any(client.grants(frozenset())):
            if self.source:
                client.keep(Token(self.source, float("inf")), None)
            self.source = client

    async def fetch(
        self,
        request: httpx2.Request,
        http: httpx2.AsyncClient,
        base_url: str,
        scopes: Sequence[str],
        refused: str | None,
    ) -> str:
        """A token that has these scopes, and is not the one that was refused: for a
        request, and within its time limits.

        Raises TokenError, or RequestError when the endpoint cannot be reached.
        """
        client = self._client
        wanted = frozenset(scopes if client.scopes is None else client.scopes)
        found = client.token_for(wanted, refused)
        if found is not None:
            return found.value
        limits = request.extensions
        async with async_turn(self._locks, limits["timeout"]["pool"]):
            steps = asking(client, httpx2.URL(base_url), wanted, refused)
            try:
                asked = next(steps)
                while True:
                    asked.extensions = {**limits, CALL: None}
                    asked = steps.send(await _answer(asked, http))
            except StopIteration as end:
                token: Token = end.value
                return token.value


async def _answer(request: httpx2.Request, http: httpx2.AsyncClient) -> httpx2.Response:
    """An answer with its body, or more of it than it may have. What the connections would
    add by themselves, and what belongs to the API, does not go there, and no redirect is
    followed."""
    options: dict[str, Any] = {"auth": None, "stream": True, "follow_redirects": False}
    body = b""
    try:
        async with aclosing(await http.send(request, **options)) as response:
            async for part in response.aiter_bytes():
                body += part
                if len(body) > MAX_TOKEN_BODY:
                    break
    except httpx2.RequestError as fault:
        # Secrets are in the request; and the API itself has not seen the call yet.
        fault.request = redacted_request(request)
        timed_out = isinstance(fault, httpx2.TimeoutException)
        kind = httpx2.ConnectTimeout if timed_out else httpx2.ConnectError
        what = str(fault) or type(fault).__name__
        raise kind(f"no access token from {request.url.host}: {what}") from None
    return httpx2.Response(response.status_code, content=body, request=request)
