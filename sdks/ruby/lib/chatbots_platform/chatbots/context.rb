# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class Chatbots
    # Context.
    class ContextApi
      def initialize(core)
        @core = core
      end

      # Get context for a user.
      #
      # Variables, topics and entities; empty for a user of whom the chatbot knows nothing. Called by any
      # user of the account, or with an API key that has the scope `conversation`.
      #
      # GET /api/v1/chatbots/{chatbotId}/context/{userId}
      #
      # @param chatbot_id [Integer]
      # @param user_id [String]
      # @return [Hash{Symbol => Object}] `context_result`
      def read_context(chatbot_id, user_id)
        call = Call.new(
          method: "GET",
          path: "/api/v1/chatbots/#{Call.segment(chatbot_id)}/context/#{Call.segment(user_id)}"
        )
        @core.send(call)
      end

      # Create or update context.
      #
      # Changes the variables that you send and leaves the others. A hosted model is given them as data with
      # the next question. Called by any user of the account, or with an API key that has the scope
      # `conversation`.
      #
      # POST /api/v1/chatbots/{chatbotId}/context/{userId}
      #
      # @param chatbot_id [Integer]
      # @param user_id [String]
      # @param variables [Hash{Symbol => Object}]
      # @return [Hash{Symbol => Object}] `context_result`
      def change_context(chatbot_id, user_id, variables:)
        call = Call.new(
          method: "POST",
          path: "/api/v1/chatbots/#{Call.segment(chatbot_id)}/context/#{Call.segment(user_id)}",
          body: { "variables" => variables }
        )
        @core.send(call)
      end

      # Delete context.
      #
      # Variables, topics and entities. The user's conversations stay, and new messages are read again.
      # Called by any user of the account, or with an API key that has the scope `conversation`.
      #
      # DELETE /api/v1/chatbots/{chatbotId}/context/{userId}
      #
      # @param chatbot_id [Integer]
      # @param user_id [String]
      # @return [Hash{Symbol => Object}] `done`
      def delete_context(chatbot_id, user_id)
        call = Call.new(
          method: "DELETE",
          path: "/api/v1/chatbots/#{Call.segment(chatbot_id)}/context/#{Call.segment(user_id)}"
        )
        @core.send(call)
      end

      # Get topics for a user.
      #
      # Heaviest first: the headings of the sources that answered the user, intents, and those you have
      # added. Called by any user of the account, or with an API key that has the scope `conversation`.
      #
      # GET /api/v1/chatbots/{chatbotId}/topics/{userId}
      #
      # @param chatbot_id [Integer]
      # @param user_id [String]
      # @param page [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `topic_list`
      def list_topics(chatbot_id, user_id, page: OMIT, limit: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/v1/chatbots/#{Call.segment(chatbot_id)}/topics/#{Call.segment(user_id)}",
          query: { "page" => page, "limit" => limit }
        )
        @core.send(call)
      end

      # Get topics for a user. All pages, one after the other.
      #
      # Heaviest first: the headings of the sources that answered the user, intents, and those you have
      # added. Called by any user of the account, or with an API key that has the scope `conversation`.
      #
      # GET /api/v1/chatbots/{chatbotId}/topics/{userId}
      #
      # @param chatbot_id [Integer]
      # @param user_id [String]
      # @param limit [Integer, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `topic`
      def all_topics(chatbot_id, user_id, limit: OMIT, &block)
        call = Call.new(
          method: "GET",
          path: "/api/v1/chatbots/#{Call.segment(chatbot_id)}/topics/#{Call.segment(user_id)}",
          query: { "limit" => limit }
        )
        @core.pages(call, Pages.new(style: "page", parameter: "page", items: "data"), &block)
      end

      # Add or update topic.
      #
      # The topic with this label is updated; upper and lower case are the same. Called by any user of the
      # account, or with an API key that has the scope `conversation`.
      #
      # POST /api/v1/chatbots/{chatbotId}/topics/{userId}
      #
      # @param chatbot_id [Integer]
      # @param user_id [String]
      # @param label [String]
      # @param weight [Numeric, OMIT]
      # @return [Hash{Symbol => Object}] `topic_result`
      def save_topic(chatbot_id, user_id, label:, weight: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/v1/chatbots/#{Call.segment(chatbot_id)}/topics/#{Call.segment(user_id)}",
          body: { "label" => label, "weight" => weight }
        )
        @core.send(call)
      end

      # Delete topic.
      #
      # Called by any user of the account, or with an API key that has the scope `conversation`.
      #
      # DELETE /api/v1/chatbots/{chatbotId}/topics/{userId}/{topicId}
      #
      # @param chatbot_id [Integer]
      # @param user_id [String]
      # @param topic_id [Integer]
      # @return [Hash{Symbol => Object}] `done`
      def delete_topic(chatbot_id, user_id, topic_id)
        call = Call.new(
          method: "DELETE",
          path: "/api/v1/chatbots/#{Call.segment(chatbot_id)}/topics/#{Call.segment(user_id)}/#{Call.segment(topic_id)}"
        )
        @core.send(call)
      end

      # Get entities for a user.
      #
      # Those that were named last first. They are found in the user's messages, or added by you. Called by
      # any user of the account, or with an API key that has the scope `conversation`.
      #
      # GET /api/v1/chatbots/{chatbotId}/entities/{userId}
      #
      # @param chatbot_id [Integer]
      # @param user_id [String]
      # @param page [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `entity_list`
      def list_entities(chatbot_id, user_id, page: OMIT, limit: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/v1/chatbots/#{Call.segment(chatbot_id)}/entities/#{Call.segment(user_id)}",
          query: { "page" => page, "limit" => limit }
        )
        @core.send(call)
      end

      # Get entities for a user. All pages, one after the other.
      #
      # Those that were named last first. They are found in the user's messages, or added by you. Called by
      # any user of the account, or with an API key that has the scope `conversation`.
      #
      # GET /api/v1/chatbots/{chatbotId}/entities/{userId}
      #
      # @param chatbot_id [Integer]
      # @param user_id [String]
      # @param limit [Integer, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `entity`
      def all_entities(chatbot_id, user_id, limit: OMIT, &block)
        call = Call.new(
          method: "GET",
          path: "/api/v1/chatbots/#{Call.segment(chatbot_id)}/entities/#{Call.segment(user_id)}",
          query: { "limit" => limit }
        )
        @core.pages(call, Pages.new(style: "page", parameter: "page", items: "data"), &block)
      end

      # Add entity.
      #
      # An entity with the same normalised value is updated. Called by any user of the account, or with an
      # API key that has the scope `conversation`.
      #
      # POST /api/v1/chatbots/{chatbotId}/entities/{userId}
      #
      # @param chatbot_id [Integer]
      # @param user_id [String]
      # @param type [String]
      # @param value [String]
      # @param confidence [Numeric, OMIT]
      # @return [Hash{Symbol => Object}] `entity_result`
      def add_entity(chatbot_id, user_id, type:, value:, confidence: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/v1/chatbots/#{Call.segment(chatbot_id)}/entities/#{Call.segment(user_id)}",
          body: { "type" => type, "value" => value, "confidence" => confidence }
        )
        @core.send(call)
      end

      # Delete entity.
      #
      # Called by any user of the account, or with an API key that has the scope `conversation`.
      #
      # DELETE /api/v1/chatbots/{chatbotId}/entities/{userId}/{entityId}
      #
      # @param chatbot_id [Integer]
      # @param user_id [String]
      # @param entity_id [Integer]
      # @return [Hash{Symbol => Object}] `done`
      def delete_entity(chatbot_id, user_id, entity_id)
        call = Call.new(
          method: "DELETE",
          path: "/api/v1/chatbots/#{Call.segment(chatbot_id)}/entities/#{Call.segment(user_id)}/#{Call.segment(entity_id)}"
        )
        @core.send(call)
      end

      # Resolve references in text.
      #
      # Puts what "it", "the second one", "there", "второй" or "там" mean into a text, from earlier turns
      # and the user's entities. What is not known stays as it is. The chatbot understands questions in the
      # same way. Called by any user of the account, or with an API key that has the scope `conversation`.
      #
      # POST /api/v1/chatbots/{chatbotId}/references/resolve
      #
      # @param chatbot_id [Integer]
      # @param text [String]
      # @param user_id [String, OMIT]
      # @param conversation_id [Integer, OMIT]
      # @param history [Array<Hash{Symbol => Object}>, OMIT] `references_to_resolve_history_item`
      # @return [Hash{Symbol => Object}] `resolution_result`
      def resolve_references(chatbot_id, text:, user_id: OMIT, conversation_id: OMIT, history: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/v1/chatbots/#{Call.segment(chatbot_id)}/references/resolve",
          body: { "text" => text, "userId" => user_id, "conversationId" => conversation_id, "history" => history }
        )
        @core.send(call)
      end
    end
  end
end
