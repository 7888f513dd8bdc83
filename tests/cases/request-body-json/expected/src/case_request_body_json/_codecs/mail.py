from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.formats import decode_datetime
from .._runtime.model import Codec
from ..models.mail import Mail


def decode_mail(container: Any, key: Any) -> Mail:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Mail = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Mail)
    extra: dict[str, Any] = {}
    if not _MAIL_KNOWN.issuperset(data):
        extra = extra_fields(data, _MAIL_KNOWN)
    new.extra_fields = extra
    value = get("to")
    if type(value) is not str:
        value = decode_str(data, "to")
    new.to = value
    value = get("when")
    if value is not None:
        value = decode_datetime(data, "when")
    new.when = value
    return new


def encode_mail(value: Mail) -> dict[str, Any]:
    data: dict[str, Any] = {"to": value.to}
    if value.when is not None:
        data["when"] = encode(value.when)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_MAIL_KNOWN = frozenset(("to", "when"))

CODECS: Final[dict[type, Codec]] = {Mail: Codec(decode_mail, encode_mail)}
