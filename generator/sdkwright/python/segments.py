"""Split the paths of an API into the segments that tell something, without what all of them share."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import unquote

from sdkwright import ir
from sdkwright.python.words import snake, words

_ENDS = re.compile(r"(?:\{[^{}]*\}|[^?#])*")
"""A path as far as its query or fragment."""
_FIRST = re.compile(r"api|apis|rest", re.IGNORECASE)
"""Words that lead to an API and say nothing of it."""
_VERSION = re.compile(
    r"v\d+([._-]\d+)*([a-z]+\d*)?|\d{4}-\d{2}(-\d{2})?|\d+\.\d+(\.\d+)?", re.IGNORECASE
)
_NUMBER = re.compile(r"\d+")
_SUFFIX = re.compile(
    r"(?<=.)\.(json|xml|ya?ml|csv|tsv|txt|html?|pdf|zip)", re.IGNORECASE
)
_DOTTED = re.compile(r"[A-Za-z_][\w-]*(\.[A-Za-z_][\w-]*)+")
_CALLED = re.compile(r"(?P<owner>.+):(?P<call>[A-Za-z][\w-]*)")
_KEYED = re.compile(r"(?P<owner>[\w-]+)\(.*")
"""A collection with the key of an item behind it, as OData writes them: `pets({id})`."""
_FUNCTION = re.compile(r"(?:\w+\.)*(?P<call>[A-Za-z]\w*)\((?P<given>[^()]*)\)")
"""A function, as OData writes them: `Sales.Discount(code='{code}')`, `mostExpensive()`."""
_PARAMETER = re.compile(r"\{([^{}]*)\}")
_TEMPLATE = re.compile(r"\{(?P<name>[^{}=]+)=(?P<pattern>[^{}]*\*[^{}]*)\}")
"""A variable with the pattern of its values: `{name=shelves/*/books/*}`."""
_QUERY = re.compile(r"\{[?&][^{}]*\}")
_ADDED = re.compile(r"\{/([^{}]*)\}")
"""A segment that is a variable with its slash (RFC 6570, 3.2.6)."""
_WILD = re.compile(r"\*+")
_SLASH = re.compile(r"/(?![^{]*\})")
_SCOPED = 5
"""Things that must hang from a path with parameters before it counts as the scope of the whole API."""


@dataclass(frozen=True, slots=True)
class Segment:
    text: str
    """What is written there, or the name of the parameter."""
    is_parameter: bool = False
    is_call: bool = False
    """Whether the path itself says that this is done: `models:predict`, `chat.postMessage`."""

    @property
    def name(self) -> str:
        return snake(self.text, "resource")

    @property
    def shape(self) -> str:
        return "{}" if self.is_parameter else self.text


Segments = tuple[Segment, ...]


def split(path: str) -> Segments:
    """The segments of a path, without versions, file suffixes, query and fragment."""
    parts = _plain(path)
    found: list[Segment] = []
    is_first = True
    for index, part in enumerate(parts):
        is_last = index == len(parts) - 1
        if is_first and (_FIRST.fullmatch(part) or (index and _NUMBER.fullmatch(part))):
            continue
        if _VERSION.fullmatch(part):
            continue
        is_first = False
        found += _parts(part, is_last, is_inner=bool(found))
    return tuple(found)


def qualifiers(path: str) -> tuple[str, ...]:
    """The file suffix and the version, which tell paths apart that are equal without them."""
    parts = _plain(path)
    found = _SUFFIX.findall(parts[-1]) if parts else []
    found += [part for part in parts if _VERSION.fullmatch(part)]
    return tuple(
        snake(f"v{each}" if each[0].isdigit() else each, "x") for each in found
    )


def flags(path: str) -> tuple[str, ...]:
    """What is only switched on in the query of a path's key: `beta` of `?beta=true`."""
    return tuple(key for key, value in _query(path) if value.lower() in ("true", "1"))


def variants(path: str) -> tuple[str, ...]:
    """What else tells apart the keys of one path: `resize` of `?action=resize`, of `#resize`
    and of `#Target=resize`."""
    fragment = path[_end(path) :].partition("#")[2].rpartition("=")[2]
    found = [value or key for key, value in _query(path)]
    switched = flags(path)
    kept = [each for each in (*found, fragment) if words(each)]
    return tuple(each for each in kept if each not in ("true", "1", *switched))


def asked(path: str) -> tuple[str, ...]:
    """The variables in the query of a path's key: `lat` and `lon` of `?lat={lat}&lon={lon}`."""
    query = path[_end(path) :].partition("#")[0]
    return tuple(snake(each, "x") for each in _PARAMETER.findall(query))


def _plain(path: str) -> list[str]:
    """The segments as they stand there; those that have no word, such as `**`, only where
    nothing else does. `{name=shelves/*}` is written out as `shelves/{name}`."""
    path = _ADDED.sub(r"/{\1}", _QUERY.sub("", path[: _end(path)]))
    whole = _TEMPLATE.sub(_written_out, path)
    parts = [_decoded(part) for part in _SLASH.split(whole) if part]
    return [part for part in parts if "{" in part or words(part)] or parts


def _decoded(part: str) -> str:
    """As people read it, where that leaves it one segment without a variable."""
    text = unquote(part)
    return part if "{" in text or "/" in text or not words(text) else text


def _written_out(template: re.Match[str]) -> str:
    return _WILD.sub(f"{{{template['name']}}}", template["pattern"])


def _end(path: str) -> int:
    found = _ENDS.match(path)
    return found.end() if found is not None else len(path)


def _query(path: str) -> Iterator[tuple[str, str]]:
    query = path[_end(path) :].partition("#")[0]
    for pair in query.removeprefix("?").split("&"):
        key, _, value = pair.partition("=")
        if "{" not in pair and words(key):
            yield key, value


def split_all(operations: Sequence[ir.Operation]) -> dict[str, Segments]:
    """The segments of all operations, by their key, without the prefix that all share."""
    found = {op.key: split(op.path) for op in operations}
    length = _shared(list(found.values()))
    return {
        key: segments[length:] if len(segments) > length else segments[-1:]
        for key, segments in found.items()
    }


def _parts(text: str, is_last: bool, *, is_inner: bool) -> Iterator[Segment]:
    text = _SUFFIX.sub("", text) if is_last else text
    called = _CALLED.fullmatch(text)
    if called is not None:
        yield from _parts(called["owner"], False, is_inner=is_inner)
        yield Segment(called["call"], is_call=True)
        return
    function = _FUNCTION.fullmatch(text)
    if function is not None and ("=" in function["given"] or not function["given"]):
        yield Segment(function["call"], is_call=True)
        return
    parameters = _PARAMETER.findall(text)
    if parameters:
        keyed = _KEYED.fullmatch(text)
        if keyed is not None:
            yield Segment(keyed["owner"])
        yield Segment("_".join(parameters), is_parameter=True)
    elif _NUMBER.fullmatch(text):
        yield Segment(text, is_parameter=True)
    elif _DOTTED.fullmatch(text):
        *owners, last = text.split(".")
        if is_last and is_inner and len(owners) > 1:
            yield Segment(last, is_call=True)  # an action, by its qualified name
        elif is_last:
            yield from map(Segment, owners)
            yield Segment(last, is_call=True)
        else:
            yield Segment(last if last[0].isupper() else text)
    else:
        yield Segment(text)


def _shared(paths: Sequence[Segments]) -> int:
    """How many segments lead to the whole API: a fixed prefix, or the path to one scope.

    The collection that everything belongs to is no prefix: nothing may be called on what
    is left out but on its end, and several things have to hang from it.
    """
    distinct = sorted(
        {tuple((s.shape, s.is_call) for s in path) for path in paths}, key=len
    )
    if not distinct:
        return 0
    length = 0
    for column in zip(*(path for path in distinct if len(path) > 1), strict=False):
        if len(set(column)) > 1 or column[0][1]:
            break
        length += 1
    while length and not _is_prefix(distinct, length):
        length -= 1
    return length


def _is_prefix(paths: Sequence[tuple[tuple[str, bool], ...]], length: int) -> bool:
    prefix = max(paths, key=len)[:length]
    if any(path[:length] != prefix for path in paths):
        return False
    following = {path[length] for path in paths if len(path) > length}
    if ("{}", False) in following:
        return False
    if ("{}", False) in prefix:
        at_end = any(len(path) == length for path in paths)
        return len(following) >= _SCOPED and not at_end
    return len(following) >= 3
