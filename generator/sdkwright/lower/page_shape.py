"""What a request can say and what an answer holds, as far as pages go."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import TypeAlias

from sdkwright import ir
from sdkwright.graph import resolve

Declarations: TypeAlias = Mapping[ir.DeclarationId, ir.Declaration]

_ITEM_NAMES = frozenset(
    (
        *("data", "items", "results", "result", "entries", "records", "values"),
        *("elements", "content", "objects", "list", "rows", "nodes", "resources"),
        *("value", "entities", "hits", "docs", "documents"),
    )
)
"""What the array of items is called where it is not the only array."""
_NO_ITEMS = frozenset(
    (
        *("errors", "warnings", "links", "messages", "included", "order"),
        *("errormessages", "warningmessages", "unreachable"),
    )
)
"""Arrays that stand beside that of the items, where there are others."""
_ABOUT_PAGES = frozenset(
    (
        *("meta", "metadata", "paging", "pagination", "page", "pageinfo", "pages"),
        *("pagemeta", "pagedetails", "cursor", "cursors", "links", "next"),
        *("responsemetadata", "paginationinfo", "pageinformation", "listmeta"),
    )
)
"""Objects in a body that tell of its pages."""


class Kind(Enum):
    TEXT = auto()
    WHOLE = auto()
    FLAG = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class Input:
    """A query parameter, or a property of the request body."""

    name: str
    kind: Kind
    type: ir.Type
    doc: ir.Doc
    in_body: bool

    @property
    def key(self) -> str:
        return squashed(self.name)


@dataclass(frozen=True, slots=True)
class Leaf:
    """A property of the answer that is not an object and not an array."""

    way: tuple[str, ...]
    kind: Kind
    type: ir.Type
    doc: ir.Doc

    @property
    def key(self) -> str:
        return squashed(self.way[-1])

    @property
    def holder(self) -> str:
        """The object that it is in; empty where that is the body itself."""
        return squashed(self.way[-2]) if len(self.way) > 1 else ""


@dataclass(frozen=True, slots=True)
class Shape:
    """A body with an array of items."""

    item: ir.Type
    items: tuple[str, ...]
    may_lack_items: bool
    leaves: tuple[Leaf, ...]


def squashed(name: str) -> str:
    """A name without its case and its signs: `nextPageToken` is as `next_page_token`."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def read_inputs(op: ir.Operation, declarations: Declarations) -> list[Input]:
    """The query parameters, then the properties of a JSON object that is sent."""
    found = [
        _input(each.wire_name, each.type, each.doc, False, declarations)
        for each in op.parameters
        if each.place is ir.Place.QUERY
    ]
    if len(op.bodies) == 1 and op.bodies[0].kind is ir.BodyKind.JSON:
        found += [
            _input(each.wire_name, each.type, each.doc, True, declarations)
            for each in fields_of(op.bodies[0].type, declarations)
        ]
    return found


def _input(
    name: str, type_: ir.Type, doc: ir.Doc, in_body: bool, declarations: Declarations
) -> Input:
    kind = kind_of(type_, declarations)
    return Input(name, kind, _plain(type_, declarations), doc, in_body)


def read_shape(
    body: ir.Type,
    declarations: Declarations,
    at: tuple[str, ...] | None = None,
    asked: str = "",
) -> Shape | None:
    """Where the items are in a body, or at the named place; None where that is not clear.

    Of several arrays, that is it which is called as what was `asked` for.
    """
    plain = resolve(body, declarations)
    if isinstance(plain, ir.ListOf):
        return None if at else Shape(plain.item, (), False, ())
    way = at if at is not None else _way_to_items(body, declarations, asked)
    if not way:
        return None
    held, is_sure = body, True
    for name in way:
        fields = {each.wire_name: each for each in fields_of(held, declarations)}
        if name not in fields:
            return None
        held = fields[name].type
        is_required = fields[name].presence is ir.Presence.REQUIRED
        is_null = isinstance(resolve(held, declarations), ir.Nullable)
        is_sure = is_sure and is_required and not is_null
    found = _plain(held, declarations)
    if not isinstance(found, ir.ListOf):
        return None
    leaves = tuple(_leaves(body, (), way, declarations))
    return Shape(found.item, way, not is_sure, leaves)


def _way_to_items(
    body: ir.Type, declarations: Declarations, asked: str
) -> tuple[str, ...]:
    """The array in a body, or else that in the only object in it which has one."""
    name = _items_among(body, declarations, asked)
    if name:
        return (name,)
    holders: list[tuple[str, ...]] = []
    for each in fields_of(body, declarations):
        if isinstance(_plain(each.type, declarations), ir.ListOf):
            return ()  # one of several, and none of them is called as items are
        inner = _items_among(each.type, declarations, asked)
        if inner and squashed(each.wire_name) not in _ABOUT_PAGES:
            holders.append((each.wire_name, inner))
    return holders[0] if len(holders) == 1 else ()


def _items_among(holder: ir.Type, declarations: Declarations, asked: str) -> str:
    names = [
        each.wire_name
        for each in fields_of(holder, declarations)
        if isinstance(_plain(each.type, declarations), ir.ListOf)
    ]
    if len(names) > 1:
        called = [each for each in names if squashed(each) == squashed(asked)]
        names = called or [each for each in names if squashed(each) not in _NO_ITEMS]
    if len(names) > 1:
        names = [each for each in names if squashed(each) in _ITEM_NAMES]
    return names[0] if len(names) == 1 else ""


def _leaves(
    holder: ir.Type,
    way: tuple[str, ...],
    items: tuple[str, ...],
    declarations: Declarations,
) -> Iterator[Leaf]:
    """Those of the body, of the objects on the way to the items, and of what tells of pages."""
    for each in fields_of(holder, declarations):
        here = (*way, each.wire_name)
        if fields_of(each.type, declarations):
            is_about = squashed(each.wire_name) in _ABOUT_PAGES
            if len(here) < 4 and (is_about or items[: len(here)] == here):
                yield from _leaves(each.type, here, items, declarations)
        else:
            kind = kind_of(each.type, declarations)
            yield Leaf(here, kind, _plain(each.type, declarations), each.doc)


def fields_of(type_: ir.Type, declarations: Declarations) -> tuple[ir.Field, ...]:
    """The properties of an object, which may be null; of anything else there are none."""
    plain = _plain(type_, declarations)
    found = declarations.get(plain.id) if isinstance(plain, ir.Ref) else None
    return found.fields if isinstance(found, ir.Model) else ()


def kind_of(type_: ir.Type, declarations: Declarations) -> Kind:
    match _plain(type_, declarations):
        case ir.Scalar(ir.ScalarKind.STRING | ir.ScalarKind.UUID):
            return Kind.TEXT
        case ir.Scalar(ir.ScalarKind.INTEGER | ir.ScalarKind.NUMBER):
            return Kind.WHOLE
        case ir.Scalar(ir.ScalarKind.BOOLEAN):
            return Kind.FLAG
        case _:
            return Kind.OTHER


def _plain(type_: ir.Type, declarations: Declarations) -> ir.Type:
    """The type behind aliases, without its null."""
    found = resolve(type_, declarations)
    while isinstance(found, ir.Nullable):
        found = resolve(found.type, declarations)
    return found


def have_texts(
    item: ir.Type, name: str, declarations: Declarations, *, always: bool = True
) -> bool:
    """Whether every item has a text of this name, whichever variant it is; with `always`
    the description must promise it."""
    resolved = resolve(item, declarations)
    found = declarations.get(resolved.id) if isinstance(resolved, ir.Ref) else None
    match found:
        case ir.Model(fields=fields):
            return any(
                each.wire_name == name
                and (each.presence is ir.Presence.REQUIRED or not always)
                and kind_of(each.type, declarations) is Kind.TEXT
                for each in fields
            )
        case ir.TaggedUnion(variants=variants) | ir.KeyedUnion(variants=variants):
            return all(
                have_texts(each.type, name, declarations, always=always)
                for each in variants
            )
        case _:
            return False
