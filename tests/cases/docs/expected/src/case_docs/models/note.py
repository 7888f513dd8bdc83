from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class Note(Model):
    """\"Quoted" from the first to the last "word" """

    end: str | None = None
    """A backslash \\"""
    quote: str | None = None
    """\" """
    triple: str | None = None
    """a \"\"\" in ""'" the \"\"\"" middle\"\"\" """
    wide: str | None = None
    """A 88-column sentence whose closing quotes are what does not fit in the line …"""
    long_word: str | None = None
    """See
    https://example.com/a/very/long/address/that/cannot/be/broken/anywhere/at/all/really?x=1
    """
    controls: str | None = None
    """bell \\x07, escape \\x1b, feed
    , line
    separator, \\u202eoverride
    """
    lines: str | None = None
    """one

      two
    three
    """
    escape: str | None = None
    """\\N{BULLET} \\x41 \\u0041 {braces} {{ 7*7 }} {% raw %} # no comment"""
