from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_bool, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from .._runtime.unions import absent_tag
from ..models.approval_return import ApprovalReturn


def decode_approval_return(container: Any, key: Any) -> ApprovalReturn:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: ApprovalReturn = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(ApprovalReturn)
    extra: dict[str, Any] = {}
    if not _APPROVAL_RETURN_KNOWN.issuperset(data):
        extra = extra_fields(data, _APPROVAL_RETURN_KNOWN)
    new.extra_fields = extra
    value = get("approve")
    if type(value) is not bool:
        value = decode_bool(data, "approve")
    new.approve = value
    value = get("tool_call_id")
    if type(value) is not str:
        value = decode_str(data, "tool_call_id")
    new.tool_call_id = value
    value = get("reason")
    if value is not None and type(value) is not str:
        value = decode_str(data, "reason")
    new.reason = value
    value = get("type")
    if value != "approval":
        value = absent_tag(data, "type", "approval", extra, nullable=True)
    new.type = value
    return new


def encode_approval_return(value: ApprovalReturn) -> dict[str, Any]:
    data: dict[str, Any] = {
        "approve": value.approve,
        "tool_call_id": value.tool_call_id,
        "reason": value.reason,
        "type": value.type,
    }
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_APPROVAL_RETURN_KNOWN = frozenset(("approve", "tool_call_id", "reason", "type"))

CODECS: Final[dict[type, Codec]] = {
    ApprovalReturn: Codec(decode_approval_return, encode_approval_return),
}
