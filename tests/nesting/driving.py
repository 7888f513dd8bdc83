"""What must hold of the SDK of any description: it is made, imported, and carries values."""

from __future__ import annotations

import copy
import dataclasses
import json
import pickle
import random
import re
import typing
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, Final

import httpx2
from tests.differential.instances import Maker, Unmakeable
from tests.differential.keywords import DEMANDS
from tests.differential.standard import Standard
from tests.differential.verdicts import Judge
from tests.nesting.memory import all_modules, in_memory

from sdkwright.config import SdkConfig
from sdkwright.load.tree import is_list, is_object
from sdkwright.pipeline import Result, make
from sdkwright.reporting import render_text

PACKAGE: Final = "nesting"
PROBE: Final = "NestingProbe"
_NARROWING: Final = frozenset(("ambiguous-union", "conflicting-keywords"))
"""Reports that say that the types of an SDK demand more than the description does."""
_OF_MAPS: Final = re.compile(r"key\d+")
"""Keys that `Maker` makes where no property has a name."""
_FULLNESS: Final = (0.0, 1.0, 1.0, 0.5, 0.5, 0.25)


@dataclass
class Counts:
    """How much was looked at."""

    descriptions: int = 0
    models: int = 0
    values: int = 0
    refused: int = 0
    """Values that an SDK refuses on purpose."""


def check(description: Mapping[str, Any], spec: Path, counts: Counts) -> None:
    """Make the SDK of a description, by way of the file `spec`, and try all of it."""
    whole = probed(description)
    result = made_of(whole, spec)
    counts.descriptions += 1
    with in_memory(result.files, PACKAGE) as package:
        for module in all_modules(result.files, PACKAGE):
            for model in models_of(module):
                assert typing.get_type_hints(model)
                counts.models += 1
        Trial(whole, package, result, counts).run()


def probed(description: Mapping[str, Any]) -> dict[str, Any]:
    """The description with an object beside each component that has one as its `value`."""
    made: dict[str, Any] = copy.deepcopy(dict(description))
    schemas = made["components"]["schemas"]
    for number, name in enumerate([*schemas]):
        schemas[f"{PROBE}{number}"] = {
            "type": "object",
            "required": ["value"],
            "properties": {"value": {"$ref": f"#/components/schemas/{name}"}},
        }
    return made


def made_of(
    description: Mapping[str, Any], spec: Path, package: str = PACKAGE
) -> Result:
    """The SDK of a description that is right, so there is no error."""
    spec.write_text(json.dumps(description), "utf-8")
    result = make(SdkConfig(spec=str(spec), package=package))
    assert not result.report.has_errors, render_text(result.report, result.sources)
    return result


def models_of(module: ModuleType) -> Iterator[Any]:
    """The dataclasses of a module of `models/`."""
    if module.__name__.startswith(f"{PACKAGE}.models."):
        for each in vars(module).values():
            is_class = isinstance(each, type) and each.__module__ == module.__name__
            if is_class and dataclasses.is_dataclass(each):
                yield each


@dataclass
class Trial:
    """Values that are valid by JSON Schema, on all ways that an SDK has for them."""

    whole: Mapping[str, Any]
    package: ModuleType
    result: Result
    counts: Counts
    standard: Standard = field(init=False)
    judge: Judge = field(init=False)

    def run(self) -> None:
        self.standard = Standard(_with_families(self.whole))
        schemas = self.whole["components"]["schemas"]
        probes = {
            name: self.standard.read(schema)
            for name, schema in schemas.items()
            if name.startswith(PROBE)
        }
        body = self.whole["paths"]["/echo"]["put"]["requestBody"]
        echoed = self.standard.read(body["content"]["application/json"]["schema"])
        self.judge = Judge.of(self.standard.definitions, self.standard.tags)
        models = import_module(f"{PACKAGE}.models")
        for name, schema in probes.items():
            for value in self._valid(schema):
                self._decode(getattr(models, name), schema, value)
        self._echo(echoed)

    def _valid(self, schema: Any) -> Iterator[Any]:
        seen: list[str] = []
        for number, fullness in enumerate(_FULLNESS):
            chance = random.Random(f"{json.dumps(schema)} {number}")
            try:
                value = Maker(self.standard.definitions, chance, fullness).make(schema)
            except Unmakeable:
                continue
            text = json.dumps(value)
            if text not in seen and self.judge.error(schema, value) is None:
                seen.append(text)
                self.counts.values += 1
                yield value

    def _decode(self, model: Any, schema: Any, value: Any) -> None:
        try:
            found = model.from_json(json.dumps(value))
        except self.package.DecodeError as fault:
            refusal = fault
        else:
            check_ways(found, value)
            return
        self._explain(refusal, schema, value)

    def _echo(self, schema: Any) -> None:
        """What is answered is sent back to the same operation."""
        read_only = frozenset(_read_only(self.whole))
        for value in self._valid(schema):
            try:
                again = _sent_back(self.package, value)
            except self.package.DecodeError as fault:
                refusal = fault
            else:
                place = difference(value, again, read_only)
                assert place is None, f"{place}: {value} -> {again}"
                continue
            self._explain(refusal, schema, value)

    def _explain(self, fault: Any, schema: Any, value: Any) -> None:
        """An SDK may demand what JSON Schema does not: what it reports, what `Judge` names,
        and that the property of a discriminator has a value that is known."""
        self.counts.refused += 1
        reported = {each.code for each in self.result.report.diagnostics}
        last = fault.path.removesuffix('"]')
        is_meant = (
            bool(reported & _NARROWING)
            or self.judge.demand(schema, value) is not None
            or self.judge.error(schema, value, frozenset(DEMANDS)) is not None
            or any(last.endswith(tag) for tag in self.standard.tags)
        )
        assert is_meant, f"{fault}: {value} of {schema}"


def _with_families(whole: Mapping[str, Any]) -> dict[str, Any]:
    """The description with each parent that has a discriminator as what OpenAPI has it
    mean: any of its children."""
    made: dict[str, Any] = copy.deepcopy(dict(whole))
    schemas = made["components"]["schemas"]
    parent = schemas.get("Parent", {})
    if "discriminator" in parent and "oneOf" not in parent:
        schemas["Base"] = {k: v for k, v in parent.items() if k != "discriminator"}
        names = [name for name in schemas if name.startswith("Child")]
        for name in names:
            schemas[name]["allOf"][0]["$ref"] = "#/components/schemas/Base"
        listed = [{"$ref": f"#/components/schemas/{name}"} for name in names]
        tag = parent["discriminator"]
        schemas["Parent"] = {"oneOf": listed, "discriminator": tag}
    return made


def check_ways(found: Any, value: Any) -> None:
    """Out of JSON and back on every way that there is; `==`, pickle and repr."""
    way = found.to_dict()
    place = difference(value, way)
    assert place is None, f"{place}: {value} -> {way}"
    assert json.loads(found.to_json()) == way
    kind: Any = found.__class__
    assert kind.from_dict(value) == found
    assert kind.from_dict(way).to_dict() == way
    assert pickle.loads(pickle.dumps(found)) == found
    assert copy.deepcopy(found) == found
    assert repr(found).startswith(PROBE)


def _sent_back(package: ModuleType, value: Any) -> Any:
    sent: list[Any] = []
    content = json.dumps(value).encode()

    def answer(request: httpx2.Request) -> httpx2.Response:
        sent.append(json.loads(request.read() or b"null"))
        head = {"content-type": "application/json"}
        return httpx2.Response(200, headers=head, content=content)

    http = httpx2.Client(transport=httpx2.MockTransport(answer))
    with package.Nesting(base_url="http://localhost", http_client=http) as client:
        client.echo.update(client.echo.update(None))
    return sent[-1]


def _read_only(node: Any) -> Iterator[str]:
    """The names of properties that are not sent."""
    if is_list(node):
        for each in node:
            yield from _read_only(each)
    elif is_object(node):
        for key, each in node.items():
            if is_object(each) and each.get("readOnly") is True:
                yield key
            yield from _read_only(each)


def difference(
    before: Any, after: Any, spared: frozenset[str] = frozenset(), way: str = "$"
) -> str | None:
    """Where two JSON values differ, other than by null for absent where a key may be that
    of a property, and by members of some names that are missing afterwards."""
    if is_object(before) and is_object(after):
        for key in {**before, **after}:
            if key in spared and key not in after:
                continue
            is_null = before.get(key) is None and after.get(key) is None
            if not is_null or _OF_MAPS.fullmatch(key):
                if key not in before or key not in after:
                    return f"{way}[{key!r}]"
                inner = f"{way}[{key!r}]"
                found = difference(before[key], after[key], spared, inner)
                if found:
                    return found
        return None
    if is_list(before) and is_list(after):
        if len(before) != len(after):
            return way
        for index, pair in enumerate(zip(before, after, strict=True)):
            found = difference(*pair, spared, f"{way}[{index}]")
            if found:
                return found
        return None
    is_equal = before == after and isinstance(before, bool) == isinstance(after, bool)
    return None if is_equal else way
