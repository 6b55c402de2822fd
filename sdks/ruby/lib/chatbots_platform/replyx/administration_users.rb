# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class ReplyX
    # Administration: users.
    class AdministrationUsersApi
      def initialize(core)
        @core = core
      end

      # List the platform's users.
      #
      # Newest first. `search` matches e-mail addresses and names. Called by an administrator of the
      # platform.
      #
      # GET /api/admin/users
      #
      # @param limit [Integer, OMIT]
      # @param offset [Integer, OMIT]
      # @param page [Integer, OMIT]
      # @param search [String, OMIT]
      # @param status [String, OMIT]
      # @return [Hash{Symbol => Object}] `admin_user_list`
      def admin_list_users(limit: OMIT, offset: OMIT, page: OMIT, search: OMIT, status: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/admin/users",
          query: { "limit" => limit, "offset" => offset, "page" => page, "search" => search, "status" => status }
        )
        @core.send(call)
      end

      # List the platform's users. All pages, one after the other.
      #
      # Newest first. `search` matches e-mail addresses and names. Called by an administrator of the
      # platform.
      #
      # GET /api/admin/users
      #
      # @param limit [Integer, OMIT]
      # @param search [String, OMIT]
      # @param status [String, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `admin_user`
      def admin_list_all_users(limit: OMIT, search: OMIT, status: OMIT, &block)
        call = Call.new(
          method: "GET",
          path: "/api/admin/users",
          query: { "limit" => limit, "search" => search, "status" => status }
        )
        @core.pages(call, Pages.new(style: "page", parameter: "page", items: "users"), &block)
      end

      # Create a user.
      #
      # The user gets an account and the welcome bonus, as with a registration. Called by an administrator
      # of the platform.
      #
      # POST /api/admin/users
      #
      # @param email [String]
      # @param password [String]
      # @param first_name [String, OMIT]
      # @param last_name [String, OMIT]
      # @param role [String, OMIT]
      # @param is_admin [Boolean, OMIT]
      # @param is_email_confirmed [Boolean, OMIT]
      # @return [Hash{Symbol => Object}] `admin_user`
      def admin_create_user(
        email:,
        password:,
        first_name: OMIT,
        last_name: OMIT,
        role: OMIT,
        is_admin: OMIT,
        is_email_confirmed: OMIT
      )
        call = Call.new(
          method: "POST",
          path: "/api/admin/users",
          body: { "email" => email, "password" => password, "first_name" => first_name, "last_name" => last_name, "role" => role, "is_admin" => is_admin, "is_email_confirmed" => is_email_confirmed }
        )
        @core.send(call)
      end

      # List the platform's users, by page.
      #
      # Called by an administrator of the platform.
      #
      # GET /api/admin/users/detailed
      #
      # @param limit [Integer, OMIT]
      # @param offset [Integer, OMIT]
      # @param page [Integer, OMIT]
      # @param search [String, OMIT]
      # @param status [String, OMIT]
      # @return [Hash{Symbol => Object}] `detailed_user_list`
      def admin_list_users_detailed(limit: OMIT, offset: OMIT, page: OMIT, search: OMIT, status: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/admin/users/detailed",
          query: { "limit" => limit, "offset" => offset, "page" => page, "search" => search, "status" => status }
        )
        @core.send(call)
      end

      # List the platform's users, by page. All pages, one after the other.
      #
      # Called by an administrator of the platform.
      #
      # GET /api/admin/users/detailed
      #
      # @param limit [Integer, OMIT]
      # @param search [String, OMIT]
      # @param status [String, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `admin_user`
      def admin_list_all_users_detailed(limit: OMIT, search: OMIT, status: OMIT, &block)
        call = Call.new(
          method: "GET",
          path: "/api/admin/users/detailed",
          query: { "limit" => limit, "search" => search, "status" => status }
        )
        @core.pages(call, Pages.new(style: "page", parameter: "page", items: "users"), &block)
      end

      # Read a user.
      #
      # Called by an administrator of the platform.
      #
      # GET /api/admin/users/{user_id}
      #
      # @param user_id [Integer]
      # @return [Hash{Symbol => Object}] `admin_user`
      def admin_read_user(user_id)
        @core.send(Call.new(method: "GET", path: "/api/admin/users/#{Call.segment(user_id)}"))
      end

      # Change a user.
      #
      # Names, e-mail address, role, plan, confirmations, and `is_active` or `status`: `blocked` ends all
      # sessions. Other fields are ignored; the balance has its own route. Administrators cannot block or
      # demote themselves. Called by an administrator of the platform.
      #
      # PATCH /api/admin/users/{user_id}
      #
      # @param user_id [Integer]
      # @param email [String, OMIT]
      # @param first_name [String, OMIT]
      # @param last_name [String, OMIT]
      # @param role [String, OMIT]
      # @param is_admin [Boolean, OMIT]
      # @param is_email_confirmed [Boolean, OMIT]
      # @param onboarding_completed [Boolean, OMIT]
      # @param is_active [Boolean, OMIT]
      # @param status [String, OMIT]
      # @param plan [String, OMIT]
      # @return [Hash{Symbol => Object}] `admin_user`
      def admin_update_user(
        user_id,
        email: OMIT,
        first_name: OMIT,
        last_name: OMIT,
        role: OMIT,
        is_admin: OMIT,
        is_email_confirmed: OMIT,
        onboarding_completed: OMIT,
        is_active: OMIT,
        status: OMIT,
        plan: OMIT
      )
        call = Call.new(
          method: "PATCH",
          path: "/api/admin/users/#{Call.segment(user_id)}",
          body: { "email" => email, "first_name" => first_name, "last_name" => last_name, "role" => role, "is_admin" => is_admin, "is_email_confirmed" => is_email_confirmed, "onboarding_completed" => onboarding_completed, "is_active" => is_active, "status" => status, "plan" => plan }
        )
        @core.send(call)
      end

      # Delete a user.
      #
      # An operator is removed from the account. Deleting an owner closes the account: assistants, documents
      # and personal data are removed at once, messages are erased within minutes, and the ledger is kept
      # for accounting. Called by an administrator of the platform.
      #
      # DELETE /api/admin/users/{user_id}
      #
      # @param user_id [Integer]
      # @return [Hash{Symbol => Object}] `deleted_user`
      def admin_delete_user(user_id)
        @core.send(Call.new(method: "DELETE", path: "/api/admin/users/#{Call.segment(user_id)}"))
      end
    end
  end
end
