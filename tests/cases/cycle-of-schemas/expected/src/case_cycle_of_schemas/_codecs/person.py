from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, list_of, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.person import Member, Person, Team
from .badge import decode_badge


def decode_person(container: Any, key: Any) -> Person:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Person = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Person)
    extra: dict[str, Any] = {}
    if not _PERSON_KNOWN.issuperset(data):
        extra = extra_fields(data, _PERSON_KNOWN)
    new.extra_fields = extra
    value = get("name")
    if type(value) is not str:
        value = decode_str(data, "name")
    new.name = value
    value = get("team")
    if value is not None:
        value = decode_team(data, "team")
    new.team = value
    value = get("badge")
    if value is not None:
        value = decode_badge(data, "badge")
    new.badge = value
    return new


def encode_person(value: Person) -> dict[str, Any]:
    data: dict[str, Any] = {"name": value.name}
    if value.team is not None:
        data["team"] = encode(value.team)
    if value.badge is not None:
        data["badge"] = encode(value.badge)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


def decode_team(container: Any, key: Any) -> Team:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Team = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Team)
    extra: dict[str, Any] = {}
    if not _TEAM_KNOWN.issuperset(data):
        extra = extra_fields(data, _TEAM_KNOWN)
    new.extra_fields = extra
    value = get("members")
    if value is not None:
        value = _list_of_member(data, "members")
    new.members = value
    return new


def encode_team(value: Team) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.members is not None:
        data["members"] = encode(value.members)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


def decode_member(container: Any, key: Any) -> Member:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Member = mismatch(container, key, "object")
        return fault
    if data.get("name") is not None:
        return decode_person(container, key)
    return decode_team(container, key)


_new = object.__new__

_list_of_member = list_of(decode_member)

_PERSON_KNOWN = frozenset(("name", "team", "badge"))

_TEAM_KNOWN = frozenset(("members",))

CODECS: Final[dict[type, Codec]] = {
    Person: Codec(decode_person, encode_person),
    Team: Codec(decode_team, encode_team),
}
