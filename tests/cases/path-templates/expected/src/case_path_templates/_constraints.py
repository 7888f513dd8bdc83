"""What values have to be besides their types, in the words of JSON Schema.

Loaded when a check is asked for. `fields` and `values` are those of an object, by their
names in JSON; text stands for the rules that have this name in `NAMED`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

MODELS: Final[Mapping[str, Any]] = {}

OPERATIONS: Final[Mapping[str, Any]] = {
    "GET /v1/pages/{page}": {
        "path parameter page": {"pattern": r"^books/[^/]+/pages/[0-9]+\Z"},
    },
    "GET /v1/words/{word}": {"path parameter word": {"pattern": "[^/]+"}},
    "GET /v1/links/{link}": {
        "path parameter link": {"pattern": r"^(https?://|/)[^\n\r\u2028\u2029]+\Z"},
    },
}

NAMED: Final[Mapping[str, Any]] = {}
