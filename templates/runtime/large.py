"""Classes with more fields than `dataclass` can make methods for in reasonable time: that
time grows with the square of their number."""

from __future__ import annotations

from dataclasses import MISSING, Field, dataclass, field, fields
from typing import Any, TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(kw_only_default=True, field_specifiers=(field,))
def large_dataclass(cls: type[T]) -> type[T]:
    """What `dataclass(slots=True, kw_only=True, repr=False)` makes, with methods that
    walk the fields."""
    made = dataclass(slots=True, init=False, repr=False, eq=False)(cls)
    known: dict[str, Field[Any]] = {item.name: item for item in fields(made)}  # type: ignore[arg-type]  # it is one

    def initialise(self: T, **values: Any) -> None:
        for name, item in known.items():
            if name in values:
                value = values.pop(name)
            elif item.default is not MISSING:
                value = item.default
            elif item.default_factory is not MISSING:
                value = item.default_factory()
            else:
                raise TypeError(f"{cls.__name__} needs {name!r}")
            setattr(self, name, value)
        for name in values:
            raise TypeError(f"{cls.__name__} has no field {name!r}")

    def is_equal(self: T, other: object) -> Any:
        if type(other) is not made:
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in known)

    made.__init__ = initialise  # type: ignore[method-assign, assignment]  # of this class only
    made.__eq__ = is_equal  # type: ignore[method-assign, assignment]  # of this class only
    made.__hash__ = None  # type: ignore[assignment]  # as `dataclass` has it
    return made
