# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class ReplyX
    # AI tokens.
    class AiTokensApi
      def initialize(core)
        @core = core
      end

      # List the pool of AI tokens.
      #
      # Called by an administrator of the platform.
      #
      # GET /api/admin/ai-tokens
      #
      # @return [Array<Hash{Symbol => Object}>] `ai_token`
      def list_ai_tokens
        @core.send(Call.new(method: "GET", path: "/api/admin/ai-tokens"))
      end

      # Add a token to the pool.
      #
      # Of the active tokens with access to the assistant's model that are within their limits, the one with
      # the lowest `priority` is used; of equals, the least used today. A failing token is paused and the
      # next one is used. Limits are requests per day and month (UTC). An empty `model_access` allows every
      # model; `model_names` maps a model to the provider's name for it, if that is different. Called by an
      # administrator of the platform.
      #
      # POST /api/admin/ai-tokens
      #
      # @param name [String]
      # @param token [String]
      # @param model_access [Array<String>, OMIT]
      # @param model_names [Hash{Symbol => String}, OMIT]
      # @param daily_limit [Integer, nil, OMIT]
      # @param monthly_limit [Integer, nil, OMIT]
      # @param priority [Integer, OMIT]
      # @param notes [String, OMIT]
      # @param is_active [Boolean, OMIT]
      # @return [Hash{Symbol => Object}] `ai_token`
      def create_ai_token(
        name:,
        token:,
        model_access: OMIT,
        model_names: OMIT,
        daily_limit: OMIT,
        monthly_limit: OMIT,
        priority: OMIT,
        notes: OMIT,
        is_active: OMIT
      )
        call = Call.new(
          method: "POST",
          path: "/api/admin/ai-tokens",
          body: { "name" => name, "token" => token, "model_access" => model_access, "model_names" => model_names, "daily_limit" => daily_limit, "monthly_limit" => monthly_limit, "priority" => priority, "notes" => notes, "is_active" => is_active }
        )
        @core.send(call)
      end

      # Change a token of the pool.
      #
      # Omitted fields are not changed. A new token, or `is_active: true`, ends its pause. Called by an
      # administrator of the platform.
      #
      # PUT /api/admin/ai-tokens/{token_id}
      #
      # @param token_id [Integer]
      # @param name [String, OMIT]
      # @param model_access [Array<String>, OMIT]
      # @param model_names [Hash{Symbol => String}, OMIT]
      # @param daily_limit [Integer, nil, OMIT]
      # @param monthly_limit [Integer, nil, OMIT]
      # @param priority [Integer, OMIT]
      # @param notes [String, OMIT]
      # @param is_active [Boolean, OMIT]
      # @param token [String, OMIT]
      # @return [Hash{Symbol => Object}] `ai_token`
      def update_ai_token(
        token_id,
        name: OMIT,
        model_access: OMIT,
        model_names: OMIT,
        daily_limit: OMIT,
        monthly_limit: OMIT,
        priority: OMIT,
        notes: OMIT,
        is_active: OMIT,
        token: OMIT
      )
        call = Call.new(
          method: "PUT",
          path: "/api/admin/ai-tokens/#{Call.segment(token_id)}",
          body: { "name" => name, "model_access" => model_access, "model_names" => model_names, "daily_limit" => daily_limit, "monthly_limit" => monthly_limit, "priority" => priority, "notes" => notes, "is_active" => is_active, "token" => token }
        )
        @core.send(call)
      end

      # Delete a token from the pool.
      #
      # Called by an administrator of the platform.
      #
      # DELETE /api/admin/ai-tokens/{token_id}
      #
      # @param token_id [Integer]
      # @return [Hash{Symbol => Object}] `delete_ai_token_answer`
      def delete_ai_token(token_id)
        @core.send(Call.new(method: "DELETE", path: "/api/admin/ai-tokens/#{Call.segment(token_id)}"))
      end

      # Test a token of the pool.
      #
      # Asks the provider one short question with it, for `model`, else the first of `model_access`, else
      # the default model. A token that works is used again at once. The request does not count towards its
      # limits. Called by an administrator of the platform.
      #
      # POST /api/admin/ai-tokens/{token_id}/test
      #
      # @param token_id [Integer]
      # @param model [String, OMIT]
      # @return [Hash{Symbol => Object}] `ai_token_tested`
      def test_ai_token(token_id, model: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/admin/ai-tokens/#{Call.segment(token_id)}/test",
          body: { "model" => model }
        )
        @core.send(call)
      end

      # Read the usage of a token.
      #
      # Called by an administrator of the platform.
      #
      # GET /api/admin/ai-tokens/{token_id}/usage
      #
      # @param token_id [Integer]
      # @return [Hash{Symbol => Object}] `ai_token_usage`
      def read_ai_token_usage(token_id)
        @core.send(Call.new(method: "GET", path: "/api/admin/ai-tokens/#{Call.segment(token_id)}/usage"))
      end

      # Read a user's own OpenAI token, masked.
      #
      # Called by an administrator of the platform.
      #
      # GET /api/admin/openai-token/{user_id}
      #
      # @param user_id [Integer]
      # @return [Hash{Symbol => Object}] `open_ai_token`
      def read_open_ai_token(user_id)
        @core.send(Call.new(method: "GET", path: "/api/admin/openai-token/#{Call.segment(user_id)}"))
      end

      # Set a user's own OpenAI token.
      #
      # The assistants of the user's account use it before the pool. null removes it. Called by an
      # administrator of the platform.
      #
      # POST /api/admin/openai-token/{user_id}
      #
      # @param user_id [Integer]
      # @param model_access [Array<String>, OMIT]
      # @param model_names [Hash{Symbol => String}, OMIT]
      # @param daily_limit [Integer, nil, OMIT]
      # @param monthly_limit [Integer, nil, OMIT]
      # @param notes [String, OMIT]
      # @param is_active [Boolean, OMIT]
      # @param token [String, nil, OMIT]
      # @param openai_token [String, nil, OMIT]
      # @return [Hash{Symbol => Object}, nil] `open_ai_token`
      def set_open_ai_token(
        user_id,
        model_access: OMIT,
        model_names: OMIT,
        daily_limit: OMIT,
        monthly_limit: OMIT,
        notes: OMIT,
        is_active: OMIT,
        token: OMIT,
        openai_token: OMIT
      )
        call = Call.new(
          method: "POST",
          path: "/api/admin/openai-token/#{Call.segment(user_id)}",
          body: { "model_access" => model_access, "model_names" => model_names, "daily_limit" => daily_limit, "monthly_limit" => monthly_limit, "notes" => notes, "is_active" => is_active, "token" => token, "openai_token" => openai_token }
        )
        @core.send(call)
      end
    end
  end
end
