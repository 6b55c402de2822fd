# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class Chatbots
    # Users.
    class UsersApi
      def initialize(core)
        @core = core
      end

      # Get all users.
      #
      # Called by an administrator of the platform.
      #
      # GET /api/v1/admin/users
      #
      # @param page [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @param search [String, OMIT]
      # @return [Hash{Symbol => Object}] `admin_user_list`
      def admin_list_users(page: OMIT, limit: OMIT, search: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/v1/admin/users",
          query: { "page" => page, "limit" => limit, "search" => search }
        )
        @core.send(call)
      end

      # Get all users. All pages, one after the other.
      #
      # Called by an administrator of the platform.
      #
      # GET /api/v1/admin/users
      #
      # @param limit [Integer, OMIT]
      # @param search [String, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `admin_user`
      def admin_list_all_users(limit: OMIT, search: OMIT, &block)
        call = Call.new(
          method: "GET",
          path: "/api/v1/admin/users",
          query: { "limit" => limit, "search" => search }
        )
        @core.pages(call, Pages.new(style: "page", parameter: "page", items: "data"), &block)
      end

      # Get a user by ID.
      #
      # Called by an administrator of the platform.
      #
      # GET /api/v1/admin/users/{id}
      #
      # @param id [Integer]
      # @return [Hash{Symbol => Object}] `admin_user_result`
      def admin_read_user(id)
        @core.send(Call.new(method: "GET", path: "/api/v1/admin/users/#{Call.segment(id)}"))
      end

      # Update a user.
      #
      # Only the given fields. Blocking a user ends all sessions. You cannot block or demote yourself.
      # Called by an administrator of the platform.
      #
      # PUT /api/v1/admin/users/{id}
      #
      # @param id [Integer]
      # @param email [String, OMIT]
      # @param first_name [String, OMIT]
      # @param last_name [String, OMIT]
      # @param role [String, OMIT]
      # @param is_email_confirmed [Boolean, OMIT]
      # @param is_blocked [Boolean, OMIT]
      # @param plan [String, OMIT]
      # @return [Hash{Symbol => Object}] `admin_user_result`
      def admin_update_user(
        id,
        email: OMIT,
        first_name: OMIT,
        last_name: OMIT,
        role: OMIT,
        is_email_confirmed: OMIT,
        is_blocked: OMIT,
        plan: OMIT
      )
        call = Call.new(
          method: "PUT",
          path: "/api/v1/admin/users/#{Call.segment(id)}",
          body: { "email" => email, "firstName" => first_name, "lastName" => last_name, "role" => role, "isEmailConfirmed" => is_email_confirmed, "isBlocked" => is_blocked, "plan" => plan }
        )
        @core.send(call)
      end

      # Delete a user.
      #
      # An operator is removed from its account. Deleting an owner closes the account and erases its data.
      # Called by an administrator of the platform.
      #
      # DELETE /api/v1/admin/users/{id}
      #
      # @param id [Integer]
      # @return [Hash{Symbol => Object}] `done`
      def admin_delete_user(id)
        @core.send(Call.new(method: "DELETE", path: "/api/v1/admin/users/#{Call.segment(id)}"))
      end
    end
  end
end
