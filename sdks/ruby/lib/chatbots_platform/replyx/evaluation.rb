# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class ReplyX
    # Evaluation.
    class EvaluationApi
      def initialize(core)
        @core = core
      end

      # Evaluate an assistant.
      #
      # Asks questions with known answers, as a customer would, and measures the results. Without
      # `questions` it uses the assistant's golden questions. A small set completes within the response; a
      # large one continues while `state` is `queued` or `running`. An assistant has one evaluation at a
      # time. It is free with the built-in model; with a hosted model it costs as much as the same number of
      # answers. Called by an owner of the account.
      #
      # POST /api/assistants/{assistant_id}/evaluations
      #
      # @param assistant_id [Integer]
      # @param name [String, OMIT]
      # @param questions [Array<Hash{Symbol => Object}>, OMIT] `new_evaluation_question`
      # @param bar [Hash{Symbol => Object}, OMIT] `evaluation_bar`
      # @return [Hash{Symbol => Object}] `evaluation`
      def start_evaluation(assistant_id, name: OMIT, questions: OMIT, bar: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/assistants/#{Call.segment(assistant_id)}/evaluations",
          body: { "name" => name, "questions" => questions, "bar" => bar }
        )
        @core.send(call)
      end

      # List an assistant's evaluations.
      #
      # Newest first. Called by any user of the account.
      #
      # GET /api/assistants/{assistant_id}/evaluations
      #
      # @param assistant_id [Integer]
      # @param page [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @param offset [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `evaluation_list`
      def list_evaluations(assistant_id, page: OMIT, limit: OMIT, offset: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/assistants/#{Call.segment(assistant_id)}/evaluations",
          query: { "page" => page, "limit" => limit, "offset" => offset }
        )
        @core.send(call)
      end

      # List an assistant's evaluations. All pages, one after the other.
      #
      # Newest first. Called by any user of the account.
      #
      # GET /api/assistants/{assistant_id}/evaluations
      #
      # @param assistant_id [Integer]
      # @param limit [Integer, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `evaluation_output`
      def all_evaluations(assistant_id, limit: OMIT, &block)
        call = Call.new(
          method: "GET",
          path: "/api/assistants/#{Call.segment(assistant_id)}/evaluations",
          query: { "limit" => limit }
        )
        @core.pages(call, Pages.new(style: "page", parameter: "page", items: "evaluations"), &block)
      end

      # Read an evaluation, question by question.
      #
      # `only` selects the wrong answers, or those that are worse or better than in
      # `comparison.previous_id`. Called by any user of the account.
      #
      # GET /api/evaluations/{evaluation_id}
      #
      # @param evaluation_id [Integer]
      # @param page [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @param offset [Integer, OMIT]
      # @param only [String, OMIT]
      # @return [Hash{Symbol => Object}] `evaluation_report`
      def read_evaluation(evaluation_id, page: OMIT, limit: OMIT, offset: OMIT, only: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/evaluations/#{Call.segment(evaluation_id)}",
          query: { "page" => page, "limit" => limit, "offset" => offset, "only" => only }
        )
        @core.send(call)
      end

      # Read an evaluation, question by question. All pages, one after the other.
      #
      # `only` selects the wrong answers, or those that are worse or better than in
      # `comparison.previous_id`. Called by any user of the account.
      #
      # GET /api/evaluations/{evaluation_id}
      #
      # @param evaluation_id [Integer]
      # @param limit [Integer, OMIT]
      # @param only [String, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `evaluation_result`
      def all_evaluation_results(evaluation_id, limit: OMIT, only: OMIT, &block)
        call = Call.new(
          method: "GET",
          path: "/api/evaluations/#{Call.segment(evaluation_id)}",
          query: { "limit" => limit, "only" => only }
        )
        @core.pages(call, Pages.new(style: "page", parameter: "page", items: "results"), &block)
      end

      # Delete a finished evaluation.
      #
      # Called by an owner of the account.
      #
      # DELETE /api/evaluations/{evaluation_id}
      #
      # @param evaluation_id [Integer]
      # @return [Hash{Symbol => Object}] `done`
      def delete_evaluation(evaluation_id)
        @core.send(Call.new(method: "DELETE", path: "/api/evaluations/#{Call.segment(evaluation_id)}"))
      end
    end
  end
end
