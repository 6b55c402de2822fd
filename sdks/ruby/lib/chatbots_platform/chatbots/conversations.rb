# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class Chatbots
    # Conversations.
    class ConversationsApi
      def initialize(core)
        @core = core
      end

      # Send a message to the chatbot.
      #
      # The message of an end user of your application. The response contains the answer, or streams it with
      # `stream: true` or `Accept: text/event-stream`. An `Idempotency-Key` header or `clientMessageId`
      # makes retries safe. Called by any user of the account, or with an API key that has the scope
      # `conversation`.
      #
      # POST /api/v1/chatbots/{id}/conversation
      #
      # @param id [Integer]
      # @param message [String]
      # @param user_id [String, OMIT]
      # @param conversation_id [Integer, OMIT]
      # @param client_message_id [String, OMIT]
      # @param stream [Boolean, OMIT]
      # @return [Hash{Symbol => Object}] `exchange_result`
      def send_message(
        id,
        message:,
        user_id: OMIT,
        conversation_id: OMIT,
        client_message_id: OMIT,
        stream: OMIT,
        idempotency_key: nil
      )
        call = Call.new(
          method: "POST",
          path: "/api/v1/chatbots/#{Call.segment(id)}/conversation",
          body: { "message" => message, "userId" => user_id, "conversationId" => conversation_id, "clientMessageId" => client_message_id, "stream" => stream },
          takes_key: true,
          key: idempotency_key
        )
        @core.send(call)
      end

      # Send a message to the chatbot. As events, while it is written.
      #
      # The message of an end user of your application. The response contains the answer, or streams it with
      # `stream: true` or `Accept: text/event-stream`. An `Idempotency-Key` header or `clientMessageId`
      # makes retries safe. Called by any user of the account, or with an API key that has the scope
      # `conversation`.
      #
      # POST /api/v1/chatbots/{id}/conversation
      #
      # @param id [Integer]
      # @param message [String]
      # @param user_id [String, OMIT]
      # @param conversation_id [Integer, OMIT]
      # @param client_message_id [String, OMIT]
      # @param stream [Boolean, OMIT]
      # @return [Enumerator<Event>, nil] without a block, the events
      def send_message_stream(
        id,
        message:,
        user_id: OMIT,
        conversation_id: OMIT,
        client_message_id: OMIT,
        stream: OMIT,
        idempotency_key: nil,
        &block
      )
        call = Call.new(
          method: "POST",
          path: "/api/v1/chatbots/#{Call.segment(id)}/conversation",
          body: { "message" => message, "userId" => user_id, "conversationId" => conversation_id, "clientMessageId" => client_message_id, "stream" => stream },
          takes_key: true,
          key: idempotency_key
        )
        @core.stream(call, &block)
      end

      # Get the conversation history.
      #
      # Newest first: of a conversation, or of the newest one of an end user (without `userId`, of you).
      # Called by any user of the account, or with an API key that has the scope `conversation`.
      #
      # GET /api/v1/chatbots/{id}/conversation/history
      #
      # @param id [Integer]
      # @param page [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @param user_id [String, OMIT]
      # @param conversation_id [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `message_list`
      def read_history(id, page: OMIT, limit: OMIT, user_id: OMIT, conversation_id: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/v1/chatbots/#{Call.segment(id)}/conversation/history",
          query: { "page" => page, "limit" => limit, "userId" => user_id, "conversationId" => conversation_id }
        )
        @core.send(call)
      end

      # Get the conversation history. All pages, one after the other.
      #
      # Newest first: of a conversation, or of the newest one of an end user (without `userId`, of you).
      # Called by any user of the account, or with an API key that has the scope `conversation`.
      #
      # GET /api/v1/chatbots/{id}/conversation/history
      #
      # @param id [Integer]
      # @param limit [Integer, OMIT]
      # @param user_id [String, OMIT]
      # @param conversation_id [Integer, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `message`
      def all_history(id, limit: OMIT, user_id: OMIT, conversation_id: OMIT, &block)
        call = Call.new(
          method: "GET",
          path: "/api/v1/chatbots/#{Call.segment(id)}/conversation/history",
          query: { "limit" => limit, "userId" => user_id, "conversationId" => conversation_id }
        )
        @core.pages(call, Pages.new(style: "page", parameter: "page", items: "data"), &block)
      end

      # End a conversation.
      #
      # The given one, or the end user's newest. The user's next message begins a new one. Called by any
      # user of the account, or with an API key that has the scope `conversation`.
      #
      # POST /api/v1/chatbots/{id}/conversation/end
      #
      # @param id [Integer]
      # @param conversation_id [Integer, OMIT]
      # @param user_id [String, OMIT]
      # @return [Hash{Symbol => Object}] `conversation_result`
      def end_conversation(id, conversation_id: OMIT, user_id: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/v1/chatbots/#{Call.segment(id)}/conversation/end",
          body: { "conversationId" => conversation_id, "userId" => user_id }
        )
        @core.send(call)
      end

      # Rate a chatbot response.
      #
      # The latest rating counts. A negative one puts the question on the list of unanswered ones. Called by
      # any user of the account, or with an API key that has the scope `conversation`.
      #
      # POST /api/v1/chatbots/{id}/response-rating
      #
      # @param id [Integer]
      # @param message_id [Integer]
      # @param rating [String]
      # @param comment [String, nil, OMIT]
      # @return [Hash{Symbol => Object}] `rating_result`
      def rate_response(id, message_id:, rating:, comment: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/v1/chatbots/#{Call.segment(id)}/response-rating",
          body: { "messageId" => message_id, "rating" => rating, "comment" => comment }
        )
        @core.send(call)
      end
    end
  end
end
