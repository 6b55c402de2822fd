# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import AsyncIterator, List, Literal, Union

from ...core.async_core import AsyncCore
from ...core.call import Call, OMIT, Omit, Pages, segment
from ...replyx.types import (
    BotActionAction,
    BotActionResult,
    BotStats,
    EmbedCodes,
    ListedEmbedCode,
    MonitoredBot,
    MonitoredBots,
)


class AsyncAdministrationBotsAndWidgetsApi:
    """Administration: bots and widgets."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def monitor_bots(
        self,
        *,
        period: Union[Literal["day", "week", "month", "quarter", "24h", "7d", "30d", "90d"], Omit] = OMIT,
        date: Union[str, Omit] = OMIT,
        timezone: Union[str, Omit] = OMIT,
        status: Union[Literal["created", "pending", "running", "stopped", "error", "all"], Omit] = OMIT,
        search: Union[str, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
        offset: Union[int, Omit] = OMIT,
    ) -> MonitoredBots:
        """List the platform's bots with their status and traffic.

        Called by an administrator of the platform.

        GET /api/admin/bots-monitoring
        """
        return await self._core.send(Call(
            "GET",
            "/api/admin/bots-monitoring",
            query={
                "period": period,
                "date": date,
                "timezone": timezone,
                "status": status,
                "search": search,
                "limit": limit,
                "offset": offset,
            },
        ))

    def monitor_all_bots(
        self,
        *,
        period: Union[Literal["day", "week", "month", "quarter", "24h", "7d", "30d", "90d"], Omit] = OMIT,
        date: Union[str, Omit] = OMIT,
        timezone: Union[str, Omit] = OMIT,
        status: Union[Literal["created", "pending", "running", "stopped", "error", "all"], Omit] = OMIT,
        search: Union[str, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
    ) -> AsyncIterator[MonitoredBot]:
        """List the platform's bots with their status and traffic. All pages, one after the other.

        Called by an administrator of the platform.

        GET /api/admin/bots-monitoring
        """
        return self._core.pages(Call(
            "GET",
            "/api/admin/bots-monitoring",
            query={
                "period": period,
                "date": date,
                "timezone": timezone,
                "status": status,
                "search": search,
                "limit": limit,
            },
        ), Pages("offset", "offset", "bots", None))

    async def read_bot_stats(
        self,
        *,
        period: Union[Literal["day", "week", "month", "quarter", "24h", "7d", "30d", "90d"], Omit] = OMIT,
        date: Union[str, Omit] = OMIT,
        timezone: Union[str, Omit] = OMIT,
    ) -> BotStats:
        """Read totals of the platform's bots and their traffic.

        Called by an administrator of the platform.

        GET /api/admin/bots-monitoring/stats
        """
        return await self._core.send(Call(
            "GET",
            "/api/admin/bots-monitoring/stats",
            query={"period": period, "date": date, "timezone": timezone},
        ))

    async def act_on_bot(
        self,
        bot_id: int,
        *,
        action: Union[Literal["start", "stop", "restart", "delete"], BotActionAction],
    ) -> BotActionResult:
        """Start, stop, restart or delete any bot.

        Called by an administrator of the platform.

        POST /api/admin/bots/{bot_id}/action
        """
        return await self._core.send(Call(
            "POST",
            f"/api/admin/bots/{segment(bot_id)}/action",
            body={"action": action},
        ))

    async def list_embed_codes(
        self,
        *,
        user_id: Union[int, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
        offset: Union[int, Omit] = OMIT,
    ) -> EmbedCodes:
        """List the embed codes of every assistant.

        Called by an administrator of the platform.

        GET /api/admin/embed-codes
        """
        return await self._core.send(Call(
            "GET",
            "/api/admin/embed-codes",
            query={"user_id": user_id, "limit": limit, "offset": offset},
        ))

    def all_embed_codes(
        self,
        *,
        user_id: Union[int, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
    ) -> AsyncIterator[ListedEmbedCode]:
        """List the embed codes of every assistant. All pages, one after the other.

        Called by an administrator of the platform.

        GET /api/admin/embed-codes
        """
        return self._core.pages(Call(
            "GET",
            "/api/admin/embed-codes",
            query={"user_id": user_id, "limit": limit},
        ), Pages("offset", "offset", "embed_codes", None))
