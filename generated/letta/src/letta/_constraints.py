"""What values have to be besides their types, in the words of JSON Schema.

Loaded when a check is asked for. `fields` and `values` are those of an object, by their
names in JSON; text stands for the rules that have this name in `NAMED`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

MODELS: Final[Mapping[str, Any]] = {}

OPERATIONS: Final[Mapping[str, Any]] = {
    "GET /v1/steps/{step_id}/messages": {
        "path parameter step_id": {
            "minLength": 41,
            "maxLength": 41,
            "pattern": r"^step-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\Z",
        },
    },
}

NAMED: Final[Mapping[str, Any]] = {}
