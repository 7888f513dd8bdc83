from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from .._runtime.unions import absent_tag
from ..models.another_document_with_an_astonishingly_name_for_a import (
    AnotherDocumentWithAnAstonishinglyNameForASchema,
)


def decode_another_document_with_an_astonishingly_name_for_a(
    container: Any,
    key: Any,
) -> AnotherDocumentWithAnAstonishinglyNameForASchema:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: AnotherDocumentWithAnAstonishinglyNameForASchema = mismatch(
            container,
            key,
            "object",
        )
        return fault
    get = data.get
    value: Any
    new = _new(AnotherDocumentWithAnAstonishinglyNameForASchema)
    extra: dict[str, Any] = {}
    if not _WITH_AN_ASTONISHINGLY_NAME_FOR_A_KNOWN.issuperset(data):
        extra = extra_fields(data, _WITH_AN_ASTONISHINGLY_NAME_FOR_A_KNOWN)
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


def encode_another_document_with_an_astonishingly_name_for_a(
    value: AnotherDocumentWithAnAstonishinglyNameForASchema,
) -> dict[str, Any]:
    data: dict[str, Any] = {
        "kind_of_the_supplementary_document_of_the_responsibility": value.kind_of_the_supplementary_document_of_the,
    }
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_WITH_AN_ASTONISHINGLY_NAME_FOR_A_KNOWN = frozenset(
    ("kind_of_the_supplementary_document_of_the_responsibility",),
)

CODECS: Final[dict[type, Codec]] = {
    AnotherDocumentWithAnAstonishinglyNameForASchema: Codec(
        decode_another_document_with_an_astonishingly_name_for_a,
        encode_another_document_with_an_astonishingly_name_for_a,
    ),
}
