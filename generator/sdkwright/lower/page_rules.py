"""The rules by which a style of pages is recognised: general ones, which name no API.

Each needs two witnesses, something that a request can say and something that the answer
has: to take a list for pages that is none is worse than to miss pages. Names are compared
without their case and their signs.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeAlias

from sdkwright import ir
from sdkwright.lower.page_shape import (
    Declarations,
    Input,
    Kind,
    Leaf,
    Shape,
    have_texts,
)

_SIZES = frozenset(
    (
        *("limit", "size", "pagesize", "perpage", "count", "maxresults", "max", "top"),
        *("take", "rows", "first", "maxitems", "pagelimit", "itemsperpage", "maxkeys"),
        *("resultsperpage", "hitsperpage", "pagecount", "batchsize", "numresults"),
    )
)
_OFFSETS = frozenset(("offset", "skip", "startat", "firstresult", "pageoffset"))
_UNSURE_OFFSETS = frozenset(("start", "startindex", "from", "first"))
"""Offsets that count from 0 here and from 1 there: something has to tell."""
_SURE_OFFSETS = (("first", "max"), ("start", "rows"))
"""Those that count from 0 wherever they have this size beside them."""
_PAGES = frozenset(
    ("page", "pagenumber", "pagenum", "pageno", "pageindex", "currentpage")
)
_COUNTED = _OFFSETS | _UNSURE_OFFSETS | _PAGES
_CURSORS = frozenset(
    (
        *("cursor", "token", "marker", "after", "continuation", "continuationtoken"),
        *("continue", "scrollid", "bookmark", "key", "state"),
    )
)
_PREFIXES = ("next", "pagination", "page", "starting", "start", "end")
_PLAIN_NEXT = frozenset(("next", "nextpage"))
_LAST_ITEM = frozenset(("lastid", "nextafter"))
_ITEM_CURSORS = (
    ("startingafter", "endingbefore"),
    ("after", "before"),
    ("afterid", "beforeid"),
)
_LINK_WORDS = ("url", "uri", "link", "href")
_NEXT_LINKS = ("nextlink", "nextpagelink", "nextpageurl", "nextpageuri")
_SAYS_LINK = re.compile(r"\b(url|uri|link|href)s?\b", re.IGNORECASE)
_LINKS = frozenset(("next", "nextpage"))
_MORE = frozenset(
    (
        *("hasmore", "hasnext", "hasnextpage", "hasmoreitems", "hasmoreresults"),
        *("hasmorepages", "more", "moreresults", "moreavailable", "istruncated"),
    )
)
_LAST = frozenset(("islast", "islastpage", "last", "lastpage"))
_TOTALS = frozenset(
    (
        *("total", "totalcount", "totalentries", "totalitems", "totalresults"),
        *("totalelements", "totalrecords", "totalrows", "totalsize"),
    )
)
_TOTAL_PAGES = frozenset(
    ("totalpages", "pagecount", "numpages", "numberofpages", "pages", "lastpage")
)
_CURRENT = frozenset(("page", "currentpage", "pagenumber", "number", "pageindex"))
_SAYS_FIRST = re.compile(
    r"\b(?:(zero|one|[01])[- ]?(?:based|indexed)\b"
    r"|(?:defaults?(?: value)?(?: is| to|:)|(?:start|begin)(?:s|ing|ning)? (?:at|from|with))"
    r"[^\w.-]{1,4}(zero|one|[01])\b(?![.,]?\d))",
    re.IGNORECASE,
)
"""What a description says of the number that pages or items are counted from."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that a rule may look at."""

    inputs: tuple[Input, ...]
    shape: Shape
    declares_link: bool
    """Whether the answer is described with a header `Link`; a parameter may tell of it, too."""
    declarations: Declarations

    def input(self, names: Iterable[str], kind: Kind) -> Input | None:
        return next(
            (one for one in self.inputs if one.key in names and one.kind is kind), None
        )

    def leaf(self, names: Iterable[str], kind: Kind) -> tuple[str, ...]:
        """The way to the outermost property of such a name; empty when there is none."""
        found = [
            one for one in self.shape.leaves if one.key in names and one.kind is kind
        ]
        return min(found, key=lambda one: len(one.way)).way if found else ()

    @property
    def size(self) -> Input | None:
        return self.input(_SIZES, Kind.WHOLE)

    @property
    def has_more(self) -> tuple[str, ...]:
        return self.leaf(_MORE, Kind.FLAG)

    @property
    def is_last(self) -> tuple[str, ...]:
        return self.leaf(_LAST, Kind.FLAG)


Rule: TypeAlias = Callable[[Evidence], ir.PageStyle | None]


def recognise(evidence: Evidence) -> ir.PageStyle | None:
    """The style that the first rule sees, those first whose witnesses say most."""
    return next((style for rule in RULES if (style := rule(evidence))), None)


def page_inputs(inputs: Iterable[Input]) -> list[str]:
    """The parameters that make an operation look paged; none where it does not."""
    sizes: list[str] = []
    places: list[str] = []
    for one in inputs:
        if one.kind is Kind.WHOLE and one.key in _SIZES:
            sizes.append(one.name)
        elif (one.kind is Kind.WHOLE and one.key in _COUNTED) or (
            one.kind is Kind.TEXT and _core(one.key) in _CURSORS
        ):
            places.append(one.name)
    return [*places, *sizes] if places and sizes else []


def body_cursor(evidence: Evidence) -> ir.PageStyle | None:
    for given in evidence.inputs:
        core = _core(given.key)
        if core not in _CURSORS | _COUNTED:
            continue
        if evidence.input({f"use{core}"}, Kind.FLAG):
            continue  # the server gives no cursor before it is asked for one
        for leaf in evidence.shape.leaves:
            if _leads_on(leaf, given, core, evidence):
                return ir.BodyCursor(
                    next=leaf.way,
                    parameter=given.name,
                    has_more=evidence.has_more,
                    is_last=evidence.is_last,
                    in_body=given.in_body,
                )
    return None


def _leads_on(leaf: Leaf, given: Input, core: str, evidence: Evidence) -> bool:
    """Whether a property of the answer is what the next request says."""
    is_cursor = core in _CURSORS and {leaf.kind, given.kind} <= {Kind.TEXT, Kind.WHOLE}
    is_equal = leaf.kind is given.kind and leaf.kind is not Kind.FLAG
    if leaf.kind is Kind.OTHER and leaf.type != given.type:
        return False
    if not (is_cursor or is_equal) or _is_link(leaf):
        return False
    is_next = leaf.key.startswith(("next", "end")) or leaf.holder == "next"
    if _core(leaf.key) == core and (is_next or leaf.holder == "cursors"):
        return True
    if core not in _CURSORS:
        return leaf.key == "next" and core in _OFFSETS | _UNSURE_OFFSETS
    if leaf.kind is not Kind.TEXT:
        return False
    if leaf.key in _PLAIN_NEXT or leaf.key == "nextcursor":
        return True
    if core == "after" and leaf.key in ("endcursor", *_LAST_ITEM):
        return leaf.key not in _LAST_ITEM or not _have_ids(evidence)
    # A property of the very name of the parameter may be what was sent, sent back; not
    # one that says itself that more follows.
    says_next = core.startswith("contin") or "next" in leaf.doc.description.lower()
    return leaf.key == given.key and (says_next or bool(evidence.has_more))


def link_header(evidence: Evidence) -> ir.PageStyle | None:
    is_told = evidence.declares_link or any(
        "link header" in one.doc.description.lower() for one in evidence.inputs
    )
    return ir.LinkHeader() if is_told and _is_asked(evidence) else None


def _is_asked(evidence: Evidence) -> bool:
    """Whether a query parameter has to do with pages."""
    found = (
        evidence.input(_SIZES | _PAGES | _OFFSETS, Kind.WHOLE),
        evidence.input(_CURSORS, Kind.TEXT),
    )
    return any(one is not None and not one.in_body for one in found)


def item_cursor(evidence: Evidence) -> ir.PageStyle | None:
    texts = {
        one.key: one
        for one in evidence.inputs
        if one.kind is Kind.TEXT and not one.in_body
    }
    if "around" in texts:
        return None  # a history: the newest item comes first, and `after` goes back
    for after, before in _ITEM_CURSORS:
        given, back = texts.get(after), texts.get(before)
        if given is None or not _have_ids(evidence, always=back is None):
            continue
        says_more = evidence.has_more or given.doc.description
        if back or after == "startingafter" or (evidence.size and says_more):
            return ir.ItemCursor(
                after=given.name,
                before=back.name if back else None,
                has_more=evidence.has_more,
            )
    return None


def _have_ids(evidence: Evidence, *, always: bool = True) -> bool:
    """An `id` that is not promised makes a cursor only where more speaks for it."""
    item = evidence.shape.item
    return have_texts(item, "id", evidence.declarations, always=always)


def offset(evidence: Evidence) -> ir.PageStyle | None:
    given = evidence.input(_OFFSETS | _UNSURE_OFFSETS, Kind.WHOLE)
    size = evidence.input(_SIZES - {"first"}, Kind.WHOLE)
    if given is None or size is None or given.in_body is not size.in_body:
        return None
    first = _first(given)
    is_sure = (
        given.key in _OFFSETS
        or (given.key, size.key) in _SURE_OFFSETS
        or "minimum 0" in given.doc.constraints
    )
    if first is None and not is_sure:
        return None
    echo = evidence.leaf({given.key}, Kind.WHOLE)
    step = evidence.leaf({size.key}, Kind.WHOLE)
    return ir.Offset(
        parameter=given.name,
        first=first or 0,
        step=step if echo and echo[:-1] == step[:-1] else (),
        total=evidence.leaf(_TOTALS, Kind.WHOLE),
        has_more=evidence.has_more,
        is_last=evidence.is_last,
        in_body=given.in_body,
    )


def page_number(evidence: Evidence) -> ir.PageStyle | None:
    given = evidence.input(_PAGES, Kind.WHOLE)
    if given is None or (given.in_body and evidence.size is None):
        return None
    first = _first(given)
    if first is None and "minimum 1" in given.doc.constraints:
        first = 1
    current = evidence.leaf(_CURRENT, Kind.WHOLE)
    total_pages = evidence.leaf(_TOTAL_PAGES, Kind.WHOLE)
    ends = total_pages or evidence.has_more or evidence.is_last
    if (first is None and not current) or not (evidence.size or ends):
        return None
    return ir.PageNumber(
        parameter=given.name,
        first=first,
        current=current,
        total_pages=total_pages,
        has_more=evidence.has_more,
        is_last=evidence.is_last,
        in_body=given.in_body,
    )


def next_link(evidence: Evidence) -> ir.PageStyle | None:
    is_asked = _is_asked(evidence)
    for leaf in evidence.shape.leaves:
        # Who asks for nothing gets pages all the same, where the answer says so in full.
        is_sure = is_asked or leaf.key.endswith(_NEXT_LINKS)
        if leaf.kind is Kind.TEXT and is_sure and _is_link(leaf):
            return ir.NextLink(leaf.way, evidence.has_more)
    return None


def _is_link(leaf: Leaf) -> bool:
    """Whether a property is the URL of the next page."""
    if leaf.key == "href":
        return leaf.holder == "next"
    if "next" in leaf.key and leaf.key.endswith(_LINK_WORDS):
        return True
    is_url = any(text.startswith("format ur") for text in leaf.doc.constraints)
    says_link = _SAYS_LINK.search(leaf.doc.description) is not None
    return leaf.key in _LINKS and (is_url or says_link or leaf.holder == "links")


def _to_an_empty_page(rule: Rule) -> Rule:
    """A rule for counting where nothing says when it ends. Who could send a cursor, of
    which the answer says nothing, is not known to go on by counting; and a search for the
    first ten is not meant to be walked."""

    def counting(evidence: Evidence) -> ir.PageStyle | None:
        queries = [one for one in evidence.inputs if not one.in_body]
        cores = {_core(one.key) for one in queries if one.kind is Kind.TEXT}
        if not queries or cores & (_CURSORS - {"after"}):
            return None
        return rule(evidence)

    return counting


def _ends(style: ir.PageStyle | None) -> bool:
    match style:
        case ir.Offset(total=total, has_more=more, is_last=last):
            return bool(total or more or last)
        case ir.PageNumber(total_pages=total, has_more=more, is_last=last):
            return bool(total or more or last)
        case _:
            return False


def _ending(rule: Rule) -> Rule:
    """A rule for counting, where the answer says when it ends."""

    def ending(evidence: Evidence) -> ir.PageStyle | None:
        style = rule(evidence)
        return style if _ends(style) else None

    return ending


RULES: tuple[Rule, ...] = (
    body_cursor,
    link_header,
    item_cursor,
    _ending(offset),
    _ending(page_number),
    next_link,
    _to_an_empty_page(offset),
    _to_an_empty_page(page_number),
)


def _core(key: str) -> str:
    """What a name is about: `next_page_token`, `pageToken` and `token` are about a token,
    `after` and `after_id` about what comes after."""
    while True:
        prefix = next((each for each in _PREFIXES if key.startswith(each)), "")
        if not prefix or key == prefix:
            return "after" if key == "afterid" else key
        key = key.removeprefix(prefix)


def _first(given: Input) -> int | None:
    """The default, also where only the description tells it, or what it counts from."""
    text = given.doc.default or ""
    if text.isdecimal():
        return int(text)
    said = {
        (a or b).lower() in ("1", "one")
        for a, b in _SAYS_FIRST.findall(given.doc.description)
    }
    return int(said.pop()) if len(said) == 1 else None
