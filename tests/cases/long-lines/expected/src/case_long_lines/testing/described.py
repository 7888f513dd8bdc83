"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._runtime.decoding import decode_str
from .._testing.described import Check, Described, Description, Shown

DESCRIPTION = Description(
    operations=(
        Described(
            name="organisational_responsibilities.supplementary_documents.create",
            constant="organisational_responsibilities._SUPPLEMENTARY_DOCUMENTS_CREATE",
            checks=(
                Check(
                    "the_identifier_of_the_organisational_responsibility",
                    lambda: decode_str,
                    is_required=True,
                ),
                Check(
                    "a_query_parameter_with_a_name_that_goes_on_and_on_and",
                    lambda: decode_str,
                    values=(
                        "the_first_of_two_long_values_of_it",
                        "the_second_of_two_long_values_of_it",
                    ),
                ),
            ),
            bodies={
                "application/json": lambda: _codecs.decode_supplementary_document_of_an_organisational,
            },
            example=(
                "200",
                '{"kind_of_the_supplementary_document_of_the_responsibility": "supplementary_document_of_an_organisational_responsibility", "another_property_with_a_name_that_takes_up_the_whole_of_one_line_of_code_and_more_than_that": [{"kind_of_the_supplementary_document_of_the_responsibility": "supplementary_document_of_an_organisational_responsibility", "another_property_with_a_name_that_takes_up_the_whole_of_one_line_of_code_and_more_than_that": [{"kind_of_the_supplementary_document_of_the_responsibility": "supplementary_document_of_an_organisational_responsibility"}], "short": {"kind_of_the_supplementary_document_of_the_responsibility": "supplementary_document_of_an_organisational_responsibility"}}], "short": {"kind_of_the_supplementary_document_of_the_responsibility": "supplementary_document_of_an_organisational_responsibility", "another_property_with_a_name_that_takes_up_the_whole_of_one_line_of_code_and_more_than_that": [{"kind_of_the_supplementary_document_of_the_responsibility": "supplementary_document_of_an_organisational_responsibility"}], "short": {"kind_of_the_supplementary_document_of_the_responsibility": "supplementary_document_of_an_organisational_responsibility", "short": {"kind_of_the_supplementary_document_of_the_responsibility": "supplementary_document_of_an_organisational_responsibility"}}}}',
            ),
        ),
    ),
    schemes={
        "an_extraordinarily_long_name_for_a_security_scheme_of_this_api": Shown(
            "header",
            "authorization",
            "Bearer ",
        ),
    },
)
