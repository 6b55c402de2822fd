# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import List, Union

from ...core.async_core import AsyncCore
from ...core.call import Call, OMIT, Omit, segment
from ...replyx.types import (
    Assistant,
    BotInstance,
    BotRun,
    Done,
)


class AsyncBotsApi:
    """Bots."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def list_all_bot_instances(self) -> List[BotInstance]:
        """List every account's bots.

        Called with the service key, or by an administrator of the platform.

        GET /api/bot-instances-all
        """
        return await self._core.send(Call("GET", "/api/bot-instances-all"))

    async def list_user_bot_instances(self, user_id: int) -> List[BotInstance]:
        """List a user's bots.

        Called by an administrator of the platform.

        GET /api/admin/bot-instances/{user_id}
        """
        return await self._core.send(Call("GET", f"/api/admin/bot-instances/{segment(user_id)}"))

    async def read_bot_of_assistant(self, assistant_id: int) -> BotInstance:
        """Read an assistant's bot.

        Called with the service key, or by an owner of the account.

        GET /api/bot-instances/by-assistant/{assistant_id}
        """
        return await self._core.send(Call("GET", f"/api/bot-instances/by-assistant/{segment(assistant_id)}"))

    async def read_assistant_of_bot(self, bot_id: int) -> Assistant:
        """Read a bot's assistant.

        Called with the service key, or by an owner of the account.

        GET /api/bot-instances/{bot_id}/assistant
        """
        return await self._core.send(Call("GET", f"/api/bot-instances/{segment(bot_id)}/assistant"))

    async def read_user_telegram_assistant(self, user_id: int) -> Assistant:
        """Read the assistant behind a user's oldest bot.

        Called with the service key, or by an owner of the account.

        GET /api/user-telegram-assistant/{user_id}
        """
        return await self._core.send(Call("GET", f"/api/user-telegram-assistant/{segment(user_id)}"))

    async def reload_bot(self, *, bot_id: Union[int, Omit] = OMIT, assistant_id: Union[int, Omit] = OMIT) -> BotRun:
        """Restart a bot.

        Called with the service key, or by an owner of the account.

        POST /api/reload-bot
        """
        return await self._core.send(Call(
            "POST",
            "/api/reload-bot",
            body={"bot_id": bot_id, "assistant_id": assistant_id},
        ))

    async def create_bot_instance(
        self,
        *,
        assistant_id: int,
        telegram_token: str,
        name: Union[str, Omit] = OMIT,
        is_active: Union[bool, Omit] = OMIT,
    ) -> BotInstance:
        """Create an assistant's Telegram bot.

        An assistant has one bot. It runs after it is started. This response shows the full token; later
        ones mask it. Called by an owner of the account.

        POST /api/bot-instances
        """
        return await self._core.send(Call(
            "POST",
            "/api/bot-instances",
            body={
                "assistant_id": assistant_id,
                "telegram_token": telegram_token,
                "name": name,
                "is_active": is_active,
            },
        ))

    async def list_bot_instances(self) -> List[BotInstance]:
        """List your bots.

        Called by an owner of the account.

        GET /api/bot-instances
        """
        return await self._core.send(Call("GET", "/api/bot-instances"))

    async def update_bot_instance(
        self,
        bot_id: int,
        *,
        assistant_id: Union[int, Omit] = OMIT,
        telegram_token: Union[str, Omit] = OMIT,
        name: Union[str, Omit] = OMIT,
        is_active: Union[bool, Omit] = OMIT,
    ) -> BotInstance:
        """Change a bot.

        `is_active: false` stops it. A running bot switches to a new token at once. Called by an owner of
        the account.

        PATCH /api/bot-instances/{bot_id}
        """
        return await self._core.send(Call(
            "PATCH",
            f"/api/bot-instances/{segment(bot_id)}",
            body={
                "assistant_id": assistant_id,
                "telegram_token": telegram_token,
                "name": name,
                "is_active": is_active,
            },
        ))

    async def delete_bot_instance(self, bot_id: int) -> Done:
        """Delete a bot and keep its dialogs.

        Called by an owner of the account.

        DELETE /api/bot-instances/{bot_id}
        """
        return await self._core.send(Call("DELETE", f"/api/bot-instances/{segment(bot_id)}"))

    async def start_bot(self, bot_id: int) -> BotRun:
        """Start a bot: sets the Telegram webhook.

        Called by an owner of the account.

        POST /api/start-bot/{bot_id}
        """
        return await self._core.send(Call("POST", f"/api/start-bot/{segment(bot_id)}"))

    async def stop_bot(self, bot_id: int) -> BotRun:
        """Stop a bot.

        Called by an owner of the account.

        POST /api/stop-bot/{bot_id}
        """
        return await self._core.send(Call("POST", f"/api/stop-bot/{segment(bot_id)}"))
