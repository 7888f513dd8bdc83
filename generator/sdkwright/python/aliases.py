"""Declarations that are no models -> type aliases, in an order in which Python can read them.

What an alias needs of itself stands in quotes. `typing.get_type_hints` looks such a name
up where the class is that it was asked about, however many aliases lie between.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from sdkwright import ir
from sdkwright.graph import parts, references, strongly_connected
from sdkwright.python.annotations import Annotations
from sdkwright.python.code import EMPTY, Code, Identifier, code, fill
from sdkwright.python.docstrings import docstring
from sdkwright.python.imports import Imports
from sdkwright.python.inline_types import is_inline
from sdkwright.python.layout import (
    Brackets,
    Operands,
    lay_out,
    lay_out_alias,
    row,
    union,
)
from sdkwright.python.names import NameTable
from sdkwright.python.text import declaration_text
from sdkwright.python.view import AliasView

_UNKNOWN = Identifier("Unknown")


@dataclass(frozen=True, slots=True)
class Aliases:
    """The aliases of one API, module by module."""

    api: ir.Api
    names: NameTable
    _groups: dict[Identifier, list[list[ir.DeclarationId]]] = field(
        default_factory=dict[Identifier, list[list[ir.DeclarationId]]]
    )
    """Of each module: what needs each other, dependencies first."""
    _late: dict[ir.DeclarationId, frozenset[Code]] = field(
        default_factory=dict[ir.DeclarationId, frozenset[Code]]
    )
    """The names that an alias has in quotes, where it needs itself."""

    def __post_init__(self) -> None:
        members: dict[Identifier, dict[ir.DeclarationId, ir.Declaration]] = {}
        for key, module in self.names.modules.items():
            found = self.api.declarations[key]
            if not isinstance(found, ir.Model) and not is_inline(found):
                members.setdefault(module, {})[key] = found
        for module, aliases in members.items():
            graph = {k: list(self._needs(a, aliases)) for k, a in aliases.items()}
            self._groups[module] = strongly_connected(graph)
            for group in self._groups[module]:
                if len(group) > 1 or group[0] in graph[group[0]]:
                    late = frozenset[Code](self.names.classes[key] for key in group)
                    self._late.update(dict.fromkeys(group, late))

    def build(
        self, module: Identifier, annotations: Annotations
    ) -> Iterator[AliasView]:
        """Dependencies first; what an alias needs of itself is written in quotes."""
        for group in self._groups.get(module, ()):
            # Outside of brackets there are no quotes: what stands there comes first.
            bare = {key: list(self._bare(key, group)) for key in group}
            for needed_first in strongly_connected(bare):
                for key in needed_first:
                    yield self._alias(key, self._scope(key, annotations))

    def quoted(
        self, models: Sequence[ir.Model], module: Identifier, annotations: Annotations
    ) -> Code:
        """What these models need so that `get_type_hints` can read the aliases of other
        modules: the names that those have in quotes, imported and used."""
        pending = [type_ for model in models for type_ in parts(model)]
        seen: set[ir.DeclarationId] = set()
        found: list[Identifier] = []
        while self._late and pending:
            for key in references(pending.pop()):
                declaration = self.api.declarations[key]
                if key not in seen and not isinstance(declaration, ir.Model):
                    seen.add(key)
                    pending += parts(declaration)
                    if key in self._late and self.names.modules[key] != module:
                        found += self._import_quoted(key, annotations)
        if not found:
            return EMPTY
        annotations.imports.add(code("typing"), Identifier("Final"))
        names = Brackets(code("("), tuple(sorted(found)), code(")"), is_tuple=True)
        return fill(
            "# In quotes in types from elsewhere: `typing.get_type_hints` looks here.\n{}",
            lay_out(row(code("_IN_QUOTES: Final = "), names)),
        )

    def _import_quoted(
        self, key: ir.DeclarationId, annotations: Annotations
    ) -> list[Identifier]:
        plain = replace(annotations, imports=Imports(), quoted=set[str]())
        scope = self._scope(key, plain)
        self._meaning(self.api.declarations[key], scope)
        return [*annotations.imports.take(scope.imports, scope.quoted)]

    def _scope(self, key: ir.DeclarationId, annotations: Annotations) -> Annotations:
        return replace(annotations, late=self._late.get(key, frozenset()))

    def _needs(
        self,
        alias: ir.Declaration,
        aliases: Mapping[ir.DeclarationId, ir.Declaration],
    ) -> Iterator[ir.DeclarationId]:
        """The aliases of this module that one names, also by way of what is written inline."""
        pending = [*parts(alias)]
        seen: set[ir.DeclarationId] = set()
        while pending:
            for target in references(pending.pop()):
                if target in seen:
                    continue
                seen.add(target)
                found = self.api.declarations[target]
                if target in aliases:
                    yield target
                elif is_inline(found):
                    pending += parts(found)

    def _bare(
        self, key: ir.DeclarationId, group: Sequence[ir.DeclarationId]
    ) -> Iterator[ir.DeclarationId]:
        """What an alias of a group names outside of brackets."""
        for part in parts(self.api.declarations[key]):
            inner = part.type if isinstance(part, ir.Nullable) else part
            if isinstance(inner, ir.Ref) and inner.id in group:
                yield inner.id
            elif isinstance(inner, ir.Ref) and is_inline(
                self.api.declarations[inner.id]
            ):
                yield from self._bare(inner.id, group)

    def _alias(self, key: ir.DeclarationId, annotations: Annotations) -> AliasView:
        alias = self.api.declarations[key]
        meaning = self._meaning(alias, annotations)
        text = declaration_text(alias.doc)
        if isinstance(alias, ir.TaggedUnion) and alias.default is None:
            note = (
                f"A `{alias.tag}` that this version does not know arrives as `Unknown`."
            )
            text = f"{text}\n\n{note}" if text else note
        name = self.names.classes[key]
        return AliasView(name, lay_out_alias(name, meaning), docstring(text, 0))

    def _meaning(self, alias: ir.Declaration, annotations: Annotations) -> Operands:
        match alias:
            case ir.TaggedUnion(variants=variants, default=default):
                types = [v.type for v in variants]
                if default is not None and default not in types:
                    types.append(default)
                return _union(types, annotations, default is None)
            case ir.KeyedUnion(variants=keyed):
                has_rest = not is_catch_all(keyed[-1], self.api)
                return _union([v.type for v in keyed], annotations, has_rest)
            case ir.JsonTypeUnion(variants=types):
                return _union(types, annotations, False)
            case ir.Alias(type=type_):
                return annotations.write(type_, is_open=False)
            case _:
                raise TypeError(f"not an alias: {alias.id}")


def is_catch_all(variant: ir.KeyedVariant, api: ir.Api) -> bool:
    """Whether the variant takes every object."""
    return not (demanded_keys(variant, api) or variant.excluded or variant.tests)


def demanded_keys(variant: ir.KeyedVariant, api: ir.Api) -> tuple[str, ...]:
    """The keys that an object must have to be of a variant: also what answers never have,
    where the variant is in none."""
    model = api.declarations[variant.type.id]
    if not isinstance(model, ir.Model) or model.id in api.received:
        return variant.required
    only_sent = (
        each.wire_name
        for each in model.fields
        if each.presence is ir.Presence.REQUIRED and each.access is ir.Access.WRITE_ONLY
    )
    return (*variant.required, *only_sent)


def _union(
    types: Sequence[ir.Type], annotations: Annotations, has_unknown: bool
) -> Operands:
    operands = [each for t in types for each in annotations.write(t).items]
    if has_unknown:
        annotations.imports.add(code(".._runtime.model"), _UNKNOWN)
        operands.append(_UNKNOWN)
    return union(operands)
