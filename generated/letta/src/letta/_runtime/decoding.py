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
from typing import Any, Final, Literal, TypeAlias, TypeVar

from .errors import DecodeError
from .shapes import is_array, is_object

T = TypeVar("T")
Decoder: TypeAlias = Callable[[Any, Any], T]
OnMismatch: TypeAlias = Literal["raise", "warn"]

ABSENT: Final[Any] = None
"""Stands for a value that is not there: only the decoders of null take it."""
_EXACT_FLOAT: Final = 2**53
_LOGGER: Final = logging.getLogger(__name__.rsplit(".", 2)[0])
_SHOWN_KEY: Final = 100


class Mismatch(Exception):
    """`container[key]` is not what was expected. Becomes a `DecodeError` once its path
    is known."""

    def __init__(self, container: Any, key: Any, expected: str) -> None:
        super().__init__(expected)
        self.container = container
        self.key = key
        self.expected = expected


_NOTED: Final[ContextVar[list[Mismatch] | None]] = ContextVar("noted", default=None)


_IS_FAST: Final[ContextVar[bool]] = ContextVar("is_fast", default=False)
_LARGE: Final = 2.0**63
"""Where orjson begins to read integers as floats."""


def exact(container: Any, key: Any) -> Any:
    """`container[key]`, JSON of anything, with all of its digits.

    Where orjson may have made a float of an integer it is a mismatch, which has the text
    read again by a parser that does not.
    """
    if _IS_FAST.get():
        values = [container[key]]
        while values:
            value = values.pop()
            if is_object(value):
                values.extend(value.values())
            elif is_array(value):
                values.extend(value)
            elif type(value) is float and abs(value) >= _LARGE:
                raise Mismatch(container, key, "number")
    return container[key]


def mismatch(container: Any, key: Any, expected: str) -> Any:
    """Reports that `container[key]` is not what was expected.

    Raises `Mismatch`; under `on_mismatch="warn"` it notes the mismatch and returns the
    value as it came, None when there is none.
    """
    fault = Mismatch(container, key, expected)
    noted = _NOTED.get()
    if noted is None:
        raise fault
    noted.append(fault)
    return container.get(key) if is_object(container) else container[key]


def _of_type(kind: type[T], name: str) -> Decoder[T]:
    def decode(container: Any, key: Any) -> T:
        try:
            value: T = container[key]
        except KeyError:
            value = ABSENT
        if type(value) is not kind:
            value = mismatch(container, key, name)
        return value

    return decode


decode_str: Final = _of_type(str, "str")
decode_bool: Final = _of_type(bool, "bool")


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
        return value if abs(value) < _LARGE else exact(container, key)
    if type(value) is not int:
        value = mismatch(container, key, "float")
    return value


def decode_null(container: Any, key: Any) -> Any:
    """Returns None, which no type checker lets a caller use unless it is called Any."""
    try:
        value: None = container[key]
    except KeyError:
        value = mismatch(container, key, "null")
    if value is not None:
        value = mismatch(container, key, "null")
    return value


def decode_any(container: Any, key: Any) -> Any:
    try:
        return exact(container, key)
    except KeyError:
        return mismatch(container, key, "a value")


def decode_object(container: Any, key: Any) -> dict[str, Any]:
    """A JSON object of anything, as it came."""
    try:
        value: dict[str, Any] = exact(container, key)
    except KeyError:
        value = ABSENT
    if type(value) is not dict:
        value = mismatch(container, key, "object")
    return value


def list_of(decoder: Decoder[T]) -> Decoder[list[T]]:
    """A decoder of arrays whose items the given decoder reads."""

    def decode_list(container: Any, key: Any) -> list[T]:
        try:
            value: list[Any] = container[key]
        except KeyError:
            value = ABSENT
        if type(value) is not list:
            found: list[T] = mismatch(container, key, "array")
            return found
        return [decoder(value, index) for index in range(len(value))]

    return decode_list


def tuple_of(
    decoders: Sequence[Decoder[Any]], rest: Decoder[Any] | None = None
) -> Decoder[Any]:
    """A decoder of arrays whose first items have decoders of their own; all others are
    read by `rest`, and are a mismatch where there is none."""

    def decode_tuple(container: Any, key: Any) -> Any:
        try:
            value: list[Any] = container[key]
        except KeyError:
            value = ABSENT
        count = len(decoders)
        if type(value) is not list or len(value) < count:
            return mismatch(container, key, f"array of {count}")
        if rest is None and len(value) > count:
            return mismatch(container, key, f"array of {count}")
        first = [decoder(value, index) for index, decoder in enumerate(decoders)]
        if rest is not None:
            first += [rest(value, index) for index in range(count, len(value))]
        return tuple(first)

    return decode_tuple


def map_of(decoder: Decoder[T]) -> Decoder[dict[str, T]]:
    """A decoder of objects whose every value the given decoder reads."""

    def decode_map(container: Any, key: Any) -> dict[str, T]:
        try:
            value: dict[str, Any] = container[key]
        except KeyError:
            value = ABSENT
        if type(value) is not dict:
            found: dict[str, T] = mismatch(container, key, "object")
            return found
        return {name: decoder(value, name) for name in value}

    return decode_map


def nullable(decoder: Decoder[T]) -> Decoder[T | None]:
    """A decoder that takes null as well. A key that is absent is not null."""

    def decode_nullable(container: Any, key: Any) -> T | None:
        if type(container) is dict and key not in container:
            return decoder(container, key)
        return None if container[key] is None else decoder(container, key)

    return decode_nullable


def extra_fields(
    data: dict[str, Any], known: frozenset[str], decoder: Decoder[Any] = exact
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
    """
    fast = _fast_loads()
    if fast is not None:
        token = _IS_FAST.set(True)
        try:
            return decode_tree(fast(body), decoder)
        except (DecodeError, ValueError):
            pass  # the standard library has the last word
        finally:
            _IS_FAST.reset(token)
    return decode_tree(parse_json(body), decoder, on_mismatch=on_mismatch)


def decode_tree(
    root: Any, decoder: Decoder[T], *, on_mismatch: OnMismatch = "raise"
) -> T:
    """Decodes JSON that was parsed already. Raises `DecodeError`.

    With `on_mismatch="warn"` a value that does not match is kept as it came, and each
    one is logged with its path.
    """
    if on_mismatch == "warn":
        value, faults = decode_noting(root, decoder)
        for fault in faults:
            _LOGGER.warning("%s: %s", fault.path, fault.reason)
        return value
    return _decode_tree([root], decoder, None)


def decode_noting(root: Any, decoder: Decoder[T]) -> tuple[T, list[DecodeError]]:
    """Decodes JSON that was parsed already; values that do not match are kept as they
    came. Raises `DecodeError` for what is nested too deeply."""
    holder = [root]
    noted: list[Mismatch] = []
    value = _decode_tree(holder, decoder, noted)
    return value, [DecodeError(path_of(holder, each), _reason(each)) for each in noted]


def _decode_tree(
    holder: list[Any], decoder: Decoder[T], noted: list[Mismatch] | None
) -> T:
    token = _NOTED.set(noted)
    try:
        return decoder(holder, 0)
    except Mismatch as fault:
        raise DecodeError(path_of(holder, fault), _reason(fault)) from None
    except RecursionError:
        raise DecodeError("$", "nested too deeply") from None
    finally:
        _NOTED.reset(token)


def parse_json(body: bytes) -> Any:
    """Parses JSON in UTF-8 (RFC 8259) with the standard library. Raises `DecodeError`."""
    try:
        return json.loads(
            body.decode("utf-8-sig"),
            parse_constant=_refuse_constant,
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


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"{name} is no JSON")


def _finite(text: str) -> float:
    value = float(text)
    if value - value != 0:  # infinite: "1e999"
        raise ValueError("a number that is too large")
    return value


def path_of(holder: list[Any], fault: Mismatch) -> str:
    """The JSON path of a mismatch under `holder[0]`, searched without recursion."""
    links: list[tuple[Any, Any, Any]] = [(holder, None, None)]
    while links:
        link = links.pop()
        container = link[0]
        if container is fault.container:
            return _path((None, fault.key, link))
        if is_object(container):
            links.extend((child, key, link) for key, child in container.items())
        elif is_array(container):
            links.extend((child, key, link) for key, child in enumerate(container))
    return "$"


def _path(link: tuple[Any, Any, Any]) -> str:
    steps: list[str] = []
    while link[2] is not None:
        steps.append(step_of(link[1]))
        link = link[2]
    steps[-1] = "$"  # the first step leads from the holder to the root
    return "".join(reversed(steps))


def step_of(key: str | int) -> str:
    """A step of a JSON path: `.name`, `["odd name"]` or `[3]`."""
    if isinstance(key, int):
        return f"[{key}]"
    if key.isidentifier() and len(key) <= _SHOWN_KEY:
        return f".{key}"
    return f"[{json.dumps(key[:_SHOWN_KEY], ensure_ascii=False)}]"


_JSON_NAMES: Final[dict[type, str]] = {
    type(None): "null",
    list: "array",
    dict: "object",
}


def _json_name(value: object) -> str:
    return _JSON_NAMES.get(type(value)) or type(value).__name__


def _reason(fault: Mismatch) -> str:
    container, key = fault.container, fault.key
    if is_object(container) and key not in container:
        got = "nothing"
    else:
        got = _json_name(container[key])
    return f"expected {fault.expected}, got {got}"
