from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, Decoder, mismatch
from .._runtime.unions import KeyedVariant, decode_by_keys, unknown
from ..models.noise import Noise
from .duo import decode_duo
from .mono import decode_mono


def decode_noise(container: Any, key: Any) -> Noise:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Noise = mismatch(container, key, "object")
        return fault
    tag = data.get("tone")
    if type(tag) is not str:
        return decode_by_keys(container, key, _NOISE_KEYS)
    decode = _NOISE_TAGS.get(tag)
    if decode is None:
        return unknown(tag, container, key)
    return decode(container, key)


_NOISE_TAGS: Final[dict[str, Decoder[Noise]]] = {"MONO": decode_mono, "DUO": decode_duo}

_NOISE_KEYS: Final[list[KeyedVariant[Noise]]] = [
    KeyedVariant(decode_duo, required=("type",), known=("type", "second")),
    KeyedVariant(decode_mono, required=("type",), known=("type",)),
]
