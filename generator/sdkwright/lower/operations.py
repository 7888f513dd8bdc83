"""Path items -> operations; what they send and answer has modules of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from sdkwright import ir
from sdkwright.diagnostics import Report
from sdkwright.load.tree import is_list
from sdkwright.lower.bodies import Bodies
from sdkwright.lower.docs import lower_doc
from sdkwright.lower.examples import Examples
from sdkwright.lower.parameters import Parameters
from sdkwright.lower.repeated import Repeated
from sdkwright.lower.replies import Replies
from sdkwright.lower.schemas import Schemas
from sdkwright.lower.security import lower_requirements
from sdkwright.lower.servers import lower_server
from sdkwright.lower.streams import find_switch
from sdkwright.lower.targets import read_target
from sdkwright.resolve import Document, Node
from sdkwright.resolve.grammar import PATHS

_METHODS = (
    *("get", "put", "post", "delete", "options", "head", "patch", "trace", "query"),
)
_METHOD = re.compile(r"[!#$%&'*+.^_`|~0-9A-Z-]+")
"""A token of HTTP; methods tell capitals apart, and clients send nothing else."""
_GROUPS = ("x-fern-sdk-group-name", "x-speakeasy-group")
_IGNORED = ("x-fern-ignore", "x-speakeasy-ignore")
_VERBS = ("x-fern-sdk-method-name", "x-speakeasy-name-override")


@dataclass(frozen=True, slots=True)
class Operations:
    document: Document
    schemas: Schemas
    examples: Examples
    report: Report
    nodes: dict[str, Node] = field(default_factory=dict[str, Node])
    """Where the operations stand that were lowered, by their keys."""
    repeated: Repeated = field(default_factory=Repeated)

    def lower(self) -> Iterator[ir.Operation]:
        """Every operation that can be called; one that cannot is named in the report."""
        for key in PATHS:
            for path, node in self.document.root.members(key):
                item = self.document.references.follow(node)
                if item is None or path.startswith("x-"):
                    continue
                for method, operation in self._found(item):
                    if self._is_wanted(method, path, operation):
                        yield from self._operation(method, path, item, operation)
        self.repeated.report(self.report)

    def _found(self, item: Node) -> Iterator[tuple[str, Node]]:
        for method in _METHODS:
            operation = item.find(method)
            if operation is not None:
                yield method.upper(), operation
        for method, operation in item.members("additionalOperations"):
            if self._is_method(method, operation):
                yield method, operation

    def _is_wanted(self, method: str, path: str, node: Node) -> bool:
        """Whether it is to have a method, and is the first with its method and path."""
        if f"{method} {path}" not in self.nodes:
            return not self._is_hidden(node)
        self.report.warning(
            "operation-left-out",
            f"the operation {method} {path} is not generated: it is described twice",
            node.location,
        )
        return False

    def _is_method(self, method: str, node: Node) -> bool:
        if not _METHOD.fullmatch(method) or method.lower() in _METHODS:
            self.report.warning(
                "operation-left-out",
                f"the operation {method!r} is not generated: additionalOperations are "
                "for methods in capitals that the path item has no keyword for",
                node.location,
            )
            return False
        return True

    def _is_hidden(self, node: Node) -> bool:
        """Whether the description asks for no method at all."""
        asked = next((key for key in _IGNORED if node.get(key) is True), None)
        if asked is not None:
            self.report.note(
                "operation-hidden",
                f"the operation is not generated, as its {asked} asks",
                node.child(asked).location,
            )
        return asked is not None

    def _operation(
        self, method: str, path: str, item: Node, node: Node
    ) -> Iterator[ir.Operation]:
        name = node.get("operationId") or f"{method.lower()} {path}"
        origin = ir.Origin(name, ("operation",))
        references = self.document.references
        parameters = Parameters(self.schemas, references, self.report, self.repeated)
        bodies = Bodies(self.document, self.schemas, self.report, self.repeated)
        answers = Replies(self.document, self.schemas, self.examples, self.repeated)
        sent = bodies.lower(method, node, origin)
        replies, stream = answers.lower(method, node, origin)
        target = read_target(
            path,
            parameters.declared(item, node, ir.Place.PATH),
            parameters.declared(item, node, ir.Place.QUERY),
        )
        if target.fragment:
            self.repeated.note(
                "path-fragment",
                "the fragment names the operation; it is not sent",
                f"path {path!r}",
                item.location,
            )
        lowered = ir.Operation(
            method=method,
            path=path,
            target=target.sent,
            operation_id=node.get("operationId") or "",
            tags=tuple(node.get("tags") or ()),
            group=_group(node),
            verb=_verb(node),
            parameters=parameters.lower(target, item, node, origin),
            bodies=sent,
            replies=replies,
            pagination=None,
            security=lower_requirements(node, self.document),
            doc=lower_doc(node),
            location=node.location,
            server=lower_server((node, item), self.document.root, self.report),
            stream=stream,
        )
        for half in self._halves(lowered, node):
            self.nodes[half.key] = node
            yield half

    def _halves(self, op: ir.Operation, node: Node) -> Iterator[ir.Operation]:
        """An operation that answers a stream or something else is two of them."""
        if op.stream is None:
            yield op
            return
        failures = tuple(each for each in op.replies if not each.is_success)
        if len(failures) == len(op.replies):
            yield op
            return
        found = find_switch(node, self.document.references)
        is_default = found is not None and found.get("default") is True
        name = "" if found is None else str(found.pointer[-1])
        off = ir.Switch(name, value=False) if name and is_default else None
        on = ir.Switch(name, value=True) if name else None
        yield replace(op, stream=None, switch=off)
        yield replace(op, replies=failures, is_twin=True, switch=on)


def _group(node: Node) -> tuple[str, ...]:
    for key in _GROUPS:
        value = node.get(key)
        if isinstance(value, str) and value:
            return tuple(value.split("."))
        if is_list(value) and all(isinstance(each, str) for each in value):
            return tuple(value)
    return ()


def _verb(node: Node) -> str:
    for key in _VERBS:
        value = node.get(key)
        if isinstance(value, str):
            return value
    return ""
