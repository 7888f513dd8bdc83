from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import (
    ABSENT,
    Decoder,
    decode_int,
    extra_fields,
    list_of,
    mismatch,
)
from .._runtime.encoding import encode, merge_extra
from .._runtime.formats import decode_datetime
from .._runtime.model import Codec
from .._runtime.unions import KeyedVariant, absent_tag, decode_by_keys, unknown
from .._runtime.unset import UNSET
from ..models.supplementary_document_of_an_organisational import (
    EitherOfTheTwoRemarkablyLongNamesInThisDescription,
    SupplementaryDocumentOfAnOrganisationalResponsibility,
)
from .another_document_with_an_astonishingly_long_name_for import (
    decode_another_document_with_an_astonishingly_long_name_for,
)


def decode_supplementary_document_of_an_organisational(
    container: Any,
    key: Any,
) -> SupplementaryDocumentOfAnOrganisationalResponsibility:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: SupplementaryDocumentOfAnOrganisationalResponsibility = mismatch(
            container,
            key,
            "object",
        )
        return fault
    get = data.get
    value: Any
    new = _new(SupplementaryDocumentOfAnOrganisationalResponsibility)
    extra: dict[str, Any] = {}
    if not _DOCUMENT_OF_AN_ORGANISATIONAL_KNOWN.issuperset(data):
        extra = extra_fields(data, _DOCUMENT_OF_AN_ORGANISATIONAL_KNOWN)
    new.extra_fields = extra
    value = get("kind_of_the_supplementary_document_of_the_responsibility")
    if value != "supplementary_document_of_an_organisational_responsibility":
        value = absent_tag(
            data,
            "kind_of_the_supplementary_document_of_the_responsibility",
            "supplementary_document_of_an_organisational_responsibility",
            extra,
        )
    new.kind_of_the_supplementary_document_of_the = value
    value = get(
        "a_property_with_a_name_that_takes_up_nearly_the_whole_of_one_line_of_code",
        UNSET,
    )
    if value is not None and value is not UNSET:
        value = decode_datetime(
            data,
            "a_property_with_a_name_that_takes_up_nearly_the_whole_of_one_line_of_code",
        )
    new.a_property_with_a_name_that_takes_up_nearly_the_whole = value
    value = get(
        "another_property_with_a_name_that_takes_up_the_whole_of_one_line_of_code_and_more_than_that",
    )
    if value is not None:
        value = _the_two_remarkably_long_names_in_this(
            data,
            "another_property_with_a_name_that_takes_up_the_whole_of_one_line_of_code_and_more_than_that",
        )
    new.another_property_with_a_name_that_takes_up_the_whole = value
    value = get("short")
    if value is not None:
        value = decode_supplementary_document_of_responsibility_short(data, "short")
    new.short = value
    return new


def encode_supplementary_document_of_an_organisational(
    value: SupplementaryDocumentOfAnOrganisationalResponsibility,
) -> dict[str, Any]:
    data: dict[str, Any] = {
        "kind_of_the_supplementary_document_of_the_responsibility": value.kind_of_the_supplementary_document_of_the,
    }
    if value.a_property_with_a_name_that_takes_up_nearly_the_whole is not UNSET:
        data[
            "a_property_with_a_name_that_takes_up_nearly_the_whole_of_one_line_of_code"
        ] = encode(value.a_property_with_a_name_that_takes_up_nearly_the_whole)
    if value.another_property_with_a_name_that_takes_up_the_whole is not None:
        data[
            "another_property_with_a_name_that_takes_up_the_whole_of_one_line_of_code_and_more_than_that"
        ] = encode(value.another_property_with_a_name_that_takes_up_the_whole)
    if value.short is not None:
        data["short"] = encode(value.short)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


def decode_supplementary_document_of_responsibility_short(
    container: Any,
    key: Any,
) -> SupplementaryDocumentOfAnOrganisationalResponsibility | list[int] | str:
    try:
        value = container[key]
    except KeyError:
        value = mismatch(container, key, "a value")
    if type(value) is dict:
        value = decode_supplementary_document_of_an_organisational(container, key)
    elif type(value) is list:
        value = _list_of_int(container, key)
    elif type(value) is not str:
        value = mismatch(container, key, "object or array or str")
    found: SupplementaryDocumentOfAnOrganisationalResponsibility | list[int] | str = (
        value
    )
    return found


def decode_either_of_the_two_remarkably_long_names_in_this(
    container: Any,
    key: Any,
) -> EitherOfTheTwoRemarkablyLongNamesInThisDescription:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: EitherOfTheTwoRemarkablyLongNamesInThisDescription = mismatch(
            container,
            key,
            "object",
        )
        return fault
    tag = data.get("kind_of_the_supplementary_document_of_the_responsibility")
    if type(tag) is not str:
        return decode_by_keys(container, key, _TWO_REMARKABLY_LONG_NAMES_IN_THIS_KEYS)
    decode = _TWO_REMARKABLY_LONG_NAMES_IN_THIS_TAGS.get(tag)
    if decode is None:
        return unknown(tag, container, key)
    return decode(container, key)


_new = object.__new__

_the_two_remarkably_long_names_in_this = list_of(
    decode_either_of_the_two_remarkably_long_names_in_this,
)

_list_of_int = list_of(decode_int)

_DOCUMENT_OF_AN_ORGANISATIONAL_KNOWN = frozenset(
    (
        "kind_of_the_supplementary_document_of_the_responsibility",
        "a_property_with_a_name_that_takes_up_nearly_the_whole_of_one_line_of_code",
        "another_property_with_a_name_that_takes_up_the_whole_of_one_line_of_code_and_more_than_that",
        "short",
    ),
)

_TWO_REMARKABLY_LONG_NAMES_IN_THIS_TAGS: Final[
    dict[str, Decoder[EitherOfTheTwoRemarkablyLongNamesInThisDescription]]
] = {
    "supplementary_document_of_an_organisational_responsibility": decode_supplementary_document_of_an_organisational,
    "another": decode_another_document_with_an_astonishingly_long_name_for,
}

_TWO_REMARKABLY_LONG_NAMES_IN_THIS_KEYS: Final[
    list[KeyedVariant[EitherOfTheTwoRemarkablyLongNamesInThisDescription]]
] = [
    KeyedVariant(
        decode_supplementary_document_of_an_organisational,
        required=(),
        known=(
            "a_property_with_a_name_that_takes_up_nearly_the_whole_of_one_line_of_code",
            "another_property_with_a_name_that_takes_up_the_whole_of_one_line_of_code_and_more_than_that",
            "short",
        ),
    ),
    KeyedVariant(
        decode_another_document_with_an_astonishingly_long_name_for,
        required=(),
        known=(),
    ),
]

CODECS: Final[dict[type, Codec]] = {
    SupplementaryDocumentOfAnOrganisationalResponsibility: Codec(
        decode_supplementary_document_of_an_organisational,
        encode_supplementary_document_of_an_organisational,
    ),
}
