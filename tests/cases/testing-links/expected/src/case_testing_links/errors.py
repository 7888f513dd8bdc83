"""The base of everything that this package raises of its own."""

from ._runtime.errors import SdkError as ReposError

__all__ = ["ReposError"]
