"""Say which resource an operation belongs to and what its method is called, from its path.

`GET /v1/steps/{step_id}/messages` is `steps.messages.list(step_id)`. The rules are
general ones about paths and methods; nothing here names an API. Where a path leaves a
choice, the shape of the answer and the id of the operation give hints.
"""

from __future__ import annotations

import keyword
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sdkwright import ir
from sdkwright.python.answer_shapes import AnswerShape, answer_shape
from sdkwright.python.hints import (
    CREATE,
    LIST,
    READ,
    REPLACE,
    UPDATE,
    VERBS,
    Hint,
    is_plural,
    lower_words,
    plain_id,
    read_id,
    says_to_do,
    stem,
)
from sdkwright.python.segments import (
    Segment,
    Segments,
    asked,
    flags,
    qualifiers,
    split_all,
    variants,
)
from sdkwright.python.words import singular, snake

_ON_ITEM = {
    "GET": "retrieve",
    "PUT": "replace",
    "PATCH": "update",
    "DELETE": "delete",
    "POST": "update",
}
_ON_COLLECTION = {
    "POST": "create",
    "PUT": "replace",
    "PATCH": "update",
    "DELETE": "delete",
}
_SPOKEN = frozenset(("add", "set", "upsert"))
"""Verbs that say better than the HTTP method what putting something does."""
_KEYS = frozenset(("id", "name", "key", "slug", "uuid", "sid", "identifier"))
"""What is said behind the name of a thing when a parameter tells which one."""
_LONGEST = 4
"""Words that a method's name may have when it comes from the operation's id."""


@dataclass(frozen=True, slots=True)
class MethodPath:
    resource: tuple[str, ...]
    """Attributes from the client on, such as `("steps", "messages")`."""
    method: tuple[str, ...]
    """Candidates for the method's name, the best first."""


@dataclass(slots=True)
class _Shape:
    """What is known of a path from the other paths around it."""

    methods: set[str] = field(default_factory=set[str])
    has_items: bool = False
    """Whether some path goes on with a parameter, so that this one is a collection."""
    has_parts: bool = False
    """Whether some path goes on with a fixed segment."""
    weight: int = 0
    """How many operations are here or below."""


class PathNames:
    """The method paths of all operations of one API."""

    def __init__(self, api: ir.Api) -> None:
        self._declarations = api.declarations
        self._segments = split_all(api.operations)
        self._shapes: dict[tuple[str, ...], _Shape] = {}
        for operation in api.operations:
            segments = self._segments[operation.key]
            self._shape(segments).methods.add(operation.method)
            for end in range(1, len(segments) + 1):
                shape = self._shape(segments[:end])
                shape.weight += 1
                if end == len(segments):
                    continue
                if segments[end].is_parameter:
                    shape.has_items = True
                elif not segments[end].is_call:
                    shape.has_parts = True
        self._owners = _owners(self._shapes)
        self._places = Counter(self._place_of(each) for each in api.operations)

    def name(self, operation: ir.Operation) -> MethodPath:
        segments = self._segments[operation.key]
        hint = read_id(plain_id(operation), operation.method)
        resource, verb = self._place(operation, segments, hint)
        resource = (*(snake(each, "x") for each in flags(operation.path)), *resource)
        for variant in variants(operation.path):
            if not _fixed(segments):  # all is asked of one place
                verb = snake(variant.rpartition(".")[2], "call")
                continue
            is_told = says_to_do(variant, "POST")
            verb = snake(variant if is_told else f"{verb}_{variant}", "call")
        others = _alternatives(operation, segments, resource, verb, hint)
        extra = qualifiers(operation.path)
        if extra and self._places[self._place_of(operation)] > 1:
            others.insert(0, "_".join((verb, *extra)))
        return MethodPath(resource, tuple(dict.fromkeys((verb, *others))))

    def _place_of(self, operation: ir.Operation) -> tuple[str, ...]:
        """Equal for what nothing tells apart but a version or the suffix of a file."""
        return (operation.method, *_anonymous(self._segments[operation.key]))

    def _place(
        self, operation: ir.Operation, segments: Segments, hint: Hint
    ) -> tuple[tuple[str, ...], str]:
        fixed = _fixed(segments)
        tag = operation.tags[0] if operation.tags else "root"
        if not fixed:
            verb = _ON_ITEM.get(operation.method, operation.method.lower())
            return (snake(tag, "resource"),), verb
        last = segments[-1]
        if last.is_call:
            return fixed[:-1] or (snake(tag, "resource"),), last.name
        if last.is_parameter:
            return self._item(operation, segments, hint)
        if len(segments) == 1 and self._is_call(operation, last):
            verb, *rest = lower_words(last.text)
            return (snake("_".join(rest), "resource"),), verb
        if self._is_action(operation, segments, hint):
            return self._action(operation, segments)
        spoken = self._phrase(operation, segments, hint)
        if spoken:
            return fixed[:-1], spoken
        return fixed, self._on_collection(operation, segments, hint)

    def _shape(self, segments: Segments) -> _Shape:
        return self._shapes.setdefault(_anonymous(segments), _Shape())

    def _item(
        self, operation: ir.Operation, segments: Segments, hint: Hint
    ) -> tuple[tuple[str, ...], str]:
        fixed = _fixed(segments)
        if len(segments) > 2 and not segments[-2].is_parameter and len(fixed) > 1:
            before = segments[-2]
            owner = self._shape(segments[:-1])
            is_alone = not owner.methods and self._shape(segments).methods == {
                operation.method
            }
            if is_alone and _is_command(operation, before, hint):
                return fixed[:-1], before.name
            if is_alone and _is_look_up(hint, before):
                return fixed[:-1], f"retrieve_by_{snake(before.name, 'key')}"
        if len(segments) > 2 and segments[-2].is_parameter:
            part = self._part_of(segments)
            if part:
                fixed = (*fixed, part)
        return fixed, self._on_item(operation, segments, hint)

    def _part_of(self, segments: Segments) -> str:
        """The collection that `/folders/{folder_id}/{file_id}` leaves out: `files`, which is beside it."""
        *wanted, end = stem(segments[-1].text) or ("",)
        if end not in _KEYS or not wanted:
            return ""
        above = _anonymous(segments[:-1])
        for place in self._shapes:
            if place[:-1] == above and stem(place[-1]) == tuple(wanted):
                return snake(place[-1], "resource")
        return ""

    def _on_item(self, operation: ir.Operation, segments: Segments, hint: Hint) -> str:
        method, methods = operation.method, self._shape(segments).methods
        if method == "PUT":
            if hint.verb in _SPOKEN:
                return hint.verb
            is_update = "PATCH" not in methods
            return "update" if is_update and hint.verb != "replace" else "replace"
        if method == "POST" and hint.verb in VERBS - UPDATE:
            return "create" if hint.verb in CREATE - {"add"} else hint.verb
        if (
            method == "POST"
            and hint == Hint()
            and methods & {"PUT", "PATCH"} == {"PUT"}
        ):
            return "create"
        return _ON_ITEM.get(method, method.lower())

    def _on_collection(
        self, operation: ir.Operation, segments: Segments, hint: Hint
    ) -> str:
        method = operation.method
        if method == "GET":
            is_list = self._reads_many(operation, segments, hint)
            return "list" if is_list else "retrieve"
        methods = self._shape(segments).methods
        if method == "PUT" and hint.verb in _SPOKEN:
            return hint.verb
        is_single = method == "PUT" and not is_plural(segments[-1].text)
        if (is_single or hint.verb in UPDATE) and method in ("PUT", "POST"):
            is_update = "PATCH" not in methods and hint.verb != "replace"
            return "update" if is_update else _ON_COLLECTION[method]
        if method == "POST" and hint.verb in READ | LIST and "GET" not in methods:
            return "list" if is_plural(segments[-1].text) else "retrieve"
        return _ON_COLLECTION.get(method, method.lower())

    def _reads_many(
        self, operation: ir.Operation, segments: Segments, hint: Hint
    ) -> bool:
        if hint.verb in LIST or operation.pagination is not None:
            return True
        last = segments[-1].text
        answer = answer_shape(operation, self._declarations, stem(last))
        is_many = is_plural(last)
        has_items = self._shape(segments).has_items
        if is_many:
            return answer is not AnswerShape.ONE or has_items
        if has_items and answer in (AnswerShape.UNKNOWN, AnswerShape.ENVELOPE):
            return True
        return answer is AnswerShape.MANY and hint.verb not in READ

    def _is_action(
        self, operation: ir.Operation, segments: Segments, hint: Hint
    ) -> bool:
        """A fixed segment that something is done with: nothing is under it, nothing else is there."""
        shape = self._shape(segments)
        if shape.has_items or shape.has_parts or len(_fixed(segments)) == 1:
            return False
        if "GET" in shape.methods and operation.method != "GET":
            return False
        if _is_command(operation, segments[-1], hint):
            return True
        if operation.method != "POST" or "GET" in shape.methods:
            return False
        if is_plural(segments[-1].text) or len(shape.methods) > 1:
            return False
        return not _covers(hint, segments[-1])

    def _is_call(self, operation: ir.Operation, only: Segment) -> bool:
        """`POST /send_message`: a whole API of commands, each of them a verb and a thing."""
        shape, found = self._shape((only,)), lower_words(only.text)
        is_alone = not shape.has_items and not shape.has_parts
        if len(found) < 2 or not is_alone or shape.methods != {operation.method}:
            return False
        if operation.method == "POST" and is_plural(only.text):
            return found[0] in READ | LIST | {"delete", "create", "send", "update"}
        return says_to_do(only.text, operation.method)

    def _action(
        self, operation: ir.Operation, segments: Segments
    ) -> tuple[tuple[str, ...], str]:
        """`/agents/{id}/reset-messages` is `agents.messages.reset` where agents have messages."""
        fixed, last = _fixed(segments), segments[-1]
        found = lower_words(last.text)
        if found and keyword.iskeyword(last.name) and found[0] not in VERBS:
            verb = _ON_COLLECTION.get(operation.method, operation.method.lower())
            return fixed[:-1], f"{verb}_{last.name}"
        for end in range(1, len(found)):
            beside = (*fixed[:-1], "_".join(found[end:]))
            if found[0] in VERBS and self._has_collection(beside):
                return beside, "_".join(found[:end])
        return fixed[:-1], last.name

    def _has_collection(self, resource: tuple[str, ...]) -> bool:
        owner = self._owners.get(resource)
        return owner is not None and "GET" in self._shapes[owner].methods

    def _phrase(self, operation: ir.Operation, segments: Segments, hint: Hint) -> str:
        """What is called on the parent: a verb of the id and the thing, as in `send_message`.

        So it is where the path is only posted to, and the id says that more happens than a
        creation, or where the resource of this name is another one's, at another path.
        """
        last, fixed = segments[-1], _fixed(segments)
        shape = self._shape(segments)
        if operation.method != "POST" or len(fixed) == 1 or shape.has_items:
            return ""
        spoken = phrase(hint, fixed[:-1])
        owner = self._owners[fixed]
        if owner[-2:-1] == ("{}",) and not segments[-2].is_parameter:
            return spoken
        is_thing = stem(" ".join(hint.rest)) == stem(last.text)
        is_plain = hint.verb in CREATE | UPDATE or not hint.verb
        if is_thing and not is_plain and shape.methods == {"POST"}:
            return "" if shape.has_parts else spoken
        return ""


def _is_command(operation: ir.Operation, segment: Segment, hint: Hint) -> bool:
    if _covers(hint, segment):
        return False
    if operation.method != "GET" and keyword.iskeyword(segment.name):
        return True
    if says_to_do(segment.text, operation.method):
        return True
    is_read = operation.method in ("GET", "HEAD")
    return bool(hint.verb) and (hint.verb,) == lower_words(segment.text) and not is_read


def _is_look_up(hint: Hint, segment: Segment) -> bool:
    """Whether `getUserByEmail` says that the segment only tells what kind of key follows."""
    text = " ".join(hint.rest)
    return text.endswith(f"by {' '.join(lower_words(segment.text))}")


def _covers(hint: Hint, segment: Segment) -> bool:
    """Whether the id makes or changes a thing of the segment's name, as `createSpeech` does."""
    if hint.verb not in CREATE | UPDATE | REPLACE | LIST:
        return False
    return stem(" ".join(hint.rest)) == stem(segment.text)


def _alternatives(
    operation: ir.Operation,
    segments: Segments,
    resource: tuple[str, ...],
    verb: str,
    hint: Hint,
) -> list[str]:
    """Names for a method whose first choice is another one's."""
    found: list[str] = []
    spoken = phrase(hint, resource)
    is_item = bool(segments) and segments[-1].is_parameter
    if is_item:
        found.append(f"{verb}_by_{segments[-1].name}")
    if 1 < len(lower_words(spoken)) <= _LONGEST:
        found.append(spoken)
    if not is_item and operation.method in ("DELETE", "PATCH", "PUT"):
        found.append(f"{verb}_many")
    if asked(operation.path):
        found.append(f"{verb}_by_{'_and_'.join(asked(operation.path))}")
    owners = [each.text for each in segments[:-1] if each.is_parameter]
    if owners and not is_item:
        found.append(f"{verb}_for_{_thing(owners[-1])}")
    extra = qualifiers(operation.path)
    if extra:
        found.append("_".join((verb, *extra)))
    found += [
        snake(plain_id(operation) or operation.key, "call"),
        snake(operation.key, "call"),
    ]
    return [each for each in dict.fromkeys(found) if each != verb]


def _thing(parameter: str) -> str:
    """What the value of a parameter is a key of: `file` of `file_id`."""
    found = lower_words(parameter)
    short = found[:-1] if len(found) > 1 and found[-1] in _KEYS else found
    return snake("_".join(short), "item")


def phrase(hint: Hint, resource: Sequence[str]) -> str:
    """The id as a method of the resource: `createThreadAndRun` of threads is `create_and_run`."""
    if not hint.verb:
        return ""
    rest = list(hint.rest)
    known = {word for part in resource for word in stem(part)}
    while rest and singular(rest[0]) in known:
        del rest[0]
    return snake("_".join((hint.verb, *rest)), "call")


def _owners(
    shapes: Mapping[tuple[str, ...], _Shape],
) -> dict[tuple[str, ...], tuple[str, ...]]:
    """Of the places that would be one resource, the one where most can be done."""
    weights: dict[tuple[str, ...], Counter[tuple[str, ...]]] = {}
    for place, shape in shapes.items():
        if place and place[-1] != "{}":
            name = tuple(snake(each, "resource") for each in place if each != "{}")
            weights.setdefault(name, Counter())[place] = shape.weight
    return {name: counted.most_common(1)[0][0] for name, counted in weights.items()}


def resource_class(resource: Sequence[str]) -> str:
    """`("steps", "messages")` is `StepMessages`."""
    *parents, last = resource
    words = [singular(parent) for parent in parents] + [last]
    return " ".join(words)


def _fixed(segments: Segments) -> tuple[str, ...]:
    return tuple(each.name for each in segments if not each.is_parameter)


def _anonymous(segments: Segments) -> tuple[str, ...]:
    return tuple(each.shape for each in segments)
