"""What an operation of the API is, as data: one constant for each, shared by sync and
async."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import KW_ONLY, dataclass, field
from typing import TYPE_CHECKING, Any, Final, Generic, NamedTuple, Protocol, TypeVar

from .encoding import with_members
from .errors import EncodeError
from .parameters import Parameter
from .replies import Reply, find_reply, read_undescribed
from .unset import UNSET

if TYPE_CHECKING:
    import httpx2

    from .decoding import OnMismatch
    from .request import Payload

T = TypeVar("T")


class Body(Protocol):
    """A way to write the body of a request: see `json_body`, `forms`, `multipart`, `files`."""

    @property
    def media_type(self) -> str: ...

    def write(self, value: object) -> Payload:
        """What is sent for a value. Raises EncodeError."""
        ...


@dataclass(eq=False, repr=False)
class Operation(Generic[T]):
    """A call and what comes back from it: T."""

    method: Final[str]
    path: Final[str]
    """With the names of its parameters in braces: `/v1/steps/{step_id}/messages`; a query
    that never changes may follow."""
    _: KW_ONLY
    parameters: Final[tuple[Parameter, ...]] = ()
    bodies: Final[tuple[Body, ...]] = ()
    """The ways to write the body, the preferred one first; none: it has no body."""
    replies: Final[Mapping[str, Reply]] = field(default_factory=dict[str, Reply])
    """By status (`200`), range (`2XX`) or `default`, in that order of precedence."""
    security: Final[tuple[tuple[str, ...], ...]] = ()
    """Alternatives of schemes that are needed together; none at all: no credential is
    sent."""
    scopes: Final[Mapping[str, tuple[str, ...]]] = field(default_factory=dict[str, Any])
    """By scheme: what a token has to allow."""
    server: Final[str] = ""
    """The one that this operation has of its own: absolute, or relative to the base
    URL."""
    accept: str = ""
    """The media types of its answers."""
    members: Final[Mapping[str, Any]] = field(default_factory=dict[str, Any])
    """What is sent in a body whatever the caller says: whether to stream the answer."""

    def __post_init__(self) -> None:
        self.accept = self.accept or _accept(self.replies)

    def read(self, response: httpx2.Response, on_mismatch: OnMismatch) -> T:
        """The value of a success. Raises DecodeError."""
        reply = find_reply(self.replies, response.status_code)
        if reply is None:
            value: T = read_undescribed(response)
        else:
            value = reply.read(response, on_mismatch)
        return value

    def write_body(self, call: Called, extra: Mapping[str, Any]) -> Payload | None:
        """The body of a call, with `extra` members; None for no body. Raises
        EncodeError."""
        value, media_type = call.body, call.content_type
        found = [b for b in self.bodies if media_type in (None, b.media_type)]
        if not found and media_type is not None:
            reason = f"the operation does not take {media_type!r}"
            raise EncodeError("content_type", reason)
        members = {**self.members, **extra}
        if not found or (value is UNSET and not members):
            return None
        return found[0].write(with_members(value, members) if members else value)

    def query_of(self, arguments: Sequence[object]) -> dict[str, Any]:
        """What the arguments say in the query, by the names of parameters."""
        pairs = zip(self.parameters, arguments, strict=True)
        return {one.name: value for one, value in pairs if one.place == "query"}

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.method} {self.path})"


AnyOperation = Operation[Any]


class Called(NamedTuple):
    """A call before it was a request. Requests have it along, for tests."""

    operation: AnyOperation
    arguments: Sequence[object]
    """In the order of the operation's parameters."""
    body: object = UNSET
    content_type: str | None = None
    """That of one of the operation's bodies, the first by default."""


def _accept(replies: Mapping[str, Reply]) -> str:
    """The media types of the described replies; those of successes first."""
    ordered = sorted(replies.items(), key=lambda item: item[0][0] != "2")
    types = dict.fromkeys(reply.media_type for _, reply in ordered)
    types.update((reply.also, None) for status, reply in ordered if status[0] == "2")
    types.pop("", None)
    return ", ".join(types) or "*/*"
