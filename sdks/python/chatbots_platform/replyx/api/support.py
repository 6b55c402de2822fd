# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import Iterator, List, Union

from ...core.core import Core
from ...core.call import Call, OMIT, Omit, Pages
from ...replyx.types import (
    ListedSupportMessage,
    SupportMessageList,
    SupportMessageSent,
)


class SupportApi:
    """Support."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def send_to_admins(
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
        return self._core.send(Call(
            "POST",
            "/api/support/send-to-admins",
            body={"message": message, "subject": subject, "email": email},
        ))

    def list_support_messages(
        self,
        *,
        limit: Union[int, Omit] = OMIT,
        offset: Union[int, Omit] = OMIT,
    ) -> SupportMessageList:
        """List messages to the administrators.

        Called by an administrator of the platform.

        GET /api/admin/support-messages
        """
        return self._core.send(Call(
            "GET",
            "/api/admin/support-messages",
            query={"limit": limit, "offset": offset},
        ))

    def all_support_messages(self, *, limit: Union[int, Omit] = OMIT) -> Iterator[ListedSupportMessage]:
        """List messages to the administrators. All pages, one after the other.

        Called by an administrator of the platform.

        GET /api/admin/support-messages
        """
        return self._core.pages(Call("GET", "/api/admin/support-messages", query={"limit": limit}), Pages("offset", "offset", "messages", None))
