"""`client.articles` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.async_pages import AsyncEnvelopePages, AsyncPages
from .._runtime.decoding import list_of
from .._runtime.page_styles import ItemCursor
from .._runtime.paging import PagedOperation
from .._runtime.parameters import Parameter
from .._runtime.sync_client import Resource
from .._runtime.sync_pages import EnvelopePages, Pages

if TYPE_CHECKING:
    from ..models.article import Article

_LIST: PagedOperation[Article, list[Article]] = PagedOperation(
    method="GET",
    path="/articles",
    parameters=(
        Parameter("after", "query"),
        Parameter("before", "query"),
        Parameter("limit", "query"),
    ),
    items=lambda: list_of(_codecs.decode_article),
    pages=ItemCursor(after="after", before="before"),
)


class Articles(Resource):
    """Reached as `client.articles`."""

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
    ) -> Pages[Article]:
        """GET /articles

        Args:
            limit: The server's default: `2`.
        """
        return EnvelopePages(self._client, _LIST, after, before, limit)


class AsyncArticles(AsyncResource):
    """Reached as `client.articles`."""

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
    ) -> AsyncPages[Article]:
        """GET /articles

        Args:
            limit: The server's default: `2`.
        """
        return AsyncEnvelopePages(self._client, _LIST, after, before, limit)
