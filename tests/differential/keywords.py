"""What freedoms and demands of the design make of the keywords of JSON Schema."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any, Final, TypeAlias

from jsonschema import Draft202012Validator, validators
from jsonschema.exceptions import ValidationError

from sdkwright.load.tree import is_list, is_object

Keyword: TypeAlias = Callable[[Any, Any, Any, Any], Iterator[ValidationError]]
CONSTRAINTS: Final = (
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    *("minLength", "maxLength", "pattern", "minItems", "maxItems", "uniqueItems"),
    *("minProperties", "maxProperties"),
)
REPORTED: Final = (
    *("not", "if", "contains", "propertyNames", "patternProperties"),
    *("dependentRequired", "dependentSchemas", "unevaluatedItems"),
)
"""Keywords that are left out of an SDK, with a diagnostic."""
FREEDOMS: Final = (
    *("undescribed property", "unchecked keyword", "write-only", "lenient format"),
    *("missing tag",),
    *("null for an optional field", "unknown key", "unknown value", "constraint"),
    *("unknown variant", "file", "mixed items", "several variants fit"),
)
"""The rarest first; and last what the others bring with them."""
DEMANDS: Final = ("the tag's variant", "the keys' variant", "the type that is meant")
"""What the decoders ask for besides: that an object is what its tag says, as OpenAPI has
it; else what most of its keys say; and that `items` without `type` speaks of an array,
`properties` of an object, and what only may be null of null, beside other choices."""
_BARE: Final = {"anyOf": [{}, {"type": "null"}]}
"""`nullable` and nothing else."""
_BLURRING: Final = frozenset(FREEDOMS) - {"constraint", "unknown variant"}
"""With these, variants fit that did not before."""
_INNER: Final = ("$ref", "allOf", "oneOf", "anyOf")
_OF_OBJECTS: Final = ("properties", "required", "additionalProperties")
_MOST_SHAPES: Final = 200
URI: Final = "urn:differential"
_RULES: Final[Mapping[str, Any]] = Draft202012Validator.VALIDATORS


def absolute(schema: Any) -> Any:
    """With references that do not depend on where the schema stands."""
    if is_object(schema):
        return {
            key: (
                URI + each
                if isinstance(each, str) and key == "$ref"
                else absolute(each)
            )
            for key, each in schema.items()
        }
    if is_list(schema):
        return [absolute(each) for each in schema]
    return schema


@cache
def validator_of(
    freedoms: frozenset[str], tags: frozenset[str], unions: frozenset[str]
) -> Any:
    changed: dict[str, Any] = {}
    if "null for an optional field" in freedoms:
        changed["properties"] = _properties
    if "file" in freedoms:
        changed["type"] = _type
    if "unknown value" in freedoms:
        changed |= {"enum": _enum, "const": _const}
    if "unknown key" in freedoms:
        changed |= {"additionalProperties": _extra, "unevaluatedProperties": _nothing}
    if "constraint" in freedoms:
        changed |= dict.fromkeys(CONSTRAINTS, _nothing)
    if "unchecked keyword" in freedoms:
        changed |= dict.fromkeys(REPORTED, _nothing)
    if freedoms & _BLURRING:
        changed["oneOf"] = _RULES["anyOf"]
    for key in ("anyOf", "oneOf"):
        if "unchecked keyword" in freedoms:
            changed[key] = _narrowing(changed.get(key, _RULES[key]))
        if "mixed items" in freedoms:
            changed[key] = _mixed(changed.get(key, _RULES[key]))
        if "unknown variant" in freedoms:
            changed[key] = _open(changed.get(key, _RULES[key]))
    if "unknown variant" in freedoms:
        changed["allOf"] = _merged(unions)
    if freedoms & {"write-only", "missing tag", "undescribed property"}:
        changed["required"] = _required(
            tags if "missing tag" in freedoms else frozenset(),
            *(is_spared for name, is_spared in _SPARED if name in freedoms),
        )
    if "the tag's variant" in freedoms:
        changed["discriminator"] = _tagged
    if "the keys' variant" in freedoms:
        changed |= dict.fromkeys(("anyOf", "oneOf"), _specific)
    if "the type that is meant" in freedoms:
        changed |= {word: _meant(word, dict) for word in _OF_OBJECTS}
        changed |= {word: _meant(word, list) for word in ("items", "prefixItems")}
        for key in ("anyOf", "oneOf"):
            changed[key] = _meaning_null(changed.get(key, _RULES[key]))
    extend: Callable[..., Any] = vars(validators)["extend"]
    return extend(Draft202012Validator, changed)


def _meaning_null(rule: Keyword) -> Keyword:
    def check(
        validator: Any, variants: Any, instance: Any, schema: Any
    ) -> Iterator[ValidationError]:
        meant = [{"type": "null"} if each == _BARE else each for each in variants]
        yield from rule(validator, meant, instance, schema)

    return check


def _nothing(
    validator: Any, bound: Any, instance: Any, schema: Any
) -> Iterator[ValidationError]:
    yield from ()


def _properties(
    validator: Any, properties: Any, instance: Any, schema: Any
) -> Iterator[ValidationError]:
    if is_object(instance):
        required = schema.get("required", ())
        present = {
            name: each
            for name, each in instance.items()
            if each is not None
            or (name in required and not _is_write_only(properties.get(name)))
        }
        yield from _RULES["properties"](validator, properties, present, schema)


def _type(
    validator: Any, kinds: Any, instance: Any, schema: Any
) -> Iterator[ValidationError]:
    if schema.get("format") != "binary":
        yield from _RULES["type"](validator, kinds, instance, schema)


def _const(
    validator: Any, value: Any, instance: Any, schema: Any
) -> Iterator[ValidationError]:
    return _enum(validator, [value], instance, schema)


def _enum(
    validator: Any, values: Any, instance: Any, schema: Any
) -> Iterator[ValidationError]:
    kinds = {_kind(value) for value in values}
    if _kind(instance) not in kinds and instance not in values:
        yield ValidationError(f"{instance!r} is of another type than {values!r}")


def _kind(value: Any) -> str:
    if isinstance(value, bool):
        return "boolean"
    return "number" if isinstance(value, int | float) else type(value).__name__


def _extra(
    validator: Any, extra: Any, instance: Any, schema: Any
) -> Iterator[ValidationError]:
    if extra is not False:
        yield from _RULES["additionalProperties"](validator, extra, instance, schema)


def _required(tags: frozenset[str], *are_spared: Callable[[Any], bool]) -> Keyword:
    def check(
        validator: Any, required: Any, instance: Any, schema: Any
    ) -> Iterator[ValidationError]:
        properties = schema.get("properties", {})
        read = [
            name
            for name in required
            if name not in tags
            and not any(is_spared(properties.get(name)) for is_spared in are_spared)
        ]
        yield from _RULES["required"](validator, read, instance, schema)

    return check


def _is_write_only(schema: Any) -> bool:
    return is_object(schema) and (
        schema.get("writeOnly") is True
        or any(_is_write_only(each) for each in schema.get("anyOf", ()))
    )


def _is_undescribed(schema: Any) -> bool:
    return schema is None


def _is_tag(schema: Any) -> bool:
    return is_object(schema) and ("const" in schema or "enum" in schema)


_SPARED: Final = (
    *(("write-only", _is_write_only), ("missing tag", _is_tag)),
    ("undescribed property", _is_undescribed),
)


def _open(rule: Keyword) -> Keyword:
    def check(
        validator: Any, variants: Any, instance: Any, schema: Any
    ) -> Iterator[ValidationError]:
        if not is_object(instance):
            yield from rule(validator, variants, instance, schema)

    return check


def _merged(unions: frozenset[str]) -> Keyword:
    """What stands beside a union is merged into its variants, and asked of them alone."""

    def check(
        validator: Any, parts: Any, instance: Any, schema: Any
    ) -> Iterator[ValidationError]:
        is_open = any(
            "oneOf" in part
            or "anyOf" in part
            or part.get("$ref", "").removeprefix(URI) in unions
            for part in parts
            if is_object(part)
        )
        if not (is_object(instance) and is_open):
            yield from _RULES["allOf"](validator, parts, instance, schema)

    return check


def is_union(schema: Any, definitions: Mapping[str, Any], depth: int = 0) -> bool:
    if not is_object(schema) or depth > 9:
        return False
    target = definitions.get(schema.get("$ref", "").removeprefix("#/$defs/"))
    return (
        "oneOf" in schema
        or "anyOf" in schema
        or any(
            is_union(part, definitions, depth + 1)
            for part in (target, *schema.get("allOf", ()))
        )
    )


def _mixed(rule: Keyword) -> Keyword:
    """The arrays of a union are one list, whose items are of any of their types."""

    def check(
        validator: Any, variants: Any, instance: Any, schema: Any
    ) -> Iterator[ValidationError]:
        if not is_list(instance):
            yield from rule(validator, variants, instance, schema)
            return
        for each in instance:
            yield from rule(validator, variants, [each], schema)

    return check


def _narrowing(rule: Keyword) -> Keyword:
    """Variants that only say which of the properties beside them are required."""

    def check(
        validator: Any, variants: Any, instance: Any, schema: Any
    ) -> Iterator[ValidationError]:
        if not all(is_object(v) and v.keys() <= {"required"} for v in variants):
            yield from rule(validator, variants, instance, schema)

    return check


def _specific(
    validator: Any, variants: Any, instance: Any, schema: Any
) -> Iterator[ValidationError]:
    """Of the variants whose required keys are there, the one that demands most of them,
    and then knows most, has to fit."""
    if not is_object(instance):
        yield from _RULES["anyOf"](validator, variants, instance, schema)
        return
    found: list[tuple[int, int, Any]] = []
    for shape in _shapes(validator, variants):
        required = {name for part in shape for name in part.get("required", ())}
        known = {name for part in shape for name in part.get("properties", ())}
        if required <= instance.keys():
            found.append((len(required), len(known), {"allOf": shape}))
    best = max((each[:2] for each in found), default=None)
    for *weight, variant in found:
        if tuple(weight) == best:
            yield from validator.descend(instance, variant)


def _shapes(validator: Any, variants: Any) -> Iterator[list[Any]]:
    """The objects that variants may be: each as the schemas that hold for it."""
    for variant in variants:
        whole: list[list[Any]] = [[]]
        pending = [variant]
        while pending and len(whole) < _MOST_SHAPES:
            part = pending.pop()
            if not is_object(part):
                continue
            if "$ref" in part:
                reference = URI + part["$ref"].removeprefix(URI)
                found = validator._resolver.lookup(reference).contents
                pending.append(absolute(found))
            pending += part.get("allOf", ())
            for key in ("oneOf", "anyOf"):
                if key in part:
                    inner = list(_shapes(validator, part[key]))
                    whole = [shape + more for shape in whole for more in inner]
            plain = {k: v for k, v in part.items() if k not in _INNER}
            whole = [[*shape, plain] for shape in whole]
        yield from whole


def _meant(word: str, kind: type) -> Keyword:
    def check(
        validator: Any, value: Any, instance: Any, schema: Any
    ) -> Iterator[ValidationError]:
        if "type" not in schema and not isinstance(instance, kind):
            yield ValidationError(f"{instance!r} has no {word}")
        yield from _RULES[word](validator, value, instance, schema)

    return check


def _tagged(
    validator: Any, tag: Any, instance: Any, schema: Any
) -> Iterator[ValidationError]:
    """What OpenAPI adds: the value of the tag says which variant has to fit."""
    is_union = "oneOf" in schema or "anyOf" in schema  # children extend other parents
    if is_object(instance) and is_union:
        meant = tag["mapping"].get(str(instance.get(tag["propertyName"])))
        if meant is not None:
            yield from validator.descend(instance, meant)
