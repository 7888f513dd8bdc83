"""Prism accepts what our SDKs send for every operation, and they decode what it answers.

What contradicts the description is a broken answer, by Prism's own word or by that of JSON
Schema. What else goes wrong is explained in `EXPLAINED`: whose fault it is. An outcome without
an explanation fails, and so does an explanation of nothing.
"""

from __future__ import annotations

import re
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

import pytest
from tests.prism.calling import Outcome, caller_of, credentials, watching
from tests.prism.prism import executable, serving

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
FILES = (
    *("petstore3.yaml", "letta-2026-03-31.json", "qdrant.json", "twilio-api-2010.json"),
    *("meilisearch.json", "airflow-v2.yaml", "discord.json"),
    *("keycloak-23.json", "box.json", "docker-engine.yaml"),
)
_LEAST_SHARE = 0.8
_FINE = ("ok", "broken answer")


class Explanation(NamedTuple):
    """Outcomes whose kind and reason match are nobody's surprise in these files."""

    files: str
    """The beginnings of their names."""
    kind: str
    reason: str
    why: str

    def is_about(self, file: str) -> bool:
        return file.startswith(tuple(self.files.split()))

    def explains(self, outcome: Outcome) -> bool:
        found = re.search(self.reason, outcome.reason)
        return outcome.kind == self.kind and found is not None


EXPLAINED = (
    Explanation(
        "keycloak",
        "status",
        r"schema is too complex",
        "Prism gives up on a schema that refers to itself",
    ),
    Explanation(
        "docker keycloak letta",
        "status",
        r"Unable to find content|Cannot serialise|Cannot find serializer",
        "Prism has no way to write an answer of this media type, streams among them",
    ),
    Explanation(
        "twilio",
        "status",
        r"^30[1-8] ",
        "the description has no 2xx for it: Prism answers with the redirect itself",
    ),
    Explanation(
        "meilisearch",
        "status",
        r"^422 .*/settings/(facet-search|search-cutoff-ms)",
        "a boolean or a number as text/plain: Prism takes every text for a string",
    ),
    Explanation(
        "box",
        "refused",
        r"body', 'attributes'.*must be object",
        "Prism does not parse the JSON in a part of a multipart body",
    ),
    Explanation(
        "box",
        "refused",
        r"required property 'grant_type'",
        "paths that differ in their fragment only: Prism validates against another one",
    ),
    Explanation(
        "docker",
        "refused",
        r"'content-type'\].*application/x-tar",
        "the description demands another Content-Type than the body that it describes",
    ),
    Explanation(
        "discord",
        "refused",
        r"'entity_type'.*must be equal to one of",
        "the test's own maker of values merges variants that exclude each other",
    ),
    Explanation(
        "keycloak",
        "status",
        r"^400 .*Invalid JSON",
        "the description says that the JSON body is of format binary: it travels as it is",
    ),
    Explanation(
        "docker",
        "failed",
        r"_SWITCH_UPGRADE",
        "an answer of 101: the protocol changes, which no HTTP client goes along with",
    ),
)


def outcomes_of(file: str, folder: Path) -> Iterator[Outcome]:
    """What becomes of a call of each operation of a description."""
    spec = CORPUS / file
    with caller_of(spec, folder, "prism") as caller, serving(spec, folder) as url:
        assert caller.result.names is not None
        module = import_module(caller.package)
        caller.client = getattr(module, caller.result.names.client)(
            base_url=url,
            http_client=watching(caller.violations),
            max_retries=0,
            **credentials(caller.result),
        )
        yield from caller.outcomes()


def unexplained(file: str, outcomes: Iterable[Outcome]) -> Iterator[str]:
    """The outcomes that nothing explains, and the explanations of nothing."""
    known = [each for each in EXPLAINED if each.is_about(file)]
    needed: set[Explanation] = set()
    for outcome in outcomes:
        found = [each for each in known if each.explains(outcome)]
        needed.update(found)
        if outcome.kind not in _FINE and not found:
            yield f"{outcome.kind} {outcome.operation}: {outcome.reason}"
    for each in known:
        if each not in needed:
            yield f"an explanation of nothing, take it away: {each.kind} {each.reason!r}"


@pytest.mark.slow
@pytest.mark.parametrize("file", FILES)
def test_every_operation_is_accepted(file: str, tmp_path: Path) -> None:
    if not CORPUS.is_dir():
        pytest.skip("no descriptions: ../shared/corpus is not here")
    if executable() is None:
        pytest.skip("Prism cannot be installed: npm is not here")
    outcomes = list(outcomes_of(file, tmp_path))
    fine = sum(each.kind == "ok" for each in outcomes)
    left = list(unexplained(file, outcomes))
    print(f"{file}: {fine} of {len(outcomes)} without a remark")
    assert not left, "\n".join(left)
    assert fine >= _LEAST_SHARE * len(outcomes)


def main() -> None:
    """Print what becomes of the files that are named: `python -m tests.prism.test_prism`."""
    for file in sys.argv[1:] or FILES:
        with tempfile.TemporaryDirectory() as name:
            outcomes = list(outcomes_of(file, Path(name)))
        print(file, dict(Counter(each.kind for each in outcomes)))
        for each in outcomes:
            if each.kind != "ok":
                print(f"    {each.kind} {each.operation}: {each.reason[:220]}")
        for text in unexplained(file, outcomes):
            print(f"  ! {text[:220]}")


if __name__ == "__main__":
    main()
