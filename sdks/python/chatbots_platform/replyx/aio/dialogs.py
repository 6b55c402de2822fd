# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import Any, AsyncIterator, Dict, List, Literal, Optional, Union

from ...core.async_core import AsyncCore
from ...core.call import Call, OMIT, Omit, Pages, segment
from ...core.stream import Event
from ...core.upload import Progress, Upload
from ...replyx.types import (
    AnswerTrace,
    Dialog,
    DialogExport,
    DialogList,
    DialogMerges,
    DialogSummary,
    Exchange,
    FoundMessages,
    ListMessagesAnswer,
    Message,
    Note,
    NoteList,
    Suggestion,
    TeamDialog,
    Triage,
)


class AsyncDialogsApi:
    """Dialogs."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def send_file(
        self,
        dialog_id: int,
        *,
        file: Upload,
        text: Union[str, Omit] = OMIT,
        sender: Union[Literal["user"], Omit] = OMIT,
        client_message_id: Union[str, Omit] = OMIT,
        after_seq: Union[int, Omit] = OMIT,
        draft_revision: Union[int, Omit] = OMIT,
        on_progress: Optional[Progress] = None,
        idempotency_key: Optional[str] = None,
    ) -> Message:
        """Send a file.

        At most 20 MB; a visitor may send at most 30 an hour. A user's file is an operator's message, or
        with `sender=user` a visitor's. The type is detected from the bytes. An `Idempotency-Key` header or
        `client_message_id` makes retries safe. Called by a user of the account, or by a visitor with a site
        token and a guest id.

        POST /api/dialogs/{dialog_id}/files
        """
        return await self._core.send(Call(
            "POST",
            f"/api/dialogs/{segment(dialog_id)}/files",
            form={
                "file": file,
                "text": text,
                "sender": sender,
                "client_message_id": client_message_id,
                "after_seq": after_seq,
                "draft_revision": draft_revision,
            },
            on_progress=on_progress,
            takes_key=True,
            key=idempotency_key,
        ))

    async def read_file(self, file_id: int) -> bytes:
        """Read a file of a dialog.

        For users of the account and the dialog's visitor. A 409 means that the file has not arrived yet.
        Called by a user of the account, or by a visitor with a site token and a guest id.

        GET /api/files/{file_id}
        """
        return await self._core.send(Call("GET", f"/api/files/{segment(file_id)}", is_binary=True))

    async def search_messages(self, *, q: str, limit: Union[int, Omit] = OMIT) -> FoundMessages:
        """Search the messages of your dialogs.

        All words of `q` must match; the last one may be a prefix. Newest first; may lag by seconds. Called
        by any user of the account.

        GET /api/dialogs/search
        """
        return await self._core.send(Call("GET", "/api/dialogs/search", query={"q": q, "limit": limit}))

    async def archive_dialog(self, dialog_id: int) -> TeamDialog:
        """Archive a dialog: it can be read, but takes no messages.

        Called by any user of the account.

        POST /api/dialogs/{dialog_id}/archive
        """
        return await self._core.send(Call("POST", f"/api/dialogs/{segment(dialog_id)}/archive"))

    async def reopen_dialog(self, dialog_id: int) -> TeamDialog:
        """Reopen an archived dialog.

        Called by any user of the account.

        POST /api/dialogs/{dialog_id}/reopen
        """
        return await self._core.send(Call("POST", f"/api/dialogs/{segment(dialog_id)}/reopen"))

    async def export_dialog(self, dialog_id: int) -> DialogExport:
        """Export a dialog.

        Called by any user of the account.

        GET /api/dialogs/{dialog_id}/export
        """
        return await self._core.send(Call("GET", f"/api/dialogs/{segment(dialog_id)}/export"))

    async def create_dialog(
        self,
        *,
        assistant_id: int,
        title: Union[str, Omit] = OMIT,
        customer_info: Union[Dict[str, Any], Omit] = OMIT,
        contact_id: Union[int, Omit] = OMIT,
        idempotency_key: Optional[str] = None,
    ) -> TeamDialog:
        """Start a dialog with an assistant.

        Called by any user of the account.

        POST /api/dialogs
        """
        return await self._core.send(Call(
            "POST",
            "/api/dialogs",
            body={
                "assistant_id": assistant_id,
                "title": title,
                "customer_info": customer_info,
                "contact_id": contact_id,
            },
            takes_key=True,
            key=idempotency_key,
        ))

    async def list_dialogs(
        self,
        *,
        status: Union[Literal["active", "archived", "all"], Omit] = OMIT,
        handoff_status: Union[Literal["none", "requested", "active", "released", "all"], Omit] = OMIT,
        platform: Union[Literal["telegram", "website", "all"], Omit] = OMIT,
        label_id: Union[int, Omit] = OMIT,
        priority: Union[Literal["low", "medium", "high", "urgent", "all"], Omit] = OMIT,
        snoozed: Union[bool, Omit] = OMIT,
        contact_id: Union[int, Omit] = OMIT,
        team_id: Union[int, Omit] = OMIT,
        sla_breached: Union[bool, Omit] = OMIT,
        user_id: Union[int, Omit] = OMIT,
        all: Union[bool, Omit] = OMIT,
        page: Union[int, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
        offset: Union[int, Omit] = OMIT,
    ) -> DialogList:
        """List your dialogs.

        Newest first. Last messages may lag by seconds; states are those of your last call. Called by any
        user of the account.

        GET /api/dialogs
        """
        return await self._core.send(Call(
            "GET",
            "/api/dialogs",
            query={
                "status": status,
                "handoff_status": handoff_status,
                "platform": platform,
                "label_id": label_id,
                "priority": priority,
                "snoozed": snoozed,
                "contact_id": contact_id,
                "team_id": team_id,
                "sla_breached": sla_breached,
                "user_id": user_id,
                "all": all,
                "page": page,
                "limit": limit,
                "offset": offset,
            },
        ))

    def all_dialogs(
        self,
        *,
        status: Union[Literal["active", "archived", "all"], Omit] = OMIT,
        handoff_status: Union[Literal["none", "requested", "active", "released", "all"], Omit] = OMIT,
        platform: Union[Literal["telegram", "website", "all"], Omit] = OMIT,
        label_id: Union[int, Omit] = OMIT,
        priority: Union[Literal["low", "medium", "high", "urgent", "all"], Omit] = OMIT,
        snoozed: Union[bool, Omit] = OMIT,
        contact_id: Union[int, Omit] = OMIT,
        team_id: Union[int, Omit] = OMIT,
        sla_breached: Union[bool, Omit] = OMIT,
        user_id: Union[int, Omit] = OMIT,
        all: Union[bool, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
    ) -> AsyncIterator[TeamDialog]:
        """List your dialogs. All pages, one after the other.

        Newest first. Last messages may lag by seconds; states are those of your last call. Called by any
        user of the account.

        GET /api/dialogs
        """
        return self._core.pages(Call(
            "GET",
            "/api/dialogs",
            query={
                "status": status,
                "handoff_status": handoff_status,
                "platform": platform,
                "label_id": label_id,
                "priority": priority,
                "snoozed": snoozed,
                "contact_id": contact_id,
                "team_id": team_id,
                "sla_breached": sla_breached,
                "user_id": user_id,
                "all": all,
                "limit": limit,
            },
        ), Pages("page", "page", "dialogs", None))

    async def list_assistant_dialogs(
        self,
        assistant_id: int,
        *,
        status: Union[Literal["active", "archived", "all"], Omit] = OMIT,
        handoff_status: Union[Literal["none", "requested", "active", "released", "all"], Omit] = OMIT,
        platform: Union[Literal["telegram", "website", "all"], Omit] = OMIT,
        label_id: Union[int, Omit] = OMIT,
        priority: Union[Literal["low", "medium", "high", "urgent", "all"], Omit] = OMIT,
        snoozed: Union[bool, Omit] = OMIT,
        contact_id: Union[int, Omit] = OMIT,
        team_id: Union[int, Omit] = OMIT,
        sla_breached: Union[bool, Omit] = OMIT,
        user_id: Union[int, Omit] = OMIT,
        all: Union[bool, Omit] = OMIT,
        page: Union[int, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
        offset: Union[int, Omit] = OMIT,
    ) -> DialogList:
        """List an assistant's dialogs.

        Newest first. Last messages may lag by seconds; states are those of your last call. Called by any
        user of the account.

        GET /api/assistants/{assistant_id}/dialogs
        """
        return await self._core.send(Call(
            "GET",
            f"/api/assistants/{segment(assistant_id)}/dialogs",
            query={
                "status": status,
                "handoff_status": handoff_status,
                "platform": platform,
                "label_id": label_id,
                "priority": priority,
                "snoozed": snoozed,
                "contact_id": contact_id,
                "team_id": team_id,
                "sla_breached": sla_breached,
                "user_id": user_id,
                "all": all,
                "page": page,
                "limit": limit,
                "offset": offset,
            },
        ))

    def all_assistant_dialogs(
        self,
        assistant_id: int,
        *,
        status: Union[Literal["active", "archived", "all"], Omit] = OMIT,
        handoff_status: Union[Literal["none", "requested", "active", "released", "all"], Omit] = OMIT,
        platform: Union[Literal["telegram", "website", "all"], Omit] = OMIT,
        label_id: Union[int, Omit] = OMIT,
        priority: Union[Literal["low", "medium", "high", "urgent", "all"], Omit] = OMIT,
        snoozed: Union[bool, Omit] = OMIT,
        contact_id: Union[int, Omit] = OMIT,
        team_id: Union[int, Omit] = OMIT,
        sla_breached: Union[bool, Omit] = OMIT,
        user_id: Union[int, Omit] = OMIT,
        all: Union[bool, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
    ) -> AsyncIterator[TeamDialog]:
        """List an assistant's dialogs. All pages, one after the other.

        Newest first. Last messages may lag by seconds; states are those of your last call. Called by any
        user of the account.

        GET /api/assistants/{assistant_id}/dialogs
        """
        return self._core.pages(Call(
            "GET",
            f"/api/assistants/{segment(assistant_id)}/dialogs",
            query={
                "status": status,
                "handoff_status": handoff_status,
                "platform": platform,
                "label_id": label_id,
                "priority": priority,
                "snoozed": snoozed,
                "contact_id": contact_id,
                "team_id": team_id,
                "sla_breached": sla_breached,
                "user_id": user_id,
                "all": all,
                "limit": limit,
            },
        ), Pages("page", "page", "dialogs", None))

    async def read_telegram_dialog(self, telegram_chat_id: str) -> Dialog:
        """Find the dialog of a Telegram chat.

        The newest one, if several of your assistants are in the chat. Called with the service key, or by
        any user of the account.

        GET /api/dialogs/by-telegram-chat/{telegram_chat_id}
        """
        return await self._core.send(Call("GET", f"/api/dialogs/by-telegram-chat/{segment(telegram_chat_id)}"))

    async def read_dialog(self, dialog_id: int) -> TeamDialog:
        """Read a dialog.

        Called by any user of the account.

        GET /api/dialogs/{dialog_id}
        """
        return await self._core.send(Call("GET", f"/api/dialogs/{segment(dialog_id)}"))

    async def post_message(
        self,
        dialog_id: int,
        *,
        content: Union[str, Omit] = OMIT,
        text: Union[str, Omit] = OMIT,
        sender: Union[Literal["user"], Omit] = OMIT,
        operator_name: Union[str, Omit] = OMIT,
        client_message_id: Union[str, Omit] = OMIT,
        draft_revision: Union[int, Omit] = OMIT,
        after_seq: Union[int, Omit] = OMIT,
        idempotency_key: Optional[str] = None,
    ) -> Union[Exchange, Message]:
        """Send a message.

        `content` is a visitor's message: the response contains the answer, or streams it with `Accept:
        text/event-stream`. `text` is an operator's message; with `after_seq` it is refused when a colleague
        has written after that entry (`NEWER_MESSAGES`, `details.missed`). An `Idempotency-Key` header or
        `client_message_id` makes retries safe. Called by any user of the account.

        POST /api/dialogs/{dialog_id}/messages
        """
        return await self._core.send(Call(
            "POST",
            f"/api/dialogs/{segment(dialog_id)}/messages",
            body={
                "content": content,
                "text": text,
                "sender": sender,
                "operator_name": operator_name,
                "client_message_id": client_message_id,
                "draft_revision": draft_revision,
                "after_seq": after_seq,
            },
            takes_key=True,
            key=idempotency_key,
        ))

    def post_message_stream(
        self,
        dialog_id: int,
        *,
        content: Union[str, Omit] = OMIT,
        text: Union[str, Omit] = OMIT,
        sender: Union[Literal["user"], Omit] = OMIT,
        operator_name: Union[str, Omit] = OMIT,
        client_message_id: Union[str, Omit] = OMIT,
        draft_revision: Union[int, Omit] = OMIT,
        after_seq: Union[int, Omit] = OMIT,
        idempotency_key: Optional[str] = None,
    ) -> AsyncIterator[Event]:
        """Send a message. As events, while it is written.

        `content` is a visitor's message: the response contains the answer, or streams it with `Accept:
        text/event-stream`. `text` is an operator's message; with `after_seq` it is refused when a colleague
        has written after that entry (`NEWER_MESSAGES`, `details.missed`). An `Idempotency-Key` header or
        `client_message_id` makes retries safe. Called by any user of the account.

        POST /api/dialogs/{dialog_id}/messages
        """
        return self._core.stream(Call(
            "POST",
            f"/api/dialogs/{segment(dialog_id)}/messages",
            body={
                "content": content,
                "text": text,
                "sender": sender,
                "operator_name": operator_name,
                "client_message_id": client_message_id,
                "draft_revision": draft_revision,
                "after_seq": after_seq,
            },
            takes_key=True,
            key=idempotency_key,
        ))

    async def list_messages(
        self,
        dialog_id: int,
        *,
        after_seq: Union[int, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
    ) -> Union[List[Message], ListMessagesAnswer]:
        """Read a dialog's messages.

        A plain list for dialogs created by `POST /api/dialogs`, `{messages}` for others; `X-API-Dialect:
        quickstart|v1` selects one. In order; without `after_seq`, the last messages. Called by any user of
        the account.

        GET /api/dialogs/{dialog_id}/messages
        """
        return await self._core.send(Call(
            "GET",
            f"/api/dialogs/{segment(dialog_id)}/messages",
            query={"after_seq": after_seq, "limit": limit},
        ))

    async def read_answer_trace(self, dialog_id: int, message_id: int) -> AnswerTrace:
        """Read how an answer came about.

        The question as it was understood, the passages with their places in each leg and what became of
        them, the bound, the calls of tools, and the time of each step. For users of the account; visitors
        never see it. A message that is no answer is a 409. Called by any user of the account.

        GET /api/dialogs/{dialog_id}/messages/{message_id}/trace
        """
        return await self._core.send(Call(
            "GET",
            f"/api/dialogs/{segment(dialog_id)}/messages/{segment(message_id)}/trace",
        ))

    async def suggest_reply(self, dialog_id: int, *, after_seq: Union[int, Omit] = OMIT) -> Suggestion:
        """Draft a reply to the visitor's open question.

        As the assistant would answer it, with sources and confidence; nothing is sent. A 409 when nothing
        is open, or when the thread changed since `after_seq` or while drafting. A draft costs what an
        answer costs; without a text it costs nothing. Called by any user of the account.

        POST /api/dialogs/{dialog_id}/suggestion
        """
        return await self._core.send(Call(
            "POST",
            f"/api/dialogs/{segment(dialog_id)}/suggestion",
            body={"after_seq": after_seq},
        ))

    async def summarise_dialog(self, dialog_id: int) -> DialogSummary:
        """Summarise a dialog.

        What the visitor asked, what was answered and with which sources, what was not, and what the visitor
        has named (orders, dates). `method` says whether a hosted model wrote `text`. It costs what an
        answer costs. Called by any user of the account.

        POST /api/dialogs/{dialog_id}/summary
        """
        return await self._core.send(Call("POST", f"/api/dialogs/{segment(dialog_id)}/summary"))

    async def add_note(
        self,
        dialog_id: int,
        *,
        text: Union[str, Omit] = OMIT,
        content: Union[str, Omit] = OMIT,
        client_message_id: Union[str, Omit] = OMIT,
        mentions: Union[List[int], Omit] = OMIT,
        draft_revision: Union[int, Omit] = OMIT,
        idempotency_key: Optional[str] = None,
    ) -> Note:
        """Add an internal note.

        Only users of the account see it, never a visitor, the assistant or a channel. A `client_message_id`
        or `Idempotency-Key` makes retries safe. Called by any user of the account.

        POST /api/dialogs/{dialog_id}/notes
        """
        return await self._core.send(Call(
            "POST",
            f"/api/dialogs/{segment(dialog_id)}/notes",
            body={
                "text": text,
                "content": content,
                "client_message_id": client_message_id,
                "mentions": mentions,
                "draft_revision": draft_revision,
            },
            takes_key=True,
            key=idempotency_key,
        ))

    async def list_notes(
        self,
        dialog_id: int,
        *,
        after_seq: Union[int, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
    ) -> NoteList:
        """Read the internal notes of a dialog.

        In order; without `after_seq`, the last ones. Called by any user of the account.

        GET /api/dialogs/{dialog_id}/notes
        """
        return await self._core.send(Call(
            "GET",
            f"/api/dialogs/{segment(dialog_id)}/notes",
            query={"after_seq": after_seq, "limit": limit},
        ))

    async def set_dialog_labels(self, dialog_id: int, *, label_ids: List[int]) -> Triage:
        """Replace the labels of a dialog.

        Called by any user of the account.

        PUT /api/dialogs/{dialog_id}/labels
        """
        return await self._core.send(Call(
            "PUT",
            f"/api/dialogs/{segment(dialog_id)}/labels",
            body={"label_ids": label_ids},
        ))

    async def change_dialog_labels(
        self,
        dialog_id: int,
        *,
        add: Union[List[int], Omit] = OMIT,
        remove: Union[List[int], Omit] = OMIT,
    ) -> Triage:
        """Add labels to a dialog, or remove some.

        Called by any user of the account.

        PATCH /api/dialogs/{dialog_id}/labels
        """
        return await self._core.send(Call(
            "PATCH",
            f"/api/dialogs/{segment(dialog_id)}/labels",
            body={"add": add, "remove": remove},
        ))

    async def change_dialog_variables(
        self,
        dialog_id: int,
        *,
        variables: Dict[str, Optional[Union[str, float, bool]]],
    ) -> Triage:
        """Set variables of a dialog; null removes one.

        Called by any user of the account.

        PATCH /api/dialogs/{dialog_id}/variables
        """
        return await self._core.send(Call(
            "PATCH",
            f"/api/dialogs/{segment(dialog_id)}/variables",
            body={"variables": variables},
        ))

    async def set_dialog_priority(
        self,
        dialog_id: int,
        *,
        priority: Optional[Literal["low", "medium", "high", "urgent"]],
    ) -> Triage:
        """Set the priority of a dialog.

        Called by any user of the account.

        PUT /api/dialogs/{dialog_id}/priority
        """
        return await self._core.send(Call(
            "PUT",
            f"/api/dialogs/{segment(dialog_id)}/priority",
            body={"priority": priority},
        ))

    async def snooze_dialog(self, dialog_id: int, *, until: Optional[str]) -> Triage:
        """Snooze a dialog until a time, or end its snooze.

        A snoozed dialog is not in the list of open dialogs. The snooze ends at its time, with a message of
        the visitor, when the dialog is archived, or with `until: null`. Called by any user of the account.

        PUT /api/dialogs/{dialog_id}/snooze
        """
        return await self._core.send(Call("PUT", f"/api/dialogs/{segment(dialog_id)}/snooze", body={"until": until}))

    async def assign_dialog_team(self, dialog_id: int, *, team_id: Optional[int]) -> Triage:
        """Assign a dialog to a team.

        The dialog waits for an operator of the team and is given to its members in turn, in every
        assignment mode. An operator who has the dialog keeps it if they are in the team. `team_id: null`
        takes it from its team. Called by any user of the account.

        PUT /api/dialogs/{dialog_id}/team
        """
        return await self._core.send(Call(
            "PUT",
            f"/api/dialogs/{segment(dialog_id)}/team",
            body={"team_id": team_id},
        ))

    async def merge_dialogs(
        self,
        dialog_id: int,
        *,
        body_dialog_id: int,
        merge_contacts: Union[bool, Omit] = OMIT,
    ) -> DialogMerges:
        """Merge another dialog into this one.

        The other dialog is archived and keeps its messages, ids, files and receipts; both logs have an
        event that names the other. Its visitor notices nothing: a message there reopens it. To repeat a
        merge finishes it. 409 for two contacts without `merge_contacts`. Called by any user of the account.

        POST /api/dialogs/{dialog_id}/merges
        """
        return await self._core.send(Call(
            "POST",
            f"/api/dialogs/{segment(dialog_id)}/merges",
            body={"dialog_id": body_dialog_id, "merge_contacts": merge_contacts},
        ))

    async def list_dialog_merges(self, dialog_id: int) -> DialogMerges:
        """Read the merges of a dialog.

        Called by any user of the account.

        GET /api/dialogs/{dialog_id}/merges
        """
        return await self._core.send(Call("GET", f"/api/dialogs/{segment(dialog_id)}/merges"))

    async def undo_dialog_merge(self, dialog_id: int, merge_id: int) -> DialogMerges:
        """Undo a merge into this dialog.

        Within 30 days. The other dialog is open again if it was before. Contacts that were merged with it
        stay merged. Called by any user of the account.

        POST /api/dialogs/{dialog_id}/merges/{merge_id}/undo
        """
        return await self._core.send(Call(
            "POST",
            f"/api/dialogs/{segment(dialog_id)}/merges/{segment(merge_id)}/undo",
        ))
