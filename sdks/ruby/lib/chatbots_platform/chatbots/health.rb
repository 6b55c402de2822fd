# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class Chatbots
    # Health.
    class HealthApi
      def initialize(core)
        @core = core
      end

      # Basic health check.
      #
      # Needs no credential.
      #
      # GET /api/v1/health
      #
      # @return [Hash{Symbol => Object}] `health_result`
      def read_health
        @core.send(Call.new(method: "GET", path: "/api/v1/health"))
      end

      # Detailed system status.
      #
      # Every part is asked at the same time and has three seconds to answer. A `degraded` platform serves
      # requests, a part of its work is late or missing. The AI is not called: its state is that of its
      # tokens. Called by an administrator of the platform.
      #
      # GET /api/v1/health/status
      #
      # @return [Hash{Symbol => Object}] `system_status_result`
      def read_system_status
        @core.send(Call.new(method: "GET", path: "/api/v1/health/status"))
      end

      # Prometheus metrics.
      #
      # Text format 0.0.4, or OpenMetrics 1.0.0 if `Accept` prefers it. For administrators, and with the
      # service key (`X-Service-Key`) for a scraper. No series belongs to an account. Called with the
      # service key, or by an administrator of the platform.
      #
      # GET /api/v1/metrics
      #
      # @return [String] the bytes
      def read_metrics_text
        @core.send(Call.new(method: "GET", path: "/api/v1/metrics", is_binary: true))
      end
    end
  end
end
