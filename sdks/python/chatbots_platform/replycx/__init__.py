# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import Optional

from ..core.async_core import AsyncCore
from ..core.core import Core, bearer
from ..core.retry import Retries
from .api.knowledge_base import KnowledgeBaseApi
from .api.conversations import ConversationsApi
from .api.bots import BotsApi
from .api.webhooks import WebhooksApi
from .aio.knowledge_base import AsyncKnowledgeBaseApi
from .aio.conversations import AsyncConversationsApi
from .aio.bots import AsyncBotsApi
from .aio.webhooks import AsyncWebhooksApi


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
        self.knowledge_base = KnowledgeBaseApi(core)
        self.conversations = ConversationsApi(core)
        self.bots = BotsApi(core)
        self.webhooks = WebhooksApi(core)


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
        self.knowledge_base = AsyncKnowledgeBaseApi(waiting)
        self.conversations = AsyncConversationsApi(waiting)
        self.bots = AsyncBotsApi(waiting)
        self.webhooks = AsyncWebhooksApi(waiting)
