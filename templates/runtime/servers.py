"""Where requests go: the base URL, and the servers that operations have of their own.

A base URL is the whole prefix of every path: what stands behind its host stays, and
nothing is put in between. One that the caller or the environment gives takes the place
of all absolute servers in the description, so that no request leaves it.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from typing import Final
from urllib.parse import unquote

import httpx2

from .errors import SettingError

_VARIABLE: Final = r"\{([^{}]*)\}"
_IN_HOST: Final = r"[0-9A-Za-z._~-]+|\[[0-9A-Fa-f:.]+\]"
_AT_ITS_END: Final = rf"(?:{_IN_HOST})(?::\d+)?"
_IN_PATH: Final = r"(?:[0-9A-Za-z._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*"


class DefaultUrl(str):
    """A base URL that nobody chose: the description's own."""

    __slots__ = ("values",)
    values: Mapping[str, str]
    """Of the variables of servers."""


def server(
    given: str | None,
    variable: str,
    default: str,
    values: Mapping[str, str] | None = None,
) -> str:
    """The base URL that was given; else the environment variable's, unless it is blank;
    else the default. Variables in braces have these values.

    Raises SettingError when there is none.
    """
    chosen = os.environ.get(variable, "").strip() if given is None else given
    values = values or {}
    if chosen or given is not None:
        return filled(chosen, values)
    if not default:
        raise SettingError(
            f"no base URL is known: give base_url='https://...', or set {variable}"
        )
    url = DefaultUrl(filled(default, values))
    url.values = values
    return url


def server_of(base_url: str, own: str) -> str:
    """The URL that the path of an operation is added to; `own` is the server that it
    has of its own, or empty."""
    if not own:
        return base_url
    if "://" not in own:
        return str(httpx2.URL(base_url).join(own)).rstrip("/")
    if not isinstance(base_url, DefaultUrl):
        return base_url
    return filled(own, base_url.values).rstrip("/")


def filled(template: str, values: Mapping[str, str]) -> str:
    """A URL with the values of its variables. Raises SettingError for a value that would
    make it another URL than the template shows: a host cannot become a path, nor the
    other way round."""
    if not values or "{" not in template:
        return template
    scheme, mark, rest = template.partition("://")
    host, slash, path = rest.partition("/")
    if not mark:
        return re.sub(_VARIABLE, lambda m: _value(m, values, _IN_PATH), template)
    scheme = re.sub(_VARIABLE, lambda m: _value(m, values, "https?"), scheme)
    host = re.sub(
        _VARIABLE,
        lambda m: _value(m, values, _IN_HOST if m.end() < len(host) else _AT_ITS_END),
        host,
    )
    path = re.sub(_VARIABLE, lambda m: _value(m, values, _IN_PATH), path)
    if re.search(r"(?:^|/)\.\.?(?:/|$)", unquote(path)):
        raise SettingError(f"a server variable would change the path to {path!r}")
    return scheme + mark + host + slash + path


def _value(found: re.Match[str], values: Mapping[str, str], allowed: str) -> str:
    name = found[1]
    value = values.get(name)
    if value is None:
        return found[0]
    if not re.fullmatch(allowed, value, re.IGNORECASE):
        raise SettingError(f"the server variable {name!r} cannot be {value!r}")
    return value


def checked_base_url(text: str) -> str:
    """The base URL without a trailing slash. Raises SettingError for what requests
    cannot go to."""
    try:
        url = httpx2.URL(text)
    except httpx2.InvalidURL as fault:
        raise SettingError(f"base_url {text!r}: {fault}") from None
    if url.userinfo:
        raise SettingError(
            "base_url has a user name or a password in it; "
            "pass http_client=httpx2.Client(auth=...) for them"
        )
    if url.scheme not in ("http", "https") or not url.host:
        raise SettingError(f"base_url {text!r} does not begin as https://host does")
    if url.query or url.fragment:
        raise SettingError(f"base_url {text!r} has a query or a fragment")
    plain = str(url).rstrip("/?#")
    if not isinstance(text, DefaultUrl):
        return plain
    kept = DefaultUrl(plain)
    kept.values = text.values
    return kept
