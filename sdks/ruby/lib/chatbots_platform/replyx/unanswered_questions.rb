# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class ReplyX
    # Unanswered questions.
    class UnansweredQuestionsApi
      def initialize(core)
        @core = core
      end

      # List questions that an assistant could not answer.
      #
      # Questions that were not answered, rated badly or handed off; similar questions are grouped. Most
      # frequent first; may lag by seconds. Called by any user of the account.
      #
      # GET /api/assistants/{assistant_id}/unanswered
      #
      # @param assistant_id [Integer]
      # @param state [String, OMIT]
      # @param page [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @param offset [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `unanswered_list`
      def list_unanswered(assistant_id, state: OMIT, page: OMIT, limit: OMIT, offset: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/assistants/#{Call.segment(assistant_id)}/unanswered",
          query: { "state" => state, "page" => page, "limit" => limit, "offset" => offset }
        )
        @core.send(call)
      end

      # List questions that an assistant could not answer. All pages, one after the other.
      #
      # Questions that were not answered, rated badly or handed off; similar questions are grouped. Most
      # frequent first; may lag by seconds. Called by any user of the account.
      #
      # GET /api/assistants/{assistant_id}/unanswered
      #
      # @param assistant_id [Integer]
      # @param state [String, OMIT]
      # @param limit [Integer, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `unanswered_cluster`
      def all_unanswered(assistant_id, state: OMIT, limit: OMIT, &block)
        call = Call.new(
          method: "GET",
          path: "/api/assistants/#{Call.segment(assistant_id)}/unanswered",
          query: { "state" => state, "limit" => limit }
        )
        @core.pages(call, Pages.new(style: "page", parameter: "page", items: "unanswered"), &block)
      end

      # Answer a group of questions.
      #
      # Creates a question and answer pair, or changes the existing one. A later failure reopens the
      # question. Called by an owner of the account.
      #
      # POST /api/assistants/{assistant_id}/unanswered/{cluster_id}/answer
      #
      # @param assistant_id [Integer]
      # @param cluster_id [Integer]
      # @param answer [String]
      # @param question [String, OMIT]
      # @param tags [Array<String>, OMIT]
      # @return [Hash{Symbol => Object}] `answered_cluster`
      def answer_unanswered(assistant_id, cluster_id, answer:, question: OMIT, tags: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/assistants/#{Call.segment(assistant_id)}/unanswered/#{Call.segment(cluster_id)}/answer",
          body: { "answer" => answer, "question" => question, "tags" => tags }
        )
        @core.send(call)
      end

      # Dismiss a group of questions.
      #
      # Called by any user of the account.
      #
      # POST /api/assistants/{assistant_id}/unanswered/{cluster_id}/dismiss
      #
      # @param assistant_id [Integer]
      # @param cluster_id [Integer]
      # @return [Hash{Symbol => Object}] `unanswered_cluster`
      def dismiss_unanswered(assistant_id, cluster_id)
        call = Call.new(
          method: "POST",
          path: "/api/assistants/#{Call.segment(assistant_id)}/unanswered/#{Call.segment(cluster_id)}/dismiss"
        )
        @core.send(call)
      end

      # Rate an answer.
      #
      # The last rating of each user or visitor counts. A bad rating adds the question to the unanswered
      # ones. Called by a user of the account, or by a visitor with a site token and a guest id.
      #
      # POST /api/dialogs/{dialog_id}/messages/{message_id}/rating
      #
      # @param dialog_id [Integer]
      # @param message_id [Integer]
      # @param rating [Integer, String]
      # @param comment [String, OMIT]
      # @return [Hash{Symbol => Object}] `rating`
      def rate_answer(dialog_id, message_id, rating:, comment: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/dialogs/#{Call.segment(dialog_id)}/messages/#{Call.segment(message_id)}/rating",
          body: { "rating" => rating, "comment" => comment }
        )
        @core.send(call)
      end
    end
  end
end
