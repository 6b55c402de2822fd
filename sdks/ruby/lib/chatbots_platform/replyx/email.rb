# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class ReplyX
    # E-mail.
    class EmailApi
      def initialize(core)
        @core = core
      end

      # Confirm an e-mail address with a mailed code.
      #
      # The code has six digits, works once, and is valid for 30 minutes and five attempts of a client. A
      # newer code replaces an older one. With the user's own token (`Authorization: Bearer`) other people's
      # attempts do not count. Needs no credential.
      #
      # POST /api/confirm_email
      #
      # @param email [String]
      # @param code [String, Integer]
      # @return [Hash{Symbol => Object}] `email_confirmed`
      def confirm_email(email:, code:)
        call = Call.new(
          method: "POST",
          path: "/api/confirm_email",
          body: { "email" => email, "code" => code }
        )
        @core.send(call)
      end

      # Request a new code.
      #
      # The response is the same whether the address has an account or not. Five requests an hour. Needs no
      # credential.
      #
      # POST /api/resend_email_code
      #
      # @param email [String]
      # @return [Hash{Symbol => Object}] `done`
      def resend_email_code(email:)
        @core.send(Call.new(method: "POST", path: "/api/resend_email_code", body: { "email" => email }))
      end

      # Send a test mail now.
      #
      # Reports the result; there is no retry. `delivered` is false when mail is only stored for the
      # developer. Called by an administrator of the platform.
      #
      # POST /api/test_send
      #
      # @param email [String, OMIT]
      # @param to [String, OMIT]
      # @return [Hash{Symbol => Object}] `test_mail_sent`
      def test_send(email: OMIT, to: OMIT)
        @core.send(Call.new(method: "POST", path: "/api/test_send", body: { "email" => email, "to" => to }))
      end

      # List the mail outbox.
      #
      # Mails that are queued, sent, stored or failed, newest first. Only stored mails show their text.
      # Called by an administrator of the platform.
      #
      # GET /api/admin/mails
      #
      # @param status [String, OMIT]
      # @param limit [Integer, OMIT]
      # @param offset [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `mail_list`
      def list_mails(status: OMIT, limit: OMIT, offset: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/admin/mails",
          query: { "status" => status, "limit" => limit, "offset" => offset }
        )
        @core.send(call)
      end

      # List the mail outbox. All pages, one after the other.
      #
      # Mails that are queued, sent, stored or failed, newest first. Only stored mails show their text.
      # Called by an administrator of the platform.
      #
      # GET /api/admin/mails
      #
      # @param status [String, OMIT]
      # @param limit [Integer, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `listed_mail`
      def all_mails(status: OMIT, limit: OMIT, &block)
        call = Call.new(
          method: "GET",
          path: "/api/admin/mails",
          query: { "status" => status, "limit" => limit }
        )
        @core.pages(call, Pages.new(style: "offset", parameter: "offset", items: "mails"), &block)
      end
    end
  end
end
