"""What values have to be besides their types, in the words of JSON Schema.

Loaded when a check is asked for. `fields` and `values` are those of an object, by their
names in JSON; text stands for the rules that have this name in `NAMED`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

MODELS: Final[Mapping[str, Any]] = {
    "Form": {"fields": {"files": {"maxItems": 2, "uniqueItems": True}}},
    "Order": {
        "minProperties": 2,
        "dependentRequired": {"note": ("to",)},
        "fields": {
            "id": {"maxLength": 3},
            "lines": {"minItems": 1, "uniqueItems": True},
            "to": {"minLength": 2},
            "note": {"maxLength": 25},
            "tree": "Tree",
            "labels": {
                "maxProperties": 2,
                "propertyNames": {"pattern": r"^[a-z]+\Z"},
                "values": {"minLength": 1},
            },
            "pair": {
                "minItems": 2,
                "maxItems": 2,
                "prefixItems": ({"exclusiveMinimum": 0}, {"maxLength": 1}),
            },
        },
    },
    "Line": {
        "fields": {
            "unitPrice": {"exclusiveMaximum": 1000, "multipleOf": 0.1},
            "code": "Code",
        },
        "values": {"maximum": 9},
    },
}

OPERATIONS: Final[Mapping[str, Any]] = {
    "GET /orders": {
        "query parameter limit": {"minimum": 1, "maximum": 100},
        "query parameter codes": {"minItems": 1, "items": "Code"},
    },
    "POST /orders": {
        "query parameter limit": {"minimum": 1, "maximum": 100},
        "query parameter codes": {"minItems": 1, "items": "Code"},
    },
    "POST /batches": {"body application/json": {"maxItems": 2}},
}

NAMED: Final[Mapping[str, Any]] = {
    "Tree": {"maxItems": 2, "items": "TreeItem"},
    "Code": {"pattern": r"^\d{3}\Z"},
    "TreeItem": {"maxItems": 2, "items": "TreeItem", "minLength": 2},
}
