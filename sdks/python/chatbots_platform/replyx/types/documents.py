# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Documents: what is sent and received."""

from __future__ import annotations

from typing import List, Literal, Optional, TypedDict

from ...core.upload import Upload


class _DocumentUploadRequired(TypedDict):
    file: Upload
    assistant_id: int


class DocumentUpload(_DocumentUploadRequired, total=False):
    title: str


class SourceDocument(TypedDict):
    id: int
    assistant_id: int
    title: str
    filename: str
    file_size: int
    size: int
    content_type: str
    kind: Literal["file", "text", "qa", "page"]
    url: Optional[str]
    status: Literal["processing", "processed", "completed", "failed"]
    processing_status: Literal["queued", "processing", "completed", "failed"]
    chunks_count: int
    pages_done: int
    pages_total: Optional[int]
    error_code: Optional[str]
    error_message: Optional[str]
    created_at: str


class DocumentText(TypedDict):
    document_id: int
    title: str
    text: str
    pages: List[DocumentTextPage]


class DocumentTextPage(TypedDict):
    page: int
    start: int
    end: int


class TextChanges(TypedDict, total=False):
    title: str
    text: str


class NewText(TypedDict):
    assistant_id: int
    title: str
    text: str
