from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, extra_fields, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.fake_server import FakeServer
from .call import decode_call


def decode_fake_server(container: Any, key: Any) -> FakeServer:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: FakeServer = mismatch(container, key, "object")
        return fault
    new = _new(FakeServer)
    extra: dict[str, Any] = {}
    if not _FAKE_SERVER_KNOWN.issuperset(data):
        extra = extra_fields(data, _FAKE_SERVER_KNOWN)
    new.extra_fields = extra
    new.call = decode_call(data, "call")
    return new


def encode_fake_server(value: FakeServer) -> dict[str, Any]:
    data: dict[str, Any] = {"call": encode(value.call)}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_FAKE_SERVER_KNOWN = frozenset(("call",))

CODECS: Final[dict[type, Codec]] = {
    FakeServer: Codec(decode_fake_server, encode_fake_server),
}
