"""From bytes to objects: the checks that generated decoders call.

A decoder is called with a container and a key, reads `container[key]` and returns the
value checked. It pays nothing for knowing where it is: a mismatch names the container,
and the path is searched for afterwards, in the parsed JSON, where every container is an
object of its own.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Sequence
from contextvars import ContextVar
from functools import cache
from itertools import chain, repeat
from typing import Any, Final, Literal, NamedTuple, TypeAlias, TypeVar

from .errors import DecodeError
from .shapes import is_array, is_object, step_of, way_to

T = TypeVar("T")
Decoder: TypeAlias = Callable[[Any, Any], T]
OnMismatch: TypeAlias = Literal["raise", "warn"]

ABSENT: Final[Any] = None
"""Stands for a value that is not there."""
_EXACT_FLOAT: Final = 2**53
_LARGE: Final = 2.0**63
"""Where orjson begins to read integers as floats."""
_LOGGER: Final = logging.getLogger(__name__.rsplit(".", 2)[0])
_JSON_NAMES: Final[dict[type, str]] = {
    type(None): "null",
    list: "array",
    dict: "object",
}


def _raise(fault: DecodeError) -> None:
    raise fault from None


def _log(fault: DecodeError) -> None:
    _LOGGER.warning("%s: %s", fault.path, fault.reason)


class _Reading(NamedTuple):
    """What is being decoded."""

    holder: Sequence[Any] = ()
    """Of the root."""
    report: Callable[[DecodeError], None] = _raise
    """Told of each mismatch."""
    is_fast: bool = False
    """Whether orjson parsed it, and another parser will where anything is amiss."""


_NOTHING: Final = _Reading()
_READING: Final = ContextVar("reading", default=_NOTHING)


def mismatch(container: Any, key: Any, expected: str) -> Any:
    """Reports that `container[key]` is not what was expected.

    Raises `DecodeError`; under `on_mismatch="warn"` it notes the error and returns the
    value as it came, None when there is none.
    """
    reading = _READING.get()
    if reading.is_fast:
        raise DecodeError("$", expected)
    is_there = not is_object(container) or key in container
    value: object = container[key] if is_there else None
    kind = type(value)
    got = _JSON_NAMES.get(kind, kind.__name__) if is_there else "nothing"
    way = way_to(reading.holder, lambda each: each is container)
    path = "" if way is None else f"{way}{step_of(key)}".removeprefix("[0]")
    reading.report(DecodeError(f"${path}", f"expected {expected}, got {got}"))
    return value


def checked(
    kind: type[Any], expected: str, read: Callable[[Any], T] | None = None
) -> Decoder[T]:
    """A decoder of values of one Python type. `read` says what they mean, and raises
    ValueError or ArithmeticError for those that mean nothing."""

    def decode(container: Any, key: Any) -> T:
        try:
            value = container[key]
            if type(value) is kind:
                meant: T = value if read is None else read(value)
                return meant
        except (KeyError, ValueError, ArithmeticError):
            pass
        found: T = mismatch(container, key, expected)
        return found

    return decode


decode_str: Final[Decoder[str]] = checked(str, "str")
decode_bool: Final[Decoder[bool]] = checked(bool, "bool")
decode_null: Final[Decoder[Any]] = checked(type(None), "null")
"""Returns None, which no type checker lets a caller use unless it is called Any."""


def decode_int(container: Any, key: Any) -> int:
    """Takes 1.0 for 1, as JSON Schema does (draft 2020-12, 6.1.1); not beyond 2**53,
    where floats are no longer exact."""
    try:
        value: int = container[key]
    except KeyError:
        value = ABSENT
    if type(value) is not int:
        if type(value) is float and value.is_integer() and abs(value) <= _EXACT_FLOAT:
            return int(value)
        value = mismatch(container, key, "int")
    return value


def decode_float(container: Any, key: Any) -> float:
    """Takes an int as well, and returns it as it came."""
    try:
        value: float = container[key]
    except KeyError:
        value = ABSENT
    if type(value) is float:
        return value if abs(value) < _LARGE else decode_any(container, key)
    if type(value) is not int:
        value = mismatch(container, key, "float")
    return value


def decode_any(container: Any, key: Any) -> Any:
    """JSON of anything, as it came, with all of its digits.

    Where orjson may have made a float of an integer it is a mismatch, which has the text
    read again by a parser that does not.
    """
    try:
        value = container[key]
    except KeyError:
        return mismatch(container, key, "a value")
    values = [value] if _READING.get().is_fast else []
    while values:
        each = values.pop()
        if is_object(each):
            values.extend(each.values())
        elif is_array(each):
            values.extend(each)
        elif type(each) is float and abs(each) >= _LARGE:
            return mismatch(container, key, "number")
    return value


def list_of(decoder: Decoder[T]) -> Decoder[list[T]]:
    """A decoder of arrays whose items the given decoder reads."""
    return checked(
        list, "array", lambda value: [decoder(value, i) for i in range(len(value))]
    )


def map_of(decoder: Decoder[T]) -> Decoder[dict[str, T]]:
    """A decoder of objects whose every value the given decoder reads."""
    return checked(
        dict, "object", lambda value: {name: decoder(value, name) for name in value}
    )


def tuple_of(
    decoders: Sequence[Decoder[Any]], rest: Decoder[Any] | None = None
) -> Decoder[Any]:
    """A decoder of arrays whose first items have decoders of their own; all others are
    read by `rest`, and are a mismatch where there is none."""
    count = len(decoders)

    def read(value: list[Any]) -> tuple[Any, ...]:
        if len(value) < count or (rest is None and len(value) > count):
            raise ValueError
        each = chain(decoders, repeat(rest or decode_any))
        return tuple(next(each)(value, index) for index in range(len(value)))

    return checked(list, f"array of {count}", read)


def nullable(decoder: Decoder[T]) -> Decoder[T | None]:
    """A decoder that takes null as well. A key that is absent is not null."""

    def decode_nullable(container: Any, key: Any) -> T | None:
        is_there = type(container) is not dict or key in container
        if is_there and container[key] is None:
            return None
        return decoder(container, key)

    return decode_nullable


def extra_fields(
    data: dict[str, Any], known: frozenset[str], decoder: Decoder[Any] = decode_any
) -> dict[str, Any]:
    """The fields of an object that are not among the known ones, as they came or read by
    a decoder."""
    return {name: decoder(data, name) for name in data if name not in known}


def decode_json(
    body: bytes, decoder: Decoder[T], *, on_mismatch: OnMismatch = "raise"
) -> T:
    """Parses JSON in UTF-8 and decodes it. Raises `DecodeError`.

    `orjson` parses when it is installed. It reads integers beyond 64 bits as floats and
    refuses some JSON that the standard library takes, so what fails with it, or may have
    lost digits, is read again without it: the outcome is the same either way.

    With `on_mismatch="warn"` a value that does not match is kept as it came, and each
    one is logged with its path.
    """
    fast = _fast_loads()
    if fast is not None:
        try:
            return _decode(_Reading([fast(body)], is_fast=True), decoder)
        except (DecodeError, ValueError):
            pass  # the standard library has the last word
    report = _log if on_mismatch == "warn" else _raise
    return decode_tree(parse_json(body), decoder, report)


def decode_tree(
    root: Any, decoder: Decoder[T], report: Callable[[DecodeError], None] = _raise
) -> T:
    """Decodes JSON that was parsed already. Raises `DecodeError`.

    Where `report` does not raise what it is told, a value that does not match is kept as
    it came.
    """
    return _decode(_Reading([root], report), decoder)


def _decode(reading: _Reading, decoder: Decoder[T]) -> T:
    token = _READING.set(reading)
    try:
        return decoder(reading.holder, 0)
    except RecursionError:
        raise DecodeError("$", "nested too deeply") from None
    finally:
        _READING.reset(token)


def parse_json(body: bytes) -> Any:
    """Parses JSON in UTF-8 (RFC 8259) with the standard library. Raises `DecodeError`."""
    try:
        return json.loads(
            body.decode("utf-8-sig"),
            parse_constant=_finite,
            parse_float=_finite,
        )
    except UnicodeDecodeError as fault:
        reason = f"not UTF-8 at byte {fault.start}"
    except json.JSONDecodeError as fault:
        reason = f"not JSON: {fault.msg} (line {fault.lineno}, column {fault.colno})"
    except ValueError as fault:
        reason = f"not JSON that can be read: {fault}"
    except RecursionError:
        reason = "nested too deeply"
    raise DecodeError("$", reason)


@cache
def _fast_loads() -> Callable[[bytes], Any] | None:
    try:
        from orjson import loads
    except ImportError:
        return None
    return loads


def _finite(text: str) -> float:
    value = float(text)
    if value - value != 0:  # "NaN", "1e999"
        raise ValueError(f"{text[:20]} is no JSON, or too large")
    return value
