# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class ReplyX
    # Labels.
    class LabelsApi
      def initialize(core)
        @core = core
      end

      # List your account's labels.
      #
      # Called by any user of the account.
      #
      # GET /api/labels
      #
      # @return [Array<Hash{Symbol => Object}>] `label`
      def list_labels
        @core.send(Call.new(method: "GET", path: "/api/labels"))
      end

      # Create a label.
      #
      # Called by an owner of the account.
      #
      # POST /api/labels
      #
      # @param name [String]
      # @param color [String, OMIT]
      # @return [Hash{Symbol => Object}] `label`
      def create_label(name:, color: OMIT)
        @core.send(Call.new(method: "POST", path: "/api/labels", body: { "name" => name, "color" => color }))
      end

      # Rename or recolor a label.
      #
      # Called by an owner of the account.
      #
      # PATCH /api/labels/{label_id}
      #
      # @param label_id [Integer]
      # @param name [String, OMIT]
      # @param color [String, OMIT]
      # @return [Hash{Symbol => Object}] `label`
      def update_label(label_id, name: OMIT, color: OMIT)
        call = Call.new(
          method: "PATCH",
          path: "/api/labels/#{Call.segment(label_id)}",
          body: { "name" => name, "color" => color }
        )
        @core.send(call)
      end

      # Delete a label, and take it off all dialogs.
      #
      # Called by an owner of the account.
      #
      # DELETE /api/labels/{label_id}
      #
      # @param label_id [Integer]
      # @return [Hash{Symbol => Object}] `done`
      def delete_label(label_id)
        @core.send(Call.new(method: "DELETE", path: "/api/labels/#{Call.segment(label_id)}"))
      end
    end
  end
end
