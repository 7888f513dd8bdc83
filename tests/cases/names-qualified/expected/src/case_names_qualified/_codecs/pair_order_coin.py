from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.pair_order_coin import PairOrderCoin


def decode_pair_order_coin(container: Any, key: Any) -> PairOrderCoin:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: PairOrderCoin = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(PairOrderCoin)
    extra: dict[str, Any] = {}
    if not _PAIR_ORDER_COIN_KNOWN.issuperset(data):
        extra = extra_fields(data, _PAIR_ORDER_COIN_KNOWN)
    new.extra_fields = extra
    value = get("f")
    if value is not None and type(value) is not str:
        value = decode_str(data, "f")
    new.f = value
    return new


def encode_pair_order_coin(value: PairOrderCoin) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.f is not None:
        data["f"] = value.f
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_PAIR_ORDER_COIN_KNOWN = frozenset(("f",))

CODECS: Final[dict[type, Codec]] = {
    PairOrderCoin: Codec(decode_pair_order_coin, encode_pair_order_coin),
}
