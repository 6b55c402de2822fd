# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class ReplyCX
    # Webhooks.
    class WebhooksApi
      def initialize(core)
        @core = core
      end

      # Set the webhook of your account.
      #
      # It replaces the one that was set here before. `token` is sent as `Authorization: Bearer` with every
      # event. The events and their signature are described in docs/webhooks.md. Called with a token of the
      # account.
      #
      # POST /v1/accounts/{account_id}/webhook
      #
      # @param account_id [String]
      # @param webhook_url [String]
      # @param subscribed_events [Array<Hash{Symbol => Object}>] `webhook_settings_subscribed_event`
      # @param is_enabled [Boolean, OMIT]
      # @param token [String, nil, OMIT]
      # @return [Hash{Symbol => Object}] `webhook_set`
      def set_webhook(account_id, webhook_url:, subscribed_events:, is_enabled: OMIT, token: OMIT)
        call = Call.new(
          method: "POST",
          path: "/v1/accounts/#{Call.segment(account_id)}/webhook",
          body: { "webhook_url" => webhook_url, "subscribed_events" => subscribed_events, "is_enabled" => is_enabled, "token" => token }
        )
        @core.send(call)
      end
    end
  end
end
