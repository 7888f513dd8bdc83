from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, list_of, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.pods import Pods, PodsMetadata


def decode_pods(container: Any, key: Any) -> Pods:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Pods = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Pods)
    extra: dict[str, Any] = {}
    if not _PODS_KNOWN.issuperset(data):
        extra = extra_fields(data, _PODS_KNOWN)
    new.extra_fields = extra
    value = get("items")
    if value is not None:
        value = _list_of_str(data, "items")
    new.items = value
    value = get("metadata")
    if value is not None:
        value = decode_pods_metadata(data, "metadata")
    new.metadata = value
    return new


def encode_pods(value: Pods) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.items is not None:
        data["items"] = encode(value.items)
    if value.metadata is not None:
        data["metadata"] = encode(value.metadata)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


def decode_pods_metadata(container: Any, key: Any) -> PodsMetadata:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: PodsMetadata = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(PodsMetadata)
    extra: dict[str, Any] = {}
    if not _PODS_METADATA_KNOWN.issuperset(data):
        extra = extra_fields(data, _PODS_METADATA_KNOWN)
    new.extra_fields = extra
    value = get("continue")
    if value is not None and type(value) is not str:
        value = decode_str(data, "continue")
    new.continue_ = value
    return new


def encode_pods_metadata(value: PodsMetadata) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.continue_ is not None:
        data["continue"] = value.continue_
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_str = list_of(decode_str)

_PODS_KNOWN = frozenset(("items", "metadata"))

_PODS_METADATA_KNOWN = frozenset(("continue",))

CODECS: Final[dict[type, Codec]] = {
    Pods: Codec(decode_pods, encode_pods),
    PodsMetadata: Codec(decode_pods_metadata, encode_pods_metadata),
}
