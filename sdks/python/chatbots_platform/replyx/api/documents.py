# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import Iterator, List, Literal, Optional, Union

from ...core.core import Core
from ...core.call import Call, OMIT, Omit, Pages, segment
from ...core.upload import Progress, Upload
from ...replyx.types import (
    DocumentText,
    Done,
    SourceDocument,
)


class DocumentsApi:
    """Documents."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def create_document(
        self,
        *,
        file: Upload,
        assistant_id: int,
        title: Union[str, Omit] = OMIT,
        on_progress: Optional[Progress] = None,
        idempotency_key: Optional[str] = None,
    ) -> SourceDocument:
        """Add a document to an assistant.

        PDF, DOCX, XLSX, PPTX, ODT, ODS, ODP, EPUB, HTML, Markdown, CSV, JSON or plain text. It is processed
        in the background: poll `status`. Called by an owner of the account.

        POST /api/documents
        """
        return self._core.send(Call(
            "POST",
            "/api/documents",
            form={"file": file, "assistant_id": assistant_id, "title": title},
            on_progress=on_progress,
            takes_key=True,
            key=idempotency_key,
        ))

    def list_documents(
        self,
        *,
        assistant_id: Union[int, Omit] = OMIT,
        processing_status: Union[Literal["queued", "processing", "completed", "failed", "all"], Omit] = OMIT,
        kind: Union[Literal["file", "text", "page", "all"], Omit] = OMIT,
        q: Union[str, Omit] = OMIT,
        page: Union[int, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
        offset: Union[int, Omit] = OMIT,
    ) -> List[SourceDocument]:
        """List your documents.

        Newest first. `X-Total-Count` is the total number. Called by any user of the account.

        GET /api/documents
        """
        return self._core.send(Call(
            "GET",
            "/api/documents",
            query={
                "assistant_id": assistant_id,
                "processing_status": processing_status,
                "kind": kind,
                "q": q,
                "page": page,
                "limit": limit,
                "offset": offset,
            },
        ))

    def all_documents(
        self,
        *,
        assistant_id: Union[int, Omit] = OMIT,
        processing_status: Union[Literal["queued", "processing", "completed", "failed", "all"], Omit] = OMIT,
        kind: Union[Literal["file", "text", "page", "all"], Omit] = OMIT,
        q: Union[str, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
    ) -> Iterator[SourceDocument]:
        """List your documents. All pages, one after the other.

        Newest first. `X-Total-Count` is the total number. Called by any user of the account.

        GET /api/documents
        """
        return self._core.pages(Call(
            "GET",
            "/api/documents",
            query={
                "assistant_id": assistant_id,
                "processing_status": processing_status,
                "kind": kind,
                "q": q,
                "limit": limit,
            },
        ), Pages("page", "page", None, None))

    def upload_document(
        self,
        *,
        file: Upload,
        assistant_id: int,
        title: Union[str, Omit] = OMIT,
        on_progress: Optional[Progress] = None,
        idempotency_key: Optional[str] = None,
    ) -> SourceDocument:
        """Add a document to an assistant.

        PDF, DOCX, XLSX, PPTX, ODT, ODS, ODP, EPUB, HTML, Markdown, CSV, JSON or plain text. It is processed
        in the background: poll `status`. Called by an owner of the account.

        POST /api/documents/upload
        """
        return self._core.send(Call(
            "POST",
            "/api/documents/upload",
            form={"file": file, "assistant_id": assistant_id, "title": title},
            on_progress=on_progress,
            takes_key=True,
            key=idempotency_key,
        ))

    def list_assistant_documents(
        self,
        assistant_id: int,
        *,
        processing_status: Union[Literal["queued", "processing", "completed", "failed", "all"], Omit] = OMIT,
        kind: Union[Literal["file", "text", "page", "all"], Omit] = OMIT,
        q: Union[str, Omit] = OMIT,
        page: Union[int, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
        offset: Union[int, Omit] = OMIT,
    ) -> List[SourceDocument]:
        """List an assistant's documents.

        Newest first. `X-Total-Count` is the total number. Called by any user of the account.

        GET /api/assistants/{assistant_id}/documents
        """
        return self._core.send(Call(
            "GET",
            f"/api/assistants/{segment(assistant_id)}/documents",
            query={
                "processing_status": processing_status,
                "kind": kind,
                "q": q,
                "page": page,
                "limit": limit,
                "offset": offset,
            },
        ))

    def all_assistant_documents(
        self,
        assistant_id: int,
        *,
        processing_status: Union[Literal["queued", "processing", "completed", "failed", "all"], Omit] = OMIT,
        kind: Union[Literal["file", "text", "page", "all"], Omit] = OMIT,
        q: Union[str, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
    ) -> Iterator[SourceDocument]:
        """List an assistant's documents. All pages, one after the other.

        Newest first. `X-Total-Count` is the total number. Called by any user of the account.

        GET /api/assistants/{assistant_id}/documents
        """
        return self._core.pages(Call(
            "GET",
            f"/api/assistants/{segment(assistant_id)}/documents",
            query={"processing_status": processing_status, "kind": kind, "q": q, "limit": limit},
        ), Pages("page", "page", None, None))

    def read_document(self, doc_id: int) -> SourceDocument:
        """Read a document's state and progress.

        Called by any user of the account.

        GET /api/documents/{doc_id}
        """
        return self._core.send(Call("GET", f"/api/documents/{segment(doc_id)}"))

    def delete_document(self, doc_id: int) -> Done:
        """Delete a document.

        Answers no longer use it. Called by an owner of the account.

        DELETE /api/documents/{doc_id}
        """
        return self._core.send(Call("DELETE", f"/api/documents/{segment(doc_id)}"))

    def read_document_text(self, doc_id: int) -> DocumentText:
        """Read the extracted text of a document.

        Citations refer to this text: `start` and `end` are UTF-16 offsets. Called by any user of the
        account.

        GET /api/documents/{doc_id}/text
        """
        return self._core.send(Call("GET", f"/api/documents/{segment(doc_id)}/text"))

    def put_text(self, doc_id: int, *, title: Union[str, Omit] = OMIT, text: Union[str, Omit] = OMIT) -> SourceDocument:
        """Change a written text.

        Omitted fields are not changed. The old text is used until the new one is processed. Called by an
        owner of the account.

        PUT /api/documents/{doc_id}/text
        """
        return self._core.send(Call(
            "PUT",
            f"/api/documents/{segment(doc_id)}/text",
            body={"title": title, "text": text},
        ))

    def patch_text(
        self,
        doc_id: int,
        *,
        title: Union[str, Omit] = OMIT,
        text: Union[str, Omit] = OMIT,
    ) -> SourceDocument:
        """Change a written text.

        Omitted fields are not changed. The old text is used until the new one is processed. Called by an
        owner of the account.

        PATCH /api/documents/{doc_id}/text
        """
        return self._core.send(Call(
            "PATCH",
            f"/api/documents/{segment(doc_id)}/text",
            body={"title": title, "text": text},
        ))

    def retry_document(self, doc_id: int) -> SourceDocument:
        """Retry a failed document.

        Called by an owner of the account.

        POST /api/documents/{doc_id}/retry
        """
        return self._core.send(Call("POST", f"/api/documents/{segment(doc_id)}/retry"))

    def create_text(self, *, assistant_id: int, title: str, text: str) -> SourceDocument:
        """Add a text to an assistant.

        Processed in the background like an uploaded document: poll `status`. Called by an owner of the
        account.

        POST /api/documents/text
        """
        return self._core.send(Call(
            "POST",
            "/api/documents/text",
            body={"assistant_id": assistant_id, "title": title, "text": text},
        ))
