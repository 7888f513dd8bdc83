"""Files, texts and bytes: in forms and alone, from memory, disk and iterators."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from tests.roundtrip.conftest import Trip
from tests.roundtrip.test_bodies import any_values
from tests.roundtrip.values import TEXTS, plain

CONTENTS = st.binary(max_size=300)
# A quote travels as %22, as HTML has it; this server takes that for the name.
NAMES = TEXTS.map(lambda name: name.replace('"', "")).filter(
    lambda name: name.isprintable() and name.strip()
)


@any_values
@given(
    file=CONTENTS,
    extras=st.lists(CONTENTS, max_size=3),
    raw=CONTENTS.filter(bool) | st.none(),
    data=st.data(),
)
def test_forms_with_files(
    trip: Trip,
    file: bytes,
    extras: list[bytes],
    raw: bytes | None,
    data: st.DataObject,
) -> None:
    (kind,) = (
        getattr(trip.models, name)
        for name in trip.models.__all__
        if name.startswith("BodyMultipart")
    )
    rest: dict[str, Any] = {"title": data.draw(TEXTS.filter(bool))}
    rest["words"] = data.draw(st.lists(TEXTS.filter(bool), min_size=1, max_size=3))
    rest["count"] = data.draw(st.integers() | st.none())
    rest["day"] = data.draw(st.dates() | st.none())
    body = kind(file=io.BytesIO(file), extras=extras, **rest)
    if raw is not None:
        body.raw = raw
    got = trip.call("bodies.multipart", body)
    assert [each.size for each in got] == [len(each) for each in (file, *extras)]
    starts = [each[:64].hex() for each in (file, *extras)]
    assert [each.start for each in got] == starts
    seen = trip.witness.seen
    assert seen.pop("raw") == raw
    assert plain(seen) == plain(rest)


@any_values
@given(name=NAMES, content=CONTENTS)
def test_names_of_files(trip: Trip, name: str, content: bytes) -> None:
    (kind,) = (
        getattr(trip.models, each)
        for each in trip.models.__all__
        if each == "FilesBody"
    )
    named = trip.package.NamedFile(content, name=name, content_type="image/webp")
    got, plain_one = trip.call("bodies.files.create", kind(files=[named, content]))
    assert (got.name, got.content_type, got.size) == (name, "image/webp", len(content))
    assert plain_one.content_type == "application/octet-stream"


def test_a_file_on_disk(trip: Trip, tmp_path: Path) -> None:
    (kind,) = (
        getattr(trip.models, each)
        for each in trip.models.__all__
        if each == "FilesBody"
    )
    path = tmp_path / "naïve cat.png"
    path.write_bytes(b"\x89PNG" * 50_000)
    (got,) = trip.call("bodies.files.create", kind(files=[path]))
    assert (got.name, got.content_type, got.size) == (path.name, "image/png", 200_000)


@any_values
@given(
    pieces=st.lists(CONTENTS, max_size=4),
    how=st.sampled_from(["bytes", "file", "iterator"]),
)
def test_octets(trip: Trip, pieces: list[bytes], how: str) -> None:
    whole = b"".join(pieces)
    body: Any = whole
    if how == "file":
        body = io.BytesIO(whole)
    elif how == "iterator":
        body = trip_through(trip.mode, pieces)
    assert trip.call("bodies.octets.replace", body) == len(whole)
    assert trip.witness.seen["body"] == whole
    is_chunked = "transfer-encoding" in trip.witness.headers
    assert is_chunked == (how == "iterator")


def trip_through(mode: str, pieces: list[bytes]) -> Any:
    async def later() -> AsyncIterator[bytes]:
        for piece in pieces:
            yield piece

    def now() -> Iterator[bytes]:
        yield from pieces

    return later() if mode == "async" else now()


@any_values
@given(text=TEXTS)
def test_texts(trip: Trip, text: str) -> None:
    assert trip.call("bodies.text.update", text) == text
    assert trip.witness.seen["body"] == text


@any_values
@given(data=st.data())
def test_lines(trip: Trip, data: st.DataObject) -> None:
    rows = data.draw(st.lists(trip.values.of(trip.models.TreeInput), max_size=4))
    assert trip.call("bodies.lines.replace", rows) == len(rows)
    assert plain(trip.witness.seen["body"]) == plain(rows)


def test_a_choice_of_media_types(trip: Trip) -> None:
    tree, strict = trip.models.TreeInput(name="é"), trip.models.Strict(known=1)
    chosen = "bodies.choice.update"
    assert trip.call(chosen, tree) == "application/json"
    assert trip.witness.seen["body"] == '{"name":"é"}'.encode()
    assert trip.call(chosen, "a,b", content_type="text/csv") == "text/csv"
    form = "application/x-www-form-urlencoded"
    assert trip.call(chosen, strict, content_type=form) == form
    assert trip.witness.seen["body"] == b"known=1"
