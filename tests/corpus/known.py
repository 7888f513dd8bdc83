"""What does not hold yet, and why: a list that can only shrink.

A test fails when a check that is listed here passes.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_COMMAS = "commas of a line that almost fits"
_NULL = "a type that is null and nothing else"
_WRITTEN = "required fields that are written only"

KNOWN: Final[Mapping[str, Mapping[str, str]]] = {
    "airflow-v2": {"black": _COMMAS},
    "discord": {
        "mypy": _NULL,
        "black": _COMMAS,
    },
    "figma": {"mypy": _NULL},
    "jira-cloud": {"pyright": _WRITTEN},
    "keycloak-23": {"black": _COMMAS},
    "k8s-v3-apps-v1": {"black": _COMMAS},
    "langgraph-platform": {"black": _COMMAS},
    "scalar-galaxy": {"pyright": _WRITTEN},
}
"""Description -> check -> reason."""
