# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class ReplyX
    # AI sessions.
    class AiSessionsApi
      def initialize(core)
        @core = core
      end

      # Start a session with an assistant.
      #
      # `assistant_id` starts a new dialog. `session_id` or `dialog_id` resets the assistant's context in
      # that dialog: it no longer sees the earlier messages. Called with the service key, or by an owner of
      # the account.
      #
      # POST /api/ai/initialize-context
      #
      # @param assistant_id [Integer, OMIT]
      # @param session_id [Integer, OMIT]
      # @param dialog_id [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `ai_session`
      def initialize_ai_context(assistant_id: OMIT, session_id: OMIT, dialog_id: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/ai/initialize-context",
          body: { "assistant_id" => assistant_id, "session_id" => session_id, "dialog_id" => dialog_id }
        )
        @core.send(call)
      end

      # Read an assistant's context in a dialog.
      #
      # `context_messages` are those of the last 20 messages that the next answer can use. Called with the
      # service key, or by an owner of the account.
      #
      # GET /api/ai/session/{session_id}
      #
      # @param session_id [Integer]
      # @return [Hash{Symbol => Object}] `ai_session`
      def read_ai_session(session_id)
        @core.send(Call.new(method: "GET", path: "/api/ai/session/#{Call.segment(session_id)}"))
      end

      # Clear an assistant's context in a dialog.
      #
      # The messages are kept, but the next answer does not use them. Called with the service key, or by an
      # owner of the account.
      #
      # DELETE /api/ai/session/{session_id}
      #
      # @param session_id [Integer]
      # @return [Hash{Symbol => Object}] `clear_ai_session_answer`
      def clear_ai_session(session_id)
        @core.send(Call.new(method: "DELETE", path: "/api/ai/session/#{Call.segment(session_id)}"))
      end

      # Clear the context of every active dialog.
      #
      # Called by an administrator of the platform.
      #
      # POST /api/ai/clear-all-sessions
      #
      # @return [Hash{Symbol => Object}] `clear_all_ai_sessions_answer`
      def clear_all_ai_sessions
        @core.send(Call.new(method: "POST", path: "/api/ai/clear-all-sessions"))
      end

      # Read the state of the AI.
      #
      # `last_model` is used when no token is available. Keys are never shown, not even masked. Called by an
      # administrator of the platform.
      #
      # GET /api/ai/debug
      #
      # @return [Hash{Symbol => Object}] `ai_state`
      def read_ai_state
        @core.send(Call.new(method: "GET", path: "/api/ai/debug"))
      end

      # Resume paused AI tokens.
      #
      # Ends the pauses of tokens that have failed. Not needed after a change of a token: changes apply from
      # the next request. Called by an administrator of the platform.
      #
      # POST /api/ai/reload-config
      #
      # @return [Hash{Symbol => Object}] `reloaded`
      def reload_ai_config
        @core.send(Call.new(method: "POST", path: "/api/ai/reload-config"))
      end
    end
  end
end
