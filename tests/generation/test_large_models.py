"""A model with more fields than `dataclass` can bear is one all the same."""

from __future__ import annotations

import json
import sys
import time
import typing
from importlib import import_module
from pathlib import Path

import pytest
from tests.generation.case_folder import write_files

from sdkwright.config import SdkConfig
from sdkwright.pipeline import make

_FIELDS = 1500


def test_a_model_with_very_many_fields(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    properties = {f"p{index}": {"type": "integer"} for index in range(_FIELDS)}
    wide = {"type": "object", "required": ["p0"], "properties": properties}
    spec = tmp_path / "spec.json"
    spec.write_text(
        json.dumps(
            {
                "openapi": "3.1.0",
                "info": {"title": "Wide", "version": "1"},
                "paths": {},
                "components": {"schemas": {"Row": wide}},
            }
        )
    )
    result = make(SdkConfig(spec=str(spec), package="very_wide"))
    write_files(dict(result.files), tmp_path)
    monkeypatch.setattr(sys, "path", [str(tmp_path / "src"), *sys.path])
    start = time.process_time()
    row_class = import_module("very_wide.models").Row
    assert time.process_time() - start < 2
    row = row_class(p0=1, p7=2)
    assert (row.p0, row.p7, row.p8, row.extra_fields) == (1, 2, None, {})
    assert row == row_class.from_dict({"p0": 1, "p7": 2})
    assert row != row_class(p0=1)
    assert row.to_dict() == {"p0": 1, "p7": 2}
    assert repr(row) == "Row(p0=1, p7=2)"
    assert len(typing.get_type_hints(row_class)) == _FIELDS + 1
    with pytest.raises(TypeError, match="needs 'p0'"):
        row_class(p7=2)
    with pytest.raises(TypeError, match="no field 'q'"):
        row_class(p0=1, q=2)
    assert "very_wide.models" in sys.modules
