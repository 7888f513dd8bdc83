"""Object schemas -> models, and maps where no property has a name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sdkwright import ir
from sdkwright.load.tree import is_list
from sdkwright.lower.docs import lower_doc
from sdkwright.lower.rules import model_rules
from sdkwright.resolve import Node

if TYPE_CHECKING:
    from sdkwright.lower.schemas import Schemas


@dataclass(frozen=True, slots=True)
class Objects:
    schemas: Schemas

    def lower(self, node: Node, origin: ir.Origin) -> ir.Type:
        if node.get("properties"):
            return self._model(node, origin)
        values = self._extra(node, origin)
        self._note_undescribed(node, self._required(node))
        return ir.MapOf(values or ir.Anything())

    def _model(self, node: Node, origin: ir.Origin) -> ir.Type:
        key = ir.DeclarationId(node.id)
        properties = dict(node.members("properties"))
        names = self._required(node)
        parents = (*origin.parents, origin.name)
        model = ir.Model(key, origin, (), lower_doc(node), rules=model_rules(node))
        self.schemas.declarations[key] = model
        fields = [
            self._field(name, child, name in names, _home(name, child, node, parents))
            for name, child in properties.items()
        ]
        extra = self._extra(node, origin)
        undescribed = [name for name in names if name not in properties]
        self._note_undescribed(node, undescribed)
        fields += [
            ir.Field(
                wire_name=name,
                type=extra or ir.Anything(),
                presence=ir.Presence.OPTIONAL,
                access=ir.Access.BOTH,
                doc=ir.Doc(),
                location=node.location,
            )
            for name in undescribed
        ]
        self.schemas.declarations[key] = replace(
            model,
            fields=tuple(fields),
            extra=extra,
        )
        return ir.Ref(key)

    @staticmethod
    def _required(node: Node) -> list[str]:
        names = node.get("required")
        return list(dict.fromkeys(names if is_list(names) else ()))

    def _note_undescribed(self, node: Node, names: list[str]) -> None:
        """Nobody can tell what is meant by a name without a schema, and servers do leave
        such properties out."""
        if names:
            shown = " and ".join(map(repr, names))
            self.schemas.note(
                "undescribed-property",
                f"no property describes {shown}, which the schema requires; "
                "what is not described may be absent",
                node.location,
                "describe it, or take it out of `required`",
            )

    def _field(
        self, name: str, node: Node, is_required: bool, origin: ir.Origin
    ) -> ir.Field:
        sources = list(self._sources(node))
        access = ir.Access.BOTH
        if any(source.get("readOnly") is True for source in sources):
            access = ir.Access.READ_ONLY
        elif any(source.get("writeOnly") is True for source in sources):
            access = ir.Access.WRITE_ONLY
        return ir.Field(
            wire_name=name,
            type=self.schemas.lower(node, origin),
            presence=ir.Presence.REQUIRED if is_required else ir.Presence.OPTIONAL,
            access=access,
            doc=lower_doc(node),
            location=node.location,
            is_secret=any(source.get("format") == "password" for source in sources),
        )

    def _sources(self, node: Node) -> Iterable[Node]:
        """A property's schema, what it refers to, and the parts of its `allOf`."""
        yield node
        for part in (node, *node.elements("allOf")):
            target = (
                self.schemas.document.references.follow(part)
                if "$ref" in part
                else part
            )
            if target is not None and target is not node:
                yield target

    def _extra(self, node: Node, origin: ir.Origin) -> ir.Type | None:
        """The type of the properties that have no name; None where nothing is known of it."""
        values = node.find("additionalProperties")
        patterns = [child for _, child in node.members("patternProperties")]
        others = [values] if values is not None and values.fields else []
        is_open = values is None or (not others and values.value is not False)
        if patterns and is_open and (node.get("properties") or values is not None):
            self.schemas.note(
                "unchecked-pattern-properties",
                "properties whose names match a pattern arrive in `extra_fields`, "
                "unchecked, because any others may come as well",
                node.child("patternProperties").location,
                "add additionalProperties: false, if there are no others",
            )
            return None
        if len(patterns) > 1 or (patterns and others):
            self.schemas.note(
                "unchecked-pattern-properties",
                "which of the patterns a property's name matches is not checked; "
                "its value may be of any of their types",
                node.child("patternProperties").location,
            )
        place = replace(origin, kind="value")
        types = [self.schemas.lower(each, place) for each in (*patterns, *others)]
        if not types or ir.Anything() in types:
            return None
        if len(types) == 1:
            return types[0]
        inner = ir.Origin("value", (*origin.parents, origin.name), "value")
        return self.schemas.unite(node, types, inner, "value")


def _home(name: str, child: Node, node: Node, parents: tuple[str, ...]) -> ir.Origin:
    """An inherited property is named after the component that describes it."""
    steps = child.pointer
    is_inherited = steps[:2] == ("components", "schemas") and (
        steps[2:3] != node.pointer[2:3] or child.file is not node.file
    )
    if is_inherited and len(steps) > 3:
        return ir.Origin(name, (str(steps[2]),))
    return ir.Origin(name, parents)
