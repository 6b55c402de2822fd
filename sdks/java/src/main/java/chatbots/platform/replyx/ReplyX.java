// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.replyx;

import chatbots.platform.core.Core;
import chatbots.platform.core.Options;

/**
 * Switchboard API (ReplyX dialect).
 *
 * <p>{@code Options.token}: The access token of a user, from logging in, or an API token.
 *
 * <p>{@code Options.serviceKey}: The key of a worker of your own.
 */
public final class ReplyX {
    private final Core core;

    public ReplyX(Options options) {
        core = new Core(options);
    }

    public AccountsApi accounts() {
        return new AccountsApi(core);
    }

    public EmailApi email() {
        return new EmailApi(core);
    }

    public OnboardingApi onboarding() {
        return new OnboardingApi(core);
    }

    public SupportApi support() {
        return new SupportApi(core);
    }

    public TelegramTokenApi telegramToken() {
        return new TelegramTokenApi(core);
    }

    public AiSessionsApi aiSessions() {
        return new AiSessionsApi(core);
    }

    public AiTokensApi aiTokens() {
        return new AiTokensApi(core);
    }

    public ApiTokensApi apiTokens() {
        return new ApiTokensApi(core);
    }

    public AccountTokensApi accountTokens() {
        return new AccountTokensApi(core);
    }

    public AssistantsApi assistants() {
        return new AssistantsApi(core);
    }

    public BotsApi bots() {
        return new BotsApi(core);
    }

    public BotWorkerApi botWorker() {
        return new BotWorkerApi(core);
    }

    public ChannelsApi channels() {
        return new ChannelsApi(core);
    }

    public DialogsApi dialogs() {
        return new DialogsApi(core);
    }

    public BillingApi billing() {
        return new BillingApi(core);
    }

    public DocumentsApi documents() {
        return new DocumentsApi(core);
    }

    public KnowledgeApi knowledge() {
        return new KnowledgeApi(core);
    }

    public InboxApi inbox() {
        return new InboxApi(core);
    }

    public LabelsApi labels() {
        return new LabelsApi(core);
    }

    public SavedRepliesApi savedReplies() {
        return new SavedRepliesApi(core);
    }

    public SlaApi sla() {
        return new SlaApi(core);
    }

    public ContactsApi contacts() {
        return new ContactsApi(core);
    }

    public HandoffApi handoff() {
        return new HandoffApi(core);
    }

    public TeamApi team() {
        return new TeamApi(core);
    }

    public SiteApi site() {
        return new SiteApi(core);
    }

    public UnansweredQuestionsApi unansweredQuestions() {
        return new UnansweredQuestionsApi(core);
    }

    public WebsitesApi websites() {
        return new WebsitesApi(core);
    }

    public WebhooksApi webhooks() {
        return new WebhooksApi(core);
    }

    public EvaluationApi evaluation() {
        return new EvaluationApi(core);
    }

    public FiguresApi figures() {
        return new FiguresApi(core);
    }

    public AdministrationUsersApi administrationUsers() {
        return new AdministrationUsersApi(core);
    }

    public AdministrationSettingsApi administrationSettings() {
        return new AdministrationSettingsApi(core);
    }

    public AdministrationFiguresApi administrationFigures() {
        return new AdministrationFiguresApi(core);
    }

    public AdministrationBotsAndWidgetsApi administrationBotsAndWidgets() {
        return new AdministrationBotsAndWidgetsApi(core);
    }

    public SystemApi system() {
        return new SystemApi(core);
    }

    public AdministrationApi administration() {
        return new AdministrationApi(core);
    }

    public AdministrationFailedJobsApi administrationFailedJobs() {
        return new AdministrationFailedJobsApi(core);
    }
}
