"""What leads elsewhere or asks for another try: redirects, cookies, connections, `Retry-After`;
and sequences: pages, streams, downloads, tokens."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from email.utils import formatdate
from typing import Any, Final

from tests.hostile_server.answers import (
    BROKEN,
    CHUNKED,
    IS_ITEM,
    ITEM,
    LATE,
    LONG,
    MOST,
)
from tests.hostile_server.behaving import (
    CLOSE,
    RESET,
    Answer,
    Asked,
    Behaving,
    Drip,
    Fails,
    Reply,
    Row,
    chunked,
    head,
    whole,
)

EVENTS: Final = "content-type: text/event-stream"
BYTES: Final = "content-type: application/octet-stream"
TICKS: Final = [{"n": 1}, {"n": 2}]
TWO: Final = b'data: {"n": 1}\n\ndata: {"n": 2}\n\n'
RETRY: Final[dict[str, Any]] = {"max_retries": 2}


def to(location: str, status: str = "302 Found") -> list[Answer]:
    """A redirect, and an item for whoever comes back."""
    return [[whole(b"", f"location: {location}", status=status)], [whole(ITEM)]]


def elsewhere(asked: Asked) -> Answer:
    """A redirect to another origin: the same server by another name."""
    if asked.number == 0:
        url = asked.url.replace("127.0.0.1", "localhost")
        return to(f"{url}/item")[0]
    return [whole(ITEM)]


def only_the_first_has_secrets(server: Behaving) -> bool:
    first, *others = [b"canary" in text for text in server.heads]
    return first and bool(others) and not any(others)


def asked(times: int) -> Callable[[Behaving], bool]:
    return lambda server: len(server.heads) == times


REDIRECTS: Final[list[Row]] = [
    Row("redirect", to("/there"), IS_ITEM, check=asked(2)),
    Row("redirect to itself", to("/item")[:1], Fails("ApiStatusError", "302"), check=asked(11)),
    Row("redirect to ever new places", lambda one: to(f"/{one.number}")[0], Fails("ApiStatusError", "302"), check=asked(11)),
    Row("redirect to another origin", elsewhere, IS_ITEM, check=only_the_first_has_secrets),
    Row("redirect of a POST to another origin", elsewhere, Fails("ApiStatusError", "302"), "create", check=asked(1)),
    *(
        Row(f"redirect to {place[:20]}", to(place)[:1], Fails(f"{BROKEN}|ApiStatusError"))
        for place in ("file:///etc/passwd", "ftp://h/x", "javascript:1", "http://[::1", "http://h:99999999/", "https://127.0.0.1:1/", "http://\xff/", "//", "http://", "x" * 70_000)
    ),
    Row("redirect to nowhere", to("")[:1], Fails("ApiStatusError")),
    Row("redirect without a place", [[whole(b"", status="302 Found")]], Fails("ApiStatusError", "302")),
    Row("303 for a POST", to("/there", "303 See"), IS_ITEM, "create", check=lambda one: one.heads[1].startswith(b"GET /there")),
    Row("308 for a POST", to("/there", "308 Moved"), IS_ITEM, "create", check=lambda one: one.heads[1].startswith(b"POST /there")),
    Row("redirect out of the path", to("/../../admin"), IS_ITEM, check=lambda one: b"/admin" in one.heads[1]),
]  # fmt: skip

COOKIES: Final[list[Row]] = [
    Row(f"cookie {text[:30]!r}", [[whole(ITEM, f"set-cookie: {text}")]], IS_ITEM, "twice", check=lambda one: all(text.count(b"canary-cookie") == 1 for text in one.heads))
    for text in ("session=evil", "session=evil; Domain=127.0.0.1; Path=/", "session=; Max-Age=-1", "a=b; Domain=com", "a=b; expires=x; max-age=999999999999999999999", "=; ;;=", "\xff=\x80", "a=" + "b" * 90_000, "a=\"b\r\n c\"", ", ".join(["a=b"] * 5000), "$Version=1; a=b", "__Host-a=b; Path=/x")
]  # fmt: skip

CONNECTIONS: Final[list[Row]] = [
    Row("keep-alive that ends without notice", [[whole(ITEM), CLOSE]], IS_ITEM, "twice", RETRY),
    Row("keep-alive that is reset", [[whole(ITEM), 0.05, RESET]], IS_ITEM, "twice", RETRY),
    Row("keep-alive that ends with the next request", [[whole(ITEM)], [CLOSE], [whole(ITEM)]], IS_ITEM, "twice", RETRY),
    Row("a body behind 204", [[head(status="204 No") + ITEM], [whole(ITEM)]], IS_ITEM, "delete, then get", RETRY),
    Row("reset, then an answer", [[RESET], [whole(ITEM)]], IS_ITEM, "item", RETRY),
    Row("a kept connection whose next head drips", [[whole(ITEM)], [Drip(whole(ITEM), 0.1)]], LATE, "twice"),
    Row("a kept connection whose next body drips", [[whole(ITEM)], [head(), Drip(b" ", 0.1, 1, True)]], LATE, "twice"),
    Row("a POST is not sent again", [[RESET], [whole(ITEM)]], Fails(BROKEN), "create", RETRY, check=asked(1)),
    Row("a POST that breaks off", [[whole(ITEM)[:-2], CLOSE]], Fails(BROKEN), "create", RETRY, check=asked(1)),
    Row("500 for ever", [[whole(b"", status="500 No")]], Fails("InternalServerError"), "item", RETRY, check=lambda one: 1 <= len(one.heads) <= 3),
]  # fmt: skip


def hint(text: str, name: str = "retry-after") -> list[Answer]:
    return [[whole(b"", f"{name}: {text}", status="503 Busy")], [whole(ITEM)]]


HINTS: Final[list[Row]] = [
    *(
        Row(f"Retry-After: {text[:20]}", hint(text), IS_ITEM, "item", RETRY, check=asked(2))
        for text in ("0", "0.01", "-1", "soon", "", "nan", "inf", "-inf", "1e999", "9" * 5000, "99999999", "0x10", "1_0", "\xff", formatdate(0, usegmt=True), "Fri, 31 Feb 2026 99:99:99 GMT", "Wed, 21 Oct 99999 07:28:00 GMT", formatdate(9e9, usegmt=True), ", ".join(["1"] * 999))
    ),
    *(
        Row(f"Retry-After: {text}", hint(text), Fails("InternalServerError", "503"), "item", RETRY, check=asked(1))
        for text in ("60", "3600")
    ),
    Row("retry-after-ms: 5", hint("5", "retry-after-ms"), IS_ITEM, "item", RETRY),
    Row("retry-after-ms: nan", hint("nan", "retry-after-ms"), IS_ITEM, "item", RETRY),
]  # fmt: skip


def page(names: list[str], **more: Any) -> bytes:
    return whole(json.dumps({"names": names, **more}).encode())


def cycle(length: int) -> Reply:
    """Pages whose cursors come again."""
    return lambda one: [
        page([str(one.number)], nextPageToken=f"c{one.number % length}")
    ]


def linked(link: str | Callable[[Asked], str]) -> Reply:
    return lambda one: [
        page(["a"], next_page_uri=link(one) if callable(link) else link)
    ]


LOST: Final = "PaginationError"
PAGES: Final[list[Row]] = [
    Row("pages", [[page(["a"], nextPageToken="b")], [page(["b"])]], ["a", "b"], "pages"),
    *(Row(f"cursors in a circle of {length}", cycle(length), Fails(LOST), "pages") for length in (1, 2, 3, 17)),
    Row("empty pages without end", lambda one: [page([], nextPageToken=str(one.number))], Fails(LOST), "pages"),
    Row("cursor of 500,000 characters", [[page(["a"], nextPageToken="c" * 500_000)], [page(["b"])]], Fails("EncodeError", "too long"), "pages"),
    Row("cursor that is no text", [[page(["a"], nextPageToken={"a": 1})]], Fails(f"{LOST}|DecodeError"), "pages"),
    Row("cursor that would be a header", [[page(["a"], nextPageToken="x\r\nX-A: b")], [page(["b"])]], ["a", "b"], "pages", check=lambda one: b"\r\nX-A" not in one.heads[1]),
    Row("page that is a list", [[whole(b"[]")]], Fails("DecodeError"), "pages"),
    Row("second page late", [[page(["a"], nextPageToken="b")], [LONG]], LATE, "pages"),
    Row("link to itself", linked("/links"), Fails(LOST), "links"),
    Row("link to another origin", linked(lambda one: one.url.replace("127.0.0.1", "localhost") + "/links"), Fails(LOST), "links", check=asked(1)),
    *(
        Row(f"link to {place[:20]}", linked(place), Fails(LOST), "links", check=asked(1))
        for place in ("file:///etc/passwd", "http://[::1", "//h/x", "http://h:x/", "javascript:1", "http://canary@127.0.0.1/")
    ),
    Row("link to somewhere else there", [[page(["a"], next_page_uri="/other?x=1")], [page(["b"])]], ["a", "b"], "links"),
]  # fmt: skip

STREAMS: Final[list[Row]] = [
    Row("events", [[whole(TWO, EVENTS)]], TICKS, "events"),
    Row("events up to the end of the connection", [[head(EVENTS), TWO, CLOSE]], TICKS, "events"),
    Row("events a byte at a time", [[head(EVENTS), Drip(TWO, 0.001), CLOSE]], TICKS, "events"),
    Row("events in chunks of a byte", [[head(EVENTS, CHUNKED), chunked(*[b"%c" % one for one in TWO])]], TICKS, "events"),
    Row("events in gzip", [[whole(gzip.compress(TWO), EVENTS, "content-encoding: gzip")]], TICKS, "events"),
    Row("events with CR", [[whole(TWO.replace(b"\n", b"\r"), EVENTS)]], TICKS, "events"),
    Row("events that stop", [[head(EVENTS), TWO, LONG]], LATE, "events"),
    Row("comments without end", [[head(EVENTS), Drip(b":\n\n", 0.02, 3, True)]], LATE, "events"),
    Row("events that never come", [[LONG]], LATE, "events"),
    Row("stream that breaks off", [[head(EVENTS, CHUNKED), chunked(TWO, end=b""), CLOSE]], Fails(BROKEN), "events"),
    Row("stream that is reset", [[head(EVENTS), TWO, 0.05, RESET]], Fails(BROKEN), "events"),
    Row("event without end", [[head(EVENTS), b"data: ", Drip(b"x" * 65536, 0, 65536, True)]], Fails("DecodeError", "an item of more than"), "events"),
    Row("empty data without end", [[head(EVENTS), Drip(b"data:\n" * 9999, 0, 65536, True)]], Fails("DecodeError", "an item of more than"), "events", {"max_response_size": 9999}),
    Row("event of wrong data", [[whole(TWO + b'data: {"n": "x"}\n\n', EVENTS)]], Fails("DecodeError", "item 2: "), "events"),
    Row("event of no JSON", [[whole(b"data: {\n\n", EVENTS)]], Fails("DecodeError", "not JSON"), "events"),
    Row("event of 100,000 deep", [[whole(b"data: " + b"[" * 100_000 + b"\n\n", EVENTS)]], Fails("DecodeError", "nested"), "events"),
    Row("an error as an event", [[whole(b'event: error\ndata: {"error": "full"}\n\n', EVENTS)]], Fails("StreamError", "full"), "events"),
    Row("JSON for events", [[whole(ITEM)]], Fails("DecodeError", "expected text/event-stream"), "events"),
    Row("gzip events that break off", [[whole(gzip.compress(TWO)[:-6], EVENTS, "content-encoding: gzip")]], Fails("DecodeError", "breaks off"), "events"),
    Row("events in 10,000 encodings", [[whole(TWO, EVENTS, "content-encoding: " + ", ".join(["gzip"] * 10_000))]], Fails("DecodeError", "encoded 10000 times"), "events"),
    Row("retry of 11 days", [[head(EVENTS, CHUNKED), chunked(b"id: 1\nretry: 999999999\n" + TWO, end=b""), CLOSE]], Fails(f"{BROKEN}|ApiTimeoutError"), "resumed events"),
    Row("events that go on", [[head(EVENTS, CHUNKED), chunked(b"id: 1\nretry: 1\n" + TWO, end=b""), CLOSE], [whole(b'data: {"n": 3}\n\n', EVENTS)]], [*TICKS, {"n": 3}], "resumed events"),
    Row("events that always break off", [[head(EVENTS, CHUNKED), chunked(b"id: 1\nretry: 1\n" + TWO, end=b""), CLOSE]], Fails(BROKEN), "resumed events"),
    Row("lines", [[whole(b'{"n": 1}\n\r\n{"n": 2}', "content-type: application/x-ndjson")]], TICKS, "lines"),
    Row("lines that break off", [[head(CHUNKED), chunked(b'{"n": 1}\n{"n"', end=b""), CLOSE]], Fails(BROKEN), "lines"),
    Row("a line that is cut off", [[whole(b'{"n": 1}\n{"n"')]], Fails("DecodeError", "item 1: "), "lines"),
    Row("a line without end", [[head(), Drip(b"1" * 65536, 0, 65536, True)]], Fails("DecodeError", "an item of more than"), "lines"),
]  # fmt: skip

DOWNLOADS: Final[list[Row]] = [
    Row("download", [[whole(b"abc", BYTES)]], b"abc", "download"),
    Row("download that breaks off", [[whole(b"abc", BYTES)[:-1], CLOSE]], Fails(BROKEN), "download"),
    Row("download that stops", [[whole(b"abc", BYTES)[:-1], LONG]], LATE, "download"),
    Row("download that drips", [[head(BYTES), Drip(b"abc", 0.02, 1, True)]], LATE, "download"),
    Row("download of more than the limit", [[whole(b"a" * (MOST + 1), BYTES)]], Fails("DecodeError", "more than"), "download"),
    Row("download in broken gzip", [[whole(b"abc", BYTES, "content-encoding: gzip")]], Fails("DecodeError"), "download"),
    Row("download, and blanks behind its gzip", [[head(BYTES, "content-encoding: gzip"), gzip.compress(b"abc"), Drip(b"x" * 65536, 0, 65536, True)]], Fails("DecodeError"), "save"),
    Row("file", [[whole(b"abc", BYTES)]], b"abc", "save"),
    Row("file that goes on", [[whole(b"abc", BYTES, 'etag: "1"')[:-1], CLOSE], [whole(b"c", BYTES, "content-range: bytes 2-2/3", status="206 Part")]], b"abc", "save"),
    Row("file that starts anew", [[whole(b"abc", BYTES, 'etag: "1"')[:-1], CLOSE], [whole(b"xyz", BYTES)]], b"xyz", "save"),
    Row("file whose rest is another", [[whole(b"abc", BYTES, 'etag: "1"')[:-1], CLOSE], [whole(b"b", BYTES, "content-range: bytes 0-0/3", status="206 Part")]], Fails("DecodeError"), "save"),
    Row("file in bytes that never end", lambda one: [whole(b"a" * 99, BYTES, 'etag: "1"')[:-98] if one.number == 0 else head(BYTES, "content-length: 9", f"content-range: bytes {one.number}-99/99", status="206 Part") + b"a", 0.02, CLOSE], LATE, "save"),
    Row("file that stops each time", [[whole(b"abc", BYTES, 'etag: "1"')[:-1], LONG]], LATE, "save"),
    Row("file whose part is not there", [[whole(b"abc", BYTES, 'etag: "1"')[:-1], CLOSE], [whole(b"", status="416 No")], [whole(b"abc", BYTES)]], b"abc", "save"),
    Row("file of which the last part ends too early", [[whole(b"abc", BYTES, 'etag: "1"')[:-2], CLOSE], [whole(b"b", BYTES, "content-range: bytes 1-1/3", status="206 Part")]], Fails("DecodeError", "expected 3 bytes, got 2"), "save"),
    Row("a part that nobody asked for", [[whole(b"c", BYTES, "content-range: bytes 2-2/3", status="206 Part")]], Fails("DecodeError", "got others"), "save"),
    Row("416 for ever", [[whole(b"abc", BYTES, 'etag: "1"')[:-1], CLOSE], [whole(b"", status="416 No")]], Fails("ApiStatusError", "416"), "save"),
]  # fmt: skip


def token(body: bytes, **more: Any) -> Any:
    """A token endpoint that answers so, and an API that takes any token."""

    def answer(one: Asked) -> Answer:
        if one.target == b"/token":
            return [whole(body, **more)]
        return [whole(ITEM)]

    return answer


def slow_token(one: Asked) -> Answer:
    drip = Drip(b'{"access_token": "', 0.05, 1, True)
    return [head(), drip] if one.target == b"/token" else [whole(ITEM)]


GOOD: Final = b'{"access_token": "canary", "token_type": "bearer", "expires_in": %s}'
TOKENS: Final[list[Row]] = [
    *(
        Row(f"token for {text[:20]!r}", token(GOOD % text), IS_ITEM, "granted")
        for text in (b"3600", b"-1", b"0", b"1e999", b"NaN", b'"soon"', b"null", b"[]", b"9" * 400, b"true")
    ),
    *(
        Row(f"token {body[:30]!r}", token(body), Fails("TokenError"), "granted")
        for body in (b"", b"[]", b"{}", b"[" * 100_000, b"\xff", b"9" * 5000, b'{"access_token": 1}', b'{"access_token": "a\\r\\nX-A: b"}', b'{"access_token": ""}', b'{"access_token": "a", "token_type": "mac"}', b'{"error": "invalid_client"}', b" " * 1_000_001)
    ),
    Row("token that drips", slow_token, Fails("ApiTimeoutError"), "granted"),
    Row("token that never comes", lambda one: [LONG], Fails("ApiTimeoutError"), "granted"),
    Row("token by a redirect", token(b"", status="302 Found"), Fails("TokenError", "302"), "granted"),
    Row("token in a bomb", lambda one: [whole(gzip.compress(b" " * 9_000_000), "content-encoding: gzip")], Fails("TokenError|DecodeError"), "granted"),
    Row("token in 10,000 encodings", lambda one: [whole(b"{}", "content-encoding: " + "gzip," * 9999)], Fails("TokenError|DecodeError|ApiConnectionError"), "granted"),
]  # fmt: skip

ROWS: Final[list[Row]] = [
    *(*REDIRECTS, *COOKIES, *CONNECTIONS, *HINTS),
    *(*PAGES, *STREAMS, *DOWNLOADS, *TOKENS),
]
