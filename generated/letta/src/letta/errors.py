"""Everything that a call can raise.

LettaError
├── SettingError                    a setting of the client that cannot work
├── EncodeError                     a value that cannot be sent; nothing was sent
└── ApiError                        the call failed
    ├── ApiConnectionError          no answer arrived
    │   └── ApiTimeoutError         ... in time
    ├── ApiStatusError              the answer is an error
    │   ├── BadRequestError             400
    │   ├── AuthenticationError         401
    │   ├── PermissionDeniedError       403
    │   ├── NotFoundError               404
    │   ├── ConflictError               409
    │   ├── UnprocessableEntityError    422
    │   ├── RateLimitError              429
    │   └── InternalServerError         500 and above
    ├── TokenError                  no access token could be had
    ├── DecodeError                 the answer is not what the description promises
    ├── StreamError                 the server reports an error in the middle of a stream
    └── PaginationError             the pages do not come to an end, or cannot be gone on from

All of them can be pickled, and none of them carries a credential.
"""

from ._runtime.errors import (
    ApiConnectionError,
    ApiError,
    ApiStatusError,
    ApiTimeoutError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    DecodeError,
    EncodeError,
    InternalServerError,
    NotFoundError,
    PaginationError,
    PermissionDeniedError,
    RateLimitError,
    SdkError,
    SettingError,
    StreamError,
    TokenError,
    UnprocessableEntityError,
)
from ._runtime.errors import SdkError as LettaError

__all__ = [
    "ApiConnectionError",
    "ApiError",
    "ApiStatusError",
    "ApiTimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "DecodeError",
    "EncodeError",
    "InternalServerError",
    "LettaError",
    "NotFoundError",
    "PaginationError",
    "PermissionDeniedError",
    "RateLimitError",
    "SdkError",
    "SettingError",
    "StreamError",
    "TokenError",
    "UnprocessableEntityError",
]
