"""IR types -> annotations, and the imports that a module needs for them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import assert_never

from sdkwright import ir
from sdkwright.graph import resolve
from sdkwright.python.code import (
    EMPTY,
    Code,
    Identifier,
    code,
    fill,
    join,
    literal,
    string_literal,
)
from sdkwright.python.imports import Imports
from sdkwright.python.inline_types import is_inline
from sdkwright.python.layout import Brackets, Operands, Piece, flat, union
from sdkwright.python.names import NameTable

_WORD = re.compile(r"\w+")
_STRING = re.compile(r"""'(\\.|[^'])*'|"(\\.|[^"])*\"""")
FILE_LIKE = Identifier("FileLike")
"""What a file may be given as: an alias of the runtime."""
_NULL = ir.Scalar(ir.ScalarKind.NULL)
_BUILTIN_SCALARS = {
    ir.ScalarKind.STRING: code("str"),
    ir.ScalarKind.INTEGER: code("int"),
    ir.ScalarKind.NUMBER: code("float"),
    ir.ScalarKind.BOOLEAN: code("bool"),
    ir.ScalarKind.NULL: code("None"),
    ir.ScalarKind.BASE64: code("bytes"),
    ir.ScalarKind.BASE64URL: code("bytes"),
}
_IMPORTED_SCALARS = {
    ir.ScalarKind.DATE_TIME: ("datetime", "datetime"),
    ir.ScalarKind.DATE: ("datetime", "date"),
    ir.ScalarKind.TIME: ("datetime", "time"),
    ir.ScalarKind.DURATION: ("datetime", "timedelta"),
    ir.ScalarKind.UUID: ("uuid", "UUID"),
    ir.ScalarKind.DECIMAL: ("decimal", "Decimal"),
}


@dataclass(frozen=True, slots=True)
class Annotations:
    """Writes annotations for one scope: a module, or a class whose members hide names."""

    declarations: Mapping[ir.DeclarationId, ir.Declaration]
    names: NameTable
    imports: Imports
    home: Callable[[ir.DeclarationId], tuple[Code, bool]]
    """The module to import a declaration from; whether it is this very module."""
    hidden: frozenset[str] = field(default_factory=frozenset[str])
    """Names that the members of the enclosing class hide from its annotations."""
    late: frozenset[str] = field(default_factory=frozenset[str])
    """Names that do not exist yet; inside brackets they are written in quotes."""
    quoted: set[str] = field(default_factory=set[str])
    """All names that were written in quotes."""

    def write(self, type_: ir.Type, *, is_open: bool = True) -> Operands:
        """The annotation of a type; with `is_open`, known values may be any value of their type."""
        return union(self._operands(type_, is_open))

    def _operands(self, type_: ir.Type, is_open: bool) -> Iterator[Piece]:
        match type_:
            case ir.Scalar(kind):
                yield from self._scalar(kind)
            case ir.Literals(values):
                yield self._literal(values)
                if is_open:
                    yield from self._bases(values)
            case ir.Tag(values):
                yield self._literal(values)
            case ir.ListOf(item):
                head = fill("{}[", self.builtin(code("list")))
                element = self._element(item, is_open)
                yield Brackets(head, (element,), code("]"), comma=EMPTY)
            case ir.TupleOf(items, rest):
                yield self._tuple(items, rest, is_open)
            case ir.MapOf(value):
                head = fill("{}[", self.builtin(code("dict")))
                key = self.builtin(code("str"))
                both = (key, self._element(value, is_open))
                yield Brackets(head, both, code("]"))
            case ir.Nullable(inner):
                yield from self._operands(inner, is_open)
                if not isinstance(inner, ir.Anything):
                    yield code("None")
            case ir.Ref(key):
                yield from self._reference(key, is_open)
            case ir.Anything():
                yield self.imported("typing", Identifier("Any"))
            case _:
                assert_never(type_)

    def _scalar(self, kind: ir.ScalarKind) -> Iterator[Piece]:
        if kind in _BUILTIN_SCALARS:
            yield self.builtin(_BUILTIN_SCALARS[kind])
            return
        if kind in (ir.ScalarKind.FILE, ir.ScalarKind.FILE_OR_TEXT):
            self.imports.add(code(".._runtime.files"), FILE_LIKE)
            yield FILE_LIKE
            if kind is ir.ScalarKind.FILE_OR_TEXT:
                yield self.builtin(code("str"))
            return
        module, name = _IMPORTED_SCALARS[kind]
        yield self.imported(module, Identifier(name))
        if kind is ir.ScalarKind.DURATION:
            yield self.builtin(code("str"))

    def _literal(self, values: tuple[ir.JsonScalar, ...]) -> Piece:
        head = fill("{}[", self.imported("typing", Identifier("Literal")))
        return Brackets(head, tuple(literal(value) for value in values), code("]"))

    def _bases(self, values: tuple[ir.JsonScalar, ...]) -> Iterator[Piece]:
        kinds = dict.fromkeys(type(value) for value in values)
        for kind, text in ((str, "str"), (bool, "bool"), (int, "int")):
            if kind in kinds:
                yield self.builtin(Identifier(text))

    def _element(self, item: ir.Type, is_open: bool) -> Operands:
        """A type inside of brackets; in quotes where it needs names that come later."""
        inner = self.write(item, is_open=is_open)
        words = _WORD.findall(_STRING.sub("", flat(inner))) if self.late else []
        if not self.late.isdisjoint(words):
            self.quoted.update(words)
            return Operands((string_literal(flat(inner)),))
        return inner

    def _tuple(
        self, items: tuple[ir.Type, ...], rest: ir.Type | None, is_open: bool
    ) -> Piece:
        head = self.builtin(code("tuple"))
        parts: list[Piece] = [self._element(item, is_open) for item in items]
        if rest is not None:
            open_end = Brackets(
                fill("*{}[", head),
                (self._element(rest, is_open), code("...")),
                code("]"),
            )
            parts.append(open_end)
        return Brackets(fill("{}[", head), tuple(parts), code("]"))

    def _reference(self, key: ir.DeclarationId, is_open: bool) -> Iterator[Piece]:
        found = self.declarations[key]
        if resolve(ir.Ref(key), self.declarations) == _NULL:
            yield code("None")  # an alias of it could not be joined with None
        elif not is_inline(found):
            yield self.name(key)
            if is_open:
                yield from self._open_bases(key)
        elif isinstance(found, ir.JsonTypeUnion):
            for variant in found.variants:
                yield from self._operands(variant, is_open)
        elif isinstance(found, ir.Alias):
            yield from self._operands(found.type, is_open)

    def _open_bases(self, key: ir.DeclarationId) -> Iterator[Piece]:
        """What an alias of known values may be besides them."""
        found = self.declarations[key]
        seen = {key}
        while isinstance(found, ir.Alias) and isinstance(found.type, ir.Ref):
            if found.type.id in seen:
                return
            seen.add(found.type.id)
            found = self.declarations[found.type.id]
        if isinstance(found, ir.Alias) and isinstance(found.type, ir.Literals):
            yield from self._bases(found.type.values)

    def name(self, key: ir.DeclarationId) -> Code:
        """The name of a declaration, imported where it is not of this module."""
        module, is_here = self.home(key)
        if not is_here:
            self.imports.add(module, self.names.classes[key])
        return self.names.classes[key]

    def builtin(self, name: Code) -> Code:
        """A builtin; by way of its module where a member of the class has its name."""
        if name not in self.hidden:
            return name
        self.imports.add_module("builtins")
        return fill("builtins.{}", name)

    def imported(self, module: str, name: Identifier) -> Code:
        """A name of the standard library; by way of its module where a member hides it."""
        if name not in self.hidden:
            self.imports.add(Code(module), name)
            return name
        return join(".", [self.imports.add_module(module), name])
