from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.compaction_stats import CompactionStats


def decode_compaction_stats(container: Any, key: Any) -> CompactionStats:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: CompactionStats = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(CompactionStats)
    extra: dict[str, Any] = {}
    if not _COMPACTION_STATS_KNOWN.issuperset(data):
        extra = extra_fields(data, _COMPACTION_STATS_KNOWN)
    new.extra_fields = extra
    value = get("context_window")
    if type(value) is not int:
        value = decode_int(data, "context_window")
    new.context_window = value
    value = get("messages_count_after")
    if type(value) is not int:
        value = decode_int(data, "messages_count_after")
    new.messages_count_after = value
    value = get("messages_count_before")
    if type(value) is not int:
        value = decode_int(data, "messages_count_before")
    new.messages_count_before = value
    value = get("trigger")
    if type(value) is not str:
        value = decode_str(data, "trigger")
    new.trigger = value
    value = get("context_tokens_after")
    if value is not None and type(value) is not int:
        value = decode_int(data, "context_tokens_after")
    new.context_tokens_after = value
    value = get("context_tokens_before")
    if value is not None and type(value) is not int:
        value = decode_int(data, "context_tokens_before")
    new.context_tokens_before = value
    return new


def encode_compaction_stats(value: CompactionStats) -> dict[str, Any]:
    data: dict[str, Any] = {
        "context_window": value.context_window,
        "messages_count_after": value.messages_count_after,
        "messages_count_before": value.messages_count_before,
        "trigger": value.trigger,
        "context_tokens_after": value.context_tokens_after,
        "context_tokens_before": value.context_tokens_before,
    }
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_COMPACTION_STATS_KNOWN = frozenset(
    (
        "context_window",
        "messages_count_after",
        "messages_count_before",
        "trigger",
        "context_tokens_after",
        "context_tokens_before",
    ),
)

CODECS: Final[dict[type, Codec]] = {
    CompactionStats: Codec(decode_compaction_stats, encode_compaction_stats),
}
