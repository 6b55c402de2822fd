# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Administration: figures: what is sent and received."""

from __future__ import annotations

from typing import List, Literal, Optional, TypedDict


class SystemStats(TypedDict):
    users: int
    blocked_users: int
    accounts: int
    assistants: int
    bots: int
    running_bots: int
    dialogs: int
    documents: int
    stored_bytes: int
    messages: SystemStatsMessages
    messages_total: int
    balances_total: float
    spent_total: float


class SystemStatsMessages(TypedDict):
    user: int
    assistant: int
    operator: int
    system: int


class RealtimeStats(TypedDict):
    at: str
    messages_last_minute: int
    messages_last_hour: int
    active_dialogs: int
    waiting_for_person: int
    with_person: int
    online_users: int
    documents_in_work: int
    mails_queued: int


AdvancedAnalytics = TypedDict(
    "AdvancedAnalytics",
    {
        "period": "str",
        "timezone": "str",
        "from": "str",
        "to": "str",
        "totals": "AdvancedAnalyticsTotals",
        "answers": "AdvancedAnalyticsAnswers",
        "top_accounts": "List[AdvancedAnalyticsTopAccount]",
        "days": "List[DayFigures]",
    },
)


class AdvancedAnalyticsTotals(TypedDict):
    messages: AdvancedAnalyticsTotalsMessages
    messages_total: int
    dialogs_started: int
    dialogs_active: int
    dialogs_with_people: int
    charged: float
    topped_up: float
    new_users: int
    active_users: int


class AdvancedAnalyticsTotalsMessages(TypedDict):
    user: int
    assistant: int
    operator: int
    system: int


class AdvancedAnalyticsAnswers(TypedDict):
    answer: int
    clarify: int
    abstain: int
    handoff: int


class AdvancedAnalyticsTopAccount(TypedDict):
    account_id: int
    owner_email: str
    messages: int


class DayFigures(TypedDict):
    date: str
    messages: DayFiguresMessages
    messages_total: int
    dialogs_started: int
    dialogs_active: int
    dialogs_with_people: int
    charged: float
    topped_up: float


class DayFiguresMessages(TypedDict):
    user: int
    assistant: int
    operator: int
    system: int


class SystemHealth(TypedDict):
    status: Literal["healthy", "degraded", "unhealthy"]
    database: SystemHealthDatabase
    redis: SystemHealthRedis
    rooms: SystemHealthRooms
    files: SystemHealthFiles
    queues: SystemHealthQueues
    bot_manager: SystemHealthBotManager
    disk_usage: SystemHealthDiskUsage


class SystemHealthDatabase(TypedDict):
    connected: bool
    latency_ms: float
    pool_size: Optional[int]
    active_connections: Optional[int]
    size: Optional[str]


class SystemHealthRedis(TypedDict):
    connected: bool
    latency_ms: float
    memory_usage: Optional[str]


class SystemHealthRooms(TypedDict):
    connected: bool
    latency_ms: float


class SystemHealthFiles(TypedDict):
    connected: bool
    latency_ms: float


class SystemHealthQueues(TypedDict):
    late_documents: int
    late_mails: int


class SystemHealthBotManager(TypedDict):
    active_bots: int
    total_processes: int
    uptime: Optional[str]


class SystemHealthDiskUsage(TypedDict):
    uploads: str
    logs: Optional[str]
    available: Optional[str]
