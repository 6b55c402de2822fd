# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class ReplyX
    # Documents.
    class DocumentsApi
      def initialize(core)
        @core = core
      end

      # Add a document to an assistant.
      #
      # PDF, DOCX, XLSX, PPTX, ODT, ODS, ODP, EPUB, HTML, Markdown, CSV, JSON or plain text. It is processed
      # in the background: poll `status`. Called by an owner of the account.
      #
      # POST /api/documents
      #
      # @param file [Upload]
      # @param assistant_id [Integer]
      # @param title [String, OMIT]
      # @return [Hash{Symbol => Object}] `source_document`
      def create_document(file:, assistant_id:, title: OMIT, on_progress: nil, idempotency_key: nil)
        call = Call.new(
          method: "POST",
          path: "/api/documents",
          form: { "file" => file, "assistant_id" => assistant_id, "title" => title },
          on_progress: on_progress,
          takes_key: true,
          key: idempotency_key
        )
        @core.send(call)
      end

      # List your documents.
      #
      # Newest first. `X-Total-Count` is the total number. Called by any user of the account.
      #
      # GET /api/documents
      #
      # @param assistant_id [Integer, OMIT]
      # @param processing_status [String, OMIT]
      # @param kind [String, OMIT]
      # @param q [String, OMIT]
      # @param page [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @param offset [Integer, OMIT]
      # @return [Array<Hash{Symbol => Object}>] `source_document`
      def list_documents(
        assistant_id: OMIT,
        processing_status: OMIT,
        kind: OMIT,
        q: OMIT,
        page: OMIT,
        limit: OMIT,
        offset: OMIT
      )
        call = Call.new(
          method: "GET",
          path: "/api/documents",
          query: { "assistant_id" => assistant_id, "processing_status" => processing_status, "kind" => kind, "q" => q, "page" => page, "limit" => limit, "offset" => offset }
        )
        @core.send(call)
      end

      # List your documents. All pages, one after the other.
      #
      # Newest first. `X-Total-Count` is the total number. Called by any user of the account.
      #
      # GET /api/documents
      #
      # @param assistant_id [Integer, OMIT]
      # @param processing_status [String, OMIT]
      # @param kind [String, OMIT]
      # @param q [String, OMIT]
      # @param limit [Integer, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `source_document`
      def all_documents(assistant_id: OMIT, processing_status: OMIT, kind: OMIT, q: OMIT, limit: OMIT, &block)
        call = Call.new(
          method: "GET",
          path: "/api/documents",
          query: { "assistant_id" => assistant_id, "processing_status" => processing_status, "kind" => kind, "q" => q, "limit" => limit }
        )
        @core.pages(call, Pages.new(style: "page", parameter: "page"), &block)
      end

      # Add a document to an assistant.
      #
      # PDF, DOCX, XLSX, PPTX, ODT, ODS, ODP, EPUB, HTML, Markdown, CSV, JSON or plain text. It is processed
      # in the background: poll `status`. Called by an owner of the account.
      #
      # POST /api/documents/upload
      #
      # @param file [Upload]
      # @param assistant_id [Integer]
      # @param title [String, OMIT]
      # @return [Hash{Symbol => Object}] `source_document`
      def upload_document(file:, assistant_id:, title: OMIT, on_progress: nil, idempotency_key: nil)
        call = Call.new(
          method: "POST",
          path: "/api/documents/upload",
          form: { "file" => file, "assistant_id" => assistant_id, "title" => title },
          on_progress: on_progress,
          takes_key: true,
          key: idempotency_key
        )
        @core.send(call)
      end

      # List an assistant's documents.
      #
      # Newest first. `X-Total-Count` is the total number. Called by any user of the account.
      #
      # GET /api/assistants/{assistant_id}/documents
      #
      # @param assistant_id [Integer]
      # @param processing_status [String, OMIT]
      # @param kind [String, OMIT]
      # @param q [String, OMIT]
      # @param page [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @param offset [Integer, OMIT]
      # @return [Array<Hash{Symbol => Object}>] `source_document`
      def list_assistant_documents(
        assistant_id,
        processing_status: OMIT,
        kind: OMIT,
        q: OMIT,
        page: OMIT,
        limit: OMIT,
        offset: OMIT
      )
        call = Call.new(
          method: "GET",
          path: "/api/assistants/#{Call.segment(assistant_id)}/documents",
          query: { "processing_status" => processing_status, "kind" => kind, "q" => q, "page" => page, "limit" => limit, "offset" => offset }
        )
        @core.send(call)
      end

      # List an assistant's documents. All pages, one after the other.
      #
      # Newest first. `X-Total-Count` is the total number. Called by any user of the account.
      #
      # GET /api/assistants/{assistant_id}/documents
      #
      # @param assistant_id [Integer]
      # @param processing_status [String, OMIT]
      # @param kind [String, OMIT]
      # @param q [String, OMIT]
      # @param limit [Integer, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `source_document`
      def all_assistant_documents(assistant_id, processing_status: OMIT, kind: OMIT, q: OMIT, limit: OMIT, &block)
        call = Call.new(
          method: "GET",
          path: "/api/assistants/#{Call.segment(assistant_id)}/documents",
          query: { "processing_status" => processing_status, "kind" => kind, "q" => q, "limit" => limit }
        )
        @core.pages(call, Pages.new(style: "page", parameter: "page"), &block)
      end

      # Read a document's state and progress.
      #
      # Called by any user of the account.
      #
      # GET /api/documents/{doc_id}
      #
      # @param doc_id [Integer]
      # @return [Hash{Symbol => Object}] `source_document`
      def read_document(doc_id)
        @core.send(Call.new(method: "GET", path: "/api/documents/#{Call.segment(doc_id)}"))
      end

      # Delete a document.
      #
      # Answers no longer use it. Called by an owner of the account.
      #
      # DELETE /api/documents/{doc_id}
      #
      # @param doc_id [Integer]
      # @return [Hash{Symbol => Object}] `done`
      def delete_document(doc_id)
        @core.send(Call.new(method: "DELETE", path: "/api/documents/#{Call.segment(doc_id)}"))
      end

      # Read the extracted text of a document.
      #
      # Citations refer to this text: `start` and `end` are UTF-16 offsets. Called by any user of the
      # account.
      #
      # GET /api/documents/{doc_id}/text
      #
      # @param doc_id [Integer]
      # @return [Hash{Symbol => Object}] `document_text`
      def read_document_text(doc_id)
        @core.send(Call.new(method: "GET", path: "/api/documents/#{Call.segment(doc_id)}/text"))
      end

      # Change a written text.
      #
      # Omitted fields are not changed. The old text is used until the new one is processed. Called by an
      # owner of the account.
      #
      # PUT /api/documents/{doc_id}/text
      #
      # @param doc_id [Integer]
      # @param title [String, OMIT]
      # @param text [String, OMIT]
      # @return [Hash{Symbol => Object}] `source_document`
      def put_text(doc_id, title: OMIT, text: OMIT)
        call = Call.new(
          method: "PUT",
          path: "/api/documents/#{Call.segment(doc_id)}/text",
          body: { "title" => title, "text" => text }
        )
        @core.send(call)
      end

      # Change a written text.
      #
      # Omitted fields are not changed. The old text is used until the new one is processed. Called by an
      # owner of the account.
      #
      # PATCH /api/documents/{doc_id}/text
      #
      # @param doc_id [Integer]
      # @param title [String, OMIT]
      # @param text [String, OMIT]
      # @return [Hash{Symbol => Object}] `source_document`
      def patch_text(doc_id, title: OMIT, text: OMIT)
        call = Call.new(
          method: "PATCH",
          path: "/api/documents/#{Call.segment(doc_id)}/text",
          body: { "title" => title, "text" => text }
        )
        @core.send(call)
      end

      # Retry a failed document.
      #
      # Called by an owner of the account.
      #
      # POST /api/documents/{doc_id}/retry
      #
      # @param doc_id [Integer]
      # @return [Hash{Symbol => Object}] `source_document`
      def retry_document(doc_id)
        @core.send(Call.new(method: "POST", path: "/api/documents/#{Call.segment(doc_id)}/retry"))
      end

      # Add a text to an assistant.
      #
      # Processed in the background like an uploaded document: poll `status`. Called by an owner of the
      # account.
      #
      # POST /api/documents/text
      #
      # @param assistant_id [Integer]
      # @param title [String]
      # @param text [String]
      # @return [Hash{Symbol => Object}] `source_document`
      def create_text(assistant_id:, title:, text:)
        call = Call.new(
          method: "POST",
          path: "/api/documents/text",
          body: { "assistant_id" => assistant_id, "title" => title, "text" => text }
        )
        @core.send(call)
      end
    end
  end
end
