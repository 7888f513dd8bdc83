"""One file -> plain tree, with every way to fail turned into a diagnostic."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable, Iterable
from typing import Any, Final

from sdkwright.diagnostics import Location, Report
from sdkwright.load.faults import Fault, Unreadable
from sdkwright.load.json_text import read_json
from sdkwright.load.limits import MAX_FILE_BYTES
from sdkwright.load.positions import positions
from sdkwright.load.remote import Unreachable, fetch, is_address
from sdkwright.load.sources import Sources
from sdkwright.load.text import decode, decode_roughly
from sdkwright.load.yaml_text import read_yaml

_EXPECTED: Final = "an OpenAPI description is a JSON or YAML text"
_MARKUP: Final = re.compile(r"<[!?A-Za-z]")


class Missing:
    """Stands for the tree of a file that could not be read."""


MISSING: Final = Missing()


def read(
    file: str,
    sources: Sources,
    report: Report,
    *,
    at: Location | None = None,
    may_follow: Callable[[str], bool] = is_address,
) -> Any:
    """The tree of a file or an address, or MISSING after a fault that stops the reading.

    The tree may be any value; null is one. `at` is the place that named the file: a
    file that is not there is reported there. Redirects lead to what `may_follow`.
    """
    if is_address(file):
        data = _fetch(file, report, at or Location(file), may_follow)
    else:
        data = _read_bytes(file, report, at or Location(file))
    if data is None:
        return MISSING
    try:
        text = decode(data)
    except Unreadable as error:
        _report(file, decode_roughly(data), (error.fault,), report)
        return MISSING
    try:
        value, faults, is_json = _parse(file, text)
    except Unreadable as error:
        _report(file, text, (error.fault,), report)
        return MISSING
    _report(file, text, faults, report)
    sources.add(file, data, text, is_json=is_json)
    return value


def _fetch(
    address: str, report: Report, at: Location, may_follow: Callable[[str], bool]
) -> bytes | None:
    try:
        data = fetch(address, may_follow)
    except Unreachable as error:
        report.error("unreachable", f"`{address}` cannot be fetched: {error}", at)
        return None
    return data if _is_small(address, data, report, at) else None


def _is_small(name: str, data: bytes, report: Report, at: Location) -> bool:
    if len(data) <= MAX_FILE_BYTES:
        return True
    limit = f"{MAX_FILE_BYTES // 2**20} MiB"
    report.error("file-too-large", f"`{name}` is larger than {limit}", at)
    return False


def _read_bytes(file: str, report: Report, at: Location) -> bytes | None:
    if file == "-" or "://" in file:
        report.error(
            "unsupported-source",
            f"only files and addresses of http and https can be read, not `{file}`",
            at,
            "save the description, and name the file",
        )
        return None
    try:
        with open(file, "rb", opener=_open_without_waiting) as stream:
            mode = os.fstat(stream.fileno()).st_mode
            if not stat.S_ISREG(mode):
                kind = "a folder" if stat.S_ISDIR(mode) else "not a regular file"
                report.error("not-a-file", f"`{file}` is {kind}", at)
                return None
            data = stream.read(MAX_FILE_BYTES + 1)
    except FileNotFoundError:
        report.error("file-not-found", f"there is no file `{file}`", at)
    except IsADirectoryError:
        report.error("not-a-file", f"`{file}` is a folder", at, "name a file in it")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        report.error("unreadable-file", f"`{file}` cannot be read: {reason}", at)
    else:
        return data if _is_small(file, data, report, at) else None
    return None


def _open_without_waiting(path: str, flags: int) -> int:
    # A named pipe would wait for its other end for ever.
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _parse(file: str, text: str) -> tuple[Any, list[Fault], bool]:
    """The tree, its faults, and whether it is JSON: the content decides, not the name.

    Flow-style YAML begins like JSON, so a text that only looks like JSON is YAML as
    well, unless its name says JSON.
    """
    start = text.lstrip()
    if _MARKUP.match(start):
        message = "this is an HTML or XML page, not an OpenAPI description"
        hint = "perhaps it is the page of a login or of an error; download it again"
        raise Unreadable(Fault("not-a-description", message, 0, hint))
    if not start:
        raise Unreadable(Fault("empty-file", "this file is empty", 0, _EXPECTED))
    if not start.startswith(("{", "[")):
        return *read_yaml(text), False
    try:
        return *read_json(text), True
    except Unreadable as error:
        if error.fault.code != "invalid-json" or file.lower().endswith(".json"):
            raise
        try:
            return *read_yaml(text), False
        except Unreadable:
            raise error from None


def _report(file: str, text: str, faults: Iterable[Fault], report: Report) -> None:
    faults = sorted(faults, key=lambda fault: fault.offset)
    found = positions(text, (fault.offset for fault in faults))
    for fault in faults:
        line, column = found[fault.offset]
        place = Location(file, line=line, column=column)
        tell = report.warning if fault.is_mended else report.error
        tell(fault.code, fault.message, place, fault.hint)
