# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import Optional

from ..core.async_core import AsyncCore
from ..core.core import Core, bearer
from ..core.retry import Retries
from .api.accounts import Accounts
from .api.email import Email
from .api.onboarding import Onboarding
from .api.support import Support
from .api.telegram_token import TelegramToken
from .api.ai_sessions import AiSessions
from .api.ai_tokens import AiTokens
from .api.api_tokens import ApiTokens
from .api.account_tokens import AccountTokens
from .api.assistants import Assistants
from .api.bots import Bots
from .api.bot_worker import BotWorker
from .api.channels import Channels
from .api.dialogs import Dialogs
from .api.billing import Billing
from .api.documents import Documents
from .api.knowledge import Knowledge
from .api.inbox import Inbox
from .api.labels import Labels
from .api.saved_replies import SavedReplies
from .api.sla import Sla
from .api.contacts import Contacts
from .api.handoff import Handoff
from .api.team import Team
from .api.site import Site
from .api.unanswered_questions import UnansweredQuestions
from .api.websites import Websites
from .api.webhooks import Webhooks
from .api.evaluation import Evaluation
from .api.figures import Figures
from .api.administration_users import AdministrationUsers
from .api.administration_settings import AdministrationSettings
from .api.administration_figures import AdministrationFigures
from .api.administration_bots_and_widgets import AdministrationBotsAndWidgets
from .api.system import System
from .api.administration import Administration
from .api.administration_failed_jobs import AdministrationFailedJobs
from .aio.accounts import AsyncAccounts
from .aio.email import AsyncEmail
from .aio.onboarding import AsyncOnboarding
from .aio.support import AsyncSupport
from .aio.telegram_token import AsyncTelegramToken
from .aio.ai_sessions import AsyncAiSessions
from .aio.ai_tokens import AsyncAiTokens
from .aio.api_tokens import AsyncApiTokens
from .aio.account_tokens import AsyncAccountTokens
from .aio.assistants import AsyncAssistants
from .aio.bots import AsyncBots
from .aio.bot_worker import AsyncBotWorker
from .aio.channels import AsyncChannels
from .aio.dialogs import AsyncDialogs
from .aio.billing import AsyncBilling
from .aio.documents import AsyncDocuments
from .aio.knowledge import AsyncKnowledge
from .aio.inbox import AsyncInbox
from .aio.labels import AsyncLabels
from .aio.saved_replies import AsyncSavedReplies
from .aio.sla import AsyncSla
from .aio.contacts import AsyncContacts
from .aio.handoff import AsyncHandoff
from .aio.team import AsyncTeam
from .aio.site import AsyncSite
from .aio.unanswered_questions import AsyncUnansweredQuestions
from .aio.websites import AsyncWebsites
from .aio.webhooks import AsyncWebhooks
from .aio.evaluation import AsyncEvaluation
from .aio.figures import AsyncFigures
from .aio.administration_users import AsyncAdministrationUsers
from .aio.administration_settings import AsyncAdministrationSettings
from .aio.administration_figures import AsyncAdministrationFigures
from .aio.administration_bots_and_widgets import AsyncAdministrationBotsAndWidgets
from .aio.system import AsyncSystem
from .aio.administration import AsyncAdministration
from .aio.administration_failed_jobs import AsyncAdministrationFailedJobs


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
        self.accounts = Accounts(core)
        self.email = Email(core)
        self.onboarding = Onboarding(core)
        self.support = Support(core)
        self.telegram_token = TelegramToken(core)
        self.ai_sessions = AiSessions(core)
        self.ai_tokens = AiTokens(core)
        self.api_tokens = ApiTokens(core)
        self.account_tokens = AccountTokens(core)
        self.assistants = Assistants(core)
        self.bots = Bots(core)
        self.bot_worker = BotWorker(core)
        self.channels = Channels(core)
        self.dialogs = Dialogs(core)
        self.billing = Billing(core)
        self.documents = Documents(core)
        self.knowledge = Knowledge(core)
        self.inbox = Inbox(core)
        self.labels = Labels(core)
        self.saved_replies = SavedReplies(core)
        self.sla = Sla(core)
        self.contacts = Contacts(core)
        self.handoff = Handoff(core)
        self.team = Team(core)
        self.site = Site(core)
        self.unanswered_questions = UnansweredQuestions(core)
        self.websites = Websites(core)
        self.webhooks = Webhooks(core)
        self.evaluation = Evaluation(core)
        self.figures = Figures(core)
        self.administration_users = AdministrationUsers(core)
        self.administration_settings = AdministrationSettings(core)
        self.administration_figures = AdministrationFigures(core)
        self.administration_bots_and_widgets = AdministrationBotsAndWidgets(core)
        self.system = System(core)
        self.administration = Administration(core)
        self.administration_failed_jobs = AdministrationFailedJobs(core)


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
        self.accounts = AsyncAccounts(waiting)
        self.email = AsyncEmail(waiting)
        self.onboarding = AsyncOnboarding(waiting)
        self.support = AsyncSupport(waiting)
        self.telegram_token = AsyncTelegramToken(waiting)
        self.ai_sessions = AsyncAiSessions(waiting)
        self.ai_tokens = AsyncAiTokens(waiting)
        self.api_tokens = AsyncApiTokens(waiting)
        self.account_tokens = AsyncAccountTokens(waiting)
        self.assistants = AsyncAssistants(waiting)
        self.bots = AsyncBots(waiting)
        self.bot_worker = AsyncBotWorker(waiting)
        self.channels = AsyncChannels(waiting)
        self.dialogs = AsyncDialogs(waiting)
        self.billing = AsyncBilling(waiting)
        self.documents = AsyncDocuments(waiting)
        self.knowledge = AsyncKnowledge(waiting)
        self.inbox = AsyncInbox(waiting)
        self.labels = AsyncLabels(waiting)
        self.saved_replies = AsyncSavedReplies(waiting)
        self.sla = AsyncSla(waiting)
        self.contacts = AsyncContacts(waiting)
        self.handoff = AsyncHandoff(waiting)
        self.team = AsyncTeam(waiting)
        self.site = AsyncSite(waiting)
        self.unanswered_questions = AsyncUnansweredQuestions(waiting)
        self.websites = AsyncWebsites(waiting)
        self.webhooks = AsyncWebhooks(waiting)
        self.evaluation = AsyncEvaluation(waiting)
        self.figures = AsyncFigures(waiting)
        self.administration_users = AsyncAdministrationUsers(waiting)
        self.administration_settings = AsyncAdministrationSettings(waiting)
        self.administration_figures = AsyncAdministrationFigures(waiting)
        self.administration_bots_and_widgets = AsyncAdministrationBotsAndWidgets(waiting)
        self.system = AsyncSystem(waiting)
        self.administration = AsyncAdministration(waiting)
        self.administration_failed_jobs = AsyncAdministrationFailedJobs(waiting)
