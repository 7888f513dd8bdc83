"""Operations that stream or not, as a property of the body says."""

from __future__ import annotations

from copy import copy
from typing import Any, Final, TypeVar

from .operation import Operation
from .shapes import is_mapping
from .unset import UNSET

T = TypeVar("T")


class WholeOperation(Operation[T]):
    """A call that asks for an answer that is no stream."""

    def __init__(self, method: str, path: str, *, switch: str, **more: Any) -> None:
        super().__init__(method, path, **more)
        self._switch: Final = switch

    def sent(self, body: object) -> object:
        return switched(body, self._switch, False)


def switched(body: object, name: str, value: bool) -> object:
    """The body, with the property that says whether the answer is a stream."""
    if body is UNSET:
        return {name: value}
    if is_mapping(body):
        return {**body, name: value}
    body = copy(body)
    setattr(body, name, value)
    return body
