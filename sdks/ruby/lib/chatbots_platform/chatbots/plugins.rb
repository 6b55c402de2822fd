# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class Chatbots
    # Plugins.
    class PluginsApi
      def initialize(core)
        @core = core
      end

      # Get all plugins.
      #
      # Called by any user of the account, or with an API key that has the scope `read`.
      #
      # GET /api/v1/plugins
      #
      # @param page [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `plugin_list`
      def list_plugins(page: OMIT, limit: OMIT)
        @core.send(Call.new(method: "GET", path: "/api/v1/plugins", query: { "page" => page, "limit" => limit }))
      end

      # Get all plugins. All pages, one after the other.
      #
      # Called by any user of the account, or with an API key that has the scope `read`.
      #
      # GET /api/v1/plugins
      #
      # @param limit [Integer, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `plugin_entry`
      def all_plugins(limit: OMIT, &block)
        call = Call.new(
          method: "GET",
          path: "/api/v1/plugins",
          query: { "limit" => limit }
        )
        @core.pages(call, Pages.new(style: "page", parameter: "page", items: "data"), &block)
      end

      # Register a plugin.
      #
      # The manifest is checked completely: schemas, names of tools, addresses. It has either `endpoint` and
      # `tools`, or `mcpServer`. Called by an administrator of the platform.
      #
      # POST /api/v1/plugins
      #
      # @param name [String]
      # @param version [String]
      # @param description [String]
      # @param config_schema [Hash{Symbol => Object}, OMIT]
      # @param endpoint [Hash{Symbol => Object}, OMIT] `new_plugin_endpoint`
      # @param tools [Array<Hash{Symbol => Object}>, OMIT] `new_plugin_tool`
      # @param mcp_server [Hash{Symbol => Object}, OMIT] `new_plugin_mcp_server`
      # @return [Hash{Symbol => Object}] `plugin_result`
      def create_plugin(
        name:,
        version:,
        description:,
        config_schema: OMIT,
        endpoint: OMIT,
        tools: OMIT,
        mcp_server: OMIT
      )
        call = Call.new(
          method: "POST",
          path: "/api/v1/plugins",
          body: { "name" => name, "version" => version, "description" => description, "configSchema" => config_schema, "endpoint" => endpoint, "tools" => tools, "mcpServer" => mcp_server }
        )
        @core.send(call)
      end

      # Get plugin by ID.
      #
      # Called by any user of the account, or with an API key that has the scope `read`.
      #
      # GET /api/v1/plugins/{id}
      #
      # @param id [Integer]
      # @return [Hash{Symbol => Object}] `plugin_result`
      def read_plugin(id)
        @core.send(Call.new(method: "GET", path: "/api/v1/plugins/#{Call.segment(id)}"))
      end

      # Update plugin.
      #
      # Omitted fields are not changed. An installation whose configuration does not match any more is not
      # called until it does. Called by an administrator of the platform.
      #
      # PUT /api/v1/plugins/{id}
      #
      # @param id [Integer]
      # @param name [String, OMIT]
      # @param version [String, OMIT]
      # @param description [String, OMIT]
      # @param config_schema [Hash{Symbol => Object}, OMIT]
      # @param endpoint [Hash{Symbol => Object}, OMIT] `plugin_changes_endpoint`
      # @param tools [Array<Hash{Symbol => Object}>, OMIT] `plugin_changes_tool`
      # @param mcp_server [Hash{Symbol => Object}, OMIT] `plugin_changes_mcp_server`
      # @return [Hash{Symbol => Object}] `plugin_result`
      def update_plugin(
        id,
        name: OMIT,
        version: OMIT,
        description: OMIT,
        config_schema: OMIT,
        endpoint: OMIT,
        tools: OMIT,
        mcp_server: OMIT
      )
        call = Call.new(
          method: "PUT",
          path: "/api/v1/plugins/#{Call.segment(id)}",
          body: { "name" => name, "version" => version, "description" => description, "configSchema" => config_schema, "endpoint" => endpoint, "tools" => tools, "mcpServer" => mcp_server }
        )
        @core.send(call)
      end

      # Unregister plugin.
      #
      # It is removed from every chatbot at once, with the secrets of its installations. Called by an
      # administrator of the platform.
      #
      # DELETE /api/v1/plugins/{id}
      #
      # @param id [Integer]
      # @return [Hash{Symbol => Object}] `done`
      def delete_plugin(id)
        @core.send(Call.new(method: "DELETE", path: "/api/v1/plugins/#{Call.segment(id)}"))
      end

      # Get all plugins for a chatbot.
      #
      # Called by any user of the account, or with an API key that has the scope `read`.
      #
      # GET /api/v1/chatbots/{chatbotId}/plugins
      #
      # @param chatbot_id [Integer]
      # @param page [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `plugin_installation_list`
      def list_installations(chatbot_id, page: OMIT, limit: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/v1/chatbots/#{Call.segment(chatbot_id)}/plugins",
          query: { "page" => page, "limit" => limit }
        )
        @core.send(call)
      end

      # Get all plugins for a chatbot. All pages, one after the other.
      #
      # Called by any user of the account, or with an API key that has the scope `read`.
      #
      # GET /api/v1/chatbots/{chatbotId}/plugins
      #
      # @param chatbot_id [Integer]
      # @param limit [Integer, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `plugin_installation`
      def all_installations(chatbot_id, limit: OMIT, &block)
        call = Call.new(
          method: "GET",
          path: "/api/v1/chatbots/#{Call.segment(chatbot_id)}/plugins",
          query: { "limit" => limit }
        )
        @core.pages(call, Pages.new(style: "page", parameter: "page", items: "data"), &block)
      end

      # Install plugin for a chatbot.
      #
      # The chatbot's hosted model may call the plugin's tools from now on. `config` is checked by the
      # plugin's `configSchema`. Called by an owner of the account, or with an API key that has the scope
      # `manage`.
      #
      # POST /api/v1/chatbots/{chatbotId}/plugins
      #
      # @param chatbot_id [Integer]
      # @param plugin_id [Integer]
      # @param config [Hash{Symbol => Object}, OMIT]
      # @return [Hash{Symbol => Object}] `plugin_installation_result`
      def install_plugin(chatbot_id, plugin_id:, config: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/v1/chatbots/#{Call.segment(chatbot_id)}/plugins",
          body: { "pluginId" => plugin_id, "config" => config }
        )
        @core.send(call)
      end

      # Uninstall plugin from a chatbot.
      #
      # Called by an owner of the account, or with an API key that has the scope `manage`.
      #
      # DELETE /api/v1/chatbots/{chatbotId}/plugins/{pluginId}
      #
      # @param chatbot_id [Integer]
      # @param plugin_id [Integer]
      # @return [Hash{Symbol => Object}] `done`
      def uninstall_plugin(chatbot_id, plugin_id)
        call = Call.new(
          method: "DELETE",
          path: "/api/v1/chatbots/#{Call.segment(chatbot_id)}/plugins/#{Call.segment(plugin_id)}"
        )
        @core.send(call)
      end

      # Update plugin configuration.
      #
      # Replaces the configuration. A secret that is absent or masked stays as it is; null removes it.
      # Called by an owner of the account, or with an API key that has the scope `manage`.
      #
      # PUT /api/v1/chatbots/{chatbotId}/plugins/{pluginId}/config
      #
      # @param chatbot_id [Integer]
      # @param plugin_id [Integer]
      # @param config [Hash{Symbol => Object}]
      # @return [Hash{Symbol => Object}] `plugin_installation_result`
      def configure_plugin(chatbot_id, plugin_id, config:)
        call = Call.new(
          method: "PUT",
          path: "/api/v1/chatbots/#{Call.segment(chatbot_id)}/plugins/#{Call.segment(plugin_id)}/config",
          body: { "config" => config }
        )
        @core.send(call)
      end

      # Switch a plugin on or off.
      #
      # While it is off the chatbot calls none of its tools. Its settings, secrets and figures stay. Called
      # by an owner of the account, or with an API key that has the scope `manage`.
      #
      # PUT /api/v1/chatbots/{chatbotId}/plugins/{pluginId}/enabled
      #
      # @param chatbot_id [Integer]
      # @param plugin_id [Integer]
      # @param is_enabled [Boolean] Whether the chatbot may call the plugin's tools.
      # @return [Hash{Symbol => Object}] `plugin_installation_result`
      def switch_plugin(chatbot_id, plugin_id, is_enabled:)
        call = Call.new(
          method: "PUT",
          path: "/api/v1/chatbots/#{Call.segment(chatbot_id)}/plugins/#{Call.segment(plugin_id)}/enabled",
          body: { "isEnabled" => is_enabled }
        )
        @core.send(call)
      end

      # Get plugin status.
      #
      # From real calls: the last one, the last error, and error rate and latency of the last 24 hours.
      # Called by any user of the account, or with an API key that has the scope `read`.
      #
      # GET /api/v1/chatbots/{chatbotId}/plugins/{pluginId}/status
      #
      # @param chatbot_id [Integer]
      # @param plugin_id [Integer]
      # @return [Hash{Symbol => Object}] `plugin_status_result`
      def read_plugin_status(chatbot_id, plugin_id)
        call = Call.new(
          method: "GET",
          path: "/api/v1/chatbots/#{Call.segment(chatbot_id)}/plugins/#{Call.segment(plugin_id)}/status"
        )
        @core.send(call)
      end
    end
  end
end
