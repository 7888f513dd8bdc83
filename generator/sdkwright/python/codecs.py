"""Declarations -> the modules of `_codecs/`: straight-line functions from JSON and back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sdkwright import ir
from sdkwright.python.annotations import Annotations
from sdkwright.python.code import (
    EMPTY,
    Code,
    Identifier,
    code,
    fill,
    join,
    string_literal,
)
from sdkwright.python.decoders import DECODING, Decoders, is_function
from sdkwright.python.field_codecs import FieldCodecs
from sdkwright.python.imports import Imports
from sdkwright.python.layout import Brackets, Operands, Piece, lay_out, row
from sdkwright.python.models import is_catch_all
from sdkwright.python.names import NameTable
from sdkwright.python.view import CodecModule, Function

_INDENT = 4
_READ_DATA = code(
    "try:\n        data: dict[str, Any] = container[key]\n    except KeyError:\n"
    "        data = ABSENT"
)
_READ_VALUE = code(
    "try:\n        value = container[key]\n    except KeyError:\n"
    '        value = mismatch(container, key, "a value")'
)
_JSON_TYPES = {
    "str": code("str"),
    "int": code("int"),
    "float": code("float"),
    "bool": code("bool"),
    "array": code("list"),
    "object": code("dict"),
}


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
        return CodecModule(builder.imports.header(), tuple(functions), constants)


class _CodecModule:
    def __init__(self, api: ir.Api, names: NameTable, module: Identifier) -> None:
        self._api = api
        self._names = names
        self._module = module
        self.imports = Imports()
        self._decoders = Decoders(api.declarations, names, self.imports, module)
        self._annotations = Annotations(
            declarations=api.declarations,
            names=names,
            imports=self.imports,
            home=lambda key: (fill("..models.{}", names.modules[key]), False),
        )
        self._tables: list[Code] = []
        self.imports.add(code("typing"), Identifier("Any"))

    def functions(self, declaration: ir.Declaration) -> list[Function]:
        match declaration:
            case ir.Model():
                return self._model(declaration)
            case ir.TaggedUnion():
                return [self._tagged(declaration)]
            case ir.KeyedUnion():
                return [self._keyed(declaration)]
            case ir.JsonTypeUnion():
                return [self._by_type(declaration)]
            case ir.Alias():
                if is_function(declaration, self._api.declarations):
                    return [self._alias(declaration)]
                return []

    def constants(self, members: Sequence[ir.Declaration]) -> tuple[Code, ...]:
        """Compositions, then tables of tags, then what models look their codecs up in."""
        found = [line for _, line in self._decoders.constants.values()]
        found += self._tables
        models = [m for m in members if isinstance(m, ir.Model)]
        if models:
            self._runtime("model", "Codec")
            self.imports.add(code("typing"), Identifier("Final"))
            found.append(self._codecs(models))
        return tuple(found)

    def _codecs(self, models: Sequence[ir.Model]) -> Code:
        entries: list[Piece] = []
        for model in models:
            function = self._names.functions[model.id]
            call = Brackets(
                code("Codec("),
                (
                    Identifier(f"decode_{function}"),
                    Identifier(f"encode_{function}"),
                ),
                code(")"),
            )
            entries.append(row(fill("{}: ", self._names.classes[model.id]), call))
        head = code("CODECS: Final[dict[type, Codec]] = ")
        return lay_out(row(head, Brackets(code("{"), tuple(entries), code("}"))))

    def _model(self, model: ir.Model) -> list[Function]:
        class_name = self._annotations.name(model.id)
        fields = FieldCodecs(
            self._api, self._names, self._decoders, self.imports, model
        )
        known = self._decoders.constant_name("known", model.id)
        self._tables.append(
            lay_out(
                row(
                    fill("{} = ", known),
                    Brackets(
                        code("frozenset("),
                        (self._tuple([f.wire_name for f in model.fields]),),
                        code(")"),
                    ),
                )
            )
        )
        collect = fill("extra = extra_fields(data, {})", known)
        self._use("ABSENT", "extra_fields", "mismatch")
        self._runtime("encoding", "merge_extra")
        lines = [line for field in model.fields for line in fields.decode(field)]
        has_get = any("value = get(" in line for line in lines)
        has_value = any(line.startswith("value = ") for line in lines)
        body = [
            _READ_DATA,
            *self._refuse_others(class_name),
            *([code("get = data.get")] if has_get else []),
            *([code("value: Any")] if has_value else []),
            fill("new = object.__new__({})", class_name),
            code("extra: dict[str, Any] = {}"),
            fill("if not {}.issuperset(data):\n        {}", known, collect),
            code("new.extra_fields = extra"),
            *lines,
            code("return new"),
        ]
        function = self._names.functions[model.id]
        signature = lay_out(
            row(
                fill("def encode_{}", function),
                Brackets(code("("), (fill("value: {}", class_name),), code(")")),
                code(" -> dict[str, Any]:"),
            )
        )
        return [
            self._decoder(model.id, class_name, body),
            Function(
                Identifier(f"encode_{function}"), signature, tuple(fields.encode())
            ),
        ]

    def _refuse_others(self, result: Piece) -> list[Code]:
        arguments = (code("container"), code("key"), code('"object"'))
        call = Brackets(code("mismatch("), arguments, code(")"))
        fault = lay_out(row(code("fault: "), result, code(" = "), call), 2 * _INDENT)
        return [
            fill("if type(data) is not dict:\n        {}\n        return fault", fault)
        ]

    def _decoder(
        self, key: ir.DeclarationId, result: Piece, body: Sequence[Code]
    ) -> Function:
        name = Identifier(f"decode_{self._names.functions[key]}")
        arguments = (code("container: Any"), code("key: Any"))
        signature = row(
            fill("def {}", name),
            Brackets(code("("), arguments, code(")")),
            code(" -> "),
            result,
            code(":"),
        )
        return Function(name, lay_out(signature), tuple(body))

    def _tagged(self, union: ir.TaggedUnion) -> Function:
        name = self._annotations.name(union.id)
        table = self._decoders.constant_name("tags", union.id)
        self._use("ABSENT", "Decoder", "mismatch")
        self._runtime("unions", "decode_by_keys")
        self._runtime("unions", "unknown")
        self.imports.add(code("typing"), Identifier("Final"))
        entries: list[Piece] = [
            row(fill("{}: ", string_literal(tag)), self._decoders.name(variant.type))
            for variant in union.variants
            for tag in variant.tags
        ]
        self._tables.append(
            lay_out(
                row(
                    *self._table_head(table, fill("dict[str, Decoder[{}]]", name)),
                    Brackets(code("{"), tuple(entries), code("}")),
                )
            )
        )
        keys = self._decoders.constant_name("keys", union.id)
        self._tables.append(self._keys_table(keys, name, union.by_keys))
        get = lay_out(
            row(
                code("tag = data.get"),
                Brackets(code("("), (string_literal(union.tag),), code(")")),
            ),
            _INDENT,
        )
        by_keys = lay_out(
            row(code("return "), _on_place(code("decode_by_keys("), keys)), 2 * _INDENT
        )
        body = [
            _READ_DATA,
            *self._refuse_others(name),
            get,
            fill("if type(tag) is not str:\n        {}", by_keys),
            fill("decode = {}.get(tag)", table),
            code("if decode is None:\n        return unknown(tag, container, key)"),
            code("return decode(container, key)"),
        ]
        return self._decoder(union.id, name, body)

    def _keys_table(
        self, table: Identifier, name: Code, variants: Sequence[ir.KeyedVariant]
    ) -> Code:
        self._runtime("unions", "KeyedVariant")
        entries: list[Piece] = []
        for variant in variants:
            entries.append(
                Brackets(
                    code("KeyedVariant("),
                    (
                        self._decoders.name(variant.type),
                        row(code("required="), self._tuple(variant.required)),
                        row(code("known="), self._tuple(variant.known)),
                    ),
                    code(")"),
                )
            )
        head = self._table_head(table, fill("list[KeyedVariant[{}]]", name))
        return lay_out(row(*head, Brackets(code("["), tuple(entries), code("]"))))

    @staticmethod
    def _table_head(table: Identifier, kind: Code) -> tuple[Piece, ...]:
        final = Brackets(code("Final["), (kind,), code("]"), comma=EMPTY)
        return fill("{}: ", table), final, code(" = ")

    def _tuple(self, texts: Sequence[str]) -> Piece:
        items = tuple(string_literal(text) for text in texts)
        if len(items) == 1:
            return fill("({},)", items[0])
        return Brackets(code("("), items, code(")"))

    def _keyed(self, union: ir.KeyedUnion) -> Function:
        name = self._annotations.name(union.id)
        self._use("ABSENT", "mismatch")
        body = [_READ_DATA, *self._refuse_others(name)]
        seen: set[Code] = set()
        for variant in union.variants:
            condition = lay_out(
                row(code("if "), self._has_keys(variant), code(":")), _INDENT
            )
            if condition in seen:  # a tie, which is in the report
                continue
            seen.add(condition)
            head = fill("{}(", self._decoders.name(variant.type))
            result = lay_out(row(code("return "), _on_place(head)), 2 * _INDENT)
            if is_catch_all(variant):
                body.append(result)
                break
            body.append(fill("{}\n        {}", condition, result))
        else:
            self._runtime("unions", "unknown")
            body.append(code("return unknown(None, container, key)"))
        return self._decoder(union.id, name, body)

    def _has_keys(self, variant: ir.KeyedVariant) -> Operands:
        tests: list[Piece] = []
        for key in variant.required:
            literal = string_literal(key)
            if key in variant.not_null:
                tests.append(fill("data.get({}) is not None", literal))
            else:
                tests.append(fill("{} in data", literal))
        if variant.excluded:
            tests.append(
                row(
                    code("data.keys().isdisjoint("),
                    self._tuple(variant.excluded),
                    code(")"),
                )
            )
        return Operands(tuple(tests), code("and"))

    def _by_type(self, union: ir.JsonTypeUnion) -> Function:
        is_inline = self._annotations.is_inline(union)
        result: Piece = (
            self._annotations.write(ir.Ref(union.id))
            if is_inline
            else self._annotations.name(union.id)
        )
        self._use("mismatch")
        branches: list[Code] = []
        plain: list[Code] = []
        expected: list[str] = []
        for variant in union.variants:
            kinds, needs_decoder = self._kinds(variant)
            expected.extend(kinds)
            tests = [fill("type(value) is {}", _JSON_TYPES[kind]) for kind in kinds]
            if needs_decoder:
                test = join(" or ", tests)
                head = fill("{}(", self._decoders.name(variant))
                call = lay_out(row(code("value = "), _on_place(head)), 2 * _INDENT)
                branches.append(fill("if {}:\n        {}", test, call))
            else:
                plain += [
                    (
                        code("value is not None")
                        if kind == "null"
                        else fill("type(value) is not {}", _JSON_TYPES[kind])
                    )
                    for kind in kinds
                ]
        fault = fill(
            "value = mismatch(container, key, {})",
            string_literal(" or ".join(expected)),
        )
        if plain:
            condition = lay_out(
                row(code("if "), Operands(tuple(plain), code("and")), code(":")),
                _INDENT,
            )
            branches.append(fill("{}\n        {}", condition, fault))
        else:
            branches.append(fill("else:\n        {}", fault))
        chain = join(
            "\n    ",
            [
                (
                    branch
                    if index == 0 or branch.startswith("else")
                    else fill("el{}", branch)
                )
                for index, branch in enumerate(branches)
            ],
        )
        found = lay_out(row(code("found: "), result, code(" = value")), _INDENT)
        body = [_READ_VALUE, chain, found, code("return found")]
        return self._decoder(union.id, result, body)

    def _kinds(self, variant: ir.Type) -> tuple[list[str], bool]:
        """The JSON types that a variant comes as, and whether more than that has to be looked at."""
        match self._decoders.resolved(variant):
            case ir.Scalar(ir.ScalarKind.STRING):
                return ["str"], False
            case ir.Scalar(ir.ScalarKind.INTEGER | ir.ScalarKind.NUMBER):
                return ["int", "float"], True
            case ir.Scalar(ir.ScalarKind.BOOLEAN):
                return ["bool"], False
            case ir.Scalar(ir.ScalarKind.NULL):
                return ["null"], False
            case ir.Scalar() | ir.Tag():
                return ["str"], True
            case ir.Literals(values):
                name = type(values[0]).__name__
                return [name], False
            case ir.ListOf():
                return ["array"], True
            case _:
                return ["object"], True

    def _alias(self, alias: ir.Alias) -> Function:
        """A decoder for an alias that contains itself: composed when it is called."""
        result = self._annotations.name(alias.id)
        expression = self._decoders.expression(alias.type)
        found = lay_out(
            row(code("found: "), result, code(" = "), expression, _on_place(code("("))),
            _INDENT,
        )
        body = (found, code("return found"))
        return self._decoder(alias.id, result, body)

    def _use(self, *names: str) -> None:
        self.imports.add(DECODING, *(Identifier(name) for name in names))

    def _runtime(self, module: str, name: str) -> None:
        self.imports.add(
            join(".", [code(".._runtime"), Identifier(module)]), Identifier(name)
        )


def _on_place(head: Code, *others: Code) -> Brackets:
    """A call of something with the container and the key."""
    return Brackets(head, (code("container"), code("key"), *others), code(")"))
