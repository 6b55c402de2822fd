# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class ReplyX
    # Knowledge.
    class KnowledgeApi
      def initialize(core)
        @core = core
      end

      # Add a question and its answer.
      #
      # The exact question gets this answer at once, regardless of case, punctuation and polite phrases;
      # similar questions when `status` is `completed`. The same question with a different answer is a 409:
      # change the pair that the error names. Called by an owner of the account.
      #
      # POST /api/qa-knowledge
      #
      # @param assistant_id [Integer]
      # @param question [String]
      # @param answer [String]
      # @param tags [Array<String>, OMIT]
      # @return [Hash{Symbol => Object}] `qa_pair`
      def create_qa_pair(assistant_id:, question:, answer:, tags: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/qa-knowledge",
          body: { "assistant_id" => assistant_id, "question" => question, "answer" => answer, "tags" => tags }
        )
        @core.send(call)
      end

      # List or search question and answer pairs.
      #
      # All words of `q`, in any form, must be in the question, answer or tags. Newest first;
      # `X-Total-Count` is the total number. Called by any user of the account.
      #
      # GET /api/qa-knowledge
      #
      # @param assistant_id [Integer, OMIT]
      # @param q [String, OMIT]
      # @param page [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @param offset [Integer, OMIT]
      # @return [Array<Hash{Symbol => Object}>] `qa_pair`
      def list_qa_pairs(assistant_id: OMIT, q: OMIT, page: OMIT, limit: OMIT, offset: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/qa-knowledge",
          query: { "assistant_id" => assistant_id, "q" => q, "page" => page, "limit" => limit, "offset" => offset }
        )
        @core.send(call)
      end

      # List or search question and answer pairs. All pages, one after the other.
      #
      # All words of `q`, in any form, must be in the question, answer or tags. Newest first;
      # `X-Total-Count` is the total number. Called by any user of the account.
      #
      # GET /api/qa-knowledge
      #
      # @param assistant_id [Integer, OMIT]
      # @param q [String, OMIT]
      # @param limit [Integer, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `qa_pair`
      def all_qa_pairs(assistant_id: OMIT, q: OMIT, limit: OMIT, &block)
        call = Call.new(
          method: "GET",
          path: "/api/qa-knowledge",
          query: { "assistant_id" => assistant_id, "q" => q, "limit" => limit }
        )
        @core.pages(call, Pages.new(style: "page", parameter: "page"), &block)
      end

      # Read a question and its answer.
      #
      # Called by any user of the account.
      #
      # GET /api/qa-knowledge/{qa_id}
      #
      # @param qa_id [Integer]
      # @return [Hash{Symbol => Object}] `qa_pair`
      def read_qa_pair(qa_id)
        @core.send(Call.new(method: "GET", path: "/api/qa-knowledge/#{Call.segment(qa_id)}"))
      end

      # Change a question or its answer.
      #
      # Omitted fields are not changed. Called by an owner of the account.
      #
      # PUT /api/qa-knowledge/{qa_id}
      #
      # @param qa_id [Integer]
      # @param question [String, OMIT]
      # @param answer [String, OMIT]
      # @param tags [Array<String>, OMIT]
      # @return [Hash{Symbol => Object}] `qa_pair`
      def put_qa_pair(qa_id, question: OMIT, answer: OMIT, tags: OMIT)
        call = Call.new(
          method: "PUT",
          path: "/api/qa-knowledge/#{Call.segment(qa_id)}",
          body: { "question" => question, "answer" => answer, "tags" => tags }
        )
        @core.send(call)
      end

      # Change a question or its answer.
      #
      # Omitted fields are not changed. Called by an owner of the account.
      #
      # PATCH /api/qa-knowledge/{qa_id}
      #
      # @param qa_id [Integer]
      # @param question [String, OMIT]
      # @param answer [String, OMIT]
      # @param tags [Array<String>, OMIT]
      # @return [Hash{Symbol => Object}] `qa_pair`
      def patch_qa_pair(qa_id, question: OMIT, answer: OMIT, tags: OMIT)
        call = Call.new(
          method: "PATCH",
          path: "/api/qa-knowledge/#{Call.segment(qa_id)}",
          body: { "question" => question, "answer" => answer, "tags" => tags }
        )
        @core.send(call)
      end

      # Delete a question and its answer.
      #
      # Called by an owner of the account.
      #
      # DELETE /api/qa-knowledge/{qa_id}
      #
      # @param qa_id [Integer]
      # @return [Hash{Symbol => Object}] `done`
      def delete_qa_pair(qa_id)
        @core.send(Call.new(method: "DELETE", path: "/api/qa-knowledge/#{Call.segment(qa_id)}"))
      end

      # Make an operator's answer a question and answer pair.
      #
      # The answer is the operator's message, the question what the visitor had asked before it; both may be
      # corrected. `preview` returns the pair and its warnings only. Personal data must be allowed, and
      # another pair with the question is a 409. Called by an owner of the account.
      #
      # POST /api/dialogs/{dialog_id}/messages/{message_id}/qa
      #
      # @param dialog_id [Integer]
      # @param message_id [Integer]
      # @param preview [Boolean, OMIT]
      # @param question [String, OMIT]
      # @param answer [String, OMIT]
      # @param tags [Array<String>, OMIT]
      # @param allow_personal_data [Boolean, OMIT]
      # @return [Hash{Symbol => Object}] `learned_pair`
      def learn_from_message(
        dialog_id,
        message_id,
        preview: OMIT,
        question: OMIT,
        answer: OMIT,
        tags: OMIT,
        allow_personal_data: OMIT
      )
        call = Call.new(
          method: "POST",
          path: "/api/dialogs/#{Call.segment(dialog_id)}/messages/#{Call.segment(message_id)}/qa",
          body: { "preview" => preview, "question" => question, "answer" => answer, "tags" => tags, "allow_personal_data" => allow_personal_data }
        )
        @core.send(call)
      end

      # Confirm suggested facts and answers.
      #
      # Earlier confirmations are kept. Nothing is confirmed when a question already has a different answer.
      # Called by an owner of the account.
      #
      # POST /api/knowledge/confirm
      #
      # @param assistant_id [Integer, OMIT]
      # @param document_id [Integer, OMIT]
      # @param facts [Array<String, Hash{Symbol => Object}>, OMIT]
      # @param qa_pairs [Array<Hash{Symbol => Object}>, OMIT] `confirmation_qa_pair`
      # @return [Hash{Symbol => Object}] `confirmed`
      def confirm_knowledge(assistant_id: OMIT, document_id: OMIT, facts: OMIT, qa_pairs: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/knowledge/confirm",
          body: { "assistant_id" => assistant_id, "document_id" => document_id, "facts" => facts, "qa_pairs" => qa_pairs }
        )
        @core.send(call)
      end

      # List confirmed knowledge.
      #
      # Called by any user of the account.
      #
      # GET /api/knowledge/confirmed
      #
      # @param assistant_id [Integer, OMIT]
      # @param page [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @param offset [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `knowledge_list`
      def list_confirmed_knowledge(assistant_id: OMIT, page: OMIT, limit: OMIT, offset: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/knowledge/confirmed",
          query: { "assistant_id" => assistant_id, "page" => page, "limit" => limit, "offset" => offset }
        )
        @core.send(call)
      end

      # List confirmed knowledge. All pages, one after the other.
      #
      # Called by any user of the account.
      #
      # GET /api/knowledge/confirmed
      #
      # @param assistant_id [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `knowledge`
      def all_confirmed_knowledge(assistant_id: OMIT, limit: OMIT, &block)
        call = Call.new(
          method: "GET",
          path: "/api/knowledge/confirmed",
          query: { "assistant_id" => assistant_id, "limit" => limit }
        )
        @core.pages(call, Pages.new(style: "page", parameter: "page", items: "knowledge"), &block)
      end

      # Read statistics of knowledge and its use.
      #
      # Called by any user of the account.
      #
      # GET /api/knowledge/stats
      #
      # @param assistant_id [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `knowledge_stats`
      def read_knowledge_stats(assistant_id: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/knowledge/stats",
          query: { "assistant_id" => assistant_id }
        )
        @core.send(call)
      end

      # Report a use of a document.
      #
      # Citations in the platform's answers are counted automatically. Called by any user of the account.
      #
      # POST /api/knowledge/track-usage
      #
      # @param document_id [Integer, OMIT]
      # @param knowledge_id [Integer, OMIT]
      # @param count [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `knowledge`
      def track_usage(document_id: OMIT, knowledge_id: OMIT, count: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/knowledge/track-usage",
          body: { "document_id" => document_id, "knowledge_id" => knowledge_id, "count" => count }
        )
        @core.send(call)
      end

      # Change a written text or confirmed knowledge.
      #
      # Omitted fields are not changed. To change a file, upload it again. Called by an owner of the
      # account.
      #
      # PUT /api/knowledge/{knowledge_id}
      #
      # @param knowledge_id [Integer]
      # @param question [String, OMIT]
      # @param answer [String, OMIT]
      # @param tags [Array<String>, OMIT]
      # @param title [String, OMIT]
      # @param content [String, OMIT]
      # @param text [String, OMIT]
      # @return [Hash{Symbol => Object}] `knowledge`
      def update_knowledge(
        knowledge_id,
        question: OMIT,
        answer: OMIT,
        tags: OMIT,
        title: OMIT,
        content: OMIT,
        text: OMIT
      )
        call = Call.new(
          method: "PUT",
          path: "/api/knowledge/#{Call.segment(knowledge_id)}",
          body: { "question" => question, "answer" => answer, "tags" => tags, "title" => title, "content" => content, "text" => text }
        )
        @core.send(call)
      end

      # Delete knowledge.
      #
      # Answers no longer use it. Called by an owner of the account.
      #
      # DELETE /api/knowledge/{knowledge_id}
      #
      # @param knowledge_id [Integer]
      # @return [Hash{Symbol => Object}] `done`
      def delete_knowledge(knowledge_id)
        @core.send(Call.new(method: "DELETE", path: "/api/knowledge/#{Call.segment(knowledge_id)}"))
      end

      # List an assistant's knowledge sources.
      #
      # Called by any user of the account.
      #
      # GET /api/assistants/{assistant_id}/knowledge
      #
      # @param assistant_id [Integer]
      # @param page [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @param offset [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `knowledge_list`
      def list_assistant_knowledge(assistant_id, page: OMIT, limit: OMIT, offset: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/assistants/#{Call.segment(assistant_id)}/knowledge",
          query: { "page" => page, "limit" => limit, "offset" => offset }
        )
        @core.send(call)
      end

      # List an assistant's knowledge sources. All pages, one after the other.
      #
      # Called by any user of the account.
      #
      # GET /api/assistants/{assistant_id}/knowledge
      #
      # @param assistant_id [Integer]
      # @param limit [Integer, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `knowledge`
      def all_assistant_knowledge(assistant_id, limit: OMIT, &block)
        call = Call.new(
          method: "GET",
          path: "/api/assistants/#{Call.segment(assistant_id)}/knowledge",
          query: { "limit" => limit }
        )
        @core.pages(call, Pages.new(style: "page", parameter: "page", items: "knowledge"), &block)
      end

      # List the knowledge sources of a user's assistants.
      #
      # For the user's own account, bot workers and administrators. Called with the service key, or by any
      # user of the account.
      #
      # GET /api/user-knowledge/{user_id}
      #
      # @param user_id [Integer]
      # @param assistant_id [Integer, OMIT]
      # @param page [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @param offset [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `knowledge_list`
      def list_user_knowledge(user_id, assistant_id: OMIT, page: OMIT, limit: OMIT, offset: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/user-knowledge/#{Call.segment(user_id)}",
          query: { "assistant_id" => assistant_id, "page" => page, "limit" => limit, "offset" => offset }
        )
        @core.send(call)
      end

      # List the knowledge sources of a user's assistants. All pages, one after the other.
      #
      # For the user's own account, bot workers and administrators. Called with the service key, or by any
      # user of the account.
      #
      # GET /api/user-knowledge/{user_id}
      #
      # @param user_id [Integer]
      # @param assistant_id [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `knowledge`
      def all_user_knowledge(user_id, assistant_id: OMIT, limit: OMIT, &block)
        call = Call.new(
          method: "GET",
          path: "/api/user-knowledge/#{Call.segment(user_id)}",
          query: { "assistant_id" => assistant_id, "limit" => limit }
        )
        @core.pages(call, Pages.new(style: "page", parameter: "page", items: "knowledge"), &block)
      end

      # Find problems in an assistant's knowledge.
      #
      # Duplicate passages, possible contradictions (similar words, but a different number, price, date or
      # negation), sources that may be outdated or are empty, and golden questions that no longer find their
      # source. Called by any user of the account.
      #
      # POST /api/assistants/{assistant_id}/validate-knowledge
      #
      # @param assistant_id [Integer]
      # @param stale_after_days [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `knowledge_validation`
      def validate_knowledge(assistant_id, stale_after_days: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/assistants/#{Call.segment(assistant_id)}/validate-knowledge",
          body: { "stale_after_days" => stale_after_days }
        )
        @core.send(call)
      end

      # Add a golden question.
      #
      # Called by an owner of the account.
      #
      # POST /api/assistants/{assistant_id}/golden-questions
      #
      # @param assistant_id [Integer]
      # @param question [String]
      # @param expected_source_id [Integer, nil, OMIT]
      # @param expected_answer [String, nil, OMIT]
      # @param must_abstain [Boolean, OMIT]
      # @return [Hash{Symbol => Object}] `golden_question`
      def create_golden_question(
        assistant_id,
        question:,
        expected_source_id: OMIT,
        expected_answer: OMIT,
        must_abstain: OMIT
      )
        call = Call.new(
          method: "POST",
          path: "/api/assistants/#{Call.segment(assistant_id)}/golden-questions",
          body: { "question" => question, "expected_source_id" => expected_source_id, "expected_answer" => expected_answer, "must_abstain" => must_abstain }
        )
        @core.send(call)
      end

      # List an assistant's golden questions.
      #
      # Called by any user of the account.
      #
      # GET /api/assistants/{assistant_id}/golden-questions
      #
      # @param assistant_id [Integer]
      # @param page [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @param offset [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `golden_list`
      def list_golden_questions(assistant_id, page: OMIT, limit: OMIT, offset: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/assistants/#{Call.segment(assistant_id)}/golden-questions",
          query: { "page" => page, "limit" => limit, "offset" => offset }
        )
        @core.send(call)
      end

      # List an assistant's golden questions. All pages, one after the other.
      #
      # Called by any user of the account.
      #
      # GET /api/assistants/{assistant_id}/golden-questions
      #
      # @param assistant_id [Integer]
      # @param limit [Integer, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `golden_question`
      def all_golden_questions(assistant_id, limit: OMIT, &block)
        call = Call.new(
          method: "GET",
          path: "/api/assistants/#{Call.segment(assistant_id)}/golden-questions",
          query: { "limit" => limit }
        )
        @core.pages(call, Pages.new(style: "page", parameter: "page", items: "golden_questions"), &block)
      end

      # Delete a golden question.
      #
      # Called by an owner of the account.
      #
      # DELETE /api/assistants/{assistant_id}/golden-questions/{golden_id}
      #
      # @param assistant_id [Integer]
      # @param golden_id [Integer]
      # @return [Hash{Symbol => Object}] `done`
      def delete_golden_question(assistant_id, golden_id)
        call = Call.new(
          method: "DELETE",
          path: "/api/assistants/#{Call.segment(assistant_id)}/golden-questions/#{Call.segment(golden_id)}"
        )
        @core.send(call)
      end

      # Analyse a document and suggest knowledge to confirm.
      #
      # `method` is `extractive` for the document's own sentences, or `model` for a chat model's sentences,
      # checked against the text. Facts and answers have their position in it. Confirm the correct ones with
      # `/api/knowledge/confirm`. Called by any user of the account.
      #
      # POST /api/analyze-document/{doc_id}
      #
      # @param doc_id [Integer]
      # @return [Hash{Symbol => Object}] `document_analysis`
      def analyse_document(doc_id)
        @core.send(Call.new(method: "POST", path: "/api/analyze-document/#{Call.segment(doc_id)}"))
      end

      # Read a summary of a document.
      #
      # From the last analysis, if there is one of this text; otherwise `analysed_at` is null. Called by any
      # user of the account.
      #
      # GET /api/documents/{doc_id}/summary
      #
      # @param doc_id [Integer]
      # @return [Hash{Symbol => Object}] `document_summary`
      def read_document_summary(doc_id)
        @core.send(Call.new(method: "GET", path: "/api/documents/#{Call.segment(doc_id)}/summary"))
      end

      # List the gaps in an assistant's knowledge.
      #
      # Missing (questions without an answer), unclear (low ratings, requests for a person, hardly sure
      # answers of the last 30 days), duplicated and contradictory passages; those that most questions are
      # about first. Without `kind`, and for the last two, the knowledge is validated, at most ten times a
      # minute. Called by any user of the account.
      #
      # GET /api/assistants/{assistant_id}/gaps
      #
      # @param assistant_id [Integer]
      # @param kind [String, OMIT]
      # @param state [String, OMIT]
      # @param page [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @param offset [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `knowledge_gap_list`
      def list_gaps(assistant_id, kind: OMIT, state: OMIT, page: OMIT, limit: OMIT, offset: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/assistants/#{Call.segment(assistant_id)}/gaps",
          query: { "kind" => kind, "state" => state, "page" => page, "limit" => limit, "offset" => offset }
        )
        @core.send(call)
      end

      # List the gaps in an assistant's knowledge. All pages, one after the other.
      #
      # Missing (questions without an answer), unclear (low ratings, requests for a person, hardly sure
      # answers of the last 30 days), duplicated and contradictory passages; those that most questions are
      # about first. Without `kind`, and for the last two, the knowledge is validated, at most ten times a
      # minute. Called by any user of the account.
      #
      # GET /api/assistants/{assistant_id}/gaps
      #
      # @param assistant_id [Integer]
      # @param kind [String, OMIT]
      # @param state [String, OMIT]
      # @param limit [Integer, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `knowledge_gap`
      def all_gaps(assistant_id, kind: OMIT, state: OMIT, limit: OMIT, &block)
        call = Call.new(
          method: "GET",
          path: "/api/assistants/#{Call.segment(assistant_id)}/gaps",
          query: { "kind" => kind, "state" => state, "limit" => limit }
        )
        @core.pages(call, Pages.new(style: "page", parameter: "page", items: "gaps"), &block)
      end

      # Accept, dismiss or reopen a gap.
      #
      # An accepted question becomes a question and answer pair, with the draft or the given texts. Of
      # passages that repeat or contradict one another only the state is kept. Called by an owner of the
      # account.
      #
      # POST /api/assistants/{assistant_id}/gaps/{gap_id}
      #
      # @param assistant_id [Integer]
      # @param gap_id [String]
      # @param state [String]
      # @param question [String, OMIT]
      # @param answer [String, OMIT]
      # @param allow_personal_data [Boolean, OMIT]
      # @return [Hash{Symbol => Object}] `decided_gap`
      def decide_gap(assistant_id, gap_id, state:, question: OMIT, answer: OMIT, allow_personal_data: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/assistants/#{Call.segment(assistant_id)}/gaps/#{Call.segment(gap_id)}",
          body: { "state" => state, "question" => question, "answer" => answer, "allow_personal_data" => allow_personal_data }
        )
        @core.send(call)
      end
    end
  end
end
