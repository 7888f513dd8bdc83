"""`client.reports` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_DAILY_SUMMARY_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/v1/reports/daily/summary",
    replies={"204": NoReply()},
)


class Reports(Resource):
    """Reached as `client.reports`."""

    @property
    def daily(self) -> ReportDaily:
        return ReportDaily(self._client)


class AsyncReports(AsyncResource):
    """Reached as `client.reports`."""

    @property
    def daily(self) -> AsyncReportDaily:
        return AsyncReportDaily(self._client)


class ReportDaily(Resource):
    """Reached as `client.reports.daily`."""

    @property
    def summary(self) -> ReportDailySummary:
        return ReportDailySummary(self._client)


class AsyncReportDaily(AsyncResource):
    """Reached as `client.reports.daily`."""

    @property
    def summary(self) -> AsyncReportDailySummary:
        return AsyncReportDailySummary(self._client)


class ReportDailySummary(Resource):
    """Reached as `client.reports.daily.summary`."""

    def retrieve(self) -> None:
        """GET /v1/reports/daily/summary"""
        return self._client.call(_DAILY_SUMMARY_RETRIEVE)


class AsyncReportDailySummary(AsyncResource):
    """Reached as `client.reports.daily.summary`."""

    async def retrieve(self) -> None:
        """GET /v1/reports/daily/summary"""
        return await self._client.call(_DAILY_SUMMARY_RETRIEVE)
