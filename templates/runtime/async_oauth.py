"""Access tokens of OAuth 2 and OpenID Connect: fetched when they are needed, renewed
before they expire."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

import httpx2

from .auth import AsyncSecretSource, Bearer
from .errors import TokenError
from .oauth import (
    MAX_TOKEN_BODY,
    Client,
    Grant,
    Method,
    Token,
    checked_endpoint,
    read_object,
    read_token,
)
from .redaction import redacted_request
from .turns import AsyncTurn


class AsyncOAuth2(Bearer):
    """A bearer token that is given, supplied by a function, or fetched.

    `token_url` and `refresh_url` may be relative to the base URL of the API, so that
    they move with it. Where there is a `discovery_url` instead, they are looked up
    there (OpenID Connect Discovery 1.0, RFC 8414).
    """

    __slots__ = ()

    def __init__(
        self,
        access_token: AsyncSecretSource | None = None,
        *,
        token_url: str = "",
        refresh_url: str = "",
        discovery_url: str = "",
        client_id: str | None = None,
        client_secret: str | None = None,
        refresh_token: str | None = None,
        username: str | None = None,
        password: str | None = None,
        scopes: Sequence[str] | None = None,
        client_credentials: bool = False,
    ) -> None:
        client = Client(
            client_id=client_id,
            client_secret=client_secret,
            refresh_token=refresh_token,
            username=username,
            password=password,
            scopes=scopes,
            may_use_own_name=client_credentials,
        )
        given = access_token or None
        if callable(given) or not client.can_fetch:
            super().__init__(given)
        else:
            urls = token_url, refresh_url, discovery_url
            super().__init__(AsyncTokens(client, *urls, given))


class AsyncTokens:
    """The tokens of one client. At any time one task asks for a token, and the others
    wait for it."""

    def __init__(
        self,
        client: Client,
        token_url: str,
        refresh_url: str,
        discovery_url: str,
        given: str | None,
    ) -> None:
        self._client: Final = client
        self._token_url = token_url
        self._refresh_url = refresh_url or token_url
        self._discovery_url: Final = discovery_url
        self._method: Method = "client_secret_basic"
        self._tokens: list[Token] = []
        if given:
            self._tokens.append(Token(given.strip(), float("inf"), None))
        self._turn: Final = AsyncTurn()

    @property
    def can_fetch(self) -> bool:
        return True

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
        wanted = self._client.scopes
        wanted = frozenset(scopes) if wanted is None else wanted
        found = self._find(wanted, refused)
        if found is None:
            async with self._turn.take(extensions):
                found = self._find(wanted, refused)
                if found is None:
                    base = httpx2.URL(base_url)
                    found = await self._ask(connections, base, wanted, extensions)
                    kept = [one for one in self._tokens if one.serves(wanted, refused)]
                    self._tokens = [found, *kept][:20]
        return found.value

    def _find(self, scopes: frozenset[str], refused: str | None) -> Token | None:
        usable = (one for one in self._tokens if one.serves(scopes, refused))
        return next(usable, None)

    async def _ask(
        self,
        connections: httpx2.AsyncClient,
        base: httpx2.URL,
        scopes: frozenset[str],
        extensions: Mapping[str, Any],
    ) -> Token:
        if not self._token_url:
            await self._discover(connections, base, extensions)
        fault: TokenError | None = None
        for grant in self._client.grants(scopes):
            address = self._refresh_url if grant.is_refresh else self._token_url
            url = checked_endpoint(base.join(address), base)
            try:
                return await self._grant(connections, url, grant, extensions)
            except TokenError as error:
                fault = fault or error
        assert fault is not None  # there are no tokens without a grant
        raise fault

    async def _grant(
        self,
        connections: httpx2.AsyncClient,
        url: httpx2.URL,
        grant: Grant,
        extensions: Mapping[str, Any],
    ) -> Token:
        client = self._client
        request = client.request(url, grant, self._method, extensions)
        response, body = await _exchange(connections, request)
        if client.client_secret and response.status_code in (400, 401):
            # Not all servers know both ways to name the client (RFC 6749, 2.3.1).
            basic = self._method == "client_secret_basic"
            other: Method = "client_secret_post" if basic else "client_secret_basic"
            request = client.request(url, grant, other, extensions)
            if b"invalid_client" in body or response.status_code == 401:
                second, text = await _exchange(connections, request)
                if second.status_code == 200:
                    self._method, response, body = other, second, text
        token, refresh = read_token(response, body, grant, client)
        client.refresh_token = refresh or client.refresh_token
        return token

    async def _discover(
        self,
        connections: httpx2.AsyncClient,
        base: httpx2.URL,
        extensions: Mapping[str, Any],
    ) -> None:
        url = checked_endpoint(base.join(self._discovery_url), base)
        request = httpx2.Request("GET", url, extensions={**extensions})
        response, body = await _exchange(connections, request)
        raw = read_object(response, body, self._client)
        endpoint = raw.get("token_endpoint")
        if not isinstance(endpoint, str) or not endpoint:
            raise TokenError(
                "no access token: no token endpoint is described", status=200
            )
        methods = raw.get("token_endpoint_auth_methods_supported")
        if isinstance(methods, list) and "client_secret_basic" not in methods:
            self._method = "client_secret_post"
        self._token_url = self._refresh_url = endpoint


async def _exchange(
    connections: httpx2.AsyncClient, request: httpx2.Request
) -> tuple[httpx2.Response, bytes]:
    """An answer and its body. What the connections would add by themselves, and what
    belongs to the API, does not go there, and no redirect is followed."""
    try:
        response = await connections.send(
            request, auth=None, stream=True, follow_redirects=False
        )
        try:
            body = b""
            async for part in response.aiter_bytes():
                body += part
                if len(body) > MAX_TOKEN_BODY:
                    raise TokenError(
                        "no access token: the answer is too long",
                        status=response.status_code,
                    )
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
