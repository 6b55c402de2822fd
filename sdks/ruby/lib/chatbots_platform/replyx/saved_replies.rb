# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class ReplyX
    # Saved replies.
    class SavedRepliesApi
      def initialize(core)
        @core = core
      end

      # List or search saved replies.
      #
      # Those of the account and your own, by shortcut. `search` finds words of the shortcut, the title and
      # the text, the last one possibly begun, regardless of case and accents; shortcuts that begin with it
      # come first. Called by any user of the account.
      #
      # GET /api/saved-replies
      #
      # @param search [String, OMIT]
      # @param visibility [String, OMIT]
      # @param page [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @param offset [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `saved_reply_list`
      def list_saved_replies(search: OMIT, visibility: OMIT, page: OMIT, limit: OMIT, offset: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/saved-replies",
          query: { "search" => search, "visibility" => visibility, "page" => page, "limit" => limit, "offset" => offset }
        )
        @core.send(call)
      end

      # List or search saved replies. All pages, one after the other.
      #
      # Those of the account and your own, by shortcut. `search` finds words of the shortcut, the title and
      # the text, the last one possibly begun, regardless of case and accents; shortcuts that begin with it
      # come first. Called by any user of the account.
      #
      # GET /api/saved-replies
      #
      # @param search [String, OMIT]
      # @param visibility [String, OMIT]
      # @param limit [Integer, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `saved_reply`
      def all_saved_replies(search: OMIT, visibility: OMIT, limit: OMIT, &block)
        call = Call.new(
          method: "GET",
          path: "/api/saved-replies",
          query: { "search" => search, "visibility" => visibility, "limit" => limit }
        )
        @core.pages(call, Pages.new(style: "page", parameter: "page", items: "saved_replies"), &block)
      end

      # Create a saved reply.
      #
      # The text may have the variables `{{contact.name}}`, `{{contact.first_name}}`, `{{operator.name}}`,
      # `{{dialog.id}}` and `{{variables.x}}`, which are filled before it is sent. A shortcut is used once
      # in an account. Called by any user of the account.
      #
      # POST /api/saved-replies
      #
      # @param shortcut [String]
      # @param title [String]
      # @param text [String]
      # @param visibility [String, OMIT]
      # @return [Hash{Symbol => Object}] `saved_reply`
      def create_saved_reply(shortcut:, title:, text:, visibility: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/saved-replies",
          body: { "shortcut" => shortcut, "title" => title, "text" => text, "visibility" => visibility }
        )
        @core.send(call)
      end

      # Read a saved reply.
      #
      # Called by any user of the account.
      #
      # GET /api/saved-replies/{saved_reply_id}
      #
      # @param saved_reply_id [Integer]
      # @return [Hash{Symbol => Object}] `saved_reply`
      def read_saved_reply(saved_reply_id)
        @core.send(Call.new(method: "GET", path: "/api/saved-replies/#{Call.segment(saved_reply_id)}"))
      end

      # Change a saved reply.
      #
      # Omitted fields are not changed. Only its author may change `visibility` to `own`. Called by any user
      # of the account.
      #
      # PATCH /api/saved-replies/{saved_reply_id}
      #
      # @param saved_reply_id [Integer]
      # @param shortcut [String, OMIT]
      # @param title [String, OMIT]
      # @param text [String, OMIT]
      # @param visibility [String, OMIT]
      # @return [Hash{Symbol => Object}] `saved_reply`
      def update_saved_reply(saved_reply_id, shortcut: OMIT, title: OMIT, text: OMIT, visibility: OMIT)
        call = Call.new(
          method: "PATCH",
          path: "/api/saved-replies/#{Call.segment(saved_reply_id)}",
          body: { "shortcut" => shortcut, "title" => title, "text" => text, "visibility" => visibility }
        )
        @core.send(call)
      end

      # Delete a saved reply and its files.
      #
      # Called by any user of the account.
      #
      # DELETE /api/saved-replies/{saved_reply_id}
      #
      # @param saved_reply_id [Integer]
      # @return [Hash{Symbol => Object}] `done`
      def delete_saved_reply(saved_reply_id)
        @core.send(Call.new(method: "DELETE", path: "/api/saved-replies/#{Call.segment(saved_reply_id)}"))
      end

      # Add a file to a saved reply.
      #
      # At most 20 MB, and ten files for a reply. The type is detected from the bytes. Called by any user of
      # the account.
      #
      # POST /api/saved-replies/{saved_reply_id}/files
      #
      # @param saved_reply_id [Integer]
      # @param file [Upload]
      # @return [Hash{Symbol => Object}] `saved_reply`
      def add_saved_reply_file(saved_reply_id, file:, on_progress: nil)
        call = Call.new(
          method: "POST",
          path: "/api/saved-replies/#{Call.segment(saved_reply_id)}/files",
          form: { "file" => file },
          on_progress: on_progress
        )
        @core.send(call)
      end

      # Read a file of a saved reply.
      #
      # Called by any user of the account.
      #
      # GET /api/saved-replies/{saved_reply_id}/files/{saved_file_id}
      #
      # @param saved_reply_id [Integer]
      # @param saved_file_id [Integer]
      # @return [String] the bytes
      def read_saved_reply_file(saved_reply_id, saved_file_id)
        call = Call.new(
          method: "GET",
          path: "/api/saved-replies/#{Call.segment(saved_reply_id)}/files/#{Call.segment(saved_file_id)}",
          is_binary: true
        )
        @core.send(call)
      end

      # Remove a file from a saved reply.
      #
      # Called by any user of the account.
      #
      # DELETE /api/saved-replies/{saved_reply_id}/files/{saved_file_id}
      #
      # @param saved_reply_id [Integer]
      # @param saved_file_id [Integer]
      # @return [Hash{Symbol => Object}] `done`
      def remove_saved_reply_file(saved_reply_id, saved_file_id)
        call = Call.new(
          method: "DELETE",
          path: "/api/saved-replies/#{Call.segment(saved_reply_id)}/files/#{Call.segment(saved_file_id)}"
        )
        @core.send(call)
      end

      # Send a file of a saved reply.
      #
      # As an operator's message with a copy of the file; with `after_seq` it is refused when a colleague
      # has written after that entry. An `Idempotency-Key` header or `client_message_id` makes retries safe.
      # Called by any user of the account.
      #
      # POST /api/dialogs/{dialog_id}/saved-files
      #
      # @param dialog_id [Integer]
      # @param saved_reply_id [Integer]
      # @param file_id [Integer]
      # @param text [String, OMIT]
      # @param client_message_id [String, OMIT]
      # @param after_seq [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `message`
      def send_saved_reply_file(
        dialog_id,
        saved_reply_id:,
        file_id:,
        text: OMIT,
        client_message_id: OMIT,
        after_seq: OMIT,
        idempotency_key: nil
      )
        call = Call.new(
          method: "POST",
          path: "/api/dialogs/#{Call.segment(dialog_id)}/saved-files",
          body: { "saved_reply_id" => saved_reply_id, "file_id" => file_id, "text" => text, "client_message_id" => client_message_id, "after_seq" => after_seq },
          takes_key: true,
          key: idempotency_key
        )
        @core.send(call)
      end
    end
  end
end
