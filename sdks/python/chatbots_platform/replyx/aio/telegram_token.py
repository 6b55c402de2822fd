# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import Union

from ...core.async_core import AsyncCore
from ...core.call import Call, OMIT, Omit
from ...replyx.types import (
    TelegramToken,
)


class AsyncTelegramTokenApi:
    """Telegram token."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def read_telegram_token(self) -> TelegramToken:
        """Read your Telegram token, masked.

        Called by an owner of the account.

        GET /api/telegram-token
        """
        return await self._core.send(Call("GET", "/api/telegram-token"))

    async def set_telegram_token(
        self,
        *,
        token: Union[str, Omit] = OMIT,
        telegram_token: Union[str, Omit] = OMIT,
        telegram_bot_token: Union[str, Omit] = OMIT,
        assistant_id: Union[int, Omit] = OMIT,
    ) -> TelegramToken:
        """Set your Telegram token.

        Checks the token with Telegram and starts an assistant's bot with it: of the assistant with
        `assistant_id`, else of the one that has a bot, else of your oldest one. Called by an owner of the
        account.

        POST /api/telegram-token
        """
        return await self._core.send(Call(
            "POST",
            "/api/telegram-token",
            body={
                "token": token,
                "telegram_token": telegram_token,
                "telegram_bot_token": telegram_bot_token,
                "assistant_id": assistant_id,
            },
        ))
