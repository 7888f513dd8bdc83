"""Access tokens of OAuth 2 and OpenID Connect: fetched when they are needed, renewed
before they expire."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

import httpx2

from .auth import AsyncSecretSource, Bearer, Fetcher
from .oauth import MAX_TOKEN_BODY, OAuth2Client, Steps, Token, asking
from .redaction import redacted_request
from .turns import AsyncTurn


class AsyncOAuth2(Bearer):
    """A bearer token that is given, supplied by a function, or fetched."""

    __slots__ = ()

    def __init__(self, given: AsyncSecretSource | None, client: OAuth2Client) -> None:
        if callable(given) or not client.can_fetch:
            super().__init__(given or None)
            return
        if given:
            client.keep(Token(given.strip(), float("inf"), None), None)
        super().__init__(AsyncTokens(client))


class AsyncTokens(Fetcher):
    """The tokens of one client. At any time one task asks for a token, and the others
    wait for it."""

    def __init__(self, client: OAuth2Client) -> None:
        self._client: Final = client
        self._turn: Final = AsyncTurn()

    async def fetch(
        self,
        connections: httpx2.AsyncClient,
        base_url: str,
        scopes: Sequence[str],
        refused: str | None,
        extensions: Mapping[str, Any],
    ) -> str:
        """A token that has these scopes, and is not the one that was refused.

        The extensions are those of the request that it is for: how long to wait.
        Raises TokenError, or RequestError when the endpoint cannot be reached.
        """
        client = self._client
        wanted = frozenset(scopes if client.scopes is None else client.scopes)
        found = client.token_for(wanted, refused)
        if found is None:
            async with self._turn.take(extensions):
                found = client.token_for(wanted, refused)
                if found is None:
                    base = httpx2.URL(base_url)
                    steps = asking(client, base, wanted, extensions)
                    found = await _taken(connections, steps)
                    client.keep(found, refused)
        return found.value


async def _taken(connections: httpx2.AsyncClient, steps: Steps[Token]) -> Token:
    request = next(steps)
    while True:
        answer = await _exchange(connections, request)
        try:
            request = steps.send(answer)
        except StopIteration as end:
            token: Token = end.value
            return token


async def _exchange(
    connections: httpx2.AsyncClient, request: httpx2.Request
) -> tuple[httpx2.Response, bytes]:
    """An answer and its body, or more of it than it may have. What the connections would
    add by themselves, and what belongs to the API, does not go there, and no redirect is
    followed."""
    try:
        response = await connections.send(
            request, auth=None, stream=True, follow_redirects=False
        )
        try:
            body = b""
            async for part in response.aiter_bytes():
                body += part
                if len(body) > MAX_TOKEN_BODY:
                    break
        finally:
            await response.aclose()
    except httpx2.RequestError as fault:
        # Secrets are in the request; and the API itself has not seen the call yet.
        fault.request = redacted_request(request)
        timed_out = isinstance(fault, httpx2.TimeoutException)
        kind = httpx2.ConnectTimeout if timed_out else httpx2.ConnectError
        what = str(fault) or type(fault).__name__
        raise kind(f"no access token from {request.url.host}: {what}") from None
    return response, body
