"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import decode_str
from .._runtime.described import Check, Described, Description, Shown

DESCRIPTION = Description(
    operations=(
        Described(name="header.retrieve", method="GET", path="/header"),
        Described(
            name="query.retrieve",
            method="GET",
            path="/query",
            checks=(Check("key", lambda: decode_str),),
        ),
        Described(
            name="cookie.retrieve",
            method="GET",
            path="/cookie",
            checks=(Check("jar", lambda: decode_str),),
        ),
        Described(name="digest.retrieve", method="GET", path="/digest"),
        Described(name="tls.retrieve", method="GET", path="/tls"),
        Described(name="both.retrieve", method="GET", path="/both"),
        Described(name="either.retrieve", method="GET", path="/either"),
        Described(name="tokens.retrieve", method="GET", path="/tokens"),
        Described(name="identity.retrieve", method="GET", path="/identity"),
        Described(name="implicit.retrieve", method="GET", path="/implicit"),
    ),
    schemes={
        "appKey": Shown("header", "X-App"),
        "inQuery": Shown("query", "key[]"),
        "inCookie": Shown("cookie", "session"),
        "basic": Shown("header", "authorization", "Basic "),
        "digest": Shown("header", "authorization", "Digest "),
        "openId": Shown("header", "authorization", "Bearer "),
        "oauth": Shown("header", "authorization", "Bearer "),
        "browser": Shown("header", "authorization", "Bearer "),
    },
)
