from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.article import Article


def decode_article(container: Any, key: Any) -> Article:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Article = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Article)
    extra: dict[str, Any] = {}
    if not _ARTICLE_KNOWN.issuperset(data):
        extra = extra_fields(data, _ARTICLE_KNOWN)
    new.extra_fields = extra
    value = get("id")
    if type(value) is not str:
        value = decode_str(data, "id")
    new.id = value
    return new


def encode_article(value: Article) -> dict[str, Any]:
    data: dict[str, Any] = {"id": value.id}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_ARTICLE_KNOWN = frozenset(("id",))

CODECS: Final[dict[type, Codec]] = {Article: Codec(decode_article, encode_article)}
