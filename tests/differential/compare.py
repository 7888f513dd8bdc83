"""Compares three opinions on the schemas of one description: ours, that of JSON Schema, and
that of datamodel-code-generator's models."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from tests.corpus.descriptions import Description, read
from tests.differential.drawing import draw, written_out
from tests.differential.instances import make, mutations
from tests.differential.oracle import Oracle, make_oracle
from tests.differential.ours import Ours, difference, has_unknown
from tests.differential.probes import Probe, find_probes, probed
from tests.differential.standard import Standard, Unreadable
from tests.differential.verdicts import Judge
from tests.generation.made import imported, make_from

BOUNDED: Final = 40
"""Components, and schemas with examples, of each description in the ordinary run."""
_WITNESSES: Final = 3


@dataclass
class Finding:
    """What was compared, and how often each class of disagreement came up."""

    slug: str
    probes: int = 0
    instances: int = 0
    valid: int = 0
    examples: int = 0
    false_examples: int = 0
    """Those that contradict their own schema."""
    agreed: int = 0
    """Instances that ours and theirs both take, or both refuse."""
    classes: dict[str, int] = field(default_factory=dict[str, int])
    witnesses: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    notes: list[str] = field(default_factory=list[str])

    def add(self, name: str, witness: str) -> None:
        self.classes[name] = self.classes.get(name, 0) + 1
        kept = self.witnesses.setdefault(name, [])
        if len(kept) < _WITNESSES:
            kept.append(witness)


@dataclass
class Comparison:
    finding: Finding
    ours: Ours
    standard: Standard
    judge: Judge
    oracle: Oracle

    def run(self, probe: Probe, schema: Any, value: Any, *, is_example: bool) -> None:
        instance = value = {"value": value}
        schema = {
            "type": "object",
            "required": ["value"],
            "properties": {"value": schema},
        }
        finding = self.finding
        finding.instances += 1
        fault = self.judge.error(schema, value)
        finding.valid += fault is None
        if is_example:
            finding.examples += 1
            finding.false_examples += fault is not None
        text = json.dumps(instance)
        found = self.ours.read(probe.name, text)
        where = f"{probe.name} of {probe.place}: {text[:1500]}"
        is_taken = not self.ours.is_refusal(found)
        if is_taken:
            self._check_way_back(found, instance, where)
        if is_taken and fault is not None:
            self._explain_taking(schema, value, found, fault, where)
        elif not is_taken and fault is None:
            self._explain_refusal(schema, value, found, where)
        self._ask(probe, schema, value, text, is_taken, fault, where)

    def _check_way_back(self, found: Any, instance: Any, where: str) -> None:
        again = json.loads(found.to_json())
        place = difference(instance, again)
        if place is not None:
            self.finding.add("ours loses", f"{place}: {where} -> {again}")

    def _explain_taking(
        self, schema: Any, value: Any, found: Any, fault: Any, where: str
    ) -> None:
        needed = self.judge.needed(schema, value, has_unknown=has_unknown(found))
        for freedom in needed or [fault.validator]:
            name = f"ours takes: {freedom}"
            self.finding.add(name, f"{fault.message[:200]} | {where}")

    def _explain_refusal(
        self, schema: Any, value: Any, found: Exception, where: str
    ) -> None:
        reason = self.judge.demand(schema, value)
        if reason is None:
            reason = re.sub(r"^.*?: (?=expected)", "", str(found))
        self.finding.add(f"ours refuses: {reason}", f"{found} | {where}")

    def _ask(
        self,
        probe: Probe,
        schema: Any,
        value: Any,
        text: str,
        is_taken: bool,
        fault: Any,
        where: str,
    ) -> None:
        refusal = self.oracle.refusal(probe.name, text)
        self.finding.agreed += (refusal is None) == is_taken
        if refusal is None and fault is not None:
            needed = self.judge.needed(schema, value, has_unknown=False)
            for freedom in needed or [fault.validator]:
                name = f"theirs takes: {freedom}"
                self.finding.add(name, f"{fault.message[:200]} | {where}")
        elif refusal is not None and fault is None:
            self.finding.add(f"theirs refuses: {refusal}", where)


def compare(description: Description, folder: Path, *, is_whole: bool) -> Finding:
    """Generate both SDKs, and have them judge the same instances."""
    finding = Finding(description.slug)
    root = json.loads(json.dumps(read(description.file)))  # keys of YAML are texts too
    standard = Standard(root)
    schemas: dict[str, Any] = {}
    probes: list[Probe] = []
    for probe in find_probes(root, None if is_whole else BOUNDED):
        try:
            schemas[probe.name] = standard.read(probe.schema)
            probes.append(probe)
        except Unreadable as fault:
            finding.notes.append(f"{probe.place}: {fault}")
    package = f"differential_{re.sub(r'[^a-z0-9]', '_', description.slug)}"
    result = make_from(probed(root, probes), folder, package=package)
    oracle = make_oracle(root, probes, f"{package}_oracle")
    with imported(result.files, folder / "src", package) as sdk:
        from importlib import import_module

        models = import_module(f"{package}.models")
        ours = Ours(models, sdk.DecodeError)
        judge = Judge.of(standard.definitions, standard.tags)
        comparison = Comparison(finding, ours, standard, judge, oracle)
        for probe in probes:
            finding.probes += 1
            schema = schemas[probe.name]
            for value in probe.examples:
                comparison.run(probe, schema, value, is_example=True)
            for value in _instances(probe, schema, standard, is_whole=is_whole):
                comparison.run(probe, schema, value, is_example=False)
    return finding


def _instances(
    probe: Probe, schema: Any, standard: Standard, *, is_whole: bool
) -> Iterator[Any]:
    if not probe.is_component:
        return
    for number, value in enumerate(make(probe.place, schema, standard.definitions)):
        yield value
        seed = f"{probe.place} {number}"
        for changed in mutations(seed, [value], 24 if is_whole else 8):
            yield changed[0]
    plain = written_out(schema, standard.definitions)
    if plain is not None:
        yield from draw(plain, 20 if is_whole else 5)
