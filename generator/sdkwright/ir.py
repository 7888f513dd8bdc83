"""What an API is, in no language: frozen data joined by ids, with no behaviour.

`lower/` writes it and `python/` reads it; nothing here knows OpenAPI or Python. The
classes have no slots: making such a class takes twice as long, and there are many.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import NewType, TypeAlias

from sdkwright.diagnostics import Location

DeclarationId = NewType("DeclarationId", str)
"""Joins a `Ref` to its declaration: the place of the schema, as a JSON pointer."""

JsonScalar: TypeAlias = str | int | float | bool | None


class ScalarKind(Enum):
    """A JSON scalar, told apart further by the formats that have a meaning."""

    STRING = auto()
    INTEGER = auto()
    NUMBER = auto()
    BOOLEAN = auto()
    NULL = auto()
    DATE_TIME = auto()
    DATE = auto()
    TIME = auto()
    DURATION = auto()
    UUID = auto()
    DECIMAL = auto()
    BASE64 = auto()


class Presence(Enum):
    REQUIRED = auto()
    OPTIONAL = auto()


class Access(Enum):
    BOTH = auto()
    READ_ONLY = auto()
    WRITE_ONLY = auto()


class Place(Enum):
    """Where in a request a parameter travels."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"


@dataclass(frozen=True)
class Doc:
    """What the description says to people; none of it changes what travels."""

    summary: str = ""
    description: str = ""
    deprecated: bool = False
    default: str | None = None
    """What the server takes when the value is left out, as JSON."""
    constraints: tuple[str, ...] = ()
    """Bounds and patterns, each a short phrase such as `maxLength 41`."""
    examples: tuple[str, ...] = ()


@dataclass(frozen=True)
class Origin:
    """Where a name may come from: a component, or a path of steps below something named."""

    name: str
    """The component's key, or the wire name of the last step."""
    parents: tuple[str, ...] = ()
    """The names on the way there, outermost first; empty for a component."""
    kind: str = ""
    """What is there (`item`, `value`, `variant`, `body`, `response`), to tell equal names apart."""

    @property
    def is_component(self) -> bool:
        return not self.parents


# Types ------------------------------------------------------------------------------


@dataclass(frozen=True)
class Scalar:
    kind: ScalarKind


@dataclass(frozen=True)
class Literals:
    """One of some known values. Newer servers may send others, so it is never a closed set."""

    values: tuple[JsonScalar, ...]


@dataclass(frozen=True)
class Tag:
    """The property by which a union tells its variants apart: a closed set of this variant's values."""

    values: tuple[str, ...]
    default: str | None


@dataclass(frozen=True)
class ListOf:
    item: Type


@dataclass(frozen=True)
class MapOf:
    value: Type


@dataclass(frozen=True)
class Nullable:
    type: Type


@dataclass(frozen=True)
class Ref:
    id: DeclarationId


@dataclass(frozen=True)
class Anything:
    pass


Type: TypeAlias = Scalar | Literals | Tag | ListOf | MapOf | Nullable | Ref | Anything


# Declarations -----------------------------------------------------------------------


@dataclass(frozen=True)
class Field:
    wire_name: str
    type: Type
    presence: Presence
    access: Access
    doc: Doc
    location: Location


@dataclass(frozen=True)
class Model:
    """A JSON object with known properties."""

    id: DeclarationId
    origin: Origin
    fields: tuple[Field, ...]
    doc: Doc


@dataclass(frozen=True)
class KeyedVariant:
    """A variant that is told by the properties an object has."""

    type: Ref
    required: tuple[str, ...]
    """Keys that must be there."""
    not_null: tuple[str, ...]
    """Those of the required keys whose value cannot be null."""
    known: tuple[str, ...]
    excluded: tuple[str, ...]
    """Keys that speak for a later, less specific variant."""


@dataclass(frozen=True)
class TaggedVariant:
    type: Ref
    tags: tuple[str, ...]


@dataclass(frozen=True)
class TaggedUnion:
    """Objects told apart by one string property; by their keys where it is missing."""

    id: DeclarationId
    origin: Origin
    tag: str
    variants: tuple[TaggedVariant, ...]
    by_keys: tuple[KeyedVariant, ...]
    doc: Doc


@dataclass(frozen=True)
class KeyedUnion:
    """Objects told apart by their keys, the most specific variant first."""

    id: DeclarationId
    origin: Origin
    variants: tuple[KeyedVariant, ...]
    doc: Doc


@dataclass(frozen=True)
class JsonTypeUnion:
    """Values told apart by their JSON type: at most one variant for each."""

    id: DeclarationId
    origin: Origin
    variants: tuple[Type, ...]
    doc: Doc


@dataclass(frozen=True)
class Alias:
    id: DeclarationId
    origin: Origin
    type: Type
    doc: Doc


Declaration: TypeAlias = Model | TaggedUnion | KeyedUnion | JsonTypeUnion | Alias


# Operations -------------------------------------------------------------------------


@dataclass(frozen=True)
class Parameter:
    wire_name: str
    place: Place
    type: Type
    presence: Presence
    style: str
    explode: bool
    doc: Doc


@dataclass(frozen=True)
class Body:
    media_type: str
    type: Type
    presence: Presence
    doc: Doc


class ReplyKind(Enum):
    JSON = auto()
    TEXT = auto()
    BYTES = auto()
    NOTHING = auto()


@dataclass(frozen=True)
class Reply:
    """What one status, range of statuses (`2XX`) or `default` answers."""

    status: str
    kind: ReplyKind
    type: Type | None
    """The type of the body, for JSON."""
    doc: Doc

    @property
    def is_success(self) -> bool:
        return self.status.startswith("2")


@dataclass(frozen=True)
class ItemCursor:
    """The next page starts after a property of the last item, or before that of the first."""

    item: Type
    cursor: str
    after: str | None
    before: str | None


Pagination: TypeAlias = ItemCursor


@dataclass(frozen=True)
class Operation:
    method: str
    path: str
    operation_id: str
    tags: tuple[str, ...]
    group: tuple[str, ...]
    """The resource that an extension of the description asks for; empty when none does."""
    verb: str
    """The method name that an extension of the description asks for."""
    parameters: tuple[Parameter, ...]
    body: Body | None
    replies: tuple[Reply, ...]
    pagination: Pagination | None
    security: tuple[tuple[str, ...], ...]
    """Alternatives; each is the set of schemes that it needs. Empty when the operation is public."""
    doc: Doc
    location: Location

    @property
    def key(self) -> str:
        return f"{self.method} {self.path}"


class SchemeKind(Enum):
    BEARER = auto()


@dataclass(frozen=True)
class SecurityScheme:
    name: str
    kind: SchemeKind
    doc: Doc


@dataclass(frozen=True)
class Server:
    url: str
    description: str


@dataclass(frozen=True)
class Api:
    title: str
    version: str
    doc: Doc
    servers: tuple[Server, ...]
    schemes: tuple[SecurityScheme, ...]
    operations: tuple[Operation, ...]
    declarations: Mapping[DeclarationId, Declaration]
    sent: frozenset[DeclarationId]
    """Declarations that a request can carry."""
    received: frozenset[DeclarationId]
    """Declarations that a response can carry."""
