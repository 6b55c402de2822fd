# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import Iterator, List, Literal, Optional, Union

from ...core.core import Core
from ...core.call import Call, OMIT, Omit, Pages, segment
from ...replyx.types import (
    BotAnswer,
    Dialog,
    Message,
)


class BotWorkerApi:
    """Bot worker."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def list_bot_dialogs(
        self,
        *,
        user_id: Union[int, Omit] = OMIT,
        assistant_id: Union[int, Omit] = OMIT,
        telegram_chat_id: Union[str, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
        offset: Union[int, Omit] = OMIT,
    ) -> List[Dialog]:
        """Find Telegram dialogs.

        Called with the service key, or by an administrator of the platform.

        GET /api/bot/dialogs
        """
        return self._core.send(Call(
            "GET",
            "/api/bot/dialogs",
            query={
                "user_id": user_id,
                "assistant_id": assistant_id,
                "telegram_chat_id": telegram_chat_id,
                "limit": limit,
                "offset": offset,
            },
        ))

    def all_bot_dialogs(
        self,
        *,
        user_id: Union[int, Omit] = OMIT,
        assistant_id: Union[int, Omit] = OMIT,
        telegram_chat_id: Union[str, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
    ) -> Iterator[Dialog]:
        """Find Telegram dialogs. All pages, one after the other.

        Called with the service key, or by an administrator of the platform.

        GET /api/bot/dialogs
        """
        return self._core.pages(Call(
            "GET",
            "/api/bot/dialogs",
            query={
                "user_id": user_id,
                "assistant_id": assistant_id,
                "telegram_chat_id": telegram_chat_id,
                "limit": limit,
            },
        ), Pages("offset", "offset", None, None))

    def open_bot_dialog(
        self,
        *,
        assistant_id: int,
        telegram_chat_id: Union[str, int],
        telegram_username: Union[Optional[str], Omit] = OMIT,
        first_name: Union[Optional[str], Omit] = OMIT,
        last_name: Union[Optional[str], Omit] = OMIT,
    ) -> Dialog:
        """Open the dialog of a Telegram chat.

        An assistant has one dialog per chat: an existing one is returned. Called with the service key, or
        by an administrator of the platform.

        POST /api/bot/dialogs
        """
        return self._core.send(Call(
            "POST",
            "/api/bot/dialogs",
            body={
                "assistant_id": assistant_id,
                "telegram_chat_id": telegram_chat_id,
                "telegram_username": telegram_username,
                "first_name": first_name,
                "last_name": last_name,
            },
        ))

    def add_bot_message(
        self,
        dialog_id: int,
        *,
        text: Union[str, Omit] = OMIT,
        content: Union[str, Omit] = OMIT,
        client_message_id: Union[str, Omit] = OMIT,
        sender: Union[Literal["user"], Omit] = OMIT,
    ) -> Message:
        """Add a visitor's message.

        The AI answers it; `ai-response` waits for the answer. Messages with the same `client_message_id`
        are stored once. Called with the service key, or by an administrator of the platform.

        POST /api/bot/dialogs/{dialog_id}/messages
        """
        return self._core.send(Call(
            "POST",
            f"/api/bot/dialogs/{segment(dialog_id)}/messages",
            body={
                "text": text,
                "content": content,
                "client_message_id": client_message_id,
                "sender": sender,
            },
        ))

    def update_dialog_user_info(
        self,
        dialog_id: int,
        *,
        telegram_username: Union[Optional[str], Omit] = OMIT,
        first_name: Union[Optional[str], Omit] = OMIT,
        last_name: Union[Optional[str], Omit] = OMIT,
    ) -> Dialog:
        """Set the contact of a Telegram dialog.

        Called with the service key, or by an administrator of the platform.

        PATCH /api/bot/dialogs/{dialog_id}/user-info
        """
        return self._core.send(Call(
            "PATCH",
            f"/api/bot/dialogs/{segment(dialog_id)}/user-info",
            body={"telegram_username": telegram_username, "first_name": first_name, "last_name": last_name},
        ))

    def read_bot_answer(
        self,
        *,
        dialog_id: int,
        text: Union[str, Omit] = OMIT,
        content: Union[str, Omit] = OMIT,
        client_message_id: Union[str, Omit] = OMIT,
        message: Union[str, Omit] = OMIT,
    ) -> BotAnswer:
        """Answer a visitor's message.

        `text`, `content` or `message` is stored as the visitor's message and answered; without them the
        last question is answered. Called with the service key, or by an administrator of the platform.

        POST /api/bot/ai-response
        """
        return self._core.send(Call(
            "POST",
            "/api/bot/ai-response",
            body={
                "dialog_id": dialog_id,
                "text": text,
                "content": content,
                "client_message_id": client_message_id,
                "message": message,
            },
        ))
