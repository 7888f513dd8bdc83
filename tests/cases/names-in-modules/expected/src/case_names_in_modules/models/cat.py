from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class Cat(Model):
    toys: list[CatToy] | None = None


@dataclass(slots=True, kw_only=True, repr=False)
class CatToy(Model):
    maker: CatToyMaker | None = None


@dataclass(slots=True, kw_only=True, repr=False)
class CatToyMaker(Model):
    f: str | None = None


Cats: TypeAlias = list[Cat]
