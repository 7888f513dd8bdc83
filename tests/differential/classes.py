"""Every class of disagreement between our decoders, JSON Schema, and the pydantic models of
datamodel-code-generator, with a verdict.

Ours and theirs differ on an instance where one of them differs from JSON Schema; so a class
is a way of ours or of theirs to differ from it. What ours takes beyond the schema is named
by the freedom of the design that it needs (`verdicts.py`), what theirs refuses by pydantic's
kind of error. A class that comes up and is not here fails the test, and so does one that no
longer comes up where it is said to.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Final, NamedTuple


class Verdict(Enum):
    DESIGN = "ours, by design"
    EITHER = "both may"
    THEIRS = "theirs is wrong"


class Class(NamedTuple):
    verdict: Verdict
    reason: str
    seen_in: str | None
    """A description in which it comes up in every run; None where only what Hypothesis
    happens to draw shows it."""


CLASSES: Final[Mapping[str, Class]] = {
    # We take more than the schema does.
    "ours takes: constraint": Class(
        Verdict.DESIGN, "bounds and patterns are documented", "keycloak-23"
    ),
    "ours takes: lenient format": Class(
        Verdict.DESIGN,
        "odd spellings of a UUID, a date or base64 can mean one thing only",
        "langgraph-platform",
    ),
    "ours takes: missing tag": Class(
        Verdict.DESIGN, "a constant that is not there stays away", "openai-yaml"
    ),
    "ours takes: mixed items": Class(
        Verdict.DESIGN, "the arrays of a union are one list of all items", "qdrant"
    ),
    "ours takes: null for an optional field": Class(
        Verdict.DESIGN, "servers send it; it reads as None", "petstore3"
    ),
    "ours takes: several variants fit": Class(
        Verdict.DESIGN, "oneOf is read as anyOf: one of them is taken", "figma"
    ),
    "ours takes: undescribed property": Class(
        Verdict.DESIGN, "reported: required, and described nowhere", "letta-2026-03-31"
    ),
    "ours takes: unknown key": Class(
        Verdict.DESIGN, "newer servers have more; kept in extra_fields", "jira-cloud"
    ),
    "ours takes: unknown value": Class(
        Verdict.DESIGN, "newer servers have more; the value is kept", "discord"
    ),
    "ours takes: unknown variant": Class(
        Verdict.DESIGN, "newer servers have more; it arrives as Unknown", "box"
    ),
    "ours takes: unchecked keyword": Class(
        Verdict.DESIGN, "reported: which keys go together", "langgraph-platform"
    ),
    "ours takes: file": Class(
        Verdict.DESIGN, "binary content travels in forms, not in JSON", "openai-yaml"
    ),
    "ours takes: write-only": Class(
        Verdict.DESIGN, "what is only written is missing in answers", "scalar-galaxy"
    ),
    # We demand more than the schema does.
    "ours refuses: the tag's variant": Class(
        Verdict.DESIGN, "OpenAPI: an object is what its discriminator says", None
    ),
    "ours refuses: the keys' variant": Class(
        Verdict.DESIGN, "nothing is told apart by trying: the keys decide", "figma"
    ),
    "ours refuses: the type that is meant": Class(
        Verdict.DESIGN,
        "`items` without `type` speaks of an array, `nullable` alone of null",
        "qdrant",
    ),
    # They take more than the schema does.
    "theirs takes: anyOf": Class(
        Verdict.THEIRS, "what a variant of a union requires is lost", None
    ),
    "theirs takes: constraint": Class(
        Verdict.THEIRS,
        "bounds beside a reference or in a union are lost",
        "keycloak-23",
    ),
    "theirs takes: enum": Class(
        Verdict.THEIRS, "one of a kind beside other keywords is lost", "discord"
    ),
    "theirs takes: format": Class(
        Verdict.EITHER, "contentEncoding is an annotation in JSON Schema", None
    ),
    "theirs takes: lenient format": Class(
        Verdict.EITHER, "a UUID without hyphens is one", "langgraph-platform"
    ),
    "theirs takes: mixed items": Class(
        Verdict.THEIRS, "uniqueItems is not checked", "qdrant"
    ),
    "theirs takes: null for an optional field": Class(
        Verdict.EITHER, "as ours", "petstore3"
    ),
    "theirs takes: oneOf": Class(
        Verdict.THEIRS, "what allOf adds to a union is not merged", "meilisearch"
    ),
    "theirs takes: required": Class(
        Verdict.THEIRS,
        "a default makes a required field optional",
        None,
    ),
    "theirs takes: several variants fit": Class(
        Verdict.EITHER, "oneOf is read as anyOf", "figma"
    ),
    "theirs takes: type": Class(
        Verdict.THEIRS,
        "true for a constant 1; null for a union that has no null; allOf with a union",
        "meilisearch",
    ),
    "theirs takes: undescribed property": Class(
        Verdict.EITHER, "as ours", "letta-2026-03-31"
    ),
    "theirs takes: unknown key": Class(
        Verdict.THEIRS, "a closed variant of a union loses its end", "meilisearch"
    ),
    "theirs takes: unknown value": Class(
        Verdict.THEIRS, "one of a kind beside other keywords is lost", "discord"
    ),
    # They demand more than the schema does.
    "theirs refuses: datetime_type": Class(
        Verdict.THEIRS,
        "a default of theirs contradicts their own type",
        "k8s-v3-apps-v1",
    ),
    "theirs refuses: int_type": Class(
        Verdict.THEIRS, "1.0 is an integer in JSON Schema (6.1.1)", "docker-engine"
    ),
    "theirs refuses: list_type": Class(
        Verdict.THEIRS, "nullable is lost in the values of a map", "docker-engine"
    ),
    "theirs refuses: literal_error": Class(
        Verdict.THEIRS, "a variant of a list of variants is lost", None
    ),
    "theirs refuses: model_type": Class(
        Verdict.THEIRS, "nullable is lost behind a reference", "github-rest"
    ),
    "theirs refuses: too_short": Class(
        Verdict.THEIRS, "minLength is asked of an array", "jira-cloud"
    ),
    "theirs refuses: union_tag_not_found": Class(
        Verdict.THEIRS, "a tag is demanded that has a default", "letta-2026-03-31"
    ),
    "theirs refuses: missing": Class(
        Verdict.THEIRS, "the variant of a union that fits is lost", None
    ),
    "theirs refuses: string_pattern_mismatch": Class(
        Verdict.EITHER, "`.` and `\\s` mean other things in Rust, Python and ECMA", None
    ),
    "theirs refuses: string_type": Class(
        Verdict.THEIRS, "1.0 is an integer in JSON Schema (6.1.1)", None
    ),
    "theirs refuses: url_parsing": Class(
        Verdict.EITHER, "a uri stays a str with us, as it came", "github-rest"
    ),
}
