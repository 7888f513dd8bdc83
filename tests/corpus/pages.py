"""Count the operations that are paged, by style: `python -m tests.corpus.pages [SLUG...]`."""

from __future__ import annotations

import sys
from collections import Counter

from tests.corpus.descriptions import Description, find_descriptions

from sdkwright.config import SdkConfig
from sdkwright.pipeline import inspect

STYLES = ("ItemCursor", "BodyCursor", "Offset", "PageNumber", "NextLink", "LinkHeader")


def paged(description: Description) -> dict[str, str]:
    """Every operation, and the name of its style; empty for one that is not paged."""
    api = inspect(SdkConfig(spec=str(description.file))).api
    return {
        op.key: type(op.pagination.style).__name__ if op.pagination else ""
        for op in (api.operations if api else ())
    }


def main(slugs: list[str]) -> None:
    print("| description | operations |", " | ".join(STYLES), "|")
    print("| --- " * (len(STYLES) + 2) + "|")
    for description in find_descriptions():
        if not slugs or description.slug in slugs:
            found = paged(description)
            counts = Counter(found.values())
            cells = [str(counts[style] or "") for style in STYLES]
            print(f"| {description.slug} | {len(found)} |", " | ".join(cells), "|")


if __name__ == "__main__":
    main(sys.argv[1:])
