"""When two JSON values say the same."""

from typing import Any, TypeAlias, Union

Json: TypeAlias = Union["dict[str, Json]", "list[Json]", str, float, bool, None]

FREE_FORM = frozenset({"event_data"})
"""Fields whose value is the caller's own object: in them null is a value like others."""


def settle(value: Json) -> Any:
    """Without the fields of models that are null: a read-only model does not tell them
    from absent ones. `True` and `1`, which Python takes for equal, stay apart."""
    if isinstance(value, dict):
        return {
            name: mark(member) if name in FREE_FORM else settle(member)
            for name, member in value.items()
            if member is not None
        }
    if isinstance(value, list):
        return [settle(item) for item in value]
    return mark(value)


def mark(value: Json) -> Any:
    """With the type beside every number and truth value."""
    if isinstance(value, dict):
        return {name: mark(member) for name, member in value.items()}
    if isinstance(value, list):
        return [mark(item) for item in value]
    if isinstance(value, bool | int | float):
        return type(value).__name__, value
    return value
