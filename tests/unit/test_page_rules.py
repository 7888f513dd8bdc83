"""What the configuration says of pages: honoured, or reported where it stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from sdkwright import ir
from sdkwright.config import PageRule, SdkConfig
from sdkwright.diagnostics import Location
from sdkwright.pipeline import Result, inspect

SPEC = """
openapi: 3.1.0
info: { title: Told, version: "1" }
paths:
  /things:
    get:
      operationId: listThings
      parameters:
        - { name: page, in: query, schema: { type: integer, default: 1 } }
        - { name: size, in: query, schema: { type: integer } }
      responses:
        "200":
          description: Things.
          content:
            application/json:
              schema:
                type: object
                properties:
                  a: { type: array, items: { type: string } }
                  b: { type: array, items: { type: string } }
  /numbers:
    get:
      parameters:
        - { name: page, in: query, schema: { type: integer, default: 1 } }
        - { name: size, in: query, schema: { type: integer } }
      responses:
        "200":
          description: Numbers.
          content: { application/json: { schema: { type: array, items: { type: integer } } } }
        default: { description: A fault. }
"""
PLACE = Location("pyproject.toml", line=7, column=1)


def read(folder: Path, **pages: PageRule) -> Result:
    file = folder / "spec.yaml"
    file.write_text(SPEC, "utf-8")
    rules = {key.replace("_", " /", 1): rule for key, rule in pages.items()}
    return inspect(SdkConfig(spec=str(file), pages=rules))


def paged(result: Result) -> dict[str, ir.Pagination]:
    assert result.api is not None
    return {op.path: op.pagination for op in result.api.operations if op.pagination}


def test_without_rules_what_is_clear_is_paged(tmp_path: Path) -> None:
    result = read(tmp_path)
    assert paged(result) == {
        "/numbers": ir.Pagination(
            ir.Scalar(ir.ScalarKind.INTEGER), (), False, ir.PageNumber("page")
        )
    }


def test_a_rule_says_what_is_not_clear(tmp_path: Path) -> None:
    style = ir.PageNumber("page")
    result = read(
        tmp_path,
        listThings=PageRule(style, ("b",), PLACE),
        GET_numbers=PageRule(None, None, PLACE),
    )
    assert not result.report.diagnostics
    assert paged(result) == {
        "/things": ir.Pagination(ir.Scalar(ir.ScalarKind.STRING), ("b",), True, style)
    }


@pytest.mark.parametrize(
    ("rule", "reason"),
    [
        (PageRule(ir.PageNumber("nr"), ("a",), PLACE), "no query parameter 'nr'"),
        (PageRule(ir.Offset("nr"), ("a",), PLACE), "no query parameter 'nr'"),
        (PageRule(ir.ItemCursor(), ("a",), PLACE), "neither `after` nor `before`"),
        (PageRule(ir.PageNumber("page"), None, PLACE), "not clear which array"),
        (PageRule(ir.PageNumber("page"), ("c",), PLACE), "'c' leads to no array"),
        (PageRule(ir.PageNumber("page"), ("a", "b"), PLACE), "'a.b' leads to no array"),
    ],
)
def test_a_rule_that_cannot_be_kept(
    tmp_path: Path, rule: PageRule, reason: str
) -> None:
    (fault,) = read(tmp_path, listThings=rule).report.diagnostics
    assert (fault.code, fault.location) == ("bad-page-rule", PLACE)
    assert reason in fault.message


def test_a_rule_for_no_operation(tmp_path: Path) -> None:
    result = read(tmp_path, GET_nothing=PageRule(None, None, PLACE))
    found = {each.code: each.location for each in result.report.diagnostics}
    assert found["unused-page-rule"] == PLACE
