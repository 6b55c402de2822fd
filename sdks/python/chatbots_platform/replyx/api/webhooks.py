# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import Iterator, List, Literal, Optional, Union

from ...core.core import Core
from ...core.call import Call, OMIT, Omit, Pages, segment
from ...replyx.types import (
    Done,
    Webhook,
    WebhookDelivery,
    WebhookDeliveryDetail,
    WebhookReplayed,
    WebhookState,
    WebhookWithSecret,
)


class WebhooksApi:
    """Webhooks."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def create_webhook(
        self,
        *,
        url: str,
        events: Union[List[Literal["dialog.created", "message.created", "dialog.status_changed", "dialog.handoff_requested", "dialog.assigned", "dialog.team_changed", "dialog.sla_breached", "dialog.variables_changed", "dialog.labels_changed", "note.created", "user.registered", "assistant.created", "training.completed"]], Omit] = OMIT,
        description: Union[str, Omit] = OMIT,
        enabled: Union[bool, Omit] = OMIT,
        token: Union[Optional[str], Omit] = OMIT,
    ) -> WebhookWithSecret:
        """Create a webhook.

        It receives the chosen events from now on, by default all. Requests are signed by the Standard
        Webhooks convention with `secret`, which only this response shows. An address in a private network
        is refused. Called by an owner of the account.

        POST /api/webhooks
        """
        return self._core.send(Call(
            "POST",
            "/api/webhooks",
            body={
                "url": url,
                "events": events,
                "description": description,
                "enabled": enabled,
                "token": token,
            },
        ))

    def list_webhooks(self) -> List[Webhook]:
        """List your webhooks.

        Called by an owner of the account.

        GET /api/webhooks
        """
        return self._core.send(Call("GET", "/api/webhooks"))

    def read_webhook(self, webhook_id: int) -> WebhookState:
        """Read a webhook and how it does.

        Called by an owner of the account.

        GET /api/webhooks/{webhook_id}
        """
        return self._core.send(Call("GET", f"/api/webhooks/{segment(webhook_id)}"))

    def update_webhook(
        self,
        webhook_id: int,
        *,
        url: Union[str, Omit] = OMIT,
        events: Union[List[Literal["dialog.created", "message.created", "dialog.status_changed", "dialog.handoff_requested", "dialog.assigned", "dialog.team_changed", "dialog.sla_breached", "dialog.variables_changed", "dialog.labels_changed", "note.created", "user.registered", "assistant.created", "training.completed"]], Omit] = OMIT,
        description: Union[str, Omit] = OMIT,
        enabled: Union[bool, Omit] = OMIT,
        token: Union[Optional[str], Omit] = OMIT,
    ) -> Webhook:
        """Change a webhook.

        Events that wait are tried at once. `enabled: false` ends them: they can be replayed after the
        webhook is enabled again. Called by an owner of the account.

        PATCH /api/webhooks/{webhook_id}
        """
        return self._core.send(Call(
            "PATCH",
            f"/api/webhooks/{segment(webhook_id)}",
            body={
                "url": url,
                "events": events,
                "description": description,
                "enabled": enabled,
                "token": token,
            },
        ))

    def delete_webhook(self, webhook_id: int) -> Done:
        """Delete a webhook with its deliveries.

        Called by an owner of the account.

        DELETE /api/webhooks/{webhook_id}
        """
        return self._core.send(Call("DELETE", f"/api/webhooks/{segment(webhook_id)}"))

    def rotate_webhook_secret(self, webhook_id: int, *, overlap_hours: Union[int, Omit] = OMIT) -> WebhookWithSecret:
        """Replace the signing secret of a webhook.

        For `overlap_hours` requests have two signatures, the new one first, so that the receiver can change
        its secret meanwhile. Called by an owner of the account.

        POST /api/webhooks/{webhook_id}/rotate-secret
        """
        return self._core.send(Call(
            "POST",
            f"/api/webhooks/{segment(webhook_id)}/rotate-secret",
            body={"overlap_hours": overlap_hours},
        ))

    def resume_webhook(self, webhook_id: int) -> Webhook:
        """Resume a paused webhook.

        Everything that waits is delivered, in order. Called by an owner of the account.

        POST /api/webhooks/{webhook_id}/resume
        """
        return self._core.send(Call("POST", f"/api/webhooks/{segment(webhook_id)}/resume"))

    def test_webhook(self, webhook_id: int) -> WebhookDeliveryDetail:
        """Send a test event.

        One attempt, also to a disabled or paused webhook. The response tells what the endpoint answered.
        Called by an owner of the account.

        POST /api/webhooks/{webhook_id}/test
        """
        return self._core.send(Call("POST", f"/api/webhooks/{segment(webhook_id)}/test"))

    def list_webhook_deliveries(
        self,
        webhook_id: int,
        *,
        status: Union[Literal["waiting", "delivered", "failed"], Omit] = OMIT,
        type: Union[Literal["dialog.created", "message.created", "dialog.status_changed", "dialog.handoff_requested", "dialog.assigned", "dialog.team_changed", "dialog.sla_breached", "dialog.variables_changed", "dialog.labels_changed", "note.created", "user.registered", "assistant.created", "training.completed", "test"], Omit] = OMIT,
        before: Union[int, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
    ) -> List[WebhookDelivery]:
        """List deliveries.

        Delivered events are kept for 7 days, failed ones for 30. `before` is the last id of the page
        before. Called by an owner of the account.

        GET /api/webhooks/{webhook_id}/deliveries
        """
        return self._core.send(Call(
            "GET",
            f"/api/webhooks/{segment(webhook_id)}/deliveries",
            query={"status": status, "type": type, "before": before, "limit": limit},
        ))

    def all_webhook_deliveries(
        self,
        webhook_id: int,
        *,
        status: Union[Literal["waiting", "delivered", "failed"], Omit] = OMIT,
        type: Union[Literal["dialog.created", "message.created", "dialog.status_changed", "dialog.handoff_requested", "dialog.assigned", "dialog.team_changed", "dialog.sla_breached", "dialog.variables_changed", "dialog.labels_changed", "note.created", "user.registered", "assistant.created", "training.completed", "test"], Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
    ) -> Iterator[WebhookDelivery]:
        """List deliveries. All pages, one after the other.

        Delivered events are kept for 7 days, failed ones for 30. `before` is the last id of the page
        before. Called by an owner of the account.

        GET /api/webhooks/{webhook_id}/deliveries
        """
        return self._core.pages(Call(
            "GET",
            f"/api/webhooks/{segment(webhook_id)}/deliveries",
            query={"status": status, "type": type, "limit": limit},
        ), Pages("last", "before", None, None))

    def read_webhook_delivery(self, webhook_id: int, delivery_id: int) -> WebhookDeliveryDetail:
        """Read a delivery with its attempts.

        Called by an owner of the account.

        GET /api/webhooks/{webhook_id}/deliveries/{delivery_id}
        """
        return self._core.send(Call(
            "GET",
            f"/api/webhooks/{segment(webhook_id)}/deliveries/{segment(delivery_id)}",
        ))

    def replay_webhook_delivery(self, webhook_id: int, delivery_id: int) -> WebhookDelivery:
        """Deliver an event again.

        With the same id and body. While the webhook is paused, the event waits. Called by an owner of the
        account.

        POST /api/webhooks/{webhook_id}/deliveries/{delivery_id}/replay
        """
        return self._core.send(Call(
            "POST",
            f"/api/webhooks/{segment(webhook_id)}/deliveries/{segment(delivery_id)}/replay",
        ))

    def replay_webhook_range(
        self,
        webhook_id: int,
        *,
        from_: str,
        to: str,
        status: Union[Literal["delivered", "failed"], Omit] = OMIT,
    ) -> WebhookReplayed:
        """Deliver the events of a range of time again.

        At most 10,000 events that were created from `from` until `to`, oldest first; with `status`, only
        those that were delivered or only those that failed. Called by an owner of the account.

        POST /api/webhooks/{webhook_id}/replay
        """
        return self._core.send(Call(
            "POST",
            f"/api/webhooks/{segment(webhook_id)}/replay",
            body={"from": from_, "to": to, "status": status},
        ))
