# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class ReplyX
    # Bots.
    class BotsApi
      def initialize(core)
        @core = core
      end

      # List every account's bots.
      #
      # Called with the service key, or by an administrator of the platform.
      #
      # GET /api/bot-instances-all
      #
      # @return [Array<Hash{Symbol => Object}>] `bot_instance`
      def list_all_bot_instances
        @core.send(Call.new(method: "GET", path: "/api/bot-instances-all"))
      end

      # List a user's bots.
      #
      # Called by an administrator of the platform.
      #
      # GET /api/admin/bot-instances/{user_id}
      #
      # @param user_id [Integer]
      # @return [Array<Hash{Symbol => Object}>] `bot_instance`
      def list_user_bot_instances(user_id)
        @core.send(Call.new(method: "GET", path: "/api/admin/bot-instances/#{Call.segment(user_id)}"))
      end

      # Read an assistant's bot.
      #
      # Called with the service key, or by an owner of the account.
      #
      # GET /api/bot-instances/by-assistant/{assistant_id}
      #
      # @param assistant_id [Integer]
      # @return [Hash{Symbol => Object}] `bot_instance`
      def read_bot_of_assistant(assistant_id)
        call = Call.new(
          method: "GET",
          path: "/api/bot-instances/by-assistant/#{Call.segment(assistant_id)}"
        )
        @core.send(call)
      end

      # Read a bot's assistant.
      #
      # Called with the service key, or by an owner of the account.
      #
      # GET /api/bot-instances/{bot_id}/assistant
      #
      # @param bot_id [Integer]
      # @return [Hash{Symbol => Object}] `assistant`
      def read_assistant_of_bot(bot_id)
        @core.send(Call.new(method: "GET", path: "/api/bot-instances/#{Call.segment(bot_id)}/assistant"))
      end

      # Read the assistant behind a user's oldest bot.
      #
      # Called with the service key, or by an owner of the account.
      #
      # GET /api/user-telegram-assistant/{user_id}
      #
      # @param user_id [Integer]
      # @return [Hash{Symbol => Object}] `assistant`
      def read_user_telegram_assistant(user_id)
        @core.send(Call.new(method: "GET", path: "/api/user-telegram-assistant/#{Call.segment(user_id)}"))
      end

      # Restart a bot.
      #
      # Called with the service key, or by an owner of the account.
      #
      # POST /api/reload-bot
      #
      # @param bot_id [Integer, OMIT]
      # @param assistant_id [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `bot_run`
      def reload_bot(bot_id: OMIT, assistant_id: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/reload-bot",
          body: { "bot_id" => bot_id, "assistant_id" => assistant_id }
        )
        @core.send(call)
      end

      # Create an assistant's Telegram bot.
      #
      # An assistant has one bot. It runs after it is started. This response shows the full token; later
      # ones mask it. Called by an owner of the account.
      #
      # POST /api/bot-instances
      #
      # @param assistant_id [Integer]
      # @param telegram_token [String]
      # @param name [String, OMIT]
      # @param is_active [Boolean, OMIT]
      # @return [Hash{Symbol => Object}] `bot_instance`
      def create_bot_instance(assistant_id:, telegram_token:, name: OMIT, is_active: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/bot-instances",
          body: { "assistant_id" => assistant_id, "telegram_token" => telegram_token, "name" => name, "is_active" => is_active }
        )
        @core.send(call)
      end

      # List your bots.
      #
      # Called by an owner of the account.
      #
      # GET /api/bot-instances
      #
      # @return [Array<Hash{Symbol => Object}>] `bot_instance`
      def list_bot_instances
        @core.send(Call.new(method: "GET", path: "/api/bot-instances"))
      end

      # Change a bot.
      #
      # `is_active: false` stops it. A running bot switches to a new token at once. Called by an owner of
      # the account.
      #
      # PATCH /api/bot-instances/{bot_id}
      #
      # @param bot_id [Integer]
      # @param assistant_id [Integer, OMIT]
      # @param telegram_token [String, OMIT]
      # @param name [String, OMIT]
      # @param is_active [Boolean, OMIT]
      # @return [Hash{Symbol => Object}] `bot_instance`
      def update_bot_instance(bot_id, assistant_id: OMIT, telegram_token: OMIT, name: OMIT, is_active: OMIT)
        call = Call.new(
          method: "PATCH",
          path: "/api/bot-instances/#{Call.segment(bot_id)}",
          body: { "assistant_id" => assistant_id, "telegram_token" => telegram_token, "name" => name, "is_active" => is_active }
        )
        @core.send(call)
      end

      # Delete a bot and keep its dialogs.
      #
      # Called by an owner of the account.
      #
      # DELETE /api/bot-instances/{bot_id}
      #
      # @param bot_id [Integer]
      # @return [Hash{Symbol => Object}] `done`
      def delete_bot_instance(bot_id)
        @core.send(Call.new(method: "DELETE", path: "/api/bot-instances/#{Call.segment(bot_id)}"))
      end

      # Start a bot: sets the Telegram webhook.
      #
      # Called by an owner of the account.
      #
      # POST /api/start-bot/{bot_id}
      #
      # @param bot_id [Integer]
      # @return [Hash{Symbol => Object}] `bot_run`
      def start_bot(bot_id)
        @core.send(Call.new(method: "POST", path: "/api/start-bot/#{Call.segment(bot_id)}"))
      end

      # Stop a bot.
      #
      # Called by an owner of the account.
      #
      # POST /api/stop-bot/{bot_id}
      #
      # @param bot_id [Integer]
      # @return [Hash{Symbol => Object}] `bot_run`
      def stop_bot(bot_id)
        @core.send(Call.new(method: "POST", path: "/api/stop-bot/#{Call.segment(bot_id)}"))
      end
    end
  end
end
