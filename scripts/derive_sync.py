"""Derives the sync modules of the runtime from the async ones, by replacing words.

derive_sync.py            writes them
derive_sync.py --check    writes nothing; names those that differ, exit code 1
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Final

RUNTIME: Final = Path(__file__).resolve().parent.parent / "templates" / "runtime"
DERIVED: Final = {
    "async_body.py": "sync_body.py",
    "async_client.py": "sync_client.py",
    "async_oauth.py": "sync_oauth.py",
    "async_pages.py": "sync_pages.py",
    "async_sending.py": "sync_sending.py",
    "async_downloads.py": "sync_downloads.py",
    "async_streams.py": "sync_streams.py",
}
WORDS: Final = (
    # Applied in this order: longer ones stand before their parts.
    (r"httpx2\.AsyncClient\b", "httpx2.Client"),
    (r"\bAsyncClient\b", "SyncClient"),
    (
        r"\bAsync((?:Envelope)?Pages?|Resource|Iterator|Stream|Download|Body)\b",
        r"\1",
    ),
    (r"\bAsync(Access|Connections|OAuth2|SecretSource)\b", r"\1"),
    (
        r"\basync_(body|client|downloads|guard|oauth|pages|pieces|sending|streams)\b",
        r"sync_\1",
    ),
    (r"\basync_turn\b", "turn"),
    (r'\n +if hasattr\(value, "__await__"\):\n +value = await value', ""),
    (r'done: Any = (.+)\n +if hasattr\(done, "__await__"\):\n +await done', r"\1"),
    (r"\bAwaitable\[(None|T)\]", r"\1"),
    (r"\bAwaitable, ", ""),
    (r"\bimport anyio\b.*", "import time"),
    (r"\nfrom anyio.to_thread import run_sync\n", ""),
    (r"\bawait run_sync\((\w+\.\w+)(?:, )?(.*)\)", r"\1(\2)"),
    (r"\banyio\.sleep\b", "time.sleep"),
    (r"\b__a(enter|exit|iter)__\b", r"__\1__"),
    (r"\bAsyncGenerator\[(.+), None\]", r"Generator[\1, None, None]"),
    (r"\bAsyncGenerator\b", "Generator"),
    (r"\ba(read|close|closing|iter_bytes)\b", r"\1"),
    (r"\btask(s?)\b", r"thread\1"),
    (r"\basync (?=def|for|with)", ""),
    (r"\bawait ", ""),
    (r"for item in (page\.items.*):\n +yield item", r"yield from \1"),
    (r"for (piece|chunk) in (pieces|chunks):\n +yield \1", r"yield from \2"),
    (r"for raw in (splitter\..+):\n +yield raw", r"yield from \1"),
)
_OWN_IMPORT: Final = r" *from \.\w+ import (?:\([^)]+\)|.+)\n"
_OWN_IMPORTS: Final = re.compile(rf"(?m)(?:^{_OWN_IMPORT})+")


def derive(text: str) -> str:
    """The sync text of an async module."""
    for word, replacement in WORDS:
        text = re.sub(word, replacement, text, flags=re.MULTILINE)
    text = re.sub(r"(?m)^(from \S+ import )([\w, ]+)$", _sorted_names, text)
    text = re.sub(r"(?m)^(from \S+ import \(\n)((?:    \w+,\n)+)", _sorted_lines, text)
    return _OWN_IMPORTS.sub(lambda block: _sorted_imports(block[0]), text)


def _sorted_names(line: re.Match[str]) -> str:
    """As ruff sorts them: constants, classes, functions."""
    return line[1] + ", ".join(sorted(line[2].split(", "), key=_rank))


def _sorted_lines(block: re.Match[str]) -> str:
    names = sorted(re.findall(r"\w+", block[2]), key=_rank)
    return block[1] + "".join(f"    {name},\n" for name in names)


def _rank(name: str) -> tuple[bool, bool, str]:
    return (not name.isupper(), name.islower(), name)


def _sorted_imports(block: str) -> str:
    return "".join(sorted(re.findall(_OWN_IMPORT, block)))


def main(arguments: list[str]) -> int:
    """Returns the exit code."""
    if arguments not in ([], ["--check"]):
        print(__doc__, file=sys.stderr)
        return 2
    stale: list[str] = []
    for source, target in DERIVED.items():
        derived = derive((RUNTIME / source).read_text(encoding="utf-8"))
        path = RUNTIME / target
        if path.exists() and path.read_text(encoding="utf-8") == derived:
            continue
        stale.append(target)
        if not arguments:
            path.write_text(derived, encoding="utf-8", newline="\n")
    for name in stale:
        print(f"{name} differs" if arguments else f"wrote {name}")
    return 1 if stale and arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
