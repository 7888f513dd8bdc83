"""sdkwright reads an OpenAPI description and writes a Python SDK.

import sdkwright

result = sdkwright.generate("openapi.yaml", output="acme-sdk", package="acme")
for diagnostic in result.report.diagnostics:
    print(diagnostic.message)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sdkwright.version import VERSION as __version__

if TYPE_CHECKING:
    from sdkwright.pipeline import Result

__all__ = ["__version__", "check", "generate"]


def generate(
    spec: str, *, output: str = "sdk", force: bool = False, **settings: Any
) -> Result:
    """Write the SDK of a description into the folder `output`, all of it or nothing.

    `settings` are those of `sdkwright.config.SdkConfig`: `package`, `client`, `version`,
    `naming`, `names`, `templates`, `strict`. A fault of the input is no exception: it is in
    `Result.report`, and then nothing is written.
    """
    from sdkwright import pipeline
    from sdkwright.config import SdkConfig

    config = SdkConfig(spec=spec, output=output, **settings)
    return pipeline.generate(config, force=force)


def check(spec: str, *, output: str = "sdk", **settings: Any) -> Result:
    """Tell in `Result.changes` how the folder differs from what `generate` would write."""
    from sdkwright import pipeline
    from sdkwright.config import SdkConfig

    return pipeline.check(SdkConfig(spec=spec, output=output, **settings))
