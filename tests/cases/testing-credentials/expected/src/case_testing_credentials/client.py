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
    from .resources.basic import AsyncBasic, Basic
    from .resources.cookie import AsyncCookie, Cookie
    from .resources.either import AsyncEither, Either
    from .resources.found import AsyncFound, Found
    from .resources.header import AsyncHeaderResource, HeaderResource
    from .resources.token import AsyncToken, Token


class Safe(SyncClient):
    """Client of Safe.

    Args:
        in_header_api_key: The key that is sent as header `X-Key`: a string, or a
            function that returns one and is asked before each request. By default the
            environment variable `CASE_TESTING_CREDENTIALS_IN_HEADER_API_KEY`; without
            one, nothing is sent.
        in_cookie_api_key: The key that is sent as cookie `session`: a string, or a
            function that returns one and is asked before each request. By default the
            environment variable `CASE_TESTING_CREDENTIALS_IN_COOKIE_API_KEY`; without
            one, nothing is sent.
        username: The user's name. By default the environment variable
            `CASE_TESTING_CREDENTIALS_USERNAME`; without one, nothing is sent.
        password: The user's password. By default `CASE_TESTING_CREDENTIALS_PASSWORD`.
        open_id_access_token: An access token: a string, or a function that returns one
            and is asked before each request. By default the environment variable
            `CASE_TESTING_CREDENTIALS_OPEN_ID_ACCESS_TOKEN`; without one, nothing is
            sent.
        open_id_client_id: With the client secret: access tokens are fetched, and
            renewed. By default `CASE_TESTING_CREDENTIALS_OPEN_ID_CLIENT_ID`.
        open_id_client_secret: The secret that goes with the client id. By default
            `CASE_TESTING_CREDENTIALS_OPEN_ID_CLIENT_SECRET`.
        refresh_token: With the client id: access tokens are fetched, and renewed. By
            default `CASE_TESTING_CREDENTIALS_REFRESH_TOKEN`.
        scopes: What tokens are asked for; by default what an operation needs.
        oauth_access_token: An access token: a string, or a function that returns one
            and is asked before each request. By default the environment variable
            `CASE_TESTING_CREDENTIALS_OAUTH_ACCESS_TOKEN`; without one, nothing is sent.
        oauth_client_id: With the client secret: access tokens are fetched, and renewed.
            By default `CASE_TESTING_CREDENTIALS_OAUTH_CLIENT_ID`.
        oauth_client_secret: The secret that goes with the client id. By default
            `CASE_TESTING_CREDENTIALS_OAUTH_CLIENT_SECRET`.
        base_url: By default the environment variable
            `CASE_TESTING_CREDENTIALS_BASE_URL`.
        timeout: Seconds, or an `httpx2.Timeout`; None waits for ever.
        deadline: Seconds that a call may take in all, with its tries; None for no
            limit.
        max_retries: How often a request that failed in passing is sent again.
        max_response_size: Bytes that the body of an answer may have, unpacked.
        headers: Sent with every request.
        http_client: Your own, for proxies and TLS; it is not closed with this one.
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
        in_header_api_key: SecretSource | None = None,
        in_cookie_api_key: SecretSource | None = None,
        username: str | None = None,
        password: str | None = None,
        open_id_access_token: SecretSource | None = None,
        open_id_client_id: str | None = None,
        open_id_client_secret: str | None = None,
        refresh_token: str | None = None,
        scopes: Sequence[str] | None = None,
        oauth_access_token: SecretSource | None = None,
        oauth_client_id: str | None = None,
        oauth_client_secret: str | None = None,
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
                base_url=server(base_url, "CASE_TESTING_CREDENTIALS_BASE_URL", ""),
                credentials={
                    "inHeader": Credential(
                        setting(
                            in_header_api_key,
                            "CASE_TESTING_CREDENTIALS_IN_HEADER_API_KEY",
                        ),
                        name="X-Key",
                        place="header",
                    ),
                    "inCookie": Credential(
                        setting(
                            in_cookie_api_key,
                            "CASE_TESTING_CREDENTIALS_IN_COOKIE_API_KEY",
                        ),
                        name="session",
                        place="cookie",
                    ),
                    "basic": Credential(
                        basic(
                            setting(username, "CASE_TESTING_CREDENTIALS_USERNAME"),
                            setting(password, "CASE_TESTING_CREDENTIALS_PASSWORD"),
                        ),
                        "Basic",
                    ),
                    "openId": OAuth2(
                        setting(
                            open_id_access_token,
                            "CASE_TESTING_CREDENTIALS_OPEN_ID_ACCESS_TOKEN",
                        ),
                        OAuth2Client(
                            discovery_url="https://login.example/.well-known/openid-configuration",
                            client_id=setting(
                                open_id_client_id,
                                "CASE_TESTING_CREDENTIALS_OPEN_ID_CLIENT_ID",
                            ),
                            client_secret=setting(
                                open_id_client_secret,
                                "CASE_TESTING_CREDENTIALS_OPEN_ID_CLIENT_SECRET",
                            ),
                            refresh_token=setting(
                                refresh_token,
                                "CASE_TESTING_CREDENTIALS_REFRESH_TOKEN",
                            ),
                            scopes=scopes,
                            client_credentials=True,
                        ),
                    ),
                    "oauth": OAuth2(
                        setting(
                            oauth_access_token,
                            "CASE_TESTING_CREDENTIALS_OAUTH_ACCESS_TOKEN",
                        ),
                        OAuth2Client(
                            token_url="https://login.example/token",
                            client_id=setting(
                                oauth_client_id,
                                "CASE_TESTING_CREDENTIALS_OAUTH_CLIENT_ID",
                            ),
                            client_secret=setting(
                                oauth_client_secret,
                                "CASE_TESTING_CREDENTIALS_OAUTH_CLIENT_SECRET",
                            ),
                            client_credentials=True,
                        ),
                    ),
                },
                user_agent="case_testing_credentials/1.0",
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
    def basic(self) -> Basic:
        from .resources.basic import Basic

        return Basic(self)

    @property
    def cookie(self) -> Cookie:
        from .resources.cookie import Cookie

        return Cookie(self)

    @property
    def either(self) -> Either:
        from .resources.either import Either

        return Either(self)

    @property
    def found(self) -> Found:
        from .resources.found import Found

        return Found(self)

    @property
    def header(self) -> HeaderResource:
        from .resources.header import HeaderResource

        return HeaderResource(self)

    @property
    def token(self) -> Token:
        from .resources.token import Token

        return Token(self)


class AsyncSafe(AsyncClient):
    """Async client of Safe.

    Args:
        in_header_api_key: The key that is sent as header `X-Key`: a string, or a
            function that returns one and is asked before each request. By default the
            environment variable `CASE_TESTING_CREDENTIALS_IN_HEADER_API_KEY`; without
            one, nothing is sent.
        in_cookie_api_key: The key that is sent as cookie `session`: a string, or a
            function that returns one and is asked before each request. By default the
            environment variable `CASE_TESTING_CREDENTIALS_IN_COOKIE_API_KEY`; without
            one, nothing is sent.
        username: The user's name. By default the environment variable
            `CASE_TESTING_CREDENTIALS_USERNAME`; without one, nothing is sent.
        password: The user's password. By default `CASE_TESTING_CREDENTIALS_PASSWORD`.
        open_id_access_token: An access token: a string, or a function that returns one
            and is asked before each request. By default the environment variable
            `CASE_TESTING_CREDENTIALS_OPEN_ID_ACCESS_TOKEN`; without one, nothing is
            sent.
        open_id_client_id: With the client secret: access tokens are fetched, and
            renewed. By default `CASE_TESTING_CREDENTIALS_OPEN_ID_CLIENT_ID`.
        open_id_client_secret: The secret that goes with the client id. By default
            `CASE_TESTING_CREDENTIALS_OPEN_ID_CLIENT_SECRET`.
        refresh_token: With the client id: access tokens are fetched, and renewed. By
            default `CASE_TESTING_CREDENTIALS_REFRESH_TOKEN`.
        scopes: What tokens are asked for; by default what an operation needs.
        oauth_access_token: An access token: a string, or a function that returns one
            and is asked before each request. By default the environment variable
            `CASE_TESTING_CREDENTIALS_OAUTH_ACCESS_TOKEN`; without one, nothing is sent.
        oauth_client_id: With the client secret: access tokens are fetched, and renewed.
            By default `CASE_TESTING_CREDENTIALS_OAUTH_CLIENT_ID`.
        oauth_client_secret: The secret that goes with the client id. By default
            `CASE_TESTING_CREDENTIALS_OAUTH_CLIENT_SECRET`.
        base_url: By default the environment variable
            `CASE_TESTING_CREDENTIALS_BASE_URL`.
        timeout: Seconds, or an `httpx2.Timeout`; None waits for ever.
        deadline: Seconds that a call may take in all, with its tries; None for no
            limit.
        max_retries: How often a request that failed in passing is sent again.
        max_response_size: Bytes that the body of an answer may have, unpacked.
        headers: Sent with every request.
        http_client: Your own, for proxies and TLS; it is not closed with this one.
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
        in_header_api_key: AsyncSecretSource | None = None,
        in_cookie_api_key: AsyncSecretSource | None = None,
        username: str | None = None,
        password: str | None = None,
        open_id_access_token: AsyncSecretSource | None = None,
        open_id_client_id: str | None = None,
        open_id_client_secret: str | None = None,
        refresh_token: str | None = None,
        scopes: Sequence[str] | None = None,
        oauth_access_token: AsyncSecretSource | None = None,
        oauth_client_id: str | None = None,
        oauth_client_secret: str | None = None,
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
                base_url=server(base_url, "CASE_TESTING_CREDENTIALS_BASE_URL", ""),
                credentials={
                    "inHeader": Credential(
                        setting(
                            in_header_api_key,
                            "CASE_TESTING_CREDENTIALS_IN_HEADER_API_KEY",
                        ),
                        name="X-Key",
                        place="header",
                    ),
                    "inCookie": Credential(
                        setting(
                            in_cookie_api_key,
                            "CASE_TESTING_CREDENTIALS_IN_COOKIE_API_KEY",
                        ),
                        name="session",
                        place="cookie",
                    ),
                    "basic": Credential(
                        basic(
                            setting(username, "CASE_TESTING_CREDENTIALS_USERNAME"),
                            setting(password, "CASE_TESTING_CREDENTIALS_PASSWORD"),
                        ),
                        "Basic",
                    ),
                    "openId": AsyncOAuth2(
                        setting(
                            open_id_access_token,
                            "CASE_TESTING_CREDENTIALS_OPEN_ID_ACCESS_TOKEN",
                        ),
                        OAuth2Client(
                            discovery_url="https://login.example/.well-known/openid-configuration",
                            client_id=setting(
                                open_id_client_id,
                                "CASE_TESTING_CREDENTIALS_OPEN_ID_CLIENT_ID",
                            ),
                            client_secret=setting(
                                open_id_client_secret,
                                "CASE_TESTING_CREDENTIALS_OPEN_ID_CLIENT_SECRET",
                            ),
                            refresh_token=setting(
                                refresh_token,
                                "CASE_TESTING_CREDENTIALS_REFRESH_TOKEN",
                            ),
                            scopes=scopes,
                            client_credentials=True,
                        ),
                    ),
                    "oauth": AsyncOAuth2(
                        setting(
                            oauth_access_token,
                            "CASE_TESTING_CREDENTIALS_OAUTH_ACCESS_TOKEN",
                        ),
                        OAuth2Client(
                            token_url="https://login.example/token",
                            client_id=setting(
                                oauth_client_id,
                                "CASE_TESTING_CREDENTIALS_OAUTH_CLIENT_ID",
                            ),
                            client_secret=setting(
                                oauth_client_secret,
                                "CASE_TESTING_CREDENTIALS_OAUTH_CLIENT_SECRET",
                            ),
                            client_credentials=True,
                        ),
                    ),
                },
                user_agent="case_testing_credentials/1.0",
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
    def basic(self) -> AsyncBasic:
        from .resources.basic import AsyncBasic

        return AsyncBasic(self)

    @property
    def cookie(self) -> AsyncCookie:
        from .resources.cookie import AsyncCookie

        return AsyncCookie(self)

    @property
    def either(self) -> AsyncEither:
        from .resources.either import AsyncEither

        return AsyncEither(self)

    @property
    def found(self) -> AsyncFound:
        from .resources.found import AsyncFound

        return AsyncFound(self)

    @property
    def header(self) -> AsyncHeaderResource:
        from .resources.header import AsyncHeaderResource

        return AsyncHeaderResource(self)

    @property
    def token(self) -> AsyncToken:
        from .resources.token import AsyncToken

        return AsyncToken(self)
