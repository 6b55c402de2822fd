# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class Visitor
    # Handoff.
    class HandoffApi
      def initialize(core)
        @core = core
      end

      # Ask for a person.
      #
      # If two operators take a dialog, one succeeds; the other gets a 409 that names the operator who has
      # it. Called with the service key, by a user of the account, or by a visitor with a site token and a
      # guest id.
      #
      # POST /api/dialogs/{dialog_id}/handoff/request
      #
      # @param dialog_id [Integer]
      # @param reason [String, OMIT]
      # @param last_user_text [String, OMIT]
      # @param operator_name [String, OMIT]
      # @param operator_id [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `handoff_status`
      def request_handoff(dialog_id, reason: OMIT, last_user_text: OMIT, operator_name: OMIT, operator_id: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/dialogs/#{Call.segment(dialog_id)}/handoff/request",
          body: { "reason" => reason, "last_user_text" => last_user_text, "operator_name" => operator_name, "operator_id" => operator_id }
        )
        @core.send(call)
      end

      # Ask for a person.
      #
      # Called with the service key, by a user of the account, or by a visitor with a site token and a guest
      # id.
      #
      # POST /api/handoff/request
      #
      # @param dialog_id [Integer, OMIT]
      # @param body_dialog_id [Integer, OMIT]
      # @param reason [String, OMIT]
      # @param last_user_text [String, OMIT]
      # @param operator_name [String, OMIT]
      # @param operator_id [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `handoff_status`
      def request_handoff_by_name(
        dialog_id: OMIT,
        body_dialog_id: OMIT,
        reason: OMIT,
        last_user_text: OMIT,
        operator_name: OMIT,
        operator_id: OMIT
      )
        call = Call.new(
          method: "POST",
          path: "/api/handoff/request",
          query: { "dialog_id" => dialog_id },
          body: { "dialog_id" => body_dialog_id, "reason" => reason, "last_user_text" => last_user_text, "operator_name" => operator_name, "operator_id" => operator_id }
        )
        @core.send(call)
      end

      # Take a request back.
      #
      # Called with the service key, by a user of the account, or by a visitor with a site token and a guest
      # id.
      #
      # POST /api/handoff/cancel
      #
      # @param dialog_id [Integer, OMIT]
      # @param body_dialog_id [Integer, OMIT]
      # @param reason [String, OMIT]
      # @param last_user_text [String, OMIT]
      # @param operator_name [String, OMIT]
      # @param operator_id [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `handoff_status`
      def cancel_handoff_by_name(
        dialog_id: OMIT,
        body_dialog_id: OMIT,
        reason: OMIT,
        last_user_text: OMIT,
        operator_name: OMIT,
        operator_id: OMIT
      )
        call = Call.new(
          method: "POST",
          path: "/api/handoff/cancel",
          query: { "dialog_id" => dialog_id },
          body: { "dialog_id" => body_dialog_id, "reason" => reason, "last_user_text" => last_user_text, "operator_name" => operator_name, "operator_id" => operator_id }
        )
        @core.send(call)
      end

      # Read the handoff state of a dialog.
      #
      # Called with the service key, by a user of the account, or by a visitor with a site token and a guest
      # id.
      #
      # GET /api/handoff/status
      #
      # @param dialog_id [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `handoff_status`
      def read_handoff(dialog_id: OMIT)
        @core.send(Call.new(method: "GET", path: "/api/handoff/status", query: { "dialog_id" => dialog_id }))
      end

      # Read the handoff state of a dialog.
      #
      # Called with the service key, by a user of the account, or by a visitor with a site token and a guest
      # id.
      #
      # GET /api/dialogs/{dialog_id}/status
      #
      # @param dialog_id [Integer]
      # @return [Hash{Symbol => Object}] `handoff_status`
      def read_dialog_status(dialog_id)
        @core.send(Call.new(method: "GET", path: "/api/dialogs/#{Call.segment(dialog_id)}/status"))
      end
    end
  end
end
