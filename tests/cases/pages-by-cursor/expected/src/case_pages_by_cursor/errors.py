"""The base of everything that this package raises of its own."""

from ._runtime.errors import SdkError as FilesError

__all__ = ["FilesError"]
