# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import Optional

from ..core.async_core import AsyncCore
from ..core.core import Core
from ..core.retry import Retries
from .api.support import SupportApi
from .api.dialogs import DialogsApi
from .api.handoff import HandoffApi
from .api.site import SiteApi
from .api.unanswered_questions import UnansweredQuestionsApi
from .aio.support import AsyncSupportApi
from .aio.dialogs import AsyncDialogsApi
from .aio.handoff import AsyncHandoffApi
from .aio.site import AsyncSiteApi
from .aio.unanswered_questions import AsyncUnansweredQuestionsApi


class Visitor:
    """Switchboard API (ReplyX dialect) for a visitor of a website."""

    def __init__(
        self,
        base_url: str,
        *,
        site_token: str,
        guest_id: Optional[str] = None,
        timeout: float = 60,
        retries: Retries = Retries(),
    ) -> None:
        """site_token: The token of the website's integration.
        guest_id: Who the visitor is: the signed id from opening a session.
        timeout: Seconds in which something must come.
        """
        credentials = {
            "x-site-token": site_token,
            "x-guest-id": guest_id,
        }
        core = Core(base_url, credentials, timeout=timeout, retries=retries)
        self.support = SupportApi(core)
        self.dialogs = DialogsApi(core)
        self.handoff = HandoffApi(core)
        self.site = SiteApi(core)
        self.unanswered_questions = UnansweredQuestionsApi(core)


class AsyncVisitor:
    """Switchboard API (ReplyX dialect) for a visitor of a website, for asyncio."""

    def __init__(
        self,
        base_url: str,
        *,
        site_token: str,
        guest_id: Optional[str] = None,
        timeout: float = 60,
        retries: Retries = Retries(),
    ) -> None:
        """site_token: The token of the website's integration.
        guest_id: Who the visitor is: the signed id from opening a session.
        timeout: Seconds in which something must come.
        """
        credentials = {
            "x-site-token": site_token,
            "x-guest-id": guest_id,
        }
        core = Core(base_url, credentials, timeout=timeout, retries=retries)
        waiting = AsyncCore(core)
        self.support = AsyncSupportApi(waiting)
        self.dialogs = AsyncDialogsApi(waiting)
        self.handoff = AsyncHandoffApi(waiting)
        self.site = AsyncSiteApi(waiting)
        self.unanswered_questions = AsyncUnansweredQuestionsApi(waiting)
