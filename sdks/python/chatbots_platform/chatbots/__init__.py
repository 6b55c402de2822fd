# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import Optional

from ..core.async_core import AsyncCore
from ..core.core import Core, bearer
from ..core.retry import Retries
from .api.authentication import Authentication
from .api.users import Users
from .api.chatbots import Chatbots
from .api.conversations import Conversations
from .api.personalities import Personalities
from .api.knowledge_bases import KnowledgeBases
from .api.webhooks import Webhooks
from .api.context import Context
from .api.training import Training
from .api.analytics import Analytics
from .api.health import Health
from .api.plugins import Plugins
from .aio.authentication import AsyncAuthentication
from .aio.users import AsyncUsers
from .aio.chatbots import AsyncChatbots
from .aio.conversations import AsyncConversations
from .aio.personalities import AsyncPersonalities
from .aio.knowledge_bases import AsyncKnowledgeBases
from .aio.webhooks import AsyncWebhooks
from .aio.context import AsyncContext
from .aio.training import AsyncTraining
from .aio.analytics import AsyncAnalytics
from .aio.health import AsyncHealth
from .aio.plugins import AsyncPlugins


class Chatbots:
    """Switchboard API (Chatbots Platform dialect)."""

    def __init__(
        self,
        base_url: str,
        *,
        token: Optional[str] = None,
        api_key: Optional[str] = None,
        service_key: Optional[str] = None,
        timeout: float = 60,
        retries: Retries = Retries(),
    ) -> None:
        """token: The access token of a user, from logging in.
        api_key: The API key of a program.
        service_key: The key of a worker of your own.
        timeout: Seconds in which something must come.
        """
        credentials = {
            "authorization": bearer(token),
            "x-api-key": api_key,
            "x-service-key": service_key,
        }
        core = Core(base_url, credentials, timeout=timeout, retries=retries)
        self.authentication = Authentication(core)
        self.users = Users(core)
        self.chatbots = Chatbots(core)
        self.conversations = Conversations(core)
        self.personalities = Personalities(core)
        self.knowledge_bases = KnowledgeBases(core)
        self.webhooks = Webhooks(core)
        self.context = Context(core)
        self.training = Training(core)
        self.analytics = Analytics(core)
        self.health = Health(core)
        self.plugins = Plugins(core)


class AsyncChatbots:
    """Switchboard API (Chatbots Platform dialect), for asyncio."""

    def __init__(
        self,
        base_url: str,
        *,
        token: Optional[str] = None,
        api_key: Optional[str] = None,
        service_key: Optional[str] = None,
        timeout: float = 60,
        retries: Retries = Retries(),
    ) -> None:
        """token: The access token of a user, from logging in.
        api_key: The API key of a program.
        service_key: The key of a worker of your own.
        timeout: Seconds in which something must come.
        """
        credentials = {
            "authorization": bearer(token),
            "x-api-key": api_key,
            "x-service-key": service_key,
        }
        core = Core(base_url, credentials, timeout=timeout, retries=retries)
        waiting = AsyncCore(core)
        self.authentication = AsyncAuthentication(waiting)
        self.users = AsyncUsers(waiting)
        self.chatbots = AsyncChatbots(waiting)
        self.conversations = AsyncConversations(waiting)
        self.personalities = AsyncPersonalities(waiting)
        self.knowledge_bases = AsyncKnowledgeBases(waiting)
        self.webhooks = AsyncWebhooks(waiting)
        self.context = AsyncContext(waiting)
        self.training = AsyncTraining(waiting)
        self.analytics = AsyncAnalytics(waiting)
        self.health = AsyncHealth(waiting)
        self.plugins = AsyncPlugins(waiting)
