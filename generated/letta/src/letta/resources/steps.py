"""`client.steps` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.async_pages import AsyncEnvelopePages, AsyncPages
from .._runtime.decoding import list_of
from .._runtime.page_styles import ItemCursor
from .._runtime.paging import PagedOperation
from .._runtime.parameters import Parameter
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource
from .._runtime.sync_pages import EnvelopePages, Pages

if TYPE_CHECKING:
    from ..models.letta_message import LettaMessage

_MESSAGES_LIST: PagedOperation[LettaMessage, list[LettaMessage]] = PagedOperation(
    method="GET",
    path="/v1/steps/{step_id}/messages",
    parameters=(
        Parameter("step_id", "path"),
        Parameter("after", "query"),
        Parameter("before", "query"),
        Parameter("limit", "query"),
        Parameter("order", "query"),
        Parameter("order_by", "query"),
    ),
    items=lambda: list_of(_codecs.decode_letta_message),
    pages=ItemCursor(after="after", before="before"),
    replies={"422": JsonReply(lambda: _codecs.decode_http_validation_error)},
    security=(("bearerAuth",),),
)


class Steps(Resource):
    """Reached as `client.steps`."""

    @property
    def messages(self) -> StepMessages:
        return StepMessages(self._client)


class AsyncSteps(AsyncResource):
    """Reached as `client.steps`."""

    @property
    def messages(self) -> AsyncStepMessages:
        return AsyncStepMessages(self._client)


class StepMessages(Resource):
    """Reached as `client.steps.messages`."""

    def list(
        self,
        step_id: str,
        *,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | None = None,
        order_by: Literal["created_at"] | None = None,
    ) -> Pages[LettaMessage]:
        """List messages for a given step. One answer of the model can become several
        messages, which then share one `id`. A step that the server does not know has no
        messages.

        Args:
            step_id: The ID of the step in the format 'step-<uuid4>'. Constraints:
                minLength 41, maxLength 41, pattern
                ^step-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$.
                Example: `step-123e4567-e89b-42d3-8456-426614174000`.
            after: Message ID cursor for pagination. Returns messages that come after
                this message ID in the specified sort order.
            before: Message ID cursor for pagination. Returns messages that come before
                this message ID in the specified sort order.
            limit: Maximum number of messages to return. The messages that share one
                `id` count as one. The server's default: `100`.
            order: Sort order for messages by creation time. 'asc' for oldest first,
                'desc' for newest first. The server's default: `asc`.
            order_by: Sort by field. The server's default: `created_at`.

        Raises:
            UnprocessableEntityError: A parameter has a value that the server does not
                take.
        """
        return EnvelopePages(
            self._client,
            _MESSAGES_LIST,
            step_id,
            after,
            before,
            limit,
            order,
            order_by,
        )


class AsyncStepMessages(AsyncResource):
    """Reached as `client.steps.messages`."""

    def list(
        self,
        step_id: str,
        *,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | None = None,
        order_by: Literal["created_at"] | None = None,
    ) -> AsyncPages[LettaMessage]:
        """List messages for a given step. One answer of the model can become several
        messages, which then share one `id`. A step that the server does not know has no
        messages.

        Args:
            step_id: The ID of the step in the format 'step-<uuid4>'. Constraints:
                minLength 41, maxLength 41, pattern
                ^step-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$.
                Example: `step-123e4567-e89b-42d3-8456-426614174000`.
            after: Message ID cursor for pagination. Returns messages that come after
                this message ID in the specified sort order.
            before: Message ID cursor for pagination. Returns messages that come before
                this message ID in the specified sort order.
            limit: Maximum number of messages to return. The messages that share one
                `id` count as one. The server's default: `100`.
            order: Sort order for messages by creation time. 'asc' for oldest first,
                'desc' for newest first. The server's default: `asc`.
            order_by: Sort by field. The server's default: `created_at`.

        Raises:
            UnprocessableEntityError: A parameter has a value that the server does not
                take.
        """
        return AsyncEnvelopePages(
            self._client,
            _MESSAGES_LIST,
            step_id,
            after,
            before,
            limit,
            order,
            order_by,
        )
