# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import Iterator, List, Literal, Optional, Union

from ...core.core import Core
from ...core.call import Call, OMIT, Omit, Pages, segment
from ...core.upload import Progress, Upload
from ...replyx.types import (
    Done,
    Message,
    SavedReply,
    SavedReplyList,
)


class SavedRepliesApi:
    """Saved replies."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def list_saved_replies(
        self,
        *,
        search: Union[str, Omit] = OMIT,
        visibility: Union[Literal["account", "own", "all"], Omit] = OMIT,
        page: Union[int, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
        offset: Union[int, Omit] = OMIT,
    ) -> SavedReplyList:
        """List or search saved replies.

        Those of the account and your own, by shortcut. `search` finds words of the shortcut, the title and
        the text, the last one possibly begun, regardless of case and accents; shortcuts that begin with it
        come first. Called by any user of the account.

        GET /api/saved-replies
        """
        return self._core.send(Call(
            "GET",
            "/api/saved-replies",
            query={
                "search": search,
                "visibility": visibility,
                "page": page,
                "limit": limit,
                "offset": offset,
            },
        ))

    def all_saved_replies(
        self,
        *,
        search: Union[str, Omit] = OMIT,
        visibility: Union[Literal["account", "own", "all"], Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
    ) -> Iterator[SavedReply]:
        """List or search saved replies. All pages, one after the other.

        Those of the account and your own, by shortcut. `search` finds words of the shortcut, the title and
        the text, the last one possibly begun, regardless of case and accents; shortcuts that begin with it
        come first. Called by any user of the account.

        GET /api/saved-replies
        """
        return self._core.pages(Call(
            "GET",
            "/api/saved-replies",
            query={"search": search, "visibility": visibility, "limit": limit},
        ), Pages("page", "page", "saved_replies", None))

    def create_saved_reply(
        self,
        *,
        shortcut: str,
        title: str,
        text: str,
        visibility: Union[Literal["account", "own"], Omit] = OMIT,
    ) -> SavedReply:
        """Create a saved reply.

        The text may have the variables `{{contact.name}}`, `{{contact.first_name}}`, `{{operator.name}}`,
        `{{dialog.id}}` and `{{variables.x}}`, which are filled before it is sent. A shortcut is used once
        in an account. Called by any user of the account.

        POST /api/saved-replies
        """
        return self._core.send(Call(
            "POST",
            "/api/saved-replies",
            body={"shortcut": shortcut, "title": title, "text": text, "visibility": visibility},
        ))

    def read_saved_reply(self, saved_reply_id: int) -> SavedReply:
        """Read a saved reply.

        Called by any user of the account.

        GET /api/saved-replies/{saved_reply_id}
        """
        return self._core.send(Call("GET", f"/api/saved-replies/{segment(saved_reply_id)}"))

    def update_saved_reply(
        self,
        saved_reply_id: int,
        *,
        shortcut: Union[str, Omit] = OMIT,
        title: Union[str, Omit] = OMIT,
        text: Union[str, Omit] = OMIT,
        visibility: Union[Literal["account", "own"], Omit] = OMIT,
    ) -> SavedReply:
        """Change a saved reply.

        Omitted fields are not changed. Only its author may change `visibility` to `own`. Called by any user
        of the account.

        PATCH /api/saved-replies/{saved_reply_id}
        """
        return self._core.send(Call(
            "PATCH",
            f"/api/saved-replies/{segment(saved_reply_id)}",
            body={"shortcut": shortcut, "title": title, "text": text, "visibility": visibility},
        ))

    def delete_saved_reply(self, saved_reply_id: int) -> Done:
        """Delete a saved reply and its files.

        Called by any user of the account.

        DELETE /api/saved-replies/{saved_reply_id}
        """
        return self._core.send(Call("DELETE", f"/api/saved-replies/{segment(saved_reply_id)}"))

    def add_saved_reply_file(
        self,
        saved_reply_id: int,
        *,
        file: Upload,
        on_progress: Optional[Progress] = None,
    ) -> SavedReply:
        """Add a file to a saved reply.

        At most 20 MB, and ten files for a reply. The type is detected from the bytes. Called by any user of
        the account.

        POST /api/saved-replies/{saved_reply_id}/files
        """
        return self._core.send(Call(
            "POST",
            f"/api/saved-replies/{segment(saved_reply_id)}/files",
            form={"file": file},
            on_progress=on_progress,
        ))

    def read_saved_reply_file(self, saved_reply_id: int, saved_file_id: int) -> bytes:
        """Read a file of a saved reply.

        Called by any user of the account.

        GET /api/saved-replies/{saved_reply_id}/files/{saved_file_id}
        """
        return self._core.send(Call(
            "GET",
            f"/api/saved-replies/{segment(saved_reply_id)}/files/{segment(saved_file_id)}",
            is_binary=True,
        ))

    def remove_saved_reply_file(self, saved_reply_id: int, saved_file_id: int) -> Done:
        """Remove a file from a saved reply.

        Called by any user of the account.

        DELETE /api/saved-replies/{saved_reply_id}/files/{saved_file_id}
        """
        return self._core.send(Call(
            "DELETE",
            f"/api/saved-replies/{segment(saved_reply_id)}/files/{segment(saved_file_id)}",
        ))

    def send_saved_reply_file(
        self,
        dialog_id: int,
        *,
        saved_reply_id: int,
        file_id: int,
        text: Union[str, Omit] = OMIT,
        client_message_id: Union[str, Omit] = OMIT,
        after_seq: Union[int, Omit] = OMIT,
        idempotency_key: Optional[str] = None,
    ) -> Message:
        """Send a file of a saved reply.

        As an operator's message with a copy of the file; with `after_seq` it is refused when a colleague
        has written after that entry. An `Idempotency-Key` header or `client_message_id` makes retries safe.
        Called by any user of the account.

        POST /api/dialogs/{dialog_id}/saved-files
        """
        return self._core.send(Call(
            "POST",
            f"/api/dialogs/{segment(dialog_id)}/saved-files",
            body={
                "saved_reply_id": saved_reply_id,
                "file_id": file_id,
                "text": text,
                "client_message_id": client_message_id,
                "after_seq": after_seq,
            },
            takes_key=True,
            key=idempotency_key,
        ))
