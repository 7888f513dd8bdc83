"""The packages that load their names on first use (PEP 562)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sdkwright.python.code import Code, Identifier, code, fill, join, string_literal
from sdkwright.python.docstrings import docstring
from sdkwright.python.imports import import_line, isort_key, natural
from sdkwright.python.layout import Brackets, Piece, lay_out, row
from sdkwright.python.view import ExportModule


def build_exports(
    text: str, homes: Mapping[Identifier, Code], extra: tuple[Identifier, ...] = ()
) -> ExportModule:
    """`homes` gives for each name its module, relative to the package and without the dot.

    `extra` names are in `__all__` but not loaded: the package defines them itself.
    """
    names = sorted(homes)
    by_module: dict[Code, set[Identifier]] = {}
    for name in names:
        by_module.setdefault(homes[name], set()).add(name)
    imports = join(
        "\n",
        [
            import_line(fill(".{}", module), by_module[module], indent=4)
            for module in sorted(by_module, key=lambda m: natural(m.lower()))
        ],
    )
    entries: tuple[Piece, ...] = tuple(
        row(string_literal(name), code(": "), string_literal(homes[name]))
        for name in names
    )
    head = code("_HOMES: Final[dict[str, str]] = ")
    return ExportModule(
        docstring=docstring(text, 0),
        imports=imports,
        all=write_all((*names, *extra)),
        homes=lay_out(row(head, Brackets(code("{"), entries, code("}")))),
    )


def write_all(names: Iterable[Identifier]) -> Code:
    """`__all__`, sorted."""
    items: tuple[Piece, ...] = tuple(map(string_literal, sorted(names, key=isort_key)))
    return lay_out(row(code("__all__ = "), Brackets(code("["), items, code("]"))))
