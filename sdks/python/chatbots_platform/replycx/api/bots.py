# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import List

from ...core.core import Core
from ...core.call import Call, segment
from ...replycx.types import (
    BotList,
)


class BotsApi:
    """Bots."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def list_bots(self, account_id: str) -> BotList:
        """List the bots of your account.

        Your assistants, oldest first. Called with a token of the account.

        GET /v1/accounts/{account_id}/bots
        """
        return self._core.send(Call("GET", f"/v1/accounts/{segment(account_id)}/bots"))
