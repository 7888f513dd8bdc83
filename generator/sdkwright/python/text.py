"""What the SDK says to its readers about a field, a parameter or a method, in plain text."""

from __future__ import annotations

import json

from sdkwright import ir

_LONGEST = 400
"""Characters of a default, a pattern or an example; longer ones help nobody."""


def field_text(field: ir.Field) -> str:
    return value_text(
        field.doc, access=field.access, tag=isinstance(field.type, ir.Tag)
    )


def value_text(
    doc: ir.Doc, *, access: ir.Access = ir.Access.BOTH, tag: bool = False
) -> str:
    """The description, then what the standard's other keywords say of the value."""
    facts: list[str] = []
    if doc.deprecated:
        facts.append("Deprecated.")
    if access is ir.Access.READ_ONLY:
        facts.append("Set by the server; never sent.")
    if access is ir.Access.WRITE_ONLY:
        facts.append("Only ever sent.")
    if doc.default is not None and not tag:
        facts.append(f"The server's default: `{_short(_plain(doc.default))}`.")
    if doc.constraints:
        facts.append(f"Constraints: {', '.join(map(_short, doc.constraints))}.")
    if doc.examples:
        facts.append(f"Example: `{_short(_plain(doc.examples[0]))}`.")
    text = doc.description
    if facts and text[-1:].isalnum():
        text += "."
    return " ".join(part for part in (text, *facts) if part)


def declaration_text(doc: ir.Doc) -> str:
    """What is said of a type: what its fields say, and what holds for it as a whole."""
    facts = ["Deprecated."] if doc.deprecated else []
    if doc.constraints:
        facts.append(f"Constraints: {', '.join(map(_short, doc.constraints))}.")
    return "\n\n".join(
        part for part in (doc.description or doc.summary, *facts) if part
    )


def _plain(text: str) -> str:
    """A JSON string of one printable line as what it says; other JSON as it is."""
    value = json.loads(text)
    return value if isinstance(value, str) and value.isprintable() and value else text


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
