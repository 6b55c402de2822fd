# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class Chatbots
    # Knowledge bases.
    class KnowledgeBasesApi
      def initialize(core)
        @core = core
      end

      # Get all knowledge bases for a chatbot.
      #
      # Those that it answers from, also shared ones. Called by any user of the account, or with an API key
      # that has the scope `read`.
      #
      # GET /api/v1/chatbots/{chatbotId}/knowledge-bases
      #
      # @param chatbot_id [Integer]
      # @param page [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `knowledge_base_list`
      def list_knowledge_bases(chatbot_id, page: OMIT, limit: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/v1/chatbots/#{Call.segment(chatbot_id)}/knowledge-bases",
          query: { "page" => page, "limit" => limit }
        )
        @core.send(call)
      end

      # Get all knowledge bases for a chatbot. All pages, one after the other.
      #
      # Those that it answers from, also shared ones. Called by any user of the account, or with an API key
      # that has the scope `read`.
      #
      # GET /api/v1/chatbots/{chatbotId}/knowledge-bases
      #
      # @param chatbot_id [Integer]
      # @param limit [Integer, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `knowledge_base`
      def all_knowledge_bases(chatbot_id, limit: OMIT, &block)
        call = Call.new(
          method: "GET",
          path: "/api/v1/chatbots/#{Call.segment(chatbot_id)}/knowledge-bases",
          query: { "limit" => limit }
        )
        @core.pages(call, Pages.new(style: "page", parameter: "page", items: "data"), &block)
      end

      # Create a knowledge base for a chatbot.
      #
      # With `knowledgeBaseId` the chatbot shares one that exists. Called by an owner of the account, or
      # with an API key that has the scope `manage`.
      #
      # POST /api/v1/chatbots/{chatbotId}/knowledge-bases
      #
      # @param chatbot_id [Integer]
      # @param name [String, OMIT]
      # @param description [String, OMIT]
      # @param knowledge_base_id [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `knowledge_base_result`
      def create_knowledge_base(chatbot_id, name: OMIT, description: OMIT, knowledge_base_id: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/v1/chatbots/#{Call.segment(chatbot_id)}/knowledge-bases",
          body: { "name" => name, "description" => description, "knowledgeBaseId" => knowledge_base_id }
        )
        @core.send(call)
      end

      # Stop sharing a knowledge base with a chatbot.
      #
      # Called by an owner of the account, or with an API key that has the scope `manage`.
      #
      # DELETE /api/v1/chatbots/{chatbotId}/knowledge-bases/{knowledgeBaseId}
      #
      # @param chatbot_id [Integer]
      # @param knowledge_base_id [Integer]
      # @return [Hash{Symbol => Object}] `knowledge_base_result`
      def unshare_knowledge_base(chatbot_id, knowledge_base_id)
        call = Call.new(
          method: "DELETE",
          path: "/api/v1/chatbots/#{Call.segment(chatbot_id)}/knowledge-bases/#{Call.segment(knowledge_base_id)}"
        )
        @core.send(call)
      end

      # Get a knowledge base by ID.
      #
      # Called by any user of the account, or with an API key that has the scope `read`.
      #
      # GET /api/v1/knowledge-bases/{id}
      #
      # @param id [Integer]
      # @return [Hash{Symbol => Object}] `knowledge_base_result`
      def read_knowledge_base(id)
        @core.send(Call.new(method: "GET", path: "/api/v1/knowledge-bases/#{Call.segment(id)}"))
      end

      # Update a knowledge base.
      #
      # Omitted fields are not changed. `chatbotIds` are all chatbots that answer from it, besides its own.
      # Called by an owner of the account, or with an API key that has the scope `manage`.
      #
      # PUT /api/v1/knowledge-bases/{id}
      #
      # @param id [Integer]
      # @param name [String, OMIT]
      # @param description [String, OMIT]
      # @param chatbot_ids [Array<Integer>, OMIT]
      # @return [Hash{Symbol => Object}] `knowledge_base_result`
      def update_knowledge_base(id, name: OMIT, description: OMIT, chatbot_ids: OMIT)
        call = Call.new(
          method: "PUT",
          path: "/api/v1/knowledge-bases/#{Call.segment(id)}",
          body: { "name" => name, "description" => description, "chatbotIds" => chatbot_ids }
        )
        @core.send(call)
      end

      # Delete a knowledge base.
      #
      # With its items; no chatbot answers from them any more. Called by an owner of the account, or with an
      # API key that has the scope `manage`.
      #
      # DELETE /api/v1/knowledge-bases/{id}
      #
      # @param id [Integer]
      # @return [Hash{Symbol => Object}] `done`
      def delete_knowledge_base(id)
        @core.send(Call.new(method: "DELETE", path: "/api/v1/knowledge-bases/#{Call.segment(id)}"))
      end

      # Search knowledge items.
      #
      # `q` (or `query`) is a question. The same retrieval as for answers: passages with their place in the
      # item, about fifty at most. Called by any user of the account, or with an API key that has the scope
      # `read`.
      #
      # GET /api/v1/knowledge-bases/{id}/search
      #
      # @param id [Integer]
      # @param page [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @param q [String, OMIT]
      # @param query [String, OMIT]
      # @return [Hash{Symbol => Object}] `found_passage_list`
      def search_knowledge_base(id, page: OMIT, limit: OMIT, q: OMIT, query: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/v1/knowledge-bases/#{Call.segment(id)}/search",
          query: { "page" => page, "limit" => limit, "q" => q, "query" => query }
        )
        @core.send(call)
      end

      # Search knowledge items. All pages, one after the other.
      #
      # `q` (or `query`) is a question. The same retrieval as for answers: passages with their place in the
      # item, about fifty at most. Called by any user of the account, or with an API key that has the scope
      # `read`.
      #
      # GET /api/v1/knowledge-bases/{id}/search
      #
      # @param id [Integer]
      # @param limit [Integer, OMIT]
      # @param q [String, OMIT]
      # @param query [String, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `found_passage`
      def search_all_knowledge_base(id, limit: OMIT, q: OMIT, query: OMIT, &block)
        call = Call.new(
          method: "GET",
          path: "/api/v1/knowledge-bases/#{Call.segment(id)}/search",
          query: { "limit" => limit, "q" => q, "query" => query }
        )
        @core.pages(call, Pages.new(style: "page", parameter: "page", items: "data"), &block)
      end

      # Get the items of a knowledge base.
      #
      # Called by any user of the account, or with an API key that has the scope `read`.
      #
      # GET /api/v1/knowledge-bases/{id}/items
      #
      # @param id [Integer]
      # @param page [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `knowledge_item_list`
      def list_knowledge_items(id, page: OMIT, limit: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/v1/knowledge-bases/#{Call.segment(id)}/items",
          query: { "page" => page, "limit" => limit }
        )
        @core.send(call)
      end

      # Get the items of a knowledge base. All pages, one after the other.
      #
      # Called by any user of the account, or with an API key that has the scope `read`.
      #
      # GET /api/v1/knowledge-bases/{id}/items
      #
      # @param id [Integer]
      # @param limit [Integer, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `knowledge_item`
      def all_knowledge_items(id, limit: OMIT, &block)
        call = Call.new(
          method: "GET",
          path: "/api/v1/knowledge-bases/#{Call.segment(id)}/items",
          query: { "limit" => limit }
        )
        @core.pages(call, Pages.new(style: "page", parameter: "page", items: "data"), &block)
      end

      # Add a knowledge item.
      #
      # A text, or a question with its answer. It is searched as soon as its status is `completed`. Called
      # by an owner of the account, or with an API key that has the scope `manage`.
      #
      # POST /api/v1/knowledge-bases/{id}/items
      #
      # @param id [Integer]
      # @param title [String, OMIT]
      # @param content [String, OMIT]
      # @param question [String, OMIT]
      # @param answer [String, OMIT]
      # @param tags [Array<String>, OMIT]
      # @return [Hash{Symbol => Object}] `knowledge_item_result`
      def add_knowledge_item(
        id,
        title: OMIT,
        content: OMIT,
        question: OMIT,
        answer: OMIT,
        tags: OMIT,
        idempotency_key: nil
      )
        call = Call.new(
          method: "POST",
          path: "/api/v1/knowledge-bases/#{Call.segment(id)}/items",
          body: { "title" => title, "content" => content, "question" => question, "answer" => answer, "tags" => tags },
          takes_key: true,
          key: idempotency_key
        )
        @core.send(call)
      end

      # Get a knowledge item.
      #
      # Called by any user of the account, or with an API key that has the scope `read`.
      #
      # GET /api/v1/knowledge-bases/{id}/items/{itemId}
      #
      # @param id [Integer]
      # @param item_id [Integer]
      # @return [Hash{Symbol => Object}] `knowledge_item_result`
      def read_knowledge_item(id, item_id)
        call = Call.new(
          method: "GET",
          path: "/api/v1/knowledge-bases/#{Call.segment(id)}/items/#{Call.segment(item_id)}"
        )
        @core.send(call)
      end

      # Update a knowledge item.
      #
      # Omitted fields are not changed. Files and pages of websites cannot be changed here. Called by an
      # owner of the account, or with an API key that has the scope `manage`.
      #
      # PUT /api/v1/knowledge-bases/{id}/items/{itemId}
      #
      # @param id [Integer]
      # @param item_id [Integer]
      # @param title [String, OMIT]
      # @param content [String, OMIT]
      # @param question [String, OMIT]
      # @param answer [String, OMIT]
      # @param tags [Array<String>, OMIT]
      # @return [Hash{Symbol => Object}] `knowledge_item_result`
      def update_knowledge_item(id, item_id, title: OMIT, content: OMIT, question: OMIT, answer: OMIT, tags: OMIT)
        call = Call.new(
          method: "PUT",
          path: "/api/v1/knowledge-bases/#{Call.segment(id)}/items/#{Call.segment(item_id)}",
          body: { "title" => title, "content" => content, "question" => question, "answer" => answer, "tags" => tags }
        )
        @core.send(call)
      end

      # Delete a knowledge item.
      #
      # Called by an owner of the account, or with an API key that has the scope `manage`.
      #
      # DELETE /api/v1/knowledge-bases/{id}/items/{itemId}
      #
      # @param id [Integer]
      # @param item_id [Integer]
      # @return [Hash{Symbol => Object}] `done`
      def delete_knowledge_item(id, item_id)
        call = Call.new(
          method: "DELETE",
          path: "/api/v1/knowledge-bases/#{Call.segment(id)}/items/#{Call.segment(item_id)}"
        )
        @core.send(call)
      end
    end
  end
end
