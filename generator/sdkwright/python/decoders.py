"""Name the decoder of a type: a leaf of the runtime, a generated function, or a composition of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import assert_never

from sdkwright import ir
from sdkwright.python.code import Code, Identifier, code, fill, join
from sdkwright.python.imports import Imports
from sdkwright.python.layout import Brackets, Piece, flat, lay_out, row
from sdkwright.python.names import NameTable
from sdkwright.python.words import capitals

DECODING = code(".._runtime.decoding")

_LEAVES = {
    ir.ScalarKind.STRING: ("decoding", "decode_str"),
    ir.ScalarKind.FILE: ("decoding", "decode_any"),
    ir.ScalarKind.FILE_OR_TEXT: ("decoding", "decode_any"),
    ir.ScalarKind.INTEGER: ("decoding", "decode_int"),
    ir.ScalarKind.NUMBER: ("decoding", "decode_float"),
    ir.ScalarKind.BOOLEAN: ("decoding", "decode_bool"),
    ir.ScalarKind.NULL: ("decoding", "decode_null"),
    ir.ScalarKind.DATE_TIME: ("formats", "decode_datetime"),
    ir.ScalarKind.DATE: ("formats", "decode_date"),
    ir.ScalarKind.TIME: ("formats", "decode_time"),
    ir.ScalarKind.DURATION: ("formats", "decode_duration"),
    ir.ScalarKind.BASE64: ("formats", "decode_bytes"),
    ir.ScalarKind.BASE64URL: ("formats", "decode_base64url"),
    ir.ScalarKind.UUID: ("exact", "decode_uuid"),
    ir.ScalarKind.DECIMAL: ("exact", "decode_decimal"),
}
_LONGEST = 40
"""Characters of a private name, so that lines with it fit."""


@dataclass(frozen=True, slots=True)
class Decoders:
    """The decoders that one module uses. Compositions become constants of the module."""

    declarations: Mapping[ir.DeclarationId, ir.Declaration]
    names: NameTable
    imports: Imports
    module: Identifier | None
    """The codec module; None for a resource module, which has no constants of this kind."""
    constants: dict[str, tuple[Identifier, Code]] = field(
        default_factory=dict[str, tuple[Identifier, Code]]
    )
    private: set[str] = field(default_factory=set[str])

    def name(self, type_: ir.Type) -> Identifier:
        """One name for the decoder, so that it can be called in a hot line."""
        expression = self.expression(type_)
        if isinstance(expression, Identifier):
            return expression
        text = flat(expression)
        if text not in self.constants:
            constant = self._private(self._word(type_))
            line = lay_out(row(constant, code(" = "), expression))
            self.constants[text] = (constant, line)
        return self.constants[text][0]

    def constant_name(self, kind: str, key: ir.DeclarationId) -> Identifier:
        """A private name in capitals for a table of a declaration."""
        return self._private(capitals(f"{self.names.functions[key]}_{kind}"))

    def _private(self, text: str) -> Identifier:
        """A private name of this module: short, its last words kept."""
        parts = text.split("_")
        while len(parts) > 2 and sum(map(len, parts)) + len(parts) > _LONGEST:
            del parts[0]
        name, count = ("_" + "_".join(parts))[:_LONGEST], 1
        while name in self.private:
            count += 1
            name = "_" + "_".join((*parts, str(count)))
        self.private.add(name)
        return Identifier(name)

    def expression(self, type_: ir.Type) -> Piece:
        """The decoder of a type as code."""
        match type_:
            case ir.Scalar(kind):
                module, leaf = _LEAVES[kind]
                return self._runtime(module, leaf)
            case ir.Literals(values):
                return self._runtime("decoding", _leaf_of_values(values))
            case ir.Tag():
                return self._runtime("decoding", "decode_str")
            case ir.ListOf(item):
                return self._composed("list_of", item)
            case ir.TupleOf(items, rest):
                head = fill("{}(", self._runtime("decoding", "tuple_of"))
                first = Brackets(
                    code("("),
                    tuple(self.expression(item) for item in items),
                    code(")"),
                    is_tuple=True,
                )
                tail = () if rest is None else (self.expression(rest),)
                return Brackets(head, (first, *tail), code(")"))
            case ir.MapOf(value):
                return self._composed("map_of", value)
            case ir.Nullable(inner):
                return self._composed("nullable", inner)
            case ir.Anything():
                return self._runtime("decoding", "decode_any")
            case ir.Ref(key):
                return self._reference(key)
            case _:
                assert_never(type_)

    def _composed(self, combinator: str, inner: ir.Type) -> Piece:
        head = fill("{}(", self._runtime("decoding", combinator))
        return Brackets(head, (self.expression(inner),), code(")"))

    def _reference(self, key: ir.DeclarationId) -> Piece:
        meant = self._meant(key)
        if not isinstance(meant, ir.Ref):
            return self.expression(meant)
        key = meant.id
        name = Identifier(f"decode_{self.names.functions[key]}")
        module = self.names.modules[key]
        if self.module is None:
            self.imports.add(code(".."), Identifier("_codecs"))
            return fill("_codecs.{}", name)
        if module != self.module:
            self.imports.add(fill(".{}", module), name)
        return name

    def _meant(self, key: ir.DeclarationId) -> ir.Type:
        """What a reference to an alias stands for; a reference where that has its own function."""
        type_: ir.Type = ir.Ref(key)
        while isinstance(type_, ir.Ref):
            found = self.declarations[type_.id]
            if not isinstance(found, ir.Alias) or is_function(found, self.declarations):
                break
            type_ = found.type
        return type_

    def _runtime(self, module: str, name: str) -> Identifier:
        identifier = Identifier(name)
        self.imports.add(
            join(".", [code(".._runtime"), Identifier(module)]), identifier
        )
        return identifier

    def _word(self, type_: ir.Type) -> str:
        match type_:
            case ir.ListOf(item):
                return f"list_of_{self._word(item)}"
            case ir.TupleOf(items):
                return "_".join(("tuple_of", *map(self._word, items)))
            case ir.MapOf(value):
                return f"map_of_{self._word(value)}"
            case ir.Nullable(inner):
                return f"nullable_{self._word(inner)}"
            case ir.Ref(key):
                meant = self._meant(key)
                if not isinstance(meant, ir.Ref):
                    return self._word(meant)
                return self.names.functions[meant.id]
            case ir.Scalar(kind):
                return _LEAVES[kind][1].removeprefix("decode_")
            case ir.Literals(values):
                return _leaf_of_values(values).removeprefix("decode_")
            case ir.Tag():
                return "str"
            case ir.Anything():
                return "any"
            case _:
                assert_never(type_)


def _leaf_of_values(values: tuple[ir.JsonScalar, ...]) -> str:
    """The decoder of known values: any value of their type passes, newer servers have more."""
    kinds: set[type] = {type(value) for value in values}
    leaves: dict[type, str] = {
        str: "decode_str",
        int: "decode_int",
        bool: "decode_bool",
    }
    return leaves.get(kinds.pop(), "decode_any") if len(kinds) == 1 else "decode_any"


def is_function(
    alias: ir.Alias, declarations: Mapping[ir.DeclarationId, ir.Declaration]
) -> bool:
    """Whether an alias needs a decoder of its own: it contains itself with no model in between."""
    pending: list[ir.Type] = [alias.type]
    seen: set[ir.DeclarationId] = set()
    while pending:
        match pending.pop():
            case ir.ListOf(inner) | ir.MapOf(inner) | ir.Nullable(inner):
                pending.append(inner)
            case ir.TupleOf(items, rest):
                pending += (*items, *([rest] if rest else ()))
            case ir.Ref(key) if key == alias.id:
                return True
            case ir.Ref(key) if key not in seen:
                seen.add(key)
                found = declarations[key]
                if isinstance(found, ir.Alias):
                    pending.append(found.type)
                elif isinstance(found, ir.JsonTypeUnion):
                    pending.extend(found.variants)
            case _:
                pass
    return False
