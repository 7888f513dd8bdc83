"""Bounds, lengths and patterns of the API's description: checked when it is asked for.

`violations(model)` lists what is not as described, in a model and in all that it holds;
`check(model)` raises it. A client with `check_requests=True` checks the parameters and
the body of each call before anything is sent.
"""

from __future__ import annotations

from ._runtime.constraints import ConstraintError, Violation, check, violations

__all__ = ("ConstraintError", "Violation", "check", "violations")
