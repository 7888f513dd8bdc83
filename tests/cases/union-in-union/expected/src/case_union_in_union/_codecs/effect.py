from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, Decoder, mismatch
from .._runtime.unions import KeyedVariant, decode_by_keys, unknown
from ..models.effect import Effect
from .duo import decode_duo
from .mono import decode_mono
from .noise import decode_noise
from .shadow import decode_shadow


def decode_effect(container: Any, key: Any) -> Effect:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Effect = mismatch(container, key, "object")
        return fault
    tag = data.get("type")
    if type(tag) is not str:
        return decode_by_keys(container, key, _EFFECT_KEYS)
    decode = _EFFECT_TAGS.get(tag)
    if decode is None:
        return unknown(tag, container, key)
    return decode(container, key)


_EFFECT_TAGS: Final[dict[str, Decoder[Effect]]] = {
    "SHADOW": decode_shadow,
    "NOISE": decode_noise,
    "GRAIN": decode_noise,
}

_EFFECT_KEYS: Final[list[KeyedVariant[Effect]]] = [
    KeyedVariant(decode_duo, required=("tone",), known=("tone", "second")),
    KeyedVariant(decode_mono, required=("tone",), known=("tone",)),
    KeyedVariant(decode_shadow, required=(), known=("radius",)),
]
