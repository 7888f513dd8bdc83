"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import decode_str
from .._testing.described import Check, Described, Description, Shown

DESCRIPTION = Description(
    operations=(
        Described(name="header.retrieve", constant="header._RETRIEVE"),
        Described(
            name="query.retrieve",
            constant="query._RETRIEVE",
            checks=(Check("key", lambda: decode_str),),
        ),
        Described(
            name="cookie.retrieve",
            constant="cookie._RETRIEVE",
            checks=(Check("jar", lambda: decode_str),),
        ),
        Described(name="digest.retrieve", constant="digest._RETRIEVE"),
        Described(name="tls.retrieve", constant="tls._RETRIEVE"),
        Described(name="both.retrieve", constant="both._RETRIEVE"),
        Described(name="either.retrieve", constant="either._RETRIEVE"),
        Described(name="tokens.retrieve", constant="tokens._RETRIEVE"),
        Described(name="identity.retrieve", constant="identity._RETRIEVE"),
        Described(name="implicit.retrieve", constant="implicit._RETRIEVE"),
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
