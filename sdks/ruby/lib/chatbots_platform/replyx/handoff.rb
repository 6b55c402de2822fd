# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class ReplyX
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

      # Take a dialog.
      #
      # If two operators take a dialog, one succeeds; the other gets a 409 that names the operator who has
      # it. Called by any user of the account.
      #
      # POST /api/dialogs/{dialog_id}/handoff/take
      #
      # @param dialog_id [Integer]
      # @param reason [String, OMIT]
      # @param last_user_text [String, OMIT]
      # @param operator_name [String, OMIT]
      # @param operator_id [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `handoff_status`
      def take_handoff(dialog_id, reason: OMIT, last_user_text: OMIT, operator_name: OMIT, operator_id: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/dialogs/#{Call.segment(dialog_id)}/handoff/take",
          body: { "reason" => reason, "last_user_text" => last_user_text, "operator_name" => operator_name, "operator_id" => operator_id }
        )
        @core.send(call)
      end

      # Give it back.
      #
      # If two operators take a dialog, one succeeds; the other gets a 409 that names the operator who has
      # it. Called by any user of the account.
      #
      # POST /api/dialogs/{dialog_id}/handoff/release
      #
      # @param dialog_id [Integer]
      # @param reason [String, OMIT]
      # @param last_user_text [String, OMIT]
      # @param operator_name [String, OMIT]
      # @param operator_id [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `handoff_status`
      def release_handoff(dialog_id, reason: OMIT, last_user_text: OMIT, operator_name: OMIT, operator_id: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/dialogs/#{Call.segment(dialog_id)}/handoff/release",
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

      # Take a dialog.
      #
      # Called by any user of the account.
      #
      # POST /api/handoff/takeover
      #
      # @param dialog_id [Integer, OMIT]
      # @param guest_id [String, OMIT]
      # @param token [String, OMIT]
      # @param body_dialog_id [Integer, OMIT]
      # @param reason [String, OMIT]
      # @param last_user_text [String, OMIT]
      # @param operator_name [String, OMIT]
      # @param operator_id [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `handoff_status`
      def take_handoff_by_name(
        dialog_id: OMIT,
        guest_id: OMIT,
        token: OMIT,
        body_dialog_id: OMIT,
        reason: OMIT,
        last_user_text: OMIT,
        operator_name: OMIT,
        operator_id: OMIT
      )
        call = Call.new(
          method: "POST",
          path: "/api/handoff/takeover",
          query: { "dialog_id" => dialog_id, "guest_id" => guest_id, "token" => token },
          body: { "dialog_id" => body_dialog_id, "reason" => reason, "last_user_text" => last_user_text, "operator_name" => operator_name, "operator_id" => operator_id }
        )
        @core.send(call)
      end

      # Give it back.
      #
      # Called by any user of the account.
      #
      # POST /api/handoff/release
      #
      # @param dialog_id [Integer, OMIT]
      # @param guest_id [String, OMIT]
      # @param token [String, OMIT]
      # @param body_dialog_id [Integer, OMIT]
      # @param reason [String, OMIT]
      # @param last_user_text [String, OMIT]
      # @param operator_name [String, OMIT]
      # @param operator_id [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `handoff_status`
      def release_handoff_by_name(
        dialog_id: OMIT,
        guest_id: OMIT,
        token: OMIT,
        body_dialog_id: OMIT,
        reason: OMIT,
        last_user_text: OMIT,
        operator_name: OMIT,
        operator_id: OMIT
      )
        call = Call.new(
          method: "POST",
          path: "/api/handoff/release",
          query: { "dialog_id" => dialog_id, "guest_id" => guest_id, "token" => token },
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

      # End whatever handoff there is.
      #
      # Called by any user of the account.
      #
      # POST /api/handoff/force-reset
      #
      # @param dialog_id [Integer, OMIT]
      # @param guest_id [String, OMIT]
      # @param token [String, OMIT]
      # @param body_dialog_id [Integer, OMIT]
      # @param reason [String, OMIT]
      # @param last_user_text [String, OMIT]
      # @param operator_name [String, OMIT]
      # @param operator_id [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `handoff_status`
      def reset_handoff_by_name(
        dialog_id: OMIT,
        guest_id: OMIT,
        token: OMIT,
        body_dialog_id: OMIT,
        reason: OMIT,
        last_user_text: OMIT,
        operator_name: OMIT,
        operator_id: OMIT
      )
        call = Call.new(
          method: "POST",
          path: "/api/handoff/force-reset",
          query: { "dialog_id" => dialog_id, "guest_id" => guest_id, "token" => token },
          body: { "dialog_id" => body_dialog_id, "reason" => reason, "last_user_text" => last_user_text, "operator_name" => operator_name, "operator_id" => operator_id }
        )
        @core.send(call)
      end

      # Give a dialog to a colleague.
      #
      # By the operator who has it, or by anyone while none has it. The limit of assigned dialogs applies.
      # Called by any user of the account.
      #
      # POST /api/dialogs/{dialog_id}/handoff/give
      #
      # @param dialog_id [Integer]
      # @param operator_id [Integer]
      # @return [Hash{Symbol => Object}] `handoff_status`
      def give_handoff(dialog_id, operator_id:)
        call = Call.new(
          method: "POST",
          path: "/api/dialogs/#{Call.segment(dialog_id)}/handoff/give",
          body: { "operator_id" => operator_id }
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

      # Read the handoff settings.
      #
      # Called by any user of the account.
      #
      # GET /api/handoff/settings
      #
      # @return [Hash{Symbol => Object}] `handoff_settings`
      def read_handoff_settings
        @core.send(Call.new(method: "GET", path: "/api/handoff/settings"))
      end

      # Change the handoff settings.
      #
      # Omitted fields are not changed. With an `assignment_mode` other than `manual`, waiting dialogs are
      # assigned to online operators within business hours. `business_hours: null` means always open;
      # `away_message: null` uses a default phrase in the visitor's language. Called by an owner of the
      # account.
      #
      # PUT /api/handoff/settings
      #
      # @param assignment_mode [String, OMIT]
      # @param max_dialogs_per_operator [Integer, nil, OMIT]
      # @param request_expiry_minutes [Integer, OMIT]
      # @param business_hours [Hash{Symbol => Object}, nil, OMIT] `business_hours_input`
      # @param away_message [String, nil, OMIT]
      # @return [Hash{Symbol => Object}] `handoff_settings`
      def change_handoff_settings(
        assignment_mode: OMIT,
        max_dialogs_per_operator: OMIT,
        request_expiry_minutes: OMIT,
        business_hours: OMIT,
        away_message: OMIT
      )
        call = Call.new(
          method: "PUT",
          path: "/api/handoff/settings",
          body: { "assignment_mode" => assignment_mode, "max_dialogs_per_operator" => max_dialogs_per_operator, "request_expiry_minutes" => request_expiry_minutes, "business_hours" => business_hours, "away_message" => away_message }
        )
        @core.send(call)
      end

      # Try business hours before they are saved.
      #
      # Whether an account with these hours is open now, and when it opens next. Changes nothing. Called by
      # an owner of the account.
      #
      # POST /api/handoff/opening
      #
      # @param business_hours [Hash{Symbol => Object}, nil] `business_hours_input`
      # @return [Hash{Symbol => Object}] `opening`
      def try_business_hours(business_hours:)
        call = Call.new(
          method: "POST",
          path: "/api/handoff/opening",
          body: { "business_hours" => business_hours }
        )
        @core.send(call)
      end
    end
  end
end
