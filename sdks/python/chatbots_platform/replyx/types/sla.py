# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""SLA: what is sent and received."""

from __future__ import annotations

from typing import List, Literal, Optional, TypedDict


class SlaPolicy(TypedDict):
    id: int
    name: str
    priorities: List[Literal["low", "medium", "high", "urgent"]]
    label_ids: List[int]
    is_default: bool
    first_response_minutes: Optional[int]
    next_response_minutes: Optional[int]
    resolution_minutes: Optional[int]
    created_at: str


class _NewSlaPolicyRequired(TypedDict):
    name: str


class NewSlaPolicy(_NewSlaPolicyRequired, total=False):
    priorities: List[Literal["low", "medium", "high", "urgent"]]
    label_ids: List[int]
    is_default: bool
    first_response_minutes: Optional[int]
    next_response_minutes: Optional[int]
    resolution_minutes: Optional[int]


class SlaPolicyEdit(TypedDict, total=False):
    name: str
    priorities: List[Literal["low", "medium", "high", "urgent"]]
    label_ids: List[int]
    is_default: bool
    first_response_minutes: Optional[int]
    next_response_minutes: Optional[int]
    resolution_minutes: Optional[int]
