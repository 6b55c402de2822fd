# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Handoff: what is sent and received."""

from __future__ import annotations

from typing import List, Literal, Optional, TypedDict


class HandoffRequest(TypedDict, total=False):
    reason: Literal["keyword", "user_request", "low_confidence", "operator", "api"]
    last_user_text: str
    operator_name: str
    operator_id: int


class HandoffStatus(TypedDict):
    dialog_id: int
    handoff_status: Literal["none", "requested", "active", "released"]
    handoff_reason: Optional[str]
    handoff_requested_at: Optional[str]
    handoff_taken_at: Optional[str]
    handoff_released_at: Optional[str]
    is_taken_over: bool
    taken_over_by: Optional[int]
    operator_name: Optional[str]
    last_user_text: Optional[str]


class NamedHandoffRequest(TypedDict, total=False):
    dialog_id: int
    reason: Literal["keyword", "user_request", "low_confidence", "operator", "api"]
    last_user_text: str
    operator_name: str
    operator_id: int


class HandoffGift(TypedDict):
    operator_id: int


class HandoffSettings(TypedDict):
    assignment_mode: Literal["manual", "round_robin", "least_busy"]
    max_dialogs_per_operator: Optional[int]
    request_expiry_minutes: int
    business_hours: Optional[BusinessHours]
    away_message: Optional[str]


class BusinessHours(TypedDict):
    timezone: str
    weekly: BusinessHoursWeekly
    closed_dates: List[str]


class BusinessHoursWeekly(TypedDict, total=False):
    mon: List[BusinessHoursWeeklyMonItem]
    tue: List[BusinessHoursWeeklyTueItem]
    wed: List[BusinessHoursWeeklyWedItem]
    thu: List[BusinessHoursWeeklyThuItem]
    fri: List[BusinessHoursWeeklyFriItem]
    sat: List[BusinessHoursWeeklySatItem]
    sun: List[BusinessHoursWeeklySunItem]


BusinessHoursWeeklyMonItem = TypedDict(
    "BusinessHoursWeeklyMonItem",
    {
        "from": "str",
        "to": "str",
    },
)


BusinessHoursWeeklyTueItem = TypedDict(
    "BusinessHoursWeeklyTueItem",
    {
        "from": "str",
        "to": "str",
    },
)


BusinessHoursWeeklyWedItem = TypedDict(
    "BusinessHoursWeeklyWedItem",
    {
        "from": "str",
        "to": "str",
    },
)


BusinessHoursWeeklyThuItem = TypedDict(
    "BusinessHoursWeeklyThuItem",
    {
        "from": "str",
        "to": "str",
    },
)


BusinessHoursWeeklyFriItem = TypedDict(
    "BusinessHoursWeeklyFriItem",
    {
        "from": "str",
        "to": "str",
    },
)


BusinessHoursWeeklySatItem = TypedDict(
    "BusinessHoursWeeklySatItem",
    {
        "from": "str",
        "to": "str",
    },
)


BusinessHoursWeeklySunItem = TypedDict(
    "BusinessHoursWeeklySunItem",
    {
        "from": "str",
        "to": "str",
    },
)


class HandoffSettingsChanges(TypedDict, total=False):
    assignment_mode: Literal["manual", "round_robin", "least_busy"]
    max_dialogs_per_operator: Optional[int]
    request_expiry_minutes: int
    business_hours: Optional[BusinessHoursInput]
    away_message: Optional[str]


class _BusinessHoursInputRequired(TypedDict):
    timezone: str
    weekly: BusinessHoursInputWeekly


class BusinessHoursInput(_BusinessHoursInputRequired, total=False):
    closed_dates: List[str]


class BusinessHoursInputWeekly(TypedDict, total=False):
    mon: List[BusinessHoursInputWeeklyMonItem]
    tue: List[BusinessHoursInputWeeklyTueItem]
    wed: List[BusinessHoursInputWeeklyWedItem]
    thu: List[BusinessHoursInputWeeklyThuItem]
    fri: List[BusinessHoursInputWeeklyFriItem]
    sat: List[BusinessHoursInputWeeklySatItem]
    sun: List[BusinessHoursInputWeeklySunItem]


BusinessHoursInputWeeklyMonItem = TypedDict(
    "BusinessHoursInputWeeklyMonItem",
    {
        "from": "str",
        "to": "str",
    },
)


BusinessHoursInputWeeklyTueItem = TypedDict(
    "BusinessHoursInputWeeklyTueItem",
    {
        "from": "str",
        "to": "str",
    },
)


BusinessHoursInputWeeklyWedItem = TypedDict(
    "BusinessHoursInputWeeklyWedItem",
    {
        "from": "str",
        "to": "str",
    },
)


BusinessHoursInputWeeklyThuItem = TypedDict(
    "BusinessHoursInputWeeklyThuItem",
    {
        "from": "str",
        "to": "str",
    },
)


BusinessHoursInputWeeklyFriItem = TypedDict(
    "BusinessHoursInputWeeklyFriItem",
    {
        "from": "str",
        "to": "str",
    },
)


BusinessHoursInputWeeklySatItem = TypedDict(
    "BusinessHoursInputWeeklySatItem",
    {
        "from": "str",
        "to": "str",
    },
)


BusinessHoursInputWeeklySunItem = TypedDict(
    "BusinessHoursInputWeeklySunItem",
    {
        "from": "str",
        "to": "str",
    },
)


class HoursToTry(TypedDict):
    business_hours: Optional[BusinessHoursInput]


class Opening(TypedDict):
    now: str
    is_open: bool
    opens_at: Optional[str]
