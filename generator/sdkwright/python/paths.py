"""Say which resource an operation belongs to and what its method is called, from its path.

`GET /v1/steps/{step_id}/messages` is `steps.messages.list(step_id)`. The rules are
general ones about paths and methods; nothing here names an API.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from sdkwright import ir
from sdkwright.graph import resolve
from sdkwright.python.words import singular, snake

_VERSION = re.compile(r"v\d+([a-z]+\d*)?|\d{4}-\d{2}(-\d{2})?|api|rest", re.IGNORECASE)
_ON_ITEM = {
    "GET": "retrieve",
    "PUT": "replace",
    "PATCH": "update",
    "DELETE": "delete",
    "POST": "update",
}
_ON_COLLECTION = {
    "GET": "list",
    "POST": "create",
    "PUT": "replace",
    "PATCH": "update",
    "DELETE": "delete",
}


@dataclass(frozen=True, slots=True)
class MethodPath:
    resource: tuple[str, ...]
    """Attributes from the client on, such as `("steps", "messages")`."""
    method: tuple[str, ...]
    """Candidates for the method's name, the best first."""


@dataclass(slots=True)
class _Shape:
    """What is known of a path from the other paths around it."""

    methods: set[str] = field(default_factory=set[str])
    has_items: bool = False
    """Whether some path goes on with a parameter, so that this one is a collection."""
    has_parts: bool = False
    """Whether some path goes on with a fixed segment."""


class PathNames:
    """The method paths of all operations of one API."""

    def __init__(self, api: ir.Api) -> None:
        self._declarations = api.declarations
        self._shapes: dict[tuple[str, ...], _Shape] = {}
        for operation in api.operations:
            segments = _segments(operation.path)
            self._shape(segments).methods.add(operation.method)
            for end in range(1, len(segments)):
                shape = self._shape(segments[:end])
                if _is_parameter(segments[end]):
                    shape.has_items = True
                else:
                    shape.has_parts = True

    def name(self, operation: ir.Operation) -> MethodPath:
        segments = _segments(operation.path)
        fixed = [_attribute(s) for s in segments if not _is_parameter(s)]
        fallbacks = (
            snake(operation.operation_id or operation.key, "call"),
            snake(operation.key, "call"),
        )
        if not fixed:
            resource = _attribute(operation.tags[0]) if operation.tags else "root"
            verb = _ON_ITEM.get(operation.method, operation.method.lower())
            return MethodPath((resource,), (verb, *fallbacks))
        if _is_parameter(segments[-1]):
            verb = self._on_item(operation, segments)
            extra = f"{verb}_by_{snake(segments[-1], 'id')}"
            return MethodPath(tuple(fixed), (verb, extra, *fallbacks))
        if self._is_action(operation, segments) and len(fixed) > 1:
            verb = fixed[-1]
            extra = f"{operation.method.lower()}_{verb}"
            return MethodPath(tuple(fixed[:-1]), (verb, extra, *fallbacks))
        verb = self._on_collection(operation, segments)
        return MethodPath(tuple(fixed), (verb, *fallbacks))

    def _shape(self, segments: tuple[str, ...]) -> _Shape:
        return self._shapes.setdefault(_anonymous(segments), _Shape())

    def _on_item(self, operation: ir.Operation, segments: tuple[str, ...]) -> str:
        if operation.method == "PUT" and "PATCH" not in self._shape(segments).methods:
            return "update"
        return _ON_ITEM.get(operation.method, operation.method.lower())

    def _on_collection(self, operation: ir.Operation, segments: tuple[str, ...]) -> str:
        shape = self._shape(segments)
        if (
            operation.method == "GET"
            and not shape.has_items
            and not self._is_list(operation)
        ):
            return "retrieve"
        return _ON_COLLECTION.get(operation.method, operation.method.lower())

    def _is_action(self, operation: ir.Operation, segments: tuple[str, ...]) -> bool:
        """A fixed segment that only something is done with: nothing is under it, nothing is read."""
        shape = self._shape(segments)
        if operation.method == "GET" or shape.has_items or shape.has_parts:
            return False
        return "GET" not in shape.methods

    def _is_list(self, operation: ir.Operation) -> bool:
        if operation.pagination is not None:
            return True
        return any(
            isinstance(resolve(reply.type, self._declarations), ir.ListOf)
            for reply in operation.replies
            if reply.is_success and reply.type is not None
        )


def resource_class(resource: Sequence[str]) -> str:
    """`("steps", "messages")` is `StepMessages`."""
    *parents, last = resource
    words = [singular(parent) for parent in parents] + [last]
    return " ".join(words)


def _segments(path: str) -> tuple[str, ...]:
    found = [segment for segment in path.split("/") if segment]
    while found and _VERSION.fullmatch(found[0]):
        del found[0]
    return tuple(found)


def _anonymous(segments: tuple[str, ...]) -> tuple[str, ...]:
    return tuple("{}" if _is_parameter(segment) else segment for segment in segments)


def _is_parameter(segment: str) -> bool:
    return segment.startswith("{") and segment.endswith("}")


def _attribute(segment: str) -> str:
    return snake(segment, "resource")
