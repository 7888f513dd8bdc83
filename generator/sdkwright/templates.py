"""Where the templates are: inside the installed package, or beside it in a checkout."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def template_folder() -> Path:
    """The folder that holds `sdk/`, `runtime/` and `testing/`."""
    package = Path(__file__).parent
    for folder in (package / "templates", package.parents[1] / "templates"):
        if folder.is_dir():
            return folder
    raise FileNotFoundError("the templates of sdkwright are not installed")
