# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class ReplyX
    # Administration.
    class AdministrationApi
      def initialize(core)
        @core = core
      end

      # Read the audit log of administrators.
      #
      # Every action of an administrator, newest first: who, when, the target, and its values before and
      # after. Called by an administrator of the platform.
      #
      # GET /api/admin/audit-log
      #
      # @param limit [Integer, OMIT]
      # @param offset [Integer, OMIT]
      # @param page [Integer, OMIT]
      # @param actor_id [Integer, OMIT]
      # @param action [String, OMIT]
      # @param target_kind [String, OMIT]
      # @param target_id [String, OMIT]
      # @param since [String, OMIT]
      # @param before [String, OMIT]
      # @return [Hash{Symbol => Object}] `audit_log`
      def read_audit_log(
        limit: OMIT,
        offset: OMIT,
        page: OMIT,
        actor_id: OMIT,
        action: OMIT,
        target_kind: OMIT,
        target_id: OMIT,
        since: OMIT,
        before: OMIT
      )
        call = Call.new(
          method: "GET",
          path: "/api/admin/audit-log",
          query: { "limit" => limit, "offset" => offset, "page" => page, "actor_id" => actor_id, "action" => action, "target_kind" => target_kind, "target_id" => target_id, "since" => since, "before" => before }
        )
        @core.send(call)
      end

      # Read the audit log of administrators. All pages, one after the other.
      #
      # Every action of an administrator, newest first: who, when, the target, and its values before and
      # after. Called by an administrator of the platform.
      #
      # GET /api/admin/audit-log
      #
      # @param limit [Integer, OMIT]
      # @param actor_id [Integer, OMIT]
      # @param action [String, OMIT]
      # @param target_kind [String, OMIT]
      # @param target_id [String, OMIT]
      # @param since [String, OMIT]
      # @param before [String, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `audit_line`
      def all_audit_log_acts(
        limit: OMIT,
        actor_id: OMIT,
        action: OMIT,
        target_kind: OMIT,
        target_id: OMIT,
        since: OMIT,
        before: OMIT,
        &block
      )
        call = Call.new(
          method: "GET",
          path: "/api/admin/audit-log",
          query: { "limit" => limit, "actor_id" => actor_id, "action" => action, "target_kind" => target_kind, "target_id" => target_id, "since" => since, "before" => before }
        )
        @core.pages(call, Pages.new(style: "page", parameter: "page", items: "acts"), &block)
      end
    end
  end
end
