"""Server objects -> servers: those of the API, and those that operations have of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urljoin

from sdkwright import ir
from sdkwright.diagnostics import Report
from sdkwright.lower.docs import lower_doc
from sdkwright.resolve import Node

_URL = re.compile(r"https?://[^/?#\s@]+(/[^?#\s]*)?", re.IGNORECASE)
_RELATIVE = re.compile(r"(?!//)[^?#\s:]*")
_PLAIN = re.compile(r"[0-9A-Za-z._~-]+")
_PLAIN_AT_THE_END = re.compile(r"[0-9A-Za-z._~-]+(:\d+)?")
_PLAIN_PATH = re.compile(r"[0-9A-Za-z._~!$&'()*+,;=:@/-]*")


def lower_servers(root: Node, report: Report) -> tuple[ir.Server, ...]:
    """The servers of the API; where it has none, the place that it was read from."""
    servers = tuple(_lower_each(root, report))
    if not servers and "servers" not in root and _is_url(root.file.name):
        return (ir.Server(_joined(root.file.name, "/"), ""),)
    return servers


def lower_server(holders: tuple[Node, ...], root: Node, report: Report) -> str:
    """The server of an operation: from the first of the holders that has any.

    Empty where the API has the same. What its variables are is settled: their defaults,
    so that one without any leaves the server out.
    """
    holder = next((each for each in holders if any(each.elements("servers"))), None)
    if holder is None:
        return ""
    of_api = {_plain(server) for server in _lower_each(root, None)}
    for server in _lower_each(holder, report):
        url = _plain(server)
        if "{" not in url or url in of_api:
            return "" if url in of_api else url
        hint = "give its variables defaults; only a client asks for those without one"
        _report_bad(holder.child("servers"), server.url, hint, report)
    return ""


def _plain(server: ir.Server) -> str:
    return server.default_url.rstrip("/") or "/"


def _lower_each(holder: Node, report: Report | None) -> Iterator[ir.Server]:
    for node in holder.elements("servers"):
        server = _lower(node)
        if server is not None:
            if report is not None and str(node.get("url")).strip().startswith("//"):
                scheme = server.url.partition(":")[0]
                report.note(
                    "server-scheme",
                    f"the server {node.get('url')!r} has no scheme; {scheme} is taken",
                    node.location,
                )
            yield server
        elif report is not None:
            hint = "it begins with https://, http:// or a slash, and has no query"
            _report_bad(node, str(node.get("url")), hint, report)


def _report_bad(node: Node, url: str, hint: str, report: Report) -> None:
    report.warning(
        "bad-server",
        f"the server {url!r} is no URL that a client can call",
        node.location,
        hint,
    )


def _lower(node: Node) -> ir.Server | None:
    url = str(node.get("url")).strip()
    if url.startswith("//"):
        url = f"{_scheme(node.file.name)}:{url}"
    description = node.get("description")
    variables: list[ir.ServerVariable] = []
    is_anywhere = False
    for name, each in node.members("variables"):
        variable = _lower_variable(name, each)
        place = "{" + name + "}"
        if f"/{place}" in url:
            variable = _without_slash(variable)
        if place not in url:
            continue
        if variable.is_open and url.startswith(place):
            is_anywhere, url = True, url.removeprefix(place)
        elif variable.is_open or _may_vary(url, place, variable.default):
            variables.append(variable)
        else:
            url = url.replace(place, variable.default)
    server = ir.Server(
        url, description if isinstance(description, str) else "", tuple(variables)
    )
    shown = server.default_url
    for variable in variables:
        shown = shown.replace("{" + variable.name + "}", "x")
    if _URL.fullmatch(shown) and "{" not in shown:
        return server
    if not _RELATIVE.fullmatch(shown) or "{" in shown:
        return None
    if _is_url(node.file.name) and not is_anywhere:
        return ir.Server(
            _joined(node.file.name, server.default_url), server.description
        )
    return server


def _lower_variable(name: str, node: Node) -> ir.ServerVariable:
    values = tuple(str(value) for value in node.get("enum") or () if value is not None)
    default = node.get("default")
    text = str(default) if isinstance(default, (str, int, float)) else ""
    is_blank = text == "{" + name + "}"  # as good as none
    text = "" if is_blank else text
    return ir.ServerVariable(
        name,
        text or (values[0] if values else ""),
        values,
        lower_doc(node),
        is_open=(default is None or is_blank) and not values,
    )


def _without_slash(variable: ir.ServerVariable) -> ir.ServerVariable:
    """As it has to be behind a slash: gateways write one into the value, too."""
    return replace(
        variable,
        default=variable.default.removeprefix("/"),
        values=tuple(value.removeprefix("/") for value in variable.values),
    )


def _may_vary(url: str, place: str, default: str) -> bool:
    """Whether a caller can be let change a variable without changing what the URL means."""
    scheme, mark, rest = url.partition("://")
    host = rest.partition("/")[0]
    if place in scheme:
        return bool(mark) and default.lower() in ("http", "https")
    if place in host:
        rule = _PLAIN_AT_THE_END if host.endswith(place) else _PLAIN
        return rule.fullmatch(default) is not None
    return _PLAIN_PATH.fullmatch(default) is not None


def _is_url(file: str) -> bool:
    return file.lower().startswith(("https://", "http://"))


def _scheme(file: str) -> str:
    """That of where the description was read from; https, where that was no server."""
    return file.partition(":")[0].lower() if _is_url(file) else "https"


def _joined(file: str, url: str) -> str:
    """RFC 3986, section 5: relative to where the description was read from."""
    return urljoin(file, url).partition("?")[0].rstrip("/")
