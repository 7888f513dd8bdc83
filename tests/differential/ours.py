"""What our own SDK says of an instance: taken or refused, and what it encodes to."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from tests.differential.instances import MARK

from sdkwright.load.tree import is_list, is_object


@dataclass(frozen=True)
class Ours:
    """The generated package, from outside."""

    models: Any
    refusal: type[Exception]
    """`DecodeError`."""

    def read(self, name: str, text: str) -> Any:
        """The decoded object, or the error."""
        try:
            return getattr(self.models, name).from_json(text)
        except self.refusal as fault:
            return fault

    def is_refusal(self, found: Any) -> bool:
        return isinstance(found, self.refusal)


def has_unknown(value: Any) -> bool:
    """Whether a variant that nobody knows is somewhere in a decoded value."""
    pending = [value]
    while pending:
        each = pending.pop()
        if type(each).__name__ == "Unknown":
            return True
        if isinstance(each, list | tuple):
            pending += each
        elif is_object(each):
            pending += each.values()
        elif hasattr(each, "extra_fields"):
            names = [
                n for cls in type(each).__mro__ for n in getattr(cls, "__slots__", ())
            ]
            pending += (getattr(each, name) for name in names if name != "extra_fields")
    return False


def difference(before: Any, after: Any, way: str = "$") -> str | None:
    """Where two JSON values differ, other than by null for absent; None where nowhere.

    A field that may be left out does not tell null from absence. All that is below a key
    that no description knows has to be there.
    """
    if is_object(before) and is_object(after):
        for key in {**before, **after}:
            if key == MARK:
                if not _is_kept(before.get(key), after.get(key)):
                    return f"{way}.{key}"
            elif before.get(key) is not None or after.get(key) is not None:
                if key not in before or key not in after:
                    return f"{way}.{key}"
                found = difference(before[key], after[key], f"{way}.{key}")
                if found:
                    return found
        return None
    if is_list(before) and is_list(after):
        if len(before) != len(after):
            return way
        for index, pair in enumerate(zip(before, after, strict=True)):
            found = difference(*pair, f"{way}[{index}]")
            if found:
                return found
        return None
    is_equal = before == after and isinstance(before, bool) == isinstance(after, bool)
    return None if is_equal else way


def _is_kept(before: Any, after: Any) -> bool:
    if is_object(before) and is_object(after):  # of a model, it may be
        after = {key: after.get(key, MARK) for key in before}
    return json.dumps(before) == json.dumps(after)
