# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class Chatbots
    # Webhooks.
    class WebhooksApi
      def initialize(core)
        @core = core
      end

      # Register a webhook URL.
      #
      # It receives the chosen events from now on, by default all, signed by the Standard Webhooks
      # convention with `secret`. An address in a private network is refused. Called by an owner of the
      # account, or with an API key that has the scope `manage`.
      #
      # POST /api/v1/webhooks
      #
      # @param url [String]
      # @param events [Array<String>, OMIT]
      # @param description [String, OMIT]
      # @param is_active [Boolean, OMIT]
      # @param token [String, nil, OMIT]
      # @return [Hash{Symbol => Object}] `new_webhook_result`
      def create_webhook(url:, events: OMIT, description: OMIT, is_active: OMIT, token: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/v1/webhooks",
          body: { "url" => url, "events" => events, "description" => description, "isActive" => is_active, "token" => token }
        )
        @core.send(call)
      end

      # Get all webhooks.
      #
      # Called by an owner of the account, or with an API key that has the scope `manage`.
      #
      # GET /api/v1/webhooks
      #
      # @param page [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `webhook_list`
      def list_webhooks(page: OMIT, limit: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/v1/webhooks",
          query: { "page" => page, "limit" => limit }
        )
        @core.send(call)
      end

      # Get all webhooks. All pages, one after the other.
      #
      # Called by an owner of the account, or with an API key that has the scope `manage`.
      #
      # GET /api/v1/webhooks
      #
      # @param limit [Integer, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `webhook`
      def all_webhooks(limit: OMIT, &block)
        call = Call.new(
          method: "GET",
          path: "/api/v1/webhooks",
          query: { "limit" => limit }
        )
        @core.pages(call, Pages.new(style: "page", parameter: "page", items: "data"), &block)
      end

      # Get a webhook by ID.
      #
      # Called by an owner of the account, or with an API key that has the scope `manage`.
      #
      # GET /api/v1/webhooks/{id}
      #
      # @param id [Integer]
      # @return [Hash{Symbol => Object}] `webhook_result`
      def read_webhook(id)
        @core.send(Call.new(method: "GET", path: "/api/v1/webhooks/#{Call.segment(id)}"))
      end

      # Update a webhook.
      #
      # Omitted fields are not changed. Called by an owner of the account, or with an API key that has the
      # scope `manage`.
      #
      # PUT /api/v1/webhooks/{id}
      #
      # @param id [Integer]
      # @param url [String, OMIT]
      # @param events [Array<String>, OMIT]
      # @param description [String, OMIT]
      # @param is_active [Boolean, OMIT]
      # @param token [String, nil, OMIT]
      # @return [Hash{Symbol => Object}] `webhook_result`
      def update_webhook(id, url: OMIT, events: OMIT, description: OMIT, is_active: OMIT, token: OMIT)
        call = Call.new(
          method: "PUT",
          path: "/api/v1/webhooks/#{Call.segment(id)}",
          body: { "url" => url, "events" => events, "description" => description, "isActive" => is_active, "token" => token }
        )
        @core.send(call)
      end

      # Delete a webhook.
      #
      # Called by an owner of the account, or with an API key that has the scope `manage`.
      #
      # DELETE /api/v1/webhooks/{id}
      #
      # @param id [Integer]
      # @return [Hash{Symbol => Object}] `done`
      def delete_webhook(id)
        @core.send(Call.new(method: "DELETE", path: "/api/v1/webhooks/#{Call.segment(id)}"))
      end
    end
  end
end
