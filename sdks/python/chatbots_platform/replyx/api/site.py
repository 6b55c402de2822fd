# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import Iterator, List, Literal, Optional, Union

from ...core.core import Core
from ...core.call import Call, OMIT, Omit, Pages, segment
from ...core.stream import Event
from ...replyx.types import (
    Dialog,
    Exchange,
    InstallCheck,
    ListSiteMessagesAnswer,
    ListWidgetMessagesAnswer,
    Message,
    SiteDialogList,
    SiteEmbedCode,
    SiteMessages,
    SiteToken,
    WidgetPage,
)


class SiteApi:
    """Site."""

    def __init__(self, core: Core) -> None:
        self._core = core

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

    def read_site_embed_code(
        self,
        *,
        theme: Union[str, Omit] = OMIT,
        assistant_id: Union[int, Omit] = OMIT,
    ) -> SiteEmbedCode:
        """Get the snippet for your website.

        For the assistant with `assistant_id`, else for your oldest one with a website widget. Called by any
        user of the account.

        GET /api/embed-code
        """
        return self._core.send(Call(
            "GET",
            "/api/embed-code",
            query={"theme": theme, "assistant_id": assistant_id},
        ))

    def renew_site_token(self, *, assistant_id: Union[int, Omit] = OMIT) -> SiteEmbedCode:
        """Create a new site token.

        For the assistant with `assistant_id`, else for your oldest one with a website widget. The previous
        token is no longer accepted; visitors keep their dialogs. Called by an owner of the account.

        POST /api/embed-code
        """
        return self._core.send(Call("POST", "/api/embed-code", body={"assistant_id": assistant_id}))

    def read_site_token(self, *, assistant_id: Union[int, Omit] = OMIT) -> SiteToken:
        """Read a site token.

        For the assistant with `assistant_id`, else for your oldest one with a website widget. Called by any
        user of the account.

        GET /api/site-token
        """
        return self._core.send(Call("GET", "/api/site-token", query={"assistant_id": assistant_id}))

    def revoke_site_token(self, *, assistant_id: Union[int, Omit] = OMIT) -> SiteToken:
        """Revoke a site token.

        For the assistant with `assistant_id`, else for your oldest one with a website widget. The widget is
        refused until a new token is created. Called by an owner of the account.

        DELETE /api/site-token
        """
        return self._core.send(Call("DELETE", "/api/site-token", query={"assistant_id": assistant_id}))

    def check_install(self, assistant_id: int, *, url: str) -> InstallCheck:
        """Check whether a page shows an assistant's widget.

        Reads the page: whether it may show the widget, and whether its HTML contains the snippet. A snippet
        that a script adds to the page is not seen. Changes nothing. Called by an owner of the account.

        POST /api/assistants/{assistant_id}/install-check
        """
        return self._core.send(Call(
            "POST",
            f"/api/assistants/{segment(assistant_id)}/install-check",
            body={"url": url},
        ))

    def list_widget_pages(self, assistant_id: int) -> List[WidgetPage]:
        """List the sites that show an assistant's widget.

        The sites whose pages have asked for the widget in the last 30 days, also those that were refused:
        the newest 30. Seen once an hour at most. Called by an owner of the account.

        GET /api/assistants/{assistant_id}/widget-pages
        """
        return self._core.send(Call("GET", f"/api/assistants/{segment(assistant_id)}/widget-pages"))
