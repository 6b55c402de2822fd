# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class ReplyX
    # Telegram token.
    class TelegramTokenApi
      def initialize(core)
        @core = core
      end

      # Read your Telegram token, masked.
      #
      # Called by an owner of the account.
      #
      # GET /api/telegram-token
      #
      # @return [Hash{Symbol => Object}] `telegram_token`
      def read_telegram_token
        @core.send(Call.new(method: "GET", path: "/api/telegram-token"))
      end

      # Set your Telegram token.
      #
      # Checks the token with Telegram and starts an assistant's bot with it: of the assistant with
      # `assistant_id`, else of the one that has a bot, else of your oldest one. Called by an owner of the
      # account.
      #
      # POST /api/telegram-token
      #
      # @param token [String, OMIT]
      # @param telegram_token [String, OMIT]
      # @param telegram_bot_token [String, OMIT]
      # @param assistant_id [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `telegram_token`
      def set_telegram_token(token: OMIT, telegram_token: OMIT, telegram_bot_token: OMIT, assistant_id: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/telegram-token",
          body: { "token" => token, "telegram_token" => telegram_token, "telegram_bot_token" => telegram_bot_token, "assistant_id" => assistant_id }
        )
        @core.send(call)
      end
    end
  end
end
