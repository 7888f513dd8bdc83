"""A number says nothing; a title does, and any other name comes before it."""

from __future__ import annotations

import httpx2
from tests.cases.conftest import Sdk


def test_titles_are_names(sdk: Sdk) -> None:
    answer = httpx2.Response(200, json=[{"author": {"name": "A"}, "parts": ["I"]}])
    (book,) = sdk.client(answer).books.list()
    models = sdk.models
    assert book == models.Book(author=models.Author(name="A"), parts=["I"])
    assert set(models.__all__) >= {"Author", "Book", "Def2", "Shelf1"}
    assert not {"Def0", "Def1", "Def3", "TopShelf"} & set(models.__all__)
