# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import AsyncIterator, List, Literal, Union

from ...core.async_core import AsyncCore
from ...core.call import Call, OMIT, Omit, Pages
from ...replyx.types import (
    FigureConversations,
    FigureConversationsConversation,
    Figures,
)


class AsyncFiguresApi:
    """Figures."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def read_figures(
        self,
        *,
        from_: Union[str, Omit] = OMIT,
        to: Union[str, Omit] = OMIT,
        time_zone: Union[str, Omit] = OMIT,
        granularity: Union[Literal["hour", "day", "week", "month"], Omit] = OMIT,
        assistant_id: Union[int, Omit] = OMIT,
        channel: Union[Literal["api", "website", "telegram", "sms", "whatsapp", "email"], Omit] = OMIT,
        operator_id: Union[int, Omit] = OMIT,
    ) -> Figures:
        """Read the figures of your account's conversations.

        Of conversations that began between `from` and `to` (default: the last thirty days), on the calendar
        of `time_zone`, by hour, day, week from Monday, or month. A conversation ends after half an hour of
        silence, or a day while the visitor waits. Called by an owner of the account.

        GET /api/figures

        from_: A date of the time zone's calendar, or an instant.
        to: A date of the time zone's calendar, or an instant.
        """
        return await self._core.send(Call(
            "GET",
            "/api/figures",
            query={
                "from": from_,
                "to": to,
                "time_zone": time_zone,
                "granularity": granularity,
                "assistant_id": assistant_id,
                "channel": channel,
                "operator_id": operator_id,
            },
        ))

    async def list_figure_conversations(
        self,
        *,
        from_: Union[str, Omit] = OMIT,
        to: Union[str, Omit] = OMIT,
        time_zone: Union[str, Omit] = OMIT,
        granularity: Union[Literal["hour", "day", "week", "month"], Omit] = OMIT,
        assistant_id: Union[int, Omit] = OMIT,
        channel: Union[Literal["api", "website", "telegram", "sms", "whatsapp", "email"], Omit] = OMIT,
        operator_id: Union[int, Omit] = OMIT,
        result: Union[Literal["assistant", "person", "missed", "unanswered"], Omit] = OMIT,
        rating: Union[Literal["good", "bad"], Omit] = OMIT,
        clock: Union[Literal["assistant_first", "person_first", "assistant_resolution", "person_resolution"], Omit] = OMIT,
        cluster_id: Union[int, Omit] = OMIT,
        weekday: Union[int, Omit] = OMIT,
        hour: Union[int, Omit] = OMIT,
        is_open: Union[bool, Omit] = OMIT,
        page: Union[int, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
    ) -> FigureConversations:
        """List the conversations that a figure counts.

        With the range and the filters of a figure, `total` is the figure. Called by an owner of the
        account.

        GET /api/figures/conversations

        from_: A date of the time zone's calendar, or an instant.
        to: A date of the time zone's calendar, or an instant.
        """
        return await self._core.send(Call(
            "GET",
            "/api/figures/conversations",
            query={
                "from": from_,
                "to": to,
                "time_zone": time_zone,
                "granularity": granularity,
                "assistant_id": assistant_id,
                "channel": channel,
                "operator_id": operator_id,
                "result": result,
                "rating": rating,
                "clock": clock,
                "cluster_id": cluster_id,
                "weekday": weekday,
                "hour": hour,
                "is_open": is_open,
                "page": page,
                "limit": limit,
            },
        ))

    def all_figure_conversations(
        self,
        *,
        from_: Union[str, Omit] = OMIT,
        to: Union[str, Omit] = OMIT,
        time_zone: Union[str, Omit] = OMIT,
        granularity: Union[Literal["hour", "day", "week", "month"], Omit] = OMIT,
        assistant_id: Union[int, Omit] = OMIT,
        channel: Union[Literal["api", "website", "telegram", "sms", "whatsapp", "email"], Omit] = OMIT,
        operator_id: Union[int, Omit] = OMIT,
        result: Union[Literal["assistant", "person", "missed", "unanswered"], Omit] = OMIT,
        rating: Union[Literal["good", "bad"], Omit] = OMIT,
        clock: Union[Literal["assistant_first", "person_first", "assistant_resolution", "person_resolution"], Omit] = OMIT,
        cluster_id: Union[int, Omit] = OMIT,
        weekday: Union[int, Omit] = OMIT,
        hour: Union[int, Omit] = OMIT,
        is_open: Union[bool, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
    ) -> AsyncIterator[FigureConversationsConversation]:
        """List the conversations that a figure counts. All pages, one after the other.

        With the range and the filters of a figure, `total` is the figure. Called by an owner of the
        account.

        GET /api/figures/conversations

        from_: A date of the time zone's calendar, or an instant.
        to: A date of the time zone's calendar, or an instant.
        """
        return self._core.pages(Call(
            "GET",
            "/api/figures/conversations",
            query={
                "from": from_,
                "to": to,
                "time_zone": time_zone,
                "granularity": granularity,
                "assistant_id": assistant_id,
                "channel": channel,
                "operator_id": operator_id,
                "result": result,
                "rating": rating,
                "clock": clock,
                "cluster_id": cluster_id,
                "weekday": weekday,
                "hour": hour,
                "is_open": is_open,
                "limit": limit,
            },
        ), Pages("page", "page", "conversations", None))

    async def export_figure_conversations(
        self,
        *,
        from_: Union[str, Omit] = OMIT,
        to: Union[str, Omit] = OMIT,
        time_zone: Union[str, Omit] = OMIT,
        granularity: Union[Literal["hour", "day", "week", "month"], Omit] = OMIT,
        assistant_id: Union[int, Omit] = OMIT,
        channel: Union[Literal["api", "website", "telegram", "sms", "whatsapp", "email"], Omit] = OMIT,
        operator_id: Union[int, Omit] = OMIT,
        result: Union[Literal["assistant", "person", "missed", "unanswered"], Omit] = OMIT,
        rating: Union[Literal["good", "bad"], Omit] = OMIT,
        clock: Union[Literal["assistant_first", "person_first", "assistant_resolution", "person_resolution"], Omit] = OMIT,
        cluster_id: Union[int, Omit] = OMIT,
        weekday: Union[int, Omit] = OMIT,
        hour: Union[int, Omit] = OMIT,
        is_open: Union[bool, Omit] = OMIT,
    ) -> bytes:
        """Export the conversations that a figure counts.

        CSV in UTF-8 with a header, one row for each conversation. Times are UTC. Called by an owner of the
        account.

        GET /api/figures/conversations.csv

        from_: A date of the time zone's calendar, or an instant.
        to: A date of the time zone's calendar, or an instant.
        """
        return await self._core.send(Call(
            "GET",
            "/api/figures/conversations.csv",
            query={
                "from": from_,
                "to": to,
                "time_zone": time_zone,
                "granularity": granularity,
                "assistant_id": assistant_id,
                "channel": channel,
                "operator_id": operator_id,
                "result": result,
                "rating": rating,
                "clock": clock,
                "cluster_id": cluster_id,
                "weekday": weekday,
                "hour": hour,
                "is_open": is_open,
            },
            is_binary=True,
        ))
