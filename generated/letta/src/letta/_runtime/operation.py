"""What an operation of the API is, as data: one constant for each, shared by sync and
async."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Generic, Protocol, TypeAlias, TypeVar

from .encoding import with_members
from .errors import EncodeError
from .parameters import Parameter
from .replies import Reply, find_reply, read_undescribed
from .settings import NOTHING
from .unset import UNSET

if TYPE_CHECKING:
    import httpx2

    from .decoding import OnMismatch
    from .request import Payload

T = TypeVar("T")


class Body(Protocol):
    """A way to write the body of a request: see `json_body`, `forms`, `multipart`, `contents`."""

    @property
    def media_type(self) -> str: ...

    def write(self, value: object) -> Payload:
        """What is sent for a value. Raises EncodeError."""
        ...


class Operation(Generic[T]):
    """A call and what comes back from it: T."""

    def __init__(
        self,
        method: str,
        path: str,
        *,
        parameters: tuple[Parameter, ...] = (),
        bodies: tuple[Body, ...] = (),
        replies: Mapping[str, Reply] = NOTHING,
        security: tuple[tuple[str, ...], ...] = (),
        scopes: Mapping[str, tuple[str, ...]] = NOTHING,
        server: str = "",
        accept: str = "",
        members: Mapping[str, Any] = NOTHING,
    ) -> None:
        self.method: Final = method
        self.path: Final = path
        """With the names of its parameters in braces: `/v1/steps/{step_id}/messages`; a
        query that never changes may follow."""
        self.parameters: Final = parameters
        self.bodies: Final = bodies
        """The ways to write the body, the preferred one first; none: it has no body."""
        self.replies: Final = replies
        """By status (`200`), range (`2XX`) or `default`, in that order of precedence."""
        self.security: Final = security
        """Alternatives of schemes that are needed together; none at all: no credential
        is sent."""
        self.scopes: Final = scopes
        """By scheme: what a token has to allow."""
        self.server: Final = server
        """The one that this operation has of its own: absolute, or relative to the base
        URL."""
        self.accept: Final = accept or _accept(replies)
        """The media types of its answers."""
        self.members: Final = members
        """What is sent in a body whatever the caller says: whether to stream the answer."""

    def read(self, response: httpx2.Response, on_mismatch: OnMismatch) -> T:
        """The value of a success. Raises DecodeError."""
        reply = find_reply(self.replies, response.status_code)
        if reply is None:
            value: T = read_undescribed(response)
        else:
            value = reply.read(response, on_mismatch)
        return value

    def write_body(
        self, value: object, extra: Mapping[str, Any], media_type: str | None
    ) -> Payload | None:
        """The body that the caller asks for by its media type, the preferred one by
        default; with `extra` members. None for no body. Raises EncodeError."""
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


AnyOperation: TypeAlias = Operation[Any]


def _accept(replies: Mapping[str, Reply]) -> str:
    """The media types of the described replies; those of successes first."""
    ordered = sorted(replies.items(), key=lambda item: item[0][0] != "2")
    types = dict.fromkeys(reply.media_type for _, reply in ordered)
    types.pop("", None)
    return ", ".join(types) or "*/*"
