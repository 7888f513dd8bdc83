"""Security schemes -> the client's arguments for them, what it makes of them, and their docs."""

from __future__ import annotations

from collections.abc import Iterator

from sdkwright import ir
from sdkwright.python.code import (
    EMPTY,
    Code,
    Identifier,
    boolean,
    code,
    fill,
    string_literal,
)
from sdkwright.python.layout import Brackets, Piece, lay_out, row, union
from sdkwright.python.modes import Mode
from sdkwright.python.names import NameTable
from sdkwright.python.settings import Role
from sdkwright.python.words import capitals

_SUPPLIED = frozenset((Role.SECRET, Role.ACCESS_TOKEN))
"""A function may supply it."""
_EITHER = "a string, or a function that returns one and is asked before each request"


def environment_variable(names: NameTable, argument: Identifier) -> str:
    """Such as LETTA_API_KEY."""
    return capitals(f"{names.package}_{argument}")


class Credentials:
    """What one client class has to do with security schemes."""

    def __init__(self, api: ir.Api, names: NameTable, mode: Mode) -> None:
        self._api = api
        self._names = names
        self._mode = mode
        self.imports: dict[Code, set[Identifier]] = {}
        """Of the runtime, by module."""

    def arguments(self) -> Iterator[Code]:
        """Lines of the signature."""
        for scheme in self._api.schemes:
            for role, name in self._names.settings.of(scheme).items():
                kind: Piece = code("str")
                if role is Role.SCOPES:
                    kind = Brackets(code("Sequence["), (code("str"),), code("]"), EMPTY)
                elif role in _SUPPLIED:
                    kind = Identifier(f"{self._mode.prefix}SecretSource")
                    self._import("auth", kind)
                annotation = union((kind, code("None")))
                line = row(fill("{}: ", name), annotation, code(" = None,"))
                yield lay_out(line, 8)

    def entries(self) -> Iterator[Piece]:
        """A credential for each scheme, by its name."""
        for scheme in self._api.schemes:
            made = self._credential(scheme)
            if made is not None:
                yield row(fill("{}: ", string_literal(scheme.name)), made)

    def _credential(self, scheme: ir.SecurityScheme) -> Piece | None:
        settings = {
            role: self._setting(role, name)
            for role, name in self._names.settings.of(scheme).items()
        }
        values = list(settings.values())
        match scheme.kind:
            case ir.SchemeKind.API_KEY:
                name = fill("name={}", string_literal(scheme.parameter))
                place = fill("place={}", string_literal(scheme.place.value))
                return self._call("auth", "Credential", (*values, name, place))
            case ir.SchemeKind.BASIC:
                pair = self._call("auth", "basic", tuple(values))
                return self._of_http(pair, "Basic")
            case ir.SchemeKind.BEARER:
                return self._of_http(values[0], "Bearer")
            case ir.SchemeKind.HTTP:
                return self._of_http(values[0], scheme.scheme)
            case ir.SchemeKind.MUTUAL_TLS:
                return None  # the connections show it, and no request
            case ir.SchemeKind.OAUTH2 | ir.SchemeKind.OPENID:
                if not scheme.has_token_url:
                    return self._of_http(values[0], "Bearer")
                module = "async_oauth" if self._mode.is_async else "sync_oauth"
                parts = (*self._urls(scheme), *_named(settings))
                if may_use_own_name(scheme):
                    parts = (*parts, fill("client_credentials={}", boolean(True)))
                client = self._call("oauth", "OAuth2Client", parts)
                kind = f"{self._mode.prefix}OAuth2"
                return self._call(module, kind, (values[0], client))

    def _of_http(self, secret: Piece, scheme: str) -> Piece:
        """A secret behind the name of a scheme."""
        return self._call("auth", "Credential", (secret, string_literal(scheme)))

    def _urls(self, scheme: ir.SecurityScheme) -> Iterator[Piece]:
        if scheme.discovery_url:
            url = relative_to_server(scheme.discovery_url, self._api)
            yield fill("discovery_url={}", string_literal(url))
            return
        flow = scheme.flows[0]
        url = relative_to_server(flow.token_url, self._api)
        yield fill("token_url={}", string_literal(url))
        refresh = next((f.refresh_url for f in scheme.flows if f.refresh_url), "")
        if refresh and refresh != flow.token_url:
            url = relative_to_server(refresh, self._api)
            yield fill("refresh_url={}", string_literal(url))

    def _setting(self, role: Role, name: Identifier) -> Piece:
        if role is Role.SCOPES:
            return name
        variable = string_literal(environment_variable(self._names, name))
        return Brackets(code("setting("), (name, variable), code(")"))

    def _call(self, module: str, name: str, parts: tuple[Piece, ...]) -> Piece:
        identifier = Identifier(name)
        self._import(module, identifier)
        return Brackets(fill("{}(", identifier), parts, code(")"))

    def _import(self, module: str, name: Identifier) -> None:
        home = fill("._runtime.{}", Identifier(module))
        self.imports.setdefault(home, set()).add(name)

    def docs(self) -> Iterator[str]:
        """Lines for the `Args:` of the docstring."""
        for scheme in self._api.schemes:
            arguments = self._names.settings.of(scheme)
            for index, (role, name) in enumerate(arguments.items()):
                text = _text(scheme, role) if index else _first_text(scheme, role)
                variable = environment_variable(self._names, name)
                if index == 0:
                    text += (
                        f" By default the environment variable `{variable}`; without "
                    )
                    text += "one, nothing is sent."
                elif role is not Role.SCOPES:
                    text += f" By default `{variable}`."
                yield f"    {name}: {text}"


def _named(settings: dict[Role, Piece]) -> Iterator[Piece]:
    for role, setting in settings.items():
        if role is not Role.ACCESS_TOKEN:
            yield row(fill("{}=", Identifier(role.value)), setting)


def may_use_own_name(scheme: ir.SecurityScheme) -> bool:
    """Whether an application can have a token for itself."""
    kinds = {flow.kind for flow in scheme.flows}
    return bool(scheme.discovery_url) or ir.FlowKind.CLIENT_CREDENTIALS in kinds


def relative_to_server(url: str, api: ir.Api) -> str:
    """A URL on the API's own server as a path, which then moves with the base URL."""
    default = api.default_server
    if default is None:
        return url
    origin = "/".join(default.default_url.split("/")[:3])
    path = url[len(origin) :]
    is_same = url[: len(origin)].lower() == origin.lower() and path.startswith("/")
    return path if is_same else url


def _first_text(scheme: ir.SecurityScheme, role: Role) -> str:
    """Of the argument that stands for the whole scheme."""
    described = " ".join(scheme.doc.description.split())
    if described and described[-1] not in ".!?:)":
        described += "."
    if role is Role.SECRET:
        return described or f"{_secret_text(scheme)}: {_EITHER}."
    if role is Role.ACCESS_TOKEN:
        return f"{described.rstrip('.') or 'An access token'}: {_EITHER}."
    return described or _text(scheme, role)


def _secret_text(scheme: ir.SecurityScheme) -> str:
    match scheme.kind:
        case ir.SchemeKind.API_KEY:
            return f"The key that is sent as {scheme.place.value} `{scheme.parameter}`"
        case ir.SchemeKind.HTTP:
            return f"What is sent behind `Authorization: {scheme.scheme}`"
        case _:
            return "The bearer token"


def _text(scheme: ir.SecurityScheme, role: Role) -> str:
    match role:
        case Role.USERNAME:
            return "The user's name."
        case Role.PASSWORD:
            return "The user's password."
        case Role.CLIENT_ID if may_use_own_name(scheme):
            return "With the client secret: access tokens are fetched, and renewed."
        case Role.CLIENT_ID:
            return "Of the application that asks for access tokens."
        case Role.CLIENT_SECRET:
            return "The secret that goes with the client id."
        case Role.REFRESH_TOKEN:
            return "With the client id: access tokens are fetched, and renewed."
        case Role.SCOPES:
            return "What tokens are asked for; by default what an operation needs."
        case Role.SECRET | Role.ACCESS_TOKEN:
            return "A token."
