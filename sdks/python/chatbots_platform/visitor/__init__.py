# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import Optional

from ..core.async_core import AsyncCore
from ..core.core import Core
from ..core.retry import Retries
from .api.support import Support
from .api.dialogs import Dialogs
from .api.handoff import Handoff
from .api.site import Site
from .api.unanswered_questions import UnansweredQuestions
from .aio.support import AsyncSupport
from .aio.dialogs import AsyncDialogs
from .aio.handoff import AsyncHandoff
from .aio.site import AsyncSite
from .aio.unanswered_questions import AsyncUnansweredQuestions


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
        self.support = Support(core)
        self.dialogs = Dialogs(core)
        self.handoff = Handoff(core)
        self.site = Site(core)
        self.unanswered_questions = UnansweredQuestions(core)


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
        self.support = AsyncSupport(waiting)
        self.dialogs = AsyncDialogs(waiting)
        self.handoff = AsyncHandoff(waiting)
        self.site = AsyncSite(waiting)
        self.unanswered_questions = AsyncUnansweredQuestions(waiting)
