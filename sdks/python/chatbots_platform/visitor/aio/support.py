# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import Union

from ...core.async_core import AsyncCore
from ...core.call import Call, OMIT, Omit
from ...replyx.types import (
    SupportMessageSent,
)


class AsyncSupportApi:
    """Support."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def send_to_admins(
        self,
        *,
        message: str,
        subject: Union[str, Omit] = OMIT,
        email: Union[str, Omit] = OMIT,
    ) -> SupportMessageSent:
        """Send a message to the platform's administrators.

        It is stored, and e-mailed to each administrator if mail is configured. A visitor sends its site
        token and guest id. Called by a user of the account, or by a visitor with a site token and a guest
        id.

        POST /api/support/send-to-admins
        """
        return await self._core.send(Call(
            "POST",
            "/api/support/send-to-admins",
            body={"message": message, "subject": subject, "email": email},
        ))
