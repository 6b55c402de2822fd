# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import Union

from ...core.core import Core
from ...core.call import Call
from ...replyx.types import (
    Onboarding,
)


class OnboardingApi:
    """Onboarding."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def read_onboarding(self) -> Onboarding:
        """Read your onboarding state.

        Called by any user of the account.

        GET /api/users/onboarding/status
        """
        return self._core.send(Call("GET", "/api/users/onboarding/status"))

    def start_onboarding(self) -> Onboarding:
        """Start the onboarding, or resume it after a skip.

        Called by any user of the account.

        POST /api/users/onboarding/start
        """
        return self._core.send(Call("POST", "/api/users/onboarding/start"))

    def complete_onboarding(self) -> Onboarding:
        """Complete the onboarding.

        Called by any user of the account.

        POST /api/users/onboarding/complete
        """
        return self._core.send(Call("POST", "/api/users/onboarding/complete"))

    def skip_onboarding(self) -> Onboarding:
        """Skip the onboarding.

        Called by any user of the account.

        POST /api/users/onboarding/skip
        """
        return self._core.send(Call("POST", "/api/users/onboarding/skip"))

    def mark_bot_created(self) -> Onboarding:
        """Record that a bot was created.

        Called by any user of the account.

        POST /api/users/onboarding/mark-bot-created
        """
        return self._core.send(Call("POST", "/api/users/onboarding/mark-bot-created"))

    def mark_first_message(self) -> Onboarding:
        """Record that the first message was sent.

        Called by any user of the account.

        POST /api/users/onboarding/mark-first-message
        """
        return self._core.send(Call("POST", "/api/users/onboarding/mark-first-message"))

    def update_onboarding_step(self, *, step: Union[int, str]) -> Onboarding:
        """Record the current step.

        Called by any user of the account.

        POST /api/users/onboarding/update-step
        """
        return self._core.send(Call("POST", "/api/users/onboarding/update-step", body={"step": step}))

    def save_onboarding_tip(self, *, tip: Union[int, str]) -> Onboarding:
        """Record a tip as seen.

        Called by any user of the account.

        POST /api/users/onboarding/save-tip
        """
        return self._core.send(Call("POST", "/api/users/onboarding/save-tip", body={"tip": tip}))
