# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import Optional

from ..core.async_core import AsyncCore
from ..core.core import Core, bearer
from ..core.retry import Retries
from .api.authentication import AuthenticationApi
from .api.users import UsersApi
from .api.chatbots import ChatbotsApi
from .api.conversations import ConversationsApi
from .api.personalities import PersonalitiesApi
from .api.knowledge_bases import KnowledgeBasesApi
from .api.webhooks import WebhooksApi
from .api.context import ContextApi
from .api.training import TrainingApi
from .api.analytics import AnalyticsApi
from .api.health import HealthApi
from .api.plugins import PluginsApi
from .aio.authentication import AsyncAuthenticationApi
from .aio.users import AsyncUsersApi
from .aio.chatbots import AsyncChatbotsApi
from .aio.conversations import AsyncConversationsApi
from .aio.personalities import AsyncPersonalitiesApi
from .aio.knowledge_bases import AsyncKnowledgeBasesApi
from .aio.webhooks import AsyncWebhooksApi
from .aio.context import AsyncContextApi
from .aio.training import AsyncTrainingApi
from .aio.analytics import AsyncAnalyticsApi
from .aio.health import AsyncHealthApi
from .aio.plugins import AsyncPluginsApi


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
        self.authentication = AuthenticationApi(core)
        self.users = UsersApi(core)
        self.chatbots = ChatbotsApi(core)
        self.conversations = ConversationsApi(core)
        self.personalities = PersonalitiesApi(core)
        self.knowledge_bases = KnowledgeBasesApi(core)
        self.webhooks = WebhooksApi(core)
        self.context = ContextApi(core)
        self.training = TrainingApi(core)
        self.analytics = AnalyticsApi(core)
        self.health = HealthApi(core)
        self.plugins = PluginsApi(core)


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
        self.authentication = AsyncAuthenticationApi(waiting)
        self.users = AsyncUsersApi(waiting)
        self.chatbots = AsyncChatbotsApi(waiting)
        self.conversations = AsyncConversationsApi(waiting)
        self.personalities = AsyncPersonalitiesApi(waiting)
        self.knowledge_bases = AsyncKnowledgeBasesApi(waiting)
        self.webhooks = AsyncWebhooksApi(waiting)
        self.context = AsyncContextApi(waiting)
        self.training = AsyncTrainingApi(waiting)
        self.analytics = AsyncAnalyticsApi(waiting)
        self.health = AsyncHealthApi(waiting)
        self.plugins = AsyncPluginsApi(waiting)
