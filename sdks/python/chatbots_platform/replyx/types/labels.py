# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Labels: what is sent and received."""

from __future__ import annotations

from typing import TypedDict


class Label(TypedDict):
    id: int
    name: str
    color: str
    created_at: str


class _NewLabelRequired(TypedDict):
    name: str


class NewLabel(_NewLabelRequired, total=False):
    color: str


class LabelEdit(TypedDict, total=False):
    name: str
    color: str
