# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class ReplyX
    # Administration: figures.
    class AdministrationFiguresApi
      def initialize(core)
        @core = core
      end

      # Read the platform's totals.
      #
      # Called by an administrator of the platform.
      #
      # GET /api/admin/system-stats
      #
      # @return [Hash{Symbol => Object}] `system_stats`
      def read_system_stats
        @core.send(Call.new(method: "GET", path: "/api/admin/system-stats"))
      end

      # Read the platform's current activity.
      #
      # May lag the dialogs by seconds. Called by an administrator of the platform.
      #
      # GET /api/admin/realtime-stats
      #
      # @return [Hash{Symbol => Object}] `realtime_stats`
      def read_realtime_stats
        @core.send(Call.new(method: "GET", path: "/api/admin/realtime-stats"))
      end

      # Read the platform's figures over a period, by day.
      #
      # Covers `period` days up to and including `date` (default: today), in the calendar of `timezone`
      # (IANA). Called by an administrator of the platform.
      #
      # GET /api/admin/advanced-analytics
      #
      # @param period [String, OMIT]
      # @param date [String, OMIT]
      # @param timezone [String, OMIT]
      # @return [Hash{Symbol => Object}] `advanced_analytics`
      def read_advanced_analytics(period: OMIT, date: OMIT, timezone: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/admin/advanced-analytics",
          query: { "period" => period, "date" => date, "timezone" => timezone }
        )
        @core.send(call)
      end

      # Check the health of every component.
      #
      # Each check has a timeout of three seconds. A figure that this platform does not have is null. Called
      # by an administrator of the platform.
      #
      # GET /api/admin/system/health
      #
      # @return [Hash{Symbol => Object}] `system_health`
      def read_system_health
        @core.send(Call.new(method: "GET", path: "/api/admin/system/health"))
      end
    end
  end
end
