"""The base of everything that this package raises of its own."""

from ._runtime.errors import SdkError as SizesError

__all__ = ["SizesError"]
