"""Changes many files of one folder: all of them, or none."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterable, Mapping
from contextlib import ExitStack
from pathlib import Path


def place_files(
    folder: Path, place: Mapping[str, bytes], remove: Iterable[str]
) -> None:
    """Write and remove files, then the folders that this leaves empty.

    Each file is replaced in one step, so that a reader sees the old or the new one.
    Whatever stops the work (OSError, an interrupt), everything is put back before the
    exception goes on. Paths are relative to `folder`, and the caller has checked them.
    """
    leaving = sorted(remove)
    with ExitStack() as undo:
        _make_folder(folder, undo)
        # Inside of the folder, and so on the same file system even when the folder is
        # a mount point.
        work = Path(tempfile.mkdtemp(prefix=".sdkwright-", dir=folder))
        undo.callback(shutil.rmtree, work, ignore_errors=True)
        for number, data in enumerate(place.values()):
            (work / f"{number}.new").write_bytes(data)
        for number, path in enumerate(leaving):
            target = folder / path
            kept = work / f"{number}.removed"
            os.replace(target, kept)
            undo.callback(os.replace, kept, target)
        for number, path in enumerate(place):
            target = folder / path
            _make_folder(target.parent, undo)
            if os.path.lexists(target):
                kept = work / f"{number}.old"
                shutil.copy2(target, kept, follow_symlinks=False)
                undo.callback(os.replace, kept, target)
            else:
                undo.callback(target.unlink, missing_ok=True)
            os.replace(work / f"{number}.new", target)
        undo.pop_all()
    shutil.rmtree(work, ignore_errors=True)
    for path in leaving:
        _remove_empty(folder, (folder / path).parent)


def _make_folder(folder: Path, undo: ExitStack) -> None:
    missing: list[Path] = []
    while not folder.exists():
        missing.append(folder)
        folder = folder.parent
    for path in reversed(missing):
        path.mkdir()
        undo.callback(path.rmdir)


def _remove_empty(top: Path, folder: Path) -> None:
    while folder != top:
        try:
            folder.rmdir()
        except OSError:
            return
        folder = folder.parent
