"""What is wrong with a text, before anybody knows which file and line it came from."""

from __future__ import annotations

from dataclasses import dataclass

from sdkwright.load.limits import MAX_DEPTH


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault at a character offset of a text; reading can go on after it."""

    code: str
    message: str
    offset: int
    hint: str | None = None
    is_mended: bool = False
    """Whether the tree has something in the place of what is wrong."""


class Unreadable(Exception):
    """The text cannot be read any further."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.message)
        self.fault = fault


def mended(code: str, message: str, offset: int) -> Fault:
    """Something wrong that the tree does not have any more: a warning, no error."""
    return Fault(code, message, offset, is_mended=True)


def too_deep(offset: int) -> Fault:
    """A value inside too many others."""
    message = f"objects and lists are nested more than {MAX_DEPTH} deep"
    return Fault("nested-too-deeply", message, offset)


def bad_number(offset: int, shown: str) -> Fault:
    """A number that JSON has not, or that no client can hold."""
    if len(shown) > 40:
        message = f"a number of {len(shown)} characters is too large"
    else:
        message = f"`{shown}` is not a number that JSON can carry"
    return Fault("invalid-number", message, offset)


def duplicate_key(key: str, offset: int, first_line: int) -> Fault:
    """A key that its object already has."""
    return Fault(
        "duplicate-key",
        f'the key "{key}" is already at line {first_line}',
        offset,
        "keep one of the two: readers disagree about which of them counts",
    )
