# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class ReplyX
    # Accounts.
    class AccountsApi
      def initialize(core)
        @core = core
      end

      # Create an account.
      #
      # If mail is configured, a confirmation code is sent to the address. You can log in without confirming
      # it. Needs no credential.
      #
      # POST /api/auth/register
      #
      # @param email [String]
      # @param password [String]
      # @param first_name [String, OMIT]
      # @param last_name [String, OMIT]
      # @return [Hash{Symbol => Object}] `user`
      def register(email:, password:, first_name: OMIT, last_name: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/auth/register",
          body: { "email" => email, "password" => password, "first_name" => first_name, "last_name" => last_name }
        )
        @core.send(call)
      end

      # Get an access token.
      #
      # Five wrong passwords for one address lock it for five minutes, except where its user has logged in
      # before: these clients have five attempts of their own. Needs no credential.
      #
      # POST /api/auth/login
      #
      # @param password [String]
      # @param email [String, OMIT]
      # @param username [String, OMIT]
      # @return [Hash{Symbol => Object}] `login_result`
      def log_in(password:, email: OMIT, username: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/auth/login",
          body: { "password" => password, "email" => email, "username" => username }
        )
        @core.send(call)
      end

      # End this session.
      #
      # The token is no longer accepted. An API token has no session: it stays valid until it is revoked.
      # Called by any user of the account.
      #
      # POST /api/auth/logout
      #
      # @return [Hash{Symbol => Object}] `done`
      def log_out
        @core.send(Call.new(method: "POST", path: "/api/auth/logout"))
      end

      # Read your own user.
      #
      # Called by any user of the account.
      #
      # GET /api/users/me
      #
      # @return [Hash{Symbol => Object}] `user`
      def read_me
        @core.send(Call.new(method: "GET", path: "/api/users/me"))
      end

      # Change your own name and picture.
      #
      # Called by any user of the account.
      #
      # PUT /api/users/me
      #
      # @param first_name [String, OMIT]
      # @param last_name [String, OMIT]
      # @param avatar_url [String, nil, OMIT]
      # @return [Hash{Symbol => Object}] `user`
      def put_me(first_name: OMIT, last_name: OMIT, avatar_url: OMIT)
        call = Call.new(
          method: "PUT",
          path: "/api/users/me",
          body: { "first_name" => first_name, "last_name" => last_name, "avatar_url" => avatar_url }
        )
        @core.send(call)
      end

      # Change your own name and picture.
      #
      # Called by any user of the account.
      #
      # PATCH /api/me
      #
      # @param first_name [String, OMIT]
      # @param last_name [String, OMIT]
      # @param avatar_url [String, nil, OMIT]
      # @return [Hash{Symbol => Object}] `user`
      def patch_me(first_name: OMIT, last_name: OMIT, avatar_url: OMIT)
        call = Call.new(
          method: "PATCH",
          path: "/api/me",
          body: { "first_name" => first_name, "last_name" => last_name, "avatar_url" => avatar_url }
        )
        @core.send(call)
      end

      # Change your own password.
      #
      # Ends every session of the user, including this one. Continue with the token in the response. Five
      # wrong passwords in five minutes, as for logins. Called by any user of the account.
      #
      # POST /api/users/change-password
      #
      # @param current_password [String]
      # @param new_password [String]
      # @return [Hash{Symbol => Object}] `password_changed`
      def change_password(current_password:, new_password:)
        call = Call.new(
          method: "POST",
          path: "/api/users/change-password",
          body: { "current_password" => current_password, "new_password" => new_password }
        )
        @core.send(call)
      end

      # Report activity.
      #
      # Called by any user of the account.
      #
      # POST /api/update-activity
      #
      # @return [Hash{Symbol => Object}] `activity_recorded`
      def update_activity
        @core.send(Call.new(method: "POST", path: "/api/update-activity"))
      end

      # Read your rate limits.
      #
      # Every group of limits with the remaining allowance in its window. This request counts towards the
      # general limit. Called by any user of the account.
      #
      # GET /api/me/rate-limits
      #
      # @return [Hash{Symbol => Object}] `own_limits`
      def read_my_rate_limits
        @core.send(Call.new(method: "GET", path: "/api/me/rate-limits"))
      end

      # Read your account's audit log.
      #
      # Who changed what: settings, team, knowledge, channels, tokens, money. Newest first; a page goes on
      # where the last one ended, whatever was added meanwhile. What administrators of the platform do is in
      # a log of its own. Called by an owner of the account.
      #
      # GET /api/account/audit
      #
      # @param actor_id [Integer, OMIT]
      # @param action [String, OMIT]
      # @param since [String, OMIT]
      # @param until [String, OMIT]
      # @param before [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `account_audit`
      def read_account_audit(actor_id: OMIT, action: OMIT, since: OMIT, until: OMIT, before: OMIT, limit: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/account/audit",
          query: { "actor_id" => actor_id, "action" => action, "since" => since, "until" => binding.local_variable_get(:until), "before" => before, "limit" => limit }
        )
        @core.send(call)
      end

      # Read your account's audit log. All pages, one after the other.
      #
      # Who changed what: settings, team, knowledge, channels, tokens, money. Newest first; a page goes on
      # where the last one ended, whatever was added meanwhile. What administrators of the platform do is in
      # a log of its own. Called by an owner of the account.
      #
      # GET /api/account/audit
      #
      # @param actor_id [Integer, OMIT]
      # @param action [String, OMIT]
      # @param since [String, OMIT]
      # @param until [String, OMIT]
      # @param limit [Integer, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `account_audit_entry`
      def all_account_audit_entries(actor_id: OMIT, action: OMIT, since: OMIT, until: OMIT, limit: OMIT, &block)
        call = Call.new(
          method: "GET",
          path: "/api/account/audit",
          query: { "actor_id" => actor_id, "action" => action, "since" => since, "until" => binding.local_variable_get(:until), "limit" => limit }
        )
        @core.pages(call, Pages.new(style: "next", parameter: "before", items: "entries", next: "next_before"), &block)
      end

      # Request a password reset by e-mail.
      #
      # The response is the same whether the address has an account or not. Five requests an hour. Needs no
      # credential.
      #
      # POST /api/forgot-password
      #
      # @param email [String]
      # @return [Hash{Symbol => Object}] `done`
      def forgot_password(email:)
        @core.send(Call.new(method: "POST", path: "/api/forgot-password", body: { "email" => email }))
      end

      # Check whether a password reset token is still valid.
      #
      # Needs no credential.
      #
      # POST /api/validate-reset-token
      #
      # @param token [String]
      # @return [Hash{Symbol => Object}] `reset_token_is_valid`
      def validate_reset_token(token:)
        @core.send(Call.new(method: "POST", path: "/api/validate-reset-token", body: { "token" => token }))
      end

      # Set a new password with a reset token.
      #
      # The token works once. All sessions of the user end; log in with the new password. Needs no
      # credential.
      #
      # POST /api/reset-password
      #
      # @param token [String]
      # @param new_password [String, OMIT]
      # @param password [String, OMIT]
      # @return [Hash{Symbol => Object}] `done`
      def reset_password(token:, new_password: OMIT, password: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/reset-password",
          body: { "token" => token, "new_password" => new_password, "password" => password }
        )
        @core.send(call)
      end

      # Export the personal data of your account.
      #
      # Your user, your operators, your contacts with all their dialogs, and the dialogs with no contact, of
      # groups for example. Internal notes are not in it. Called by an owner of the account.
      #
      # GET /api/account/export
      #
      # @return [Hash{Symbol => Object}] `account_export`
      def export_account
        @core.send(Call.new(method: "GET", path: "/api/account/export"))
      end

      # Close your account for good.
      #
      # `email` is the account's address again. Nobody can log in any more, bots and widgets stop, and all
      # data except the ledger is deleted. It cannot be undone. Called by an owner of the account.
      #
      # POST /api/account/close
      #
      # @param email [String]
      # @param password [String]
      # @return [Hash{Symbol => Object}] `done`
      def close_account(email:, password:)
        call = Call.new(
          method: "POST",
          path: "/api/account/close",
          body: { "email" => email, "password" => password }
        )
        @core.send(call)
      end
    end
  end
end
