# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class Chatbots
    # Authentication.
    class AuthenticationApi
      def initialize(core)
        @core = core
      end

      # Register a new user.
      #
      # Creates an account with its owner, who is logged in at once. Needs no credential.
      #
      # POST /api/v1/auth/register
      #
      # @param email [String]
      # @param password [String]
      # @param username [String, OMIT]
      # @param first_name [String, OMIT]
      # @param last_name [String, OMIT]
      # @return [Hash{Symbol => Object}] `session_result`
      def register(email:, password:, username: OMIT, first_name: OMIT, last_name: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/v1/auth/register",
          body: { "email" => email, "password" => password, "username" => username, "firstName" => first_name, "lastName" => last_name }
        )
        @core.send(call)
      end

      # Log in to the system.
      #
      # With the user name or the address. The access token lives for a quarter of an hour; renew it with
      # the refresh token. Five wrong passwords for one user lock it for five minutes, except where its user
      # has logged in before. Needs no credential.
      #
      # POST /api/v1/auth/login
      #
      # @param password [String]
      # @param username [String, OMIT]
      # @param email [String, OMIT]
      # @return [Hash{Symbol => Object}] `session_result`
      def log_in(password:, username: OMIT, email: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/v1/auth/login",
          body: { "password" => password, "username" => username, "email" => email }
        )
        @core.send(call)
      end

      # Refresh the access token.
      #
      # Returns a new access token and a new refresh token; the one sent here is no longer valid. Sending it
      # again ends the session, because one of the two senders may be a thief. Needs no credential.
      #
      # POST /api/v1/auth/refresh-token
      #
      # @param refresh_token [String]
      # @return [Hash{Symbol => Object}] `tokens_result`
      def refresh_token(refresh_token:)
        call = Call.new(
          method: "POST",
          path: "/api/v1/auth/refresh-token",
          body: { "refreshToken" => refresh_token }
        )
        @core.send(call)
      end

      # Log out from the system.
      #
      # The session's access token and refresh tokens are no longer accepted. Called by any user of the
      # account.
      #
      # POST /api/v1/auth/logout
      #
      # @return [Hash{Symbol => Object}] `done`
      def log_out
        @core.send(Call.new(method: "POST", path: "/api/v1/auth/logout"))
      end

      # Get the current user.
      #
      # Called by any user of the account.
      #
      # GET /api/v1/auth/me
      #
      # @return [Hash{Symbol => Object}] `user_result`
      def read_me
        @core.send(Call.new(method: "GET", path: "/api/v1/auth/me"))
      end

      # Update the current user.
      #
      # Called by any user of the account.
      #
      # PUT /api/v1/auth/me
      #
      # @param username [String, OMIT]
      # @param first_name [String, OMIT]
      # @param last_name [String, OMIT]
      # @param avatar_url [String, nil, OMIT]
      # @return [Hash{Symbol => Object}] `user_result`
      def update_me(username: OMIT, first_name: OMIT, last_name: OMIT, avatar_url: OMIT)
        call = Call.new(
          method: "PUT",
          path: "/api/v1/auth/me",
          body: { "username" => username, "firstName" => first_name, "lastName" => last_name, "avatarUrl" => avatar_url }
        )
        @core.send(call)
      end

      # Request a password reset.
      #
      # The response is the same whether the address has an account or not. Five requests an hour. Needs no
      # credential.
      #
      # POST /api/v1/auth/password-reset-request
      #
      # @param email [String]
      # @return [Hash{Symbol => Object}] `done`
      def request_password_reset(email:)
        call = Call.new(
          method: "POST",
          path: "/api/v1/auth/password-reset-request",
          body: { "email" => email }
        )
        @core.send(call)
      end

      # Reset the password.
      #
      # With the token of the mail, which works once. All sessions of the user end. Needs no credential.
      #
      # POST /api/v1/auth/password-reset
      #
      # @param token [String]
      # @param new_password [String]
      # @return [Hash{Symbol => Object}] `done`
      def reset_password(token:, new_password:)
        call = Call.new(
          method: "POST",
          path: "/api/v1/auth/password-reset",
          body: { "token" => token, "newPassword" => new_password }
        )
        @core.send(call)
      end

      # Generate an API key.
      #
      # For programs, sent as `X-API-Key`. It acts for you, within its scopes: `read`, `manage` and
      # `conversation` (talk to chatbots for end users). The full key is shown only once. Called by any user
      # of the account.
      #
      # POST /api/v1/auth/api-key
      #
      # @param name [String, OMIT]
      # @param scopes [Array<String>, OMIT]
      # @param expires_at [String, nil, OMIT]
      # @return [Hash{Symbol => Object}] `api_key_result`
      def create_api_key(name: OMIT, scopes: OMIT, expires_at: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/v1/auth/api-key",
          body: { "name" => name, "scopes" => scopes, "expiresAt" => expires_at }
        )
        @core.send(call)
      end

      # List your API keys, masked.
      #
      # Called by any user of the account.
      #
      # GET /api/v1/auth/api-key
      #
      # @param page [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `api_key_list`
      def list_api_keys(page: OMIT, limit: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/v1/auth/api-key",
          query: { "page" => page, "limit" => limit }
        )
        @core.send(call)
      end

      # List your API keys, masked. All pages, one after the other.
      #
      # Called by any user of the account.
      #
      # GET /api/v1/auth/api-key
      #
      # @param limit [Integer, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `api_key`
      def all_api_keys(limit: OMIT, &block)
        call = Call.new(
          method: "GET",
          path: "/api/v1/auth/api-key",
          query: { "limit" => limit }
        )
        @core.pages(call, Pages.new(style: "page", parameter: "page", items: "data"), &block)
      end

      # Revoke an API key.
      #
      # Called by any user of the account.
      #
      # DELETE /api/v1/auth/api-key/{keyId}
      #
      # @param key_id [Integer]
      # @return [Hash{Symbol => Object}] `api_key_result`
      def revoke_api_key(key_id)
        @core.send(Call.new(method: "DELETE", path: "/api/v1/auth/api-key/#{Call.segment(key_id)}"))
      end
    end
  end
end
