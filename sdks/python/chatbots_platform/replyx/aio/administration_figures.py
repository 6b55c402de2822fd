# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import Literal, Union

from ...core.async_core import AsyncCore
from ...core.call import Call, OMIT, Omit
from ...replyx.types import (
    AdvancedAnalytics,
    RealtimeStats,
    SystemHealth,
    SystemStats,
)


class AsyncAdministrationFiguresApi:
    """Administration: figures."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def read_system_stats(self) -> SystemStats:
        """Read the platform's totals.

        Called by an administrator of the platform.

        GET /api/admin/system-stats
        """
        return await self._core.send(Call("GET", "/api/admin/system-stats"))

    async def read_realtime_stats(self) -> RealtimeStats:
        """Read the platform's current activity.

        May lag the dialogs by seconds. Called by an administrator of the platform.

        GET /api/admin/realtime-stats
        """
        return await self._core.send(Call("GET", "/api/admin/realtime-stats"))

    async def read_advanced_analytics(
        self,
        *,
        period: Union[Literal["day", "week", "month", "quarter", "24h", "7d", "30d", "90d"], Omit] = OMIT,
        date: Union[str, Omit] = OMIT,
        timezone: Union[str, Omit] = OMIT,
    ) -> AdvancedAnalytics:
        """Read the platform's figures over a period, by day.

        Covers `period` days up to and including `date` (default: today), in the calendar of `timezone`
        (IANA). Called by an administrator of the platform.

        GET /api/admin/advanced-analytics
        """
        return await self._core.send(Call(
            "GET",
            "/api/admin/advanced-analytics",
            query={"period": period, "date": date, "timezone": timezone},
        ))

    async def read_system_health(self) -> SystemHealth:
        """Check the health of every component.

        Each check has a timeout of three seconds. A figure that this platform does not have is null. Called
        by an administrator of the platform.

        GET /api/admin/system/health
        """
        return await self._core.send(Call("GET", "/api/admin/system/health"))
