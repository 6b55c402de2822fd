# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class ReplyX
    # API tokens.
    class ApiTokensApi
      def initialize(core)
        @core = core
      end

      # List the API tokens, masked.
      #
      # Called by an administrator of the platform.
      #
      # GET /api/admin/tokens
      #
      # @return [Array<Hash{Symbol => Object}>] `api_token`
      def list_api_tokens
        @core.send(Call.new(method: "GET", path: "/api/admin/tokens"))
      end

      # Create an API token.
      #
      # A program sends it as `Authorization: Bearer` instead of logging in. It acts for the user with
      # `user_id`, or for you, and never has administrator rights. The full token is shown only once. Called
      # by an administrator of the platform.
      #
      # POST /api/admin/tokens
      #
      # @param name [String, OMIT]
      # @param user_id [Integer, OMIT]
      # @param expires_at [String, nil, OMIT]
      # @return [Hash{Symbol => Object}] `api_token`
      def create_api_token(name: OMIT, user_id: OMIT, expires_at: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/admin/tokens",
          body: { "name" => name, "user_id" => user_id, "expires_at" => expires_at }
        )
        @core.send(call)
      end

      # Revoke an API token.
      #
      # The token is no longer accepted, and its sockets are closed. Called by an administrator of the
      # platform.
      #
      # DELETE /api/admin/tokens/{token_id}
      #
      # @param token_id [Integer]
      # @return [Hash{Symbol => Object}] `api_token`
      def revoke_api_token(token_id)
        @core.send(Call.new(method: "DELETE", path: "/api/admin/tokens/#{Call.segment(token_id)}"))
      end

      # List your API tokens, masked.
      #
      # Called by an owner of the account.
      #
      # GET /api/api-tokens
      #
      # @return [Array<Hash{Symbol => Object}>] `api_token`
      def list_own_api_tokens
        @core.send(Call.new(method: "GET", path: "/api/api-tokens"))
      end

      # Create an API token for yourself.
      #
      # A program sends it as `Authorization: Bearer` instead of logging in, and may do what you may,
      # without administrator rights. The full token is shown only once. Called by an owner of the account.
      #
      # POST /api/api-tokens
      #
      # @param name [String]
      # @param expires_at [String, nil, OMIT]
      # @return [Hash{Symbol => Object}] `api_token`
      def create_own_api_token(name:, expires_at: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/api-tokens",
          body: { "name" => name, "expires_at" => expires_at }
        )
        @core.send(call)
      end

      # Revoke an API token of yours.
      #
      # The token is no longer accepted, and its sockets are closed. Called by an owner of the account.
      #
      # DELETE /api/api-tokens/{api_token_id}
      #
      # @param api_token_id [Integer]
      # @return [Hash{Symbol => Object}] `api_token`
      def revoke_own_api_token(api_token_id)
        @core.send(Call.new(method: "DELETE", path: "/api/api-tokens/#{Call.segment(api_token_id)}"))
      end
    end
  end
end
