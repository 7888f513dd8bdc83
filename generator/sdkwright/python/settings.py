"""The client's arguments that a description brings along: names for credentials and for
the variables of servers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from sdkwright import ir
from sdkwright.python.assign import assign
from sdkwright.python.code import Identifier
from sdkwright.python.words import snake, words

OWN_ARGUMENTS = (
    *("base_url", "timeout", "max_retries", "headers", "http_client", "on_mismatch"),
    *("deadline", "max_response_size", "check_requests", "on_request", "on_response"),
    *("on_retry", "self", "query", "setting", "server", "httpx2"),
)
_SAYS_NOTHING = frozenset(
    ("auth", "authentication", "authorization", "scheme", "security", "http")
)
_SAYS_ALL = frozenset(("key", "token", "secret", "keys", "tokens"))
_OAUTH = re.compile(r"o[-_ ]?auth", re.IGNORECASE)


class Role(Enum):
    """What an argument is for its scheme. The value is what it is called at best."""

    SECRET = "api_key"
    USERNAME = "username"
    PASSWORD = "password"
    ACCESS_TOKEN = "access_token"
    CLIENT_ID = "client_id"
    CLIENT_SECRET = "client_secret"
    REFRESH_TOKEN = "refresh_token"
    SCOPES = "scopes"


@dataclass(frozen=True, slots=True)
class SettingNames:
    secrets: Mapping[tuple[str, Role], Identifier]
    """By the name of the scheme."""
    variables: Mapping[str, Identifier]
    """By the name of the server variable."""

    def of(self, scheme: ir.SecurityScheme) -> dict[Role, Identifier]:
        """The arguments of a scheme, in the order of the signature."""
        return {role: self.secrets[scheme.name, role] for role in roles(scheme)}


def roles(scheme: ir.SecurityScheme) -> tuple[Role, ...]:
    """What a caller can give for a scheme."""
    match scheme.kind:
        case ir.SchemeKind.API_KEY | ir.SchemeKind.BEARER | ir.SchemeKind.HTTP:
            return (Role.SECRET,)
        case ir.SchemeKind.BASIC:
            return Role.USERNAME, Role.PASSWORD
        case ir.SchemeKind.MUTUAL_TLS:
            return ()
        case ir.SchemeKind.OAUTH2 | ir.SchemeKind.OPENID:
            return tuple(_token_roles(scheme))


def _token_roles(scheme: ir.SecurityScheme) -> Iterator[Role]:
    yield Role.ACCESS_TOKEN
    if not scheme.has_token_url:
        return
    kinds = {flow.kind for flow in scheme.flows}
    if ir.FlowKind.PASSWORD in kinds:
        yield Role.USERNAME
        yield Role.PASSWORD
    yield Role.CLIENT_ID
    yield Role.CLIENT_SECRET
    if scheme.discovery_url or ir.FlowKind.AUTHORIZATION_CODE in kinds:
        yield Role.REFRESH_TOKEN
    if scheme.discovery_url or any(
        flow.scopes
        for flow in scheme.flows
        if flow.kind is not ir.FlowKind.AUTHORIZATION_CODE
    ):
        yield Role.SCOPES


def name_settings(
    schemes: Iterable[ir.SecurityScheme], variables: Iterable[ir.ServerVariable]
) -> SettingNames:
    """Names that tell all arguments apart; those of credentials are chosen first."""
    pairs = {(each.name, role): each for each in schemes for role in roles(each)}
    is_only = len({name for name, _ in pairs}) == 1
    secrets = assign(
        {key: _candidates(each, key[1], is_only) for key, each in pairs.items()},
        reserved=OWN_ARGUMENTS,
    )
    named = assign(
        {
            each.name: [snake(each.name, "server"), snake(f"server {each.name}", "")]
            for each in variables
        },
        reserved=(*OWN_ARGUMENTS, *secrets.values()),
    )
    return SettingNames(
        {key: Identifier(text) for key, text in secrets.items()},
        {key: Identifier(text) for key, text in named.items()},
    )


def _candidates(scheme: ir.SecurityScheme, role: Role, is_only: bool) -> list[str]:
    said = _OAUTH.sub("Oauth", scheme.name)
    kept = [word for word in words(said) if word.lower() not in _SAYS_NOTHING]
    own = snake(" ".join(kept) or said, "scheme")
    if role is not Role.SECRET:
        return [role.value, f"{own}_{role.value}"]
    plain = {
        ir.SchemeKind.API_KEY: "api_key",
        ir.SchemeKind.BEARER: "api_key" if is_only else "bearer_token",
    }.get(scheme.kind, snake(f"{scheme.scheme} credentials", "http"))
    if is_only:
        return [plain]
    if _SAYS_ALL.isdisjoint(own.split("_")):
        return [plain, f"{own}_{plain}"]
    return [own, snake(said, "scheme")]
