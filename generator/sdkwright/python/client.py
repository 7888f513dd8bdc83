"""The module `client.py`: the two clients, their settings and their resources."""

from __future__ import annotations

import re

from sdkwright import ir
from sdkwright.python.code import Code, Identifier, code, fill, string_literal
from sdkwright.python.docstrings import docstring
from sdkwright.python.imports import Imports
from sdkwright.python.layout import Brackets, Piece, lay_out, row
from sdkwright.python.modes import MODES, Mode
from sdkwright.python.names import NameTable
from sdkwright.python.view import ClientModule, ClientResource, ClientView
from sdkwright.python.words import capitals


def build_client(api: ir.Api, names: NameTable) -> ClientModule:
    roots = [path for path in names.resources if len(path) == 1]
    types = Imports()
    for path in roots:
        for mode in MODES:
            types.add(
                fill(".resources.{}", path[0]),
                Identifier(mode.prefix + names.resources[path]),
            )
    return ClientModule(
        docstring=docstring("The clients: settings, credentials and resources.", 0),
        typing_names=code("TYPE_CHECKING, Literal") if roots else code("Literal"),
        type_imports=types.local(4),
        clients=tuple(_client(api, names, mode) for mode in MODES),
        has_credentials=bool(api.schemes),
    )


def key_variable(names: NameTable, scheme: str) -> str:
    """The environment variable of a scheme, such as LETTA_API_KEY."""
    return capitals(f"{names.package}_{names.schemes[scheme]}")


def _client(api: ir.Api, names: NameTable, mode: Mode) -> ClientView:
    arguments = [
        fill("{}: str | None = None,", names.schemes[scheme.name])
        for scheme in api.schemes
    ]
    return ClientView(
        name=Identifier(mode.prefix + names.client),
        base=(
            Identifier(mode.prefix + "Client") if mode.is_async else code("SyncClient")
        ),
        http_client=code("AsyncClient") if mode.is_async else code("Client"),
        docstring=docstring(_text(api, names, mode), 4),
        arguments=tuple(arguments),
        base_url=_base_url(api, names),
        credentials=_credentials(api, names),
        user_agent=string_literal(f"{names.package}/{_token(api.version)}"),
        resources=tuple(
            _resource(path, names, mode) for path in names.resources if len(path) == 1
        ),
    )


def _base_url(api: ir.Api, names: NameTable) -> Code:
    """The first server that a client on another machine can reach is the default."""
    variable = string_literal(f"{names.package}_BASE_URL".upper())
    arguments: list[Piece] = [code("base_url"), variable]
    default = default_server(api)
    if default is not None:
        arguments.append(string_literal(default))
    else:
        arguments.append(code('""'))
    return lay_out(
        row(
            code("base_url="),
            Brackets(code("setting("), tuple(arguments), code(")")),
        ),
        12,
        1,
    )


def default_server(api: ir.Api) -> str | None:
    """The first server with an absolute URL that needs nothing filled in."""
    for server in api.servers:
        if (
            server.url.lower().startswith(("https://", "http://"))
            and "{" not in server.url
        ):
            return server.url
    return None


def _credentials(api: ir.Api, names: NameTable) -> Code:
    entries: list[Piece] = []
    for scheme in api.schemes:
        variable = string_literal(key_variable(names, scheme.name))
        setting = Brackets(
            code("setting("), (names.schemes[scheme.name], variable), code(")")
        )
        entries.append(
            row(
                fill("{}: ", string_literal(scheme.name)),
                Brackets(code("Bearer("), (setting,), code(")")),
            )
        )
    braces = Brackets(code("{"), tuple(entries), code("}"))
    return lay_out(row(code("credentials="), braces), 12, 1)


def _resource(
    path: tuple[Identifier, ...], names: NameTable, mode: Mode
) -> ClientResource:
    class_name = Identifier(mode.prefix + names.resources[path])
    signature = row(
        fill("def {}", path[0]),
        Brackets(code("("), (code("self"),), code(")")),
        fill(" -> {}:", class_name),
    )
    load = fill("from .resources.{} import {}", path[0], class_name)
    if len(load) + 8 > 88:
        load = fill(
            "from .resources.{} import (\n            {},\n        )",
            path[0],
            class_name,
        )
    return ClientResource(
        lay_out(signature, 4), load, fill("return {}(self)", class_name)
    )


def _text(api: ir.Api, names: NameTable, mode: Mode) -> str:
    """The docstring: what it is a client of, and what each setting means."""
    kind = "Async client" if mode.is_async else "Client"
    parts = [f"{kind} of {api.title}."]
    if not mode.is_async and api.doc.description:
        parts.append(api.doc.description)
    lines = ["Args:"]
    for scheme in api.schemes:
        text = scheme.doc.description or "The access token."
        lines.append(
            f"    {names.schemes[scheme.name]}: {' '.join(text.split())} By default the "
            f"environment variable `{key_variable(names, scheme.name)}`; without one, "
            "nothing is sent."
        )
    lines.append(f"    base_url: {_server_text(api, names)}")
    lines += [
        "    timeout: Seconds, or an `httpx2.Timeout`; None waits for ever.",
        "    max_retries: How often a request that failed in passing is sent again.",
        "    headers: Sent with every request.",
        "    http_client: Your own, for proxies and TLS; it is not closed with this one.",
        "    on_mismatch: `raise` a `DecodeError` when an answer is not as described, or "
        + "`warn` and keep the value as it came.",
    ]
    parts.append("\n".join(lines))
    return "\n\n".join(parts)


def _token(version: str) -> str:
    """The characters of a version that a User-Agent can hold (RFC 9110, section 5.6.2)."""
    return re.sub(r"[^!#$%&'*+.^_`|~0-9A-Za-z-]", "", version) or "0"


def _server_text(api: ir.Api, names: NameTable) -> str:
    variable = f"By default the environment variable `{names.package.upper()}_BASE_URL`"
    default = default_server(api)
    text = f"{variable}, then `{default}`." if default else f"{variable}."
    others = [
        f"`{server.url}`" + (f" ({server.description})" if server.description else "")
        for server in api.servers
        if server.url != default
    ]
    return f"{text} Also: {', '.join(others)}." if others else text
