"""An address -> bytes: http and https only, within a size and a time."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from http.client import HTTPException, HTTPResponse
from typing import IO, TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from sdkwright.load.limits import MAX_FETCH_SECONDS, MAX_FILE_BYTES
from sdkwright.version import VERSION

if TYPE_CHECKING:
    from http.client import HTTPMessage
    from urllib.request import OpenerDirector, Request

# urllib.request takes a while to import, and most descriptions are files.

_ADDRESS: Final = re.compile(r"https?://", re.IGNORECASE)
_HEADERS: Final = (
    ("Accept", "application/json, application/yaml, */*;q=0.5"),
    ("User-Agent", f"sdkwright/{VERSION}"),
)


class Unreachable(Exception):
    """Why an address cannot be read."""


def is_address(name: str) -> bool:
    """Whether a name is an address that could be fetched, and not the path of a file."""
    return _ADDRESS.match(name) is not None


def fetch(address: str, may_follow: Callable[[str], bool]) -> bytes:
    """What is at an address, of at most `MAX_FILE_BYTES` + 1 bytes.

    A redirect is followed when `may_follow` its target, and never from https to http.
    Proxies are taken from the environment. Raises Unreachable.
    """
    from urllib.error import HTTPError, URLError
    from urllib.request import Request

    if "@" in urlsplit(address).netloc:
        raise Unreachable("it has credentials in it")
    deadline = time.monotonic() + MAX_FETCH_SECONDS
    try:
        request = Request(address, headers=dict(_HEADERS))
        with _opener(may_follow).open(request, timeout=MAX_FETCH_SECONDS) as answer:
            return _read(answer, deadline)
    except HTTPError as error:
        error.close()
        raise Unreachable(f"the server answers {error.code}") from None
    except URLError as error:
        raise Unreachable(_reason(error.reason)) from None
    except (OSError, HTTPException, ValueError) as error:
        raise Unreachable(_reason(error)) from None


def _reason(error: object) -> str:
    text = getattr(error, "strerror", None) or str(error)
    return text or type(error).__name__


def _read(answer: HTTPResponse, deadline: float) -> bytes:
    chunks: list[bytes] = []
    size = 0
    while size <= MAX_FILE_BYTES:
        chunk = answer.read1(min(1 << 16, MAX_FILE_BYTES + 1 - size))
        if not chunk:
            break
        if time.monotonic() > deadline:
            raise Unreachable(f"it takes longer than {MAX_FETCH_SECONDS} seconds")
        chunks.append(chunk)
        size += len(chunk)
    return b"".join(chunks)


def _opener(may_follow: Callable[[str], bool]) -> OpenerDirector:
    """Opens http and https, and not the files and FTP that urllib would open as well."""
    from urllib import request as urllib

    class Redirects(urllib.HTTPRedirectHandler):
        def redirect_request(
            self,
            req: Request,
            fp: IO[bytes],
            code: int,
            msg: str,
            headers: HTTPMessage,
            newurl: str,
        ) -> Request | None:
            is_weaker = req.full_url.startswith("https:") and newurl[:6] != "https:"
            if is_weaker or not is_address(newurl) or not may_follow(newurl):
                raise Unreachable(f"it leads on to `{newurl}`, which is not allowed")
            return super().redirect_request(req, fp, code, msg, headers, newurl)

    opener = urllib.OpenerDirector()
    handlers: tuple[Any, ...] = (
        urllib.ProxyHandler(),
        urllib.HTTPHandler(),
        urllib.HTTPSHandler(),
        urllib.HTTPDefaultErrorHandler(),
        urllib.HTTPErrorProcessor(),
        Redirects(),
    )
    for handler in handlers:
        opener.add_handler(handler)
    return opener
