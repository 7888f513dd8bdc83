from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, list_of, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.clusters_list_response import ClustersListResponse


def decode_clusters_list_response(container: Any, key: Any) -> ClustersListResponse:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: ClustersListResponse = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(ClustersListResponse)
    extra: dict[str, Any] = {}
    if not _CLUSTERS_LIST_RESPONSE_KNOWN.issuperset(data):
        extra = extra_fields(data, _CLUSTERS_LIST_RESPONSE_KNOWN)
    new.extra_fields = extra
    value = get("clusters")
    if value is not None:
        value = _list_of_str(data, "clusters")
    new.clusters = value
    value = get("nextPageToken")
    if value is not None and type(value) is not str:
        value = decode_str(data, "nextPageToken")
    new.next_page_token = value
    value = get("silent")
    if value is not None:
        value = _list_of_str(data, "silent")
    new.silent = value
    return new


def encode_clusters_list_response(value: ClustersListResponse) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.clusters is not None:
        data["clusters"] = encode(value.clusters)
    if value.next_page_token is not None:
        data["nextPageToken"] = value.next_page_token
    if value.silent is not None:
        data["silent"] = encode(value.silent)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_str = list_of(decode_str)

_CLUSTERS_LIST_RESPONSE_KNOWN = frozenset(("clusters", "nextPageToken", "silent"))

CODECS: Final[dict[type, Codec]] = {
    ClustersListResponse: Codec(
        decode_clusters_list_response,
        encode_clusters_list_response,
    ),
}
