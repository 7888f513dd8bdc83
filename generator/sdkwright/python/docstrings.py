"""Text of a description -> docstrings that end where they should and that Black leaves alone."""

from __future__ import annotations

import re

from sdkwright.python.code import EMPTY, Code, escape_invisible
from sdkwright.python.columns import WIDTH

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_BULLET = re.compile(r"\s*([-*+]|\d{1,3}[.)])\s+")
_ENTRY = re.compile(r" {4}\w+: ")
"""An argument or an exception in a section of Google's style."""


def docstring(text: str, indent: int) -> Code:
    """A docstring for a block at this indentation, its first line not indented; empty for no text."""
    lines = _wrapped(text, indent, WIDTH)
    if len(lines) == 1 and indent + len(lines[0]) + 6 > WIDTH:
        lines = _wrapped(text, indent, WIDTH - 3)  # the closing quotes need room
    if not lines:
        return EMPTY
    if len(lines) == 1:
        gap = " " if lines[0].endswith('"') else ""
        return Code(f'"""{lines[0]}{gap}"""')
    pad = " " * indent
    body = "\n".join(pad + line if line else "" for line in lines[1:])
    return Code(f'"""{lines[0]}\n{body}\n{pad}"""')


def clean(text: str) -> str:
    """The text with `\\n` for every line end, no tabs, and nothing invisible."""
    return escape_invisible(_LINE_ENDS.sub("\n", text).expandtabs(4)).strip()


def _wrapped(text: str, indent: int, limit: int) -> list[str]:
    escaped = clean(text).replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    if escaped.startswith('"'):
        escaped = "\\" + escaped
    lines: list[str] = []
    is_code = False
    for line in escaped.split("\n"):
        line = line.rstrip()
        if line.lstrip().startswith("```"):
            is_code = not is_code
        # The first line begins behind the quotes.
        width = limit - indent - (0 if lines else 3)
        if is_code or len(line) <= width or line.lstrip().startswith("|"):
            lines.append(line)
        else:
            lines.extend(_wrap(line, width, limit - indent))
    return _collapse_blank(_dedent(lines))


def _wrap(line: str, first: int, others: int) -> list[str]:
    """Break at spaces; what goes on is indented as its paragraph or list item is."""
    bullet = _BULLET.match(line)
    margin = len(line) - len(line.lstrip()) + (4 if _ENTRY.match(line) else 0)
    hang = " " * (bullet.end() if bullet else margin)
    if len(hang) > others // 2:
        hang = ""
    found: list[str] = []
    words = _split(line)
    current: list[str] = []
    length = 0
    width = first
    for word in words:
        if current and length + len(word) > width and any(current):
            found.append(" ".join(current).rstrip())
            current, length, width = [hang + word], len(hang) + len(word) + 1, others
        else:
            current.append(word)
            length += len(word) + 1
    return [*found, " ".join(current).rstrip()]


def _split(line: str) -> list[str]:
    """The words between spaces; a span of code is one word."""
    found: list[str] = []
    for word in line.split(" "):
        if found and found[-1].count("`") % 2:
            found[-1] += f" {word}"
        else:
            found.append(word)
    return found


def _dedent(lines: list[str]) -> list[str]:
    """Black takes away what all lines but the first are indented by."""
    margins = [len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()]
    margin = min(margins, default=0)
    return [lines[0].strip(), *(line[margin:] for line in lines[1:])] if lines else []


def _collapse_blank(lines: list[str]) -> list[str]:
    kept: list[str] = []
    for line in lines:
        if line or (kept and kept[-1]):
            kept.append(line)
    while kept and not kept[-1]:
        kept.pop()
    return kept
