# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import Any, Dict, Iterator, List, Union

from ...core.core import Core
from ...core.call import Call, OMIT, Omit, Pages, segment
from ...chatbots.types import (
    Done,
    NewPluginEndpoint,
    NewPluginMcpServer,
    NewPluginTool,
    PluginChangesEndpoint,
    PluginChangesMcpServer,
    PluginChangesTool,
    PluginEntry,
    PluginInstallation,
    PluginInstallationList,
    PluginInstallationResult,
    PluginList,
    PluginResult,
    PluginStatusResult,
)


class PluginsApi:
    """Plugins."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def list_plugins(self, *, page: Union[int, Omit] = OMIT, limit: Union[int, Omit] = OMIT) -> PluginList:
        """Get all plugins.

        Called by any user of the account, or with an API key that has the scope `read`.

        GET /api/v1/plugins
        """
        return self._core.send(Call("GET", "/api/v1/plugins", query={"page": page, "limit": limit}))

    def all_plugins(self, *, limit: Union[int, Omit] = OMIT) -> Iterator[PluginEntry]:
        """Get all plugins. All pages, one after the other.

        Called by any user of the account, or with an API key that has the scope `read`.

        GET /api/v1/plugins
        """
        return self._core.pages(Call("GET", "/api/v1/plugins", query={"limit": limit}), Pages("page", "page", "data", None))

    def create_plugin(
        self,
        *,
        name: str,
        version: str,
        description: str,
        config_schema: Union[Dict[str, Any], Omit] = OMIT,
        endpoint: Union[NewPluginEndpoint, Omit] = OMIT,
        tools: Union[List[NewPluginTool], Omit] = OMIT,
        mcp_server: Union[NewPluginMcpServer, Omit] = OMIT,
    ) -> PluginResult:
        """Register a plugin.

        The manifest is checked completely: schemas, names of tools, addresses. It has either `endpoint` and
        `tools`, or `mcpServer`. Called by an administrator of the platform.

        POST /api/v1/plugins
        """
        return self._core.send(Call(
            "POST",
            "/api/v1/plugins",
            body={
                "name": name,
                "version": version,
                "description": description,
                "configSchema": config_schema,
                "endpoint": endpoint,
                "tools": tools,
                "mcpServer": mcp_server,
            },
        ))

    def read_plugin(self, id: int) -> PluginResult:
        """Get plugin by ID.

        Called by any user of the account, or with an API key that has the scope `read`.

        GET /api/v1/plugins/{id}
        """
        return self._core.send(Call("GET", f"/api/v1/plugins/{segment(id)}"))

    def update_plugin(
        self,
        id: int,
        *,
        name: Union[str, Omit] = OMIT,
        version: Union[str, Omit] = OMIT,
        description: Union[str, Omit] = OMIT,
        config_schema: Union[Dict[str, Any], Omit] = OMIT,
        endpoint: Union[PluginChangesEndpoint, Omit] = OMIT,
        tools: Union[List[PluginChangesTool], Omit] = OMIT,
        mcp_server: Union[PluginChangesMcpServer, Omit] = OMIT,
    ) -> PluginResult:
        """Update plugin.

        Omitted fields are not changed. An installation whose configuration does not match any more is not
        called until it does. Called by an administrator of the platform.

        PUT /api/v1/plugins/{id}
        """
        return self._core.send(Call(
            "PUT",
            f"/api/v1/plugins/{segment(id)}",
            body={
                "name": name,
                "version": version,
                "description": description,
                "configSchema": config_schema,
                "endpoint": endpoint,
                "tools": tools,
                "mcpServer": mcp_server,
            },
        ))

    def delete_plugin(self, id: int) -> Done:
        """Unregister plugin.

        It is removed from every chatbot at once, with the secrets of its installations. Called by an
        administrator of the platform.

        DELETE /api/v1/plugins/{id}
        """
        return self._core.send(Call("DELETE", f"/api/v1/plugins/{segment(id)}"))

    def list_installations(
        self,
        chatbot_id: int,
        *,
        page: Union[int, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
    ) -> PluginInstallationList:
        """Get all plugins for a chatbot.

        Called by any user of the account, or with an API key that has the scope `read`.

        GET /api/v1/chatbots/{chatbotId}/plugins
        """
        return self._core.send(Call(
            "GET",
            f"/api/v1/chatbots/{segment(chatbot_id)}/plugins",
            query={"page": page, "limit": limit},
        ))

    def all_installations(self, chatbot_id: int, *, limit: Union[int, Omit] = OMIT) -> Iterator[PluginInstallation]:
        """Get all plugins for a chatbot. All pages, one after the other.

        Called by any user of the account, or with an API key that has the scope `read`.

        GET /api/v1/chatbots/{chatbotId}/plugins
        """
        return self._core.pages(Call(
            "GET",
            f"/api/v1/chatbots/{segment(chatbot_id)}/plugins",
            query={"limit": limit},
        ), Pages("page", "page", "data", None))

    def install_plugin(
        self,
        chatbot_id: int,
        *,
        plugin_id: int,
        config: Union[Dict[str, Any], Omit] = OMIT,
    ) -> PluginInstallationResult:
        """Install plugin for a chatbot.

        The chatbot's hosted model may call the plugin's tools from now on. `config` is checked by the
        plugin's `configSchema`. Called by an owner of the account, or with an API key that has the scope
        `manage`.

        POST /api/v1/chatbots/{chatbotId}/plugins
        """
        return self._core.send(Call(
            "POST",
            f"/api/v1/chatbots/{segment(chatbot_id)}/plugins",
            body={"pluginId": plugin_id, "config": config},
        ))

    def uninstall_plugin(self, chatbot_id: int, plugin_id: int) -> Done:
        """Uninstall plugin from a chatbot.

        Called by an owner of the account, or with an API key that has the scope `manage`.

        DELETE /api/v1/chatbots/{chatbotId}/plugins/{pluginId}
        """
        return self._core.send(Call(
            "DELETE",
            f"/api/v1/chatbots/{segment(chatbot_id)}/plugins/{segment(plugin_id)}",
        ))

    def configure_plugin(self, chatbot_id: int, plugin_id: int, *, config: Dict[str, Any]) -> PluginInstallationResult:
        """Update plugin configuration.

        Replaces the configuration. A secret that is absent or masked stays as it is; null removes it.
        Called by an owner of the account, or with an API key that has the scope `manage`.

        PUT /api/v1/chatbots/{chatbotId}/plugins/{pluginId}/config
        """
        return self._core.send(Call(
            "PUT",
            f"/api/v1/chatbots/{segment(chatbot_id)}/plugins/{segment(plugin_id)}/config",
            body={"config": config},
        ))

    def switch_plugin(self, chatbot_id: int, plugin_id: int, *, is_enabled: bool) -> PluginInstallationResult:
        """Switch a plugin on or off.

        While it is off the chatbot calls none of its tools. Its settings, secrets and figures stay. Called
        by an owner of the account, or with an API key that has the scope `manage`.

        PUT /api/v1/chatbots/{chatbotId}/plugins/{pluginId}/enabled

        is_enabled: Whether the chatbot may call the plugin's tools.
        """
        return self._core.send(Call(
            "PUT",
            f"/api/v1/chatbots/{segment(chatbot_id)}/plugins/{segment(plugin_id)}/enabled",
            body={"isEnabled": is_enabled},
        ))

    def read_plugin_status(self, chatbot_id: int, plugin_id: int) -> PluginStatusResult:
        """Get plugin status.

        From real calls: the last one, the last error, and error rate and latency of the last 24 hours.
        Called by any user of the account, or with an API key that has the scope `read`.

        GET /api/v1/chatbots/{chatbotId}/plugins/{pluginId}/status
        """
        return self._core.send(Call(
            "GET",
            f"/api/v1/chatbots/{segment(chatbot_id)}/plugins/{segment(plugin_id)}/status",
        ))
