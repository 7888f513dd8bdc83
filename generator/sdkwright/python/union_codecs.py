"""The decoders of unions: by tag, by keys, by JSON type; and of aliases that contain themselves."""

from __future__ import annotations

from collections.abc import Sequence

from sdkwright import ir
from sdkwright.graph import resolve
from sdkwright.python.aliases import demanded_keys, is_catch_all
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
from sdkwright.python.codec_scope import (
    INDENT,
    READ_DATA,
    CodecScope,
    on_place,
    text_tuple,
)
from sdkwright.python.inline_types import is_inline
from sdkwright.python.layout import (
    Brackets,
    Operands,
    Piece,
    lay_out,
    lay_out_annotated,
    lay_out_made,
    row,
)
from sdkwright.python.view import Function

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


_CLASSES = {
    ir.JsonType.STRING: (code("str"),),
    ir.JsonType.NUMBER: (code("int"), code("float")),
    ir.JsonType.BOOLEAN: (code("bool"),),
    ir.JsonType.NULL: (code("None"),),
    ir.JsonType.ARRAY: (code("list"),),
    ir.JsonType.OBJECT: (code("dict"),),
    ir.JsonType.ANY: (),
}


def tagged_decoder(scope: CodecScope, union: ir.TaggedUnion) -> Function:
    name = scope.annotations.name(union.id)
    table = scope.decoders.constant_name("tags", union.id)
    scope.use("ABSENT", "Decoder", "mismatch")
    scope.imports.add(code("typing"), Identifier("Final"))
    entries: list[Piece] = [
        row(fill("{}: ", string_literal(tag)), scope.decoders.name(variant.type))
        for variant in union.variants
        for tag in variant.tags
    ]
    decoder = _subscript(code("Decoder["), name)
    scope.tables.append(
        lay_out(
            row(
                *_table_head(table, _subscript(code("dict["), code("str"), decoder)),
                Brackets(code("{"), tuple(entries), code("}")),
            )
        )
    )
    get = lay_out(
        row(
            code("tag = data.get"),
            Brackets(code("("), (string_literal(union.tag),), code(")")),
        ),
        INDENT,
    )
    body = [READ_DATA, *scope.refuse_others(name), get]
    if union.default is None:
        body += _by_keys(scope, union, name)
        body.append(fill("decode = {}.get(tag)", table))
        scope.runtime("unions", "unknown")
        body.append(
            code("if decode is None:\n        return unknown(tag, container, key)")
        )
        body.append(code("return decode(container, key)"))
    else:
        default = scope.decoders.name(union.default)
        fallback = fill("{}(", default)
        result = lay_out(row(code("return "), on_place(fallback)), 2 * INDENT)
        body += [
            fill("decode = {}.get(tag) if type(tag) is str else None", table),
            fill("if decode is None:\n        {}", result),
            code("return decode(container, key)"),
        ]
    return scope.decoder(union.id, name, body)


def _by_keys(scope: CodecScope, union: ir.TaggedUnion, name: Code) -> list[Code]:
    """What is done where the tag is missing."""
    keys = scope.decoders.constant_name("keys", union.id)
    scope.runtime("unions", "decode_by_keys")
    scope.tables.append(_keys_table(scope, keys, name, union.by_keys))
    by_keys = lay_out(
        row(code("return "), on_place(code("decode_by_keys("), keys)), 2 * INDENT
    )
    return [fill("if type(tag) is not str:\n        {}", by_keys)]


def keyed_decoder(scope: CodecScope, union: ir.KeyedUnion) -> Function:
    name = scope.annotations.name(union.id)
    scope.use("ABSENT", "mismatch")
    body = [READ_DATA, *scope.refuse_others(name)]
    seen: set[Code] = set()
    for variant in union.variants:
        condition = lay_out(
            row(code("if "), _has_keys(scope, variant), code(":")), INDENT
        )
        if condition in seen:  # a tie, which is in the report
            continue
        seen.add(condition)
        head = fill("{}(", scope.decoders.name(variant.type))
        result = row(code("return "), on_place(head))
        if is_catch_all(variant, scope.api):
            body.append(lay_out(result, INDENT))
            break
        answer = lay_out(result, 2 * INDENT)
        body.append(fill("{}\n        {}", condition, answer))
    else:
        scope.runtime("unions", "unknown")
        body.append(code("return unknown(None, container, key)"))
    return scope.decoder(union.id, name, body)


def json_type_decoder(scope: CodecScope, union: ir.JsonTypeUnion) -> Function:
    is_unnamed = is_inline(union)
    result = (
        scope.annotations.write(ir.Ref(union.id))
        if is_unnamed
        else Operands((scope.annotations.name(union.id),))
    )
    scope.use("mismatch")
    branches: list[Code] = []
    plain: list[Code] = []
    expected: list[str] = []
    for variant in union.variants:
        kinds, needs_decoder = _kinds(scope, variant)
        whole = kinds == ["int", "float"] and _is_integer(scope, variant)
        expected.extend(["int"] if whole else kinds)
        if needs_decoder:
            tests = [fill("type(value) is {}", _JSON_TYPES[kind]) for kind in kinds]
            test = join(" or ", tests)
            head = fill("{}(", scope.decoders.name(variant))
            call = lay_out(row(code("value = "), on_place(head)), 2 * INDENT)
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
    wanted = string_literal(" or ".join(expected))
    mismatch = on_place(code("mismatch("), wanted)
    fault = lay_out(row(code("value = "), mismatch), 2 * INDENT)
    if plain:
        condition = lay_out(
            row(code("if "), Operands(tuple(plain), code("and")), code(":")),
            INDENT,
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
    found = lay_out_annotated(code("found"), result, code("value"), INDENT)
    body = [_READ_VALUE, chain, found, code("return found")]
    return scope.decoder(union.id, result, body)


def alias_decoder(scope: CodecScope, alias: ir.Alias) -> Function:
    """A decoder for an alias that contains itself."""
    result = scope.annotations.name(alias.id)
    call = on_place(fill("{}(", scope.decoders.name(alias.type)))
    found = lay_out_made(code("found"), result, call, INDENT)
    body = (found, code("return found"))
    return scope.decoder(alias.id, result, body)


def _is_integer(scope: CodecScope, variant: ir.Type) -> bool:
    """Integers may be written as floats, but that is not what is expected of them."""
    found = resolve(variant, scope.api.declarations)
    return found == ir.Scalar(ir.ScalarKind.INTEGER) or isinstance(found, ir.Literals)


def _keys_table(
    scope: CodecScope,
    table: Identifier,
    name: Code,
    variants: Sequence[ir.KeyedVariant],
) -> Code:
    scope.runtime("unions", "KeyedVariant")
    entries: list[Piece] = []
    for variant in variants:
        entries.append(
            Brackets(
                code("KeyedVariant("),
                (
                    scope.decoders.name(variant.type),
                    row(code("required="), text_tuple(variant.required)),
                    row(code("known="), text_tuple(variant.known)),
                ),
                code(")"),
            )
        )
    variant_kind = _subscript(code("KeyedVariant["), name)
    head = _table_head(table, _subscript(code("list["), variant_kind))
    return lay_out(row(*head, Brackets(code("["), tuple(entries), code("]"))))


def _table_head(table: Identifier, kind: Piece) -> tuple[Piece, ...]:
    return fill("{}: ", table), _subscript(code("Final["), kind), code(" = ")


def _subscript(head: Code, *items: Piece) -> Brackets:
    return Brackets(head, items, code("]"), code(",") if len(items) > 1 else EMPTY)


def _has_keys(scope: CodecScope, variant: ir.KeyedVariant) -> Operands:
    tests: list[Piece] = []
    looked_at = {test.key for test in variant.tests if not test.is_optional}
    for key in demanded_keys(variant, scope.api):
        if key in looked_at:
            continue
        quoted = string_literal(key)
        if key in variant.not_null:
            value = Brackets(code("data.get("), (quoted,), code(")"), comma=EMPTY)
            tests.append(Operands((value, code("None")), code("is not")))
        else:
            tests.append(Operands((quoted, code("data")), code("in")))
    if variant.excluded:
        keys = text_tuple(variant.excluded)
        head = code("data.keys().isdisjoint(")
        tests.append(Brackets(head, (keys,), code(")"), comma=EMPTY))
    for test in variant.tests:
        kind = "is_one_of" if test.values else "is_of_type"
        scope.runtime("unions", kind)
        wanted = [literal(value) for value in test.values]
        wanted += [each for json_type in test.types for each in _CLASSES[json_type]]
        if test.is_optional:
            wanted.append(code("None"))
        head = fill("{}(", Identifier(kind))
        arguments = (code("data"), string_literal(test.key), *wanted)
        tests.append(Brackets(head, arguments, code(")")))
    return Operands(tuple(tests), code("and"))


def _kinds(scope: CodecScope, variant: ir.Type) -> tuple[list[str], bool]:
    """The JSON types that a variant comes as, and whether more than that has to be looked at."""
    match resolve(variant, scope.api.declarations):
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
            return (["int", "float"], True) if name == "int" else ([name], False)
        case ir.ListOf() | ir.TupleOf():
            return ["array"], True
        case _:
            return ["object"], True
