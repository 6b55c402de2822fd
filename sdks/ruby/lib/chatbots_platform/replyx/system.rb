# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class ReplyX
    # System.
    class SystemApi
      def initialize(core)
        @core = core
      end

      # Read daily figures of your account, a user's account, or all accounts.
      #
      # Covers `period` days up to and including `date` (default: today), in the calendar of `timezone`
      # (IANA). Called by an administrator of the platform.
      #
      # GET /api/metrics
      #
      # @param period [String, OMIT]
      # @param date [String, OMIT]
      # @param timezone [String, OMIT]
      # @param user_id [Integer, OMIT]
      # @param all [Boolean, OMIT]
      # @return [Hash{Symbol => Object}] `metrics`
      def read_metrics(period: OMIT, date: OMIT, timezone: OMIT, user_id: OMIT, all: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/metrics",
          query: { "period" => period, "date" => date, "timezone" => timezone, "user_id" => user_id, "all" => all }
        )
        @core.send(call)
      end
    end
  end
end
