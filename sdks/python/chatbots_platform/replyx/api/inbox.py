# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import Iterator, List, Literal, Union

from ...core.core import Core
from ...core.call import Call, OMIT, Omit, Pages, segment
from ...replyx.types import (
    Draft,
    InboxCounts,
    InboxHits,
    InboxHitsHit,
    InboxPage,
    InboxRow,
    Notifications,
    NotificationsEvents,
    ReadState,
)


class InboxApi:
    """Inbox."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def read_draft(self, dialog_id: int) -> Draft:
        """Read your draft in a dialog.

        Called by any user of the account.

        GET /api/dialogs/{dialog_id}/draft
        """
        return self._core.send(Call("GET", f"/api/dialogs/{segment(dialog_id)}/draft"))

    def save_draft(
        self,
        dialog_id: int,
        *,
        text: str,
        revision: int,
        kind: Union[Literal["reply", "note"], Omit] = OMIT,
    ) -> Draft:
        """Save your draft in a dialog.

        `revision` is that of the draft which the text continues. When it has been changed elsewhere, the
        answer is 409 with the newer one (`details.draft`), and nothing is saved. A message with its
        `draft_revision` deletes it. Called by any user of the account.

        PUT /api/dialogs/{dialog_id}/draft
        """
        return self._core.send(Call(
            "PUT",
            f"/api/dialogs/{segment(dialog_id)}/draft",
            body={"text": text, "revision": revision, "kind": kind},
        ))

    def delete_draft(self, dialog_id: int, *, revision: Union[int, Omit] = OMIT) -> Draft:
        """Delete your draft in a dialog.

        No effect when there is none. With `revision`, only that one: 409 when it has been changed since.
        Called by any user of the account.

        DELETE /api/dialogs/{dialog_id}/draft
        """
        return self._core.send(Call(
            "DELETE",
            f"/api/dialogs/{segment(dialog_id)}/draft",
            query={"revision": revision},
        ))

    def list_inbox(
        self,
        *,
        view: Union[Literal["queue", "mine", "unassigned", "team", "all", "mentions", "snoozed", "closed"], Omit] = OMIT,
        team_id: Union[int, Omit] = OMIT,
        channel: Union[Literal["api", "website", "telegram", "sms", "whatsapp", "email", "all"], Omit] = OMIT,
        label_id: Union[int, Omit] = OMIT,
        assistant_id: Union[int, Omit] = OMIT,
        priority: Union[Literal["low", "medium", "high", "urgent", "all"], Omit] = OMIT,
        cursor: Union[str, Omit] = OMIT,
        changed_since: Union[int, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
    ) -> InboxPage:
        """List the dialogs of a view of your inbox.

        The queue begins with the longest wait, the other views with the newest activity; `team` without
        `team_id` is for all your teams. With `changed_since`, what has changed in any view after that
        `revision`, the oldest change first. Called by any user of the account.

        GET /api/inbox/dialogs
        """
        return self._core.send(Call(
            "GET",
            "/api/inbox/dialogs",
            query={
                "view": view,
                "team_id": team_id,
                "channel": channel,
                "label_id": label_id,
                "assistant_id": assistant_id,
                "priority": priority,
                "cursor": cursor,
                "changed_since": changed_since,
                "limit": limit,
            },
        ))

    def all_inbox(
        self,
        *,
        view: Union[Literal["queue", "mine", "unassigned", "team", "all", "mentions", "snoozed", "closed"], Omit] = OMIT,
        team_id: Union[int, Omit] = OMIT,
        channel: Union[Literal["api", "website", "telegram", "sms", "whatsapp", "email", "all"], Omit] = OMIT,
        label_id: Union[int, Omit] = OMIT,
        assistant_id: Union[int, Omit] = OMIT,
        priority: Union[Literal["low", "medium", "high", "urgent", "all"], Omit] = OMIT,
        changed_since: Union[int, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
    ) -> Iterator[InboxRow]:
        """List the dialogs of a view of your inbox. All pages, one after the other.

        The queue begins with the longest wait, the other views with the newest activity; `team` without
        `team_id` is for all your teams. With `changed_since`, what has changed in any view after that
        `revision`, the oldest change first. Called by any user of the account.

        GET /api/inbox/dialogs
        """
        return self._core.pages(Call(
            "GET",
            "/api/inbox/dialogs",
            query={
                "view": view,
                "team_id": team_id,
                "channel": channel,
                "label_id": label_id,
                "assistant_id": assistant_id,
                "priority": priority,
                "changed_since": changed_since,
                "limit": limit,
            },
        ), Pages("next", "cursor", "dialogs", "next_cursor"))

    def count_inbox(self) -> InboxCounts:
        """Count the dialogs of each view of your inbox, and the unread ones.

        Called by any user of the account.

        GET /api/inbox/counts
        """
        return self._core.send(Call("GET", "/api/inbox/counts"))

    def search_inbox(self, *, q: str, cursor: Union[str, Omit] = OMIT, limit: Union[int, Omit] = OMIT) -> InboxHits:
        """Search the dialogs of your account.

        All words of `q` must be in one message, in the contact (name, e-mail address, phone number in any
        spelling) or in the title; the last word may be begun, with two letters at least. An id of a dialog,
        contact or message is found too. All dialogs, newest activity first. Called by any user of the
        account.

        GET /api/inbox/search
        """
        return self._core.send(Call(
            "GET",
            "/api/inbox/search",
            query={"q": q, "cursor": cursor, "limit": limit},
        ))

    def search_all_inbox(self, *, q: str, limit: Union[int, Omit] = OMIT) -> Iterator[InboxHitsHit]:
        """Search the dialogs of your account. All pages, one after the other.

        All words of `q` must be in one message, in the contact (name, e-mail address, phone number in any
        spelling) or in the title; the last word may be begun, with two letters at least. An id of a dialog,
        contact or message is found too. All dialogs, newest activity first. Called by any user of the
        account.

        GET /api/inbox/search
        """
        return self._core.pages(Call("GET", "/api/inbox/search", query={"q": q, "limit": limit}), Pages("next", "cursor", "hits", "next_cursor"))

    def mark_dialog_read(
        self,
        dialog_id: int,
        *,
        message_id: Union[int, Omit] = OMIT,
        seq: Union[int, Omit] = OMIT,
    ) -> ReadState:
        """Say how far you have read a dialog.

        It never goes back. Your other sockets of the inbox get `dialog_read`. Called by any user of the
        account.

        PUT /api/dialogs/{dialog_id}/read
        """
        return self._core.send(Call(
            "PUT",
            f"/api/dialogs/{segment(dialog_id)}/read",
            body={"message_id": message_id, "seq": seq},
        ))

    def read_notifications(self) -> Notifications:
        """Read how you are told of news.

        Called by any user of the account.

        GET /api/me/notifications
        """
        return self._core.send(Call("GET", "/api/me/notifications"))

    def save_notifications(
        self,
        *,
        sound: bool,
        desktop: bool,
        events: NotificationsEvents,
        quiet_when_away: bool,
        revision: int,
    ) -> Notifications:
        """Choose how you are told of news.

        `revision` is the one that you have read: when it is not the current one, 409, and nothing is saved.
        Called by any user of the account.

        PUT /api/me/notifications
        """
        return self._core.send(Call(
            "PUT",
            "/api/me/notifications",
            body={
                "sound": sound,
                "desktop": desktop,
                "events": events,
                "quiet_when_away": quiet_when_away,
                "revision": revision,
            },
        ))
