"""What values an API speaks of: types, and the declarations that they refer to by id."""

from __future__ import annotations

from dataclasses import dataclass, field
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
    BASE64URL = auto()
    FILE = auto()
    """Content that travels as it is: a body, or a part of a multipart form."""
    FILE_OR_TEXT = auto()
    """The same, in a form that may as well be sent as JSON, where it can only be text."""


class JsonType(Enum):
    """What JSON tells apart by itself."""

    STRING = auto()
    NUMBER = auto()
    BOOLEAN = auto()
    NULL = auto()
    ARRAY = auto()
    OBJECT = auto()
    ANY = auto()
    """Not known, or any of them."""


class Presence(Enum):
    REQUIRED = auto()
    OPTIONAL = auto()
    MADE = auto()
    """Of a parameter: a value that the client makes where the caller gives none."""


class Access(Enum):
    BOTH = auto()
    READ_ONLY = auto()
    WRITE_ONLY = auto()


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
class Rules:
    """What values have to be besides their type (JSON Schema 2020-12, validation, 6).

    No type is another one because of its rules: they are checked on request, apart from
    all that reads and writes values.
    """

    keywords: tuple[tuple[str, str | int | float], ...]
    """By the name that the standard has for them; `uniqueItems` is there where it holds."""
    location: Location = field(compare=False)
    requires: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Of an object: properties, and those that have to be there with them."""
    names: Rules | None = None
    """Of the names of an object's properties."""


@dataclass(frozen=True)
class Scalar:
    kind: ScalarKind
    rules: Rules | None = field(default=None, compare=False)


@dataclass(frozen=True, eq=False)
class Literals:
    """Known values of one JSON type. Newer servers may send others, so it is never a closed set."""

    values: tuple[JsonScalar, ...]
    rules: Rules | None = field(default=None, compare=False)

    def __eq__(self, other: object) -> bool:
        """1 and true are two values in JSON, which plain comparison takes for one."""
        return isinstance(other, Literals) and repr(self.values) == repr(other.values)

    def __hash__(self) -> int:
        return hash(self.values)


@dataclass(frozen=True)
class Tag:
    """The property by which a union tells its variants apart: a closed set of this variant's values."""

    values: tuple[str, ...]
    default: str | None
    is_nullable: bool = False
    """Whether null may stand for the default."""


@dataclass(frozen=True)
class ListOf:
    item: Type
    rules: Rules | None = field(default=None, compare=False)


@dataclass(frozen=True)
class TupleOf:
    """A list whose first items have types of their own."""

    items: tuple[Type, ...]
    rest: Type | None
    """The type of all items behind those; None when there are none."""
    rules: Rules | None = field(default=None, compare=False)


@dataclass(frozen=True)
class MapOf:
    value: Type
    rules: Rules | None = field(default=None, compare=False)


@dataclass(frozen=True)
class Nullable:
    type: Type


@dataclass(frozen=True)
class Ref:
    id: DeclarationId


@dataclass(frozen=True)
class Anything:
    rules: Rules | None = field(default=None, compare=False)


Type: TypeAlias = (
    Scalar | Literals | Tag | ListOf | TupleOf | MapOf | Nullable | Ref | Anything
)


# Declarations -----------------------------------------------------------------------


@dataclass(frozen=True)
class Field:
    wire_name: str
    type: Type
    presence: Presence
    access: Access
    doc: Doc
    location: Location
    is_secret: bool = False
    """Whether people must not see the value in passing."""


@dataclass(frozen=True)
class Model:
    """A JSON object with known properties."""

    id: DeclarationId
    origin: Origin
    fields: tuple[Field, ...]
    doc: Doc
    extra: Type | None = None
    """The type of the properties beside the known ones, where the description gives one."""
    rules: Rules | None = field(default=None, compare=False)


@dataclass(frozen=True)
class PropertyTest:
    """What the value of a property has to be: one of some values, or of some JSON types."""

    key: str
    values: tuple[JsonScalar, ...]
    """Of one JSON type; empty where the types decide."""
    types: tuple[JsonType, ...]
    is_optional: bool
    """Whether the property may be absent, or null, as well."""


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
    tests: tuple[PropertyTest, ...] = ()
    """What sets it apart from later variants that have the same keys."""


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
    default: Ref | None = None
    """The variant of objects whose tag is missing or unknown, where the description names one."""


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
