"""One call after another, sync or async, by the names that the rows use."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import anyio

from sdkwright.load.tree import is_list

SETTINGS: dict[str, Any] = {
    "token": "canary-token",
    "api_key": "canary-cookie",
    "client_id": "me",
    "client_secret": "canary-secret",
    "timeout": 30,
    "max_retries": 0,
    "max_response_size": 2**20,
}


def outcome(sdk: Any, mode: str, url: str, name: str, **settings: Any) -> Any:
    """The value that a call comes to, as JSON; or its error."""
    chosen = {**SETTINGS, "base_url": url, **settings}
    is_async = mode == "async"
    client = (sdk.AsyncPrey if is_async else sdk.Prey)(**chosen)
    try:
        if is_async:
            return anyio.run(_wait_for, client, name)
        with client:
            return plain(CALLS[name](client))
    except sdk.SdkError as fault:
        return fault


async def _wait_for(client: Any, name: str) -> Any:
    async with client:
        return plain(await ASYNC_CALLS[name](client))


def plain(value: Any) -> Any:
    """Models as JSON."""
    if is_list(value):
        return [plain(one) for one in value]
    return value.to_dict() if hasattr(value, "to_dict") else value


def _item(client: Any) -> Any:
    models: Any = import_module("prey.models")
    return client.item.create(models.Item(name="canary", size=1))


def _twice(client: Any) -> Any:
    first = client.item.retrieve()
    second = client.item.retrieve()
    assert first == second
    return second


def _delete(client: Any) -> Any:
    client.item.delete()
    return client.item.retrieve()


def _save(client: Any) -> bytes:
    return saved(lambda path: client.file.download().save(path))


def saved(save: Callable[[str], Any]) -> bytes:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        save(f"{folder}/x")
        return Path(folder, "x").read_bytes()


CALLS: dict[str, Callable[[Any], Any]] = {
    "item": lambda one: one.item.retrieve(),
    "create": _item,
    "delete": lambda one: one.item.delete(),
    "delete, then get": _delete,
    "twice": _twice,
    "list": lambda one: one.list.retrieve(),
    "any": lambda one: one.any.retrieve(),
    "text": lambda one: one.text.retrieve(),
    "pages": lambda one: list(one.pages.list()),
    "links": lambda one: list(one.links.list()),
    "events": lambda one: list(one.events.read()),
    "resumed events": lambda one: list(one.events.read().resuming(2)),
    "lines": lambda one: list(one.lines.read()),
    "download": lambda one: one.file.download().read(),
    "save": _save,
    "granted": lambda one: one.granted.retrieve(),
}


async def _all(things: Any) -> list[Any]:
    return [one async for one in things]


async def _async_twice(client: Any) -> Any:
    first = await client.item.retrieve()
    second = await client.item.retrieve()
    assert first == second
    return second


async def _async_delete(client: Any) -> Any:
    await client.item.delete()
    return await client.item.retrieve()


async def _async_save(client: Any) -> bytes:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        await client.file.download().save(f"{folder}/x")
        return Path(folder, "x").read_bytes()


ASYNC_CALLS: dict[str, Callable[[Any], Any]] = {
    **CALLS,  # those that return what is awaited
    "delete, then get": _async_delete,
    "twice": _async_twice,
    "pages": lambda one: _all(one.pages.list()),
    "links": lambda one: _all(one.links.list()),
    "events": lambda one: _all(one.events.read()),
    "resumed events": lambda one: _all(one.events.read().resuming(2)),
    "lines": lambda one: _all(one.lines.read()),
    "save": _async_save,
}
