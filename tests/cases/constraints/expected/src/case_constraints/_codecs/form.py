from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_any, extra_fields, list_of, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.form import Form


def decode_form(container: Any, key: Any) -> Form:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Form = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Form)
    extra: dict[str, Any] = {}
    if not _FORM_KNOWN.issuperset(data):
        extra = extra_fields(data, _FORM_KNOWN)
    new.extra_fields = extra
    value = get("files")
    if value is not None:
        value = _list_of_any(data, "files")
    new.files = value
    return new


def encode_form(value: Form) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.files is not None:
        data["files"] = value.files
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_any = list_of(decode_any)

_FORM_KNOWN = frozenset(("files",))

CODECS: Final[dict[type, Codec]] = {Form: Codec(decode_form, encode_form)}
