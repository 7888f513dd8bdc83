from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.person import Person, PersonLives


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
    if value is not None and type(value) is not str:
        value = decode_str(data, "name")
    new.name = value
    value = get("lives")
    if value is not None:
        value = decode_person_lives(data, "lives")
    new.lives = value
    return new


def encode_person(value: Person) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.name is not None:
        data["name"] = value.name
    if value.lives is not None:
        data["lives"] = encode(value.lives)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


def decode_person_lives(container: Any, key: Any) -> PersonLives:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: PersonLives = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(PersonLives)
    extra: dict[str, Any] = {}
    if not _PERSON_LIVES_KNOWN.issuperset(data):
        extra = extra_fields(data, _PERSON_LIVES_KNOWN)
    new.extra_fields = extra
    value = get("city")
    if value is not None and type(value) is not str:
        value = decode_str(data, "city")
    new.city = value
    return new


def encode_person_lives(value: PersonLives) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.city is not None:
        data["city"] = value.city
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_PERSON_KNOWN = frozenset(("name", "lives"))

_PERSON_LIVES_KNOWN = frozenset(("city",))

CODECS: Final[dict[type, Codec]] = {
    Person: Codec(decode_person, encode_person),
    PersonLives: Codec(decode_person_lives, encode_person_lives),
}
