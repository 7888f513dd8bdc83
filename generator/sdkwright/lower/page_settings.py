"""How a description itself says that an operation is paged: the extensions for it."""

from __future__ import annotations

import re
from typing import Any

from sdkwright import ir
from sdkwright.config import PageRule
from sdkwright.load.tree import is_list, is_object
from sdkwright.lower.page_shape import Input, squashed
from sdkwright.resolve import Node

FERN = "x-fern-pagination"
SPEAKEASY = "x-speakeasy-pagination"
MICROSOFT = "x-ms-pageable"
EXTENSIONS = (FERN, SPEAKEASY, MICROSOFT)

_LAST_ITEM = re.compile(r"(.*)\[(?:-1|-1:|\(@\.length ?- ?1\))\]\.(\w+)")
_STEPS = re.compile(r"[^.\[\]'\"]+")


class Unusable(Exception):
    """Why what is said of pages cannot be done."""


def read_extension(name: str, node: Node, root: Node, inputs: list[Input]) -> PageRule:
    """The rule that an extension of an operation gives. Raises Unusable."""
    value = node.get(name)
    style: ir.PageStyle | None
    if name == FERN:
        value = root.get(FERN) if value is True else value
        style, items = _fern(_object(value, name), inputs)
    elif name == MICROSOFT:
        style, items = _microsoft(_object(value, name))
    else:
        style, items = _speakeasy(_object(value, name), inputs)
    return PageRule(style=style, items=items, location=node.child(name).location)


def _object(value: Any, name: str) -> dict[str, Any]:
    if is_object(value):
        return value
    raise Unusable(f"{name} is no object")


def _fern(
    value: dict[str, Any], inputs: list[Input]
) -> tuple[ir.PageStyle, tuple[str, ...] | None]:
    items = _way(value.get("results"), "$response")
    has_more = _way(value.get("has-next-page"), "$response") or ()
    link = _way(value.get("next_uri") or value.get("next_path"), "$response")
    if link:
        return ir.NextLink(link, has_more), items
    if "cursor" in value:
        given = _request(value["cursor"], inputs)
        following = _way(value.get("next_cursor"), "$response")
        if not following:
            raise Unusable("it says no next_cursor")
        cursor = ir.BodyCursor(
            following, given.name, has_more=has_more, in_body=given.in_body
        )
        return cursor, items
    if "offset" not in value:
        raise Unusable("it has none of cursor, offset, next_uri and next_path")
    given = _request(value["offset"], inputs)
    first = _default(given)
    if "step" in value:
        counted: ir.PageStyle = ir.Offset(
            given.name, first or 0, has_more=has_more, in_body=given.in_body
        )
    else:
        counted = ir.PageNumber(
            given.name,
            1 if first is None else first,
            has_more=has_more,
            in_body=given.in_body,
        )
    return counted, items


def _microsoft(
    value: dict[str, Any],
) -> tuple[ir.PageStyle | None, tuple[str, ...] | None]:
    """Names, not ways; without the name of a link there is only one page."""
    link, items = value.get("nextLinkName"), value.get("itemName") or "value"
    return ir.NextLink((str(link),)) if link else None, (str(items),)


def _speakeasy(
    value: dict[str, Any], inputs: list[Input]
) -> tuple[ir.PageStyle, tuple[str, ...] | None]:
    outputs = value.get("outputs")
    outputs = outputs if is_object(outputs) else {}
    items = _way(outputs.get("results"), "$")
    if value.get("type") == "url":
        link = _way(outputs.get("nextUrl"), "$")
        if not link:
            raise Unusable("it says no nextUrl")
        return ir.NextLink(link), items
    names: dict[str, str] = {
        str(each.get("type") or each.get("name")): str(each.get("name"))
        for each in _list(value.get("inputs"))
        if is_object(each)
    }
    if value.get("type") == "cursor" and "cursor" in names:
        given = _input(names["cursor"], inputs)
        following = str(outputs.get("nextCursor", ""))
        last = _LAST_ITEM.fullmatch(following)
        if last and not given.in_body:
            return ir.ItemCursor(last[2], given.name), _way(last[1], "$")
        way = _way(following, "$")
        if not way:
            raise Unusable("it says no nextCursor")
        return ir.BodyCursor(way, given.name, in_body=given.in_body), items
    if "page" in names:
        given = _input(names["page"], inputs)
        first, total = _default(given), _way(outputs.get("numPages"), "$") or ()
        number = ir.PageNumber(
            given.name,
            1 if first is None else first,
            total_pages=total,
            in_body=given.in_body,
        )
        return number, items
    if "offset" in names:
        given = _input(names["offset"], inputs)
        first = _default(given) or 0
        return ir.Offset(given.name, first, in_body=given.in_body), items
    raise Unusable("it names no input to go on by: cursor, page or offset")


def _list(value: Any) -> list[Any]:
    return value if is_list(value) else []


def _way(value: Any, start: str) -> tuple[str, ...] | None:
    """The names in `$response.data.items` or `$.data.items`; None when nothing is said."""
    if value is None or value == "":
        return None
    if not isinstance(value, str) or not value.startswith(start):
        raise Unusable(f"{value!r} does not begin with {start}")
    rest = value.removeprefix(start)
    if "*" in rest or "?" in rest or ".." in rest or re.search(r"\[-?\d", rest):
        raise Unusable(f"{value!r} leads to more than one value, or into an array")
    return tuple(_STEPS.findall(rest))


def _request(value: Any, inputs: list[Input]) -> Input:
    way = _way(value, "$request")
    names = list(way or ())
    if len(names) not in (1, 2):
        raise Unusable(f"{value!r} is no parameter")
    return _input(names[-1], inputs)


def _input(name: str, inputs: list[Input]) -> Input:
    """The parameter of a name: that very one, or one that differs in case and signs."""
    for same in (
        [one for one in inputs if one.name == name],
        [one for one in inputs if one.key == squashed(name)],
    ):
        if same:
            return same[0]
    raise Unusable(f"there is no query parameter and no property {name!r} to send")


def _default(given: Input) -> int | None:
    text = given.doc.default or ""
    return int(text) if text.isdecimal() else None
