"""What a call may say, as data and as a check of it. The constants of operations say how
calls are written."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

import httpx2

from .._runtime.decoding import Decoder, decode_noting, parse_json
from .._runtime.encoding import encode_named, encode_sent, with_members
from .._runtime.errors import EncodeError
from .._runtime.operation import AnyOperation
from .._runtime.parameters import Draft, percent
from .._runtime.shapes import is_array, is_mapping, is_sequence
from .._runtime.unset import UNSET

if TYPE_CHECKING:
    from .answering import Answering


class UnexpectedCall(AssertionError):
    """A call that is not as the description says, or that nothing answers."""


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
    bodies: tuple[Callable[[], Decoder[Any]] | None, ...] = ()
    """Of the ways to write the body, in their order; None: it is text, bytes or files."""
    needs_body: bool = False
    examples: Mapping[str, str] = MappingProxyType({})
    """What it answers, as JSON, by status."""
    answering: type[Answering] | None = None
    """How it answers, where that is not with one body."""


class Description(NamedTuple):
    """All of an API that tests need."""

    operations: tuple[Described, ...]
    schemes: Mapping[str, Shown] = MappingProxyType({})
    read_only: frozenset[str] = frozenset()
    """Properties that answers must have and requests do not."""
    has_constraints: bool = False


def check_parameters(
    operation: AnyOperation,
    described: Described,
    arguments: Sequence[object],
    url: httpx2.URL,
    others: Sequence[str] | None,
) -> dict[str, Any]:
    """The arguments that were sent, by their names. Raises UnexpectedCall.

    `others` are query parameters that the description does not have to know; None: any.
    """
    draft = Draft()
    found: dict[str, Any] = {}
    checks = zip(operation.parameters, described.checks, arguments, strict=True)
    for parameter, check, value in checks:
        where = f"{parameter.place} parameter {parameter.name}"
        parameter.add_to(draft, value)
        if value is not None and value is not UNSET:
            found[check.name] = value
            _check_value(check, value, where)
        elif check.is_required:
            raise UnexpectedCall(f"{where} is required, and was not sent")
    if others is None:
        return found
    known = {name for name, _ in draft.query} | set(map(percent, others))
    known |= {percent(p.name) for p in operation.parameters if p.place == "query"}
    for pair in operation.path.partition("?")[2].split("&"):
        known.add(pair.partition("=")[0])
    for pair in url.query.decode("ascii").split("&"):
        if pair and pair.partition("=")[0] not in known:
            raise UnexpectedCall(f"query parameter {pair} is not described")
    return found


def _check_value(check: Check, value: object, where: str) -> None:
    plain = encode_named(value, where)
    _, faults = decode_noting(plain, check.decoder())
    if faults:
        raise UnexpectedCall(f"{where}: {faults[0].reason}: {value!r}")
    for one in plain if is_array(plain) else [plain]:
        if check.values and one not in check.values:
            known = ", ".join(map(repr, check.values))
            raise UnexpectedCall(f"{where}: {one!r} is none of {known}")


def check_constraints(
    operation: AnyOperation,
    arguments: Sequence[object],
    sent: object,
    request: httpx2.Request,
) -> None:
    """Raises UnexpectedCall for parameters and a body that break constraints."""
    constraints = import_module(
        ".._runtime.constraints", __package__
    )  # not all SDKs have it
    said = request.headers.get("content-type", "")
    types = (body.media_type for body in operation.bodies)
    media_type = next((each for each in types if said.startswith(each)), None)
    try:
        constraints.check_call(operation, arguments, sent, media_type)
    except constraints.ConstraintError as fault:
        raise UnexpectedCall(str(fault)) from None


def check_body(
    operation: AnyOperation,
    described: Described,
    sent: object,
    request: httpx2.Request,
    read_only: frozenset[str],
) -> Any:
    """The body that was sent, as typed objects. Raises UnexpectedCall."""
    said = request.headers.get("content-type", "")
    if not said and sent is UNSET:
        if described.needs_body:
            raise UnexpectedCall("a body is required, and was not sent")
        return None
    essence = said.partition(";")[0].strip().lower()
    for body, late in zip(operation.bodies, described.bodies, strict=True):
        if not _includes(body.media_type.partition(";")[0].strip().lower(), essence):
            continue
        if late is None:
            return sent
        if operation.members:
            sent = with_members(sent, operation.members)
        plain = _plain(essence, sent, request.content)
        value, faults = decode_noting(plain, late())
        for fault in faults:
            name = fault.path.rpartition(".")[2]
            if name not in read_only or not fault.reason.endswith("got nothing"):
                where = fault.path.replace("$", "body", 1)
                raise UnexpectedCall(f"{where}: {fault.reason}")
        return value
    taken = " or ".join(body.media_type for body in operation.bodies) or "no body"
    raise UnexpectedCall(f"content type {said!r}: the operation takes {taken}")


def _plain(essence: str, sent: object, content: bytes) -> Any:
    """What was sent, as JSON and with files as they are."""
    if essence.endswith(("/json", "+json")):
        return parse_json(content)
    if "json" in essence:  # each line is JSON
        return [parse_json(line) for line in content.splitlines()]
    form: Any = {} if sent is UNSET else sent if is_mapping(sent) else encode_sent(sent)
    return {name: _member(each) for name, each in form.items() if each is not UNSET}


def _member(value: object) -> Any:
    if is_sequence(value):
        return [_member(item) for item in value]
    try:
        return value if isinstance(value, (bytes, bytearray)) else encode_sent(value)
    except EncodeError:
        return value  # it is a file


def _includes(described: str, essence: str) -> bool:
    head, star, _ = described.partition("*")
    return essence.startswith(head) if star else essence == described


def lacking(
    operation: AnyOperation, schemes: Mapping[str, Shown], request: httpx2.Request
) -> str:
    """The credentials that a request should show; empty when all is well."""
    for alternative in operation.security:
        if all(
            name not in schemes or _shows(request, schemes[name])
            for name in alternative
        ):
            return ""
    return " or ".join(" and ".join(each) for each in operation.security)


def _shows(request: httpx2.Request, shown: Shown) -> bool:
    if shown.place == "header":
        return request.headers.get(shown.name, "").startswith(shown.scheme or "")
    if shown.place == "query":
        return shown.name in request.url.params
    cookies = request.headers.get("cookie", "").split("; ")
    return any(each.startswith(f"{shown.name}=") for each in cookies)
