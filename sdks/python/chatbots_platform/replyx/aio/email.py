# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import AsyncIterator, List, Literal, Union

from ...core.async_core import AsyncCore
from ...core.call import Call, OMIT, Omit, Pages
from ...replyx.types import (
    Done,
    EmailConfirmed,
    ListedMail,
    MailList,
    TestMailSent,
)


class AsyncEmailApi:
    """E-mail."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def confirm_email(self, *, email: str, code: Union[str, int]) -> EmailConfirmed:
        """Confirm an e-mail address with a mailed code.

        The code has six digits, works once, and is valid for 30 minutes and five attempts of a client. A
        newer code replaces an older one. With the user's own token (`Authorization: Bearer`) other people's
        attempts do not count. Needs no credential.

        POST /api/confirm_email
        """
        return await self._core.send(Call("POST", "/api/confirm_email", body={"email": email, "code": code}))

    async def resend_email_code(self, *, email: str) -> Done:
        """Request a new code.

        The response is the same whether the address has an account or not. Five requests an hour. Needs no
        credential.

        POST /api/resend_email_code
        """
        return await self._core.send(Call("POST", "/api/resend_email_code", body={"email": email}))

    async def test_send(self, *, email: Union[str, Omit] = OMIT, to: Union[str, Omit] = OMIT) -> TestMailSent:
        """Send a test mail now.

        Reports the result; there is no retry. `delivered` is false when mail is only stored for the
        developer. Called by an administrator of the platform.

        POST /api/test_send
        """
        return await self._core.send(Call("POST", "/api/test_send", body={"email": email, "to": to}))

    async def list_mails(
        self,
        *,
        status: Union[Literal["queued", "sent", "kept", "failed", "all"], Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
        offset: Union[int, Omit] = OMIT,
    ) -> MailList:
        """List the mail outbox.

        Mails that are queued, sent, stored or failed, newest first. Only stored mails show their text.
        Called by an administrator of the platform.

        GET /api/admin/mails
        """
        return await self._core.send(Call(
            "GET",
            "/api/admin/mails",
            query={"status": status, "limit": limit, "offset": offset},
        ))

    def all_mails(
        self,
        *,
        status: Union[Literal["queued", "sent", "kept", "failed", "all"], Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
    ) -> AsyncIterator[ListedMail]:
        """List the mail outbox. All pages, one after the other.

        Mails that are queued, sent, stored or failed, newest first. Only stored mails show their text.
        Called by an administrator of the platform.

        GET /api/admin/mails
        """
        return self._core.pages(Call("GET", "/api/admin/mails", query={"status": status, "limit": limit}), Pages("offset", "offset", "mails", None))
