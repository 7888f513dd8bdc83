"""What a plain tree is made of, for the type checker as well."""

from __future__ import annotations

from typing import Any, TypeGuard


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether a value of a tree is an object (a mapping, in YAML's words)."""
    return type(value) is dict


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether a value of a tree is a list."""
    return type(value) is list
