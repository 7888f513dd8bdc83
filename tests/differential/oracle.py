"""What the pydantic models of datamodel-code-generator say of an instance."""

from __future__ import annotations

import json
import sys
import types
import warnings
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from tests.differential.probes import Probe, probed
from tests.differential.standard import Standard, Unreadable

from sdkwright.load.tree import is_list, is_object

_UNINSTALLED: Final = ("email", "idn-email", "ulid")
"""Formats whose classes would need further packages."""
_TELLING: Final = ("url_parsing", "int_type", "union_tag_not_found")
"""What is wrong in one variant of a union, where others are wrong only as others."""


@dataclass(frozen=True)
class Oracle:
    module: types.ModuleType

    def refusal(self, name: str, text: str) -> str | None:
        """The kind of the error, of several the one that says most; None when it is taken.
        Nothing is converted: "1" is no integer."""
        import pydantic

        try:
            getattr(self.module, name).model_validate_json(text, strict=True)
        except pydantic.ValidationError as fault:
            kinds = [str(each["type"]) for each in fault.errors(include_url=False)]
            return next((each for each in _TELLING if each in kinds), kinds[0])
        return None


def make_oracle(root: Mapping[str, Any], probes: list[Probe], name: str) -> Oracle:
    """The models of the probes and of all that they refer to, imported."""
    from datamodel_code_generator import InputFileType, generate
    from datamodel_code_generator.enums import DataModelType
    from datamodel_code_generator.parser import LiteralType

    description = _cut(root, probes)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        text = generate(
            json.dumps(description),
            input_file_type=InputFileType.OpenAPI,
            output_model_type=DataModelType.PydanticV2BaseModel,
            enum_field_as_literal=LiteralType.All,
            strict_nullable=True,
            use_annotated=True,
            disable_timestamp=True,
            formatters=[],
            treat_dot_as_module=False,
            type_mappings=[f"{each}=string" for each in _UNINSTALLED],
        )
        assert isinstance(text, str), "more than one module"
        module = types.ModuleType(name)
        sys.modules[name] = module
        exec(compile(text, name, "exec"), vars(module))  # noqa: S102 - what we made
    return Oracle(module)


def _cut(root: Mapping[str, Any], probes: list[Probe]) -> dict[str, Any]:
    """The description without all that the probes do not need."""
    whole = probed(root, probes)
    if "swagger" in whole:
        whole = _as_version_3(whole)
    schemas: dict[str, Any] = {}
    standard = Standard(whole)
    pending = [f"#/components/schemas/{probe.name}" for probe in probes]
    while pending:
        reference = pending.pop()
        key = reference.removeprefix("#/components/schemas/")
        if key == reference or "/" in key:
            raise Unreadable(reference)
        key = key.replace("~1", "/").replace("~0", "~")
        if key not in schemas:
            schemas[key] = standard.follow(reference)
            pending += _references(schemas[key])
    return {
        "openapi": whole["openapi"],
        "info": {"title": "Cut", "version": "1"},
        "paths": {},
        "components": {"schemas": schemas},
    }


def _as_version_3(root: Mapping[str, Any]) -> dict[str, Any]:
    """The schemas of a description of Swagger 2.0, spelled as in OpenAPI 3.0."""
    text = json.dumps(root["definitions"])
    text = text.replace('"#/definitions/', '"#/components/schemas/')
    text = text.replace('"x-nullable"', '"nullable"')
    return {"openapi": "3.0.3", "components": {"schemas": json.loads(text)}}


def _references(node: Any) -> Iterable[str]:
    if is_object(node):
        for key, each in node.items():
            if key == "$ref" and isinstance(each, str):
                yield each
            elif key == "mapping" and is_object(each):
                yield from (v for v in each.values() if str(v).startswith("#/"))
            elif key not in ("example", "examples", "default", "enum", "const"):
                yield from _references(each)
    elif is_list(node):
        for each in node:
            yield from _references(each)
