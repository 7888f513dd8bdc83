"""Turn a loaded description into one checked document of OpenAPI 3.1's shape."""

from __future__ import annotations

from dataclasses import dataclass

from sdkwright.config import SdkConfig
from sdkwright.diagnostics import Report
from sdkwright.load import Description
from sdkwright.resolve.check import Check
from sdkwright.resolve.files import open_files, version_of
from sdkwright.resolve.node import File, Node
from sdkwright.resolve.references import References

__all__ = ["Document", "Node", "References", "resolve"]


@dataclass(frozen=True, slots=True)
class Document:
    """A description whose honoured keywords have the right shapes and whose references lead somewhere."""

    root: Node
    references: References


def resolve(
    description: Description, config: SdkConfig, report: Report
) -> Document | None:
    """None when the description cannot be read as OpenAPI; the report says why."""
    version = version_of(description.root)
    if version is None:
        _report_version(
            Node(description.root, File(description.file, None, (0, 0))), report
        )
        return None
    references = References(open_files(description, version, report), report)
    root = references.root
    Check(references, report).run(root)
    return None if report.has_errors else Document(root, references)


def _report_version(root: Node, report: Report) -> None:
    if "openapi" in root:
        report.error(
            "unsupported-version",
            f"OpenAPI {root.get('openapi')!r} is not supported",
            root.child("openapi").location,
            "OpenAPI 3.0, 3.1 and 3.2 are, and Swagger 2.0",
        )
    elif "swagger" in root:
        report.error(
            "unsupported-version",
            f"Swagger {root.get('swagger')!r} is not supported",
            root.child("swagger").location,
            "Swagger 2.0 is, and OpenAPI 3.0, 3.1 and 3.2",
        )
    else:
        report.error(
            "not-openapi",
            "this is not an OpenAPI description: it has no 'openapi' keyword",
            root.location,
            "a description begins with a line such as openapi: 3.1.1",
        )
