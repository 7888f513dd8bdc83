"""The docstring of a method: what it does, its arguments, and what it raises."""

from __future__ import annotations

from sdkwright import ir
from sdkwright.python.answers import is_download
from sdkwright.python.method_names import MethodName
from sdkwright.python.text import value_text

_ERRORS = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
    "5XX": "InternalServerError",
}


def method_text(op: ir.Operation, name: MethodName) -> str:
    """Plain text with `Args:` and `Raises:` sections in Google's style."""
    parts = [op.doc.description or op.doc.summary or f"{op.method} {op.path}"]
    if op.stream is not None:
        parts.append(
            "The items are read while they arrive, once; a `with` block frees the "
            "connection early."
        )
    if is_download(op):
        parts.append(
            "Nothing is requested before the bytes are read, or saved to a file."
        )
    if op.doc.deprecated:
        parts.append("Deprecated.")
    scopes = dict.fromkeys(_scopes(alternative) for alternative in op.security)
    if any(scopes):
        parts.append(f"Scopes: {' or '.join(each for each in scopes if each)}.")
    arguments = [
        f"    {text}: {described}"
        for parameter, text in zip(op.parameters, name.parameters, strict=True)
        if (described := _argument(parameter))
    ]
    body_text = next((b.doc.description for b in op.bodies if b.doc.description), "")
    if body_text:
        arguments.append(f"    {name.body}: {_one_line(body_text)}")
    if arguments:
        parts.append("\n".join(["Args:", *arguments]))
    errors = [
        f"    {error}: {_one_line(reply.doc.description) or reply.status}"
        for reply in op.replies
        if (error := error_class(reply.status))
    ]
    if errors:
        parts.append("\n".join(["Raises:", *errors]))
    return "\n\n".join(parts)


def _argument(parameter: ir.Parameter) -> str:
    text = _one_line(value_text(parameter.doc))
    if parameter.presence is not ir.Presence.MADE:
        return text
    made = "One is made for the call when it is not given."
    return f"{text} {made}" if text else made


def error_class(status: str) -> str | None:
    """The exception of a status; None for a success and for `default`."""
    if status.startswith("5"):
        return _ERRORS["5XX"]
    if status.startswith("4"):
        return _ERRORS.get(status, "ApiStatusError")
    return None


def _scopes(alternative: tuple[ir.Requirement, ...]) -> str:
    """What a credential has to allow."""
    found = dict.fromkeys(scope for each in alternative for scope in each.scopes)
    return ", ".join(f"`{scope}`" for scope in found)


def _one_line(text: str) -> str:
    return " ".join(text.split())
