# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

require_relative "chatbots/authentication"
require_relative "chatbots/users"
require_relative "chatbots/chatbots"
require_relative "chatbots/conversations"
require_relative "chatbots/personalities"
require_relative "chatbots/knowledge_bases"
require_relative "chatbots/webhooks"
require_relative "chatbots/context"
require_relative "chatbots/training"
require_relative "chatbots/analytics"
require_relative "chatbots/health"
require_relative "chatbots/plugins"

module ChatbotsPlatform
  # Switchboard API (Chatbots Platform dialect).
  class Chatbots
    # @return [AuthenticationApi]
    attr_reader :authentication
    # @return [UsersApi]
    attr_reader :users
    # @return [ChatbotsApi]
    attr_reader :chatbots
    # @return [ConversationsApi]
    attr_reader :conversations
    # @return [PersonalitiesApi]
    attr_reader :personalities
    # @return [KnowledgeBasesApi]
    attr_reader :knowledge_bases
    # @return [WebhooksApi]
    attr_reader :webhooks
    # @return [ContextApi]
    attr_reader :context
    # @return [TrainingApi]
    attr_reader :training
    # @return [AnalyticsApi]
    attr_reader :analytics
    # @return [HealthApi]
    attr_reader :health
    # @return [PluginsApi]
    attr_reader :plugins

    # @param base_url [String]
    # @param token [String, nil] The access token of a user, from logging in.
    # @param api_key [String, nil] The API key of a program.
    # @param service_key [String, nil] The key of a worker of your own.
    # @param timeout [Numeric] seconds in which something must come
    # @param retries [Retries]
    def initialize(base_url, token: nil, api_key: nil, service_key: nil, timeout: 60, retries: Retries.new)
      headers = { "authorization" => (token && "Bearer #{token}"), "x-api-key" => api_key, "x-service-key" => service_key }
      core = Core.new(base_url, headers, timeout: timeout, retries: retries)
      @authentication = AuthenticationApi.new(core)
      @users = UsersApi.new(core)
      @chatbots = ChatbotsApi.new(core)
      @conversations = ConversationsApi.new(core)
      @personalities = PersonalitiesApi.new(core)
      @knowledge_bases = KnowledgeBasesApi.new(core)
      @webhooks = WebhooksApi.new(core)
      @context = ContextApi.new(core)
      @training = TrainingApi.new(core)
      @analytics = AnalyticsApi.new(core)
      @health = HealthApi.new(core)
      @plugins = PluginsApi.new(core)
    end
  end
end
