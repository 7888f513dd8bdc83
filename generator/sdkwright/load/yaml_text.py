"""YAML text -> plain tree.

The events of libyaml are read directly: no tag ever constructs an object, keys stay the
text that was written, and aliases cost what they would cost written out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, NoReturn, TypeAlias

from yaml.error import MarkedYAMLError, YAMLError
from yaml.events import (
    AliasEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from sdkwright.load.faults import Fault, Unreadable, bad_number, duplicate_key, too_deep
from sdkwright.load.limits import (
    MAX_ALIASED_CHARACTERS,
    MAX_ALIASED_NODES,
    MAX_DEPTH,
    MAX_FAULTS,
)
from sdkwright.load.scalars import NULLS, BadScalar, Scalar, read_plain, read_tagged
from sdkwright.load.tree import is_list, is_object
from sdkwright.load.yaml_loader import SafeLoader

_CORE: Final = "tag:yaml.org,2002:"

_Versions: TypeAlias = "Mapping[str, _Versions]"
# Where a number is a text that looks like one: `version: 1.10` is not 1.1.
_VERSIONS: Final[_Versions] = {"openapi": {}, "swagger": {}, "info": {"version": {}}}


def read_yaml(text: str) -> tuple[Any, list[Fault]]:
    """The tree, and the faults that do not stop the reading.

    An alias is the very same object as its anchor. Raises Unreadable for what is not
    YAML, for a stream of several documents or none, and beyond any of the limits.
    """
    reader = _Reader(text)
    try:
        value = reader.read_stream()
    except YAMLError as error:
        raise Unreadable(_syntax_fault(text, error)) from None
    return value, reader.faults


def _syntax_fault(text: str, error: YAMLError) -> Fault:
    offset = len(text)
    problem = "it cannot be parsed"
    hint = None
    if isinstance(error, MarkedYAMLError):
        problem = " ".join(filter(None, (error.problem, error.context))) or problem
        mark = error.problem_mark or error.context_mark
        if mark is not None:
            offset = min(mark.index, len(text))
        if "nesting depth" in problem:  # libyaml has a limit of its own from 0.2.6 on
            return too_deep(offset)
    else:
        # The reader of libyaml counts bytes, and has a reason instead of a problem.
        problem = getattr(error, "reason", problem)
        position = getattr(error, "position", None)
        if isinstance(position, int):
            offset = len(text.encode()[:position].decode(errors="replace"))
    if text[offset : offset + 1] == "\t":
        hint = "YAML is indented with spaces, not with tabs"
    return Fault("invalid-yaml", f"this is not valid YAML: {problem}", offset, hint)


def _offset(event: Event) -> int:
    mark: Any = event.start_mark
    return int(mark.index)


@dataclass(frozen=True, slots=True)
class _Anchor:
    """What an alias stands for, and what it costs when written out."""

    value: Any
    text: str | None
    """The source of a scalar: an alias may be the key of a mapping."""
    nodes: int
    characters: int
    height: int


class _Reader:
    """Reads one stream of events. Its recursion is bounded by MAX_DEPTH."""

    def __init__(self, text: str) -> None:
        self.faults: list[Fault] = []
        self._text = text
        self._get_event = SafeLoader(text).get_event
        # None while the value of the anchor is being read.
        self._anchors: dict[str, _Anchor | None] = {}
        self._nodes = 0
        self._characters = 0
        self._aliased_nodes = 0
        self._aliased_characters = 0
        self._deepest = 0

    def _next(self) -> Event:
        event: Event | None = self._get_event()
        assert event is not None, "the end of the stream is an event of its own"
        return event

    def read_stream(self) -> Any:
        """The value of the only document."""
        self._next()
        event = self._next()
        if type(event) is StreamEndEvent:
            message = "there is nothing in this file, or only comments"
            raise Unreadable(Fault("empty-file", message, 0))
        value = self._read(self._next(), 0, _VERSIONS)
        self._next()
        event = self._next()
        if type(event) is not StreamEndEvent:
            message = "a second YAML document begins here"
            hint = "keep one description in one file"
            self._stop(event, "several-documents", message, hint)
        return value

    def _read(self, event: Event, depth: int, versions: _Versions | None) -> Any:
        """The value that begins with `event`, inside `depth` others."""
        if type(event) is AliasEvent:
            return self._follow(event, depth).value
        name = event.anchor if isinstance(event, NodeEvent) else None
        if name is None:
            return self._read_value(event, depth, versions)
        nodes, characters, deepest = self._nodes, self._characters, self._deepest
        self._anchors[name] = None
        self._deepest = depth
        value = self._read_value(event, depth, versions)
        self._anchors[name] = _Anchor(
            value,
            event.value if type(event) is ScalarEvent else None,
            self._nodes - nodes,
            self._characters - characters,
            self._deepest - depth,
        )
        self._deepest = max(self._deepest, deepest)
        return value

    def _read_value(self, event: Event, depth: int, versions: _Versions | None) -> Any:
        self._nodes += 1
        if type(event) is ScalarEvent:
            return self._read_scalar(event, versions)
        depth += 1
        if depth > self._deepest:
            self._deepest = depth
            if depth > MAX_DEPTH:
                raise Unreadable(too_deep(_offset(event)))
        if type(event) is MappingStartEvent:
            self._check_tag(event, "map")
            return self._read_mapping(depth, versions)
        assert type(event) is SequenceStartEvent
        self._check_tag(event, "seq")
        items: list[Any] = []
        item = self._next()
        while type(item) is not SequenceEndEvent:
            items.append(self._read(item, depth, None))
            item = self._next()
        return items

    def _read_mapping(self, depth: int, versions: _Versions | None) -> dict[str, Any]:
        members: dict[str, Any] = {}
        # The keys that are written here, and not merged into it.
        own: dict[str, Event] = {}
        event = self._next()
        while type(event) is not MappingEndEvent:
            key = self._read_key(event, depth)
            value_event = self._next()
            inner = versions.get(key) if versions else None
            value = self._read(value_event, depth, inner)
            if key == "<<" and type(event) is ScalarEvent and not event.style:
                self._merge(value_event, members, value)
            elif key in own:
                line = self._text.count("\n", 0, _offset(own[key])) + 1
                self._add(duplicate_key(key, _offset(event), line))
            else:
                own[key] = event
                members[key] = value
            event = self._next()
        return members

    def _read_key(self, event: Event, depth: int) -> str:
        if type(event) is ScalarEvent:
            if event.anchor is not None or event.tag is not None:
                self._read(event, depth, None)
            key = event.value
            if key in NULLS and not event.style:
                message = f"the key `{key}` is null" if key else "the key is missing"
                hint = "put it in quotes if it is a name"
                self._note(event, "invalid-key", message, hint)
            return key
        if type(event) is AliasEvent:
            text = self._follow(event, depth).text
            if text is not None:
                return text
        else:
            self._read(event, depth, None)
        self._note(event, "invalid-key", "a list or a mapping cannot be a key")
        return ""

    def _read_scalar(self, event: ScalarEvent, versions: _Versions | None) -> Scalar:
        text = event.value
        self._characters += len(text)
        tag = event.tag
        try:
            if tag is None or tag == "!":
                if event.style or tag is not None:
                    return text
                value = read_plain(text)
            elif tag.startswith(_CORE):
                value = read_tagged(tag.removeprefix(_CORE), text)
            else:
                raise KeyError(tag)
        except BadScalar:
            self._add(bad_number(_offset(event), text))
            return text
        except KeyError:
            self._note_tag(event, tag)
            return text
        if versions == {} and type(value) in (int, float):
            return text
        return value

    def _check_tag(
        self, event: MappingStartEvent | SequenceStartEvent, own: str
    ) -> None:
        tag = event.tag
        if tag is not None and tag != "!" and tag != _CORE + own:
            self._note_tag(event, tag)

    def _note_tag(self, event: Event, tag: str | None) -> None:
        shown = (tag or "").replace(_CORE, "!!")
        message = f"the tag `{shown}` has no meaning in a description"
        self._note(event, "unknown-tag", message, "write the plain value")

    def _follow(self, event: AliasEvent, depth: int) -> _Anchor:
        name = event.anchor
        if name not in self._anchors:
            self._stop(event, "unknown-alias", f"there is no anchor `&{name}` above")
        anchor = self._anchors[name]
        if anchor is None:
            message = f"the alias `*{name}` stands inside of its own anchor"
            self._stop(event, "alias-cycle", message, "use a `$ref` to refer back")
        self._nodes += anchor.nodes
        self._characters += anchor.characters
        self._spend(event, anchor.nodes, anchor.characters)
        reached = depth + anchor.height
        if reached > self._deepest:
            self._deepest = reached
            if reached > MAX_DEPTH:
                raise Unreadable(too_deep(_offset(event)))
        return anchor

    def _merge(self, event: Event, members: dict[str, Any], source: Any) -> None:
        """Add what `<<` brings: members that are there already stay as they are."""
        for mapping in source if is_list(source) else [source]:
            if not is_object(mapping):
                message = "`<<` takes a mapping or a list of mappings"
                self._note(event, "invalid-merge", message, 'write the key as "<<"')
                return
            self._spend(event, len(mapping), 0)
            for key, value in mapping.items():
                members.setdefault(key, value)

    def _spend(self, event: Event, nodes: int, characters: int) -> None:
        self._aliased_nodes += nodes
        self._aliased_characters += characters
        if (
            self._aliased_nodes > MAX_ALIASED_NODES
            or self._aliased_characters > MAX_ALIASED_CHARACTERS
        ):
            message = "the aliases of this file stand for too much data"
            self._stop(event, "alias-expansion", message, "use `$ref` instead")

    def _stop(
        self, event: Event, code: str, message: str, hint: str | None = None
    ) -> NoReturn:
        raise Unreadable(Fault(code, message, _offset(event), hint))

    def _note(
        self, event: Event, code: str, message: str, hint: str | None = None
    ) -> None:
        self._add(Fault(code, message, _offset(event), hint))

    def _add(self, fault: Fault) -> None:
        if len(self.faults) < MAX_FAULTS:
            self.faults.append(fault)
