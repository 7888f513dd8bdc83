"""Compare the descriptions of the corpus: `python -m tests.differential`."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from tests.corpus.descriptions import CORPUS, find_descriptions
from tests.differential.classes import CLASSES
from tests.differential.compare import Finding, compare
from tests.differential.table import shown, table


def main() -> int:
    """The exit code is 1 when there is a disagreement that nobody has judged."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.differential", description=__doc__
    )
    parser.add_argument("slugs", nargs="*", help="descriptions; by default all")
    parser.add_argument(
        "--whole", action="store_true", help="every component and every example"
    )
    parser.add_argument(
        "--all", action="store_true", help="show instances of what is judged as well"
    )
    chosen = parser.parse_args()
    found = [each for each in find_descriptions() if not each.slug.startswith("multi-")]
    if not found:
        parser.error(f"there is no {CORPUS}")
    unknown = set(chosen.slugs) - {each.slug for each in found}
    if unknown:
        parser.error(f"not in the corpus: {', '.join(sorted(unknown))}")
    findings: list[Finding] = []
    for description in found:
        if chosen.slugs and description.slug not in chosen.slugs:
            continue
        start = time.perf_counter()
        with tempfile.TemporaryDirectory() as name:
            finding = compare(description, Path(name), is_whole=chosen.whole)
        findings.append(finding)
        classes = {n for n in finding.classes if chosen.all or n not in CLASSES}
        print(f"{finding.slug}: {time.perf_counter() - start:.1f} s", flush=True)
        print(*shown(finding, classes), sep="\n", flush=True)
    print("", *table(findings), sep="\n")
    return int(any(each.classes.keys() - CLASSES.keys() for each in findings))


if __name__ == "__main__":
    sys.exit(main())
