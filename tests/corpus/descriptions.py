"""The descriptions of `../shared/corpus`, and what operations each one has.

They are read here without the tool, so that it cannot agree with its own mistakes.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

import yaml

ROOT: Final = Path(__file__).parents[2]
CORPUS: Final = ROOT.parent / "shared/corpus"
_VERBS: Final = (
    *("get", "put", "post", "delete", "options", "head", "patch", "trace", "query"),
)


class _Loader(yaml.CSafeLoader):
    """Reads `=`, `yes`, and what looks like a date as text, as YAML 1.2 does."""


def _as_text(loader: _Loader, node: yaml.ScalarNode) -> str:
    return str(loader.construct_scalar(node))


def _as_bool(loader: _Loader, node: yaml.ScalarNode) -> bool | str:
    text = str(loader.construct_scalar(node))
    return text.lower() == "true" if text.lower() in ("true", "false") else text


for _tag in ("value", "timestamp"):
    _Loader.add_constructor(f"tag:yaml.org,2002:{_tag}", _as_text)
_Loader.add_constructor("tag:yaml.org,2002:bool", _as_bool)


@dataclass(frozen=True)
class Description:
    slug: str
    file: Path
    size: int
    """Of all its files' main one, in bytes."""

    def operations(self) -> Iterator[tuple[str, str]]:
        """Verb and path of each operation, as the description spells them."""
        for path, item in read(self.file).get("paths", {}).items():
            found = _followed(item, self.file)
            for verb in _VERBS:
                if verb in found:
                    yield verb.upper(), path
            for verb in found.get("additionalOperations", {}):
                yield verb, path


def find_descriptions() -> list[Description]:
    """All of `index.tsv`, the small ones first; none where the folder is missing."""
    index = CORPUS / "index.tsv"
    if not index.exists():
        return []
    with index.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    found = [
        Description(row["slug"], CORPUS / row["file"], int(row["bytes"]))
        for row in rows
    ]
    return sorted(found, key=lambda each: (each.size, each.slug))


@cache
def read(file: Path) -> Any:
    text = file.read_text("utf-8-sig")
    if text.lstrip().startswith("{"):
        return json.loads(text)
    return yaml.load(text, _Loader)


def _followed(item: Any, file: Path) -> Any:
    """The path item that a `$ref` to a file, or into this one, leads to."""
    while "$ref" in item:
        name, _, pointer = item["$ref"].partition("#")
        if name:
            file = file.parent / name
        item = read(file)
        for part in pointer.split("/")[1:]:
            item = item[part.replace("~1", "/").replace("~0", "~")]
    return item
