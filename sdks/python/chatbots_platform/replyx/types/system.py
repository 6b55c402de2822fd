# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""System: what is sent and received."""

from __future__ import annotations

from typing import List, Optional, TypedDict

from .administration_figures import DayFigures


Metrics = TypedDict(
    "Metrics",
    {
        "period": "str",
        "timezone": "str",
        "from": "str",
        "to": "str",
        "user_id": "Optional[int]",
        "totals": "MetricsTotals",
        "days": "List[DayFigures]",
    },
)


class MetricsTotals(TypedDict):
    messages: MetricsTotalsMessages
    messages_total: int
    dialogs_started: int
    dialogs_active: int
    dialogs_with_people: int
    charged: float
    topped_up: float


class MetricsTotalsMessages(TypedDict):
    user: int
    assistant: int
    operator: int
    system: int
