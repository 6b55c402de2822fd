# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

require_relative "replycx/knowledge_base"
require_relative "replycx/conversations"
require_relative "replycx/bots"
require_relative "replycx/webhooks"

module ChatbotsPlatform
  # Switchboard API (ReplyCX dialect).
  class ReplyCX
    # @return [KnowledgeBaseApi]
    attr_reader :knowledge_base
    # @return [ConversationsApi]
    attr_reader :conversations
    # @return [BotsApi]
    attr_reader :bots
    # @return [WebhooksApi]
    attr_reader :webhooks

    # @param base_url [String]
    # @param account_token [String] The token of the account, which its owner creates.
    # @param timeout [Numeric] seconds in which something must come
    # @param retries [Retries]
    def initialize(base_url, account_token:, timeout: 60, retries: Retries.new)
      headers = { "authorization" => (account_token && "Bearer #{account_token}") }
      core = Core.new(base_url, headers, timeout: timeout, retries: retries)
      @knowledge_base = KnowledgeBaseApi.new(core)
      @conversations = ConversationsApi.new(core)
      @bots = BotsApi.new(core)
      @webhooks = WebhooksApi.new(core)
    end
  end
end
