"""From a response to the value that its status promises, or to the error that it is."""

from __future__ import annotations

import codecs
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, Final

import httpx2

from .decoding import (
    Decoder,
    OnMismatch,
    decode_any,
    decode_json,
    mismatch,
    parse_json,
)
from .errors import (
    ApiConnectionError,
    ApiError,
    ApiStatusError,
    ApiTimeoutError,
    DecodeError,
    request_id_of,
    status_error_class,
)
from .operation import (
    AnyOperation,
    BytesReply,
    JsonReply,
    NoReply,
    Operation,
    PagedOperation,
    Reply,
    TextReply,
)
from .redaction import call_of, redacted_request, redacted_response
from .shapes import is_array, is_object

_MESSAGE_LENGTH: Final = 300
_MOST_LEVELS: Final = 100
_MESSAGE_KEYS: Final = ("detail", "message", "error", "title", "msg", "errors")


def read_reply(
    operation: Operation[Any], response: httpx2.Response, on_mismatch: OnMismatch
) -> Any:
    """The value of a success. Raises DecodeError."""
    match find_reply(operation.replies, response.status_code):
        case NoReply():
            return None
        case TextReply():
            return text_of(response)
        case BytesReply():
            return response.content
        case JsonReply(decoder=decoder):
            return _decode(response, decoder(), on_mismatch)
        case None:
            return _undescribed(response)


def read_page(
    operation: PagedOperation[Any, Any],
    response: httpx2.Response,
    on_mismatch: OnMismatch,
) -> tuple[list[Any], Any]:
    """The items of a page, and its whole body as JSON. Raises DecodeError."""
    decode_items = operation.items()
    way = operation.pages.items

    def decode_page(container: Any, key: Any) -> tuple[list[Any], Any]:
        body = container[key]
        for depth, name in enumerate(way):
            inner = container.get(key) if is_object(container) else container[key]
            if not is_object(inner):
                if inner is not None or depth == 0 or not operation.may_lack_items:
                    mismatch(container, key, "object")
                return [], body
            container, key = inner, name
        if operation.may_lack_items and way and container.get(key) is None:
            return [], body
        return decode_items(container, key), body

    page: tuple[list[Any], Any] = _decode(response, decode_page, on_mismatch)
    return page


def read_body(
    operation: PagedOperation[Any, Any],
    response: httpx2.Response,
    on_mismatch: OnMismatch,
) -> Any:
    """The whole body of a page. Raises DecodeError."""
    decoder = operation.items if operation.body is None else operation.body
    return _decode(response, decoder(), on_mismatch)


def find_reply(replies: Mapping[str, Reply], status: int) -> Reply | None:
    """What is described for a status: by itself, by its range, by default (OpenAPI 3.1,
    4.8.16)."""
    for key in (str(status), f"{status // 100}XX", "default"):
        if key in replies:
            return replies[key]
    return None


def _decode(
    response: httpx2.Response, decoder: Decoder[Any], on_mismatch: OnMismatch
) -> Any:
    if not response.content:
        raise decode_error(response, "$", "expected JSON, got an empty body")
    try:
        return decode_json(response.content, decoder, on_mismatch=on_mismatch)
    except DecodeError as fault:
        reason = fault.reason
        if not _says_json(response):
            reason = f"expected JSON, got {media_type_of(response)!r} ({reason})"
        raise decode_error(response, fault.path, reason) from None


def broken_body(fault: httpx2.DecodingError, response: httpx2.Response) -> DecodeError:
    """The error of a body that does not keep its `Content-Encoding`."""
    fault.request = redacted_request(response.request)
    return decode_error(response, "$", f"a body that cannot be unpacked: {fault}")


def decode_error(response: httpx2.Response, path: str, reason: str) -> DecodeError:
    """The error of an answer that is not what the description promises."""
    source = f"{source_of(response)}: "
    kept = redacted_response(response)
    return DecodeError(path, reason, source=source, response=kept)


def source_of(response: httpx2.Response) -> str:
    """How an answer is named in messages: `200 GET /v1/steps`."""
    return f"{response.status_code} {call_of(response.request)}"


def _undescribed(response: httpx2.Response) -> Any:
    """JSON where it is JSON, None for nothing, else text."""
    if not response.content:
        return None
    if _says_json(response):
        return _decode(response, decode_any, "raise")
    return text_of(response)


def media_type_of(response: httpx2.Response) -> str:
    """The media type of an answer, in small letters and without parameters."""
    return response.headers.get("content-type", "").partition(";")[0].strip().lower()


def _says_json(response: httpx2.Response) -> bool:
    media_type = media_type_of(response)
    return media_type in ("", "application/json", "text/json") or media_type.endswith(
        "+json"
    )


def status_error(
    operation: AnyOperation, response: httpx2.Response, lacks_credential: bool
) -> ApiStatusError:
    """The error of a response whose status is none of success. It does not fail over
    its body."""
    status = response.status_code
    raw, is_json = _raw_body(response)
    is_markup = not is_json and raw.lstrip()[:1] == "<"
    message = "" if is_markup else message_of(raw)
    parts = [source_of(response)]
    parts.append(f": {message or response.reason_phrase}".rstrip(": "))
    if status == 401 and lacks_credential:
        parts.append(" (no credential was configured)")
    request_id = request_id_of(response)
    if request_id:
        parts.append(f" (request {request_id[:100]})")
    return status_error_class(status)(
        "".join(parts),
        body=_error_body(operation, response, raw, is_json),
        response=redacted_response(response),
    )


def _error_body(
    operation: AnyOperation, response: httpx2.Response, raw: Any, is_json: bool
) -> Any:
    match find_reply(operation.replies, response.status_code):
        case JsonReply(decoder=decoder) if is_json:
            try:
                return decode_json(response.content, decoder())
            except DecodeError:
                return raw
        case BytesReply():
            return response.content
        case _:
            return raw


def _raw_body(response: httpx2.Response) -> tuple[Any, bool]:
    try:
        raw = parse_json(response.content)
        if not _is_deep(raw):
            return raw, True
    except DecodeError:
        pass
    return text_of(response), False


def _is_deep(raw: Any) -> bool:
    """Whether something is nested more deeply than `pickle` can follow."""
    level = [raw]
    for _ in range(_MOST_LEVELS):
        inner: list[Any] = []
        for value in level:
            if is_object(value):
                inner.extend(value.values())
            elif is_array(value):
                inner.extend(value)
        level = inner
    return bool(level)


def text_of(response: httpx2.Response) -> str:
    """The body as text: UTF-8 where no charset is named, or none that can be read.

    `httpx2` takes any codec of Python for a charset, also those that unpack.
    """
    name = response.charset_encoding or "utf-8"
    with suppress(LookupError, ValueError):
        if codecs.lookup(name).name != "punycode":  # whose time is quadratic
            return response.content.decode(name, "replace")
    return response.content.decode("utf-8", "replace")


def message_of(body: Any) -> str:
    """The part of an error body that is for people: cut, on one line, without control
    characters."""
    text = " ".join((_problem(body) or _useful(body, 0)).split())
    text = "".join(char if char.isprintable() else "?" for char in text)
    return text if len(text) <= _MESSAGE_LENGTH else f"{text[:_MESSAGE_LENGTH - 3]}..."


def _problem(body: Any) -> str:
    """Problem details (RFC 9457): `Out of credit: the price is 50 (https://e.com/credit)`."""
    if not is_object(body):
        return ""
    title, detail, kind = (body.get(name) for name in ("title", "detail", "type"))
    if not isinstance(title, str) or not isinstance(detail, str):
        return ""
    named = isinstance(kind, str) and kind not in ("", "about:blank")
    return f"{title}: {detail}" + (f" ({kind})" if named else "")


def _useful(body: Any, depth: int) -> str:
    if isinstance(body, str):
        return body
    if depth > 3:
        return ""
    if is_array(body):
        found = (_useful(item, depth + 1) for item in body[:3])
        return "; ".join(text for text in found if text)
    if is_object(body):
        for key in _MESSAGE_KEYS:
            text = _useful(body.get(key), depth + 1)
            if text:
                return f"{_location(body.get('loc'))}{text}"
    return ""


def _location(place: Any) -> str:
    """`query.limit: ` for the errors that FastAPI makes, which say what is wrong but
    not where."""
    if not is_array(place) or not place:
        return ""
    return f"{'.'.join(str(part) for part in place)[:100]}: "


def request_error(fault: httpx2.RequestError, tries: int) -> ApiError:
    """The error of a call that no answer came to."""
    kept = redacted_request(fault.request)
    link: BaseException | None = fault
    while isinstance(link, httpx2.RequestError):
        link.request = kept  # causes travel with the error, credentials must not
        link = link.__cause__ or link.__context__
    what = str(fault)[:_MESSAGE_LENGTH] or type(fault).__name__
    message = f"{call_of(kept)}: {what}" + (f" ({tries} tries)" if tries > 1 else "")
    if isinstance(fault, httpx2.TimeoutException):
        return ApiTimeoutError(message, request=kept)
    return ApiConnectionError(message, request=kept)
