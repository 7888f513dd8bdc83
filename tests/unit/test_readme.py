"""What the README shows is so: its excerpts stand in the files, its example prints this."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from sdkwright.resolve.grammar import OBJECTS, Treatment

PROJECT: Final = Path(__file__).parents[2]
README: Final = (PROJECT / "README.md").read_text("utf-8")
BLOCK: Final = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(language: str) -> list[str]:
    return [text for found, text in BLOCK.findall(README) if found == language]


@pytest.mark.parametrize(
    ("excerpt", "file"),
    [
        (blocks("yaml")[0], "spec/letta.yaml"),
        (blocks("python")[0], "generated/letta/src/letta/models/text_content.py"),
        (blocks("toml")[0], "pyproject.toml"),
    ],
)
def test_an_excerpt_is_one(excerpt: str, file: str) -> None:
    assert excerpt in (PROJECT / file).read_text("utf-8")


def test_the_example_prints_what_is_below_it() -> None:
    (example,) = [text for text in blocks("python") if "MockTransport" in text]
    (output,) = blocks("")
    result = subprocess.run(
        [sys.executable, "-c", example],
        env={**os.environ, "PYTHONPATH": str(PROJECT / "generated/letta/src")},
        capture_output=True,
        text=True,
        check=True,
    )
    assert result.stdout == output


def test_every_keyword_without_effect_is_named() -> None:
    limits = README.partition("## Limits\n")[2]
    unsupported = {
        name
        for table in OBJECTS.values()
        for name, keyword in table.items()
        if keyword.treatment is Treatment.UNSUPPORTED
    }
    assert not {name for name in unsupported if f"`{name}`" not in limits}
