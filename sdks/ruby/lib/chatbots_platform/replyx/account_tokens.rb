# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class ReplyX
    # Account tokens.
    class AccountTokensApi
      def initialize(core)
        @core = core
      end

      # List your account's tokens, masked.
      #
      # Called by an owner of the account.
      #
      # GET /api/account-tokens
      #
      # @return [Array<Hash{Symbol => Object}>] `account_token`
      def list_account_tokens
        @core.send(Call.new(method: "GET", path: "/api/account-tokens"))
      end

      # Create a token for your account.
      #
      # The credential of the ReplyCX API (`/v1/…`), for a program. The full token is shown only once.
      # Called by an owner of the account.
      #
      # POST /api/account-tokens
      #
      # @param name [String, OMIT]
      # @return [Hash{Symbol => Object}] `account_token`
      def create_account_token(name: OMIT)
        @core.send(Call.new(method: "POST", path: "/api/account-tokens", body: { "name" => name }))
      end

      # Replace a token by a new one.
      #
      # Both are accepted for `overlap_minutes` (0: the old one ends now). The full token is shown only
      # once. Called by an owner of the account.
      #
      # POST /api/account-tokens/{account_token_id}/rotate
      #
      # @param account_token_id [Integer]
      # @param overlap_minutes [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `rotated_account_token`
      def rotate_account_token(account_token_id, overlap_minutes: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/account-tokens/#{Call.segment(account_token_id)}/rotate",
          body: { "overlap_minutes" => overlap_minutes }
        )
        @core.send(call)
      end

      # Revoke a token.
      #
      # The token is no longer accepted. Called by an owner of the account.
      #
      # DELETE /api/account-tokens/{account_token_id}
      #
      # @param account_token_id [Integer]
      # @return [Hash{Symbol => Object}] `account_token`
      def revoke_account_token(account_token_id)
        @core.send(Call.new(method: "DELETE", path: "/api/account-tokens/#{Call.segment(account_token_id)}"))
      end
    end
  end
end
