# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class ReplyX
    # Administration: bots and widgets.
    class AdministrationBotsAndWidgetsApi
      def initialize(core)
        @core = core
      end

      # List the platform's bots with their status and traffic.
      #
      # Called by an administrator of the platform.
      #
      # GET /api/admin/bots-monitoring
      #
      # @param period [String, OMIT]
      # @param date [String, OMIT]
      # @param timezone [String, OMIT]
      # @param status [String, OMIT]
      # @param search [String, OMIT]
      # @param limit [Integer, OMIT]
      # @param offset [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `monitored_bots`
      def monitor_bots(
        period: OMIT,
        date: OMIT,
        timezone: OMIT,
        status: OMIT,
        search: OMIT,
        limit: OMIT,
        offset: OMIT
      )
        call = Call.new(
          method: "GET",
          path: "/api/admin/bots-monitoring",
          query: { "period" => period, "date" => date, "timezone" => timezone, "status" => status, "search" => search, "limit" => limit, "offset" => offset }
        )
        @core.send(call)
      end

      # List the platform's bots with their status and traffic. All pages, one after the other.
      #
      # Called by an administrator of the platform.
      #
      # GET /api/admin/bots-monitoring
      #
      # @param period [String, OMIT]
      # @param date [String, OMIT]
      # @param timezone [String, OMIT]
      # @param status [String, OMIT]
      # @param search [String, OMIT]
      # @param limit [Integer, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `monitored_bot`
      def monitor_all_bots(
        period: OMIT,
        date: OMIT,
        timezone: OMIT,
        status: OMIT,
        search: OMIT,
        limit: OMIT,
        &block
      )
        call = Call.new(
          method: "GET",
          path: "/api/admin/bots-monitoring",
          query: { "period" => period, "date" => date, "timezone" => timezone, "status" => status, "search" => search, "limit" => limit }
        )
        @core.pages(call, Pages.new(style: "offset", parameter: "offset", items: "bots"), &block)
      end

      # Read totals of the platform's bots and their traffic.
      #
      # Called by an administrator of the platform.
      #
      # GET /api/admin/bots-monitoring/stats
      #
      # @param period [String, OMIT]
      # @param date [String, OMIT]
      # @param timezone [String, OMIT]
      # @return [Hash{Symbol => Object}] `bot_stats`
      def read_bot_stats(period: OMIT, date: OMIT, timezone: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/admin/bots-monitoring/stats",
          query: { "period" => period, "date" => date, "timezone" => timezone }
        )
        @core.send(call)
      end

      # Start, stop, restart or delete any bot.
      #
      # Called by an administrator of the platform.
      #
      # POST /api/admin/bots/{bot_id}/action
      #
      # @param bot_id [Integer]
      # @param action [String, Hash{Symbol => Object}]
      # @return [Hash{Symbol => Object}] `bot_action_result`
      def act_on_bot(bot_id, action:)
        call = Call.new(
          method: "POST",
          path: "/api/admin/bots/#{Call.segment(bot_id)}/action",
          body: { "action" => action }
        )
        @core.send(call)
      end

      # List the embed codes of every assistant.
      #
      # Called by an administrator of the platform.
      #
      # GET /api/admin/embed-codes
      #
      # @param user_id [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @param offset [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `embed_codes`
      def list_embed_codes(user_id: OMIT, limit: OMIT, offset: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/admin/embed-codes",
          query: { "user_id" => user_id, "limit" => limit, "offset" => offset }
        )
        @core.send(call)
      end

      # List the embed codes of every assistant. All pages, one after the other.
      #
      # Called by an administrator of the platform.
      #
      # GET /api/admin/embed-codes
      #
      # @param user_id [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `listed_embed_code`
      def all_embed_codes(user_id: OMIT, limit: OMIT, &block)
        call = Call.new(
          method: "GET",
          path: "/api/admin/embed-codes",
          query: { "user_id" => user_id, "limit" => limit }
        )
        @core.pages(call, Pages.new(style: "offset", parameter: "offset", items: "embed_codes"), &block)
      end
    end
  end
end
