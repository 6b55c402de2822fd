# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class Chatbots
    # Personalities.
    class PersonalitiesApi
      def initialize(core)
        @core = core
      end

      # Get all personalities for a chatbot.
      #
      # Called by any user of the account, or with an API key that has the scope `read`.
      #
      # GET /api/v1/chatbots/{chatbotId}/personalities
      #
      # @param chatbot_id [Integer]
      # @param page [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `personality_list`
      def list_personalities(chatbot_id, page: OMIT, limit: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/v1/chatbots/#{Call.segment(chatbot_id)}/personalities",
          query: { "page" => page, "limit" => limit }
        )
        @core.send(call)
      end

      # Get all personalities for a chatbot. All pages, one after the other.
      #
      # Called by any user of the account, or with an API key that has the scope `read`.
      #
      # GET /api/v1/chatbots/{chatbotId}/personalities
      #
      # @param chatbot_id [Integer]
      # @param limit [Integer, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `personality`
      def all_personalities(chatbot_id, limit: OMIT, &block)
        call = Call.new(
          method: "GET",
          path: "/api/v1/chatbots/#{Call.segment(chatbot_id)}/personalities",
          query: { "limit" => limit }
        )
        @core.pages(call, Pages.new(style: "page", parameter: "page", items: "data"), &block)
      end

      # Create a personality for a chatbot.
      #
      # The chatbot speaks with its default personality: this one with `isDefault`. Called by an owner of
      # the account, or with an API key that has the scope `manage`.
      #
      # POST /api/v1/chatbots/{chatbotId}/personalities
      #
      # @param chatbot_id [Integer]
      # @param name [String]
      # @param description [String, OMIT]
      # @param traits [Array<String>, OMIT]
      # @param tone [String, OMIT]
      # @param language [String, OMIT]
      # @param formality [String, OMIT]
      # @param response_length [String, OMIT]
      # @param greeting [String, OMIT]
      # @param forbidden_words [Array<String>, OMIT]
      # @param examples [Array<Hash{Symbol => Object}>, OMIT] `new_personality_example`
      # @param is_default [Boolean, OMIT]
      # @return [Hash{Symbol => Object}] `personality_result`
      def create_personality(
        chatbot_id,
        name:,
        description: OMIT,
        traits: OMIT,
        tone: OMIT,
        language: OMIT,
        formality: OMIT,
        response_length: OMIT,
        greeting: OMIT,
        forbidden_words: OMIT,
        examples: OMIT,
        is_default: OMIT
      )
        call = Call.new(
          method: "POST",
          path: "/api/v1/chatbots/#{Call.segment(chatbot_id)}/personalities",
          body: { "name" => name, "description" => description, "traits" => traits, "tone" => tone, "language" => language, "formality" => formality, "responseLength" => response_length, "greeting" => greeting, "forbiddenWords" => forbidden_words, "examples" => examples, "isDefault" => is_default }
        )
        @core.send(call)
      end

      # Create the default personality for a chatbot.
      #
      # With values that suit a support assistant, to be changed afterwards: in English, or in Russian for
      # `Accept-Language: ru`. Called by an owner of the account, or with an API key that has the scope
      # `manage`.
      #
      # POST /api/v1/chatbots/{chatbotId}/personalities/default
      #
      # @param chatbot_id [Integer]
      # @return [Hash{Symbol => Object}] `personality_result`
      def create_default_personality(chatbot_id)
        call = Call.new(
          method: "POST",
          path: "/api/v1/chatbots/#{Call.segment(chatbot_id)}/personalities/default"
        )
        @core.send(call)
      end

      # Get a personality by ID.
      #
      # Called by any user of the account, or with an API key that has the scope `read`.
      #
      # GET /api/v1/personalities/{id}
      #
      # @param id [Integer]
      # @return [Hash{Symbol => Object}] `personality_result`
      def read_personality(id)
        @core.send(Call.new(method: "GET", path: "/api/v1/personalities/#{Call.segment(id)}"))
      end

      # Update a personality.
      #
      # Omitted fields are not changed. Called by an owner of the account, or with an API key that has the
      # scope `manage`.
      #
      # PUT /api/v1/personalities/{id}
      #
      # @param id [Integer]
      # @param name [String, OMIT]
      # @param description [String, OMIT]
      # @param traits [Array<String>, OMIT]
      # @param tone [String, OMIT]
      # @param language [String, OMIT]
      # @param formality [String, OMIT]
      # @param response_length [String, OMIT]
      # @param greeting [String, OMIT]
      # @param forbidden_words [Array<String>, OMIT]
      # @param examples [Array<Hash{Symbol => Object}>, OMIT] `personality_changes_example`
      # @return [Hash{Symbol => Object}] `personality_result`
      def update_personality(
        id,
        name: OMIT,
        description: OMIT,
        traits: OMIT,
        tone: OMIT,
        language: OMIT,
        formality: OMIT,
        response_length: OMIT,
        greeting: OMIT,
        forbidden_words: OMIT,
        examples: OMIT
      )
        call = Call.new(
          method: "PUT",
          path: "/api/v1/personalities/#{Call.segment(id)}",
          body: { "name" => name, "description" => description, "traits" => traits, "tone" => tone, "language" => language, "formality" => formality, "responseLength" => response_length, "greeting" => greeting, "forbiddenWords" => forbidden_words, "examples" => examples }
        )
        @core.send(call)
      end

      # Delete a personality.
      #
      # Called by an owner of the account, or with an API key that has the scope `manage`.
      #
      # DELETE /api/v1/personalities/{id}
      #
      # @param id [Integer]
      # @return [Hash{Symbol => Object}] `done`
      def delete_personality(id)
        @core.send(Call.new(method: "DELETE", path: "/api/v1/personalities/#{Call.segment(id)}"))
      end

      # Set a personality as default.
      #
      # The chatbot speaks with it from its next answer on. Called by an owner of the account, or with an
      # API key that has the scope `manage`.
      #
      # POST /api/v1/personalities/{id}/default
      #
      # @param id [Integer]
      # @return [Hash{Symbol => Object}] `personality_result`
      def set_default_personality(id)
        @core.send(Call.new(method: "POST", path: "/api/v1/personalities/#{Call.segment(id)}/default"))
      end

      # Generate the prompt modifier of a personality.
      #
      # Exactly what the system prompt of a hosted model gets, and what the built-in model makes of the
      # personality. Called by any user of the account, or with an API key that has the scope `read`.
      #
      # GET /api/v1/personalities/{id}/prompt-modifier
      #
      # @param id [Integer]
      # @return [Hash{Symbol => Object}] `prompt_modifier_result`
      def read_prompt_modifier(id)
        @core.send(Call.new(method: "GET", path: "/api/v1/personalities/#{Call.segment(id)}/prompt-modifier"))
      end
    end
  end
end
