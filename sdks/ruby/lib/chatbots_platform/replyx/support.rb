# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class ReplyX
    # Support.
    class SupportApi
      def initialize(core)
        @core = core
      end

      # Send a message to the platform's administrators.
      #
      # It is stored, and e-mailed to each administrator if mail is configured. A visitor sends its site
      # token and guest id. Called by a user of the account, or by a visitor with a site token and a guest
      # id.
      #
      # POST /api/support/send-to-admins
      #
      # @param message [String]
      # @param subject [String, OMIT]
      # @param email [String, OMIT]
      # @return [Hash{Symbol => Object}] `support_message_sent`
      def send_to_admins(message:, subject: OMIT, email: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/support/send-to-admins",
          body: { "message" => message, "subject" => subject, "email" => email }
        )
        @core.send(call)
      end

      # List messages to the administrators.
      #
      # Called by an administrator of the platform.
      #
      # GET /api/admin/support-messages
      #
      # @param limit [Integer, OMIT]
      # @param offset [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `support_message_list`
      def list_support_messages(limit: OMIT, offset: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/admin/support-messages",
          query: { "limit" => limit, "offset" => offset }
        )
        @core.send(call)
      end

      # List messages to the administrators. All pages, one after the other.
      #
      # Called by an administrator of the platform.
      #
      # GET /api/admin/support-messages
      #
      # @param limit [Integer, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `listed_support_message`
      def all_support_messages(limit: OMIT, &block)
        call = Call.new(
          method: "GET",
          path: "/api/admin/support-messages",
          query: { "limit" => limit }
        )
        @core.pages(call, Pages.new(style: "offset", parameter: "offset", items: "messages"), &block)
      end
    end
  end
end
