# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class ReplyCX
    # Bots.
    class BotsApi
      def initialize(core)
        @core = core
      end

      # List the bots of your account.
      #
      # Your assistants, oldest first. Called with a token of the account.
      #
      # GET /v1/accounts/{account_id}/bots
      #
      # @param account_id [String]
      # @return [Hash{Symbol => Object}] `bot_list`
      def list_bots(account_id)
        @core.send(Call.new(method: "GET", path: "/v1/accounts/#{Call.segment(account_id)}/bots"))
      end
    end
  end
end
