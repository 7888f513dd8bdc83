"""What can be called: operations, what they send and answer, and who may call them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto

from sdkwright.diagnostics import Location
from sdkwright.ir.pages import PageStyle
from sdkwright.ir.types import Declaration, DeclarationId, Doc, Presence, Ref, Type


class Place(Enum):
    """Where in a request a parameter travels."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"
    QUERYSTRING = "querystring"
    """The whole query as one value."""


@dataclass(frozen=True)
class Parameter:
    wire_name: str
    place: Place
    type: Type
    presence: Presence
    style: str
    """A style of the standard; without effect when there is a `media_type`."""
    explode: bool
    doc: Doc
    allow_reserved: bool = False
    allow_empty: bool = False
    """Whether an empty value is sent as the bare name."""
    media_type: str = ""
    """How the value is written, when it is not by a style: `content` of the standard."""


@dataclass(frozen=True)
class PartEncoding:
    """How one property of a form, or one item, is written, where the description says it."""

    wire_name: str
    content_type: str = ""
    style: str = ""
    explode: bool | None = None
    allow_reserved: bool = False
    headers: tuple[tuple[str, str], ...] = ()
    """Of its part in a multipart form: names and values."""


class BodyKind(Enum):
    JSON = auto()
    JSON_LINES = auto()
    """A list, each item as JSON on a line of its own."""
    FORM = auto()
    """`application/x-www-form-urlencoded`."""
    MULTIPART = auto()
    """An object, each member as a part that has its name."""
    PARTS = auto()
    """A list, each item as a part, in order: `multipart/mixed` and all but form data."""
    TEXT = auto()
    BYTES = auto()


@dataclass(frozen=True)
class Body:
    """One way to write the body of a request."""

    kind: BodyKind
    media_type: str
    type: Type
    presence: Presence
    doc: Doc
    encodings: tuple[PartEncoding, ...] = ()
    """Of properties; of a list's first items, which have no name."""
    rest: PartEncoding | None = None
    """Of all other items of a list."""


class ReplyKind(Enum):
    JSON = auto()
    TEXT = auto()
    BYTES = auto()
    NOTHING = auto()
    ANYTHING = auto()
    """What it is says only the answer."""


@dataclass(frozen=True)
class Header:
    """A header of a response."""

    wire_name: str
    type: Type
    presence: Presence
    doc: Doc
    is_json: bool = False
    """Whether the value is JSON; otherwise it is written in the style `simple`."""


@dataclass(frozen=True)
class Reply:
    """What one status, range of statuses (`2XX`) or `default` answers."""

    status: str
    kind: ReplyKind
    type: Type | None
    """The type of the body, for JSON."""
    doc: Doc
    media_type: str = ""
    """What is asked for; several, of the same kind, are separated by commas."""
    headers: tuple[Header, ...] = ()
    example: str = ""
    """A body, as JSON; empty where the description shows none."""

    @property
    def is_success(self) -> bool:
        return self.status.startswith("2")


class StreamKind(Enum):
    """How a body that arrives piece by piece is cut into items."""

    EVENTS = auto()
    """`text/event-stream`: server-sent events, whose data are JSON or text."""
    JSON_LINES = auto()
    JSON_SEQUENCE = auto()
    """`application/json-seq` (RFC 7464)."""


@dataclass(frozen=True)
class Event:
    """The data of events: of those with a name, or of all that have no name of their own."""

    type: Type
    name: str = ""
    is_text: bool = False
    """Whether the data are text, not JSON."""


@dataclass(frozen=True)
class Stream:
    """A success that is a sequence of items."""

    kind: StreamKind
    media_type: str
    events: tuple[Event, ...]
    """What an item is; where events are told apart by their name, one for each name."""
    status: str
    doc: Doc


@dataclass(frozen=True)
class Switch:
    """The property of the request body that says whether the answer is a stream."""

    wire_name: str
    value: bool
    """What this operation sends."""


@dataclass(frozen=True)
class Pagination:
    """An operation answers with a page of items; how to go on from it is the style."""

    item: Type
    items: tuple[str, ...]
    """The properties that lead to the array of items; none: it is the body itself."""
    may_lack_items: bool
    """Whether a page may come without the array."""
    style: PageStyle


@dataclass(frozen=True)
class Operation:
    method: str
    path: str
    """As the description spells it, with its variables in braces."""
    operation_id: str
    tags: tuple[str, ...]
    group: tuple[str, ...]
    """The resource that an extension of the description asks for; empty when none does."""
    verb: str
    """The method name that an extension of the description asks for."""
    parameters: tuple[Parameter, ...]
    bodies: tuple[Body, ...]
    """The ways to write the body, the preferred one first."""
    replies: tuple[Reply, ...]
    pagination: Pagination | None
    security: tuple[tuple[Requirement, ...], ...]
    """Alternatives; each is the set of schemes that it needs. Empty when the operation is public."""
    doc: Doc
    location: Location
    stream: Stream | None = None
    """The success that arrives piece by piece; then no reply is one of success."""
    is_twin: bool = False
    """Whether this is the streaming one of two operations that the description has as one."""
    switch: Switch | None = None
    server: str = ""
    """The one that the operation or its path has in the place of the API's: absolute, or
    relative to it. Empty when that is the same."""
    target: str = ""
    """What is requested: the path, percent-encoded, and a query that never changes."""

    @property
    def key(self) -> str:
        key = f"{self.method} {self.path}"
        return f"{key} stream" if self.is_twin else key


@dataclass(frozen=True)
class Requirement:
    """A scheme that an operation needs, and what the credential has to allow."""

    scheme: str
    scopes: tuple[str, ...] = ()


class SchemeKind(Enum):
    API_KEY = auto()
    BASIC = auto()
    BEARER = auto()
    HTTP = auto()
    """Another scheme of HTTP: the caller supplies what stands behind its name."""
    OAUTH2 = auto()
    OPENID = auto()
    MUTUAL_TLS = auto()


class FlowKind(Enum):
    """The flows of OAuth 2 by which a client can get a token itself."""

    CLIENT_CREDENTIALS = auto()
    AUTHORIZATION_CODE = auto()
    PASSWORD = auto()


@dataclass(frozen=True)
class Flow:
    kind: FlowKind
    token_url: str
    refresh_url: str
    scopes: tuple[str, ...]


@dataclass(frozen=True)
class SecurityScheme:
    name: str
    kind: SchemeKind
    doc: Doc
    parameter: str = ""
    """What an API key is called on the wire."""
    place: Place = Place.HEADER
    """Where an API key travels."""
    scheme: str = ""
    """The name of an HTTP scheme."""
    flows: tuple[Flow, ...] = ()
    discovery_url: str = ""
    """Where the token URL of OpenID Connect, or of OAuth 2, is described."""

    @property
    def has_token_url(self) -> bool:
        """Whether a client can ask for a token itself."""
        return bool(self.flows or self.discovery_url)


@dataclass(frozen=True)
class ServerVariable:
    name: str
    default: str
    values: tuple[str, ...]
    """All that it may be; empty when it may be anything."""
    doc: Doc
    is_open: bool = False
    """Whether it has no default: a caller has to say what it is."""


@dataclass(frozen=True)
class Server:
    url: str
    """Absolute or relative; variables in braces."""
    description: str
    variables: tuple[ServerVariable, ...] = ()

    @property
    def is_absolute(self) -> bool:
        return "://" in self.url

    @property
    def default_url(self) -> str:
        """With the defaults of its variables, where they have any."""
        url = self.url
        for each in self.variables:
            if each.is_open:
                continue
            url = url.replace("{" + each.name + "}", each.default)
        return url


@dataclass(frozen=True)
class Webhook:
    """A request that the server makes: a webhook, or a callback of an operation."""

    key: str
    name: str
    owner: str
    """The operation that a callback belongs to; empty for a webhook."""
    type: Type
    """Of the JSON payload."""
    doc: Doc
    location: Location


@dataclass(frozen=True)
class Api:
    title: str
    version: str
    doc: Doc
    servers: tuple[Server, ...]
    """The first absolute one is the default, of those whose variables have defaults if any does."""
    schemes: tuple[SecurityScheme, ...]
    operations: tuple[Operation, ...]
    webhooks: tuple[Webhook, ...]
    any_webhook: Ref | None
    """The union of the payloads of all webhooks, where it can be told which one came."""
    declarations: Mapping[DeclarationId, Declaration]
    sent: frozenset[DeclarationId]
    """Declarations that a request can carry."""
    received: frozenset[DeclarationId]
    """Declarations that a response can carry."""

    @property
    def default_server(self) -> Server | None:
        """The first that a client on another machine can reach, at best without being told more."""
        found = [each for each in self.servers if each.is_absolute]
        complete = (e for e in found if not any(v.is_open for v in e.variables))
        return next(complete, found[0] if found else None)
