# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class ReplyX
    # SLA.
    class SlaApi
      def initialize(core)
        @core = core
      end

      # List your account's SLA policies.
      #
      # Called by any user of the account.
      #
      # GET /api/sla-policies
      #
      # @return [Array<Hash{Symbol => Object}>] `sla_policy`
      def list_sla_policies
        @core.send(Call.new(method: "GET", path: "/api/sla-policies"))
      end

      # Create an SLA policy.
      #
      # A dialog has the first policy for its priority, else for one of its labels, else the default one.
      # The first policy counts for dialogs that begin after it. A promise that is not kept is told once:
      # `sla_breached`. Called by an owner of the account.
      #
      # POST /api/sla-policies
      #
      # @param name [String]
      # @param priorities [Array<String>, OMIT]
      # @param label_ids [Array<Integer>, OMIT]
      # @param is_default [Boolean, OMIT]
      # @param first_response_minutes [Integer, nil, OMIT]
      # @param next_response_minutes [Integer, nil, OMIT]
      # @param resolution_minutes [Integer, nil, OMIT]
      # @return [Hash{Symbol => Object}] `sla_policy`
      def create_sla_policy(
        name:,
        priorities: OMIT,
        label_ids: OMIT,
        is_default: OMIT,
        first_response_minutes: OMIT,
        next_response_minutes: OMIT,
        resolution_minutes: OMIT
      )
        call = Call.new(
          method: "POST",
          path: "/api/sla-policies",
          body: { "name" => name, "priorities" => priorities, "label_ids" => label_ids, "is_default" => is_default, "first_response_minutes" => first_response_minutes, "next_response_minutes" => next_response_minutes, "resolution_minutes" => resolution_minutes }
        )
        @core.send(call)
      end

      # Change an SLA policy.
      #
      # Omitted fields are not changed. Dialogs are measured by the new targets from their next entry on.
      # Called by an owner of the account.
      #
      # PATCH /api/sla-policies/{policy_id}
      #
      # @param policy_id [Integer]
      # @param name [String, OMIT]
      # @param priorities [Array<String>, OMIT]
      # @param label_ids [Array<Integer>, OMIT]
      # @param is_default [Boolean, OMIT]
      # @param first_response_minutes [Integer, nil, OMIT]
      # @param next_response_minutes [Integer, nil, OMIT]
      # @param resolution_minutes [Integer, nil, OMIT]
      # @return [Hash{Symbol => Object}] `sla_policy`
      def update_sla_policy(
        policy_id,
        name: OMIT,
        priorities: OMIT,
        label_ids: OMIT,
        is_default: OMIT,
        first_response_minutes: OMIT,
        next_response_minutes: OMIT,
        resolution_minutes: OMIT
      )
        call = Call.new(
          method: "PATCH",
          path: "/api/sla-policies/#{Call.segment(policy_id)}",
          body: { "name" => name, "priorities" => priorities, "label_ids" => label_ids, "is_default" => is_default, "first_response_minutes" => first_response_minutes, "next_response_minutes" => next_response_minutes, "resolution_minutes" => resolution_minutes }
        )
        @core.send(call)
      end

      # Delete an SLA policy.
      #
      # Called by an owner of the account.
      #
      # DELETE /api/sla-policies/{policy_id}
      #
      # @param policy_id [Integer]
      # @return [Hash{Symbol => Object}] `done`
      def delete_sla_policy(policy_id)
        @core.send(Call.new(method: "DELETE", path: "/api/sla-policies/#{Call.segment(policy_id)}"))
      end
    end
  end
end
