# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class Chatbots
    # Chatbots.
    class ChatbotsApi
      def initialize(core)
        @core = core
      end

      # Get all chatbots.
      #
      # Called by any user of the account, or with an API key that has the scope `read`.
      #
      # GET /api/v1/chatbots
      #
      # @param page [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `chatbot_list`
      def list_chatbots(page: OMIT, limit: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/v1/chatbots",
          query: { "page" => page, "limit" => limit }
        )
        @core.send(call)
      end

      # Get all chatbots. All pages, one after the other.
      #
      # Called by any user of the account, or with an API key that has the scope `read`.
      #
      # GET /api/v1/chatbots
      #
      # @param limit [Integer, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `chatbot`
      def all_chatbots(limit: OMIT, &block)
        call = Call.new(
          method: "GET",
          path: "/api/v1/chatbots",
          query: { "limit" => limit }
        )
        @core.pages(call, Pages.new(style: "page", parameter: "page", items: "data"), &block)
      end

      # Create a chatbot.
      #
      # It answers from its knowledge bases, and is an assistant in the other APIs. It begins with one
      # knowledge base. Called by an owner of the account, or with an API key that has the scope `manage`.
      #
      # POST /api/v1/chatbots
      #
      # @param name [String]
      # @param description [String, OMIT]
      # @param system_prompt [String, OMIT]
      # @param model [String, OMIT]
      # @param is_active [Boolean, OMIT]
      # @param website_integration [Boolean, OMIT]
      # @param allowed_domains [Array<String>, OMIT]
      # @param handoff_keywords [Array<String>, OMIT]
      # @param handoff_after_abstentions [Integer, OMIT]
      # @param extracts_with_model [Boolean, OMIT]
      # @param abstain_below [Numeric, nil, OMIT]
      # @return [Hash{Symbol => Object}] `chatbot_result`
      def create_chatbot(
        name:,
        description: OMIT,
        system_prompt: OMIT,
        model: OMIT,
        is_active: OMIT,
        website_integration: OMIT,
        allowed_domains: OMIT,
        handoff_keywords: OMIT,
        handoff_after_abstentions: OMIT,
        extracts_with_model: OMIT,
        abstain_below: OMIT,
        idempotency_key: nil
      )
        call = Call.new(
          method: "POST",
          path: "/api/v1/chatbots",
          body: { "name" => name, "description" => description, "systemPrompt" => system_prompt, "model" => model, "isActive" => is_active, "websiteIntegration" => website_integration, "allowedDomains" => allowed_domains, "handoffKeywords" => handoff_keywords, "handoffAfterAbstentions" => handoff_after_abstentions, "extractsWithModel" => extracts_with_model, "abstainBelow" => abstain_below },
          takes_key: true,
          key: idempotency_key
        )
        @core.send(call)
      end

      # Get a chatbot by ID.
      #
      # Called by any user of the account, or with an API key that has the scope `read`.
      #
      # GET /api/v1/chatbots/{id}
      #
      # @param id [Integer]
      # @return [Hash{Symbol => Object}] `chatbot_result`
      def read_chatbot(id)
        @core.send(Call.new(method: "GET", path: "/api/v1/chatbots/#{Call.segment(id)}"))
      end

      # Update a chatbot.
      #
      # Omitted fields are not changed. Called by an owner of the account, or with an API key that has the
      # scope `manage`.
      #
      # PUT /api/v1/chatbots/{id}
      #
      # @param id [Integer]
      # @param name [String, OMIT]
      # @param description [String, OMIT]
      # @param system_prompt [String, OMIT]
      # @param model [String, OMIT]
      # @param is_active [Boolean, OMIT]
      # @param website_integration [Boolean, OMIT]
      # @param allowed_domains [Array<String>, OMIT]
      # @param handoff_keywords [Array<String>, OMIT]
      # @param handoff_after_abstentions [Integer, OMIT]
      # @param extracts_with_model [Boolean, OMIT]
      # @param abstain_below [Numeric, nil, OMIT]
      # @return [Hash{Symbol => Object}] `chatbot_result`
      def update_chatbot(
        id,
        name: OMIT,
        description: OMIT,
        system_prompt: OMIT,
        model: OMIT,
        is_active: OMIT,
        website_integration: OMIT,
        allowed_domains: OMIT,
        handoff_keywords: OMIT,
        handoff_after_abstentions: OMIT,
        extracts_with_model: OMIT,
        abstain_below: OMIT
      )
        call = Call.new(
          method: "PUT",
          path: "/api/v1/chatbots/#{Call.segment(id)}",
          body: { "name" => name, "description" => description, "systemPrompt" => system_prompt, "model" => model, "isActive" => is_active, "websiteIntegration" => website_integration, "allowedDomains" => allowed_domains, "handoffKeywords" => handoff_keywords, "handoffAfterAbstentions" => handoff_after_abstentions, "extractsWithModel" => extracts_with_model, "abstainBelow" => abstain_below }
        )
        @core.send(call)
      end

      # Delete a chatbot.
      #
      # With its knowledge bases, except those that other chatbots share. Its conversations stay readable.
      # Called by an owner of the account, or with an API key that has the scope `manage`.
      #
      # DELETE /api/v1/chatbots/{id}
      #
      # @param id [Integer]
      # @return [Hash{Symbol => Object}] `done`
      def delete_chatbot(id)
        @core.send(Call.new(method: "DELETE", path: "/api/v1/chatbots/#{Call.segment(id)}"))
      end
    end
  end
end
