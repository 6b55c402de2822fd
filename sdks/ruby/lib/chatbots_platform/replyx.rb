# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

require_relative "replyx/accounts"
require_relative "replyx/email"
require_relative "replyx/onboarding"
require_relative "replyx/support"
require_relative "replyx/telegram_token"
require_relative "replyx/ai_sessions"
require_relative "replyx/ai_tokens"
require_relative "replyx/api_tokens"
require_relative "replyx/account_tokens"
require_relative "replyx/assistants"
require_relative "replyx/bots"
require_relative "replyx/bot_worker"
require_relative "replyx/channels"
require_relative "replyx/dialogs"
require_relative "replyx/billing"
require_relative "replyx/documents"
require_relative "replyx/knowledge"
require_relative "replyx/inbox"
require_relative "replyx/labels"
require_relative "replyx/saved_replies"
require_relative "replyx/sla"
require_relative "replyx/contacts"
require_relative "replyx/handoff"
require_relative "replyx/team"
require_relative "replyx/site"
require_relative "replyx/unanswered_questions"
require_relative "replyx/websites"
require_relative "replyx/webhooks"
require_relative "replyx/evaluation"
require_relative "replyx/figures"
require_relative "replyx/administration_users"
require_relative "replyx/administration_settings"
require_relative "replyx/administration_figures"
require_relative "replyx/administration_bots_and_widgets"
require_relative "replyx/system"
require_relative "replyx/administration"
require_relative "replyx/administration_failed_jobs"

module ChatbotsPlatform
  # Switchboard API (ReplyX dialect).
  class ReplyX
    # @return [AccountsApi]
    attr_reader :accounts
    # @return [EmailApi]
    attr_reader :email
    # @return [OnboardingApi]
    attr_reader :onboarding
    # @return [SupportApi]
    attr_reader :support
    # @return [TelegramTokenApi]
    attr_reader :telegram_token
    # @return [AiSessionsApi]
    attr_reader :ai_sessions
    # @return [AiTokensApi]
    attr_reader :ai_tokens
    # @return [ApiTokensApi]
    attr_reader :api_tokens
    # @return [AccountTokensApi]
    attr_reader :account_tokens
    # @return [AssistantsApi]
    attr_reader :assistants
    # @return [BotsApi]
    attr_reader :bots
    # @return [BotWorkerApi]
    attr_reader :bot_worker
    # @return [ChannelsApi]
    attr_reader :channels
    # @return [DialogsApi]
    attr_reader :dialogs
    # @return [BillingApi]
    attr_reader :billing
    # @return [DocumentsApi]
    attr_reader :documents
    # @return [KnowledgeApi]
    attr_reader :knowledge
    # @return [InboxApi]
    attr_reader :inbox
    # @return [LabelsApi]
    attr_reader :labels
    # @return [SavedRepliesApi]
    attr_reader :saved_replies
    # @return [SlaApi]
    attr_reader :sla
    # @return [ContactsApi]
    attr_reader :contacts
    # @return [HandoffApi]
    attr_reader :handoff
    # @return [TeamApi]
    attr_reader :team
    # @return [SiteApi]
    attr_reader :site
    # @return [UnansweredQuestionsApi]
    attr_reader :unanswered_questions
    # @return [WebsitesApi]
    attr_reader :websites
    # @return [WebhooksApi]
    attr_reader :webhooks
    # @return [EvaluationApi]
    attr_reader :evaluation
    # @return [FiguresApi]
    attr_reader :figures
    # @return [AdministrationUsersApi]
    attr_reader :administration_users
    # @return [AdministrationSettingsApi]
    attr_reader :administration_settings
    # @return [AdministrationFiguresApi]
    attr_reader :administration_figures
    # @return [AdministrationBotsAndWidgetsApi]
    attr_reader :administration_bots_and_widgets
    # @return [SystemApi]
    attr_reader :system
    # @return [AdministrationApi]
    attr_reader :administration
    # @return [AdministrationFailedJobsApi]
    attr_reader :administration_failed_jobs

    # @param base_url [String]
    # @param token [String, nil] The access token of a user, from logging in, or an API token.
    # @param service_key [String, nil] The key of a worker of your own.
    # @param timeout [Numeric] seconds in which something must come
    # @param retries [Retries]
    def initialize(base_url, token: nil, service_key: nil, timeout: 60, retries: Retries.new)
      headers = { "authorization" => (token && "Bearer #{token}"), "x-service-key" => service_key }
      core = Core.new(base_url, headers, timeout: timeout, retries: retries)
      @accounts = AccountsApi.new(core)
      @email = EmailApi.new(core)
      @onboarding = OnboardingApi.new(core)
      @support = SupportApi.new(core)
      @telegram_token = TelegramTokenApi.new(core)
      @ai_sessions = AiSessionsApi.new(core)
      @ai_tokens = AiTokensApi.new(core)
      @api_tokens = ApiTokensApi.new(core)
      @account_tokens = AccountTokensApi.new(core)
      @assistants = AssistantsApi.new(core)
      @bots = BotsApi.new(core)
      @bot_worker = BotWorkerApi.new(core)
      @channels = ChannelsApi.new(core)
      @dialogs = DialogsApi.new(core)
      @billing = BillingApi.new(core)
      @documents = DocumentsApi.new(core)
      @knowledge = KnowledgeApi.new(core)
      @inbox = InboxApi.new(core)
      @labels = LabelsApi.new(core)
      @saved_replies = SavedRepliesApi.new(core)
      @sla = SlaApi.new(core)
      @contacts = ContactsApi.new(core)
      @handoff = HandoffApi.new(core)
      @team = TeamApi.new(core)
      @site = SiteApi.new(core)
      @unanswered_questions = UnansweredQuestionsApi.new(core)
      @websites = WebsitesApi.new(core)
      @webhooks = WebhooksApi.new(core)
      @evaluation = EvaluationApi.new(core)
      @figures = FiguresApi.new(core)
      @administration_users = AdministrationUsersApi.new(core)
      @administration_settings = AdministrationSettingsApi.new(core)
      @administration_figures = AdministrationFiguresApi.new(core)
      @administration_bots_and_widgets = AdministrationBotsAndWidgetsApi.new(core)
      @system = SystemApi.new(core)
      @administration = AdministrationApi.new(core)
      @administration_failed_jobs = AdministrationFailedJobsApi.new(core)
    end
  end
end
