from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from .._runtime.unions import absent_tag
from ..models.another_document_with_an_astonishingly_long_name_for import (
    AnotherDocumentWithAnAstonishinglyLongNameForASchema,
)


def decode_another_document_with_an_astonishingly_long_name_for(
    container: Any,
    key: Any,
) -> AnotherDocumentWithAnAstonishinglyLongNameForASchema:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: AnotherDocumentWithAnAstonishinglyLongNameForASchema = mismatch(
            container,
            key,
            "object",
        )
        return fault
    get = data.get
    value: Any
    new = _new(AnotherDocumentWithAnAstonishinglyLongNameForASchema)
    extra: dict[str, Any] = {}
    if not _AN_ASTONISHINGLY_LONG_NAME_FOR_KNOWN.issuperset(data):
        extra = extra_fields(data, _AN_ASTONISHINGLY_LONG_NAME_FOR_KNOWN)
    new.extra_fields = extra
    value = get("kind_of_the_supplementary_document_of_the_responsibility")
    if value != "another":
        value = absent_tag(
            data,
            "kind_of_the_supplementary_document_of_the_responsibility",
            "another",
            extra,
        )
    new.kind_of_the_supplementary_document_of_the = value
    return new


def encode_another_document_with_an_astonishingly_long_name_for(
    value: AnotherDocumentWithAnAstonishinglyLongNameForASchema,
) -> dict[str, Any]:
    data: dict[str, Any] = {
        "kind_of_the_supplementary_document_of_the_responsibility": value.kind_of_the_supplementary_document_of_the,
    }
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_AN_ASTONISHINGLY_LONG_NAME_FOR_KNOWN = frozenset(
    ("kind_of_the_supplementary_document_of_the_responsibility",),
)

CODECS: Final[dict[type, Codec]] = {
    AnotherDocumentWithAnAstonishinglyLongNameForASchema: Codec(
        decode_another_document_with_an_astonishingly_long_name_for,
        encode_another_document_with_an_astonishingly_long_name_for,
    ),
}
