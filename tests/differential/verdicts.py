"""What JSON Schema says of an instance, and which freedoms of the design would change it.

A freedom is a thing that our decoders take on purpose although the schema does not. When
they take what the schema refuses, the freedoms that it needs are the reasons; when there
are none that do, nobody meant it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import referencing
from jsonschema.exceptions import ValidationError
from referencing.jsonschema import DRAFT202012
from tests.differential.formats import FORMATS, LENIENT
from tests.differential.keywords import (
    DEMANDS,
    FREEDOMS,
    URI,
    absolute,
    is_union,
    validator_of,
)


@dataclass(frozen=True)
class Judge:
    """Validates against the `$defs` of one description."""

    registry: referencing.Registry[Any]
    tags: frozenset[str]
    """The properties that discriminators name."""
    unions: frozenset[str]
    """References to what is a union, or is merged with one."""

    @classmethod
    def of(cls, definitions: Mapping[str, Any], tags: Iterable[str]) -> Judge:
        resource = DRAFT202012.create_resource({"$defs": dict(definitions)})
        unions = {
            f"#/$defs/{name}"
            for name, schema in definitions.items()
            if is_union(schema, definitions)
        }
        made: Callable[[], Any] = vars(referencing)["Registry"]
        registry = made().with_resource(URI, resource)
        return cls(registry, frozenset(tags), frozenset(unions))

    def error(
        self, schema: Any, value: Any, freedoms: frozenset[str] = frozenset()
    ) -> ValidationError | None:
        """The first thing that is wrong, with these freedoms taken."""
        checker = LENIENT if "lenient format" in freedoms else FORMATS
        validator = validator_of(freedoms, self.tags, self.unions)(
            {"$id": URI + ":root", **absolute(schema)},
            registry=self.registry,
            format_checker=checker,
        )
        return next(validator.iter_errors(value), None)

    def needed(self, schema: Any, value: Any, *, has_unknown: bool) -> list[str]:
        """The freedoms without which the value is not valid; none where they all do not
        make it so."""
        taken = set(FREEDOMS)
        if not has_unknown:
            taken.discard("unknown variant")
        if self.error(schema, value, frozenset(taken)) is not None:
            return []
        for freedom in sorted(taken, key=FREEDOMS.index):
            if self.error(schema, value, frozenset(taken - {freedom})) is None:
                taken.discard(freedom)
        return sorted(taken)

    def demand(self, schema: Any, value: Any) -> str | None:
        """What is demanded on purpose, beyond JSON Schema, and makes the value invalid."""
        for demand in DEMANDS:
            if self.error(schema, value, frozenset((demand,))) is not None:
                return demand
        return None
