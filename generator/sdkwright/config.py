"""What to generate: frozen settings, wherever they come from."""

from __future__ import annotations

import keyword
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal, TypeAlias

from sdkwright.diagnostics import Location
from sdkwright.ir.pages import PageStyle
from sdkwright.reserved import STANDARD_MODULES


@dataclass(frozen=True, slots=True)
class PageRule:
    """How one operation is paged, where somebody says so."""

    style: PageStyle | None
    """None: it is not paged."""
    items: tuple[str, ...] | None
    """The properties that lead to the array of items; None where it is to be found."""
    location: Location
    """Where it is said."""


Naming: TypeAlias = Literal["path", "tags", "operation-id"]

DEFAULT_OUTPUT: Final = "sdk"
_DEPENDENCIES: Final = frozenset(("httpx2", "orjson"))


@dataclass(frozen=True, slots=True, kw_only=True)
class SdkConfig:
    """The settings of one SDK. Paths are relative to the working directory."""

    spec: str
    output: str = DEFAULT_OUTPUT
    package: str | None = None
    """The name to import; by default made from the API's title."""
    client: str | None = None
    """The name of the client class; by default made from the package's name."""
    version: str | None = None
    """The SDK's own version; by default that of the description."""
    naming: Naming = "path"
    """What the resources and methods are called after."""
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    """JSON pointer, operation id or `METHOD /path` -> the name to use instead of ours.

    Of a parameter or property: the same of what it belongs to, a space, and its name on the wire.
    """
    references: tuple[str, ...] = ()
    """Folders, files and beginnings of addresses that `$ref` may lead to, besides the
    folder of the description."""
    pages: Mapping[str, PageRule] = field(default_factory=dict[str, PageRule])
    """Operation id or `METHOD /path` -> how it is paged."""
    templates: str | None = None
    """A folder whose templates take the place of the built-in ones."""
    strict: bool = False
    """Whether a warning is an error."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolConfig:
    """Everything that one configuration file asks for."""

    sdks: tuple[SdkConfig, ...] = ()
    file: str | None = None
    """Where it was found; None when there is no configuration."""

    def for_spec(self, spec: str) -> SdkConfig:
        """The SDK that is made from this description, or the defaults for it."""
        wanted = os.path.abspath(spec)
        for sdk in self.sdks:
            if os.path.abspath(sdk.spec) == wanted:
                return sdk
        return SdkConfig(spec=spec)


def package_fault(name: str) -> str | None:
    """Why a package cannot have this name; None when it can."""
    if not name.isidentifier() or not name.isascii():
        return "it is not a Python identifier of ASCII letters"
    if keyword.iskeyword(name):
        return "it is a keyword of Python"
    if name in STANDARD_MODULES:
        return "a module of Python's standard library has this name"
    if name in _DEPENDENCIES:
        return "the SDK itself imports a package of this name"
    return None
