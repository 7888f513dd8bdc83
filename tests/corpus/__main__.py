"""Examine the descriptions of the corpus, and print a table: `python -m tests.corpus`."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.corpus.descriptions import CORPUS, find_descriptions
from tests.corpus.examine import Finding, examine
from tests.corpus.known import KNOWN
from tests.corpus.table import faults, table, times


def main() -> int:
    """The exit code is 1 when something fails that is not known to, or no longer does."""
    parser = argparse.ArgumentParser(prog="python -m tests.corpus", description=__doc__)
    parser.add_argument("slugs", nargs="*", help="descriptions; by default all")
    parser.add_argument("--whole", action="store_true", help="give Black every file")
    parser.add_argument("--quick", action="store_true", help="no mypy, pyright, Black")
    parser.add_argument("--keep", metavar="DIR", help="where the SDKs are left")
    parser.add_argument(
        "--faults", type=int, default=5, help="how many to show of each"
    )
    chosen = parser.parse_args()
    descriptions = find_descriptions()
    if not descriptions:
        parser.error(f"there is no {CORPUS}")
    unknown = set(chosen.slugs) - {each.slug for each in descriptions}
    if unknown:
        parser.error(f"not in the corpus: {', '.join(sorted(unknown))}")
    findings: list[Finding] = []
    for description in descriptions:
        if chosen.slugs and description.slug not in chosen.slugs:
            continue
        with tempfile.TemporaryDirectory() as name:
            folder = Path(chosen.keep or name).resolve() / description.slug
            folder.parent.mkdir(parents=True, exist_ok=True)
            finding = examine(
                description, folder, is_whole=chosen.whole, is_quick=chosen.quick
            )
        findings.append(finding)
        print(times(finding), *faults(finding, chosen.faults), sep="\n", flush=True)
    print("", *table(findings), sep="\n")
    return int(
        any(
            each.failed != each.faults.keys() & KNOWN.get(each.slug, {}).keys()
            for each in findings
        )
    )


if __name__ == "__main__":
    sys.exit(main())
