"""Calls every operation of a generated SDK with arguments that its description accepts."""

from __future__ import annotations

import inspect
import json
import re
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx2
from tests.differential.standard import Standard
from tests.generation.case_folder import write_files
from tests.prism.instances import Instances, Unmakeable
from tests.prism.judging import fault_of, standard_of

from sdkwright import ir
from sdkwright.config import SdkConfig
from sdkwright.diagnostics import Report
from sdkwright.graph import resolve
from sdkwright.load import Sources, load
from sdkwright.load.tree import is_list
from sdkwright.pipeline import Result, make
from sdkwright.python.layout import flat
from sdkwright.python.operation_scope import OperationScope
from sdkwright.python.settings import Role
from sdkwright.resolve import Document, Node
from sdkwright.resolve import resolve as resolve_document


@dataclass
class Outcome:
    """What became of one call."""

    operation: str
    kind: str
    """`ok`, `refused` (by Prism), `broken answer` (which contradicts the description, as
    Prism says itself, or JSON Schema does), `undecoded`, `status`, `failed`,
    `unmakeable`, `unread`."""
    reason: str = ""


@dataclass
class Caller:
    """One generated package, and the document that it came from."""

    result: Result
    document: Document
    package: str
    client: Any
    standard: Standard
    violations: list[Any] = field(default_factory=list[Any])

    def outcomes(self) -> Iterator[Outcome]:
        assert self.result.api is not None
        for op in self.result.api.operations:
            yield self._call(op)

    def _call(self, op: ir.Operation) -> Outcome:
        self.violations.clear()
        try:
            call, arguments, named = self.prepared(op)
        except Unmakeable as fault:
            return Outcome(op.key, "unmakeable", str(fault))
        except AssertionError as fault:
            return Outcome(op.key, "unread", str(fault))
        errors = import_module(f"{self.package}._runtime.errors")
        kind, reason = "ok", ""
        try:
            consume(call(*arguments, **named))
        except errors.DecodeError as fault:
            kind, reason = "undecoded", str(fault)
            broken = fault_of(self.standard, op.location.pointer, fault.response)
            if broken:
                kind, reason = "broken answer", f"{fault}; {broken}"
        except errors.ApiStatusError as fault:
            kind, reason = "status", str(fault)
        except errors.SdkError as fault:
            kind, reason = "failed", f"{type(fault).__name__}: {fault}"
        wrong = [
            each for each in self.violations if each["location"][:1] == ["request"]
        ]
        if wrong:
            return Outcome(op.key, "refused", str(wrong))
        if kind == "undecoded" and self.violations:
            kind = "broken answer"
        return Outcome(op.key, kind, reason)

    def prepared(self, op: ir.Operation) -> tuple[Any, list[Any], dict[str, Any]]:
        """The bound method, its positional and its named arguments. Raises Unmakeable."""
        assert self.result.names is not None
        name = self.result.names.methods[op.key]
        target = self.client
        for step in name.resource:
            target = getattr(target, step)
        method = getattr(target, name.method)
        values: dict[str, Any] = {}
        nodes = dict(self._parameter_nodes(op))
        for parameter, text in zip(op.parameters, name.parameters, strict=True):
            node = nodes.get((parameter.place.value, parameter.wire_name))
            if node is None:
                values[text] = "text"
                continue
            if parameter.presence is ir.Presence.OPTIONAL and not node.get("required"):
                continue
            values[text] = self._argument(node, parameter.type)
        body = self._body_node(op)
        if body is not None:
            made = Instances(self.document).make(body)
            is_sent_as_it_is = op.bodies[0].kind in (
                ir.BodyKind.TEXT,
                ir.BodyKind.BYTES,
            )
            if is_sent_as_it_is and not isinstance(made, str):
                made = json.dumps(made)
            value = self.python_value(made, op.bodies[0].type)
            values[name.body] = self._with_files(value, op.bodies[0].type)
        known = inspect.signature(method).parameters
        missing = [text for text in values if text not in known]
        assert not missing, (op.key, missing)
        return method, [], values

    def _argument(self, node: Node, type_: ir.Type) -> Any:
        schema = node.find("schema")
        if schema is None:
            content = next((child for _, child in node.members("content")), None)
            schema = content.find("schema") if content is not None else None
        if schema is None:
            return "text"
        return self.python_value(Instances(self.document).make(schema), type_)

    def python_value(self, value: Any, type_: ir.Type) -> Any:
        """A JSON value as the Python value that a method takes for it."""
        assert self.result.api is not None
        assert self.result.names is not None
        scope = OperationScope(self.result.api, self.result.names)
        text = flat(scope.decoders.expression(type_))
        space: dict[str, Any] = {"_codecs": import_module(f"{self.package}._codecs")}
        for module in ("decoding", "formats", "exact"):
            space |= vars(import_module(f"{self.package}._runtime.{module}"))
        try:
            return eval(text, space)([value], 0)
        except space["DecodeError"] as fault:
            raise AssertionError(f"{text} does not read {value!r}: {fault}") from None

    def _with_files(self, value: Any, type_: ir.Type) -> Any:
        """The value with bytes where content travels as it is."""
        assert self.result.api is not None
        assert self.result.names is not None
        match resolve(type_, self.result.api.declarations):
            case ir.Scalar(ir.ScalarKind.FILE) if isinstance(value, str):
                return value.encode()
            case ir.ListOf(item) if is_list(value):
                return [self._with_files(each, item) for each in value]
            case ir.Ref(key):
                model = self.result.api.declarations[key]
                if isinstance(model, ir.Model):
                    for each in model.fields:
                        name = self.result.names.fields[key, each.wire_name]
                        inner = each.type
                        inner = inner.type if isinstance(inner, ir.Nullable) else inner
                        if is_file(inner, self.result.api):
                            now = getattr(value, name)
                            setattr(value, name, self._with_files(now, inner))
            case _:
                pass
        return value

    def _operation_node(self, op: ir.Operation) -> tuple[Node, Node]:
        item = self.document.root
        for step in op.location.pointer[:-1]:
            item = item.child(step)
        return item, item.child(op.location.pointer[-1])

    def _parameter_nodes(
        self, op: ir.Operation
    ) -> Iterator[tuple[tuple[str, str], Node]]:
        for holder in self._operation_node(op):
            for each in holder.elements("parameters"):
                node = self.document.references.follow(each)
                if node is not None:
                    yield (node.get("in"), node.get("name")), node

    def _body_node(self, op: ir.Operation) -> Node | None:
        holder = self._operation_node(op)[1].find("requestBody")
        if holder is None or not op.bodies:
            return None
        node = self.document.references.follow(holder)
        if node is None:
            return None
        media = dict(node.members("content")).get(op.bodies[0].media_type)
        return media.find("schema") if media is not None else None


@contextmanager
def caller_of(spec: Path, folder: Path, kind: str) -> Generator[Caller, None, None]:
    """The package of a description, while it can be imported; it has no client yet.
    Packages of one kind are not those of another."""
    package = f"{kind}_{re.sub(r'[^a-z0-9]', '_', spec.stem.lower())}"
    config = SdkConfig(spec=str(spec), package=package)
    result = make(config)
    assert not result.report.has_errors
    write_files(
        {
            path.removeprefix("src/"): text
            for path, text in result.files.items()
            if path.startswith("src/")
        },
        folder,
    )
    report = Report()
    description = load(config.spec, config, report, Sources())
    assert description is not None
    document = resolve_document(description, config, report)
    assert document is not None
    sys.path.insert(0, str(folder))
    try:
        yield Caller(result, document, package, None, standard_of(spec))
    finally:
        sys.path.remove(str(folder))


def credentials(result: Result) -> dict[str, str]:
    """A value for every argument of the client that is a credential by itself."""
    assert result.names is not None
    plain = (Role.SECRET, Role.USERNAME, Role.PASSWORD, Role.ACCESS_TOKEN)
    return {
        name: "secret"
        for (_, role), name in result.names.settings.secrets.items()
        if role in plain
    }


def is_file(type_: ir.Type, api: ir.Api) -> bool:
    found = resolve(type_, api.declarations)
    if isinstance(found, ir.ListOf):
        return is_file(found.item, api)
    return found == ir.Scalar(ir.ScalarKind.FILE)


def consume(answer: Any) -> None:
    """Read an answer as far as a user would: a page, a stream's first items, a body."""
    if hasattr(answer, "first_page"):
        answer.first_page()
    elif hasattr(answer, "save"):
        answer.read()
    elif type(answer).__name__ == "Stream":
        next(iter(answer), None)


def watching(violations: list[Any]) -> httpx2.Client:
    """Connections that keep what Prism says is wrong with a request or an answer."""

    def keep(response: httpx2.Response) -> None:
        text = response.headers.get("sl-violations", "[]")
        try:
            violations.extend(json.loads(text))
        except ValueError:  # Prism cuts a header that is too long
            violations.append({"location": ["request" if '"request"' in text else "?"]})

    return httpx2.Client(event_hooks={"response": [keep]})
