"""Files of a form that is said to be URL-encoded arrive as parts."""

from __future__ import annotations

import httpx2
from tests.cases.conftest import Sdk


def test_a_form_of_files_is_sent_in_parts(sdk: Sdk) -> None:
    client = sdk.client(httpx2.Response(204))
    client.photos.create(sdk.models.PhotoForm(title="Sea", photo=b"\xff", more=[b"2"]))
    request = sdk.requests[-1]
    assert request.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert b'name="photo"; filename="upload"' in request.content
    assert b"\xff" in request.content
    assert request.content.count(b'name="more"') == 1


def test_bytes_that_are_encoded_need_no_parts(sdk: Sdk) -> None:
    client = sdk.client(httpx2.Response(204))
    client.notes.create(sdk.models.AddNoteBody(text="a", key=b"\xff"))
    request = sdk.requests[-1]
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert request.content in (b"text=a&key=_w", b"text=a&key=_w%3D%3D")
