"""Work that another process does, where the system can split this one in two.

A second core takes a large part of a large description; where there is none, the same work
is done here, when its result is asked for.
"""

from __future__ import annotations

import os
import pickle
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Final, Generic, TypeVar

T = TypeVar("T")


class Beside(Generic[T]):
    """Begins a piece of work; its result can be pickled."""

    def __init__(self, work: Callable[[], T], *, is_large: bool) -> None:
        self._work: Final = work
        self._process: Final = _split(work) if is_large and _can_split() else None

    def result(self) -> T:
        """Waits for it. Raises what the work raises."""
        if self._process is not None:
            process, output = self._process
            with os.fdopen(output, "rb") as stream:
                written = stream.read()
            _, status = os.waitpid(process, 0)
            if status == 0:
                result: T = pickle.loads(written)
                return result
        return self._work()  # one that failed fails here once more, and says why


def _can_split() -> bool:
    """Whether a copy of this process can work: no other thread may hold a lock in it."""
    threading = sys.modules.get("threading")
    is_alone = threading is None or threading.active_count() == 1
    return is_alone and hasattr(os, "fork") and (os.cpu_count() or 1) > 1


def _split(work: Callable[[], object]) -> tuple[int, int]:
    """The number of the process, and what it writes its result to."""
    output, entry = os.pipe()
    process = os.fork()
    if process:
        os.close(entry)
        return process, output
    status = 1
    try:
        with suppress(Exception), os.fdopen(entry, "wb") as stream:
            pickle.dump(work(), stream)
            status = 0
    finally:
        os._exit(status)  # what the other process has open is its own
