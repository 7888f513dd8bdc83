"""What a field of a model is when nothing is given for it, and when it travels."""

from __future__ import annotations

from enum import Enum, auto

from sdkwright import ir
from sdkwright.graph import resolve


class Default(Enum):
    MISSING = auto()
    """It must be given."""
    CONSTANT = auto()
    """There is only one value that makes sense."""
    NONE = auto()
    """None stands for a value that was left out."""
    UNSET = auto()
    """UNSET stands for a value that was left out, because null says something else."""


def default_of(field: ir.Field, model: ir.Model, api: ir.Api) -> Default:
    """The default of a field in a model that requests carry, or responses, or both."""
    if constant_of(field) is not None:
        return Default.CONSTANT
    is_sent, is_received = model.id in api.sent, model.id in api.received
    if field.presence is ir.Presence.REQUIRED:
        if field.access is ir.Access.READ_ONLY and is_sent:
            return Default.NONE
        if field.access is ir.Access.WRITE_ONLY and is_received:
            return Default.NONE
        return Default.MISSING
    meant = resolve(field.type, api.declarations)
    if is_sent and isinstance(meant, ir.Nullable | ir.Anything):
        return Default.UNSET
    return Default.NONE


def constant_of(field: ir.Field) -> ir.JsonScalar:
    """The value that a field always has: that of a tag, or of a required constant."""
    match field.type:
        case ir.Tag(_, default):
            return default
        case ir.Literals((only,)) if field.presence is ir.Presence.REQUIRED:
            return only
        case _:
            return None


def is_always_sent(field: ir.Field, default: Default, api: ir.Api) -> bool:
    """Whether JSON has the key whatever the value: null is then as good as any."""
    if default in (Default.MISSING, Default.CONSTANT):
        return True
    meant = resolve(field.type, api.declarations)
    may_be_null = isinstance(meant, ir.Nullable) or (
        field.presence is ir.Presence.REQUIRED
        and meant in (ir.Anything(), ir.Scalar(ir.ScalarKind.NULL))
    )
    return default is Default.NONE and may_be_null
