"""Which files and addresses the references of a description may lead to.

The folder of the description and what is below it are allowed, and what the user has
named besides. Nothing is opened here.
"""

from __future__ import annotations

import os
import posixpath
import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote, urljoin, urlsplit

from sdkwright.load.remote import is_address

_SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")


class Refused(Exception):
    """A reference that is not followed; `code` is that of the diagnostic."""

    def __init__(self, code: str, reason: str, hint: str) -> None:
        super().__init__(reason)
        self.code = code
        self.hint = hint


@dataclass(frozen=True, slots=True)
class Reach:
    root: str
    """The description: a path or an address."""
    allowed: tuple[str, ...] = ()
    """Folders, files and beginnings of addresses, besides the description's folder."""

    @property
    def name(self) -> str:
        """The description, as a reference to it would be written out."""
        return self.root if is_address(self.root) else posixpath.normpath(self.root)

    def target(self, holder: str, reference: str) -> str:
        """The file or address that a reference without its fragment means in `holder`.

        Raises Refused. A path has `/` and no `..` but at its beginning.
        """
        if is_address(holder) or is_address(reference):
            address = urljoin(holder, reference) if is_address(holder) else reference
            if not self.allows(address):
                raise _outside(f"`{address}`", '"https://..."')
            return address
        if _SCHEME.match(reference):
            raise Refused(
                "unsupported-reference",
                "only files and addresses of http and https can be read",
                "write the path of a file, from the folder of the file that names it",
            )
        path = posixpath.join(posixpath.dirname(holder), unquote(reference))
        path = posixpath.normpath(path)
        if "\0" in path or not self.allows(path):
            raise _outside(f"`{unquote(reference)}`", '"../schemas"')
        return path

    def allows(self, target: str) -> bool:
        """Whether a file or an address may be read."""
        folder = self.root.rpartition("/")[0]
        if is_address(target):
            own = (f"{folder}/",) if is_address(self.root) else ()
            prefixes = (*own, *filter(is_address, self.allowed))
            return any(_is_below_address(target, prefix) for prefix in prefixes)
        if is_address(self.root):
            return False
        folders = (
            posixpath.dirname(self.root) or ".",
            *(each for each in self.allowed if not is_address(each)),
        )
        real = os.path.realpath(target)
        return any(_is_below(real, os.path.realpath(each)) for each in folders)

    def id_of(self, target: str) -> str:
        """The same text for a file wherever the description is: its way from there."""
        if is_address(target) or is_address(self.root):
            return target
        return from_folder_of(self.root, target)


def from_folder_of(root: str, file: str) -> str:
    """The path of a file from the folder of the first one; an address stays as it is."""
    if is_address(file) or is_address(root):
        return file
    folder = posixpath.dirname(root) or "."
    return os.path.relpath(file, folder).replace(os.sep, "/")


def _outside(shown: str, example: str) -> Refused:
    return Refused(
        "forbidden-reference",
        f"{shown} is outside of the description's folder",
        f"allow it with --allow-reference, or with `references = [{example}]` in the "
        "configuration",
    )


def _is_below(path: str, folder: str) -> bool:
    return path == folder or path.startswith(folder.rstrip(os.sep) + os.sep)


def _is_below_address(address: str, prefix: str) -> bool:
    """Whether two addresses have one origin, and the path of one begins with the other's.

    An address that could be read in two ways is below nothing.
    """
    given, allowed = urlsplit(address), urlsplit(prefix)
    if "\\" in address or "@" in given.netloc or "%2e" in given.path.lower():
        return False
    if any(step in ("..", ".") for step in given.path.split("/")):
        return False
    if (given.scheme, given.netloc.lower()) != (allowed.scheme, allowed.netloc.lower()):
        return False
    path = allowed.path or "/"
    return given.path == path or given.path.startswith(path.rstrip("/") + "/")
