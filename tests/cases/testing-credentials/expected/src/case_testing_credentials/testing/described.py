"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._testing.described import Described, Description, Shown

DESCRIPTION = Description(
    operations=(
        Described(name="header.retrieve", constant="header._RETRIEVE"),
        Described(name="cookie.retrieve", constant="cookie._RETRIEVE"),
        Described(name="basic.retrieve", constant="basic._RETRIEVE"),
        Described(name="token.retrieve", constant="token._RETRIEVE"),
        Described(name="found.retrieve", constant="found._RETRIEVE"),
        Described(name="either.retrieve", constant="either._RETRIEVE"),
    ),
    schemes={
        "inHeader": Shown("header", "X-Key"),
        "inCookie": Shown("cookie", "session"),
        "basic": Shown("header", "authorization", "Basic "),
        "openId": Shown("header", "authorization", "Bearer "),
        "oauth": Shown("header", "authorization", "Bearer "),
    },
)
