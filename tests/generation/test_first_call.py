"""The call that the README of an SDK shows can be made."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from runpy import run_path

import httpx2
import pytest
from tests.generation.case_folder import CASES, Case, write_files

_BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_CLIENT = re.compile(r"^(client = \w+)\(\)", re.MULTILINE)


@pytest.mark.parametrize(
    "name",
    ["request-body-form", "parameters", "pages-by-item", "path-keys", "resources"],
)
def test_the_first_call(name: str, tmp_path: Path) -> None:
    case = Case(CASES / name)
    files = dict(case.result.files)
    write_files(files, tmp_path)
    (source,) = _BLOCK.findall(files["README.md"])
    asked: list[httpx2.Request] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        asked.append(request)
        return httpx2.Response(418)

    settings = "http_client=connections, base_url='https://first.test'"
    code = _CLIENT.sub(rf"\1({settings})", source)
    assert code != source
    sys.path.insert(0, str(tmp_path / "src"))
    try:
        connections = httpx2.Client(transport=httpx2.MockTransport(answer))
        call = tmp_path / "call.py"
        call.write_text(code, "utf-8")
        with pytest.raises(Exception, match="418"):
            run_path(str(call), {"connections": connections})
    finally:
        sys.path.remove(str(tmp_path / "src"))
    assert [request.url.host for request in asked] == ["first.test"]
