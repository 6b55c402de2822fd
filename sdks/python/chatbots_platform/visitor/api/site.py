# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import Dict, Iterator, List, Literal, Optional, Union

from ...core.core import Core
from ...core.call import Call, OMIT, Omit, Pages, segment
from ...core.stream import Event
from ...replyx.types import (
    Dialog,
    Exchange,
    Frame,
    GuestDialog,
    ListSiteMessagesAnswer,
    ListWidgetMessagesAnswer,
    Message,
    SiteDialogList,
    SiteMessages,
    WidgetSettings,
)


class SiteApi:
    """Site."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def create_site_dialog(
        self,
        *,
        guest_id: Union[str, Omit] = OMIT,
        title: Union[str, Omit] = OMIT,
        customer_info: Union[Dict[str, Optional[Union[str, float, bool]]], Omit] = OMIT,
    ) -> GuestDialog:
        """Start a visitor's dialog.

        The credential is the site token of the embed code (`X-Site-Token` or `?token=`). Without `guest_id`
        the visitor gets a new signed id; store it to return to the dialog. `customer_info` contains the
        input of the widget's form. Called by a page with its site token.

        POST /api/site/dialogs
        """
        return self._core.send(Call(
            "POST",
            "/api/site/dialogs",
            body={"guest_id": guest_id, "title": title, "customer_info": customer_info},
        ))

    def list_site_dialogs(
        self,
        *,
        before_id: Union[int, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
    ) -> SiteDialogList:
        """List a visitor's dialogs.

        Newest first; may lag by seconds, but a visitor finds a dialog that was just begun. A visitor sees
        its own dialogs; an account sees those of all its visitors, or of `guest_id`. Called by a user of
        the account, or by a visitor with a site token and a guest id.

        GET /api/site/dialogs
        """
        return self._core.send(Call("GET", "/api/site/dialogs", query={"before_id": before_id, "limit": limit}))

    def all_site_dialogs(self, *, limit: Union[int, Omit] = OMIT) -> Iterator[Dialog]:
        """List a visitor's dialogs. All pages, one after the other.

        Newest first; may lag by seconds, but a visitor finds a dialog that was just begun. A visitor sees
        its own dialogs; an account sees those of all its visitors, or of `guest_id`. Called by a user of
        the account, or by a visitor with a site token and a guest id.

        GET /api/site/dialogs
        """
        return self._core.pages(Call("GET", "/api/site/dialogs", query={"limit": limit}), Pages("last", "before_id", "dialogs", None))

    def read_site_dialog(self, dialog_id: int) -> Dialog:
        """Read a visitor's dialog.

        Called by a user of the account, or by a visitor with a site token and a guest id.

        GET /api/site/dialogs/{dialog_id}
        """
        return self._core.send(Call("GET", f"/api/site/dialogs/{segment(dialog_id)}"))

    def list_site_messages(
        self,
        dialog_id: int,
        *,
        after_seq: Union[int, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
    ) -> Union[SiteMessages, List[Message], ListSiteMessagesAnswer]:
        """Read the messages of a visitor's dialog.

        In order; without `after_seq`, the last messages. To poll, send the `last_seq` of the previous
        response as `after_seq`. A plain list with `X-API-Dialect: quickstart`. Called by a user of the
        account, or by a visitor with a site token and a guest id.

        GET /api/site/dialogs/{dialog_id}/messages
        """
        return self._core.send(Call(
            "GET",
            f"/api/site/dialogs/{segment(dialog_id)}/messages",
            query={"after_seq": after_seq, "limit": limit},
        ))

    def post_site_message(
        self,
        dialog_id: int,
        *,
        content: Union[str, Omit] = OMIT,
        text: Union[str, Omit] = OMIT,
        sender: Union[Literal["user"], Omit] = OMIT,
        client_message_id: Union[str, Omit] = OMIT,
        idempotency_key: Optional[str] = None,
    ) -> Exchange:
        """Send a message as a visitor.

        The response contains the answer, or streams it with `Accept: text/event-stream`. An
        `Idempotency-Key` header or `client_message_id` makes retries safe. Called by a user of the account,
        or by a visitor with a site token and a guest id.

        POST /api/site/dialogs/{dialog_id}/messages
        """
        return self._core.send(Call(
            "POST",
            f"/api/site/dialogs/{segment(dialog_id)}/messages",
            body={
                "content": content,
                "text": text,
                "sender": sender,
                "client_message_id": client_message_id,
            },
            takes_key=True,
            key=idempotency_key,
        ))

    def post_site_message_stream(
        self,
        dialog_id: int,
        *,
        content: Union[str, Omit] = OMIT,
        text: Union[str, Omit] = OMIT,
        sender: Union[Literal["user"], Omit] = OMIT,
        client_message_id: Union[str, Omit] = OMIT,
        idempotency_key: Optional[str] = None,
    ) -> Iterator[Event]:
        """Send a message as a visitor. As events, while it is written.

        The response contains the answer, or streams it with `Accept: text/event-stream`. An
        `Idempotency-Key` header or `client_message_id` makes retries safe. Called by a user of the account,
        or by a visitor with a site token and a guest id.

        POST /api/site/dialogs/{dialog_id}/messages
        """
        return self._core.stream(Call(
            "POST",
            f"/api/site/dialogs/{segment(dialog_id)}/messages",
            body={
                "content": content,
                "text": text,
                "sender": sender,
                "client_message_id": client_message_id,
            },
            takes_key=True,
            key=idempotency_key,
        ))

    def create_widget_dialog(
        self,
        *,
        guest_id: Union[str, Omit] = OMIT,
        title: Union[str, Omit] = OMIT,
        customer_info: Union[Dict[str, Optional[Union[str, float, bool]]], Omit] = OMIT,
    ) -> GuestDialog:
        """Start a visitor's dialog.

        The credential is the site token of the embed code (`X-Site-Token` or `?token=`). Without `guest_id`
        the visitor gets a new signed id; store it to return to the dialog. `customer_info` contains the
        input of the widget's form. Called by a page with its site token.

        POST /api/widget/dialogs
        """
        return self._core.send(Call(
            "POST",
            "/api/widget/dialogs",
            body={"guest_id": guest_id, "title": title, "customer_info": customer_info},
        ))

    def list_widget_dialogs(
        self,
        *,
        before_id: Union[int, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
    ) -> SiteDialogList:
        """List a visitor's dialogs.

        Newest first; may lag by seconds, but a visitor finds a dialog that was just begun. A visitor sees
        its own dialogs; an account sees those of all its visitors, or of `guest_id`. Called by a user of
        the account, or by a visitor with a site token and a guest id.

        GET /api/widget/dialogs
        """
        return self._core.send(Call(
            "GET",
            "/api/widget/dialogs",
            query={"before_id": before_id, "limit": limit},
        ))

    def all_widget_dialogs(self, *, limit: Union[int, Omit] = OMIT) -> Iterator[Dialog]:
        """List a visitor's dialogs. All pages, one after the other.

        Newest first; may lag by seconds, but a visitor finds a dialog that was just begun. A visitor sees
        its own dialogs; an account sees those of all its visitors, or of `guest_id`. Called by a user of
        the account, or by a visitor with a site token and a guest id.

        GET /api/widget/dialogs
        """
        return self._core.pages(Call("GET", "/api/widget/dialogs", query={"limit": limit}), Pages("last", "before_id", "dialogs", None))

    def read_widget_dialog(self, dialog_id: int) -> Dialog:
        """Read a visitor's dialog.

        Called by a user of the account, or by a visitor with a site token and a guest id.

        GET /api/widget/dialogs/{dialog_id}
        """
        return self._core.send(Call("GET", f"/api/widget/dialogs/{segment(dialog_id)}"))

    def list_widget_messages(
        self,
        dialog_id: int,
        *,
        after_seq: Union[int, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
    ) -> Union[SiteMessages, List[Message], ListWidgetMessagesAnswer]:
        """Read the messages of a visitor's dialog.

        In order; without `after_seq`, the last messages. To poll, send the `last_seq` of the previous
        response as `after_seq`. A plain list with `X-API-Dialect: quickstart`. Called by a user of the
        account, or by a visitor with a site token and a guest id.

        GET /api/widget/dialogs/{dialog_id}/messages
        """
        return self._core.send(Call(
            "GET",
            f"/api/widget/dialogs/{segment(dialog_id)}/messages",
            query={"after_seq": after_seq, "limit": limit},
        ))

    def post_widget_message(
        self,
        dialog_id: int,
        *,
        content: Union[str, Omit] = OMIT,
        text: Union[str, Omit] = OMIT,
        sender: Union[Literal["user"], Omit] = OMIT,
        client_message_id: Union[str, Omit] = OMIT,
        idempotency_key: Optional[str] = None,
    ) -> Exchange:
        """Send a message as a visitor.

        The response contains the answer, or streams it with `Accept: text/event-stream`. An
        `Idempotency-Key` header or `client_message_id` makes retries safe. Called by a user of the account,
        or by a visitor with a site token and a guest id.

        POST /api/widget/dialogs/{dialog_id}/messages
        """
        return self._core.send(Call(
            "POST",
            f"/api/widget/dialogs/{segment(dialog_id)}/messages",
            body={
                "content": content,
                "text": text,
                "sender": sender,
                "client_message_id": client_message_id,
            },
            takes_key=True,
            key=idempotency_key,
        ))

    def post_widget_message_stream(
        self,
        dialog_id: int,
        *,
        content: Union[str, Omit] = OMIT,
        text: Union[str, Omit] = OMIT,
        sender: Union[Literal["user"], Omit] = OMIT,
        client_message_id: Union[str, Omit] = OMIT,
        idempotency_key: Optional[str] = None,
    ) -> Iterator[Event]:
        """Send a message as a visitor. As events, while it is written.

        The response contains the answer, or streams it with `Accept: text/event-stream`. An
        `Idempotency-Key` header or `client_message_id` makes retries safe. Called by a user of the account,
        or by a visitor with a site token and a guest id.

        POST /api/widget/dialogs/{dialog_id}/messages
        """
        return self._core.stream(Call(
            "POST",
            f"/api/widget/dialogs/{segment(dialog_id)}/messages",
            body={
                "content": content,
                "text": text,
                "sender": sender,
                "client_message_id": client_message_id,
            },
            takes_key=True,
            key=idempotency_key,
        ))

    def read_site_settings(self) -> WidgetSettings:
        """Read the settings of a page's widget.

        Called by a page with its site token.

        GET /api/site/settings
        """
        return self._core.send(Call("GET", "/api/site/settings"))

    def read_chat_frame(self, *, user_id: Union[int, Omit] = OMIT) -> Frame:
        """Get an assistant's chat as a page for an iframe.

        The site token identifies the assistant. Only pages of its `allowed_domains` may frame the chat.
        With `Accept: application/json` the response is only the chat's address. Called by a page with its
        site token.

        GET /api/chat-iframe
        """
        return self._core.send(Call("GET", "/api/chat-iframe", query={"user_id": user_id}))
