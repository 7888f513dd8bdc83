"""JSON text -> plain tree, and where in the text its members are."""

from __future__ import annotations

import json
import math
import re
from typing import Any, Final

from sdkwright.load.faults import (
    Fault,
    Unreadable,
    bad_number,
    duplicate_key,
    mended,
    too_deep,
)
from sdkwright.load.limits import MAX_DEPTH, MAX_FAULTS, MAX_INTEGER_DIGITS
from sdkwright.load.positions import Wanted
from sdkwright.load.tree import is_list, is_object

_TOKEN: Final = re.compile(
    r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\]:,]|-?Infinity|NaN|-?[0-9][0-9eE+.\-]*'
)
_SURROGATE: Final = re.compile(r"\\u[dD][89a-fA-F]")
_SURROGATE_PAIR: Final = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
)
_SURROGATE_CHARACTER: Final = re.compile("[\ud800-\udfff]")
_FOR_PEOPLE: Final = frozenset(("description", "summary", "$comment"))
"""Keys whose texts nothing that travels depends on."""
_CONTAINERS: Final = frozenset((dict, list))
_SPACE: Final = re.compile(r"[ \t\n\r]*")
# Skips over values without reading numbers: the longest of them take quadratic time.
_SKIP: Final = json.JSONDecoder(parse_int=str, parse_float=str, parse_constant=str)


def read_json(text: str) -> tuple[Any, list[Fault]]:
    """The tree, and the faults that do not stop the reading.

    Every object and list of the tree is a new one. Raises Unreadable for what is not
    JSON (RFC 8259) and for what is nested more than `MAX_DEPTH` deep.
    """
    is_doubtful = has_halves = _may_have_lone_surrogate(text)

    def read_object(members: list[tuple[str, Any]]) -> dict[str, Any]:
        nonlocal is_doubtful
        result = dict(members)
        if has_halves:
            _mend_texts(result)
        if len(result) != len(members):
            is_doubtful = True
        return result

    def read_int(digits: str) -> int:
        nonlocal is_doubtful
        if len(digits) > MAX_INTEGER_DIGITS:
            is_doubtful = True
            return 0
        return int(digits)

    def read_float(digits: str) -> float:
        nonlocal is_doubtful
        value = float(digits)
        if math.isinf(value):
            is_doubtful = True
        return value

    def read_constant(name: str) -> None:
        nonlocal is_doubtful
        is_doubtful = True

    try:
        value = json.loads(
            text,
            object_pairs_hook=read_object,
            parse_int=read_int,
            parse_float=read_float,
            parse_constant=read_constant,
        )
    except json.JSONDecodeError as error:
        message = f"this is not valid JSON: {_reason(error)}"
        raise Unreadable(Fault("invalid-json", message, error.pos)) from None
    except RecursionError:
        raise _too_deep(text) from None
    if _depth_exceeds(value, MAX_DEPTH):
        raise _too_deep(text)
    return value, _find_faults(text) if is_doubtful else []


def _may_have_lone_surrogate(text: str) -> bool:
    if _SURROGATE.search(text) is None:
        return False
    return _SURROGATE.search(_SURROGATE_PAIR.sub("", text)) is not None


def _mend_texts(members: dict[str, Any]) -> None:
    for key in _FOR_PEOPLE & members.keys():
        if isinstance(members[key], str):
            members[key] = _SURROGATE_CHARACTER.sub("\ufffd", members[key])


def _reason(error: json.JSONDecodeError) -> str:
    message = error.msg.removesuffix(" starting at").removesuffix(" at")
    return message[:1].lower() + message[1:]


def _depth_exceeds(value: Any, limit: int) -> bool:
    level: list[Any] = [value]
    for _ in range(limit):
        below: list[Any] = []
        for parent in level:
            if is_object(parent):
                below += parent.values()
            elif is_list(parent):
                below += parent
        level = [child for child in below if type(child) in _CONTAINERS]
        if not level:
            return False
    return True


def _too_deep(text: str) -> Unreadable:
    depth = 0
    for token in _TOKEN.finditer(text):
        if token[0] in "{[":
            depth += 1
            if depth > MAX_DEPTH:
                return Unreadable(too_deep(token.start()))
        elif token[0] in "}]":
            depth -= 1
    return Unreadable(too_deep(0))


def _find_faults(text: str) -> list[Fault]:
    """Everything in valid JSON that is not to be trusted. Slow; rarely needed."""
    faults: list[Fault] = []
    # The keys of each open object, with offset and line; None for a list.
    open_values: list[dict[str, tuple[int, int]] | None] = []
    line = 1
    last = 0
    key = ""
    for token in _TOKEN.finditer(text):
        if len(faults) >= MAX_FAULTS:
            break
        word = token[0]
        start = token.start()
        if word[0] == '"':
            value = json.loads(word)
            space = _SPACE.match(text, token.end())
            is_key = space is not None and text[space.end() : space.end() + 1] == ":"
            if _SURROGATE_CHARACTER.search(value):
                is_mended = not is_key and key in _FOR_PEOPLE
                faults.append(_half(start) if not is_mended else _replaced(start))
            key = value if is_key else ""
            if not is_key:
                continue
            line += text.count("\n", last, start)
            last = start
            keys = open_values[-1]
            if keys is not None:
                first, first_line = keys.setdefault(value, (start, line))
                if first != start:
                    faults.append(duplicate_key(value, start, first_line))
            continue
        if word not in ":,":
            key = ""
        if word in "{[":
            open_values.append({} if word == "{" else None)
        elif word in "}]":
            open_values.pop()
        elif word not in ":," and (word[-1] in "yN" or _is_too_large(word)):
            faults.append(bad_number(start, word))
    return faults


def _half(offset: int) -> Fault:
    message = "the string has half of a surrogate pair: it is not text"
    return Fault("invalid-text", message, offset)


def _replaced(offset: int) -> Fault:
    message = "half of a surrogate pair is no character; U+FFFD stands in its place"
    return mended("replaced-text", message, offset)


def _is_too_large(number: str) -> bool:
    if number.lstrip("-").isdigit():
        return len(number) > MAX_INTEGER_DIGITS
    return math.isinf(float(number))


def locate_json(text: str, wanted: Wanted) -> None:
    """Fill in the offsets of what is wanted from a text that `read_json` could read.

    The member of an object is where its key is, the item of a list where it begins.
    """
    start = _after_space(text, 0)
    wanted.offset = start
    _walk(text, start, wanted)


def _after_space(text: str, index: int) -> int:
    space = _SPACE.match(text, index)
    return index if space is None else space.end()


def _walk(text: str, index: int, wanted: Wanted) -> int:
    """Go through the value at `index`; the index of what follows it."""
    if wanted.children:
        if text[index] == "{":
            return _walk_object(text, index, wanted.children)
        if text[index] == "[":
            return _walk_list(text, index, wanted.children)
    return _SKIP.raw_decode(text, index)[1]


def _walk_object(text: str, index: int, wanted: dict[str, Wanted]) -> int:
    index = _after_space(text, index + 1)
    while text[index] != "}":
        key, end = _SKIP.raw_decode(text, index)
        child = wanted.get(key)
        value = _after_space(text, _after_space(text, end) + 1)
        if child is None:
            end = _SKIP.raw_decode(text, value)[1]
        else:
            child.offset = index
            end = _walk(text, value, child)
        index = _after_space(text, end)
        if text[index] == ",":
            index = _after_space(text, index + 1)
    return index + 1


def _walk_list(text: str, index: int, wanted: dict[str, Wanted]) -> int:
    index = _after_space(text, index + 1)
    position = 0
    while text[index] != "]":
        child = wanted.get(str(position))
        if child is None:
            end = _SKIP.raw_decode(text, index)[1]
        else:
            child.offset = index
            end = _walk(text, index, child)
        position += 1
        index = _after_space(text, end)
        if text[index] == ",":
            index = _after_space(text, index + 1)
    return index + 1
