"""What values have to be besides their types, in the words of JSON Schema.

Loaded when a check is asked for. `fields` and `values` are those of an object, by their
names in JSON; text stands for the rules that have this name in `NAMED`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

MODELS: Final[Mapping[str, Any]] = {
    "Row": {
        "fields": {
            "point": {"minItems": 2},
            "most": {"minItems": 2, "maxItems": 2},
            "rest": {"minItems": 2},
            "free": {"minItems": 1},
            "old": {"minItems": 2},
        },
    },
}

OPERATIONS: Final[Mapping[str, Any]] = {}

NAMED: Final[Mapping[str, Any]] = {}
