"""Constraints are checked when somebody asks, in all that a value holds; never otherwise."""

from __future__ import annotations

import io
import pickle
import subprocess
import sys
from datetime import UTC, datetime
from typing import Any

import httpx2
import pytest
from tests.cases.conftest import Sdk

LINE = {"unitPrice": 0.3}


def paths(sdk: Sdk, **order: Any) -> list[tuple[str, str]]:
    data = {"lines": [LINE], "to": "me", **order}
    found = sdk.module("constraints").violations(sdk.models.Order.from_dict(data))
    return [(each.path, each.keyword) for each in found]


def test_what_is_as_described_is_in_order(sdk: Sdk) -> None:
    assert paths(sdk) == []
    labels = {"a": "x", "b": "y"}
    assert paths(sdk, labels=labels, pair=[1, "x"], tree=["ab", [["cd"]]]) == []


@pytest.mark.parametrize(
    ("member", "place"),
    [
        ({"id": "abcd"}, ("$.id", "maxLength")),
        ({"lines": []}, ("$.lines", "minItems")),
        ({"lines": [LINE, {"unitPrice": 0.30}]}, ("$.lines", "uniqueItems")),
        ({"lines": [{"unitPrice": 0.35}]}, ("$.lines[0].unitPrice", "multipleOf")),
        (
            {"lines": [{"unitPrice": 1000}]},
            ("$.lines[0].unitPrice", "exclusiveMaximum"),
        ),
        ({"lines": [{**LINE, "code": "12"}]}, ("$.lines[0].code", "pattern")),
        ({"lines": [{**LINE, "code": "123\n"}]}, ("$.lines[0].code", "pattern")),
        ({"lines": [{**LINE, "code": "١٢٣"}]}, ("$.lines[0].code", "pattern")),
        ({"lines": [{**LINE, "more": 10}]}, ("$.lines[0].more", "maximum")),
        ({"lines": [{**LINE, "a b": 10}]}, ('$.lines[0]["a b"]', "maximum")),
        ({"to": "\U0001f600"}, ("$.to", "minLength")),
        ({"note": "2026-11-22T07:33:20.117+00:00"}, ("$.note", "maxLength")),
        ({"tree": ["ab", ["cd", ["x"]]]}, ("$.tree[1][1][0]", "minLength")),
        ({"tree": ["ab", ["cd"] * 3]}, ("$.tree[1]", "maxItems")),
        ({"labels": {"a": ""}}, ("$.labels.a", "minLength")),
        ({"labels": dict.fromkeys("abc", "x")}, ("$.labels", "maxProperties")),
        ({"labels": {"A": "x"}}, ("$.labels, the name 'A'", "pattern")),
        ({"pair": [0, "x"]}, ("$.pair[0]", "exclusiveMinimum")),
        ({"pair": [1, "xy"]}, ("$.pair[1]", "maxLength")),
    ],
)
def test_a_violation_is_found_at_its_place(
    sdk: Sdk, member: dict[str, Any], place: tuple[str, str]
) -> None:
    assert paths(sdk, **member) == [place]


def test_what_is_absent_or_null_breaks_nothing_but_what_counts_it(sdk: Sdk) -> None:
    models = sdk.models
    violations = sdk.module("constraints").violations
    order = models.Order(lines=[models.Line(unit_price=1)])
    [found] = violations(order)
    assert found.keyword == "minProperties"
    assert found.message == "has 1 properties, at least 2 are needed"
    order.to = None
    assert violations(order) == []  # null travels
    order = models.Order(lines=order.lines, note=datetime(2026, 1, 1, tzinfo=UTC))
    (needs,) = violations(order)
    assert needs.keyword == "dependentRequired"
    assert str(needs) == "$: has 'note', which needs 'to'"


def test_check_raises_all_violations_at_once(sdk: Sdk) -> None:
    constraints = sdk.module("constraints")
    order = sdk.models.Order.from_dict({"lines": [], "to": ""})
    with pytest.raises(constraints.ConstraintError) as caught:
        constraints.check([order])
    assert [each.path for each in caught.value.violations] == ["$[0].lines", "$[0].to"]
    assert str(caught.value) == (
        "$[0].lines: has 0 items, at least 1 are needed; "
        "$[0].to: has 0 characters, at least 2 are needed"
    )
    copied = pickle.loads(pickle.dumps(caught.value))
    assert copied.violations == caught.value.violations
    assert isinstance(copied, sdk.module("").ShopError)
    constraints.check(sdk.models.Line(unit_price=0.1))


def test_a_client_checks_its_requests_when_it_is_told_to(sdk: Sdk) -> None:
    client = sdk.client(check_requests=True)
    error = sdk.module("constraints").ConstraintError
    with pytest.raises(error) as caught:
        client.orders.create(
            sdk.models.Order(lines=[], to="me"), limit=0, codes=["123", "x"]
        )
    assert [(each.path, each.keyword) for each in caught.value.violations] == [
        ("query parameter limit", "minimum"),
        ("query parameter codes[1]", "pattern"),
        ("$.lines", "minItems"),
    ]
    with pytest.raises(error, match=r"^\$: has 3 items, at most 2 are allowed$"):
        client.batches.create(
            [sdk.models.Order.from_dict({"lines": [LINE], "to": "me"})] * 3
        )
    assert sdk.requests == []


def test_what_only_the_server_sets_is_not_looked_at_in_a_request(sdk: Sdk) -> None:
    client = sdk.client(httpx2.Response(204), check_requests=True)
    order = sdk.models.Order.from_dict({"id": "abcd", "lines": [LINE], "to": "me"})
    client.orders.create(order, limit=100)
    assert len(sdk.requests) == 1


def test_nothing_is_checked_unless_it_is_asked_for(sdk: Sdk) -> None:
    client = sdk.client(httpx2.Response(200, json={"lines": []}), httpx2.Response(204))
    order = client.orders.retrieve(limit=0)
    client.orders.create(order)
    code = (
        f"import sys, {sdk.package}; from {sdk.package}.models import Order;"
        f"{sdk.package}.ShopError; Order.from_dict({{'lines': []}}).to_dict();"
        "assert not [n for n in sys.modules if n.endswith('.constraints')]"
    )
    path = [each for each in sys.path if each]
    subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path[:0] = {path}\n{code}"], check=True
    )


def test_files_are_counted_and_not_looked_into(sdk: Sdk) -> None:
    client = sdk.client(httpx2.Response(204), check_requests=True)
    body = sdk.models.Form
    files = [io.BytesIO(b"long"), io.BytesIO(b"long")]
    client.files.create(body(files=files))
    assert sdk.requests[0].content.count(b"long") == 2
    with pytest.raises(
        sdk.module("constraints").ConstraintError, match=r"^\$.files: has 3 items"
    ):
        client.files.create(body(files=[b"a", b"b", b"c"]))


def test_a_model_that_holds_itself_is_an_error(sdk: Sdk) -> None:
    order = sdk.models.Order.from_dict({"lines": [LINE], "to": "me"})
    tree: list[Any] = ["ab"]
    tree.append(tree)
    order.tree = tree
    with pytest.raises(sdk.module("").EncodeError, match="nested too deeply"):
        sdk.module("constraints").violations(order)


def test_a_class_of_ones_own_keeps_the_constraints(sdk: Sdk) -> None:
    class Mine(sdk.models.Line):  # type: ignore[misc]  # made at run time
        pass

    (found,) = sdk.module("constraints").violations(Mine(unit_price=0.01))
    assert found.path == "$.unitPrice"
