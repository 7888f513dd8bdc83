"""Every scheme shows what it has to, and no more than that."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.roundtrip.conftest import Trip
from tests.roundtrip.test_bodies import any_values

SECRETS = st.text("abcXYZ019-._~+/=", min_size=1, max_size=20)
SETTINGS = {
    "bearer": "bearer_token",
    "header": "header_key",
    "query": "query_key",
    "cookie": "cookie_key",
}


def shown(trip: Trip, name: str, **settings: Any) -> Any:
    client = trip.make(**settings)
    group = client.keys if name == "query" else getattr(client.keys, name)
    method = group.query if name == "query" else group.retrieve
    found = trip.done(method())
    trip.done(client.close())
    return found


@pytest.mark.parametrize("name", SETTINGS)
@any_values
@given(secret=SECRETS)
def test_one_secret(trip: Trip, name: str, secret: str) -> None:
    found = shown(trip, name, **{SETTINGS[name]: secret})
    assert (found.by.lower(), found.what) == (name, secret)


@any_values
@given(username=SECRETS, password=SECRETS | st.just("a:b c"))
def test_basic(trip: Trip, username: str, password: str) -> None:
    found = shown(trip, "basic", username=username, password=password)
    assert found.what == f"{username}:{password}"


def test_client_credentials(trip: Trip) -> None:
    settings = {"client_id": "machine-id", "client_secret": "machine-secret"}
    assert shown(trip, "machine", **settings).what == "Bearer good-token"


def test_public_operations_are_shown_nothing(trip: Trip) -> None:
    settings = dict.fromkeys(SETTINGS.values(), "secret")
    found = shown(trip, "public", username="u", password="p", **settings)
    assert (found.by, found.what) == ("", "")


def test_no_secret_at_all(trip: Trip) -> None:
    with pytest.raises(trip.package.AuthenticationError):
        shown(trip, "bearer")
