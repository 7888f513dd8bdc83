"""A class is called after what it is, not after where it, its type arguments or the first
operation that uses it live."""

from __future__ import annotations

import inspect

from tests.cases.conftest import Sdk


def test_classes(sdk: Sdk) -> None:
    assert sorted(sdk.models.__all__) == [
        *("CatsCat", "CreateFilesBody", "Document", "DogsCat"),
        *("InvalidResponse", "Invoice10", "NewOrderBody", "Order", "OrderJsonldRead"),
        "PageItem",
        *("PagedOrder", "PairOrderCoin", "ReceiptV12", "RegionParameter"),
        "ResultListItemError",
    ]


def test_parameters(sdk: Sdk) -> None:
    method = sdk.client(base_url="https://s.test").orders.create
    assert [*inspect.signature(method).parameters] == [
        *("body", "r", "made_gt", "tag_", "tag"),
    ]


def test_fields_of_nearly_equal_names(sdk: Sdk) -> None:
    """The one that is written so has the plain name, else the first."""
    data = {"_id": "a", "id": "b", "Size": "c", "SIZE": "d"}
    found = sdk.models.Document.from_dict(data)
    assert (found.id, found.id_) == ("b", "a")
    assert (found.size, found.size_) == ("c", "d")
    assert found.to_dict() == data
