"""A server for tests that is none: it answers by typed objects, or by the description's
examples.
"""

from __future__ import annotations

from collections.abc import Collection

from .._testing.exchange import UnexpectedCall
from .._testing.fake import Answers, Call, Fake
from ..client import AsyncZoo, Zoo
from .described import DESCRIPTION

__all__ = ["Answers", "Call", "FakeServer", "UnexpectedCall"]


class FakeServer(Fake):
    """Answers the calls of clients, records them, and raises `UnexpectedCall` for those
    that are not as the API is described.

    As a context manager it also raises, in the end, what the code under test has
    swallowed.

    Args:
        extra_query: Query parameters that are sent although they are not described.
    """

    def __init__(self, *, extra_query: Collection[str] = ()) -> None:
        super().__init__(DESCRIPTION, extra_query=extra_query)

    def client(self) -> Zoo:
        """A client of this server, which shows credentials and tries nothing twice."""
        return Zoo(
            base_url="http://testserver",
            max_retries=0,
            http_client=self.http_client(),
        )

    def async_client(self) -> AsyncZoo:
        """A client of this server, which shows credentials and tries nothing twice."""
        return AsyncZoo(
            base_url="http://testserver",
            max_retries=0,
            http_client=self.async_http_client(),
        )
