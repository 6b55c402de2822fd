# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import List, Optional, Union

from ...core.core import Core
from ...core.call import Call, OMIT, Omit, segment
from ...replycx.types import (
    WebhookSet,
    WebhookSettingsSubscribedEvent,
)


class WebhooksApi:
    """Webhooks."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def set_webhook(
        self,
        account_id: str,
        *,
        webhook_url: str,
        subscribed_events: List[WebhookSettingsSubscribedEvent],
        is_enabled: Union[bool, Omit] = OMIT,
        token: Union[Optional[str], Omit] = OMIT,
    ) -> WebhookSet:
        """Set the webhook of your account.

        It replaces the one that was set here before. `token` is sent as `Authorization: Bearer` with every
        event. The events and their signature are described in docs/webhooks.md. Called with a token of the
        account.

        POST /v1/accounts/{account_id}/webhook
        """
        return self._core.send(Call(
            "POST",
            f"/v1/accounts/{segment(account_id)}/webhook",
            body={
                "webhook_url": webhook_url,
                "subscribed_events": subscribed_events,
                "is_enabled": is_enabled,
                "token": token,
            },
        ))
