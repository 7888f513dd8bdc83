"""Name the classes of an API's types: components as they are, all else by the way that leads to it.

Components come first, so that nothing takes a name from them; then what is written out
as a class or an alias; last what is written where it is used, and only needs a name for
its decoder.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import partial

from sdkwright import ir
from sdkwright.config import SdkConfig
from sdkwright.python.assign import assign
from sdkwright.python.hints import plain_id
from sdkwright.python.inline_types import is_inline
from sdkwright.python.method_names import MethodName, override_of
from sdkwright.python.paths import resource_class
from sdkwright.python.words import fold, pascal_words, singular, words

_LONG = 40
"""Characters of a name that is made from a whole way; of a longer one, its two ends are taken."""
_LONGEST = (50, 70)
"""Characters of a name whose middle is left out: more only where fewer do not tell it apart;
the most for one that somebody wrote."""
_COUNTED = re.compile(r"variant \d+")
_SNAKE_MODULES = r"(?<![^\W_])(?:[a-z][a-z0-9]*(?:_[a-z0-9]+)*__)+(?=[A-Z])"
"""`app__models__` of `Page_app__models__Item_`."""
_QUALIFIERS = re.compile(
    r"(?:\w+\.)+(?=[A-Z])"
    r"|(?<![\w.])(?:[^\W\dA-Z]\w*\.)+(?=[^\W\d])(?!v\d)"
    rf"|{_SNAKE_MODULES}"
)
"""The modules before the name of a class: `com.acme.` of `com.acme.Page`."""
_IN_ARGUMENTS = re.compile(
    rf"(?<![^\W_])(?:[a-z][a-z0-9]*\.)+(?=[A-Z])|{_SNAKE_MODULES}"
)
"""The same of names that end as `Page_acme.Item_` does: in `Pick_User.id-or-name_` a point
stands between the arguments."""
_MODULE = re.compile(r"\w+?(?:\.|__)")
_ASSEMBLY = re.compile(r", [\w.]+(, \w+=[\w.]+){3}|`\d+")
"""What .NET says of a class besides its name: its assembly, how many parameters it has."""
_INSIDE = ("item", "value")
_SAID = 4
"""Words that a constant may have which a variant is called after."""
_STATUS = re.compile(r"/responses/(\w+)/")
_TAGS = ("type", "kind", "object")
"""Properties whose constant says best what a variant is."""


class ClassNames:
    """The names of all declarations of one API."""

    def __init__(
        self,
        api: ir.Api,
        config: SdkConfig,
        client: str,
        methods: Mapping[str, MethodName],
    ) -> None:
        self._api = api
        self._config = config
        self._client = client
        self._operations = dict(_operation_names(api, methods))
        self._labels = dict(_labels(api))
        self._bodies = dict(_named_after_operations(api))
        self._components: dict[str, str] = {}
        self._inside = {
            key: len(found.origin.parents)
            for key, found in api.declarations.items()
            if found.origin.kind in _INSIDE
        }
        """Items and values: the step of the way that they stand at."""
        self._plain = {
            fold(_class_name(words(found.origin.name, longest=None)))
            for key, found in api.declarations.items()
            if _is_component(key, found.origin)
            and len([*unqualified(found.origin.name)]) == 1
        }
        """Names of components that are in no module: those in one leave them alone."""

    def assign(
        self, reserved: Collection[str], exact: Collection[str]
    ) -> dict[ir.DeclarationId, str]:
        declarations = self._api.declarations
        phases: tuple[dict[ir.DeclarationId, list[str]], ...] = ({}, {}, {})
        for key, found in declarations.items():
            if _is_component(key, found.origin):
                phases[0][key] = self._component(key, found.origin)
        names = assign(phases[0], reserved, exact)
        for key, text in names.items():
            self._components.setdefault(declarations[key].origin.name, text)
        for key, found in declarations.items():
            if key not in phases[0]:
                phase = phases[2 if is_inline(found) else 1]
                phase[key] = self._inline(key, found.origin)
        for phase in phases[1:]:
            names |= assign(phase, (*reserved, *names.values()), exact)
        return {key: names[key] for key in declarations}

    def _component(self, key: ir.DeclarationId, origin: ir.Origin) -> list[str]:
        override = override_of(self._config, key, key[1:])
        if override is not None:
            return [_class_name(words(override, longest=None))]
        spellings = [[text] for text in unqualified(origin.name) if words(text)]
        if origin.name in self._bodies:
            spellings.insert(0, [self._bodies[origin.name]])
        if origin.kind:
            spellings.append([origin.kind, origin.name])
        joined = [_without_echo(_joined(each)) for each in spellings]
        found = [_class_name(each, _LONGEST[-1]) for each in joined]
        if len(spellings) > 1 and fold(found[0]) in self._plain and not origin.kind:
            del found[0]
        plain = found[-1] if found else "Model"
        return [*(found or [plain]), f"{self._client}{plain}"]

    def _inline(self, key: ir.DeclarationId, origin: ir.Origin) -> list[str]:
        override = override_of(self._config, key, key[1:])
        if override is not None:
            return [_class_name(words(override, longest=None))]
        head, steps = self._way(key, origin)
        full = _joined([head, *steps])
        ends = [_joined([head, *steps[-count:]]) for count in range(1, len(steps))]
        candidates = [full] if _length(full) <= _LONG else [*ends, full]
        exact = [*full, _last_word(key, origin, full)]
        found = [*map(_class_name, candidates)]
        found += [_class_name(exact, longest) for longest in _LONGEST]
        return list(dict.fromkeys(found))

    def _way(self, key: ir.DeclarationId, origin: ir.Origin) -> tuple[str, list[str]]:
        """What the way begins with, and its steps, each variant with what tells it apart."""
        steps = [*origin.parents, origin.name]
        for place in _places(key):
            inside = self._inside.get(ir.DeclarationId(place), len(steps))
            if place != key and inside < len(steps):  # a part of one of several
                one = singular(steps[inside])
                if one not in steps:
                    steps[inside] = one
            index, label = self._labels.get(place, (len(steps), ""))
            if index < len(steps):  # what is inherited has another way
                if _COUNTED.fullmatch(steps[index]):
                    steps[index] = label
                else:
                    steps[index] += f" {label}"
        if origin.kind in _INSIDE:
            last = singular(steps[-1])
            steps[-1] = last if last != steps[-1] else f"{last} {origin.kind}"
        if steps[0] == "operation":
            return self._operations.get(steps[1], steps[1]), steps[2:]
        return self._components.get(steps[0], steps[0]), steps[1:]


def _is_component(key: ir.DeclarationId, origin: ir.Origin) -> bool:
    """Whether a type is a component itself, and not an item or a value of one."""
    last = key.partition("#")[2].rpartition("/")[2]
    is_inside = last and last.replace("~1", "/").replace("~0", "~") != origin.name
    return origin.is_component and not (origin.kind in _INSIDE and is_inside)


def unqualified(name: str) -> Iterator[str]:
    """A name without the modules of its classes, then with ever more of them."""
    plain = _ASSEMBLY.sub("", name)
    qualifiers = _IN_ARGUMENTS if name.endswith("_") else _QUALIFIERS
    depths = [len(_MODULE.findall(each)) for each in qualifiers.findall(plain)]
    for depth in range(1 + max(depths, default=0)):
        yield qualifiers.sub(partial(_nearest, depth), plain)


def _nearest(depth: int, modules: re.Match[str]) -> str:
    return "".join(_MODULE.findall(modules[0])[-depth:]) if depth else ""


def _last_word(key: str, origin: ir.Origin, full: list[str]) -> str:
    """What tells a type from another one at the same way: its status, or what it is there."""
    status = _STATUS.search(key)
    if origin.kind == "response" and status is not None:
        return status[1]
    kind = (origin.kind or "value").capitalize()
    return kind if full[-1].lower() != kind.lower() else "Value"


def _places(key: str) -> Iterator[str]:
    """The place of a schema and all that it lies in, from the outside in."""
    parts = re.split("([/~])", key)
    for end in range(1, len(parts) + 1, 2):
        yield "".join(parts[:end])


def _operation_names(
    api: ir.Api, methods: Mapping[str, MethodName]
) -> Iterator[tuple[str, str]]:
    """What the types of an operation are called after: its id, or where it is found in the client."""
    for op in api.operations:
        method = methods[op.key]
        place = f"{resource_class(method.resource)} {method.method}"
        yield f"{op.method.lower()} {op.path}", place
        yield op.operation_id, plain_id(op) or place


def _named_after_operations(api: ir.Api) -> Iterator[tuple[str, str]]:
    """Components whose name has an operation's id in it, with the path and the method that a
    framework added: `Body_add_pet_pets_post` is what inline types are called, AddPetBody.
    """
    plain = {
        op.operation_id: plain_id(op)
        for op in api.operations
        if plain_id(op) not in ("", op.operation_id)
    }
    for found in api.declarations.values():
        prefix, _, rest = found.origin.name.partition("_")
        if rest in plain:
            yield found.origin.name, f"{plain[rest]} {prefix}"


def _labels(api: ir.Api) -> Iterator[tuple[str, tuple[int, str]]]:
    """What tells a variant from its siblings where their titles do not.

    By the place of the variant: the step of the way that it stands at, and its label.
    """
    siblings: dict[tuple[str, ...], list[ir.Model]] = {}
    for found in api.declarations.values():
        if isinstance(found, ir.Model) and found.origin.kind == "variant":
            siblings.setdefault(found.origin.parents, []).append(found)
    for parents, models in siblings.items():
        names = Counter(model.origin.name for model in models)
        constants = {model.id: _constant(model) for model in models}
        for model in models:
            if names[model.origin.name] == 1 and not _COUNTED.fullmatch(
                model.origin.name
            ):
                continue
            label = constants[model.id]
            if not label or list(constants.values()).count(label) > 1:
                label = _own_property(model, models)
            if label:
                yield model.id, (len(parents), label)


def _constant(model: ir.Model) -> str:
    found: dict[str, str] = {}
    for each in model.fields:
        match each.type:
            case ir.Tag((str(value), *_)) | ir.Literals((str(value),)):
                if 0 < len(words(value)) <= _SAID:
                    found[each.wire_name] = value
            case _:
                pass
    best = next((found[name] for name in _TAGS if name in found), "")
    return best or next(iter(found.values()), "")


def _own_property(model: ir.Model, siblings: list[ir.Model]) -> str:
    """The first property that no sibling has, required ones before others."""
    others = {
        each.wire_name
        for sibling in siblings
        if sibling is not model
        for each in sibling.fields
    }
    own = [each for each in model.fields if each.wire_name not in others]
    own.sort(key=lambda each: each.presence is not ir.Presence.REQUIRED)
    return next((each.wire_name for each in own if words(each.wire_name)), "")


def _joined(steps: list[str]) -> list[str]:
    """The words of all steps; what ends one step and begins the next is said once."""
    found: list[str] = []
    for step in steps:
        added = words(step, longest=None)
        lower = [word.lower() for word in added]
        known = [word.lower() for word in found]
        overlap = next(
            (n for n in range(len(added) - 1, 0, -1) if known[-n:] == lower[:n]), 0
        )
        found += added[overlap:]
    return found


def _without_echo(found: list[str]) -> list[str]:
    """`user__User` is a user."""
    pairs = zip(found, [*found[1:], ""], strict=True)
    return [word for word, next_ in pairs if word != next_.lower() or word == next_]


def _length(found: list[str]) -> int:
    return sum(map(len, found))


def _class_name(found: Sequence[str], longest: int = _LONGEST[0]) -> str:
    """Of too many words, those that repeat others go first, then those in the middle: the
    first ones and the last ones tell most."""
    kept = list(found)
    for index in range(len(kept) - 2, 0, -1):
        if _length(kept) > longest and kept[index] in kept[:index]:
            del kept[index]
    while len(kept) > 2 and _length(kept) > longest:
        del kept[len(kept) // 2]
    return pascal_words(kept, "Model")
