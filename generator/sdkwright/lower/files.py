"""Decide where content that travels as it is can be: in the members of a multipart form.

`format: binary` says so anywhere; in JSON, where nothing travels as it is, it is a string.
Where a form may as well be sent as JSON, it is either. A member of which nothing is said is
content as well: what has no type goes as `application/octet-stream` (OpenAPI 3.1, 4.8.15).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeAlias, assert_never

from sdkwright import ir
from sdkwright.graph import parts, reachable, received_types, references
from sdkwright.lower.media import is_json

_FILE = ir.ScalarKind.FILE
_TEXT = ir.ScalarKind.STRING
_EITHER = ir.ScalarKind.FILE_OR_TEXT
_OPEN = (ir.BodyKind.BYTES, ir.BodyKind.MULTIPART, ir.BodyKind.PARTS)


def settle_files(
    operations: Iterable[ir.Operation],
    received: Iterable[ir.Type],
    declarations: Mapping[ir.DeclarationId, ir.Declaration],
) -> tuple[tuple[ir.Operation, ...], dict[ir.DeclarationId, ir.Declaration]]:
    """Operations and declarations in which a file is one only where it can be sent."""
    drafts = tuple(operations)
    forms = {
        kind: [body.type for op in drafts for body in op.bodies if body.kind is kind]
        for kind in (ir.BodyKind.MULTIPART, ir.BodyKind.PARTS)
    }
    known = reachable(
        [
            *received,
            *(each.type for op in drafts for each in op.parameters),
            *(kind for op in drafts for kind in received_types(op)),
        ],
        declarations,
    )
    texts = reachable(
        [b.type for op in drafts for b in op.bodies if b.kind not in _OPEN],
        declarations,
    )
    kept = _members(forms, declarations) - known
    found: dict[ir.DeclarationId, ir.Declaration] = {}
    content_types = _content_types(drafts, declarations)
    for key, declaration in declarations.items():
        if key not in kept - texts:
            kind = _EITHER if key in kept else _TEXT
            found[key] = _without_files(declaration, kind)
        elif isinstance(declaration, ir.Model):
            found[key] = _with_files(declaration, content_types.get(key, {}))
        else:
            found[key] = declaration
    return tuple(map(_settled, drafts)), found


_ContentTypes: TypeAlias = dict[ir.DeclarationId, dict[str, set[str]]]


def _content_types(
    operations: Iterable[ir.Operation],
    declarations: Mapping[ir.DeclarationId, ir.Declaration],
) -> _ContentTypes:
    """What forms say of their members' media types, by the names of members."""
    found: _ContentTypes = {}
    forms = [b for op in operations for b in op.bodies]
    for body in (b for b in forms if b.kind is ir.BodyKind.MULTIPART):
        for key in _members({body.kind: [body.type]}, declarations):
            members = found.setdefault(key, {})
            for each in body.encodings:
                members.setdefault(each.wire_name, set()).add(each.content_type)
    return found


def _with_files(form: ir.Model, content_types: Mapping[str, set[str]]) -> ir.Model:
    """A form in which members of which nothing is said are files, or text as well."""
    fields: list[ir.Field] = []
    for each in form.fields:
        told = content_types.get(each.wire_name, {""})
        if not any(is_json(kind) and "*" not in kind for kind in told):
            is_file = all(kind and not kind.startswith("text/") for kind in told)
            type_ = _opened(each.type, _FILE if is_file else _EITHER)
            fields.append(replace(each, type=type_))
        else:
            fields.append(each)
    return replace(form, fields=tuple(fields))


def _opened(type_: ir.Type, kind: ir.ScalarKind) -> ir.Type:
    match type_:
        case ir.Anything():
            return ir.Scalar(kind)
        case ir.ListOf(ir.Anything()):
            return replace(type_, item=ir.Scalar(kind))
        case ir.Nullable(inner):
            return ir.Nullable(_opened(inner, kind))
        case _:
            return type_


def _members(
    forms: Mapping[ir.BodyKind, Iterable[ir.Type]],
    declarations: Mapping[ir.DeclarationId, ir.Declaration],
) -> frozenset[ir.DeclarationId]:
    """What a form and its members are made of; not what stands inside of the members."""
    seen: set[ir.DeclarationId] = set()
    pending = [
        (key, kind is ir.BodyKind.PARTS)
        for kind, types in forms.items()
        for form in types
        for key in references(form)
    ]
    while pending:
        key, is_member = pending.pop()
        found = declarations[key]
        is_model = isinstance(found, ir.Model)
        if key in seen or (is_model and is_member):
            continue
        seen.add(key)
        inner = is_member or is_model
        pending += [(k, inner) for part in parts(found) for k in references(part)]
    return frozenset(seen)


def _settled(op: ir.Operation) -> ir.Operation:
    return replace(
        op,
        parameters=tuple(replace(p, type=_plain(p.type)) for p in op.parameters),
        bodies=tuple(
            body if body.kind in _OPEN else replace(body, type=_plain(body.type))
            for body in op.bodies
        ),
        replies=tuple(
            replace(reply, type=reply.type and _plain(reply.type))
            for reply in op.replies
        ),
    )


def _without_files(declaration: ir.Declaration, kind: ir.ScalarKind) -> ir.Declaration:
    match declaration:
        case ir.Model(fields=fields):
            plain = tuple(
                replace(each, type=_plain(each.type, kind)) for each in fields
            )
            return replace(declaration, fields=plain)
        case ir.JsonTypeUnion(variants=variants):
            return replace(
                declaration, variants=tuple(_plain(each, kind) for each in variants)
            )
        case ir.Alias(type=type_):
            return replace(declaration, type=_plain(type_, kind))
        case ir.TaggedUnion() | ir.KeyedUnion():
            return declaration
        case _:
            assert_never(declaration)


def _plain(type_: ir.Type, text: ir.ScalarKind = _TEXT) -> ir.Type:
    match type_:
        case ir.Scalar(kind):
            return replace(type_, kind=text) if kind is _FILE else type_
        case ir.ListOf(inner):
            return replace(type_, item=_plain(inner, text))
        case ir.MapOf(inner):
            return replace(type_, value=_plain(inner, text))
        case ir.Nullable(inner):
            return ir.Nullable(_plain(inner, text))
        case ir.TupleOf(items, rest):
            plain = tuple(_plain(each, text) for each in items)
            return replace(type_, items=plain, rest=rest and _plain(rest, text))
        case ir.Literals() | ir.Tag() | ir.Ref() | ir.Anything():
            return type_
        case _:
            assert_never(type_)
