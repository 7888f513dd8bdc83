"""Lay code out as Black does: on one line while it fits, else one element a line.

Only shapes whose exploded form Black leaves alone are offered: brackets whose elements
end with a comma, and operands in parentheses.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import repeat
from typing import TypeAlias

from sdkwright.python.code import Code, code

WIDTH = 88
_COMMA = code(",")
_BAR = code("|")
_STEP = 4


@dataclass(frozen=True, slots=True)
class Brackets:
    """`open item, item close`; exploded, each item stands on a line of its own."""

    open: Code
    items: tuple[Piece, ...]
    close: Code
    comma: Code = _COMMA
    """Ends the last line; a subscript of one element has none, which would make it a tuple."""


@dataclass(frozen=True, slots=True)
class Operands:
    """`a | b | c`; exploded, in parentheses, with an operand a line where need be."""

    items: tuple[Piece, ...]
    operator: Code = _BAR


@dataclass(frozen=True, slots=True)
class Row:
    """Pieces that stand side by side."""

    items: tuple[Piece, ...]


Piece: TypeAlias = Code | Brackets | Operands | Row


def row(*items: Piece) -> Row:
    return Row(items)


def flat(piece: Piece) -> str:
    match piece:
        case Code():
            return piece
        case Brackets(open_, items, close, _):
            return open_ + ", ".join(map(flat, items)) + close
        case Operands(items, operator):
            return f" {operator} ".join(map(flat, items))
        case Row(items):
            return "".join(map(flat, items))


def lay_out(piece: Piece, indent: int = 0, after: int = 0) -> Code:
    """The text of a piece that begins at column `indent` and has `after` columns behind it.

    The first line has no indentation of its own; the others are indented from `indent`,
    which must be that of the line on which the piece stands.
    """
    return Code(_lay_out(piece, indent, indent, after))


def lay_out_annotated(
    name: Code, annotation: Operands, value: Code, indent: int
) -> Code:
    """`name: annotation = value`. Black would rather break after the equals sign."""
    head = f"{name}: {flat(annotation)} = "
    if value and indent + len(head) < WIDTH < indent + len(head) + len(value):
        pad = " " * indent
        return Code(f"{head}(\n{pad}{' ' * _STEP}{value}\n{pad})")
    tail = (code(" = "), value) if value else ()
    return lay_out(row(name, code(": "), annotation, *tail), indent)


def lay_out_constant(name: Code, kind: Code, of: Piece, call: Brackets) -> Code:
    """`NAME: Kind[of] = Kind(...)` of a module. Black prefers parentheses around the
    call to brackets that break before the equals sign, as long as those fit."""
    head = f"{name}: {kind}[{flat(of)}] = "
    if len(head) + len(call.open) > WIDTH and len(head) < WIDTH:
        return Code(f"{head}(\n    {lay_out(call, _STEP)}\n)")
    subscript = Brackets(Code(f"{kind}["), (of,), code("]"), comma=code(""))
    return lay_out(row(name, code(": "), subscript, code(" = "), call))


def _lay_out(piece: Piece, indent: int, column: int, after: int) -> str:
    one_line = flat(piece)
    if column + len(one_line) + after <= WIDTH:
        return one_line
    match piece:
        case Code():
            return piece
        case Brackets(open_, items, close, comma):
            lines = _lines(items, indent + _STEP, after=len(comma))
            body = ",\n".join(lines)
            return (
                f"{open_}\n{body}{comma}\n{' ' * indent}{close}" if items else one_line
            )
        case Operands((Brackets() | Row() as only,)):
            return _lay_out(only, indent, column, after)
        case Operands() if indent + _STEP + len(one_line) <= WIDTH:
            return f"(\n{' ' * (indent + _STEP)}{one_line}\n{' ' * indent})"
        case Operands((Code() as only,)):
            return only
        case Operands(items, operator):
            inner = indent + _STEP
            pad = " " * inner
            lines = [
                pad + lead + _lay_out(item, inner, inner + len(lead), 0)
                for item, lead in zip(items, _leads(operator), strict=False)
            ]
            return "\n".join(["(", *lines, " " * indent + ")"])
        case Row(items):
            return _lay_out_row(items, indent, column, after)


def _leads(operator: Code) -> Iterator[str]:
    """What stands before each operand."""
    yield ""
    yield from repeat(f"{operator} ")


def _lines(items: Sequence[Piece], indent: int, after: int) -> list[str]:
    pad = " " * indent
    return [pad + _lay_out(item, indent, indent, after) for item in items]


def _lay_out_row(items: Sequence[Piece], indent: int, column: int, after: int) -> str:
    text = ""
    for index, item in enumerate(items):
        rest, is_open = _lead(items[index + 1 :])
        last = text.rsplit("\n", 1)[-1]
        start = column + len(last) if "\n" not in text else len(last)
        text += _lay_out(item, indent, start, rest if is_open else rest + after)
    return text


def _lead(items: Sequence[Piece]) -> tuple[int, bool]:
    """Columns to the first place where a line can end, and whether there is one."""
    width = 0
    for item in items:
        if isinstance(item, Brackets) and item.items:
            return width + len(item.open), True
        if isinstance(item, Row):
            inner, is_open = _lead(item.items)
            if is_open:
                return width + inner, True
        width += len(flat(item))
    return width, False
