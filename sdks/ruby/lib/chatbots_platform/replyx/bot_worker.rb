# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class ReplyX
    # Bot worker.
    class BotWorkerApi
      def initialize(core)
        @core = core
      end

      # Find Telegram dialogs.
      #
      # Called with the service key, or by an administrator of the platform.
      #
      # GET /api/bot/dialogs
      #
      # @param user_id [Integer, OMIT]
      # @param assistant_id [Integer, OMIT]
      # @param telegram_chat_id [String, OMIT]
      # @param limit [Integer, OMIT]
      # @param offset [Integer, OMIT]
      # @return [Array<Hash{Symbol => Object}>] `dialog`
      def list_bot_dialogs(user_id: OMIT, assistant_id: OMIT, telegram_chat_id: OMIT, limit: OMIT, offset: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/bot/dialogs",
          query: { "user_id" => user_id, "assistant_id" => assistant_id, "telegram_chat_id" => telegram_chat_id, "limit" => limit, "offset" => offset }
        )
        @core.send(call)
      end

      # Find Telegram dialogs. All pages, one after the other.
      #
      # Called with the service key, or by an administrator of the platform.
      #
      # GET /api/bot/dialogs
      #
      # @param user_id [Integer, OMIT]
      # @param assistant_id [Integer, OMIT]
      # @param telegram_chat_id [String, OMIT]
      # @param limit [Integer, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `dialog`
      def all_bot_dialogs(user_id: OMIT, assistant_id: OMIT, telegram_chat_id: OMIT, limit: OMIT, &block)
        call = Call.new(
          method: "GET",
          path: "/api/bot/dialogs",
          query: { "user_id" => user_id, "assistant_id" => assistant_id, "telegram_chat_id" => telegram_chat_id, "limit" => limit }
        )
        @core.pages(call, Pages.new(style: "offset", parameter: "offset"), &block)
      end

      # Open the dialog of a Telegram chat.
      #
      # An assistant has one dialog per chat: an existing one is returned. Called with the service key, or
      # by an administrator of the platform.
      #
      # POST /api/bot/dialogs
      #
      # @param assistant_id [Integer]
      # @param telegram_chat_id [String, Integer]
      # @param telegram_username [String, nil, OMIT]
      # @param first_name [String, nil, OMIT]
      # @param last_name [String, nil, OMIT]
      # @return [Hash{Symbol => Object}] `dialog`
      def open_bot_dialog(
        assistant_id:,
        telegram_chat_id:,
        telegram_username: OMIT,
        first_name: OMIT,
        last_name: OMIT
      )
        call = Call.new(
          method: "POST",
          path: "/api/bot/dialogs",
          body: { "assistant_id" => assistant_id, "telegram_chat_id" => telegram_chat_id, "telegram_username" => telegram_username, "first_name" => first_name, "last_name" => last_name }
        )
        @core.send(call)
      end

      # Add a visitor's message.
      #
      # The AI answers it; `ai-response` waits for the answer. Messages with the same `client_message_id`
      # are stored once. Called with the service key, or by an administrator of the platform.
      #
      # POST /api/bot/dialogs/{dialog_id}/messages
      #
      # @param dialog_id [Integer]
      # @param text [String, OMIT]
      # @param content [String, OMIT]
      # @param client_message_id [String, OMIT]
      # @param sender [String, OMIT]
      # @return [Hash{Symbol => Object}] `message`
      def add_bot_message(dialog_id, text: OMIT, content: OMIT, client_message_id: OMIT, sender: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/bot/dialogs/#{Call.segment(dialog_id)}/messages",
          body: { "text" => text, "content" => content, "client_message_id" => client_message_id, "sender" => sender }
        )
        @core.send(call)
      end

      # Set the contact of a Telegram dialog.
      #
      # Called with the service key, or by an administrator of the platform.
      #
      # PATCH /api/bot/dialogs/{dialog_id}/user-info
      #
      # @param dialog_id [Integer]
      # @param telegram_username [String, nil, OMIT]
      # @param first_name [String, nil, OMIT]
      # @param last_name [String, nil, OMIT]
      # @return [Hash{Symbol => Object}] `dialog`
      def update_dialog_user_info(dialog_id, telegram_username: OMIT, first_name: OMIT, last_name: OMIT)
        call = Call.new(
          method: "PATCH",
          path: "/api/bot/dialogs/#{Call.segment(dialog_id)}/user-info",
          body: { "telegram_username" => telegram_username, "first_name" => first_name, "last_name" => last_name }
        )
        @core.send(call)
      end

      # Answer a visitor's message.
      #
      # `text`, `content` or `message` is stored as the visitor's message and answered; without them the
      # last question is answered. Called with the service key, or by an administrator of the platform.
      #
      # POST /api/bot/ai-response
      #
      # @param dialog_id [Integer]
      # @param text [String, OMIT]
      # @param content [String, OMIT]
      # @param client_message_id [String, OMIT]
      # @param message [String, OMIT]
      # @return [Hash{Symbol => Object}] `bot_answer`
      def read_bot_answer(dialog_id:, text: OMIT, content: OMIT, client_message_id: OMIT, message: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/bot/ai-response",
          body: { "dialog_id" => dialog_id, "text" => text, "content" => content, "client_message_id" => client_message_id, "message" => message }
        )
        @core.send(call)
      end
    end
  end
end
