"""The clients: settings, credentials and resources."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Literal

import httpx2

from ._runtime.async_client import AsyncClient
from ._runtime.async_oauth import AsyncOAuth2
from ._runtime.auth import AsyncSecretSource, Credential, SecretSource, basic
from ._runtime.oauth import OAuth2Client
from ._runtime.settings import (
    DEFAULT_MAX_RESPONSE_SIZE,
    DEFAULT_MAX_RETRIES,
    DEFAULT_TIMEOUT,
    ClientSettings,
    server,
    setting,
)
from ._runtime.sync_client import SyncClient
from ._runtime.sync_oauth import OAuth2

if TYPE_CHECKING:
    from ._runtime.tries import Retry
    from .resources.both import AsyncBoth, Both
    from .resources.cookie import AsyncCookie, Cookie
    from .resources.digest import AsyncDigest, Digest
    from .resources.either import AsyncEither, Either
    from .resources.header import AsyncHeaderResource, HeaderResource
    from .resources.identity import AsyncIdentity, Identity
    from .resources.implicit import AsyncImplicit, Implicit
    from .resources.query import AsyncQuery, Query
    from .resources.tls import AsyncTls, Tls
    from .resources.tokens import AsyncTokens, Tokens


class Bank(SyncClient):
    """Client of Bank.

    Args:
        app_key: The key that is sent as header `X-App`: a string, or a function that
            returns one and is asked before each request. By default the environment
            variable `CASE_SECURITY_SCHEMES_APP_KEY`; without one, nothing is sent.
        in_query_api_key: The key that is sent as query `key[]`: a string, or a function
            that returns one and is asked before each request. By default the
            environment variable `CASE_SECURITY_SCHEMES_IN_QUERY_API_KEY`; without one,
            nothing is sent.
        in_cookie_api_key: The key that is sent as cookie `session`: a string, or a
            function that returns one and is asked before each request. By default the
            environment variable `CASE_SECURITY_SCHEMES_IN_COOKIE_API_KEY`; without one,
            nothing is sent.
        username: The user's name. By default the environment variable
            `CASE_SECURITY_SCHEMES_USERNAME`; without one, nothing is sent.
        password: The user's password. By default `CASE_SECURITY_SCHEMES_PASSWORD`.
        digest_credentials: What is sent behind `Authorization: Digest`: a string, or a
            function that returns one and is asked before each request. By default the
            environment variable `CASE_SECURITY_SCHEMES_DIGEST_CREDENTIALS`; without
            one, nothing is sent.
        open_id_access_token: An access token: a string, or a function that returns one
            and is asked before each request. By default the environment variable
            `CASE_SECURITY_SCHEMES_OPEN_ID_ACCESS_TOKEN`; without one, nothing is sent.
        open_id_client_id: With the client secret: access tokens are fetched, and
            renewed. By default `CASE_SECURITY_SCHEMES_OPEN_ID_CLIENT_ID`.
        open_id_client_secret: The secret that goes with the client id. By default
            `CASE_SECURITY_SCHEMES_OPEN_ID_CLIENT_SECRET`.
        open_id_refresh_token: With the client id: access tokens are fetched, and
            renewed. By default `CASE_SECURITY_SCHEMES_OPEN_ID_REFRESH_TOKEN`.
        open_id_scopes: What tokens are asked for; by default what an operation needs.
        oauth_access_token: An access token: a string, or a function that returns one
            and is asked before each request. By default the environment variable
            `CASE_SECURITY_SCHEMES_OAUTH_ACCESS_TOKEN`; without one, nothing is sent.
        oauth_client_id: With the client secret: access tokens are fetched, and renewed.
            By default `CASE_SECURITY_SCHEMES_OAUTH_CLIENT_ID`.
        oauth_client_secret: The secret that goes with the client id. By default
            `CASE_SECURITY_SCHEMES_OAUTH_CLIENT_SECRET`.
        oauth_refresh_token: With the client id: access tokens are fetched, and renewed.
            By default `CASE_SECURITY_SCHEMES_OAUTH_REFRESH_TOKEN`.
        oauth_scopes: What tokens are asked for; by default what an operation needs.
        browser_access_token: An access token: a string, or a function that returns one
            and is asked before each request. By default the environment variable
            `CASE_SECURITY_SCHEMES_BROWSER_ACCESS_TOKEN`; without one, nothing is sent.
        base_url: By default the environment variable `CASE_SECURITY_SCHEMES_BASE_URL`,
            then `https://bank.example/api`.
        timeout: Seconds, or an `httpx2.Timeout`; None waits for ever.
        deadline: Seconds that a call may take in all, with its tries; None for no
            limit.
        max_retries: How often a request that failed in passing is sent again.
        max_response_size: Bytes that the body of an answer may have, unpacked.
        headers: Sent with every request.
        http_client: Your own, for proxies and TLS, such as the certificate that this
            API asks for: `httpx2.Client(verify=context)`, with an `ssl.SSLContext` that
            has it. It is not closed with this one.
        on_mismatch: `raise` a `DecodeError` when an answer is not as described, or
            `warn` and keep the value as it came.
        on_request: Called with each request before it is sent, tries included; the
            credentials are in it.
        on_response: Called with each response; the body of a stream is not read yet.
        on_retry: Called before the wait for another try.
    """

    def __init__(
        self,
        *,
        app_key: SecretSource | None = None,
        in_query_api_key: SecretSource | None = None,
        in_cookie_api_key: SecretSource | None = None,
        username: str | None = None,
        password: str | None = None,
        digest_credentials: SecretSource | None = None,
        open_id_access_token: SecretSource | None = None,
        open_id_client_id: str | None = None,
        open_id_client_secret: str | None = None,
        open_id_refresh_token: str | None = None,
        open_id_scopes: Sequence[str] | None = None,
        oauth_access_token: SecretSource | None = None,
        oauth_client_id: str | None = None,
        oauth_client_secret: str | None = None,
        oauth_refresh_token: str | None = None,
        oauth_scopes: Sequence[str] | None = None,
        browser_access_token: SecretSource | None = None,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None = DEFAULT_TIMEOUT,
        deadline: float | None = None,
        max_retries: int = DEFAULT_MAX_RETRIES,
        max_response_size: int = DEFAULT_MAX_RESPONSE_SIZE,
        headers: Mapping[str, str] | None = None,
        http_client: httpx2.Client | None = None,
        on_mismatch: Literal["raise", "warn"] = "raise",
        on_request: Callable[[httpx2.Request], object] | None = None,
        on_response: Callable[[httpx2.Response], object] | None = None,
        on_retry: Callable[[Retry], object] | None = None,
    ) -> None:
        super().__init__(
            ClientSettings(
                base_url=server(
                    base_url,
                    "CASE_SECURITY_SCHEMES_BASE_URL",
                    "https://bank.example/api",
                ),
                credentials={
                    "appKey": Credential(
                        setting(app_key, "CASE_SECURITY_SCHEMES_APP_KEY"),
                        name="X-App",
                        place="header",
                    ),
                    "inQuery": Credential(
                        setting(
                            in_query_api_key,
                            "CASE_SECURITY_SCHEMES_IN_QUERY_API_KEY",
                        ),
                        name="key[]",
                        place="query",
                    ),
                    "inCookie": Credential(
                        setting(
                            in_cookie_api_key,
                            "CASE_SECURITY_SCHEMES_IN_COOKIE_API_KEY",
                        ),
                        name="session",
                        place="cookie",
                    ),
                    "basic": Credential(
                        basic(
                            setting(username, "CASE_SECURITY_SCHEMES_USERNAME"),
                            setting(password, "CASE_SECURITY_SCHEMES_PASSWORD"),
                        ),
                        "Basic",
                    ),
                    "digest": Credential(
                        setting(
                            digest_credentials,
                            "CASE_SECURITY_SCHEMES_DIGEST_CREDENTIALS",
                        ),
                        "Digest",
                    ),
                    "openId": OAuth2(
                        setting(
                            open_id_access_token,
                            "CASE_SECURITY_SCHEMES_OPEN_ID_ACCESS_TOKEN",
                        ),
                        OAuth2Client(
                            discovery_url="https://id.example/.well-known/openid-configuration",
                            client_id=setting(
                                open_id_client_id,
                                "CASE_SECURITY_SCHEMES_OPEN_ID_CLIENT_ID",
                            ),
                            client_secret=setting(
                                open_id_client_secret,
                                "CASE_SECURITY_SCHEMES_OPEN_ID_CLIENT_SECRET",
                            ),
                            refresh_token=setting(
                                open_id_refresh_token,
                                "CASE_SECURITY_SCHEMES_OPEN_ID_REFRESH_TOKEN",
                            ),
                            scopes=open_id_scopes,
                            client_credentials=True,
                        ),
                    ),
                    "oauth": OAuth2(
                        setting(
                            oauth_access_token,
                            "CASE_SECURITY_SCHEMES_OAUTH_ACCESS_TOKEN",
                        ),
                        OAuth2Client(
                            token_url="/token",
                            refresh_url="https://other.example/refresh",
                            client_id=setting(
                                oauth_client_id,
                                "CASE_SECURITY_SCHEMES_OAUTH_CLIENT_ID",
                            ),
                            client_secret=setting(
                                oauth_client_secret,
                                "CASE_SECURITY_SCHEMES_OAUTH_CLIENT_SECRET",
                            ),
                            refresh_token=setting(
                                oauth_refresh_token,
                                "CASE_SECURITY_SCHEMES_OAUTH_REFRESH_TOKEN",
                            ),
                            scopes=oauth_scopes,
                            client_credentials=True,
                        ),
                    ),
                    "browser": Credential(
                        setting(
                            browser_access_token,
                            "CASE_SECURITY_SCHEMES_BROWSER_ACCESS_TOKEN",
                        ),
                        "Bearer",
                    ),
                },
                user_agent="case_security_schemes/1",
                timeout=httpx2.Timeout(timeout),
                deadline=deadline,
                max_retries=max_retries,
                max_response_size=max_response_size,
                headers=headers or {},
                on_mismatch=on_mismatch,
                on_request=on_request,
                on_response=on_response,
                on_retry=on_retry,
            ),
            http_client,
        )

    @property
    def both(self) -> Both:
        from .resources.both import Both

        return Both(self)

    @property
    def cookie(self) -> Cookie:
        from .resources.cookie import Cookie

        return Cookie(self)

    @property
    def digest(self) -> Digest:
        from .resources.digest import Digest

        return Digest(self)

    @property
    def either(self) -> Either:
        from .resources.either import Either

        return Either(self)

    @property
    def header(self) -> HeaderResource:
        from .resources.header import HeaderResource

        return HeaderResource(self)

    @property
    def identity(self) -> Identity:
        from .resources.identity import Identity

        return Identity(self)

    @property
    def implicit(self) -> Implicit:
        from .resources.implicit import Implicit

        return Implicit(self)

    @property
    def query(self) -> Query:
        from .resources.query import Query

        return Query(self)

    @property
    def tls(self) -> Tls:
        from .resources.tls import Tls

        return Tls(self)

    @property
    def tokens(self) -> Tokens:
        from .resources.tokens import Tokens

        return Tokens(self)


class AsyncBank(AsyncClient):
    """Async client of Bank.

    Args:
        app_key: The key that is sent as header `X-App`: a string, or a function that
            returns one and is asked before each request. By default the environment
            variable `CASE_SECURITY_SCHEMES_APP_KEY`; without one, nothing is sent.
        in_query_api_key: The key that is sent as query `key[]`: a string, or a function
            that returns one and is asked before each request. By default the
            environment variable `CASE_SECURITY_SCHEMES_IN_QUERY_API_KEY`; without one,
            nothing is sent.
        in_cookie_api_key: The key that is sent as cookie `session`: a string, or a
            function that returns one and is asked before each request. By default the
            environment variable `CASE_SECURITY_SCHEMES_IN_COOKIE_API_KEY`; without one,
            nothing is sent.
        username: The user's name. By default the environment variable
            `CASE_SECURITY_SCHEMES_USERNAME`; without one, nothing is sent.
        password: The user's password. By default `CASE_SECURITY_SCHEMES_PASSWORD`.
        digest_credentials: What is sent behind `Authorization: Digest`: a string, or a
            function that returns one and is asked before each request. By default the
            environment variable `CASE_SECURITY_SCHEMES_DIGEST_CREDENTIALS`; without
            one, nothing is sent.
        open_id_access_token: An access token: a string, or a function that returns one
            and is asked before each request. By default the environment variable
            `CASE_SECURITY_SCHEMES_OPEN_ID_ACCESS_TOKEN`; without one, nothing is sent.
        open_id_client_id: With the client secret: access tokens are fetched, and
            renewed. By default `CASE_SECURITY_SCHEMES_OPEN_ID_CLIENT_ID`.
        open_id_client_secret: The secret that goes with the client id. By default
            `CASE_SECURITY_SCHEMES_OPEN_ID_CLIENT_SECRET`.
        open_id_refresh_token: With the client id: access tokens are fetched, and
            renewed. By default `CASE_SECURITY_SCHEMES_OPEN_ID_REFRESH_TOKEN`.
        open_id_scopes: What tokens are asked for; by default what an operation needs.
        oauth_access_token: An access token: a string, or a function that returns one
            and is asked before each request. By default the environment variable
            `CASE_SECURITY_SCHEMES_OAUTH_ACCESS_TOKEN`; without one, nothing is sent.
        oauth_client_id: With the client secret: access tokens are fetched, and renewed.
            By default `CASE_SECURITY_SCHEMES_OAUTH_CLIENT_ID`.
        oauth_client_secret: The secret that goes with the client id. By default
            `CASE_SECURITY_SCHEMES_OAUTH_CLIENT_SECRET`.
        oauth_refresh_token: With the client id: access tokens are fetched, and renewed.
            By default `CASE_SECURITY_SCHEMES_OAUTH_REFRESH_TOKEN`.
        oauth_scopes: What tokens are asked for; by default what an operation needs.
        browser_access_token: An access token: a string, or a function that returns one
            and is asked before each request. By default the environment variable
            `CASE_SECURITY_SCHEMES_BROWSER_ACCESS_TOKEN`; without one, nothing is sent.
        base_url: By default the environment variable `CASE_SECURITY_SCHEMES_BASE_URL`,
            then `https://bank.example/api`.
        timeout: Seconds, or an `httpx2.Timeout`; None waits for ever.
        deadline: Seconds that a call may take in all, with its tries; None for no
            limit.
        max_retries: How often a request that failed in passing is sent again.
        max_response_size: Bytes that the body of an answer may have, unpacked.
        headers: Sent with every request.
        http_client: Your own, for proxies and TLS, such as the certificate that this
            API asks for: `httpx2.AsyncClient(verify=context)`, with an `ssl.SSLContext`
            that has it. It is not closed with this one.
        on_mismatch: `raise` a `DecodeError` when an answer is not as described, or
            `warn` and keep the value as it came.
        on_request: Called with each request before it is sent, tries included; the
            credentials are in it.
        on_response: Called with each response; the body of a stream is not read yet.
        on_retry: Called before the wait for another try.
    """

    def __init__(
        self,
        *,
        app_key: AsyncSecretSource | None = None,
        in_query_api_key: AsyncSecretSource | None = None,
        in_cookie_api_key: AsyncSecretSource | None = None,
        username: str | None = None,
        password: str | None = None,
        digest_credentials: AsyncSecretSource | None = None,
        open_id_access_token: AsyncSecretSource | None = None,
        open_id_client_id: str | None = None,
        open_id_client_secret: str | None = None,
        open_id_refresh_token: str | None = None,
        open_id_scopes: Sequence[str] | None = None,
        oauth_access_token: AsyncSecretSource | None = None,
        oauth_client_id: str | None = None,
        oauth_client_secret: str | None = None,
        oauth_refresh_token: str | None = None,
        oauth_scopes: Sequence[str] | None = None,
        browser_access_token: AsyncSecretSource | None = None,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None = DEFAULT_TIMEOUT,
        deadline: float | None = None,
        max_retries: int = DEFAULT_MAX_RETRIES,
        max_response_size: int = DEFAULT_MAX_RESPONSE_SIZE,
        headers: Mapping[str, str] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        on_mismatch: Literal["raise", "warn"] = "raise",
        on_request: Callable[[httpx2.Request], object] | None = None,
        on_response: Callable[[httpx2.Response], object] | None = None,
        on_retry: Callable[[Retry], object] | None = None,
    ) -> None:
        super().__init__(
            ClientSettings(
                base_url=server(
                    base_url,
                    "CASE_SECURITY_SCHEMES_BASE_URL",
                    "https://bank.example/api",
                ),
                credentials={
                    "appKey": Credential(
                        setting(app_key, "CASE_SECURITY_SCHEMES_APP_KEY"),
                        name="X-App",
                        place="header",
                    ),
                    "inQuery": Credential(
                        setting(
                            in_query_api_key,
                            "CASE_SECURITY_SCHEMES_IN_QUERY_API_KEY",
                        ),
                        name="key[]",
                        place="query",
                    ),
                    "inCookie": Credential(
                        setting(
                            in_cookie_api_key,
                            "CASE_SECURITY_SCHEMES_IN_COOKIE_API_KEY",
                        ),
                        name="session",
                        place="cookie",
                    ),
                    "basic": Credential(
                        basic(
                            setting(username, "CASE_SECURITY_SCHEMES_USERNAME"),
                            setting(password, "CASE_SECURITY_SCHEMES_PASSWORD"),
                        ),
                        "Basic",
                    ),
                    "digest": Credential(
                        setting(
                            digest_credentials,
                            "CASE_SECURITY_SCHEMES_DIGEST_CREDENTIALS",
                        ),
                        "Digest",
                    ),
                    "openId": AsyncOAuth2(
                        setting(
                            open_id_access_token,
                            "CASE_SECURITY_SCHEMES_OPEN_ID_ACCESS_TOKEN",
                        ),
                        OAuth2Client(
                            discovery_url="https://id.example/.well-known/openid-configuration",
                            client_id=setting(
                                open_id_client_id,
                                "CASE_SECURITY_SCHEMES_OPEN_ID_CLIENT_ID",
                            ),
                            client_secret=setting(
                                open_id_client_secret,
                                "CASE_SECURITY_SCHEMES_OPEN_ID_CLIENT_SECRET",
                            ),
                            refresh_token=setting(
                                open_id_refresh_token,
                                "CASE_SECURITY_SCHEMES_OPEN_ID_REFRESH_TOKEN",
                            ),
                            scopes=open_id_scopes,
                            client_credentials=True,
                        ),
                    ),
                    "oauth": AsyncOAuth2(
                        setting(
                            oauth_access_token,
                            "CASE_SECURITY_SCHEMES_OAUTH_ACCESS_TOKEN",
                        ),
                        OAuth2Client(
                            token_url="/token",
                            refresh_url="https://other.example/refresh",
                            client_id=setting(
                                oauth_client_id,
                                "CASE_SECURITY_SCHEMES_OAUTH_CLIENT_ID",
                            ),
                            client_secret=setting(
                                oauth_client_secret,
                                "CASE_SECURITY_SCHEMES_OAUTH_CLIENT_SECRET",
                            ),
                            refresh_token=setting(
                                oauth_refresh_token,
                                "CASE_SECURITY_SCHEMES_OAUTH_REFRESH_TOKEN",
                            ),
                            scopes=oauth_scopes,
                            client_credentials=True,
                        ),
                    ),
                    "browser": Credential(
                        setting(
                            browser_access_token,
                            "CASE_SECURITY_SCHEMES_BROWSER_ACCESS_TOKEN",
                        ),
                        "Bearer",
                    ),
                },
                user_agent="case_security_schemes/1",
                timeout=httpx2.Timeout(timeout),
                deadline=deadline,
                max_retries=max_retries,
                max_response_size=max_response_size,
                headers=headers or {},
                on_mismatch=on_mismatch,
                on_request=on_request,
                on_response=on_response,
                on_retry=on_retry,
            ),
            http_client,
        )

    @property
    def both(self) -> AsyncBoth:
        from .resources.both import AsyncBoth

        return AsyncBoth(self)

    @property
    def cookie(self) -> AsyncCookie:
        from .resources.cookie import AsyncCookie

        return AsyncCookie(self)

    @property
    def digest(self) -> AsyncDigest:
        from .resources.digest import AsyncDigest

        return AsyncDigest(self)

    @property
    def either(self) -> AsyncEither:
        from .resources.either import AsyncEither

        return AsyncEither(self)

    @property
    def header(self) -> AsyncHeaderResource:
        from .resources.header import AsyncHeaderResource

        return AsyncHeaderResource(self)

    @property
    def identity(self) -> AsyncIdentity:
        from .resources.identity import AsyncIdentity

        return AsyncIdentity(self)

    @property
    def implicit(self) -> AsyncImplicit:
        from .resources.implicit import AsyncImplicit

        return AsyncImplicit(self)

    @property
    def query(self) -> AsyncQuery:
        from .resources.query import AsyncQuery

        return AsyncQuery(self)

    @property
    def tls(self) -> AsyncTls:
        from .resources.tls import AsyncTls

        return AsyncTls(self)

    @property
    def tokens(self) -> AsyncTokens:
        from .resources.tokens import AsyncTokens

        return AsyncTokens(self)
