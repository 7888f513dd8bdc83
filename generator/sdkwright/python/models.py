"""Declarations -> the modules of `models/`: dataclasses and type aliases."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import assert_never

from sdkwright import ir
from sdkwright.graph import parts, references, strongly_connected
from sdkwright.python.annotations import Annotations
from sdkwright.python.code import Code, Identifier, code, fill, literal
from sdkwright.python.docstrings import docstring
from sdkwright.python.fields import Default, constant_of, default_of
from sdkwright.python.imports import Imports
from sdkwright.python.inline_types import is_inline
from sdkwright.python.layout import (
    Brackets,
    Operands,
    flat,
    lay_out,
    lay_out_alias,
    lay_out_annotated,
    lay_out_class,
    row,
    union,
)
from sdkwright.python.names import NameTable
from sdkwright.python.text import declaration_text, field_text
from sdkwright.python.view import AliasView, FieldView, ModelModule, ModelView

_UNKNOWN = Identifier("Unknown")
_EXTRA = "The properties that have no name of their own, all of one type."
_LARGE = 1000
"""Fields from which on a class takes longer to make than anybody would wait for it."""
_RUNTIME_MODEL = code(".._runtime.model")


class ModelModules:
    """Builds the modules of `models/` one by one."""

    def __init__(self, api: ir.Api, names: NameTable) -> None:
        self._api = api
        self._names = names

    def build(
        self, module: Identifier, members: Sequence[ir.Declaration]
    ) -> ModelModule:
        imports = Imports()
        annotations = Annotations(
            declarations=self._api.declarations,
            names=self._names,
            imports=imports,
            home=lambda key: (
                fill(".{}", self._names.modules[key]),
                self._names.modules[key] == module,
            ),
        )
        models = [m for m in members if isinstance(m, ir.Model)]
        aliases = [
            m for m in members if not isinstance(m, ir.Model) and not is_inline(m)
        ]
        model_views = tuple(self._model(model, annotations) for model in models)
        alias_views = tuple(self._aliases(aliases, annotations))
        if models:
            imports.add(_RUNTIME_MODEL, Identifier("Model"))
        if aliases:
            imports.add(code("typing"), Identifier("TypeAlias"))
        return ModelModule(imports.header(), model_views, alias_views)

    def _model(self, model: ir.Model, annotations: Annotations) -> ModelView:
        name = self._names.classes[model.id]
        members = frozenset(
            self._names.fields[model.id, field.wire_name] for field in model.fields
        )
        scope = replace(annotations, hidden=members)
        text = declaration_text(model.doc)
        fallback = "" if model.fields else "An object that has no known properties."
        return ModelView(
            decorator=_decorator(model, scope.imports),
            name=name,
            head=lay_out_class(name, code("Model")),
            docstring=docstring(text or fallback, 4),
            fields=(
                *(self._field(model, field, scope) for field in model.fields),
                *self._extra(model, scope),
            ),
        )

    @staticmethod
    def _extra(model: ir.Model, scope: Annotations) -> Iterator[FieldView]:
        """The properties without a name of their own, where their type is known."""
        if model.extra is None:
            return
        head = fill("{}(", scope.imported("dataclasses", Identifier("field")))
        kind = fill(
            "default_factory={}[{}, {}]",
            scope.builtin(code("dict")),
            scope.builtin(code("str")),
            scope.imported("typing", Identifier("Any")),
        )
        value = Brackets(head, (kind,), code(")"))
        annotation = scope.write(ir.MapOf(model.extra))
        name = code("extra_fields: ")
        line = lay_out(row(name, annotation, code(" = "), value), 4)
        yield FieldView(line, docstring(_EXTRA, 4))

    def _field(self, model: ir.Model, field: ir.Field, scope: Annotations) -> FieldView:
        default = default_of(
            field,
            is_sent=model.id in self._api.sent,
            is_received=model.id in self._api.received,
        )
        annotation = scope.write(field.type)
        operands = [*annotation.items]
        match default:
            case Default.MISSING:
                value = code("")
            case Default.CONSTANT:
                value = literal(constant_of(field))
            case Default.NONE:
                operands.append(code("None"))
                value = code("None")
            case Default.UNSET:
                scope.imports.add(
                    code(".._runtime.unset"), Identifier("Unset"), Identifier("UNSET")
                )
                operands += [code("None"), code("Unset")]
                value = code("UNSET")
            case _:
                assert_never(default)
        if any(flat(each) in ("Any", "typing.Any") for each in operands):
            operands = [each for each in operands if flat(each) != "None"]
        name = self._names.fields[model.id, field.wire_name]
        if field.is_secret:
            hidden = _secret(value, scope)
            head = row(name, code(": "), union(operands), code(" = "), hidden)
            line = lay_out(head, 4)
        else:
            line = lay_out_annotated(name, union(operands), value, 4)
        return FieldView(line, docstring(field_text(field), 4))

    def _aliases(
        self, aliases: Sequence[ir.Declaration], annotations: Annotations
    ) -> Iterator[AliasView]:
        """Dependencies first; what an alias needs of itself is written in quotes."""
        by_id = {alias.id: alias for alias in aliases}
        graph = {key: list(self._needs(alias, by_id)) for key, alias in by_id.items()}
        for group in strongly_connected(graph):
            is_cyclic = len(group) > 1 or group[0] in graph[group[0]]
            late = frozenset(self._names.classes[key] for key in group)
            scope = replace(annotations, late=late if is_cyclic else frozenset())
            # Outside of brackets there are no quotes: what stands there comes first.
            bare = {key: list(_bare(by_id[key], group, annotations)) for key in group}
            for needed_first in strongly_connected(bare):
                for key in needed_first:
                    yield self._alias(by_id[key], scope)

    def _needs(
        self,
        alias: ir.Declaration,
        aliases: Mapping[ir.DeclarationId, ir.Declaration],
    ) -> Iterator[ir.DeclarationId]:
        """The aliases of this module that one names, also by way of what is written inline."""
        pending = [*parts(alias)]
        seen: set[ir.DeclarationId] = set()
        while pending:
            for target in references(pending.pop()):
                if target in seen:
                    continue
                seen.add(target)
                found = self._api.declarations[target]
                if target in aliases:
                    yield target
                elif is_inline(found):
                    pending += parts(found)

    def _alias(self, alias: ir.Declaration, annotations: Annotations) -> AliasView:
        meaning = self._meaning(alias, annotations)
        text = declaration_text(alias.doc)
        if isinstance(alias, ir.TaggedUnion) and alias.default is None:
            note = (
                f"A `{alias.tag}` that this version does not know arrives as `Unknown`."
            )
            text = f"{text}\n\n{note}" if text else note
        name = self._names.classes[alias.id]
        return AliasView(name, lay_out_alias(name, meaning), docstring(text, 0))

    def _meaning(self, alias: ir.Declaration, annotations: Annotations) -> Operands:
        match alias:
            case ir.TaggedUnion(variants=variants, default=default):
                types = [v.type for v in variants]
                if default is not None and default not in types:
                    types.append(default)
                return self._union(types, annotations, default is None)
            case ir.KeyedUnion(variants=keyed):
                has_rest = not is_catch_all(keyed[-1])
                return self._union([v.type for v in keyed], annotations, has_rest)
            case ir.JsonTypeUnion(variants=types):
                return self._union(types, annotations, False)
            case ir.Alias(type=type_):
                return annotations.write(type_, is_open=False)
            case _:
                raise TypeError(f"not an alias: {alias.id}")

    def _union(
        self, types: Sequence[ir.Type], annotations: Annotations, has_unknown: bool
    ) -> Operands:
        operands = [each for t in types for each in annotations.write(t).items]
        if has_unknown:
            annotations.imports.add(_RUNTIME_MODEL, _UNKNOWN)
            operands.append(_UNKNOWN)
        return union(operands)


def _decorator(model: ir.Model, imports: Imports) -> Code:
    if len(model.fields) > _LARGE:
        imports.add(code(".._runtime.large"), Identifier("large_dataclass"))
        return code("large_dataclass")
    imports.add(code("dataclasses"), Identifier("dataclass"))
    return code("dataclass(slots=True, kw_only=True, repr=False)")


def _secret(value: Code, scope: Annotations) -> Brackets:
    """A field whose value does not show in the repr of its model."""
    head = fill("{}(", scope.imported("dataclasses", Identifier("field")))
    default = (fill("default={}", value),) if value else ()
    metadata = code('metadata={"secret": True}')
    return Brackets(head, (*default, metadata), code(")"))


def is_catch_all(variant: ir.KeyedVariant) -> bool:
    """Whether the variant takes every object."""
    return not (variant.required or variant.excluded or variant.tests)


def _bare(
    alias: ir.Declaration,
    group: Sequence[ir.DeclarationId],
    annotations: Annotations,
) -> Iterator[ir.DeclarationId]:
    """What an alias of a group names outside of brackets."""
    for part in parts(alias):
        inner = part.type if isinstance(part, ir.Nullable) else part
        if isinstance(inner, ir.Ref) and inner.id in group:
            yield inner.id
        elif isinstance(inner, ir.Ref):
            found = annotations.declarations[inner.id]
            if is_inline(found):
                yield from _bare(found, group, annotations)
