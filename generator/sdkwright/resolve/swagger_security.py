"""Security definitions of Swagger 2.0 -> security schemes of OpenAPI 3."""

from __future__ import annotations

from typing import Any

from sdkwright.resolve.node import Node

_FLOWS = {
    "implicit": "implicit",
    "password": "password",
    "application": "clientCredentials",
    "accessCode": "authorizationCode",
}
_OF_FLOW = ("authorizationUrl", "tokenUrl", "scopes")


def lower_scheme(node: Node) -> dict[str, Any]:
    made = dict(node.fields)
    match node.get("type"):
        case "basic":
            made |= {"type": "http", "scheme": "basic"}
        case "oauth2":
            flow = {name: made.pop(name) for name in _OF_FLOW if name in made}
            flow.setdefault("scopes", {})
            name = str(made.pop("flow", ""))
            made["flows"] = node.move({_FLOWS.get(name, name): node.move(flow)})
        case _:
            pass
    return made
