"""A pattern of ECMAScript, and what comes of it for `re`, take the same texts."""

from __future__ import annotations

import re

import pytest

from sdkwright.python.patterns import Untranslatable, translate


@pytest.mark.parametrize(
    ("pattern", "taken", "refused"),
    [
        (r"^\d+$", ["12"], ["1a", "12\n", "\u0661", ""]),
        (r"^\w$", ["a", "_"], ["é", "\U0001f600"]),
        (r"^\s$", [" ", "\u00a0", "\ufeff", "\u2028"], ["\x1c", "\x85"]),
        (r"^\S+$", ["\x85", "a"], ["\u00a0", "a b"]),
        (r"^[\S ]+$", ["a b"], ["a\u00a0b"]),
        (r"^[^\S\n]+$", [" \t\u00a0"], ["\n", "a"]),
        (r"^[\s\S]$", ["\u00a0", "\n", "a"], [""]),
        (r"^[^\s\S]", [], ["\u00a0", "\n", "a"]),
        (r"^[\s,-]+$", ["a"[:0] + "-,\u00a0"], ["a"]),
        (r"^.$", ["\x85", "\U0001f600"], ["\n", "\r", "\u2028"]),
        (r"\bé", ["aé"], ["é"]),
        (r"^\B$", [""], ["a"]),
        ("[]", [], ["", "a"]),
        ("^[^]$", ["\n", "a"], ["", "ab"]),
        (r"^[\w-.]+$", ["a-."], ["a+"]),
        (r"^[a-\d]+$", ["a-1"], ["b"]),
        ("^[[a]+$", ["[a"], ["]"]),
        ("^[a&&b||c~~+--]+$", ["&|~-"], ["x"]),
        (r"^[\b]$", ["\b"], ["b"]),
        (r"^[(?<a>]+$", ["(?<a>"], ["b"]),
        (r"^(?<year>\d{4})-\k<year>$", ["2026-2026"], ["2026-2027"]),
        (r"^(a)?b\1$", ["b", "aba"], ["ab"]),
        (r"^\u{1F600}\ud83d\ude00\u0041\x42\cJ\0$", ["\U0001f600" * 2 + "AB\n\0"], []),
        (r"^[\ud83d\ude00-\ud83d\ude02]$", ["\U0001f601"], ["\U0001f603", "\ud83d"]),
        ("^a{,2}$", ["a{,2}"], ["a", "aa"]),
        (r"^\{a\}\/$", ["{a}/"], ["a/"]),
        ("a|b$", ["ax", "b"], ["bx"]),
        ("(?<!a)b", ["b", "cb"], ["ab"]),
        # No ECMAScript, but plain what is meant.
        ("(?i)^ab", ["ABc"], ["b"]),
        (r"\Aab\z", ["ab"], ["ab\n"]),
        ("^(?P<n>a)(?P=n)$", ["aa"], ["a"]),
    ],
)
def test_the_same_texts_are_taken(
    pattern: str, taken: list[str], refused: list[str]
) -> None:
    found = re.compile(translate(pattern), re.ASCII)
    assert [text for text in taken if not found.search(text)] == []
    assert [text for text in refused if found.search(text)] == []


@pytest.mark.parametrize(
    "pattern",
    [
        *(r"\p{L}", r"[\P{Lu}]", "(?<=a+)b", "[a", "(", "a\\", r"\u{110000}", r"\h"),
        *("*a", r"(?<a$>b)", r"\1(a)", r"[\d-\s-[a]]("),
    ],
)
def test_what_has_no_like_is_said_to_have_none(pattern: str) -> None:
    with pytest.raises(Untranslatable):
        translate(pattern)
