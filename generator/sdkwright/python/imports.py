"""The import lines of one generated module, in the order that ruff and isort agree on."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from functools import cache

from sdkwright.python.code import EMPTY, Code, Identifier, code, fill, join
from sdkwright.python.columns import WIDTH, columns

_DIGITS = re.compile(r"(\d+)")
_ALIASES = {"datetime": code("dt")}


@dataclass(slots=True)
class Imports:
    _names: dict[Code, set[Identifier]] = field(
        default_factory=dict[Code, set[Identifier]]
    )
    _modules: set[str] = field(default_factory=set[str])

    def add(self, module: Code, *names: Identifier) -> None:
        """`from module import names`; a module of this package begins with dots."""
        self._names.setdefault(module, set()).update(names)

    def add_module(self, module: str) -> Code:
        """`import module`, for names that the module itself must not have; what to call it."""
        self._modules.add(module)
        return _ALIASES.get(module) or Identifier(module)

    def take(self, other: Imports, wanted: Collection[str]) -> Iterator[Identifier]:
        """Import names that others import; gives those that were not imported yet."""
        for module, names in sorted(other._names.items()):
            for name in sorted(names):
                if name in wanted and name not in self._names.get(module, ()):
                    self.add(module, name)
                    yield name

    def header(self, types: Imports | None = None) -> Code:
        """The head of a module: all imports, and those of `types` for type checkers alone."""
        checked = types.local(4) if types is not None else EMPTY
        if checked:
            self.add(code("typing"), Identifier("TYPE_CHECKING"))
            checked = fill("if TYPE_CHECKING:\n{}", checked)
        future = code("from __future__ import annotations")
        blocks = [future, self._standard(), self.local(), checked]
        return join("\n\n", [block for block in blocks if block])

    def _standard(self) -> Code:
        plain = [_import_module(module) for module in sorted(self._modules)]
        return join("\n", [*plain, *self._lines(is_local=False, indent=0)])

    def local(self, indent: int = 0) -> Code:
        """The lines for modules of the package: the nearest last, as isort has it."""
        return join("\n", self._lines(is_local=True, indent=indent))

    def _lines(self, *, is_local: bool, indent: int) -> list[Code]:
        chosen = [m for m in self._names if m.startswith(".") is is_local]
        chosen.sort(key=lambda m: (-_dots(m), natural(m.lower())))
        return [import_line(m, self._names[m], indent) for m in chosen]


def import_line(module: Code, names: set[Identifier], indent: int = 0) -> Code:
    """One `from` import, exploded where it does not fit, indented."""
    ordered = sorted(names, key=_import_key)
    pad = Code(" " * indent)
    line = fill("{}from {} import {}", pad, module, join(", ", ordered))
    if columns(line) <= WIDTH:
        return line
    body = join("", (fill("{}    {},\n", pad, name) for name in ordered))
    return fill("{}from {} import (\n{}{})", pad, module, body, pad)


def _import_module(module: str) -> Code:
    alias = _ALIASES.get(module)
    tail = fill(" as {}", alias) if alias else EMPTY
    return fill("import {}{}", Identifier(module), tail)


def _dots(module: str) -> int:
    return len(module) - len(module.lstrip("."))


def isort_key(name: str) -> tuple[object, ...]:
    """Constants, then classes, then the rest: ruff's `order-by-type`."""
    if name.isupper() and len(name) > 1:
        return 0, natural(name)
    return (1 if name[:1].isupper() else 2), natural(name)


def _import_key(name: str) -> tuple[object, ...]:
    """As `isort_key`, but cases are told apart only where names are equal otherwise."""
    kind, spelled = isort_key(name)
    return kind, natural(name.lower()), spelled


@cache
def natural(text: str) -> tuple[tuple[int, str], ...]:
    """Sorts numbers inside of names as numbers: `item2` before `item11`."""
    return tuple(
        (int(part), part) if part.isdecimal() else (-1, part)
        for part in _DIGITS.split(text)
        if part
    )
