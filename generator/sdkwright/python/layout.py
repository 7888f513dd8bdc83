"""Lay code out as Black does: on one line while it fits, else one element a line.

Only shapes whose exploded form Black leaves alone are offered: brackets whose elements
end with a comma, and operands in parentheses.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from sdkwright.python.code import Code, code, fill
from sdkwright.python.columns import WIDTH, columns

_COMMA = code(",")
_BAR = code("|")
_END = code("):")
_STEP = 4


class Brackets:
    """`open item, item close`; exploded, each item stands on a line of its own.

    `comma` ends the last line; a subscript of one element has none, which would make it
    a tuple. A tuple of one element has its comma on one line too.
    """

    __match_args__ = ("open", "items", "close", "comma")
    __slots__ = ("close", "comma", "flat", "items", "open")

    def __init__(
        self,
        open: Code,
        items: tuple[Piece, ...],
        close: Code,
        comma: Code = _COMMA,
        *,
        is_tuple: bool = False,
    ) -> None:
        self.open = open
        self.items = items
        self.close = close
        self.comma = comma
        only = "," if is_tuple and len(items) == 1 else ""
        self.flat = open + ", ".join(map(flat, items)) + only + close


class Operands:
    """`a | b | c`; exploded, in parentheses, with an operand a line where need be."""

    __match_args__ = ("items", "operator")
    __slots__ = ("flat", "items", "operator")

    def __init__(self, items: tuple[Piece, ...], operator: Code = _BAR) -> None:
        self.items = items
        self.operator = operator
        self.flat = f" {operator} ".join(map(flat, items))


class Row:
    """Pieces that stand side by side."""

    __match_args__ = ("items",)
    __slots__ = ("flat", "items")

    def __init__(self, items: tuple[Piece, ...]) -> None:
        self.items = items
        self.flat = "".join(map(flat, items))


Piece: TypeAlias = Code | Brackets | Operands | Row


def row(*items: Piece) -> Row:
    return Row(items)


def union(pieces: Iterable[Piece]) -> Operands:
    """The operands, each once, in the order of their first appearance; literals in one."""
    found: dict[str, Piece] = {}
    for piece in pieces:
        if isinstance(piece, Brackets) and piece.open.endswith("Literal["):
            earlier = found.get(piece.open, piece)
            known = earlier.items if isinstance(earlier, Brackets) else ()
            items = {flat(item): item for item in (*known, *piece.items)}
            merged = Brackets(piece.open, tuple(items.values()), piece.close)
            found[piece.open] = merged
        else:
            found[flat(piece)] = piece
    return Operands(tuple(found.values()))


def flat(piece: Piece) -> str:
    """The text of a piece on one line."""
    return piece if isinstance(piece, Code) else piece.flat


def one_line(piece: Piece) -> Code:
    """The text of a piece on one line, however long."""
    return Code(flat(piece))


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
    if value and indent + columns(head) < WIDTH < indent + columns(head + value):
        return Code(_below(head, value, indent))
    tail = (code(" = "), value) if value else ()
    return lay_out(row(name, code(": "), annotation, *tail), indent)


def lay_out_alias(name: Code, meaning: Operands) -> Code:
    """`name: TypeAlias = meaning`. Where not even the meaning's first bracket fits, Black
    puts parentheses around it."""
    head = f"{name}: TypeAlias = "
    match meaning.items:
        case (Brackets(items=(_, *_)) as only,) if (
            columns(head + only.open) > WIDTH and columns(head + only.flat) > WIDTH
        ):
            return Code(_below(head, only, 0))
        case _:
            return lay_out(row(Code(head), meaning))


def lay_out_class(name: Code, base: Code) -> Code:
    """The line that a class begins with."""
    return lay_out(row(fill("class {}", name), Brackets(code("("), (base,), _END)))


def lay_out_result(target: Code, call: Brackets, indent: int) -> Code:
    """`target = call(...)`. Where not even the call's name fits, Black goes a line down,
    as long as that makes every line fit."""
    head = f"{target} = "
    if indent + columns(head + call.open) > WIDTH:
        below = _below(head, call, indent)
        if all(columns(line) <= WIDTH for line in below.split("\n")):
            return Code(below)
    return lay_out(row(target, code(" = "), call), indent)


def lay_out_item(target: Code, key: Code, value: Piece, indent: int) -> Code:
    """`target[key] = value`. Black breaks behind the equals sign while the key lets it."""
    head = f"{target}[{key}] = "
    if indent + columns(head + flat(value)) <= WIDTH:
        return Code(head + flat(value))
    lead = len(value.open) if isinstance(value, Brackets) else WIDTH
    if indent + columns(head) < WIDTH < indent + columns(head) + lead:
        return Code(_below(head, value, indent))
    subscript = Brackets(fill("{}[", target), (key,), code("]"), comma=code(""))
    return lay_out(row(subscript, code(" = "), value), indent)


def lay_out_made(name: Code, kind: Piece, call: Brackets, indent: int = 0) -> Code:
    """`name: kind = call(...)`. Black prefers parentheses around the call to brackets
    that break before the equals sign, as long as those fit."""
    head = f"{name}: {flat(kind)} = "
    start = indent + columns(head)
    if start + len(call.flat) > WIDTH > start and start + len(call.open) > WIDTH:
        return Code(_below(head, call, indent))
    return lay_out(row(name, code(": "), kind, code(" = "), call), indent)


def _below(head: str, value: Piece, indent: int) -> str:
    """The head, and below it the value in parentheses."""
    pad = " " * indent
    body = _lay_out(value, indent + _STEP, indent + _STEP, 0)
    return f"{head}(\n{pad}{' ' * _STEP}{body}\n{pad})"


def _lay_out(piece: Piece, indent: int, column: int, after: int) -> str:
    one_line = flat(piece)
    if column + columns(one_line) + after <= WIDTH:
        return one_line
    match piece:
        case Code():
            return piece
        case Brackets(items=items):
            return _exploded(piece, indent) if items else one_line
        case Operands((Brackets() | Row() | Operands() as only,)):
            return _lay_out(only, indent, column, after)
        case Operands(
            (first, Brackets(items=(_, *_)) as last), operator
        ) if last.close == ")" and column + columns(
            f"{flat(first)} {operator} {last.open}"
        ) < WIDTH + _has_brackets(
            first
        ):
            head = f"{flat(first)} {operator} "
            return head + _lay_out(last, indent, column + columns(head), after)
        case Operands(
            (
                Operands((Brackets(items=(_, *_)) as early, *_)) as first,
                Brackets(items=(_, *_)) as last,
            ),
            operator,
        ) if (
            last.close == ")" and column + columns(early.open) <= WIDTH
        ):  # then at the first brackets
            between = f"{first.flat[len(early.flat) :]} {operator} "
            start = indent + columns(early.close + between)
            rest = _lay_out(last, indent, start, after)
            return _exploded(early, indent) + between + rest
        case Operands() if indent + _STEP + columns(one_line) <= WIDTH:
            return f"(\n{' ' * (indent + _STEP)}{one_line}\n{' ' * indent})"
        case Operands((Code() as only,)):
            return only
        case Operands():
            pad = " " * (indent + _STEP)
            lines = [pad + line for line in _operand_lines(piece, indent + _STEP, 0)]
            return "\n".join(["(", *lines, " " * indent + ")"])
        case Row(items):
            return _lay_out_row(items, indent, column, after)


def _has_brackets(piece: Piece) -> bool:
    """Whether Black finds brackets in a piece, which then may use the last column too."""
    items = piece.items if isinstance(piece, Operands) else (piece,)
    return any(isinstance(each, Brackets) for each in items)


def _exploded(piece: Brackets, indent: int) -> str:
    lines = _lines(piece.items, indent + _STEP, after=len(piece.comma))
    body = ",\n".join(lines)
    return f"{piece.open}\n{body}{piece.comma}\n{' ' * indent}{piece.close}"


def _operand_lines(piece: Operands, indent: int, lead: int) -> Iterator[str]:
    """An operand a line; operands that are operations themselves come apart where need be.

    `lead` is what stands before the first operand.
    """
    for index, item in enumerate(piece.items):
        sign = f"{piece.operator} " if index else ""
        room = indent + (len(sign) if index else lead)
        if isinstance(item, Operands) and room + columns(item.flat) > WIDTH:
            first, *others = _operand_lines(item, indent, len(sign))
            yield sign + first
            yield from others
        else:
            yield sign + _lay_out(item, indent, room, 0)


def _lines(items: Sequence[Piece], indent: int, after: int) -> list[str]:
    pad = " " * indent
    return [pad + _lay_out(item, indent, indent, after) for item in items]


def _lay_out_row(items: Sequence[Piece], indent: int, column: int, after: int) -> str:
    text = ""
    for index, item in enumerate(items):
        rest, is_open = _lead(items[index + 1 :])
        last = text.rsplit("\n", 1)[-1]
        start = columns(last) + (column if "\n" not in text else 0)
        text += _lay_out(item, indent, start, rest if is_open else rest + after)
    return text


def _lead(items: Sequence[Piece]) -> tuple[int, bool]:
    """Columns to the first place where a line can end, and whether there is one."""
    width = 0
    for item in items:
        if isinstance(item, Brackets) and item.items:
            return width + columns(item.open), True
        if isinstance(item, Row):
            inner, is_open = _lead(item.items)
            if is_open:
                return width + inner, True
        width += columns(flat(item))
    return width, False
