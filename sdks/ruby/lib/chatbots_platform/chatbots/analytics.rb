# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class Chatbots
    # Analytics.
    class AnalyticsApi
      def initialize(core)
        @core = core
      end

      # Get message analytics.
      #
      # Of `from` to `to` (default: the last thirty days), on the calendar of `timeZone`; hours, days, weeks
      # from Monday, or months. Values without data are zero. Called by any user of the account, or with an
      # API key that has the scope `read`.
      #
      # GET /api/v1/chatbots/{chatbotId}/analytics/messages
      #
      # @param chatbot_id [Integer]
      # @param from [String, OMIT] A date of the time zone's calendar, or an instant.
      # @param to [String, OMIT] A date of the time zone's calendar, or an instant.
      # @param time_zone [String, OMIT]
      # @param granularity [String, OMIT]
      # @return [Hash{Symbol => Object}] `message_analytics_result`
      def read_message_analytics(chatbot_id, from: OMIT, to: OMIT, time_zone: OMIT, granularity: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/v1/chatbots/#{Call.segment(chatbot_id)}/analytics/messages",
          query: { "from" => from, "to" => to, "timeZone" => time_zone, "granularity" => granularity }
        )
        @core.send(call)
      end

      # Get user analytics.
      #
      # Of `from` to `to` (default: the last thirty days), on the calendar of `timeZone`; hours, days, weeks
      # from Monday, or months. Values without data are zero. A user is a person who wrote to the chatbot,
      # over all channels. Called by any user of the account, or with an API key that has the scope `read`.
      #
      # GET /api/v1/chatbots/{chatbotId}/analytics/users
      #
      # @param chatbot_id [Integer]
      # @param from [String, OMIT] A date of the time zone's calendar, or an instant.
      # @param to [String, OMIT] A date of the time zone's calendar, or an instant.
      # @param time_zone [String, OMIT]
      # @param granularity [String, OMIT]
      # @return [Hash{Symbol => Object}] `user_analytics_result`
      def read_user_analytics(chatbot_id, from: OMIT, to: OMIT, time_zone: OMIT, granularity: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/v1/chatbots/#{Call.segment(chatbot_id)}/analytics/users",
          query: { "from" => from, "to" => to, "timeZone" => time_zone, "granularity" => granularity }
        )
        @core.send(call)
      end

      # Get session analytics.
      #
      # Of `from` to `to` (default: the last thirty days), on the calendar of `timeZone`; hours, days, weeks
      # from Monday, or months. Values without data are zero. A session ends when nothing was said for half
      # an hour, or for a day while the user waits for an answer. It is counted when it is over, at its
      # beginning. Called by any user of the account, or with an API key that has the scope `read`.
      #
      # GET /api/v1/chatbots/{chatbotId}/analytics/sessions
      #
      # @param chatbot_id [Integer]
      # @param from [String, OMIT] A date of the time zone's calendar, or an instant.
      # @param to [String, OMIT] A date of the time zone's calendar, or an instant.
      # @param time_zone [String, OMIT]
      # @param granularity [String, OMIT]
      # @return [Hash{Symbol => Object}] `session_analytics_result`
      def read_session_analytics(chatbot_id, from: OMIT, to: OMIT, time_zone: OMIT, granularity: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/v1/chatbots/#{Call.segment(chatbot_id)}/analytics/sessions",
          query: { "from" => from, "to" => to, "timeZone" => time_zone, "granularity" => granularity }
        )
        @core.send(call)
      end

      # Get intent analytics.
      #
      # Of `from` to `to` (default: the last thirty days), on the calendar of `timeZone`; hours, days, weeks
      # from Monday, or months. Values without data are zero. An intent is what the chatbot's trained model
      # found in a message when it answered. Called by any user of the account, or with an API key that has
      # the scope `read`.
      #
      # GET /api/v1/chatbots/{chatbotId}/analytics/intents
      #
      # @param chatbot_id [Integer]
      # @param from [String, OMIT] A date of the time zone's calendar, or an instant.
      # @param to [String, OMIT] A date of the time zone's calendar, or an instant.
      # @param time_zone [String, OMIT]
      # @param granularity [String, OMIT]
      # @return [Hash{Symbol => Object}] `intent_analytics_result`
      def read_intent_analytics(chatbot_id, from: OMIT, to: OMIT, time_zone: OMIT, granularity: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/v1/chatbots/#{Call.segment(chatbot_id)}/analytics/intents",
          query: { "from" => from, "to" => to, "timeZone" => time_zone, "granularity" => granularity }
        )
        @core.send(call)
      end

      # Get insights for a chatbot.
      #
      # The last `days` days of UTC, today included, compared with as many before. Percentiles are at most a
      # tenth away from the exact ones. Called by any user of the account, or with an API key that has the
      # scope `read`.
      #
      # GET /api/v1/chatbots/{chatbotId}/insights
      #
      # @param chatbot_id [Integer]
      # @param days [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `insights_result`
      def read_insights(chatbot_id, days: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/v1/chatbots/#{Call.segment(chatbot_id)}/insights",
          query: { "days" => days }
        )
        @core.send(call)
      end

      # Get learning items for a chatbot.
      #
      # Called by any user of the account, or with an API key that has the scope `read`.
      #
      # GET /api/v1/chatbots/{chatbotId}/learning
      #
      # @param chatbot_id [Integer]
      # @param page [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @param status [String, OMIT]
      # @return [Hash{Symbol => Object}] `learning_item_list`
      def list_learning(chatbot_id, page: OMIT, limit: OMIT, status: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/v1/chatbots/#{Call.segment(chatbot_id)}/learning",
          query: { "page" => page, "limit" => limit, "status" => status }
        )
        @core.send(call)
      end

      # Get learning items for a chatbot. All pages, one after the other.
      #
      # Called by any user of the account, or with an API key that has the scope `read`.
      #
      # GET /api/v1/chatbots/{chatbotId}/learning
      #
      # @param chatbot_id [Integer]
      # @param limit [Integer, OMIT]
      # @param status [String, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `learning_item`
      def all_learning(chatbot_id, limit: OMIT, status: OMIT, &block)
        call = Call.new(
          method: "GET",
          path: "/api/v1/chatbots/#{Call.segment(chatbot_id)}/learning",
          query: { "limit" => limit, "status" => status }
        )
        @core.pages(call, Pages.new(style: "page", parameter: "page", items: "data"), &block)
      end

      # Add a learning item by hand.
      #
      # It waits for approval like the others. A chatbot has one item for a question. Called by an owner of
      # the account, or with an API key that has the scope `manage`.
      #
      # POST /api/v1/chatbots/{chatbotId}/learning
      #
      # @param chatbot_id [Integer]
      # @param question [String]
      # @param answer [String]
      # @return [Hash{Symbol => Object}] `learning_item_result`
      def add_learning(chatbot_id, question:, answer:)
        call = Call.new(
          method: "POST",
          path: "/api/v1/chatbots/#{Call.segment(chatbot_id)}/learning",
          body: { "question" => question, "answer" => answer }
        )
        @core.send(call)
      end

      # Update a learning item's status.
      #
      # `pending`, `approved` and `rejected` may follow one another, and `question` and `answer` be
      # corrected meanwhile. An approved item may be `applied`, an applied one `undone`: its knowledge is
      # removed, or what it replaced comes back. Called by an owner of the account, or with an API key that
      # has the scope `manage`.
      #
      # PUT /api/v1/learning/{learningId}/status
      #
      # @param learning_id [Integer]
      # @param status [String]
      # @param question [String, OMIT]
      # @param answer [String, OMIT]
      # @param allow_personal_data [Boolean, OMIT]
      # @return [Hash{Symbol => Object}] `learning_item_result`
      def change_learning(learning_id, status:, question: OMIT, answer: OMIT, allow_personal_data: OMIT)
        call = Call.new(
          method: "PUT",
          path: "/api/v1/learning/#{Call.segment(learning_id)}/status",
          body: { "status" => status, "question" => question, "answer" => answer, "allowPersonalData" => allow_personal_data }
        )
        @core.send(call)
      end

      # Generate learning items.
      #
      # From questions that the chatbot did not answer, that got a low rating or went to a person, and from
      # operators' answers of the last thirty days. May be repeated: an item is made once. `answered` items
      # waited for an answer. Called by an owner of the account, or with an API key that has the scope
      # `manage`.
      #
      # POST /api/v1/chatbots/{chatbotId}/learning/generate
      #
      # @param chatbot_id [Integer]
      # @return [Hash{Symbol => Object}] `generated_learning_result`
      def generate_learning(chatbot_id)
        call = Call.new(
          method: "POST",
          path: "/api/v1/chatbots/#{Call.segment(chatbot_id)}/learning/generate"
        )
        @core.send(call)
      end

      # Apply learning to a chatbot.
      #
      # The approved items, or those of them in `ids`, become questions and answers in its knowledge. Called
      # by an owner of the account, or with an API key that has the scope `manage`.
      #
      # POST /api/v1/chatbots/{chatbotId}/learning/apply
      #
      # @param chatbot_id [Integer]
      # @param ids [Array<Integer>, OMIT]
      # @return [Hash{Symbol => Object}] `applied_learning_result`
      def apply_learning(chatbot_id, ids: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/v1/chatbots/#{Call.segment(chatbot_id)}/learning/apply",
          body: { "ids" => ids }
        )
        @core.send(call)
      end
    end
  end
end
