"""How many methods of published SDKs have the path in ours that they have there, without any configuration.

The published packages are only read: each resource of a client is walked, and the HTTP
method and path that a method asks for stand in its source.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import re
import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from benchmarks.inputs import shared_file
from benchmarks.measure import Goal, judge

from sdkwright.config import SdkConfig
from sdkwright.pipeline import inspect as read

_CALLS: Final = {
    "_get": "GET",
    "_get_api_list": "GET",
    "_post": "POST",
    "_put": "PUT",
    "_patch": "PATCH",
    "_delete": "DELETE",
}
_PARAMETER: Final = re.compile(r"\{[^{}]*\}")
_VERSION: Final = re.compile(r"^/v\d+(?=/)")
_DEPTH: Final = 6

Route = tuple[str, str]
"""HTTP method and path, without a version, the names of parameters and a slash at the end."""


@dataclass(frozen=True, slots=True)
class Peer:
    package: str
    client: str
    description: str
    goal: int
    """Methods that must have the same path."""
    nearly: int
    """Methods whose path must be the same or the end of theirs."""


PEERS: Final = (
    Peer("letta_client", "Letta", "corpus/letta-2026-03-31.json", 105, 105),
    Peer("openai", "OpenAI", "corpus/openai-yaml.yaml", 110, 240),
)


def main() -> None:
    """Compare with each package that is installed, and print what differs, then the goals."""
    goals: list[Goal] = []
    for peer in PEERS:
        try:
            module = importlib.import_module(peer.package)
        except ImportError as reason:
            print(f"skipped: {peer.package} cannot be imported: {reason}\n")
            continue
        description = str(shared_file(peer.description))
        goals.extend(
            compare(peer, published_methods(module, peer), our_methods(description))
        )
    judge(goals)


def compare(
    peer: Peer, theirs: Mapping[Route, set[str]], ours: Mapping[Route, set[str]]
) -> tuple[Goal, Goal]:
    """Prints each published method of the description that has another path in ours."""
    known = {route: paths for route, paths in theirs.items() if route in ours}
    misses = {r: paths for r, paths in known.items() if ours[r].isdisjoint(paths)}
    inner = {
        r: paths
        for r, paths in misses.items()
        if any(path.endswith(f".{own}") for path in paths for own in ours[r])
    }
    matched, nearly = len(known) - len(misses), len(known) - len(misses) + len(inner)
    print(f"{peer.package}: {matched} of {len(known)} methods have the same path")
    print(f"{len(inner)} more lack only the resources that theirs has in front of it")
    print(f"{len(theirs) - len(known)} are not in the description, or not generated\n")
    for route, paths in sorted(misses.items(), key=lambda item: item[0][::-1]):
        if route not in inner:
            print(f"    {' '.join(route)}")
            own = ", ".join(sorted(ours[route]))
            print(f"        ours {own}, theirs {', '.join(sorted(paths))}")
    print()
    return (
        Goal(peer.package, matched, peer.goal, "methods", at_least=True),
        Goal(
            f"{peer.package}, from the right",
            nearly,
            peer.nearly,
            "methods",
            at_least=True,
        ),
    )


def our_methods(description: str) -> dict[Route, set[str]]:
    """Our methods; two when one of them streams what the other returns."""
    result = read(SdkConfig(spec=description))
    if result.api is None or result.names is None:
        raise SystemExit(f"{description} cannot be read")
    found: dict[Route, set[str]] = {}
    for op in result.api.operations:
        name = result.names.methods[op.key]
        place = ".".join((*name.resource, name.method))
        found.setdefault(route(op.method, op.path), set()).add(place)
    return found


def published_methods(module: Any, peer: Peer) -> dict[Route, set[str]]:
    """The methods of a client; several when they ask for the same."""
    found: dict[Route, set[str]] = {}
    client = getattr(module, peer.client)(api_key="none", base_url="http://localhost")
    for place, method in _methods(client, (), f"{peer.package}.resources"):
        asked = _asked(method)
        if asked is not None:
            found.setdefault(asked, set()).add(".".join(place))
    return found


def route(method: str, path: str) -> Route:
    plain = _VERSION.sub("", _PARAMETER.sub("{}", path))
    return method.upper(), plain.rstrip("/") or "/"


def _methods(
    owner: Any, place: tuple[str, ...], home: str
) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Each method below, with its path. Resources are the attributes whose class is defined in `home`."""
    kind: type[Any] = owner.__class__
    for name in sorted(vars(kind)):
        if name.startswith(("_", "with_")) or len(place) > _DEPTH:
            continue
        member = inspect.getattr_static(owner, name)
        if inspect.isfunction(member):
            yield (*place, name), member
        elif hasattr(member, "__get__"):
            value = getattr(owner, name)
            if type(value).__module__.startswith(home):
                yield from _methods(value, (*place, name), home)


def _asked(method: Any) -> Route | None:
    """What the method itself asks the server for: one that only calls others has no route."""
    tree = ast.parse(textwrap.dedent(inspect.getsource(method)))
    for node in ast.walk(tree):
        match node:
            case ast.Call(
                func=ast.Attribute(ast.Name("self"), call), args=[path, *_]
            ) if (call in _CALLS):
                text = _path_text(path)
                if text is not None:
                    return route(_verb(node, _CALLS[call]), text)
            case _:
                pass
    return None


def _verb(call: ast.Call, default: str) -> str:
    for each in call.keywords:
        match each:
            case ast.keyword("method", ast.Constant(str(verb))):
                return verb
            case _:
                pass
    return default


def _path_text(node: ast.expr) -> str | None:
    match node:
        case ast.Constant(str(text)):
            return text
        case ast.Call(args=[first, *_]):
            return _path_text(first)
        case ast.JoinedStr(parts):
            return "".join(
                str(part.value) if isinstance(part, ast.Constant) else "{}"
                for part in parts
            )
        case _:
            return None


if __name__ == "__main__":
    main()
