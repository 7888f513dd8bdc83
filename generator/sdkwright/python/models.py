"""Declarations -> the modules of `models/`: dataclasses and type aliases."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import assert_never

from sdkwright import ir
from sdkwright.python.aliases import Aliases
from sdkwright.python.annotations import Annotations
from sdkwright.python.code import Code, Identifier, code, fill, join, literal
from sdkwright.python.docstrings import docstring
from sdkwright.python.fields import Default, constant_of, default_of
from sdkwright.python.imports import Imports
from sdkwright.python.layout import (
    Brackets,
    flat,
    lay_out,
    lay_out_annotated,
    lay_out_class,
    row,
    union,
)
from sdkwright.python.names import NameTable
from sdkwright.python.text import declaration_text, field_text
from sdkwright.python.view import FieldView, ModelModule, ModelView

_EXTRA = "The properties that have no name of their own, all of one type."
_LARGE = 1000
"""Fields from which on a class takes longer to make than anybody would wait for it."""
_RUNTIME_MODEL = code(".._runtime.model")


class ModelModules:
    """Builds the modules of `models/` one by one."""

    def __init__(self, api: ir.Api, names: NameTable) -> None:
        self._api = api
        self._names = names
        self._aliases = Aliases(api, names)

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
        model_views = tuple(self._model(model, annotations) for model in models)
        alias_views = tuple(self._aliases.build(module, annotations))
        if models:
            imports.add(_RUNTIME_MODEL, Identifier("Model"))
        if alias_views:
            imports.add(code("typing"), Identifier("TypeAlias"))
        quoted = self._aliases.quoted(models, module, annotations)
        header = join("\n\n", [each for each in (imports.header(), quoted) if each])
        return ModelModule(header, model_views, alias_views)

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
        default = default_of(field, model, self._api)
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
