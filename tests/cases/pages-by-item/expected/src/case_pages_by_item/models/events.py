from __future__ import annotations

from typing import TypeAlias

from .article import Article

Events: TypeAlias = list[Article]
