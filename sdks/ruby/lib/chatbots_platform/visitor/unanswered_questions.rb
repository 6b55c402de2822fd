# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class Visitor
    # Unanswered questions.
    class UnansweredQuestionsApi
      def initialize(core)
        @core = core
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
