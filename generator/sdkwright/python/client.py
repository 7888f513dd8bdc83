"""The module `client.py`: the two clients, their settings and their resources."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sdkwright import ir
from sdkwright.python.code import Code, Identifier, code, fill, string_literal
from sdkwright.python.credentials import Credentials
from sdkwright.python.docstrings import docstring
from sdkwright.python.imports import Imports
from sdkwright.python.layout import Brackets, Piece, lay_out, row
from sdkwright.python.modes import MODES, Mode
from sdkwright.python.names import NameTable
from sdkwright.python.view import ClientModule, ClientResource, ClientView
from sdkwright.python.words import capitals

_RUNTIME = (
    ("async_client", "AsyncClient"),
    ("settings", "ClientSettings"),
    ("settings", "DEFAULT_MAX_RESPONSE_SIZE"),
    ("settings", "DEFAULT_MAX_RETRIES"),
    ("settings", "DEFAULT_TIMEOUT"),
    ("settings", "server"),
    ("sync_client", "SyncClient"),
)
_CHECK_REQUESTS = (
    "    check_requests: Whether parameters and bodies that break the description's "
    "constraints are a `ConstraintError`, before anything is sent."
)


def build_client(api: ir.Api, names: NameTable, has_constraints: bool) -> ClientModule:
    roots = [path for path in names.resources if len(path) == 1]
    types = Imports()
    types.add(code("._runtime.tries"), Identifier("Retry"))
    for path in roots:
        for mode in MODES:
            types.add(
                fill(".resources.{}", names.resource_modules[path[0]]),
                Identifier(mode.prefix + names.resources[path]),
            )
    runtime = Imports()
    for module, text in _RUNTIME:
        runtime.add(fill("._runtime.{}", Identifier(module)), Identifier(text))
    clients = tuple(
        _client(api, names, mode, runtime, has_constraints) for mode in MODES
    )
    text = "".join(line for client in clients for line in client.arguments)
    if any("setting(" in client.credentials for client in clients):
        runtime.add(code("._runtime.settings"), Identifier("setting"))
    return ClientModule(
        docstring=docstring("The clients: settings, credentials and resources.", 0),
        container_names=(
            code("Callable, Mapping, Sequence")
            if "Sequence[" in text
            else code("Callable, Mapping")
        ),
        runtime_imports=runtime.local(),
        type_imports=types.local(4),
        clients=clients,
    )


def _client(
    api: ir.Api,
    names: NameTable,
    mode: Mode,
    runtime: Imports,
    has_constraints: bool,
) -> ClientView:
    credentials = Credentials(api, names, mode)
    arguments = (*credentials.arguments(), *_variables(api, names))
    braces = Brackets(code("{"), tuple(credentials.entries()), code("}"))
    for module, found in credentials.imports.items():
        runtime.add(module, *found)
    return ClientView(
        name=Identifier(mode.prefix + names.client),
        base=(
            Identifier(mode.prefix + "Client") if mode.is_async else code("SyncClient")
        ),
        http_client=code("AsyncClient") if mode.is_async else code("Client"),
        docstring=docstring(_text(api, names, mode, credentials, has_constraints), 4),
        arguments=arguments,
        base_url=_base_url(api, names),
        credentials=lay_out(row(code("credentials="), braces), 16, 1),
        user_agent=string_literal(f"{names.package}/{_token(api.version)}"),
        resources=tuple(
            _resource(path, names, mode) for path in names.resources if len(path) == 1
        ),
        has_constraints=has_constraints,
    )


def _variables(api: ir.Api, names: NameTable) -> Iterator[Code]:
    """The arguments for the variables of the default server."""
    for each in _server_variables(api):
        name = names.settings.variables[each.name]
        default = string_literal(each.default)
        if each.values:
            values = tuple(string_literal(value) for value in each.values)
            kind = Brackets(code("Literal["), values, code("]"))
            yield lay_out(row(fill("{}: ", name), kind, fill(" = {},", default)), 8)
        else:
            yield fill("{}: str = {},", name, default)


def _server_variables(api: ir.Api) -> tuple[ir.ServerVariable, ...]:
    """What a caller may say of the default server."""
    return api.default_server.variables if api.default_server else ()


def _base_url(api: ir.Api, names: NameTable) -> Code:
    default = api.default_server
    variable = string_literal(capitals(f"{names.package}_base_url"))
    url = string_literal(default.url if default is not None else "")
    arguments: list[Piece] = [code("base_url"), variable, url]
    values: list[Piece] = [
        fill("{}: {}", string_literal(each.name), names.settings.variables[each.name])
        for each in _server_variables(api)
    ]
    if values:
        arguments.append(Brackets(code("{"), tuple(values), code("}")))
    call = Brackets(code("server("), tuple(arguments), code(")"))
    return lay_out(row(code("base_url="), call), 16, 1)


def _resource(
    path: tuple[Identifier, ...], names: NameTable, mode: Mode
) -> ClientResource:
    class_name = Identifier(mode.prefix + names.resources[path])
    signature = row(
        fill("def {}", path[0]),
        Brackets(code("("), (code("self"),), code(")")),
        fill(" -> {}:", class_name),
    )
    module = names.resource_modules[path[0]]
    load = fill("from .resources.{} import {}", module, class_name)
    if len(load) + 8 > 88:
        load = fill(
            "from .resources.{} import (\n            {},\n        )",
            module,
            class_name,
        )
    return ClientResource(
        lay_out(signature, 4), load, fill("return {}(self)", class_name)
    )


def _text(
    api: ir.Api,
    names: NameTable,
    mode: Mode,
    credentials: Credentials,
    has_constraints: bool,
) -> str:
    """The docstring: what it is a client of, and what each setting means."""
    kind = "Async client" if mode.is_async else "Client"
    parts = [f"{kind} of {api.title}."]
    if not mode.is_async and api.doc.description:
        parts.append(api.doc.description)
    lines = ["Args:", *credentials.docs()]
    for each in _server_variables(api):
        described = " ".join(each.doc.description.split())
        text = described or "A part of the address of the server."
        if each.is_open:
            text += " Has to be given, unless `base_url` is."
        lines.append(f"    {names.settings.variables[each.name]}: {text}")
    lines.append(f"    base_url: {_server_text(api, names)}")
    own = "Your own, for proxies and TLS; it is not closed with this one."
    if any(each.kind is ir.SchemeKind.MUTUAL_TLS for each in api.schemes):
        client = "AsyncClient" if mode.is_async else "Client"
        own = (
            "Your own, for proxies and TLS, such as the certificate that this API asks "
            f"for: `httpx2.{client}(verify=context)`, with an `ssl.SSLContext` that has "
            "it. It is not closed with this one."
        )
    lines += [
        "    timeout: Seconds, or an `httpx2.Timeout`; None waits for ever.",
        "    deadline: Seconds that a call may take in all, with its tries; None for no limit.",
        "    max_retries: How often a request that failed in passing is sent again.",
        "    max_response_size: Bytes that the body of an answer may have, unpacked.",
        "    headers: Sent with every request.",
        f"    http_client: {own}",
        "    on_mismatch: `raise` a `DecodeError` when an answer is not as described, or "
        + "`warn` and keep the value as it came.",
        *([_CHECK_REQUESTS] if has_constraints else []),
        "    on_request: Called with each request before it is sent, tries included; the "
        + "credentials are in it.",
        "    on_response: Called with each response; the body of a stream is not read yet.",
        "    on_retry: Called before the wait for another try.",
    ]
    parts.append("\n".join(lines))
    return "\n\n".join(parts)


def _token(version: str) -> str:
    """The characters of a version that a User-Agent can hold (RFC 9110, section 5.6.2)."""
    return re.sub(r"[^!#$%&'*+.^_`|~0-9A-Za-z-]", "", version) or "0"


def _server_text(api: ir.Api, names: NameTable) -> str:
    name = capitals(f"{names.package}_base_url")
    variable = f"By default the environment variable `{name}`"
    default = api.default_server
    text = f"{variable}, then `{default.url}`." if default else f"{variable}."
    paths = [
        server.default_url for server in api.servers if server.default_url.strip("/")
    ]
    if default is None and paths:
        text = f"Where the API is, with its path: `https://...{paths[0]}`. {text}"
    others = [
        f"`{server.default_url}`"
        + (f" ({server.description})" if server.description else "")
        for server in api.servers
        if server is not default
    ]
    return f"{text} Also: {', '.join(others)}." if default and others else text
