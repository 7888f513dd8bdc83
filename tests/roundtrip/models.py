"""The models of the application: every type and format that pydantic has a schema for."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum, IntEnum
from typing import Annotated, Any, Generic, Literal, TypeVar
from uuid import UUID

from pydantic import (
    AnyUrl,
    AwareDatetime,
    Base64Bytes,
    BaseModel,
    ConfigDict,
    Field,
    WithJsonSchema,
)


class Colour(Enum):
    RED = "red"
    LIGHT_BLUE = "light-blue"
    NONE = ""


class Level(IntEnum):
    LOW = 1
    HIGH = 10


class Tree(BaseModel):
    """Names itself, in a list, a map and alone."""

    name: str
    parent: Tree | None = None
    children: list[Tree] = []
    by_name: dict[str, Tree] = {}


class Cat(BaseModel):
    kind: Literal["cat"]
    lives: int = 9
    friend: Pet | None = None


class Dog(BaseModel):
    kind: Literal["dog", "wolf"]
    good: bool
    barks: list[float] = []


class Fish(BaseModel):
    kind: Literal["fish"] = "fish"
    depth: float | None = None


Pet = Annotated[Cat | Dog | Fish, Field(discriminator="kind")]
Cat.model_rebuild()


class Square(BaseModel):
    side: float


class Circle(BaseModel):
    radius: float
    centre: tuple[float, float] | None = None


Shape = Square | Circle
"""Nothing but their keys tells these apart."""

Scalar = int | str | bool | None


class Bytes(BaseModel):
    model_config = ConfigDict(val_json_bytes="base64", ser_json_bytes="base64")

    byte: Annotated[bytes, WithJsonSchema({"type": "string", "format": "byte"})]
    plain: bytes


class Formats(BaseModel):
    moment: AwareDatetime
    day: date
    clock: time
    lapse: timedelta
    ident: UUID
    exact: Annotated[Decimal, WithJsonSchema({"type": "string", "format": "decimal"})]
    rough: Decimal
    link: AnyUrl
    blob: Base64Bytes
    bytes: Bytes
    moments: list[datetime] = []
    idents: dict[str, UUID] = {}
    maybe_day: date | None = None


class Containers(BaseModel):
    numbers: list[int]
    matrix: list[list[float]]
    words: set[str]
    pair: tuple[int, str]
    row: tuple[int, ...] = ()
    counts: dict[str, int]
    nested: dict[str, list[dict[str, bool]]] = {}
    by_colour: dict[Colour, Level] = {}
    anything: Any = None
    any_list: list[Any] = []
    holes: list[int | None] = []


class Odd(BaseModel):
    """Names and presence."""

    model_config = ConfigDict(populate_by_name=True)

    class_: int = Field(alias="class")
    from_: str = Field(alias="from")
    camel_case: bool = Field(alias="camelCase")
    dashed_name: str | None = Field(alias="dashed-name")
    dotted_name: float | None = Field(None, alias="dotted.name")
    extra_fields_: int = Field(7, alias="extra_fields")
    note: str = "none"
    maybe: int | None = 5


class Everything(BaseModel):
    """One of each."""

    text: str
    count: int
    ratio: float
    yes: bool
    colour: Colour
    level: Level
    order: Literal["asc", "desc"] = "asc"
    version: Literal[2] = 2
    formats: Formats
    containers: Containers
    odd: Odd
    tree: Tree
    pet: Pet
    pets: list[Pet] = []
    zoo: dict[str, Pet] = {}
    shape: Shape
    shapes: list[Shape] = []
    scalar: Scalar = None
    scalars: list[Scalar] = []
    maybe_pet: Pet | None = None
    either: list[int] | dict[str, int] | str = ""


class Patch(BaseModel):
    """A merge patch: what is absent stays, null removes."""

    title: str | None = None
    tags: list[str] | None = None
    size: int | None = None
    colour: Colour | None = None


class Open(BaseModel):
    """Keeps what it does not know."""

    model_config = ConfigDict(extra="allow")

    known: int


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")

    known: int


class Leaf(BaseModel):
    type: Literal["leaf"] = "leaf"
    value: int


class Node(BaseModel):
    type: Literal["node"] = "node"
    left: Expression
    right: Expression


Expression = Annotated[Leaf | Node, Field(discriminator="type")]
Node.model_rebuild()

T = TypeVar("T")


class Pair(BaseModel, Generic[T]):
    first: T
    second: T | None = None


class Base(BaseModel):
    id: int


class Derived(Base):
    name: str


class Problem(BaseModel):
    """RFC 9457."""

    type: str = "about:blank"
    title: str
    status: int
    detail: str | None = None
    balance: int | None = None


class Conflict(BaseModel):
    holder: str
    since: AwareDatetime


class Missing(BaseModel):
    id: str
    near: list[str] = []
