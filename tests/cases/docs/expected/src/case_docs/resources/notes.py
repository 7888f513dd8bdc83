"""`client.notes` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/notes",
    parameters=(Parameter("q", "query"),),
    replies={"204": NoReply(), "404": NoReply()},
)


class Notes(Resource):
    """Reached as `client.notes`."""

    def retrieve(self, *, q: str | None = None) -> None:
        """Returns `notes`.

        * A bullet that goes on and on, so long that it has to be broken somewhere near
          the end of it.
          1. A number below it, which is long enough to be broken as well, somewhere
             near here, I hope.

        ```python
        notes = client.notes.list()    # a line of code that is longer than any line may be, and must stay whole
        ```

        Args:
            q: Two paragraphs \\ and a tab here

        Raises:
            NotFoundError: No such \"\"\"note\"\"\"
        """
        return self._client.call(_RETRIEVE, q)


class AsyncNotes(AsyncResource):
    """Reached as `client.notes`."""

    async def retrieve(self, *, q: str | None = None) -> None:
        """Returns `notes`.

        * A bullet that goes on and on, so long that it has to be broken somewhere near
          the end of it.
          1. A number below it, which is long enough to be broken as well, somewhere
             near here, I hope.

        ```python
        notes = client.notes.list()    # a line of code that is longer than any line may be, and must stay whole
        ```

        Args:
            q: Two paragraphs \\ and a tab here

        Raises:
            NotFoundError: No such \"\"\"note\"\"\"
        """
        return await self._client.call(_RETRIEVE, q)
