# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import Union

from ...core.async_core import AsyncCore
from ...core.call import Call
from ...replyx.types import (
    Onboarding,
)


class AsyncOnboardingApi:
    """Onboarding."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def read_onboarding(self) -> Onboarding:
        """Read your onboarding state.

        Called by any user of the account.

        GET /api/users/onboarding/status
        """
        return await self._core.send(Call("GET", "/api/users/onboarding/status"))

    async def start_onboarding(self) -> Onboarding:
        """Start the onboarding, or resume it after a skip.

        Called by any user of the account.

        POST /api/users/onboarding/start
        """
        return await self._core.send(Call("POST", "/api/users/onboarding/start"))

    async def complete_onboarding(self) -> Onboarding:
        """Complete the onboarding.

        Called by any user of the account.

        POST /api/users/onboarding/complete
        """
        return await self._core.send(Call("POST", "/api/users/onboarding/complete"))

    async def skip_onboarding(self) -> Onboarding:
        """Skip the onboarding.

        Called by any user of the account.

        POST /api/users/onboarding/skip
        """
        return await self._core.send(Call("POST", "/api/users/onboarding/skip"))

    async def mark_bot_created(self) -> Onboarding:
        """Record that a bot was created.

        Called by any user of the account.

        POST /api/users/onboarding/mark-bot-created
        """
        return await self._core.send(Call("POST", "/api/users/onboarding/mark-bot-created"))

    async def mark_first_message(self) -> Onboarding:
        """Record that the first message was sent.

        Called by any user of the account.

        POST /api/users/onboarding/mark-first-message
        """
        return await self._core.send(Call("POST", "/api/users/onboarding/mark-first-message"))

    async def update_onboarding_step(self, *, step: Union[int, str]) -> Onboarding:
        """Record the current step.

        Called by any user of the account.

        POST /api/users/onboarding/update-step
        """
        return await self._core.send(Call("POST", "/api/users/onboarding/update-step", body={"step": step}))

    async def save_onboarding_tip(self, *, tip: Union[int, str]) -> Onboarding:
        """Record a tip as seen.

        Called by any user of the account.

        POST /api/users/onboarding/save-tip
        """
        return await self._core.send(Call("POST", "/api/users/onboarding/save-tip", body={"tip": tip}))
