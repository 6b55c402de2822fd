# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import Optional

from ..core.async_core import AsyncCore
from ..core.core import Core, bearer
from ..core.retry import Retries
from .api.knowledge_base import KnowledgeBase
from .api.conversations import Conversations
from .api.bots import Bots
from .api.webhooks import Webhooks
from .aio.knowledge_base import AsyncKnowledgeBase
from .aio.conversations import AsyncConversations
from .aio.bots import AsyncBots
from .aio.webhooks import AsyncWebhooks


class ReplyCX:
    """Switchboard API (ReplyCX dialect)."""

    def __init__(
        self,
        base_url: str,
        *,
        account_token: str,
        timeout: float = 60,
        retries: Retries = Retries(),
    ) -> None:
        """account_token: The token of the account, which its owner creates.
        timeout: Seconds in which something must come.
        """
        credentials = {
            "authorization": bearer(account_token),
        }
        core = Core(base_url, credentials, timeout=timeout, retries=retries)
        self.knowledge_base = KnowledgeBase(core)
        self.conversations = Conversations(core)
        self.bots = Bots(core)
        self.webhooks = Webhooks(core)


class AsyncReplyCX:
    """Switchboard API (ReplyCX dialect), for asyncio."""

    def __init__(
        self,
        base_url: str,
        *,
        account_token: str,
        timeout: float = 60,
        retries: Retries = Retries(),
    ) -> None:
        """account_token: The token of the account, which its owner creates.
        timeout: Seconds in which something must come.
        """
        credentials = {
            "authorization": bearer(account_token),
        }
        core = Core(base_url, credentials, timeout=timeout, retries=retries)
        waiting = AsyncCore(core)
        self.knowledge_base = AsyncKnowledgeBase(waiting)
        self.conversations = AsyncConversations(waiting)
        self.bots = AsyncBots(waiting)
        self.webhooks = AsyncWebhooks(waiting)
