"""Makes the project and the generated SDK importable, and gives tests a clean environment."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SDK = ROOT / "generated/letta/src"
for folder in (ROOT, SDK):
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))

from tests.end_to_end.messages import STEP, conversation  # needs ROOT
from tests.end_to_end.server import Served, serve  # needs ROOT


@pytest.fixture(autouse=True)
def no_settings_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LETTA_API_KEY", "LETTA_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture(scope="module")
def module_server() -> Iterator[Served]:
    with serve({STEP: conversation(23)}) as served:
        yield served


@pytest.fixture
def server(module_server: Served) -> Served:
    """A server with 23 rows of messages that has seen no request yet."""
    module_server.hits.clear()
    return module_server
