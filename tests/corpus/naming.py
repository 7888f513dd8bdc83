"""Prints which method the tool makes of each operation: `python -m tests.corpus.naming SPEC`."""

from __future__ import annotations

import json
import sys

from sdkwright.config import SdkConfig
from sdkwright.pipeline import inspect


def main(spec: str) -> dict[str, object]:
    """The name of the client, and for each `VERB /path` how its method is called."""
    names = inspect(SdkConfig(spec=spec)).names
    assert names is not None
    methods = {
        operation: ".".join(("client", *name.resource, name.method))
        for operation, name in names.methods.items()
    }
    return {"client": names.client, "methods": methods}


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1])))
