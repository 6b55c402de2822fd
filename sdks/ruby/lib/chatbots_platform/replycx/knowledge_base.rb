# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class ReplyCX
    # Knowledge base.
    class KnowledgeBaseApi
      def initialize(core)
        @core = core
      end

      # Add data sources to a knowledge base.
      #
      # Files (PDF, DOCX, XLSX, PPTX, ODT, ODS, ODP, EPUB, HTML, Markdown, CSV, JSON or plain text) and
      # texts, together at most 25 MiB. All are accepted, or none. They are processed in the background: ask
      # for their status. `ok` and `knowledge_base_id` are reserved names. Called with a token of the
      # account.
      #
      # POST /api/v1/ai/knowledge-base/{knowledge_base_id}/upload/sources
      #
      # @param knowledge_base_id [String]
      # @param fields [Hash{Symbol => Array<Upload, String>}]
      # @return [Hash{Symbol => Object}] `uploaded_sources`
      def upload_sources(knowledge_base_id, fields:, on_progress: nil, idempotency_key: nil)
        call = Call.new(
          method: "POST",
          path: "/api/v1/ai/knowledge-base/#{Call.segment(knowledge_base_id)}/upload/sources",
          form: fields,
          on_progress: on_progress,
          takes_key: true,
          key: idempotency_key
        )
        @core.send(call)
      end

      # Read the training status of data sources.
      #
      # In the order asked for. Ids that are not your account's are left out. Called with a token of the
      # account.
      #
      # GET /api/v1/ai/status/sources
      #
      # @param source_ids [String]
      # @return [Hash{Symbol => Object}] `source_statuses`
      def read_source_status(source_ids:)
        call = Call.new(
          method: "GET",
          path: "/api/v1/ai/status/sources",
          query: { "source_ids" => source_ids }
        )
        @core.send(call)
      end
    end
  end
end
