"""The base of everything that this package raises of its own."""

from ._runtime.errors import SdkError as MailError

__all__ = ["MailError"]
