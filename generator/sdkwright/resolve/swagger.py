"""Swagger 2.0 objects -> those of OpenAPI 3.

Each is made once, when something first asks for it, and stands where the object stood that
it was made from, so that diagnostics point into the file as it was written. Schemas are not
made anew: `normalise` mends them in place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from sdkwright.diagnostics import Report
from sdkwright.load.tree import is_list, is_object
from sdkwright.resolve.grammar import PATHS
from sdkwright.resolve.node import Node
from sdkwright.resolve.swagger_parameters import (
    lower_body,
    lower_form,
    lower_header,
    lower_parameter,
)
from sdkwright.resolve.swagger_security import lower_scheme
from sdkwright.resolve.swagger_servers import (
    PARAMETERIZED,
    is_template,
    lower_hosts,
    lower_template,
)

_METHODS = frozenset(("get", "put", "post", "delete", "options", "head", "patch"))
_SECTIONS = (
    ("definitions", "schemas", "schema"),
    ("responses", "responses", "response"),
    ("parameters", "parameters", "parameter"),
    ("securityDefinitions", "securitySchemes", "securityScheme"),
)
_KINDS = {section: kind for section, _, kind in _SECTIONS}
_REPLACED = frozenset(
    (
        *("swagger", "host", "basePath", "schemes", "consumes", "produces", *PATHS),
        *(section for section, _, _ in _SECTIONS),
    )
)
_IN_OPERATION = frozenset(
    ("parameters", "consumes", "produces", "responses", "schemes")
)
_IN_BODY = frozenset(("body", "formData"))
_FORMS = frozenset(("multipart/form-data", "application/x-www-form-urlencoded"))


@dataclass(slots=True)
class Swagger:
    """The objects of one description, however many files it has."""

    root: Node
    resolve: Callable[[Node], Node | None]
    """What a `$ref` names, as it was written."""
    report: Report
    _reported: set[tuple[int, str]] = field(default_factory=set[tuple[int, str]])
    _made: dict[tuple[int, str], Node] = field(
        default_factory=dict[tuple[int, str], Node]
    )

    def adapt(self, node: Node, kind: str) -> Node:
        """The object of OpenAPI 3 for one that is of this kind."""
        key = (id(node.value), kind)
        if key not in self._made:
            section = str(node.pointer[0]) if len(node.pointer) == 2 else ""
            is_good = node.fields and _KINDS.get(section, kind) == kind
            made = self._make(node, kind) if is_good else node.value
            self._made[key] = (
                node
                if made is node.value
                else Node(node.move(made), node.file, node.pointer)
            )
        return self._made[key]

    def _make(self, node: Node, kind: str) -> Any:
        match kind:
            case "document":
                return self._document(node)
            case "pathItem":
                return self._path_item(node)
            case "parameter" if "$ref" not in node:
                return lower_parameter(node)
            case "header":
                return lower_header(node)
            case "response" if "$ref" not in node:
                return self._response(node, self._media_types(node, "produces"))
            case "securityScheme":
                return lower_scheme(node)
            case _:
                return node.value

    def _document(self, node: Node) -> dict[str, Any]:
        made = {name: v for name, v in node.fields.items() if name not in _REPLACED}
        made["openapi"] = "2.0"
        servers = self._servers(node, self._texts(node, "schemes"))
        if servers:
            made["servers"] = node.move(servers)
        if is_template(node.find(PARAMETERIZED)):
            del made[PARAMETERIZED]
        for name in PATHS:
            paths = node.find(name)
            if paths is not None:
                made[name] = self._section(paths, "pathItem")
        components: dict[str, Any] = {}
        for old, new, kind in _SECTIONS:
            section = node.find(old)
            if section is not None:
                components[new] = self._section(section, kind)
        if components:
            made["components"] = node.move(components)
        return made

    def _section(self, node: Node, kind: str) -> Any:
        if kind == "schema" or not node.fields:
            return node.move(node.value) if node.fields else node.value
        made: dict[str, Any] = {}
        for name in node.fields:
            child = node.child(name)
            if name.startswith("x-"):
                continue
            if kind != "parameter" or str(child.get("in")) not in _IN_BODY:
                made[name] = self.adapt(child, kind).value
        return node.move(made)

    def _servers(self, node: Node, schemes: list[str]) -> list[dict[str, Any]]:
        host, path = self._text(self.root, "host"), self._text(self.root, "basePath")
        template = self.root.find(PARAMETERIZED)
        if template is not None and is_template(template):
            return lower_template(template, path, schemes, self._target)
        return lower_hosts(node, host, path, schemes)

    def _path_item(self, node: Node) -> dict[str, Any]:
        made: dict[str, Any] = {}
        for name, value in node.fields.items():
            if name == "parameters":
                plain = [
                    self._kept(each, "parameter")
                    for each in node.elements(name)
                    if self._place(each) not in _IN_BODY
                ]
                made[name] = node.child(name).move(plain)
            elif name in _METHODS and node.child(name).fields:
                child = node.child(name)
                made[name] = child.move(self._operation(child, node))
            else:
                made[name] = value
        return made

    def _operation(self, node: Node, item: Node) -> dict[str, Any]:
        made = {n: value for n, value in node.fields.items() if n not in _IN_OPERATION}
        plain: list[Any] = []
        sent: dict[str, Node] = {}
        for holder in (item, node):
            for each in holder.elements("parameters"):
                if self._place(each) in _IN_BODY:
                    target = self._target(each)
                    sent[str(target.get("name"))] = target
                elif holder is node:
                    plain.append(self._kept(each, "parameter"))
        if plain:
            made["parameters"] = node.child("parameters").move(plain)
        if sent:
            made["requestBody"] = self._request_body(node, list(sent.values()))
        responses = node.find("responses")
        if responses is not None:
            made["responses"] = self._responses(node, responses)
        if "schemes" in node:
            servers = self._servers(node, self._texts(node, "schemes"))
            if servers != self._servers(node, self._texts(self.root, "schemes")):
                made["servers"] = node.move(servers)
        return made

    def _request_body(self, node: Node, sent: list[Node]) -> Any:
        consumed = self._media_types(node, "consumes")
        bodies = [each for each in sent if each.get("in") == "body"]
        if bodies:
            plain = [each for each in consumed if each.lower() not in _FORMS]
            return lower_body(bodies[-1], plain or ["application/json"])
        return lower_form(node, sent, [e for e in consumed if e.lower() in _FORMS])

    def _responses(self, node: Node, responses: Node) -> Any:
        if not responses.fields:
            return responses.value
        made: dict[str, Any] = {}
        for status, value in responses.fields.items():
            child = responses.child(status)
            target = self._target(child)
            if status.startswith("x-") or not target.fields or "$ref" in target:
                made[status] = value
            elif "$ref" in child and "produces" not in node:
                made[status] = child.move(value)
            else:
                made[status] = target.move(
                    self._response(target, self._media_types(node, "produces"))
                )
        return responses.move(made)

    def _response(self, node: Node, produces: list[str]) -> dict[str, Any]:
        replaced = ("schema", "headers", "examples")
        made = {name: v for name, v in node.fields.items() if name not in replaced}
        schema = node.find("schema")
        examples = node.get("examples")
        if schema is not None:
            is_file = schema.get("type") == "file"
            default = "application/octet-stream" if is_file else "application/json"
            content: dict[str, Any] = {}
            for media_type in produces or [default]:
                media = {
                    "schema": (
                        schema.move(schema.value) if schema.fields else schema.value
                    )
                }
                if is_object(examples) and media_type in examples:
                    media["example"] = examples[media_type]
                content[media_type] = schema.move(media)
            made["content"] = node.move(content)
        headers = node.find("headers")
        if headers is not None:
            made["headers"] = self._section(headers, "header")
        return made

    def _kept(self, node: Node, kind: str) -> Any:
        """The value for a list that may have lost others: it stands where it stood."""
        if "$ref" in node:
            return node.move(node.value)
        return self.adapt(node, kind).value

    def _place(self, node: Node) -> str:
        return str(self._target(node).get("in"))

    def _target(self, node: Node) -> Node:
        """What a chain of references leads to; the last of them where it leads nowhere."""
        seen: set[int] = set()
        while "$ref" in node and id(node.value) not in seen:
            seen.add(id(node.value))
            target = self.resolve(node)
            if target is None:
                break
            node = target
        return node

    def _text(self, node: Node, key: str) -> str:
        return next(self._strings(node, key, [node.get(key, "")]), "")

    def _media_types(self, operation: Node, key: str) -> list[str]:
        own = self._texts(operation, key)
        return own if operation.get(key) is not None else self._texts(self.root, key)

    def _texts(self, node: Node, key: str) -> list[str]:
        value: Any = node.get(key)
        if value is None and key not in node:
            return []
        return list(self._strings(node, key, value if is_list(value) else [None]))

    def _strings(self, node: Node, key: str, values: list[Any]) -> Iterator[str]:
        for value in values:
            if isinstance(value, str):
                yield value
            elif (id(node.value), key) not in self._reported:
                self._reported.add((id(node.value), key))
                place = node.child(key).location
                if node.get(key) is None:
                    message = f"{key!r} is null; it is as if it were not there"
                    self.report.warning("empty-value", message, place)
                else:
                    message = f"{key!r} has to be made of strings"
                    self.report.error("wrong-type", message, place)
