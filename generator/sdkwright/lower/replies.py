"""Response objects -> replies, and the stream that a success may be."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from sdkwright import ir
from sdkwright.lower.docs import lower_doc
from sdkwright.lower.examples import Examples
from sdkwright.lower.media import (
    essence,
    is_binary,
    is_json,
    is_plain_string,
    is_text,
    note_positions,
    says_nothing,
    stream_kind,
)
from sdkwright.lower.origins import parents_of
from sdkwright.lower.repeated import Repeated
from sdkwright.lower.schemas import Schemas
from sdkwright.lower.streams import Streams
from sdkwright.resolve import Document, Node
from sdkwright.resolve.grammar import STATUS

_NO_BODY = ("HEAD",)
_NO_BODY_STATUSES = ("204", "205", "304")


class Answers(NamedTuple):
    """What an operation answers."""

    replies: tuple[ir.Reply, ...]
    stream: ir.Stream | None
    """Beside the replies of success, when there are any."""


@dataclass(frozen=True, slots=True)
class Replies:
    document: Document
    schemas: Schemas
    examples: Examples
    repeated: Repeated

    def lower(self, method: str, operation: Node, origin: ir.Origin) -> Answers:
        replies: list[ir.Reply] = []
        stream: ir.Stream | None = None
        statuses = [each for each, _ in operation.members("responses")]
        has_success = any(each.startswith("2") for each in statuses)
        whole = ("200", "2XX") if has_success else ("default",)
        own = (*origin.parents, origin.name)
        for status, holder, node in self._responses(operation):
            media = self._media(node)
            if method in _NO_BODY or status in _NO_BODY_STATUSES:
                media = {}
            cut = [name for name in media if self._is_stream(name, media[name])]
            if cut and status.startswith("2"):
                if stream is None:
                    stream = self._stream(status, cut[0], node, media[cut[0]], origin)
                media = {name: each for name, each in media.items() if name not in cut}
                if all(self._is_bare(name, each) for name, each in media.items()):
                    continue  # the JSON of anything is what tools add by themselves
            parents = parents_of(holder, node, own)
            place = "response" if parents != own else _place(status)
            inner = ir.Origin(place, parents, "response")
            reply = self._reply(status, node, media, inner)
            if status in whole and reply.kind is ir.ReplyKind.NOTHING:
                reply = self._undescribed(method, node, reply)
            replies.append(reply)
        if stream is None and not any(
            each.is_success or each.status == "default" for each in replies
        ):
            replies.append(self._any_success(method, operation))
        return Answers(tuple(replies), stream)

    def _any_success(self, method: str, operation: Node) -> ir.Reply:
        kind = ir.ReplyKind.NOTHING
        if method not in (*_NO_BODY, "DELETE"):
            kind = ir.ReplyKind.ANYTHING
            if "responses" in operation:
                self.repeated.note(
                    "undescribed-answer",
                    "no success is described; the method returns what comes: JSON, text or "
                    "bytes",
                    f"{method} operation",
                    operation.location,
                    "describe what a success answers, so that it has a type",
                )
        return ir.Reply("2XX", kind, None, ir.Doc())

    def _undescribed(self, method: str, node: Node, reply: ir.Reply) -> ir.Reply:
        """What GET answers is what it is for, and there is 204 for nothing."""
        if method == "GET":
            self.repeated.note(
                "undescribed-answer",
                "it has no content; the method returns what comes: JSON, text or bytes",
                f"reply {reply.status} of a GET operation",
                node.location,
                "describe the content, so that it has a type",
            )
            return replace(reply, kind=ir.ReplyKind.ANYTHING)
        if method == "POST":
            self.repeated.note(
                "undescribed-answer",
                "it has no content; the method returns None, whatever comes",
                f"reply {reply.status} of a POST operation",
                node.location,
                "describe the content, if there is any, or read it by raw access",
            )
        return reply

    def _responses(self, operation: Node) -> Iterator[tuple[str, Node, Node]]:
        """Each status, what stands there, and the response that it leads to."""
        for status, holder in operation.members("responses"):
            node = self.document.references.follow(holder)
            if node is not None and STATUS.fullmatch(status):
                yield status, holder, node

    def _media(self, node: Node) -> dict[str, Node]:
        found: dict[str, Node] = {}
        for name, holder in node.members("content"):
            media = self.document.references.follow(holder)
            if media is not None:
                found[name] = media
        return found

    def _is_stream(self, name: str, media: Node) -> bool:
        return stream_kind(name) is not None or (
            "itemSchema" in media and is_json(name)
        )

    def _is_bare(self, name: str, media: Node) -> bool:
        return is_json(name) and says_nothing(media.find("schema"))

    def _stream(
        self, status: str, name: str, node: Node, media: Node, origin: ir.Origin
    ) -> ir.Stream:
        kind = stream_kind(name) or ir.StreamKind.JSON_LINES
        parents = (*origin.parents, origin.name)
        streams = Streams(self.document, self.schemas, parents)
        return ir.Stream(
            kind, essence(name), streams.events(kind, media), status, lower_doc(node)
        )

    def _reply(
        self, status: str, node: Node, media: dict[str, Node], origin: ir.Origin
    ) -> ir.Reply:
        doc = lower_doc(node)
        headers = tuple(self._headers(node, origin))
        if not media:
            return ir.Reply(status, ir.ReplyKind.NOTHING, None, doc, headers=headers)
        for each in media.values():
            note_positions(each, self.schemas.report)
        schemas = {name: self._schema(each) for name, each in media.items()}
        kinds = {name: _kind(name, schema) for name, schema in schemas.items()}
        chosen = _preferred(schemas, kinds)
        kind = kinds[chosen]
        same = [chosen]
        type_: ir.Type | None = None
        if kind is ir.ReplyKind.JSON:
            schema = media[chosen].find("schema")
            type_ = self.schemas.lower(schema, origin) if schema else ir.Anything()
        else:
            same = [name for name in media if kinds[name] is kind]
        self._note_others(status, chosen, same, media)
        example = ""
        if kind is not ir.ReplyKind.BYTES:
            example = self.examples.of(media[chosen])
        return ir.Reply(status, kind, type_, doc, _accepted(same), headers, example)

    def _schema(self, media: Node) -> Node | None:
        schema = media.find("schema")
        return None if schema is None else self.document.references.follow(schema)

    def _note_others(
        self, status: str, chosen: str, same: list[str], media: Mapping[str, Node]
    ) -> None:
        for name, node in media.items():
            if name not in same:
                self.repeated.note(
                    "other-media-type",
                    f"{name!r} is answered on request only; {chosen!r} is what the "
                    "method returns",
                    f"reply {status}",
                    node.location,
                    "ask for it with a header `Accept`, and read it by raw access",
                )

    def _headers(self, node: Node, origin: ir.Origin) -> Iterator[ir.Header]:
        for name, holder in node.members("headers"):
            header = self.document.references.follow(holder)
            if header is None or name.lower() == "content-type":
                continue  # the standard says that such a definition is ignored
            schema = header.find("schema")
            media = self._media(header)
            if schema is None and media:
                schema = next(iter(media.values())).find("schema")
            place = ir.Origin(name, (*origin.parents, origin.name), "header")
            is_required = header.get("required") is True
            yield ir.Header(
                wire_name=name,
                type=(
                    self.schemas.lower(schema, place)
                    if schema is not None
                    else ir.Scalar(ir.ScalarKind.STRING)
                ),
                presence=(
                    ir.Presence.REQUIRED if is_required else ir.Presence.OPTIONAL
                ),
                doc=lower_doc(header, schema),
                is_json=any(is_json(each) for each in media),
            )


def _place(status: str) -> str:
    return "response" if status.startswith("2") else f"response {status}"


def _kind(name: str, schema: Node | None) -> ir.ReplyKind:
    if is_json(name) and not (schema is not None and is_binary(schema)):
        is_any_text = essence(name) == "*/*" and is_plain_string(schema)
        return ir.ReplyKind.TEXT if is_any_text else ir.ReplyKind.JSON
    return ir.ReplyKind.TEXT if is_text(name, schema) else ir.ReplyKind.BYTES


def _preferred(
    schemas: Mapping[str, Node | None], kinds: Mapping[str, ir.ReplyKind]
) -> str:
    """JSON before all else; but a plain string in JSON, beside bytes, is what tools add."""
    has_bytes = ir.ReplyKind.BYTES in kinds.values()
    ordered = [
        name
        for name, kind in kinds.items()
        if kind is ir.ReplyKind.JSON
        and not (has_bytes and is_plain_string(schemas[name]))
    ]
    plain = [name for name in ordered if essence(name) == "application/json"]
    others = [name for name, kind in kinds.items() if kind is not ir.ReplyKind.JSON]
    return [*plain, *ordered, *others, *kinds][0]


def _accepted(names: list[str]) -> str:
    """The media types to ask for, each once."""
    return ", ".join(dict.fromkeys(name.strip() for name in names))
