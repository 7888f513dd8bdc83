"""Assign every name of the SDK in one pass, before anything is rendered."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sdkwright import ir
from sdkwright.config import SdkConfig
from sdkwright.diagnostics import Location, Report, pointer_text
from sdkwright.python.assign import assign
from sdkwright.python.class_names import ClassNames
from sdkwright.python.code import Identifier
from sdkwright.python.method_names import (
    MethodName,
    name_methods,
    override_of,
    resource_paths,
)
from sdkwright.python.modules import group_modules
from sdkwright.python.paths import resource_class
from sdkwright.python.settings import SettingNames, name_settings
from sdkwright.python.words import pascal, plain, snake, spelled, words
from sdkwright.reserved import BUILTINS, STANDARD_MODULES

EXPORTED_ERRORS = (
    *("ApiConnectionError", "ApiError", "ApiStatusError", "ApiTimeoutError"),
    *("AuthenticationError", "BadRequestError", "ConflictError", "DecodeError"),
    *("EncodeError", "InternalServerError", "NotFoundError", "PaginationError"),
    *("PermissionDeniedError", "RateLimitError", "SdkError", "SettingError"),
    *("StreamError", "TokenError", "UnprocessableEntityError"),
)
"""What the package offers of the runtime's errors."""
_RUNTIME_CLASSES = (
    *("Model", "Unknown", "Unset", "UNSET", "Any", "Literal", "TypeAlias", "Codec"),
    *("UUID", "Decimal", "Resource", "AsyncResource", "Operation", "PagedOperation"),
    *("Pages", "AsyncPages", "Page", "AsyncPage", "Parameter", "SyncClient"),
    *("AsyncClient", "JsonBody", "JsonReply", "NoReply", "TextReply", "BytesReply"),
    "AnyReply",
    *("EnvelopePages", "AsyncEnvelopePages", "Offset", "PageNumber", "NextLink"),
    *("LinkHeader", "ItemCursor", "BodyCursor", "Final", "Mapping", "Sequence"),
    *("Self", "TYPE_CHECKING", "CODECS", "MISSING", "FileLike", "NamedFile"),
    *("Encoding", "FormBody", "MultipartBody", "PartsBody", "TextBody", "BytesBody"),
    *("JsonLinesBody", "IdempotencyKey", "Header", "Stream", "AsyncStream"),
    *("StreamOperation", "EnvelopePage", "AsyncEnvelopePage"),
    *("ServerEvents", "JsonLines", "JsonSequence", "Download", "AsyncDownload"),
)
_OFFERED = ("ApiResponse",)
"""What the package offers besides; models are in a package of their own."""
_CLIENT_CLASSES = (
    *("AsyncOAuth2", "AsyncSecretSource", "Credential", "OAuth2", "OAuth2Client"),
    *("SecretSource", "ClientSettings", "Retry", "Callable"),
)
"""What only the module of the client imports besides."""
_TESTING_CLASSES = ("Answers", "Call", "Collection", "Fake", "FakeServer")
"""What stands beside the client in the module of the fake server."""
RUNTIME_CODECS = (
    *("any", "base64url", "bool", "by_keys", "bytes", "date", "datetime", "decimal"),
    *("duration", "float", "int", "null", "str", "time", "uuid"),
)
"""What the functions of the runtime decode that codecs call: `decode_bytes`."""
_SAYS_NOTHING = re.compile(r"v?\d+|my|our|your|the|an?", re.IGNORECASE)
"""Words of a title that are no name without `API`."""
_MODEL_MEMBERS = (
    *("extra_fields", "from_dict", "to_dict", "from_json", "to_json"),
    *("builtins", "dt", "mro"),
)
_MODULES = ("conftest", "con", "prn", "aux", "nul", "builtins", "typing")
_TAKEN_PACKAGES = frozenset(
    (*STANDARD_MODULES, "httpx", "httpx2", "httpcore2", "orjson", "anyio")
)


@dataclass(frozen=True, slots=True)
class NameTable:
    package: Identifier
    client: Identifier
    classes: Mapping[ir.DeclarationId, Identifier]
    functions: Mapping[ir.DeclarationId, Identifier]
    """The part of a codec's name that comes from the declaration: `decode_<function>`."""
    modules: Mapping[ir.DeclarationId, Identifier]
    fields: Mapping[tuple[ir.DeclarationId, str], Identifier]
    resources: Mapping[tuple[Identifier, ...], Identifier]
    """The class of each resource, by its path from the client."""
    resource_modules: Mapping[Identifier, Identifier]
    """The module of each resource of the client."""
    methods: Mapping[str, MethodName]
    """By the key of the operation."""
    settings: SettingNames
    webhooks: Mapping[str, Identifier]
    """The function that parses a payload, by the key of the webhook."""


def name(api: ir.Api, config: SdkConfig, report: Report) -> NameTable:
    """The names of everything; the same description always gives the same names."""
    client = config.client or _client_name(api.title)
    package = config.package or _package_name(api.title)
    methods = name_methods(api, config)
    clients = (client, f"Async{client}", f"{client}Error")
    exact = {*_RUNTIME_CLASSES, *BUILTINS}
    classes = ClassNames(api, config, client, methods).assign(clients, exact)
    resources = assign(
        {path: _resource_classes(path) for path in resource_paths(methods)},
        reserved=(*classes.values(), *clients),
        exact={*exact, *_CLIENT_CLASSES, *_OFFERED},
    )
    _report_unused(api, config, report)
    modules = group_modules(api)
    module_names = assign(
        {
            owner: [
                text := plain(snake(classes[members[0]], "model")),
                f"{text}_model",
            ]
            for owner, members in modules.items()
        },
        reserved=(*_MODULES, *BUILTINS),  # a module is a name in its package
    )
    functions = assign(
        {
            key: [text := snake(name, "model"), f"{text}_model"]
            for key, name in classes.items()
        },
        reserved=RUNTIME_CODECS,
    )
    return NameTable(
        package=Identifier(package),
        client=Identifier(client),
        classes={key: Identifier(text) for key, text in classes.items()},
        functions={key: Identifier(text) for key, text in functions.items()},
        modules={
            member: Identifier(module_names[owner])
            for owner, members in modules.items()
            for member in members
        },
        fields=_field_names(api, frozenset(classes.values()), config),
        resources={path: Identifier(text) for path, text in resources.items()},
        resource_modules=_resource_modules(resources),
        methods=methods,
        webhooks=_webhook_names(api),
        settings=name_settings(
            api.schemes, api.default_server.variables if api.default_server else ()
        ),
    )


def _report_unused(api: ir.Api, config: SdkConfig, report: Report) -> None:
    """A name that is given to nothing is a slip of the pen."""
    if not config.names:
        return
    known = {text for key in api.declarations for text in (key, key[1:])}
    for key, found in api.declarations.items():
        if isinstance(found, ir.Model):
            for each in found.fields:
                known |= {f"{key} {each.wire_name}", f"{key[1:]} {each.wire_name}"}
    for op in api.operations:
        known |= {op.operation_id, op.key, pointer_text(op.location.pointer)}
        known |= {f"{op.key} {each.wire_name}" for each in op.parameters}
    for name_key in config.names:
        if name_key not in known:
            report.warning(
                "unused-name",
                f"the configuration names {name_key!r}, which the description does not have",
                Location(config.spec),
                "use an operation id, `METHOD /path`, or the JSON pointer of a schema; "
                "for a parameter or field, put a space and its name behind it",
            )


def _resource_modules(
    resources: Iterable[tuple[Identifier, ...]],
) -> dict[Identifier, Identifier]:
    wanted = {path[0]: [plain(path[0])] for path in resources}
    return {root: Identifier(text) for root, text in assign(wanted).items()}


def _resource_classes(path: tuple[Identifier, ...]) -> list[str]:
    """Candidates for a class name that is not also the async class of another resource."""
    texts = [
        pascal(text, "Resource") for text in (resource_class(path), " ".join(path))
    ]
    found = [f"Resource{text}" if text.startswith("Async") else text for text in texts]
    return list(dict.fromkeys((*found, *(f"{text}Resource" for text in texts))))


def _client_name(title: str) -> str:
    known = words(title)
    found = [word for word in known if word.lower() not in ("api", "rest")]
    if found and all(_SAYS_NOTHING.fullmatch(word) for word in found):
        found = ["Api" if word.lower() == "api" else word for word in known]
    text = pascal(" ".join(found[:3]), "Api")
    taken = {*_RUNTIME_CLASSES, *_OFFERED, *_CLIENT_CLASSES, *_TESTING_CLASSES}
    taken |= {*BUILTINS, *EXPORTED_ERRORS}
    if not taken.isdisjoint((text, f"Async{text}", f"{text}Error")):
        return f"{text}Client" if text != "Client" else "ApiClient"
    return text


def _package_name(title: str) -> str:
    plain = _client_name(title).encode("ascii", "ignore").decode()
    text = snake(plain, "api") or "api"
    if (
        text in _TAKEN_PACKAGES
        or keyword.iskeyword(text)
        or keyword.issoftkeyword(text)
    ):
        return f"{text}_sdk"
    return text


def _field_names(
    api: ir.Api, classes: frozenset[str], config: SdkConfig
) -> dict[tuple[ir.DeclarationId, str], Identifier]:
    names: dict[tuple[ir.DeclarationId, str], Identifier] = {}
    for key, declaration in api.declarations.items():
        if not isinstance(declaration, ir.Model):
            continue
        plain = {
            wire: snake(_asked_member(config, key, wire) or wire, "field")
            for wire in (each.wire_name for each in declaration.fields)
        }
        rivals: dict[str, list[str]] = {}
        for wire, text in plain.items():
            rivals.setdefault(text, []).append(wire)
        assigned = assign(
            {
                wire: [own, f"{own}_"] if own not in classes else [f"{own}_"]
                for wire, text in plain.items()
                for own in [spelled(text, wire, rivals[text])]
            },
            reserved=_MODEL_MEMBERS,
        )
        for wire, text in assigned.items():
            names[key, wire] = Identifier(text)
    return names


def _asked_member(
    config: SdkConfig, key: ir.DeclarationId, wire_name: str
) -> str | None:
    if not config.names:
        return None
    return override_of(config, f"{key} {wire_name}", f"{key[1:]} {wire_name}")


def _webhook_names(api: ir.Api) -> dict[str, Identifier]:
    assigned = assign(
        {
            each.key: [
                snake(f"parse {each.name}", "parse"),
                snake(f"parse {each.owner} {each.name}", "parse"),
            ]
            for each in api.webhooks
        },
        reserved=("parse", "parse_payload"),
    )
    return {key: Identifier(text) for key, text in assigned.items()}
