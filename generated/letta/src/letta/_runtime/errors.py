"""Everything that a call can raise, as one tree, which the package's own `errors` shows.

All of them can be pickled, and none of them carries a credential: what they keep of a
request and of a response is a copy without secret headers and without the body of the
request.
"""

from __future__ import annotations

import copyreg
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    import httpx2


class SdkError(Exception):
    """Whatever this SDK raises of its own."""

    def __reduce__(self) -> tuple[Any, ...]:
        # Past __init__, whose arguments differ from class to class.
        return copyreg.__newobj__, (type(self), *self.args), self.__dict__  # type: ignore[attr-defined]  # typeshed leaves it out


class SettingError(SdkError):
    """A setting of the client that cannot work, such as a base URL without a host."""


class EncodeError(SdkError):
    """A value that cannot be sent. Nothing was sent."""

    def __init__(self, place: str, reason: str) -> None:
        super().__init__(f"{place}: {reason}")
        self.place: Final = place
        """Where the value is: `path parameter step_id`, `body.messages[2].date`."""
        self.reason: Final = reason


class ApiError(SdkError):
    """A call that failed."""


class ApiConnectionError(ApiError):
    """No answer arrived. `__cause__` is the fault as `httpx2` reports it."""

    def __init__(self, message: str, *, request: httpx2.Request) -> None:
        super().__init__(message)
        self.request: Final = request


class ApiTimeoutError(ApiConnectionError):
    """No answer arrived in time."""


class ApiStatusError(ApiError):
    """An answer whose status says that the call failed."""

    def __init__(self, message: str, *, body: Any, response: httpx2.Response) -> None:
        self.request_id: Final = request_id_of(response)
        """The server's name for this call, for its logs; None when it does not give one."""
        named = f" (request {self.request_id[:100]})" if self.request_id else ""
        super().__init__(message + named)
        self.status: Final = response.status_code
        self.body: Final = body
        """What the description promises for this status; else the JSON as it came; else
        the text."""
        self.response: Final = response

    @staticmethod
    def of(status: int) -> type[ApiStatusError]:
        """The class to raise for a status."""
        return _BY_STATUS.get(min(status, 500), ApiStatusError)


class BadRequestError(ApiStatusError):
    """400"""


class AuthenticationError(ApiStatusError):
    """401"""


class PermissionDeniedError(ApiStatusError):
    """403"""


class NotFoundError(ApiStatusError):
    """404"""


class ConflictError(ApiStatusError):
    """409"""


class UnprocessableEntityError(ApiStatusError):
    """422"""


class RateLimitError(ApiStatusError):
    """429"""


class InternalServerError(ApiStatusError):
    """500 and above"""


class TokenError(ApiError):
    """The token endpoint gave no access token. The API itself was not called."""

    def __init__(self, message: str, *, status: int, code: str = "") -> None:
        super().__init__(message)
        self.status: Final = status
        """Of the answer of the endpoint."""
        self.code: Final = code
        """What is wrong, such as `invalid_client` or `invalid_grant` (RFC 6749, 5.2);
        else empty."""


class DecodeError(ApiError):
    """An answer, or other JSON, that is not what the description promises."""

    def __init__(
        self,
        path: str,
        reason: str,
        *,
        source: str = "",
        response: httpx2.Response | None = None,
    ) -> None:
        shown = path if len(path) <= 300 else f"{path[:140]}...{path[-140:]}"
        super().__init__(f"{source}{shown}: {reason}")
        self.path: Final = path
        """Where in the JSON: `$[977].tool_returns[0].tool_return`."""
        self.reason: Final = reason
        self.response: Final = response
        """None when the JSON did not come from a call."""


class StreamError(ApiError):
    """An error that the server reports in the middle of a stream."""

    def __init__(self, message: str, *, body: Any, response: httpx2.Response) -> None:
        super().__init__(message)
        self.body: Final = body
        """What it says: JSON as it came, or text."""
        self.response: Final = response


class PaginationError(ApiError):
    """Pages that do not come to an end, or a page that cannot be gone on from."""


_BY_STATUS: Final[dict[int, type[ApiStatusError]]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
    500: InternalServerError,
}


def request_id_of(response: httpx2.Response) -> str | None:
    """The server's name for a call, from the headers in use for it."""
    names = ("x-request-id", "request-id", "x-correlation-id", "x-amzn-requestid")
    found = (response.headers.get(name) for name in names)
    return next(filter(None, found), None)
