# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class Visitor
    # Dialogs.
    class DialogsApi
      def initialize(core)
        @core = core
      end

      # Send a file.
      #
      # At most 20 MB; a visitor may send at most 30 an hour. A user's file is an operator's message, or
      # with `sender=user` a visitor's. The type is detected from the bytes. An `Idempotency-Key` header or
      # `client_message_id` makes retries safe. Called by a user of the account, or by a visitor with a site
      # token and a guest id.
      #
      # POST /api/dialogs/{dialog_id}/files
      #
      # @param dialog_id [Integer]
      # @param file [Upload]
      # @param text [String, OMIT]
      # @param sender [String, OMIT]
      # @param client_message_id [String, OMIT]
      # @param after_seq [Integer, OMIT]
      # @param draft_revision [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `message`
      def send_file(
        dialog_id,
        file:,
        text: OMIT,
        sender: OMIT,
        client_message_id: OMIT,
        after_seq: OMIT,
        draft_revision: OMIT,
        on_progress: nil,
        idempotency_key: nil
      )
        call = Call.new(
          method: "POST",
          path: "/api/dialogs/#{Call.segment(dialog_id)}/files",
          form: { "file" => file, "text" => text, "sender" => sender, "client_message_id" => client_message_id, "after_seq" => after_seq, "draft_revision" => draft_revision },
          on_progress: on_progress,
          takes_key: true,
          key: idempotency_key
        )
        @core.send(call)
      end

      # Read a file of a dialog.
      #
      # For users of the account and the dialog's visitor. A 409 means that the file has not arrived yet.
      # Called by a user of the account, or by a visitor with a site token and a guest id.
      #
      # GET /api/files/{file_id}
      #
      # @param file_id [Integer]
      # @return [String] the bytes
      def read_file(file_id)
        @core.send(Call.new(method: "GET", path: "/api/files/#{Call.segment(file_id)}", is_binary: true))
      end
    end
  end
end
