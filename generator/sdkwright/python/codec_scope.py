"""What the functions of one codec module share: imports, decoders, annotations, tables."""

from __future__ import annotations

from collections.abc import Sequence

from sdkwright import ir
from sdkwright.python.annotations import Annotations
from sdkwright.python.code import Code, Identifier, code, fill, join, string_literal
from sdkwright.python.decoders import DECODING, Decoders
from sdkwright.python.imports import Imports
from sdkwright.python.layout import (
    Brackets,
    Operands,
    Piece,
    lay_out,
    lay_out_made,
    row,
)
from sdkwright.python.names import NameTable
from sdkwright.python.view import Function

INDENT = 4
READ_DATA = code(
    "try:\n        data: dict[str, Any] = container[key]\n    except KeyError:\n"
    "        data = ABSENT"
)


class CodecScope:
    def __init__(self, api: ir.Api, names: NameTable, module: Identifier) -> None:
        self.api = api
        self.names = names
        self.imports = Imports()
        self.decoders = Decoders(api.declarations, names, self.imports, module)
        self.annotations = Annotations(
            declarations=api.declarations,
            names=names,
            imports=self.imports,
            home=lambda key: (fill("..models.{}", names.modules[key]), False),
        )
        self.tables: list[Code] = []
        """Constants of the module, behind its functions."""
        self.imports.add(code("typing"), Identifier("Any"))

    def refuse_others(self, result: Piece) -> list[Code]:
        arguments = (code("container"), code("key"), code('"object"'))
        call = Brackets(code("mismatch("), arguments, code(")"))
        kind = Operands((result,))
        fault = lay_out_made(code("fault"), kind, call, 2 * INDENT)
        return [
            fill("if type(data) is not dict:\n        {}\n        return fault", fault)
        ]

    def decoder(
        self, key: ir.DeclarationId, result: Piece, body: Sequence[Code]
    ) -> Function:
        name = Identifier(f"decode_{self.names.functions[key]}")
        arguments = (code("container: Any"), code("key: Any"))
        signature = row(
            fill("def {}", name),
            Brackets(code("("), arguments, code(")")),
            code(" -> "),
            Operands((result,)),
            code(":"),
        )
        return Function(name, lay_out(signature), tuple(body))

    def use(self, *names: str) -> None:
        self.imports.add(DECODING, *(Identifier(name) for name in names))

    def runtime(self, module: str, name: str) -> None:
        self.imports.add(
            join(".", [code(".._runtime"), Identifier(module)]), Identifier(name)
        )


def text_tuple(texts: Sequence[str]) -> Piece:
    """A tuple of string literals."""
    items = tuple(string_literal(text) for text in texts)
    return Brackets(code("("), items, code(")"), is_tuple=True)


def on_place(head: Code, *others: Code) -> Brackets:
    """A call of something with the container and the key."""
    return Brackets(head, (code("container"), code("key"), *others), code(")"))
