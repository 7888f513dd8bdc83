"""`deprecated` of PEP 702, which type checkers and editors know, also before Python 3.13."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Final

__all__ = ("deprecated",)

if TYPE_CHECKING:  # what type checkers bring along; nobody has to install it
    from typing_extensions import deprecated
elif sys.version_info >= (3, 13):
    from warnings import deprecated
else:
    from functools import wraps
    from warnings import warn

    _IS_COROUTINE: Final = 0x80
    """Of the flags of a function's code (`inspect.CO_COROUTINE`)."""

    def deprecated(message: str) -> Any:
        """Calls of what is marked so give a DeprecationWarning."""

        def mark(function: Any) -> Any:
            @wraps(function)
            def call(*arguments: Any, **named: Any) -> Any:
                warn(message, DeprecationWarning, stacklevel=2)
                return function(*arguments, **named)

            @wraps(function)
            async def wait(*arguments: Any, **named: Any) -> Any:
                warn(message, DeprecationWarning, stacklevel=2)
                return await function(*arguments, **named)

            is_coroutine = function.__code__.co_flags & _IS_COROUTINE
            marked: Any = wait if is_coroutine else call
            marked.__deprecated__ = message
            return marked

        return mark
