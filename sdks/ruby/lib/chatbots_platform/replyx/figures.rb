# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class ReplyX
    # Figures.
    class FiguresApi
      def initialize(core)
        @core = core
      end

      # Read the figures of your account's conversations.
      #
      # Of conversations that began between `from` and `to` (default: the last thirty days), on the calendar
      # of `time_zone`, by hour, day, week from Monday, or month. A conversation ends after half an hour of
      # silence, or a day while the visitor waits. Called by an owner of the account.
      #
      # GET /api/figures
      #
      # @param from [String, OMIT] A date of the time zone's calendar, or an instant.
      # @param to [String, OMIT] A date of the time zone's calendar, or an instant.
      # @param time_zone [String, OMIT]
      # @param granularity [String, OMIT]
      # @param assistant_id [Integer, OMIT]
      # @param channel [String, OMIT]
      # @param operator_id [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `figures`
      def read_figures(
        from: OMIT,
        to: OMIT,
        time_zone: OMIT,
        granularity: OMIT,
        assistant_id: OMIT,
        channel: OMIT,
        operator_id: OMIT
      )
        call = Call.new(
          method: "GET",
          path: "/api/figures",
          query: { "from" => from, "to" => to, "time_zone" => time_zone, "granularity" => granularity, "assistant_id" => assistant_id, "channel" => channel, "operator_id" => operator_id }
        )
        @core.send(call)
      end

      # List the conversations that a figure counts.
      #
      # With the range and the filters of a figure, `total` is the figure. Called by an owner of the
      # account.
      #
      # GET /api/figures/conversations
      #
      # @param from [String, OMIT] A date of the time zone's calendar, or an instant.
      # @param to [String, OMIT] A date of the time zone's calendar, or an instant.
      # @param time_zone [String, OMIT]
      # @param granularity [String, OMIT]
      # @param assistant_id [Integer, OMIT]
      # @param channel [String, OMIT]
      # @param operator_id [Integer, OMIT]
      # @param result [String, OMIT]
      # @param rating [String, OMIT]
      # @param clock [String, OMIT]
      # @param cluster_id [Integer, OMIT]
      # @param weekday [Integer, OMIT]
      # @param hour [Integer, OMIT]
      # @param is_open [Boolean, OMIT]
      # @param page [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `figure_conversations`
      def list_figure_conversations(
        from: OMIT,
        to: OMIT,
        time_zone: OMIT,
        granularity: OMIT,
        assistant_id: OMIT,
        channel: OMIT,
        operator_id: OMIT,
        result: OMIT,
        rating: OMIT,
        clock: OMIT,
        cluster_id: OMIT,
        weekday: OMIT,
        hour: OMIT,
        is_open: OMIT,
        page: OMIT,
        limit: OMIT
      )
        call = Call.new(
          method: "GET",
          path: "/api/figures/conversations",
          query: { "from" => from, "to" => to, "time_zone" => time_zone, "granularity" => granularity, "assistant_id" => assistant_id, "channel" => channel, "operator_id" => operator_id, "result" => result, "rating" => rating, "clock" => clock, "cluster_id" => cluster_id, "weekday" => weekday, "hour" => hour, "is_open" => is_open, "page" => page, "limit" => limit }
        )
        @core.send(call)
      end

      # List the conversations that a figure counts. All pages, one after the other.
      #
      # With the range and the filters of a figure, `total` is the figure. Called by an owner of the
      # account.
      #
      # GET /api/figures/conversations
      #
      # @param from [String, OMIT] A date of the time zone's calendar, or an instant.
      # @param to [String, OMIT] A date of the time zone's calendar, or an instant.
      # @param time_zone [String, OMIT]
      # @param granularity [String, OMIT]
      # @param assistant_id [Integer, OMIT]
      # @param channel [String, OMIT]
      # @param operator_id [Integer, OMIT]
      # @param result [String, OMIT]
      # @param rating [String, OMIT]
      # @param clock [String, OMIT]
      # @param cluster_id [Integer, OMIT]
      # @param weekday [Integer, OMIT]
      # @param hour [Integer, OMIT]
      # @param is_open [Boolean, OMIT]
      # @param limit [Integer, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `figure_conversations_conversation`
      def all_figure_conversations(
        from: OMIT,
        to: OMIT,
        time_zone: OMIT,
        granularity: OMIT,
        assistant_id: OMIT,
        channel: OMIT,
        operator_id: OMIT,
        result: OMIT,
        rating: OMIT,
        clock: OMIT,
        cluster_id: OMIT,
        weekday: OMIT,
        hour: OMIT,
        is_open: OMIT,
        limit: OMIT,
        &block
      )
        call = Call.new(
          method: "GET",
          path: "/api/figures/conversations",
          query: { "from" => from, "to" => to, "time_zone" => time_zone, "granularity" => granularity, "assistant_id" => assistant_id, "channel" => channel, "operator_id" => operator_id, "result" => result, "rating" => rating, "clock" => clock, "cluster_id" => cluster_id, "weekday" => weekday, "hour" => hour, "is_open" => is_open, "limit" => limit }
        )
        @core.pages(call, Pages.new(style: "page", parameter: "page", items: "conversations"), &block)
      end

      # Export the conversations that a figure counts.
      #
      # CSV in UTF-8 with a header, one row for each conversation. Times are UTC. Called by an owner of the
      # account.
      #
      # GET /api/figures/conversations.csv
      #
      # @param from [String, OMIT] A date of the time zone's calendar, or an instant.
      # @param to [String, OMIT] A date of the time zone's calendar, or an instant.
      # @param time_zone [String, OMIT]
      # @param granularity [String, OMIT]
      # @param assistant_id [Integer, OMIT]
      # @param channel [String, OMIT]
      # @param operator_id [Integer, OMIT]
      # @param result [String, OMIT]
      # @param rating [String, OMIT]
      # @param clock [String, OMIT]
      # @param cluster_id [Integer, OMIT]
      # @param weekday [Integer, OMIT]
      # @param hour [Integer, OMIT]
      # @param is_open [Boolean, OMIT]
      # @return [String] the bytes
      def export_figure_conversations(
        from: OMIT,
        to: OMIT,
        time_zone: OMIT,
        granularity: OMIT,
        assistant_id: OMIT,
        channel: OMIT,
        operator_id: OMIT,
        result: OMIT,
        rating: OMIT,
        clock: OMIT,
        cluster_id: OMIT,
        weekday: OMIT,
        hour: OMIT,
        is_open: OMIT
      )
        call = Call.new(
          method: "GET",
          path: "/api/figures/conversations.csv",
          query: { "from" => from, "to" => to, "time_zone" => time_zone, "granularity" => granularity, "assistant_id" => assistant_id, "channel" => channel, "operator_id" => operator_id, "result" => result, "rating" => rating, "clock" => clock, "cluster_id" => cluster_id, "weekday" => weekday, "hour" => hour, "is_open" => is_open },
          is_binary: true
        )
        @core.send(call)
      end
    end
  end
end
