# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class ReplyX
    # Administration: settings.
    class AdministrationSettingsApi
      def initialize(core)
        @core = core
      end

      # Read the platform's settings, by category.
      #
      # `source` tells whether a value was set here, is the default, or comes from the platform's
      # environment. Called by an administrator of the platform.
      #
      # GET /api/admin/settings
      #
      # @param category [String, OMIT]
      # @return [Hash{Symbol => Object}] `admin_settings`
      def read_settings(category: OMIT)
        @core.send(Call.new(method: "GET", path: "/api/admin/settings", query: { "category" => category }))
      end

      # List the categories of settings.
      #
      # Called by an administrator of the platform.
      #
      # GET /api/admin/settings/categories
      #
      # @return [Hash{Symbol => Object}] `setting_categories`
      def list_setting_categories
        @core.send(Call.new(method: "GET", path: "/api/admin/settings/categories"))
      end

      # Change several settings atomically.
      #
      # Called by an administrator of the platform.
      #
      # POST /api/admin/settings/bulk-update
      #
      # @param settings [Array<Hash{Symbol => Object}>] `bulk_settings_setting`
      # @return [Hash{Symbol => Object}] `bulk_updated`
      def bulk_update_settings(settings:)
        call = Call.new(
          method: "POST",
          path: "/api/admin/settings/bulk-update",
          body: { "settings" => settings }
        )
        @core.send(call)
      end

      # Test a setting.
      #
      # Depending on the setting: sends you a mail, calls the model, runs the virus scanner, validates the
      # value, or decrypts the secret. `value` tests a value that is not stored yet. Called by an
      # administrator of the platform.
      #
      # POST /api/admin/settings/test
      #
      # @param category [String]
      # @param key [String]
      # @param value [Object, OMIT]
      # @return [Hash{Symbol => Object}] `setting_tested`
      def test_setting(category:, key:, value: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/admin/settings/test",
          body: { "category" => category, "key" => key, "value" => value }
        )
        @core.send(call)
      end

      # Create a setting.
      #
      # Called by an administrator of the platform.
      #
      # POST /api/admin/settings/{category}/{key}
      #
      # @param category [String]
      # @param key [String]
      # @param value [Object]
      # @param is_secret [Boolean, OMIT]
      # @param description [String, OMIT]
      # @return [Hash{Symbol => Object}] `system_setting`
      def create_setting(category, key, value:, is_secret: OMIT, description: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/admin/settings/#{Call.segment(category)}/#{Call.segment(key)}",
          body: { "value" => value, "is_secret" => is_secret, "description" => description }
        )
        @core.send(call)
      end

      # Change a setting.
      #
      # A secret setting stays secret unless `is_secret` is false. Called by an administrator of the
      # platform.
      #
      # PUT /api/admin/settings/{category}/{key}
      #
      # @param category [String]
      # @param key [String]
      # @param value [Object]
      # @param is_secret [Boolean, OMIT]
      # @param description [String, OMIT]
      # @return [Hash{Symbol => Object}] `system_setting`
      def update_setting(category, key, value:, is_secret: OMIT, description: OMIT)
        call = Call.new(
          method: "PUT",
          path: "/api/admin/settings/#{Call.segment(category)}/#{Call.segment(key)}",
          body: { "value" => value, "is_secret" => is_secret, "description" => description }
        )
        @core.send(call)
      end

      # Delete a setting.
      #
      # A setting of the platform returns to its default; any other setting is removed. Called by an
      # administrator of the platform.
      #
      # DELETE /api/admin/settings/{category}/{key}
      #
      # @param category [String]
      # @param key [String]
      # @return [Hash{Symbol => Object}] `done`
      def delete_setting(category, key)
        call = Call.new(
          method: "DELETE",
          path: "/api/admin/settings/#{Call.segment(category)}/#{Call.segment(key)}"
        )
        @core.send(call)
      end
    end
  end
end
