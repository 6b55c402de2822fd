# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

require_relative "visitor/support"
require_relative "visitor/dialogs"
require_relative "visitor/handoff"
require_relative "visitor/site"
require_relative "visitor/unanswered_questions"

module ChatbotsPlatform
  # Switchboard API (ReplyX dialect) for a visitor of a website.
  class Visitor
    # @return [SupportApi]
    attr_reader :support
    # @return [DialogsApi]
    attr_reader :dialogs
    # @return [HandoffApi]
    attr_reader :handoff
    # @return [SiteApi]
    attr_reader :site
    # @return [UnansweredQuestionsApi]
    attr_reader :unanswered_questions

    # @param base_url [String]
    # @param site_token [String] The token of the website's integration.
    # @param guest_id [String, nil] Who the visitor is: the signed id from opening a session.
    # @param timeout [Numeric] seconds in which something must come
    # @param retries [Retries]
    def initialize(base_url, site_token:, guest_id: nil, timeout: 60, retries: Retries.new)
      headers = { "x-site-token" => site_token, "x-guest-id" => guest_id }
      core = Core.new(base_url, headers, timeout: timeout, retries: retries)
      @support = SupportApi.new(core)
      @dialogs = DialogsApi.new(core)
      @handoff = HandoffApi.new(core)
      @site = SiteApi.new(core)
      @unanswered_questions = UnansweredQuestionsApi.new(core)
    end
  end
end
