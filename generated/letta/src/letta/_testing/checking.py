"""Whether a call is as the description says. Where it is not, UnexpectedCall says why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase
from typing import Any

import httpx2

from .._runtime.decoding import parse_json
from .._runtime.encoding import encode_named, encode_sent, with_members
from .._runtime.errors import EncodeError, SdkError
from .._runtime.parameters import Draft, percent
from .._runtime.shapes import is_array, is_sequence
from .._runtime.unset import UNSET
from .described import Check, Description, Shown
from .exchange import Exchange, UnexpectedCall, decode_noting


def checked(
    call: Exchange, description: Description, extra_query: Iterable[str]
) -> tuple[dict[str, Any], Any]:
    """The arguments that were sent, by their names, and the body as typed objects."""
    draft = Draft()
    arguments = _arguments(call, draft)
    if not call.described.has_links:
        keys = (s.name for s in description.schemes.values() if s.place == "query")
        _check_query(call, draft, [*extra_query, *keys])
    essence = _essence(call.request.headers.get("content-type", ""))
    types = (t for t in call.described.bodies if fnmatchcase(essence, _essence(t)))
    taken = next(types, None)
    body = _body(call, essence, taken, description.read_only)
    if description.check_constraints is not None:
        try:
            description.check_constraints(
                call.operation, call.arguments, call.body, taken
            )
        except SdkError as fault:
            raise UnexpectedCall(str(fault)) from None
    return arguments, body


def _arguments(call: Exchange, draft: Draft) -> dict[str, Any]:
    """Adds them to the draft of a request, too."""
    found: dict[str, Any] = {}
    parameters, checks = call.operation.parameters, call.described.checks
    for parameter, check, value in zip(parameters, checks, call.arguments, strict=True):
        parameter.add_to(draft, value)
        is_linked = call.described.has_links and parameter.place == "query"
        if value is not None and value is not UNSET:
            found[check.name] = value
            _check_value(check, value, parameter.where)
        elif check.is_required and not is_linked:
            raise UnexpectedCall(f"{parameter.where} is required, and was not sent")
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


def _check_query(call: Exchange, draft: Draft, others: list[str]) -> None:
    names = [each.name for each in call.operation.parameters if each.place == "query"]
    known = {
        *map(percent, names + others),
        *(text.partition("=")[0] for text in draft.query),
    }
    known |= _pairs(call.operation.path.partition("?")[2]).keys()
    for name, pair in _pairs(call.request.url.query.decode()).items():
        if name not in known:
            hint = "FakeServer(extra_query=[...]) lets it pass"
            raise UnexpectedCall(f"query parameter {pair} is not described: {hint}")


def _pairs(query: str) -> dict[str, str]:
    return {pair.partition("=")[0]: pair for pair in query.split("&") if pair}


def _body(
    call: Exchange, essence: str, taken: str | None, read_only: frozenset[str]
) -> Any:
    """`taken` is the media type of the description that the request has."""
    bodies = call.described.bodies
    if not essence and call.body is UNSET:
        if call.described.needs_body:
            raise UnexpectedCall("a body is required, and was not sent")
        return None
    if taken is None:
        types = " or ".join(bodies) or "no body"
        raise UnexpectedCall(f"content type {essence!r}: the operation takes {types}")
    late = bodies[taken]
    if late is None:
        return call.body
    value, faults = decode_noting(_plain(call, essence), late())
    for fault in faults:
        name = fault.path.rpartition(".")[2]
        if name not in read_only or not fault.reason.endswith("got nothing"):
            where = fault.path.replace("$", "body", 1)
            raise UnexpectedCall(f"{where}: {fault.reason}")
    return value


def _essence(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()


def _plain(call: Exchange, essence: str) -> Any:
    """What was sent, as JSON and with files as they are."""
    content = call.request.content
    if essence.endswith(("/json", "+json")):
        return parse_json(content)
    if "json" in essence:  # each line is JSON
        return [parse_json(line) for line in content.splitlines()]
    form = with_members(call.body, call.operation.members)
    return {name: _member(each) for name, each in form.items() if each is not UNSET}


def _member(value: object) -> Any:
    if is_sequence(value):
        return [_member(item) for item in value]
    try:
        return value if isinstance(value, (bytes, bytearray)) else encode_sent(value)
    except EncodeError:
        return value  # it is a file


def check_credentials(call: Exchange, schemes: Mapping[str, Shown]) -> None:
    """Looks at those that show in a request."""
    request, security = call.request, call.operation.security
    for names in security:
        if all(n not in schemes or _shows(request, *schemes[n]) for n in names):
            return
    if security:
        needed = " or ".join(" and ".join(names) for names in security)
        raise UnexpectedCall(f"it needs the credential {needed}")


def _shows(request: httpx2.Request, place: str, name: str, scheme: str) -> bool:
    cookies = request.headers.get("cookie", "").split("; ")
    places: dict[str, Mapping[str, str]] = {
        "header": request.headers,
        "query": request.url.params,
        "cookie": {each.partition("=")[0]: each for each in cookies},
    }
    found = places[place].get(name)
    return found is not None and found.startswith(scheme)
