# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Knowledge base: what is sent and received."""

from __future__ import annotations

from typing import List, Literal, Optional, TypedDict

from ...core.upload import Upload


class UploadedSources(TypedDict):
    knowledge_base_id: int
    ok: Literal[True]


class SourceStatuses(TypedDict):
    sources: List[SourceStatusesSource]
    ok: Literal[True]


class SourceStatusesSource(TypedDict):
    id: int
    name: str
    status: Literal["in-progress", "completed", "failed"]
    knowledge_base_id: int
    errors: Optional[List[str]]
