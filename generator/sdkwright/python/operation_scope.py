"""What the operations of one resource module share: imports, annotations, decoders."""

from __future__ import annotations

from typing import Final

from sdkwright import ir
from sdkwright.python.annotations import Annotations
from sdkwright.python.code import Code, Identifier, code, fill
from sdkwright.python.decoders import Decoders
from sdkwright.python.imports import Imports
from sdkwright.python.layout import Brackets, Piece
from sdkwright.python.names import NameTable

_MODULES: Final = {
    "anything": ("AnyReply",),
    "files": ("BytesBody", "TextBody"),
    "forms": ("Encoding", "FormBody"),
    "headers": ("Header",),
    "json_body": ("JsonBody", "JsonLinesBody"),
    "multipart": ("MultipartBody", "PartsBody"),
    "operation": ("Operation",),
    "page_styles": (
        *("BodyCursor", "ItemCursor", "LinkHeader"),
        *("NextLink", "Offset", "PageNumber"),
    ),
    "paging": ("PagedOperation",),
    "parameters": ("IdempotencyKey", "Parameter"),
    "replies": ("BytesReply", "JsonReply", "NoReply", "TextReply"),
    "streaming": ("JsonLines", "JsonSequence", "ServerEvents", "StreamOperation"),
}
"""The modules of the runtime, and the classes in them that constants are made of. An SDK
has those that its constants name."""
_HOMES: Final = {each: module for module, names in _MODULES.items() for each in names}


class OperationScope:
    def __init__(self, api: ir.Api, names: NameTable) -> None:
        self.api = api
        self.names = names
        self.imports = Imports()
        self.types = Imports()
        """Of models: only type checkers need them here."""
        self.annotations = Annotations(
            declarations=api.declarations,
            names=names,
            imports=_Split(self.imports, self.types),
            home=lambda key: (fill("..models.{}", names.modules[key]), False),
        )
        self.decoders = Decoders(api.declarations, names, self.imports, None)

    def runtime_class(self, name: str) -> Identifier:
        """A class that constants are made of, imported."""
        identifier = Identifier(name)
        home = fill(".._runtime.{}", Identifier(_HOMES[name]))
        self.imports.add(home, identifier)
        return identifier


def tuple_of(items: tuple[Piece, ...]) -> Piece:
    return Brackets(code("("), items, code(")"), is_tuple=True)


class _Split(Imports):
    """Sends the models of the package to the imports that only type checkers see."""

    def __init__(self, standard: Imports, types: Imports) -> None:
        super().__init__()
        self._standard_imports = standard
        self._type_imports = types

    def add(self, module: Code, *names: Identifier) -> None:
        chosen = (
            self._type_imports if module.startswith(".") else self._standard_imports
        )
        chosen.add(module, *names)

    def add_module(self, module: str) -> Code:
        return self._standard_imports.add_module(module)
