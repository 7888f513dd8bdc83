"""The rules of types -> data that checks on request look up, and nothing else loads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from sdkwright import ir
from sdkwright.diagnostics import Report
from sdkwright.graph import has_rules, parts, references, resolve
from sdkwright.python.code import (
    Identifier,
    code,
    fill,
    literal,
    pattern_literal,
    string_literal,
)
from sdkwright.python.docstrings import docstring
from sdkwright.python.imports import Imports
from sdkwright.python.inline_types import is_inline
from sdkwright.python.layout import Brackets, Piece, lay_out, row
from sdkwright.python.names import NameTable
from sdkwright.python.patterns import Untranslatable, translate
from sdkwright.python.sending import sent_media_type
from sdkwright.python.view import ConstraintModule

_TEXT = """\
What values have to be besides their types, in the words of JSON Schema.

Loaded when a check is asked for. `fields` and `values` are those of an object, by their
names in JSON; text stands for the rules that have this name in `NAMED`.
"""


def build_constraints(
    api: ir.Api, names: NameTable, report: Report
) -> ConstraintModule | None:
    """None where the description bounds nothing."""
    rules = _Constraints(api, names, report)
    models = [
        (names.classes[model.id], found)
        for model in api.declarations.values()
        if isinstance(model, ir.Model) and (found := rules.of_model(model))
    ]
    operations = dict(rules.of_operations())
    if not models and not operations:
        return None
    imports = Imports()
    imports.add(code("collections.abc"), Identifier("Mapping"))
    imports.add(code("typing"), Identifier("Any"), Identifier("Final"))
    tables = (
        (code("MODELS"), _mapping(models)),
        (code("OPERATIONS"), _mapping(operations.items())),
        (code("NAMED"), _mapping(rules.named())),
    )
    return ConstraintModule(
        docstring=docstring(_TEXT, 0),
        header=imports.header(),
        constants=tuple(
            lay_out(row(fill("{}: Final[Mapping[str, Any]] = ", name), table))
            for name, table in tables
        ),
    )


def _mapping(entries: Iterable[tuple[str, Piece]]) -> Brackets:
    items = tuple(
        row(fill("{}: ", string_literal(key)), value) for key, value in entries
    )
    return Brackets(code("{"), items, code("}"))


def _texts(values: Iterable[str]) -> Brackets:
    items = tuple(string_literal(each) for each in values)
    return Brackets(code("("), items, code(")"), is_tuple=True)


class _Constraints:
    def __init__(self, api: ir.Api, names: NameTable, report: Report) -> None:
        self._api = api
        self._names = names
        self._report = report
        self._ruled = frozenset(_ruled(api))
        self._used: dict[ir.DeclarationId, None] = {}
        """The declarations that others refer to by name."""
        self._open: set[ir.DeclarationId] = set()
        """Those that are being written out: where they come up again, their name does."""
        self._scalars: dict[tuple[tuple[str, str | int | float], ...], Piece | None] = (
            {}
        )
        """What is bounded in the same way is bounded by the same code."""

    def of_model(self, model: ir.Model) -> Brackets | None:
        entries = dict(self._own(model.rules))
        described = [
            (each.wire_name, rules)
            for each in model.fields
            if (rules := self._value(each.type)) is not None
        ]
        if described:
            entries["fields"] = _mapping(described)
        if model.extra is not None and (rules := self._value(model.extra)):
            entries["values"] = rules
        return _mapping(entries.items()) if entries else None

    def of_operations(self) -> Iterator[tuple[str, Brackets]]:
        """By method and path, which say what is requested."""
        for op in self._api.operations:
            entries = [
                (f"{each.place.value} parameter {each.wire_name}", rules)
                for each in op.parameters
                if (rules := self._value(each.type)) is not None
            ]
            entries += [
                (f"body {sent_media_type(body)}", rules)
                for body in op.bodies
                if (rules := self._value(body.type)) is not None
            ]
            if entries:
                yield f"{op.method} {op.target or op.path}", _mapping(entries)

    def named(self) -> Iterator[tuple[str, Brackets]]:
        """What was referred to so far, and what that refers to."""
        done: set[ir.DeclarationId] = set()
        while waiting := [key for key in self._used if key not in done]:
            for key in waiting:
                done.add(key)
                entries = self._written_out(key)
                yield self._names.classes[key], _mapping(entries.items())

    def _value(self, type_: ir.Type) -> Piece | None:
        """The rules at a place: a mapping, the name of one, or none."""
        match type_:
            case ir.Nullable(inner):
                return self._value(inner)
            case ir.Scalar(rules=None) | ir.Literals(rules=None) | ir.Tag():
                return None
            case ir.Scalar(kind, rules) if rules is not None:
                if kind in (ir.ScalarKind.FILE, ir.ScalarKind.FILE_OR_TEXT):
                    return None
                if rules.keywords not in self._scalars:
                    entries = dict(self._own(rules))
                    self._scalars[rules.keywords] = (
                        _mapping(entries.items()) if entries else None
                    )
                return self._scalars[rules.keywords]
            case ir.Ref(key):
                if key not in self._ruled:
                    return None
                found = self._api.declarations[key]
                if is_inline(found) and key not in self._open:
                    return _mapping(self._written_out(key).items())
                if isinstance(found, ir.Alias) and isinstance(found.type, ir.Ref):
                    return self._value(found.type)
                self._used[key] = None
                return string_literal(self._names.classes[key])
            case _:
                entries = self._entries(type_)
                return _mapping(entries.items()) if entries else None

    def _written_out(self, key: ir.DeclarationId) -> dict[str, Piece]:
        self._open.add(key)
        entries = self._declared(self._api.declarations[key])
        self._open.discard(key)
        return entries

    def _declared(self, found: ir.Declaration) -> dict[str, Piece]:
        match found:
            case ir.Alias(type=type_):
                return self._entries(type_)
            case ir.JsonTypeUnion(variants=variants):
                # Each variant is of a JSON type of its own, and so are its rules.
                entries = [self._entries(each) for each in variants]
                return {key: piece for each in entries for key, piece in each.items()}
            case ir.KeyedUnion() | ir.TaggedUnion():
                # Models have their own rules; of several maps it is not known which it is.
                types = [resolve(each, self._api.declarations) for each in parts(found)]
                maps = [each for each in types if isinstance(each, ir.MapOf)]
                return self._entries(maps[0]) if len(maps) == 1 else {}
            case ir.Model():
                return {}  # whose values know their class

    def _entries(self, type_: ir.Type) -> dict[str, Piece]:
        match type_:
            case ir.Nullable(inner):
                return self._entries(inner)
            case ir.Ref(key):
                is_ruled = key in self._ruled
                return self._declared(self._api.declarations[key]) if is_ruled else {}
            case ir.Scalar(ir.ScalarKind.FILE | ir.ScalarKind.FILE_OR_TEXT) | ir.Tag():
                return {}
            case ir.Scalar() | ir.Literals() | ir.Anything():
                return dict(self._own(type_.rules))
            case ir.ListOf(item, rules):
                inner_types = [("items", self._value(item))]
            case ir.MapOf(value, rules):
                inner_types = [("values", self._value(value))]
            case ir.TupleOf(items, rest, rules):
                first = tuple(self._value(item) or code("{}") for item in items)
                has_any = any(each != "{}" for each in first)
                front = Brackets(code("("), first, code(")"), is_tuple=True)
                inner_types = [("prefixItems", front if has_any else None)]
                inner_types += [("items", self._value(rest))] if rest else []
        entries = dict(self._own(rules))
        entries.update((key, piece) for key, piece in inner_types if piece is not None)
        return entries

    def _own(self, rules: ir.Rules | None) -> Iterator[tuple[str, Piece]]:
        if rules is None:
            return
        for key, value in rules.keywords:
            if key != "pattern":
                yield key, literal(value)
                continue
            try:
                yield key, pattern_literal(_translated(str(value)))
            except Untranslatable as fault:
                self._report.note(
                    "unchecked-pattern",
                    f"the pattern {value} is documented, and not checked: {fault}",
                    rules.location,
                )
        if rules.names is not None:
            yield "propertyNames", _mapping(self._own(rules.names))
        if rules.requires:
            needs = ((name, _texts(others)) for name, others in rules.requires)
            yield "dependentRequired", _mapping(needs)


_translated = cache(translate)


def _ruled(api: ir.Api) -> set[ir.DeclarationId]:
    """The declarations, models aside, that have rules, or lead to such without a model."""
    found: set[ir.DeclarationId] = set()
    users: dict[ir.DeclarationId, list[ir.DeclarationId]] = {}
    for key, declaration in api.declarations.items():
        if isinstance(declaration, ir.Model):
            continue
        for part in parts(declaration):
            if has_rules(part):
                found.add(key)
            for other in references(part):
                users.setdefault(other, []).append(key)
    pending = list(found)
    while pending:
        for key in users.get(pending.pop(), ()):
            if key not in found:
                found.add(key)
                pending.append(key)
    return found
