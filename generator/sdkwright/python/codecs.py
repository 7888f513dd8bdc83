"""Declarations -> the modules of `_codecs/`: straight-line functions from JSON and back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sdkwright import ir
from sdkwright.python.code import Code, Identifier, code, fill
from sdkwright.python.codec_scope import READ_DATA, CodecScope, text_tuple
from sdkwright.python.decoders import is_function
from sdkwright.python.field_codecs import FieldCodecs
from sdkwright.python.layout import Brackets, Piece, lay_out, row
from sdkwright.python.names import NameTable
from sdkwright.python.union_codecs import (
    alias_decoder,
    json_type_decoder,
    keyed_decoder,
    tagged_decoder,
)
from sdkwright.python.view import CodecModule, Function


@dataclass(frozen=True, slots=True)
class CodecModules:
    """Builds the modules of `_codecs/` one by one."""

    api: ir.Api
    names: NameTable

    def build(
        self, module: Identifier, members: Sequence[ir.Declaration]
    ) -> CodecModule | None:
        """None when nothing of the module needs a codec."""
        builder = _CodecModule(self.api, self.names, module)
        functions = [f for member in members for f in builder.functions(member)]
        if not functions:
            return None
        constants = builder.constants(members)
        return CodecModule(builder.scope.imports.header(), tuple(functions), constants)


class _CodecModule:
    def __init__(self, api: ir.Api, names: NameTable, module: Identifier) -> None:
        self.scope = CodecScope(api, names, module)

    def functions(self, declaration: ir.Declaration) -> list[Function]:
        match declaration:
            case ir.Model():
                return self._model(declaration)
            case ir.TaggedUnion():
                return [tagged_decoder(self.scope, declaration)]
            case ir.KeyedUnion():
                return [keyed_decoder(self.scope, declaration)]
            case ir.JsonTypeUnion():
                return [json_type_decoder(self.scope, declaration)]
            case ir.Alias():
                if is_function(declaration, self.scope.api.declarations):
                    return [alias_decoder(self.scope, declaration)]
                return []

    def constants(self, members: Sequence[ir.Declaration]) -> tuple[Code, ...]:
        """Compositions, then tables of tags, then what models look their codecs up in."""
        found = [line for _, line in self.scope.decoders.constants.values()]
        if any(isinstance(m, ir.Model) for m in members):
            found.insert(0, code("_new = object.__new__"))
        found += self.scope.tables
        models = [m for m in members if isinstance(m, ir.Model)]
        if models:
            self.scope.runtime("model", "Codec")
            self.scope.imports.add(code("typing"), Identifier("Final"))
            found.append(self._codecs(models))
        return tuple(found)

    def _codecs(self, models: Sequence[ir.Model]) -> Code:
        entries: list[Piece] = []
        for model in models:
            function = self.scope.names.functions[model.id]
            call = Brackets(
                code("Codec("),
                (
                    Identifier(f"decode_{function}"),
                    Identifier(f"encode_{function}"),
                ),
                code(")"),
            )
            entries.append(row(fill("{}: ", self.scope.names.classes[model.id]), call))
        head = code("CODECS: Final[dict[type, Codec]] = ")
        return lay_out(row(head, Brackets(code("{"), tuple(entries), code("}"))))

    def _model(self, model: ir.Model) -> list[Function]:
        class_name = self.scope.annotations.name(model.id)
        fields = FieldCodecs(
            self.scope.api,
            self.scope.names,
            self.scope.decoders,
            self.scope.imports,
            model,
        )
        known = self.scope.decoders.constant_name("known", model.id)
        self.scope.tables.append(
            lay_out(
                row(
                    fill("{} = ", known),
                    Brackets(
                        code("frozenset("),
                        (text_tuple([f.wire_name for f in model.fields]),),
                        code(")"),
                    ),
                )
            )
        )
        self.scope.use("ABSENT", "extra_fields", "mismatch")
        arguments: list[Piece] = [code("data"), known]
        if model.extra is not None:
            arguments.append(self.scope.decoders.name(model.extra))
        call = Brackets(code("extra_fields("), tuple(arguments), code(")"))
        collect = lay_out(row(code("extra = "), call), 8)
        self.scope.runtime("encoding", "merge_extra")
        lines = [line for field in model.fields for line in fields.decode(field)]
        has_get = any("value = get(" in line for line in lines)
        has_value = any(line.startswith("value = ") for line in lines)
        new = Brackets(code("_new("), (class_name,), code(")"))
        body = [
            READ_DATA,
            *self.scope.refuse_others(class_name),
            *([code("get = data.get")] if has_get else []),
            *([code("value: Any")] if has_value else []),
            lay_out(row(code("new = "), new), 4),
            code("extra: dict[str, Any] = {}"),
            fill("if not {}.issuperset(data):\n        {}", known, collect),
            code("new.extra_fields = extra"),
            *lines,
            code("return new"),
        ]
        function = self.scope.names.functions[model.id]
        signature = lay_out(
            row(
                fill("def encode_{}", function),
                Brackets(code("("), (fill("value: {}", class_name),), code(")")),
                code(" -> dict[str, Any]:"),
            )
        )
        return [
            self.scope.decoder(model.id, class_name, body),
            Function(
                Identifier(f"encode_{function}"), signature, tuple(fields.encode())
            ),
        ]
