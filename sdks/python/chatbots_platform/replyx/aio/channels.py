# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import List, Literal, Optional, Union

from ...core.async_core import AsyncCore
from ...core.call import Call, OMIT, Omit, segment
from ...replyx.types import (
    Channel,
    ChannelTemplate,
    Done,
    Message,
    NewTemplateMessageParameters,
    OutboundDialogTemplate,
    OutboundDialogTo,
    StartedDialog,
)


class AsyncChannelsApi:
    """Channels."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def create_channel(
        self,
        *,
        assistant_id: int,
        channel: Literal["sms", "whatsapp", "email"],
        provider: Literal["twilio", "meta", "mail"],
        address: str,
        name: Union[str, Omit] = OMIT,
        provider_account: Union[str, Omit] = OMIT,
        sender_id: Union[str, Omit] = OMIT,
        auth_token: Union[str, Omit] = OMIT,
        access_token: Union[str, Omit] = OMIT,
        app_secret: Union[str, Omit] = OMIT,
    ) -> Channel:
        """Connect a number or an e-mail address.

        The provider is asked about the number: `status` tells what it says. Then set `webhook_url` at the
        provider: at Twilio as the number's webhook for incoming messages, at Meta with `verify_token` for
        the fields `messages` and `message_template_status_update`. An e-mail address (`email`, provider
        `mail`) must belong to a domain of the platform whose mail is routed to it. Called by an owner of
        the account.

        POST /api/channels
        """
        return await self._core.send(Call(
            "POST",
            "/api/channels",
            body={
                "assistant_id": assistant_id,
                "channel": channel,
                "provider": provider,
                "address": address,
                "name": name,
                "provider_account": provider_account,
                "sender_id": sender_id,
                "auth_token": auth_token,
                "access_token": access_token,
                "app_secret": app_secret,
            },
        ))

    async def list_channels(self) -> List[Channel]:
        """List your channels.

        Called by an owner of the account.

        GET /api/channels
        """
        return await self._core.send(Call("GET", "/api/channels"))

    async def read_channel(self, channel_id: int) -> Channel:
        """Read a channel.

        Called by an owner of the account.

        GET /api/channels/{channel_id}
        """
        return await self._core.send(Call("GET", f"/api/channels/{segment(channel_id)}"))

    async def update_channel(
        self,
        channel_id: int,
        *,
        assistant_id: Union[int, Omit] = OMIT,
        name: Union[str, Omit] = OMIT,
        is_enabled: Union[bool, Omit] = OMIT,
        provider_account: Union[str, Omit] = OMIT,
        sender_id: Union[str, Omit] = OMIT,
        auth_token: Union[str, Omit] = OMIT,
        access_token: Union[str, Omit] = OMIT,
        app_secret: Union[str, Omit] = OMIT,
    ) -> Channel:
        """Change a channel.

        Masked secrets, which clients send back, change nothing. With new ones waiting messages are sent.
        Called by an owner of the account.

        PATCH /api/channels/{channel_id}
        """
        return await self._core.send(Call(
            "PATCH",
            f"/api/channels/{segment(channel_id)}",
            body={
                "assistant_id": assistant_id,
                "name": name,
                "is_enabled": is_enabled,
                "provider_account": provider_account,
                "sender_id": sender_id,
                "auth_token": auth_token,
                "access_token": access_token,
                "app_secret": app_secret,
            },
        ))

    async def delete_channel(self, channel_id: int) -> Done:
        """Delete a channel and keep its dialogs.

        Called by an owner of the account.

        DELETE /api/channels/{channel_id}
        """
        return await self._core.send(Call("DELETE", f"/api/channels/{segment(channel_id)}"))

    async def test_channel(self, channel_id: int) -> Channel:
        """Test a channel's connection.

        Asks the provider whether the credentials work and the number is theirs, or the mail server whether
        it sends from the address. Called by an owner of the account.

        POST /api/channels/{channel_id}/test
        """
        return await self._core.send(Call("POST", f"/api/channels/{segment(channel_id)}/test"))

    async def list_channel_templates(self, channel_id: int) -> List[ChannelTemplate]:
        """List a channel's WhatsApp templates.

        As they were last synchronised. Meta also reports changes of their status as they happen. Called by
        any user of the account.

        GET /api/channels/{channel_id}/templates
        """
        return await self._core.send(Call("GET", f"/api/channels/{segment(channel_id)}/templates"))

    async def sync_channel_templates(self, channel_id: int) -> List[ChannelTemplate]:
        """Synchronise a channel's templates with WhatsApp.

        Called by an owner of the account.

        POST /api/channels/{channel_id}/templates/sync
        """
        return await self._core.send(Call("POST", f"/api/channels/{segment(channel_id)}/templates/sync"))

    async def start_channel_dialog(
        self,
        channel_id: int,
        *,
        to: OutboundDialogTo,
        text: Union[str, Omit] = OMIT,
        template: Union[OutboundDialogTemplate, Omit] = OMIT,
        take: Union[bool, Omit] = OMIT,
        idempotency_key: Optional[str] = None,
    ) -> StartedDialog:
        """Write to a person by SMS or WhatsApp first.

        Sends the message and waits for the provider's answer, at most 20 seconds. The person has one dialog
        on the number: it is created, or continued. With `take` you have the dialog then; without it the
        assistant answers. WhatsApp takes a `text` only within 24 hours after the person wrote: before and
        after, a template. Called by any user of the account.

        POST /api/channels/{channel_id}/dialogs
        """
        return await self._core.send(Call(
            "POST",
            f"/api/channels/{segment(channel_id)}/dialogs",
            body={"to": to, "text": text, "template": template, "take": take},
            takes_key=True,
            key=idempotency_key,
        ))

    async def send_template(
        self,
        dialog_id: int,
        *,
        template: str,
        language: Union[str, Omit] = OMIT,
        parameters: Union[NewTemplateMessageParameters, Omit] = OMIT,
        idempotency_key: Optional[str] = None,
    ) -> Message:
        """Send a WhatsApp template in a dialog.

        Also after the 24 hours in which WhatsApp takes texts. An `Idempotency-Key` makes retries safe.
        Called by any user of the account.

        POST /api/dialogs/{dialog_id}/templates
        """
        return await self._core.send(Call(
            "POST",
            f"/api/dialogs/{segment(dialog_id)}/templates",
            body={"template": template, "language": language, "parameters": parameters},
            takes_key=True,
            key=idempotency_key,
        ))
