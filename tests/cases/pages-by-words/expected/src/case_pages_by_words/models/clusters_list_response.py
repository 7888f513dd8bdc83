from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class ClustersListResponse(Model):
    clusters: list[str] | None = None
    next_page_token: str | None = None
    silent: list[str] | None = None
