"""Walk a description against the grammar: wrong shapes are errors, keywords without effect are reported."""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from sdkwright.diagnostics import Location, Report
from sdkwright.load.tree import is_list, is_object
from sdkwright.resolve.files import shown
from sdkwright.resolve.grammar import (
    EXTENSIONS,
    OBJECTS,
    PATHS,
    REFERABLE,
    REQUIRED,
    SCALARS,
    STATUS,
    Container,
    Keyword,
    Treatment,
)
from sdkwright.resolve.meant import take_meant
from sdkwright.resolve.node import Node
from sdkwright.resolve.normalise import ANNOTATIONS, normalise, note_siblings
from sdkwright.resolve.references import DESCRIBING, References, inline

_NO_CREDENTIAL = "left out, as all others are: the calls send no credential"


@dataclass(slots=True)
class Check:
    """One walk over one document, iterative so that no nesting can exhaust the stack."""

    references: References
    report: Report
    _kinds: dict[int, str] = field(default_factory=dict[int, str])
    _pending: list[tuple[Node, str]] = field(default_factory=list[tuple[Node, str]])
    _links: list[tuple[Node, str]] = field(default_factory=list[tuple[Node, str]])
    _extensions: Counter[str] = field(default_factory=Counter[str])
    _first: dict[str, Location] = field(default_factory=dict[str, Location])
    _unknown: list[tuple[Node, str, str]] = field(
        default_factory=list[tuple[Node, str, str]]
    )

    def run(self, root: Node) -> None:
        self._pending.append((root, "document"))
        self._walk()
        for node, kind in self._links:
            self._check_target(node, kind)
        for node, kind, name in self._unknown:
            if not self.references.is_misplaced(node):
                self._report_unknown(node, kind, name)
        for name, count in self._extensions.items():
            self.report.note(
                "unknown-extension",
                f"the extension {name} has no effect ({count} use{'s' * (count > 1)})",
                self._first[name],
            )

    def _walk(self) -> None:
        while self._pending:
            node, kind = self._pending.pop()
            if id(node.value) in self._kinds and not isinstance(node.value, bool):
                continue
            self._pending.extend(reversed(list(self._check_object(node, kind))))

    def _check_object(self, node: Node, kind: str) -> Iterator[tuple[Node, str]]:
        value = node.value
        if kind == "schema" and isinstance(value, bool):
            return
        if not is_object(value):
            self._wrong_type(node, f"{_article(kind)} object", value)
            return
        self._kinds[id(value)] = kind
        if kind == "schema":
            normalise(node, self.report)
            self.references.bind(node)
        if "$ref" in value and kind in REFERABLE:
            self._links.append((node, kind))
            if kind not in {"schema", "pathItem"}:
                note_siblings(node, DESCRIBING | ANNOTATIONS, self.report)
                return
        elif kind == "securityRequirement":
            return
        elif kind == "callback":
            for expression in value:
                if not expression.startswith("x-"):
                    yield node.child(expression), "pathItem"
            return
        elif kind == "discriminator":
            self._check_mapping(node)
        is_reference = "$ref" in value and kind in REFERABLE
        for name in list(value):
            self._fill(node, kind, name)
        missing = () if is_reference else REQUIRED.get(kind, ())
        for name in missing:
            if name not in value:
                self.report.error(
                    "missing-keyword",
                    f"this {kind} object has no {name!r}",
                    node.location,
                )
        if kind in ("document", "operation") and "security" in value:
            for scheme in self.references.name_schemes(node):
                yield scheme, "securityScheme"
            self._check_security(node)
        for name in value:
            yield from self._check_member(node, kind, name)

    def _fill(self, node: Node, kind: str, name: str) -> None:
        """Null, which is what YAML makes of nothing, is as good as nothing: such a keyword
        goes away, and an object in a map is an empty one."""
        keyword = OBJECTS[kind].get(name)
        if keyword is None or keyword.treatment is not Treatment.HONOURED:
            return
        is_any = keyword.kind == "any" and keyword.container is Container.ONE
        if node.value[name] is None and not is_any:
            self.report.warning(
                "empty-value",
                f"{name!r} is null; it is as if it were not there",
                node.child(name).location,
            )
            del node.value[name]
        elif keyword.container is Container.MAP and keyword.kind in OBJECTS:
            place = node.child(name)
            for key in [key for key, each in place.fields.items() if each is None]:
                self.report.warning(
                    "empty-value",
                    f"{key!r} is null; it is taken for {_article(keyword.kind)} object "
                    "with nothing in it",
                    place.child(key).location,
                )
                place.value[key] = {}

    def _check_member(
        self, node: Node, kind: str, name: str
    ) -> Iterator[tuple[Node, str]]:
        keyword = OBJECTS[kind].get(name)
        if keyword is None:
            if name.startswith("x-"):
                if name not in EXTENSIONS:
                    self._extensions[name] += 1
                    self._first.setdefault(name, node.child(name).location)
            elif name != "$ref" or kind not in REFERABLE:
                self._unknown.append((node, kind, name))
        elif keyword.treatment is Treatment.ADVISORY:
            if not _is_scalar(node.value[name], keyword.kind):
                self.report.warning(
                    "ignored-keyword",
                    f"{name!r} has no effect: expected a {keyword.kind}, "
                    f"got {describe(node.value[name])}",
                    node.child(name).location,
                )
        elif keyword.treatment is Treatment.HONOURED:
            yield from self._check_value(node.child(name), keyword, kind)
        elif keyword.treatment is Treatment.UNUSED and node.get(name):
            self.report.note(
                "unused-keyword",
                f"{name!r} of {_article(kind)} object has no effect: "
                "what it tells of is done with the methods that there are",
                node.child(name).location,
            )
        elif keyword.treatment is Treatment.UNSUPPORTED and node.get(name):
            self.report.warning(
                "unsupported-keyword",
                f"{name!r} of {_article(kind)} object is not honoured yet",
                node.child(name).location,
            )

    def _check_value(
        self, node: Node, keyword: Keyword, owner: str
    ) -> Iterator[tuple[Node, str]]:
        match keyword.container:
            case Container.ONE:
                yield from self._check_one(node, keyword.kind)
            case Container.LIST:
                if not is_list(node.value):
                    self._wrong_type(node, "a list", node.value)
                for index in range(len(node.items)):
                    yield from self._check_one(node.child(index), keyword.kind)
            case Container.MAP:
                if not is_object(node.value):
                    self._wrong_type(node, "an object", node.value)
                for name in node.fields:
                    if name.startswith("x-") and keyword.kind != "schema":
                        continue
                    if self._is_good_key(node, (owner, keyword.kind), name):
                        yield from self._check_one(node.child(name), keyword.kind)

    def _is_good_key(self, node: Node, kinds: tuple[str, str], name: str) -> bool:
        is_path = kinds == ("document", "pathItem") and node.pointer in {
            (key,) for key in PATHS
        }
        if is_path and name[:1] != "/":
            self.report.error(
                "bad-path",
                f"the path {name!r} does not begin with a slash",
                node.child(name).location,
            )
            return False
        if kinds == ("operation", "response") and not STATUS.fullmatch(name):
            self.report.warning(
                "bad-status",
                f"{name!r} is not a status code, a range such as 4XX, or default; "
                "it is left out",
                node.child(name).location,
            )
            return False
        return True

    def _check_one(self, node: Node, kind: str) -> Iterator[tuple[Node, str]]:
        if kind == "schemas":  # one for all items, or in old drafts one for each
            for part in map(node.child, range(len(node.items))):
                yield part, "schema"
            if not node.items:
                yield node, "schema"
        elif kind in OBJECTS:
            yield node, kind
        elif kind != "any" and not _is_scalar(node.value, kind):
            self._wrong_type(node, f"a {kind}", node.value)

    def _check_security(self, holder: Node) -> None:
        """Report each alternative that names a scheme which is not there."""
        alternatives = list(holder.elements("security"))
        is_any_left = any(map(self.references.is_declared, alternatives))
        for node in alternatives:
            for name in node.fields:
                if self.references.scheme(name) is None:
                    self.report.warning(
                        "unknown-scheme",
                        f"there is no security scheme {name!r}; this alternative is "
                        + ("left out" if is_any_left else _NO_CREDENTIAL),
                        node.child(name).location,
                        "declare it under components.securitySchemes",
                    )

    def _check_mapping(self, node: Node) -> None:
        for _, target in node.members("mapping"):
            if isinstance(target.value, str):
                self._links.append((target, "schema"))

    def _check_target(self, node: Node, kind: str) -> None:
        is_mapped = isinstance(node.value, str)
        target = (
            self.references.mapped(node)
            if is_mapped
            else self.references.follow(node, kind)
        )
        if target is None:
            return
        if is_object(target.value) and id(target.value) not in self._kinds:
            self._pending.append((target, kind))
            self._walk()
        if kind == "mediaType":
            inline(node, target)
        if (
            self.references.is_misplaced(target)
            and self._kinds.get(id(target.value)) != kind
        ):
            del self._kinds[id(target.value)]
            self._pending.append((target, kind))
            self._walk()
        found = self._kinds.get(id(target.value))
        if found == kind or (kind == "schema" and isinstance(target.value, bool)):
            return
        reference = shown(node.get("$ref", node.value))
        meant = "" if is_mapped else take_meant(node, target, kind, found)
        if meant:
            self.report.warning(
                "mended-reference",
                f"the reference {reference} names {_described(found, target.value)} "
                f"where {_article(kind)} object is expected; {meant}",
                node.location,
                f"refer to {_article(kind)} object",
            )
            del self._kinds[id(node.value)]
            self._pending.append((node, kind))
            self._walk()
        else:
            self.report.error(
                "wrong-reference",
                f"the reference {reference} is expected to name "
                f"{_article(kind)} object, not {_described(found, target.value)}",
                node.location,
            )

    def _report_unknown(self, node: Node, kind: str, name: str) -> None:
        close = difflib.get_close_matches(name, OBJECTS[kind], 1)
        self.report.warning(
            "unknown-keyword",
            f"{name!r} is not a keyword of {_article(kind)} object; it has no effect",
            node.child(name).location,
            f"did you mean {close[0]!r}?" if close else None,
        )

    def _wrong_type(self, node: Node, expected: str, value: Any) -> None:
        self.report.error(
            "wrong-type",
            f"expected {expected}, got {describe(value)}",
            node.location,
        )


def _is_scalar(value: Any, kind: str) -> bool:
    if isinstance(value, bool):
        return bool in SCALARS[kind]
    return isinstance(value, SCALARS[kind])


def describe(value: Any) -> str:
    """What a JSON value is, in the words of the standard."""
    match value:
        case None:
            return "null"
        case bool():
            return "a boolean"
        case str():
            return "a string"
        case int() | float():
            return "a number"
        case list():
            return "a list"
        case _:
            return "an object"


def _described(kind: str | None, value: Any) -> str:
    return f"{_article(kind)} object" if kind else describe(value)


def _article(kind: str) -> str:
    return f"{'an' if kind[0] in 'aeiou' else 'a'} {kind}"
