"""The lines that read one field of a model from JSON, and those that write all of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sdkwright import ir
from sdkwright.graph import carries, resolve
from sdkwright.python.code import (
    Code,
    Identifier,
    code,
    fill,
    join,
    literal,
    string_literal,
)
from sdkwright.python.decoders import Decoders
from sdkwright.python.fields import Default, constant_of, default_of, is_always_sent
from sdkwright.python.imports import Imports
from sdkwright.python.layout import (
    Brackets,
    Operands,
    Piece,
    flat,
    lay_out,
    lay_out_item,
    lay_out_result,
    row,
)
from sdkwright.python.names import NameTable

_INDENT = 4
_FAST_TESTS = {
    "decode_str": code("type(value) is not str"),
    "decode_int": code("type(value) is not int"),
    "decode_bool": code("type(value) is not bool"),
}
"""What to look at before calling the leaf decoder, which looks closer."""


_FILES = (ir.ScalarKind.FILE, ir.ScalarKind.FILE_OR_TEXT)


def url_safe(value: Piece, type_: ir.Type, api: ir.Api, imports: Imports) -> Piece:
    """The value as it is encoded, where bytes in it travel as base64url, not as base64."""
    if not carries((ir.ScalarKind.BASE64URL,), type_, api.declarations):
        return value
    imports.add(code(".._runtime.formats"), Identifier("url_safe"))
    return Brackets(code("url_safe("), (value,), code(")"))


@dataclass(frozen=True, slots=True)
class FieldCodecs:
    api: ir.Api
    names: NameTable
    decoders: Decoders
    imports: Imports
    model: ir.Model

    def decode(self, field: ir.Field) -> Iterator[Code]:
        """Statements of the decode function; the JSON object is `data`, the model is `new`."""
        key = string_literal(field.wire_name)
        target = fill("new.{}", self.names.fields[self.model.id, field.wire_name])
        if isinstance(field.type, ir.Tag):
            yield from self._decode_tag(field, field.type, key, target)
            return
        default = self._default(field)
        is_received = self.model.id in self.api.received
        is_required = field.presence is ir.Presence.REQUIRED and not (
            field.access is ir.Access.WRITE_ONLY and is_received
        )
        inner = field.type.type if isinstance(field.type, ir.Nullable) else field.type
        if isinstance(inner, ir.Anything) and not is_required:
            yield self._read(key, default)
            yield fill("{} = value", target)
            return
        decoder = flat(self.decoders.expression(inner))
        takes_null = isinstance(field.type, ir.Nullable) or not is_required
        if is_required and decoder not in _FAST_TESTS:
            call = self._call(self.decoders.name(field.type), key)
            yield lay_out_result(target, call, _INDENT)
            return
        yield self._read(key, default)
        tests = [_FAST_TESTS[decoder]] if decoder in _FAST_TESTS else []
        if default is Default.UNSET:
            tests += [code("value is not None"), code("value is not UNSET")]
        elif takes_null and not is_required:  # null is the common case
            tests.insert(0, code("value is not None"))
        name = self.decoders.name(field.type if is_required else inner)
        assignment = lay_out(row(code("value = "), self._call(name, key)), 2 * _INDENT)
        yield fill("if {}:\n        {}", join(" and ", tests), assignment)
        yield fill("{} = value", target)

    def _decode_tag(
        self, field: ir.Field, tag: ir.Tag, key: Code, target: Code
    ) -> Iterator[Code]:
        default = constant_of(field)
        yield self._read(key, Default.NONE)
        values = tuple(string_literal(value) for value in tag.values)
        one_of = Brackets(code("("), values, code(")"))
        test: Piece = (
            Operands((code("value"), values[0]), code("!="))
            if len(values) == 1
            else row(code("value not in "), one_of)
        )
        self.imports.add(code(".._runtime.unions"), Identifier("absent_tag"))
        arguments: list[Piece] = [code("data"), key, literal(default), code("extra")]
        if len(values) > 1:
            arguments.append(string_literal(" or ".join(map(repr, tag.values))))
        if tag.is_nullable:
            arguments.append(code("nullable=True"))
        call = row(
            code("value = "), Brackets(code("absent_tag("), tuple(arguments), code(")"))
        )
        yield fill(
            "{}\n        {}",
            lay_out(row(code("if "), test, code(":")), _INDENT),
            lay_out(call, 2 * _INDENT),
        )
        yield fill("{} = value", target)

    def _read(self, key: Code, default: Default) -> Code:
        arguments: tuple[Piece, ...] = (key,)
        if default is Default.UNSET:
            self.imports.add(code(".._runtime.unset"), Identifier("UNSET"))
            arguments = (key, code("UNSET"))
        return lay_out(
            row(code("value = "), Brackets(code("get("), arguments, code(")"))), _INDENT
        )

    @staticmethod
    def _call(name: Code, key: Code) -> Brackets:
        return Brackets(fill("{}(", name), (code("data"), key), code(")"))

    def _default(self, field: ir.Field) -> Default:
        return default_of(field, self.model, self.api)

    def encode(self) -> Iterator[Code]:
        """Statements of the encode function; the model is `value`, the JSON object is `data`."""
        always: list[Piece] = []
        sometimes: list[Code] = []
        for field in self.model.fields:
            default = self._default(field)
            key = string_literal(field.wire_name)
            is_read_only = field.access is ir.Access.READ_ONLY
            if is_always_sent(field, default, self.api) and not is_read_only:
                always.append(row(fill("{}: ", key), self._encoded(field)))
            else:
                sometimes.append(self._encode_sometimes(field, default, key))
        head = code("data: dict[str, Any] = ")
        yield lay_out(row(head, Brackets(code("{"), tuple(always), code("}"))), _INDENT)
        yield from sometimes
        extra: Piece = code("value.extra_fields")
        if self.model.extra is not None:
            extra = url_safe(extra, self.model.extra, self.api, self.imports)
        merge = Brackets(code("merge_extra("), (code("data"), extra), code(")"))
        line = lay_out(merge, 2 * _INDENT)
        yield fill("if value.extra_fields:\n        {}", line)
        yield code("return data")

    def _encode_sometimes(self, field: ir.Field, default: Default, key: Code) -> Code:
        attribute = self._attribute(field)
        tests: list[Code] = []
        if not is_always_sent(field, default, self.api):
            absent = code("UNSET") if default is Default.UNSET else code("None")
            if default is Default.UNSET:
                self.imports.add(code(".._runtime.unset"), Identifier("UNSET"))
            tests.append(fill("{} is not {}", attribute, absent))
        if field.access is ir.Access.READ_ONLY:
            self.imports.add(code(".._runtime.encoding"), Identifier("is_sending"))
            tests.append(code("not is_sending()"))
        encoded = self._encoded(field)
        line = lay_out_item(code("data"), key, encoded, 2 * _INDENT)
        test = row(code("if "), Operands(tuple(tests), code("and")), code(":"))
        return fill("{}\n        {}", lay_out(test, _INDENT), line)

    def _attribute(self, field: ir.Field) -> Code:
        return fill("value.{}", self.names.fields[self.model.id, field.wire_name])

    def _encoded(self, field: ir.Field) -> Piece:
        """What is plain JSON in Python goes as it is; the rest goes by its type."""
        attribute = self._attribute(field)
        inner = field.type.type if isinstance(field.type, ir.Nullable) else field.type
        if carries(_FILES, inner, self.api.declarations):
            return attribute  # what is sent as it is
        match resolve(inner, self.api.declarations):
            case (
                ir.Scalar(
                    ir.ScalarKind.STRING
                    | ir.ScalarKind.INTEGER
                    | ir.ScalarKind.NUMBER
                    | ir.ScalarKind.BOOLEAN
                    | ir.ScalarKind.NULL
                )
                | ir.Literals()
                | ir.Tag()
            ):
                return attribute
            case _:
                self.imports.add(code(".._runtime.encoding"), Identifier("encode"))
                value = url_safe(attribute, inner, self.api, self.imports)
                return Brackets(code("encode("), (value,), code(")"))
