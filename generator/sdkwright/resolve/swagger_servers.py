"""`host`, `basePath` and `schemes` of Swagger 2.0 -> servers of OpenAPI 3; also the host
with parameters that an extension describes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sdkwright.resolve.node import Node

PARAMETERIZED = "x-ms-parameterized-host"


def lower_hosts(
    node: Node, host: str, path: str, schemes: list[str]
) -> list[dict[str, Any]]:
    """The servers of a document or an operation, `https` first."""
    path = path.rstrip("/")
    if not host:
        return [{"url": path}] if path else []
    return [
        node.move({"url": f"{scheme}://{host}{path}"}) for scheme in _ordered(schemes)
    ]


def lower_template(
    node: Node, path: str, schemes: list[str], follow: Callable[[Node], Node]
) -> list[dict[str, Any]]:
    """The servers of a host with parameters, which takes the place of `host`."""
    template = str(node.get("hostTemplate"))
    variables: dict[str, Any] = {}
    for each in map(follow, node.elements("parameters")):
        kept = ("description", "default", "enum")
        made = {name: each.get(name) for name in kept if name in each}
        variables[str(each.get("name"))] = each.move(made)
    has_scheme = node.get("useSchemePrefix") is False
    urls = (
        [template] if has_scheme else [f"{e}://{template}" for e in _ordered(schemes)]
    )
    return [
        node.move({"url": url + path.rstrip("/"), "variables": node.move(variables)})
        for url in urls
    ]


def is_template(node: Node | None) -> bool:
    """Whether this describes a host with parameters."""
    return node is not None and isinstance(node.get("hostTemplate"), str)


def _ordered(schemes: list[str]) -> list[str]:
    known = [each for each in schemes if each in ("https", "http")] or ["https"]
    return sorted(dict.fromkeys(known), key=lambda each: each != "https")
