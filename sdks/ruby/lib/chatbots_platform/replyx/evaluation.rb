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

      # Read the draft of an assistant's settings.
      #
      # With the live settings, how the draft did in its evaluation, and what was live before. Called by any
      # user of the account.
      #
      # GET /api/assistants/{assistant_id}/settings-draft
      #
      # @param assistant_id [Integer]
      # @return [Hash{Symbol => Object}] `settings_draft`
      def read_settings_draft(assistant_id)
        @core.send(Call.new(method: "GET", path: "/api/assistants/#{Call.segment(assistant_id)}/settings-draft"))
      end

      # Make or change the draft of an assistant's settings.
      #
      # Visitors see nothing of it. Omitted fields are not changed; a field that is as live again is no
      # change any more. `version` is the one that you read, 0 to make a draft: when somebody has saved
      # meanwhile, the answer is a 409 with the current draft in `error.details.settings_draft`. Called by
      # an owner of the account.
      #
      # PUT /api/assistants/{assistant_id}/settings-draft
      #
      # @param assistant_id [Integer]
      # @param version [Integer]
      # @param system_prompt [String, OMIT]
      # @param ai_model [String, OMIT]
      # @param abstain_below [Numeric, nil, OMIT]
      # @param handoff_keywords [Array<String>, OMIT]
      # @param handoff_after_abstentions [Integer, OMIT]
      # @param personality_id [Integer, nil, OMIT]
      # @param minimums [Hash{Symbol => Object}, OMIT] `evaluation_bar`
      # @param publishes_itself [Boolean, OMIT]
      # @return [Hash{Symbol => Object}] `settings_draft`
      def save_settings_draft(
        assistant_id,
        version:,
        system_prompt: OMIT,
        ai_model: OMIT,
        abstain_below: OMIT,
        handoff_keywords: OMIT,
        handoff_after_abstentions: OMIT,
        personality_id: OMIT,
        minimums: OMIT,
        publishes_itself: OMIT
      )
        call = Call.new(
          method: "PUT",
          path: "/api/assistants/#{Call.segment(assistant_id)}/settings-draft",
          body: { "version" => version, "system_prompt" => system_prompt, "ai_model" => ai_model, "abstain_below" => abstain_below, "handoff_keywords" => handoff_keywords, "handoff_after_abstentions" => handoff_after_abstentions, "personality_id" => personality_id, "minimums" => minimums, "publishes_itself" => publishes_itself }
        )
        @core.send(call)
      end

      # Discard the draft of an assistant's settings.
      #
      # Called by an owner of the account.
      #
      # DELETE /api/assistants/{assistant_id}/settings-draft
      #
      # @param assistant_id [Integer]
      # @param version [Integer]
      # @return [Hash{Symbol => Object}] `done`
      def discard_settings_draft(assistant_id, version:)
        call = Call.new(
          method: "DELETE",
          path: "/api/assistants/#{Call.segment(assistant_id)}/settings-draft",
          query: { "version" => version }
        )
        @core.send(call)
      end

      # Evaluate the draft of an assistant's settings.
      #
      # Asks the golden questions with the draft, and before that with the live settings, unless the newest
      # run of these had the same settings, questions and documents. Each run costs what an evaluation
      # costs. Small sets complete within the response; of a large one `check.state` is `running`. Called by
      # an owner of the account.
      #
      # POST /api/assistants/{assistant_id}/settings-draft/evaluate
      #
      # @param assistant_id [Integer]
      # @param version [Integer]
      # @return [Hash{Symbol => Object}] `settings_draft`
      def evaluate_settings_draft(assistant_id, version:)
        call = Call.new(
          method: "POST",
          path: "/api/assistants/#{Call.segment(assistant_id)}/settings-draft/evaluate",
          body: { "version" => version }
        )
        @core.send(call)
      end

      # Publish the draft of an assistant's settings.
      #
      # Only when its evaluation holds: no figure is worse than live by more than `tolerance`, and none is
      # below its minimum. Otherwise, and when something has changed since, it is refused with a 409, with
      # the figures in `error.details.settings_draft`. Called by an owner of the account.
      #
      # POST /api/assistants/{assistant_id}/settings-draft/publish
      #
      # @param assistant_id [Integer]
      # @param version [Integer]
      # @return [Hash{Symbol => Object}] `settings_draft`
      def publish_settings_draft(assistant_id, version:)
        call = Call.new(
          method: "POST",
          path: "/api/assistants/#{Call.segment(assistant_id)}/settings-draft/publish",
          body: { "version" => version }
        )
        @core.send(call)
      end

      # Go back to the settings before the last publication.
      #
      # At once, without an evaluation. What was live becomes the previous settings, so that it can be
      # undone. Whatever was changed since the publication goes too: send `live` as you read it, and a
      # change that you have not seen is answered with a 409. Called by an owner of the account.
      #
      # POST /api/assistants/{assistant_id}/previous-settings/restore
      #
      # @param assistant_id [Integer]
      # @param version [Integer]
      # @param live [Hash{Symbol => Object}, OMIT] `answer_settings`
      # @return [Hash{Symbol => Object}] `settings_draft`
      def restore_previous_settings(assistant_id, version:, live: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/assistants/#{Call.segment(assistant_id)}/previous-settings/restore",
          body: { "version" => version, "live" => live }
        )
        @core.send(call)
      end
    end
  end
end
