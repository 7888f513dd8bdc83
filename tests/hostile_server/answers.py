"""Answers to plain calls: heads, lengths, bodies, encodings and values that break the rules."""

from __future__ import annotations

import gzip
import zlib
from typing import Any, Final

from tests.hostile_server.behaving import (
    CLOSE,
    RESET,
    Drip,
    Fails,
    Row,
    chunked,
    head,
    whole,
)

ITEM: Final = b'{"name": "a", "size": 1}'
IS_ITEM: Final = {"name": "a", "size": 1}
LONG: Final = 60.0
"""Seconds: longer than any test."""
CHUNKED: Final = "transfer-encoding: chunked"
BROKEN: Final = "ApiConnectionError"
LATE: Final = Fails("ApiTimeoutError", r"the deadline of 0\.4 s has passed")
GZIPPED: Final = gzip.compress(b'{"name": "' + b"a" * 5000 + b'", "size": 1}')
MOST: Final = 2**20
"""Bytes that the clients under test take."""


def item(value: bytes) -> bytes:
    """An item whose size is written so."""
    return b'{"name": "a", "size": ' + value + b"}"


def gzipped(body: bytes, *headers: str, coding: str = "gzip") -> bytes:
    return whole(body, f"content-encoding: {coding}", *headers)


SLOW = [
    Row("nothing is sent", [[LONG]], LATE),
    Row("head a byte at a time", [[Drip(whole(ITEM), 0.1)]], LATE),
    Row("headers without end", [[head()[:-2], Drip(b"x: y\r\n", 0.05, 6, True)]], LATE),
    Row("100 without end", [[Drip(head(status="100 Go"), 0.02, 999, True)]], LATE),
    Row("body that stops", [[whole(ITEM)[:-3], LONG]], LATE),
    Row("body a byte at a time", [[whole(ITEM)[:-9], Drip(b'ize": 1}', 0.2)]], LATE),
    Row("blanks without end", [[head(), Drip(b" ", 0.02, 1, True)]], LATE),
    Row("chunks a byte at a time", [[head(CHUNKED), Drip(b"9;" * 99, 0.1)]], LATE),
    Row(
        "gzip that stops",
        [[gzipped(GZIPPED)[:-20], LONG]],
        LATE,
    ),
    Row(
        "gzip that drips up to the end of the connection",
        [[head("content-encoding: gzip"), Drip(GZIPPED, 0.1)]],
        LATE,
    ),
    Row(
        "an error that drips",
        [[head("content-length: 999", status="400 No"), Drip(b" " * 999, 0.05)]],
        LATE,
    ),
    Row(
        "an error that can be tried again, and drips",
        [[head("content-length: 999", status="503 No"), Drip(b" " * 999, 0.05)]],
        LATE,
        settings={"max_retries": 5},
    ),
    Row(
        "redirect whose body drips",
        [[head("location: /b", status="302 No"), Drip(b" " * 999, 0.05)]],
        LATE,
    ),
    Row("slow but in time", [[0.1, Drip(whole(ITEM), 0.01, 20)]], IS_ITEM),
    Row("POST that is not answered", [[LONG]], LATE, "create"),
]

HEADS = [
    Row("no answer", [[CLOSE]], Fails(BROKEN)),
    Row("reset at once", [[RESET]], Fails(BROKEN)),
    Row("reset after the head", [[head("content-length: 9"), RESET]], Fails(BROKEN)),
    Row("head that breaks off", [[head()[:-4], CLOSE]], Fails(BROKEN)),
    Row("no HTTP", [[b"220 mail.example.com ESMTP\r\n\r\n", CLOSE]], Fails(BROKEN)),
    Row("binary", [[bytes(range(256)) * 4, CLOSE]], Fails(BROKEN)),
    Row("HTTP/9.9", [[whole(ITEM).replace(b"/1.1", b"/9.9"), CLOSE]], IS_ITEM),
    Row("HTTP/1.0", [[whole(ITEM).replace(b"/1.1", b"/1.0"), CLOSE]], IS_ITEM),
    Row("status of no number", [[head(status="abc OK"), CLOSE]], Fails(BROKEN)),
    Row("status 99", [[head(status="99 OK"), CLOSE]], Fails(BROKEN)),
    Row("status 999", [[whole(b"", status="999 X")]], Fails("InternalServerError")),
    Row("status 299", [[whole(ITEM, status="299 Odd")]], Fails("ApiStatusError|None")),
    Row("no reason", [[whole(ITEM, status="200")]], IS_ITEM),
    Row("reason of binary", [[whole(b"", status="404 \xff\x80")]], Fails("NotFoundError")),
    Row("101", [[head("upgrade: x", "connection: upgrade", status="101 X"), LONG]], Fails(BROKEN)),
    Row("100 and 103 before", [[head(status="103 Hint") * 9 + whole(ITEM)]], IS_ITEM),
    Row("200 KB of headers", [[head(*["a: " + "b" * 999] * 200), CLOSE]], Fails(BROKEN)),
    Row("header of 90 KB", [[whole(ITEM, "a: " + "b" * 90_000)]], IS_ITEM),
    Row("5000 headers", [[whole(ITEM, *["a: b"] * 5000)]], IS_ITEM),
    Row("header without colon", [[head("abc"), CLOSE]], Fails(BROKEN)),
    Row("header of binary", [[whole(ITEM, "x-a: \xff\x80")]], IS_ITEM),
    Row("header with NUL", [[whole(ITEM, "x-a: a\0b"), CLOSE]], Fails(BROKEN)),
    Row("folded header", [[whole(ITEM, "x-a: a\r\n b")]], IS_ITEM),
    Row("LF for CRLF", [[whole(ITEM).replace(b"\r\n", b"\n")]], IS_ITEM),
    Row("lengths that differ", [[head("content-length: 2", "content-length: 3"), b"[]", CLOSE]], Fails(BROKEN)),
    Row("length of no number", [[head("content-length: many"), ITEM, CLOSE]], Fails(BROKEN)),
    Row("negative length", [[head("content-length: -1"), ITEM, CLOSE]], Fails(BROKEN)),
    Row("length of 5000 digits", [[head(f"content-length: {'9' * 5000}"), ITEM, CLOSE]], Fails(BROKEN)),
    Row("length of 20 digits", [[head(f"content-length: {'9' * 20}"), ITEM, CLOSE]], Fails(f"{BROKEN}|DecodeError")),
    Row("length of a terabyte", [[head(f"content-length: {2**40}"), LONG]], Fails("DecodeError", "more than 1048576")),
    Row("too long", [[whole(ITEM).replace(b": 24", b": 99"), CLOSE]], Fails(BROKEN)),
    Row("too short", [[whole(ITEM).replace(b": 24", b": 20"), CLOSE]], Fails("DecodeError")),
    Row("chunked that breaks off", [[head(CHUNKED), chunked(ITEM, end=b""), CLOSE]], Fails(BROKEN)),
    Row("chunk that breaks off", [[head(CHUNKED), b"99\r\n" + ITEM, CLOSE]], Fails(BROKEN)),
    Row("chunk size of no number", [[head(CHUNKED), b"xyz\r\n" + ITEM, CLOSE]], Fails(BROKEN)),
    Row("chunk size of 5000 digits", [[head(CHUNKED), b"f" * 5000 + b"\r\n", CLOSE]], Fails(BROKEN)),
    Row("chunk with long extensions", [[head(CHUNKED), b"1;" + b"x" * 99_999, CLOSE]], Fails(BROKEN)),
    Row("a chunk for each byte", [[head(CHUNKED), chunked(*[b"%c" % each for each in ITEM])]], IS_ITEM),
    Row("trailers", [[head(CHUNKED), chunked(ITEM, end=b"0\r\nx-a: b\r\n\r\n")]], IS_ITEM),
    Row("chunked and a length", [[head(CHUNKED, "content-length: 5"), chunked(ITEM)]], Fails(f"{BROKEN}|None")),
    Row("unknown transfer encoding", [[head("transfer-encoding: x"), ITEM, CLOSE]], Fails(BROKEN)),
    Row("204 with a body", [[head("content-length: 24", status="204 No"), ITEM]], None),
    Row("204 for nothing", [[head(status="204 No")]], None, "delete"),
    Row("200 for nothing", [[whole(b"")]], None, "delete"),
]  # fmt: skip

ENCODED = [
    Row("gzip", [[gzipped(gzip.compress(ITEM))]], IS_ITEM),
    Row("gzip in gzip", [[gzipped(gzip.compress(gzip.compress(ITEM)), coding="gzip, gzip")]], IS_ITEM),
    Row("gzip a byte at a time", [[Drip(gzipped(gzip.compress(ITEM)), 0.001)]], IS_ITEM),
    *(
        Row(f"gzip without its last {cut} bytes", [[gzipped(GZIPPED[:-cut])]], Fails("DecodeError", "breaks off"))
        for cut in (1, 4, 8, 20)
    ),
    Row("gzip of nothing", [[gzipped(b"")]], Fails("DecodeError", "empty body")),
    Row("gzip that is none", [[gzipped(ITEM)]], Fails("DecodeError", "cannot be unpacked")),
    Row("gzip with a broken byte", [[gzipped(GZIPPED[:15] + b"\xff\xff" + GZIPPED[17:])]], Fails("DecodeError")),
    Row("gzip and much behind it", [[gzipped(gzip.compress(ITEM) + b"x" * 99_999)]], Fails("DecodeError")),
    Row("gzip, and blanks behind it without end", [[head("content-encoding: gzip"), gzip.compress(ITEM), Drip(b"x" * 65536, 0, 65536, True)]], Fails("DecodeError", "more when it is packed")),
    Row("deflate", [[gzipped(zlib.compress(ITEM), coding="deflate")]], IS_ITEM),
    Row("raw deflate", [[gzipped(zlib.compress(ITEM)[2:-4], coding="deflate")]], IS_ITEM),
    Row("deflate of empty blocks without end", [[head("content-encoding: deflate"), b"\x78\x9c", Drip(b"\0\0\0\xff\xff" * 9999, 0, 65536, True)]], Fails("DecodeError", "more when it is packed")),
    Row("br without br", [[gzipped(b"\x0b\x02\x80", coding="br")]], Fails("DecodeError")),
    Row("unknown encoding", [[gzipped(ITEM, coding="rot13")]], IS_ITEM),
    Row("identity", [[gzipped(ITEM, coding="identity")]], IS_ITEM),
    Row("3 encodings", [[gzipped(ITEM, coding="gzip, gzip, gzip")]], Fails("DecodeError", "encoded 3 times")),
    Row("10,000 encodings", [[gzipped(ITEM, coding=", ".join(["gzip"] * 10_000))]], Fails("DecodeError", "encoded 10000 times")),
    Row("10,000 encodings in as many headers", [[whole(ITEM, *["content-encoding: br"] * 2000)]], Fails("DecodeError", "encoded 2000 times")),
    Row("90,000 empty encodings", [[gzipped(ITEM, coding="," * 90_000)]], Fails("DecodeError", "encoded 90001 times")),
    Row("charset that is a packer", [[whole(zlib.compress(b"x" * 9), "content-type: text/plain; charset=zlib")]], "ANY", "text"),
    *(
        Row(f"charset {name}", [[whole(b"abc", f"content-type: text/plain; charset={name}")]], "abc", "text")
        for name in ("utf-8", "latin-1", "base64", "hex", "rot13", "undefined", "idna", "punycode", "mbcs", "x" * 999, "\xff", "a\0b", "../x")
        if name != "a\0b"
    ),
    Row("an error in charset hex", [[whole(b"abc", "content-type: text/plain; charset=hex", status="404 No")]], Fails("NotFoundError")),
    Row("utf-16 that breaks off", [[whole("ab".encode("utf-16")[:-1], "content-type: text/plain; charset=utf-16")]], "a\ufffd", "text"),
    Row("no media type", [[whole(ITEM, "content-type:")]], IS_ITEM),
    Row("media type of nonsense", [[whole(ITEM, "content-type: ;;;=\"")]], IS_ITEM),
    Row("HTML for JSON", [[whole(b"<h1>Hi</h1>", "content-type: text/html")]], Fails("DecodeError", "got 'text/html'")),
]  # fmt: skip

DEEP: Final = 100_000


def _not(name: str, body: bytes, said: str, call: str = "item") -> Row:
    return Row(name, [[whole(body)]], Fails("DecodeError", said), call)


def _is(name: str, body: bytes, value: Any, call: str = "item") -> Row:
    return Row(name, [[whole(body)]], value, call)


VALUES = [
    _not("empty", b"", "empty body"),
    _not("blank", b" \n", "not JSON"),
    _not("cut off", ITEM[:-1], "not JSON"),
    _not("two values", ITEM + ITEM, "not JSON"),
    _not("a list for an object", b"[]", r"\$: expected"),
    _not("null", b"null", r"\$: expected"),
    _not("an object for a list", ITEM, r"\$: expected array", "list"),
    _not("a wrong item in a list", b"[" + ITEM + b", 1]", r"\$\[1\]: expected", "list"),
    _not("what is missing", b'{"name": "a"}', r"\$\.size: expected int, got nothing"),
    _not("text for a number", item(b'"1"'), r"\$\.size: expected int, got str"),
    _not("a bool for a number", item(b"true"), r"\$\.size: expected int, got bool"),
    _not("a fraction for an integer", item(b"1.5"), r"\$\.size"),
    _is("1.0 for 1", item(b"1.0"), IS_ITEM),
    _not("NaN", item(b"NaN"), "NaN is no JSON"),
    _not("Infinity", item(b'1, "ratio": -Infinity'), "Infinity is no JSON"),
    _not("1e999", item(b'1, "ratio": 1e999'), "too large"),
    _not("5,000 digits", item(b"9" * 5000), "not JSON that can be read"),
    _not("5,000 digits of anything", b"9" * 5000, "not JSON that can be read", "any"),
    _not("an exponent of 5,000 digits", b"1e" + b"9" * 5000, "too large", "any"),
    _is("30 digits", b"1" * 30, int("1" * 30), "any"),
    _not("leading zero", item(b"01"), "not JSON"),
    _not("100,000 deep", b"[" * DEEP + b"]" * DEEP, "nested too deeply", "any"),
    _not("100,000 deep and not closed", b"[" * DEEP, "nested too deeply", "any"),
    _not(
        "100,000 deep objects",
        b'{"inner":' * DEEP + b"1" + b"}" * DEEP,
        "nested too deeply",
    ),
    _not(
        "900 deep items",
        b'{"name": "a", "size": 1, "inner":' * 900 + b"1" + b"}" * 900,
        "nested too deeply|inner: expected",
    ),
    Row(
        "an error 100,000 deep",
        [[whole(b"[" * DEEP + b"]" * DEEP, status="404 No")]],
        Fails("NotFoundError"),
    ),
    Row(
        "an error 900 deep",
        [[whole(b'{"detail":' * 900 + b"1" + b"}" * 900, status="404 No")]],
        Fails("NotFoundError"),
    ),
    _is("duplicate keys", b'{"name": 1, "size": 0, "name": "a", "size": 1}', IS_ITEM),
    _not("broken UTF-8", b'{"name": "\xff", "size": 1}', "not UTF-8"),
    _not("overlong UTF-8", b'{"name": "\xc0\x80", "size": 1}', "not UTF-8"),
    _not("UTF-16", ITEM.decode().encode("utf-16"), "not UTF-8"),
    _is("byte order mark", b"\xef\xbb\xbf" + ITEM, IS_ITEM),
    _not(
        "lone surrogate in UTF-8", b'{"name": "\xed\xa0\x80", "size": 1}', "not UTF-8"
    ),
    _is("escaped lone surrogate", b'"\\ud800"', "\ud800", "any"),
    _is("NUL in a text", b'"\\u0000"', "\0", "any"),
    _not("control character", b'"a\nb"', "not JSON", "any"),
    _not("comment", b"/* a */" + ITEM, "not JSON"),
    _is(
        "key of 500,000 characters",
        b'{"%s": 1}' % (b"k" * 500_000),
        {"k" * 500_000: 1},
        "any",
    ),
    _not(
        "more than the limit", b'"%s"' % (b"a" * MOST), "more than 1048576 bytes", "any"
    ),
    _is("all of the limit", b'"%s"' % (b"a" * (MOST - 2)), "a" * (MOST - 2), "any"),
    Row(
        "an error of more than the limit",
        [[whole(b" " * (MOST + 1), status="500 No")]],
        Fails("DecodeError", "more than"),
    ),
]

ROWS = [*SLOW, *HEADS, *ENCODED, *VALUES]
