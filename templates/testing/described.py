"""What the description says of calls, as far as the constants of operations do not."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from .._runtime.decoding import Decoder
from .exchange import Exchange


class Check(NamedTuple):
    """What the value of a parameter has to be."""

    name: str
    """Of the argument."""
    decoder: Callable[[], Decoder[Any]]
    is_required: bool = False
    values: tuple[object, ...] = ()
    """All that it may be; none: it may be anything."""


class Shown(NamedTuple):
    """How a credential shows in a request."""

    place: str
    name: str
    scheme: str = ""
    """What the value begins with."""


class Described(NamedTuple):
    """An operation as a test sees it."""

    name: str
    """The way to its method from the client: `steps.messages.list`."""
    constant: str
    """Where it is in `resources`: `steps._MESSAGES_LIST`."""
    checks: tuple[Check, ...] = ()
    """Of its parameters, in their order."""
    bodies: Mapping[str, Callable[[], Decoder[Any]] | None] = MappingProxyType({})
    """By the media types that it takes; None: what is sent is text, bytes or files."""
    needs_body: bool = False
    example: tuple[str, str] = ("", "")
    """A status, and what is answered with it, as JSON; empty where there is none."""
    exchange: type[Exchange] = Exchange
    has_links: bool = False
    """Whether its pages are reached by links, which have a query of their own."""


class Description(NamedTuple):
    """All of an API that tests need."""

    operations: tuple[Described, ...]
    schemes: Mapping[str, Shown] = MappingProxyType({})
    read_only: frozenset[str] = frozenset()
    """Properties that answers must have and requests do not."""
    check_constraints: Callable[..., None] | None = None
