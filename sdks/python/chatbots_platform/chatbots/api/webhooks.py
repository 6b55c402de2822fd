# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import Iterator, List, Literal, Optional, Union

from ...core.core import Core
from ...core.call import Call, OMIT, Omit, Pages, segment
from ...chatbots.types import (
    Done,
    NewWebhookResult,
    Webhook,
    WebhookList,
    WebhookResult,
)


class WebhooksApi:
    """Webhooks."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def create_webhook(
        self,
        *,
        url: str,
        events: Union[List[Literal["message.received", "message.sent", "conversation.started", "conversation.ended", "user.registered", "chatbot.created", "training.completed"]], Omit] = OMIT,
        description: Union[str, Omit] = OMIT,
        is_active: Union[bool, Omit] = OMIT,
        token: Union[Optional[str], Omit] = OMIT,
    ) -> NewWebhookResult:
        """Register a webhook URL.

        It receives the chosen events from now on, by default all, signed by the Standard Webhooks
        convention with `secret`. An address in a private network is refused. Called by an owner of the
        account, or with an API key that has the scope `manage`.

        POST /api/v1/webhooks
        """
        return self._core.send(Call(
            "POST",
            "/api/v1/webhooks",
            body={
                "url": url,
                "events": events,
                "description": description,
                "isActive": is_active,
                "token": token,
            },
        ))

    def list_webhooks(self, *, page: Union[int, Omit] = OMIT, limit: Union[int, Omit] = OMIT) -> WebhookList:
        """Get all webhooks.

        Called by an owner of the account, or with an API key that has the scope `manage`.

        GET /api/v1/webhooks
        """
        return self._core.send(Call("GET", "/api/v1/webhooks", query={"page": page, "limit": limit}))

    def all_webhooks(self, *, limit: Union[int, Omit] = OMIT) -> Iterator[Webhook]:
        """Get all webhooks. All pages, one after the other.

        Called by an owner of the account, or with an API key that has the scope `manage`.

        GET /api/v1/webhooks
        """
        return self._core.pages(Call("GET", "/api/v1/webhooks", query={"limit": limit}), Pages("page", "page", "data", None))

    def read_webhook(self, id: int) -> WebhookResult:
        """Get a webhook by ID.

        Called by an owner of the account, or with an API key that has the scope `manage`.

        GET /api/v1/webhooks/{id}
        """
        return self._core.send(Call("GET", f"/api/v1/webhooks/{segment(id)}"))

    def update_webhook(
        self,
        id: int,
        *,
        url: Union[str, Omit] = OMIT,
        events: Union[List[Literal["message.received", "message.sent", "conversation.started", "conversation.ended", "user.registered", "chatbot.created", "training.completed"]], Omit] = OMIT,
        description: Union[str, Omit] = OMIT,
        is_active: Union[bool, Omit] = OMIT,
        token: Union[Optional[str], Omit] = OMIT,
    ) -> WebhookResult:
        """Update a webhook.

        Omitted fields are not changed. Called by an owner of the account, or with an API key that has the
        scope `manage`.

        PUT /api/v1/webhooks/{id}
        """
        return self._core.send(Call(
            "PUT",
            f"/api/v1/webhooks/{segment(id)}",
            body={
                "url": url,
                "events": events,
                "description": description,
                "isActive": is_active,
                "token": token,
            },
        ))

    def delete_webhook(self, id: int) -> Done:
        """Delete a webhook.

        Called by an owner of the account, or with an API key that has the scope `manage`.

        DELETE /api/v1/webhooks/{id}
        """
        return self._core.send(Call("DELETE", f"/api/v1/webhooks/{segment(id)}"))
