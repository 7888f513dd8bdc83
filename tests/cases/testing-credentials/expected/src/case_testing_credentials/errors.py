"""The base of everything that this package raises of its own."""

from ._runtime.errors import SdkError as SafeError

__all__ = ["SafeError"]
