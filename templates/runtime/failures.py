"""The errors of calls that failed, with what the server says about it. Loaded when the
first one does."""

from __future__ import annotations

from contextlib import suppress
from typing import Any, Final

import httpx2

from .decoding import parse_json
from .errors import ApiConnectionError, ApiStatusError, ApiTimeoutError, DecodeError
from .operation import AnyOperation
from .redaction import call_of, redacted_request, redacted_response
from .replies import find_reply, source_of, text_of
from .shapes import is_array, is_object

_MESSAGE_LENGTH: Final = 300
_MOST_LEVELS: Final = 100
_MOST_USEFUL: Final = 4
"""How deep a message is looked for."""
_MESSAGE_KEYS: Final = ("detail", "message", "error", "title", "msg", "errors")


def status_error(
    operation: AnyOperation, response: httpx2.Response, lacks_credential: bool
) -> ApiStatusError:
    """The error of a response whose status is none of success. It does not fail over
    its body."""
    status = response.status_code
    raw = _raw_body(response)
    is_markup = isinstance(raw, str) and raw.lstrip()[:1] == "<"
    message = "" if is_markup else message_of(raw)
    text = f"{source_of(response)}: {message or response.reason_phrase}".rstrip(": ")
    if status == 401 and lacks_credential:
        text += " (no credential was configured)"
    reply = find_reply(operation.replies, status)
    body = raw if reply is None else reply.read_error(response, raw)
    kind = ApiStatusError.of(status)
    return kind(text, body=body, response=redacted_response(response))


def _raw_body(response: httpx2.Response) -> Any:
    """The JSON of a body; its text where it is none."""
    with suppress(DecodeError):
        raw = parse_json(response.content)
        if not _is_deep(raw, 0):
            return raw
    return text_of(response)


def _is_deep(raw: Any, level: int) -> bool:
    """Whether something is nested more deeply than `pickle` can follow."""
    inner = raw.values() if is_object(raw) else raw if is_array(raw) else ()
    return level == _MOST_LEVELS or any(_is_deep(each, level + 1) for each in inner)


def message_of(body: Any) -> str:
    """The part of an error body that is for people: cut, on one line, without control
    characters."""
    text = " ".join(_useful(body, 0).split())
    text = "".join(char if char.isprintable() else "?" for char in text)
    return text if len(text) <= _MESSAGE_LENGTH else f"{text[:_MESSAGE_LENGTH - 3]}..."


def _useful(body: Any, depth: int) -> str:
    if isinstance(body, str):
        return body
    if is_array(body) and depth < _MOST_USEFUL:
        found = (_useful(item, depth + 1) for item in body[:3])
        return "; ".join(text for text in found if text)
    if not is_object(body) or depth == _MOST_USEFUL:
        return ""
    title, detail, kind = (body.get(name) for name in ("title", "detail", "type"))
    if isinstance(title, str) and isinstance(detail, str):  # RFC 9457
        is_named = isinstance(kind, str) and kind not in ("", "about:blank")
        return f"{title}: {detail} ({kind})" if is_named else f"{title}: {detail}"
    texts = (_useful(body.get(key), depth + 1) for key in _MESSAGE_KEYS)
    text = next(filter(None, texts), "")
    place = body.get("loc")  # the errors that FastAPI makes say apart where they are
    if text and is_array(place) and place:
        return f"{'.'.join(str(part) for part in place)[:100]}: {text}"
    if text:
        return text
    some = [each for each in body.items() if is_array(each[1]) or is_object(each[1])]
    said = ((name, _useful(one, depth + 1)) for name, one in some[:3])
    return "; ".join(f"{name[:100]}: {t}" for name, t in said if t)


def request_error(fault: httpx2.RequestError, tries: int = 1) -> ApiConnectionError:
    """The error of a call that no answer came to."""
    kept = redacted_request(fault.request)
    link: BaseException | None = fault
    while isinstance(link, httpx2.RequestError):
        link.request = kept  # causes travel with the error, credentials must not
        link = link.__cause__ or link.__context__
    what = str(fault)[:_MESSAGE_LENGTH] or type(fault).__name__
    message = f"{call_of(kept)}: {what}" + (f" ({tries} tries)" if tries > 1 else "")
    is_late = isinstance(fault, httpx2.TimeoutException)
    return (ApiTimeoutError if is_late else ApiConnectionError)(message, request=kept)
