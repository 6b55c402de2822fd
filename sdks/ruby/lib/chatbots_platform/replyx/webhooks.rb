# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class ReplyX
    # Webhooks.
    class WebhooksApi
      def initialize(core)
        @core = core
      end

      # Create a webhook.
      #
      # It receives the chosen events from now on, by default all. Requests are signed by the Standard
      # Webhooks convention with `secret`, which only this response shows. An address in a private network
      # is refused. Called by an owner of the account.
      #
      # POST /api/webhooks
      #
      # @param url [String]
      # @param events [Array<String>, OMIT]
      # @param description [String, OMIT]
      # @param enabled [Boolean, OMIT]
      # @param token [String, nil, OMIT]
      # @return [Hash{Symbol => Object}] `webhook_with_secret`
      def create_webhook(url:, events: OMIT, description: OMIT, enabled: OMIT, token: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/webhooks",
          body: { "url" => url, "events" => events, "description" => description, "enabled" => enabled, "token" => token }
        )
        @core.send(call)
      end

      # List your webhooks.
      #
      # Called by an owner of the account.
      #
      # GET /api/webhooks
      #
      # @return [Array<Hash{Symbol => Object}>] `webhook`
      def list_webhooks
        @core.send(Call.new(method: "GET", path: "/api/webhooks"))
      end

      # Read a webhook and how it does.
      #
      # Called by an owner of the account.
      #
      # GET /api/webhooks/{webhook_id}
      #
      # @param webhook_id [Integer]
      # @return [Hash{Symbol => Object}] `webhook_state`
      def read_webhook(webhook_id)
        @core.send(Call.new(method: "GET", path: "/api/webhooks/#{Call.segment(webhook_id)}"))
      end

      # Change a webhook.
      #
      # Events that wait are tried at once. `enabled: false` ends them: they can be replayed after the
      # webhook is enabled again. Called by an owner of the account.
      #
      # PATCH /api/webhooks/{webhook_id}
      #
      # @param webhook_id [Integer]
      # @param url [String, OMIT]
      # @param events [Array<String>, OMIT]
      # @param description [String, OMIT]
      # @param enabled [Boolean, OMIT]
      # @param token [String, nil, OMIT]
      # @return [Hash{Symbol => Object}] `webhook`
      def update_webhook(webhook_id, url: OMIT, events: OMIT, description: OMIT, enabled: OMIT, token: OMIT)
        call = Call.new(
          method: "PATCH",
          path: "/api/webhooks/#{Call.segment(webhook_id)}",
          body: { "url" => url, "events" => events, "description" => description, "enabled" => enabled, "token" => token }
        )
        @core.send(call)
      end

      # Delete a webhook with its deliveries.
      #
      # Called by an owner of the account.
      #
      # DELETE /api/webhooks/{webhook_id}
      #
      # @param webhook_id [Integer]
      # @return [Hash{Symbol => Object}] `done`
      def delete_webhook(webhook_id)
        @core.send(Call.new(method: "DELETE", path: "/api/webhooks/#{Call.segment(webhook_id)}"))
      end

      # Replace the signing secret of a webhook.
      #
      # For `overlap_hours` requests have two signatures, the new one first, so that the receiver can change
      # its secret meanwhile. Called by an owner of the account.
      #
      # POST /api/webhooks/{webhook_id}/rotate-secret
      #
      # @param webhook_id [Integer]
      # @param overlap_hours [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `webhook_with_secret`
      def rotate_webhook_secret(webhook_id, overlap_hours: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/webhooks/#{Call.segment(webhook_id)}/rotate-secret",
          body: { "overlap_hours" => overlap_hours }
        )
        @core.send(call)
      end

      # Resume a paused webhook.
      #
      # Everything that waits is delivered, in order. Called by an owner of the account.
      #
      # POST /api/webhooks/{webhook_id}/resume
      #
      # @param webhook_id [Integer]
      # @return [Hash{Symbol => Object}] `webhook`
      def resume_webhook(webhook_id)
        @core.send(Call.new(method: "POST", path: "/api/webhooks/#{Call.segment(webhook_id)}/resume"))
      end

      # Send a test event.
      #
      # One attempt, also to a disabled or paused webhook. The response tells what the endpoint answered.
      # Called by an owner of the account.
      #
      # POST /api/webhooks/{webhook_id}/test
      #
      # @param webhook_id [Integer]
      # @return [Hash{Symbol => Object}] `webhook_delivery_detail`
      def test_webhook(webhook_id)
        @core.send(Call.new(method: "POST", path: "/api/webhooks/#{Call.segment(webhook_id)}/test"))
      end

      # List deliveries.
      #
      # Delivered events are kept for 7 days, failed ones for 30. `before` is the last id of the page
      # before. Called by an owner of the account.
      #
      # GET /api/webhooks/{webhook_id}/deliveries
      #
      # @param webhook_id [Integer]
      # @param status [String, OMIT]
      # @param type [String, OMIT]
      # @param before [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @return [Array<Hash{Symbol => Object}>] `webhook_delivery`
      def list_webhook_deliveries(webhook_id, status: OMIT, type: OMIT, before: OMIT, limit: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/webhooks/#{Call.segment(webhook_id)}/deliveries",
          query: { "status" => status, "type" => type, "before" => before, "limit" => limit }
        )
        @core.send(call)
      end

      # List deliveries. All pages, one after the other.
      #
      # Delivered events are kept for 7 days, failed ones for 30. `before` is the last id of the page
      # before. Called by an owner of the account.
      #
      # GET /api/webhooks/{webhook_id}/deliveries
      #
      # @param webhook_id [Integer]
      # @param status [String, OMIT]
      # @param type [String, OMIT]
      # @param limit [Integer, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `webhook_delivery`
      def all_webhook_deliveries(webhook_id, status: OMIT, type: OMIT, limit: OMIT, &block)
        call = Call.new(
          method: "GET",
          path: "/api/webhooks/#{Call.segment(webhook_id)}/deliveries",
          query: { "status" => status, "type" => type, "limit" => limit }
        )
        @core.pages(call, Pages.new(style: "last", parameter: "before"), &block)
      end

      # Read a delivery with its attempts.
      #
      # Called by an owner of the account.
      #
      # GET /api/webhooks/{webhook_id}/deliveries/{delivery_id}
      #
      # @param webhook_id [Integer]
      # @param delivery_id [Integer]
      # @return [Hash{Symbol => Object}] `webhook_delivery_detail`
      def read_webhook_delivery(webhook_id, delivery_id)
        call = Call.new(
          method: "GET",
          path: "/api/webhooks/#{Call.segment(webhook_id)}/deliveries/#{Call.segment(delivery_id)}"
        )
        @core.send(call)
      end

      # Deliver an event again.
      #
      # With the same id and body. While the webhook is paused, the event waits. Called by an owner of the
      # account.
      #
      # POST /api/webhooks/{webhook_id}/deliveries/{delivery_id}/replay
      #
      # @param webhook_id [Integer]
      # @param delivery_id [Integer]
      # @return [Hash{Symbol => Object}] `webhook_delivery`
      def replay_webhook_delivery(webhook_id, delivery_id)
        call = Call.new(
          method: "POST",
          path: "/api/webhooks/#{Call.segment(webhook_id)}/deliveries/#{Call.segment(delivery_id)}/replay"
        )
        @core.send(call)
      end

      # Deliver the events of a range of time again.
      #
      # At most 10,000 events that were created from `from` until `to`, oldest first; with `status`, only
      # those that were delivered or only those that failed. Called by an owner of the account.
      #
      # POST /api/webhooks/{webhook_id}/replay
      #
      # @param webhook_id [Integer]
      # @param from [String]
      # @param to [String]
      # @param status [String, OMIT]
      # @return [Hash{Symbol => Object}] `webhook_replayed`
      def replay_webhook_range(webhook_id, from:, to:, status: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/webhooks/#{Call.segment(webhook_id)}/replay",
          body: { "from" => from, "to" => to, "status" => status }
        )
        @core.send(call)
      end
    end
  end
end
