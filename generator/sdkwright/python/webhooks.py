"""The module `webhooks`: a function for each payload that the server sends by itself."""

from __future__ import annotations

from collections.abc import Iterator

from sdkwright import ir
from sdkwright.python.code import Identifier, code, fill
from sdkwright.python.docstrings import docstring
from sdkwright.python.exports import write_all
from sdkwright.python.layout import Brackets, lay_out, row
from sdkwright.python.names import NameTable
from sdkwright.python.operation_scope import OperationScope
from sdkwright.python.view import MethodView, WebhookModule

_TEXT = """\
What the server sends by itself: webhooks and callbacks, each with a function for its
payload.

Verify a payload before you parse it, where it is signed as Standard Webhooks are:
`verify(body, request.headers, secret)`.
"""
_PARSE = Identifier("parse")


def build_webhooks(api: ir.Api, names: NameTable) -> WebhookModule:
    scope = OperationScope(api, names)
    runtime = [Identifier(each) for each in ("WebhookError", "parse_payload", "verify")]
    scope.imports.add(code(".._runtime.webhooks"), *runtime)
    functions = tuple(_functions(api, names, scope))
    exported = [runtime[0], runtime[2], *names.webhooks.values()]
    if api.any_webhook is not None:
        exported.append(_PARSE)
    return WebhookModule(
        docstring=docstring(_TEXT, 0),
        header=scope.imports.header(scope.types),
        all=write_all(exported),
        functions=functions,
    )


def _functions(
    api: ir.Api, names: NameTable, scope: OperationScope
) -> Iterator[MethodView]:
    if api.any_webhook is not None:
        yield _function(_PARSE, api.any_webhook, "Whatever it is that was sent.", scope)
    for each in api.webhooks:
        text = each.doc.description or each.doc.summary or each.name
        if each.owner:
            text = f"{text}\n\nA callback of `{each.owner}`."
        yield _function(names.webhooks[each.key], each.type, text, scope)


def _function(
    name: Identifier, type_: ir.Type, text: str, scope: OperationScope
) -> MethodView:
    signature = row(
        fill("def {}", name),
        Brackets(code("("), (code("body: str | bytes"),), code(")")),
        code(" -> "),
        scope.annotations.write(type_),
        code(":"),
    )
    decoder = scope.decoders.expression(type_)
    call = Brackets(code("parse_payload("), (code("body"), decoder), code(")"))
    return MethodView(
        signature=lay_out(signature),
        docstring=docstring(text, 4),
        result=lay_out(row(code("return "), call), 4),
    )
