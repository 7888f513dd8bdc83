"""Bytes -> text: which encoding it is, and whether it is text at all."""

from __future__ import annotations

import codecs
import re
from typing import Final

from sdkwright.load.faults import Fault, Unreadable

_ENCODINGS: Final = (
    # The first byte order mark that fits decides, so the longer ones come first.
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_SAVE_AS_UTF8: Final = "save the file as UTF-8"
_NOT_TEXT: Final = "an OpenAPI description is a JSON or YAML text"


def decode(data: bytes) -> str:
    """The text of a file, with "\\n" at the end of every line.

    Raises Unreadable for what is not UTF-8, nor UTF-16 or UTF-32 with a byte order
    mark, and for control characters, which neither JSON nor YAML allows.
    """
    text = _plain_lines(_decode(data))
    control = _CONTROL.search(text)
    if control is None:
        return text
    if "\0" in text:
        message = "this is a binary file, or UTF-16 without a byte order mark"
        raise Unreadable(
            Fault("not-a-description", message, control.start(), _NOT_TEXT)
        )
    message = f"control character U+{ord(control[0]):04X}"
    raise Unreadable(
        Fault(
            "control-character",
            message,
            control.start(),
            "remove it, or write it as an escape in a quoted string",
        )
    )


def decode_roughly(data: bytes) -> str:
    """The text for showing an excerpt: what is not text becomes U+FFFD."""
    encoding, mark = _encoding(data)
    return _plain_lines(data[len(mark) :].decode(encoding, "replace"))


def _decode(data: bytes) -> str:
    if data.startswith((b"PK\x03\x04", b"\x1f\x8b")):
        message = "this is an archive, not an OpenAPI description"
        raise Unreadable(Fault("not-a-description", message, 0, "unpack it first"))
    encoding, mark = _encoding(data)
    content = data[len(mark) :]
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        before = _plain_lines(content[: error.start].decode(encoding, "replace"))
        byte = content[error.start]
        name = encoding.upper().removesuffix("-LE").removesuffix("-BE")
        raise Unreadable(
            Fault(
                "invalid-encoding",
                f"the byte 0x{byte:02X} is not {name}",
                len(before),
                _SAVE_AS_UTF8,
            )
        ) from None


def _encoding(data: bytes) -> tuple[str, bytes]:
    for mark, encoding in _ENCODINGS:
        if data.startswith(mark):
            return encoding, mark
    return "utf-8", b""


def _plain_lines(text: str) -> str:
    if "\r" not in text:
        return text
    return text.replace("\r\n", "\n").replace("\r", "\n")
