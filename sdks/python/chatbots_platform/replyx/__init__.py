# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import Optional

from ..core.async_core import AsyncCore
from ..core.core import Core, bearer
from ..core.retry import Retries
from .api.accounts import AccountsApi
from .api.email import EmailApi
from .api.onboarding import OnboardingApi
from .api.support import SupportApi
from .api.telegram_token import TelegramTokenApi
from .api.ai_sessions import AiSessionsApi
from .api.ai_tokens import AiTokensApi
from .api.api_tokens import ApiTokensApi
from .api.account_tokens import AccountTokensApi
from .api.assistants import AssistantsApi
from .api.bots import BotsApi
from .api.bot_worker import BotWorkerApi
from .api.channels import ChannelsApi
from .api.dialogs import DialogsApi
from .api.billing import BillingApi
from .api.documents import DocumentsApi
from .api.knowledge import KnowledgeApi
from .api.inbox import InboxApi
from .api.labels import LabelsApi
from .api.saved_replies import SavedRepliesApi
from .api.sla import SlaApi
from .api.contacts import ContactsApi
from .api.handoff import HandoffApi
from .api.team import TeamApi
from .api.site import SiteApi
from .api.unanswered_questions import UnansweredQuestionsApi
from .api.websites import WebsitesApi
from .api.webhooks import WebhooksApi
from .api.evaluation import EvaluationApi
from .api.figures import FiguresApi
from .api.administration_users import AdministrationUsersApi
from .api.administration_settings import AdministrationSettingsApi
from .api.administration_figures import AdministrationFiguresApi
from .api.administration_bots_and_widgets import AdministrationBotsAndWidgetsApi
from .api.system import SystemApi
from .api.administration import AdministrationApi
from .api.administration_failed_jobs import AdministrationFailedJobsApi
from .aio.accounts import AsyncAccountsApi
from .aio.email import AsyncEmailApi
from .aio.onboarding import AsyncOnboardingApi
from .aio.support import AsyncSupportApi
from .aio.telegram_token import AsyncTelegramTokenApi
from .aio.ai_sessions import AsyncAiSessionsApi
from .aio.ai_tokens import AsyncAiTokensApi
from .aio.api_tokens import AsyncApiTokensApi
from .aio.account_tokens import AsyncAccountTokensApi
from .aio.assistants import AsyncAssistantsApi
from .aio.bots import AsyncBotsApi
from .aio.bot_worker import AsyncBotWorkerApi
from .aio.channels import AsyncChannelsApi
from .aio.dialogs import AsyncDialogsApi
from .aio.billing import AsyncBillingApi
from .aio.documents import AsyncDocumentsApi
from .aio.knowledge import AsyncKnowledgeApi
from .aio.inbox import AsyncInboxApi
from .aio.labels import AsyncLabelsApi
from .aio.saved_replies import AsyncSavedRepliesApi
from .aio.sla import AsyncSlaApi
from .aio.contacts import AsyncContactsApi
from .aio.handoff import AsyncHandoffApi
from .aio.team import AsyncTeamApi
from .aio.site import AsyncSiteApi
from .aio.unanswered_questions import AsyncUnansweredQuestionsApi
from .aio.websites import AsyncWebsitesApi
from .aio.webhooks import AsyncWebhooksApi
from .aio.evaluation import AsyncEvaluationApi
from .aio.figures import AsyncFiguresApi
from .aio.administration_users import AsyncAdministrationUsersApi
from .aio.administration_settings import AsyncAdministrationSettingsApi
from .aio.administration_figures import AsyncAdministrationFiguresApi
from .aio.administration_bots_and_widgets import AsyncAdministrationBotsAndWidgetsApi
from .aio.system import AsyncSystemApi
from .aio.administration import AsyncAdministrationApi
from .aio.administration_failed_jobs import AsyncAdministrationFailedJobsApi


class ReplyX:
    """Switchboard API (ReplyX dialect)."""

    def __init__(
        self,
        base_url: str,
        *,
        token: Optional[str] = None,
        service_key: Optional[str] = None,
        timeout: float = 60,
        retries: Retries = Retries(),
    ) -> None:
        """token: The access token of a user, from logging in, or an API token.
        service_key: The key of a worker of your own.
        timeout: Seconds in which something must come.
        """
        credentials = {
            "authorization": bearer(token),
            "x-service-key": service_key,
        }
        core = Core(base_url, credentials, timeout=timeout, retries=retries)
        self.accounts = AccountsApi(core)
        self.email = EmailApi(core)
        self.onboarding = OnboardingApi(core)
        self.support = SupportApi(core)
        self.telegram_token = TelegramTokenApi(core)
        self.ai_sessions = AiSessionsApi(core)
        self.ai_tokens = AiTokensApi(core)
        self.api_tokens = ApiTokensApi(core)
        self.account_tokens = AccountTokensApi(core)
        self.assistants = AssistantsApi(core)
        self.bots = BotsApi(core)
        self.bot_worker = BotWorkerApi(core)
        self.channels = ChannelsApi(core)
        self.dialogs = DialogsApi(core)
        self.billing = BillingApi(core)
        self.documents = DocumentsApi(core)
        self.knowledge = KnowledgeApi(core)
        self.inbox = InboxApi(core)
        self.labels = LabelsApi(core)
        self.saved_replies = SavedRepliesApi(core)
        self.sla = SlaApi(core)
        self.contacts = ContactsApi(core)
        self.handoff = HandoffApi(core)
        self.team = TeamApi(core)
        self.site = SiteApi(core)
        self.unanswered_questions = UnansweredQuestionsApi(core)
        self.websites = WebsitesApi(core)
        self.webhooks = WebhooksApi(core)
        self.evaluation = EvaluationApi(core)
        self.figures = FiguresApi(core)
        self.administration_users = AdministrationUsersApi(core)
        self.administration_settings = AdministrationSettingsApi(core)
        self.administration_figures = AdministrationFiguresApi(core)
        self.administration_bots_and_widgets = AdministrationBotsAndWidgetsApi(core)
        self.system = SystemApi(core)
        self.administration = AdministrationApi(core)
        self.administration_failed_jobs = AdministrationFailedJobsApi(core)


class AsyncReplyX:
    """Switchboard API (ReplyX dialect), for asyncio."""

    def __init__(
        self,
        base_url: str,
        *,
        token: Optional[str] = None,
        service_key: Optional[str] = None,
        timeout: float = 60,
        retries: Retries = Retries(),
    ) -> None:
        """token: The access token of a user, from logging in, or an API token.
        service_key: The key of a worker of your own.
        timeout: Seconds in which something must come.
        """
        credentials = {
            "authorization": bearer(token),
            "x-service-key": service_key,
        }
        core = Core(base_url, credentials, timeout=timeout, retries=retries)
        waiting = AsyncCore(core)
        self.accounts = AsyncAccountsApi(waiting)
        self.email = AsyncEmailApi(waiting)
        self.onboarding = AsyncOnboardingApi(waiting)
        self.support = AsyncSupportApi(waiting)
        self.telegram_token = AsyncTelegramTokenApi(waiting)
        self.ai_sessions = AsyncAiSessionsApi(waiting)
        self.ai_tokens = AsyncAiTokensApi(waiting)
        self.api_tokens = AsyncApiTokensApi(waiting)
        self.account_tokens = AsyncAccountTokensApi(waiting)
        self.assistants = AsyncAssistantsApi(waiting)
        self.bots = AsyncBotsApi(waiting)
        self.bot_worker = AsyncBotWorkerApi(waiting)
        self.channels = AsyncChannelsApi(waiting)
        self.dialogs = AsyncDialogsApi(waiting)
        self.billing = AsyncBillingApi(waiting)
        self.documents = AsyncDocumentsApi(waiting)
        self.knowledge = AsyncKnowledgeApi(waiting)
        self.inbox = AsyncInboxApi(waiting)
        self.labels = AsyncLabelsApi(waiting)
        self.saved_replies = AsyncSavedRepliesApi(waiting)
        self.sla = AsyncSlaApi(waiting)
        self.contacts = AsyncContactsApi(waiting)
        self.handoff = AsyncHandoffApi(waiting)
        self.team = AsyncTeamApi(waiting)
        self.site = AsyncSiteApi(waiting)
        self.unanswered_questions = AsyncUnansweredQuestionsApi(waiting)
        self.websites = AsyncWebsitesApi(waiting)
        self.webhooks = AsyncWebhooksApi(waiting)
        self.evaluation = AsyncEvaluationApi(waiting)
        self.figures = AsyncFiguresApi(waiting)
        self.administration_users = AsyncAdministrationUsersApi(waiting)
        self.administration_settings = AsyncAdministrationSettingsApi(waiting)
        self.administration_figures = AsyncAdministrationFiguresApi(waiting)
        self.administration_bots_and_widgets = AsyncAdministrationBotsAndWidgetsApi(waiting)
        self.system = AsyncSystemApi(waiting)
        self.administration = AsyncAdministrationApi(waiting)
        self.administration_failed_jobs = AsyncAdministrationFailedJobsApi(waiting)
