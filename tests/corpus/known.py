"""What does not hold yet, and why: a list that can only shrink.

A test fails when a check that is listed here passes.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_NULL = "a type that is null and nothing else is not lowered yet"
_COMMAS = "commas of a line that almost fits"

KNOWN: Final[Mapping[str, Mapping[str, str]]] = {
    "airflow-v2": {"generate": "security schemes that are not declared"},
    "box": {"generate": _NULL},
    "discord": {
        "import": "a variant that stands for its own union",
        "mypy": _NULL,
        "pyright": _NULL,
        "black": _COMMAS,
        "ruff": "a variant that stands for its own union",
    },
    "docker-engine": {"generate": "Swagger 2.0"},
    "figma": {"mypy": _NULL},
    "github-rest": {"generate": _NULL},
    "jira-cloud": {
        "pyright": "required fields that are written only",
        "black": _COMMAS,
    },
    "k8s-v3-apps-v1": {"black": _COMMAS},
    "keycloak-23": {"black": _COMMAS},
    "langgraph-platform": {"generate": "references to what is not there"},
    "multi-redocly-starter": {"generate": "several files"},
    "openai-yaml": {"generate": _NULL},
    "scalar-galaxy": {"pyright": "required fields that are written only"},
    "stripe-2023-09-yaml": {
        "black": _COMMAS,
        "ruff": "the order of names that differ in case",
    },
}
"""Description -> check -> reason."""
