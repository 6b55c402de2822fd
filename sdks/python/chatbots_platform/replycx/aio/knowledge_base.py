# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import Dict, List, Optional, Union

from ...core.async_core import AsyncCore
from ...core.call import Call, segment
from ...core.upload import Progress, Upload
from ...replycx.types import (
    SourceStatuses,
    UploadedSources,
)


class AsyncKnowledgeBaseApi:
    """Knowledge base."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def upload_sources(
        self,
        knowledge_base_id: str,
        *,
        fields: Dict[str, List[Union[Upload, str]]],
        on_progress: Optional[Progress] = None,
        idempotency_key: Optional[str] = None,
    ) -> UploadedSources:
        """Add data sources to a knowledge base.

        Files (PDF, DOCX, XLSX, PPTX, ODT, ODS, ODP, EPUB, HTML, Markdown, CSV, JSON or plain text) and
        texts, together at most 25 MiB. All are accepted, or none. They are processed in the background: ask
        for their status. `ok` and `knowledge_base_id` are reserved names. Called with a token of the
        account.

        POST /api/v1/ai/knowledge-base/{knowledge_base_id}/upload/sources
        """
        return await self._core.send(Call(
            "POST",
            f"/api/v1/ai/knowledge-base/{segment(knowledge_base_id)}/upload/sources",
            form=fields,
            on_progress=on_progress,
            takes_key=True,
            key=idempotency_key,
        ))

    async def read_source_status(self, *, source_ids: str) -> SourceStatuses:
        """Read the training status of data sources.

        In the order asked for. Ids that are not your account's are left out. Called with a token of the
        account.

        GET /api/v1/ai/status/sources
        """
        return await self._core.send(Call("GET", "/api/v1/ai/status/sources", query={"source_ids": source_ids}))
