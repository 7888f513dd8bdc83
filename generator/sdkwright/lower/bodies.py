"""Request Body objects -> the ways to write the body of a request."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from sdkwright import ir
from sdkwright.diagnostics import Report
from sdkwright.lower.docs import lower_doc
from sdkwright.lower.kinds import schema_types
from sdkwright.lower.media import (
    FORM,
    FORM_DATA,
    MEDIA_TYPE,
    body_kind,
    essence,
    is_binary,
    is_json,
    is_string,
    note_positions,
)
from sdkwright.lower.origins import parents_of
from sdkwright.lower.repeated import Repeated
from sdkwright.lower.schemas import Schemas
from sdkwright.resolve import Document, Node

_KIND_WORDS = {
    ir.BodyKind.JSON: "json body",
    ir.BodyKind.JSON_LINES: "lines body",
    ir.BodyKind.FORM: "form body",
    ir.BodyKind.MULTIPART: "multipart body",
    ir.BodyKind.PARTS: "multipart body",
}
_WITHOUT_BODY = frozenset(("GET", "HEAD", "DELETE"))
"""Methods whose bodies have no meaning that is generally defined (RFC 9110, 9.3)."""
_CONTENT = frozenset(("allOf", "anyOf", "oneOf", "required"))
_JSON = "application/json"
_FILE = ir.Scalar(ir.ScalarKind.FILE)
_TEXT = ir.Scalar(ir.ScalarKind.STRING)
_OBJECT = ir.MapOf(ir.Anything())


@dataclass(frozen=True, slots=True)
class Bodies:
    document: Document
    schemas: Schemas
    report: Report
    repeated: Repeated

    def lower(
        self, method: str, operation: Node, origin: ir.Origin
    ) -> tuple[ir.Body, ...]:
        """The bodies that the caller may choose from: JSON first, unless it has files, and
        ranges of types last."""
        holder = operation.find("requestBody")
        node = self.document.references.follow(holder) if holder else None
        if node is None:
            return ()
        media = list(self._media(node))
        if method in _WITHOUT_BODY and self._says_nothing(node, media):
            self.repeated.note(
                "empty-body",
                "nothing is described that its body could say; the method takes none",
                f"{method} operation",
                node.location,
            )
            return ()
        if not media:
            self.report.warning(
                "empty-content",
                "the body has no media type that could be sent; the method takes no body",
                node.location,
            )
        media.sort(key=lambda pair: (_rank(pair[0]), "*" in pair[0], pair[0] != _JSON))
        if any(_rank(name) == 1 for name, _ in media):
            media.sort(key=lambda pair: not _rank(pair[0]) and self._has_files(pair[1]))
        own = (*origin.parents, origin.name)
        parents = parents_of(holder, node, own) if holder is not None else own
        found: list[tuple[Node | None, ir.Body]] = []
        for name, child in media:
            if self._is_sent_as_json(name, child, found):
                continue
            body = self._body(name, child, node, parents, found)
            found.append((child.find("schema"), body))
        return tuple(body for _, body in found)

    def _has_files(self, media: Node) -> bool:
        """Whether an object of a schema has content that JSON cannot carry."""
        schema = media.find("schema")
        target = self.document.references.follow(schema) if schema else None
        return target is not None and self._file_of(target) is not None

    def _file_of(self, form: Node) -> tuple[str, Node] | None:
        """The first member that is content."""
        members = form.members("properties")
        return next((m for m in members if self._has_content(m[1], depth=2)), None)

    def _says_nothing(self, body: Node, media: list[tuple[str, Node]]) -> bool:
        """Whether a body is optional, and all that it may be are objects of nothing."""
        schemas = [child.find("schema") for _, child in media]
        found = [self.document.references.follow(each) for each in schemas if each]
        return (
            body.get("required") is not True
            and len(found) == len(media) > 0
            and all(
                each is not None
                and each.get("type") == "object"
                and not set(each.fields) & _CONTENT
                and not each.get("properties")
                and not each.get("additionalProperties")
                for each in found
            )
        )

    def _media(self, body: Node) -> Iterator[tuple[str, Node]]:
        """Each media type once, whatever its parameters."""
        seen: set[str] = set()
        for name, node in body.members("content"):
            target = self.document.references.follow(node)
            if not MEDIA_TYPE.fullmatch(name):
                self.report.warning(
                    "bad-media-type",
                    f"{name!r} is no media type; this body is left out",
                    node.location,
                    "a media type has a slash, such as application/json",
                )
            elif target is not None and essence(name) not in seen:
                seen.add(essence(name))
                yield name, target

    def _is_sent_as_json(
        self, media_type: str, media: Node, others: list[tuple[Node | None, ir.Body]]
    ) -> bool:
        """Whether a range of types, such as `application/*+json`, is no other choice."""
        schema = media.find("schema")
        meant = self.document.references.follow(schema) if schema else None
        is_open = "*" in media_type and is_json(media_type)
        kind = body_kind(media_type, meant, has_items="itemSchema" in media)
        known = [essence(body.media_type) for _, body in others]
        found = is_open and kind is ir.BodyKind.JSON and _JSON in known
        if found:
            self.repeated.note(
                "other-media-type",
                f"{media_type!r} is no choice: of these types, 'application/json' is sent",
                "body",
                media.location,
                "name the type in the description, if it is to be another one",
            )
        return found

    def _body(
        self,
        media_type: str,
        media: Node,
        body: Node,
        parents: tuple[str, ...],
        others: list[tuple[Node | None, ir.Body]],
    ) -> ir.Body:
        """`others` are those before it, and their schemas: equal ones have one type."""
        schema = media.find("schema")
        items = media.find("itemSchema")
        meant = self.document.references.follow(schema) if schema else None
        kind = body_kind(media_type, meant, has_items=items is not None)
        if kind is ir.BodyKind.FORM and self._is_sent_in_parts(meant, others):
            kind, media_type = ir.BodyKind.MULTIPART, FORM_DATA
        is_first = all(other.kind is not kind for _, other in others)
        same = [
            other.type
            for twin, other in others
            if schema is not None and twin is not None and twin.value == schema.value
            if other.kind in _KIND_WORDS
        ]
        name = "body" if not others or not is_first else _KIND_WORDS.get(kind, "body")
        inner = ir.Origin(name, parents, "body")
        match kind:
            case ir.BodyKind.BYTES:
                type_: ir.Type = _FILE
            case ir.BodyKind.TEXT:
                type_ = _TEXT
            case ir.BodyKind.JSON_LINES | ir.BodyKind.PARTS if items is not None and (
                schema is None or kind is ir.BodyKind.JSON_LINES
            ):
                type_ = ir.ListOf(self.schemas.lower(items, inner))
            case _ if same:
                type_ = same[0]
            case _ if schema is not None:
                type_ = self.schemas.lower(schema, inner)
            case ir.BodyKind.JSON:
                type_ = ir.Anything()
            case _:
                type_ = _OBJECT  # what a form is
        if kind in (ir.BodyKind.BYTES, ir.BodyKind.TEXT):
            told = meant or (items and self.document.references.follow(items))
            self._note_opaque(media_type, told)
        is_required = body.get("required") is True
        return ir.Body(
            kind=kind,
            media_type=media_type,
            type=type_,
            presence=ir.Presence.REQUIRED if is_required else ir.Presence.OPTIONAL,
            doc=lower_doc(body, schema),
            encodings=tuple(self._encodings(media, kind)),
            rest=self._rest(media, kind),
        )

    def _is_sent_in_parts(
        self, form: Node | None, others: list[tuple[Node | None, ir.Body]]
    ) -> bool:
        """Whether a URL-encoded form has files, which that encoding cannot carry, and there
        is no other form for them."""
        if form is None or any(
            body.kind is ir.BodyKind.MULTIPART for _, body in others
        ):
            return False
        found = self._file_of(form)
        if found is not None:
            self.report.note(
                "files-in-form",
                f"property {found[0]!r} is a file, which a URL-encoded form cannot carry; "
                f"the form is sent as {FORM_DATA}",
                found[1].location,
                f"describe the body as {FORM_DATA}",
            )
        return found is not None

    def _has_content(self, holder: Node, depth: int) -> bool:
        """Whether a value is content that travels as it is, a list of such, or one of both."""
        schema = self.document.references.follow(holder)
        if schema is None or depth < 0:
            return False
        items = schema.find("items")
        inner = [
            *schema.elements("anyOf"),
            *schema.elements("oneOf"),
            *([] if items is None else [items]),
        ]
        return (is_string(schema) and is_binary(schema)) or any(
            self._has_content(each, depth - 1) for each in inner
        )

    def _note_opaque(self, media_type: str, schema: Node | None) -> None:
        if schema is None or is_binary(schema):
            return
        if not set(schema_types(schema)) <= {"string"}:
            self.repeated.note(
                "opaque-body",
                "it is written by the caller, as text or bytes; its schema is not used",
                f"body of {media_type!r}",
                schema.location,
            )

    def _encodings(self, media: Node, kind: ir.BodyKind) -> Iterator[ir.PartEncoding]:
        """Those of properties, by name; those of a list's first items, by position.

        The styles of forms have no effect on items (OpenAPI 3.2, 4.15.1.2).
        """
        if kind is ir.BodyKind.PARTS:
            for index, node in enumerate(media.elements("prefixEncoding")):
                yield self._plain_encoding(node, f"part {index + 1}")
            return
        note_positions(media, self.report)
        if kind not in (ir.BodyKind.FORM, ir.BodyKind.MULTIPART):
            _note_unused(media, self.report)
            return
        for name, node in media.members("encoding"):
            explode = node.get("explode")
            yield replace(
                self._plain_encoding(node, repr(name)),
                wire_name=name,
                style=node.get("style") or "",
                explode=explode if isinstance(explode, bool) else None,
                allow_reserved=node.get("allowReserved") is True,
            )

    def _rest(self, media: Node, kind: ir.BodyKind) -> ir.PartEncoding | None:
        node = media.find("itemEncoding") if kind is ir.BodyKind.PARTS else None
        return None if node is None else self._plain_encoding(node, "the parts")

    def _plain_encoding(self, node: Node, part: str) -> ir.PartEncoding:
        return ir.PartEncoding(
            wire_name="",
            content_type=node.get("contentType") or "",
            headers=tuple(self._headers(part, node)),
        )

    def _headers(self, part: str, encoding: Node) -> Iterator[tuple[str, str]]:
        """The headers of a part that can have only one value; the caller gives the others."""
        for name, holder in encoding.members("headers"):
            node = self.document.references.follow(holder)
            if node is None or name.lower() == "content-type":  # as the standard says
                continue
            schema = node.find("schema")
            target = self.document.references.follow(schema) if schema else None
            values = _constants(target) if target else []
            if len(values) == 1 and isinstance(values[0], str):
                yield name, values[0]
            else:
                self.report.note(
                    "part-header",
                    f"the header {name!r} of {part} is not a parameter",
                    node.location,
                    "give it with the file: NamedFile(content, headers=...)",
                )


def _note_unused(media: Node, report: Report) -> None:
    if media.get("encoding"):
        report.note(
            "unused-keyword",
            "'encoding' has no effect: it is for forms, and for bodies of parts",
            media.child("encoding").location,
        )


def _constants(schema: Node) -> list[object]:
    if "const" in schema:
        return [schema.get("const")]
    values = schema.find("enum")
    return values.items if values is not None else []


def _rank(media_type: str) -> int:
    """JSON first, then forms with parts, then other forms; not by their order in a map."""
    name = essence(media_type)
    if name.endswith(("/json", "+json")):
        return 0
    if name.startswith("multipart/"):
        return 1
    return 2 if name == FORM else 3
