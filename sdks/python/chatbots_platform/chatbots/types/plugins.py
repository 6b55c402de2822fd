# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Plugins: what is sent and received."""

from __future__ import annotations

from typing import Any, Dict, List, Literal, Optional, TypedDict

from .authentication import Pagination


class PluginList(TypedDict):
    status: Literal["success"]
    message: str
    data: List[PluginEntry]
    pagination: Pagination


class PluginEntry(TypedDict):
    id: int
    name: str
    version: str
    description: str
    configSchema: Dict[str, Any]
    secrets: List[str]
    endpoint: Optional[PluginEntryEndpoint]
    tools: Optional[List[PluginEntryTool]]
    mcpServer: Optional[PluginEntryMcpServer]
    createdAt: str
    updatedAt: str


class PluginEntryEndpoint(TypedDict):
    url: str
    headers: Dict[str, str]


class PluginEntryTool(TypedDict):
    name: str
    description: str
    parameters: Dict[str, Any]


class PluginEntryMcpServer(TypedDict):
    url: str
    headers: Dict[str, str]


class _NewPluginRequired(TypedDict):
    name: str
    version: str
    description: str


class NewPlugin(_NewPluginRequired, total=False):
    configSchema: Dict[str, Any]
    endpoint: NewPluginEndpoint
    tools: List[NewPluginTool]
    mcpServer: NewPluginMcpServer


class _NewPluginEndpointRequired(TypedDict):
    url: str


class NewPluginEndpoint(_NewPluginEndpointRequired, total=False):
    headers: Dict[str, str]


class _NewPluginToolRequired(TypedDict):
    name: str
    description: str


class NewPluginTool(_NewPluginToolRequired, total=False):
    parameters: Dict[str, Any]


class _NewPluginMcpServerRequired(TypedDict):
    url: str


class NewPluginMcpServer(_NewPluginMcpServerRequired, total=False):
    headers: Dict[str, str]


class PluginResult(TypedDict):
    status: Literal["success"]
    message: str
    data: PluginEntry


class PluginChanges(TypedDict, total=False):
    name: str
    version: str
    description: str
    configSchema: Dict[str, Any]
    endpoint: PluginChangesEndpoint
    tools: List[PluginChangesTool]
    mcpServer: PluginChangesMcpServer


class _PluginChangesEndpointRequired(TypedDict):
    url: str


class PluginChangesEndpoint(_PluginChangesEndpointRequired, total=False):
    headers: Dict[str, str]


class _PluginChangesToolRequired(TypedDict):
    name: str
    description: str


class PluginChangesTool(_PluginChangesToolRequired, total=False):
    parameters: Dict[str, Any]


class _PluginChangesMcpServerRequired(TypedDict):
    url: str


class PluginChangesMcpServer(_PluginChangesMcpServerRequired, total=False):
    headers: Dict[str, str]


class PluginInstallationList(TypedDict):
    status: Literal["success"]
    message: str
    data: List[PluginInstallation]
    pagination: Pagination


class PluginInstallation(TypedDict):
    plugin: PluginInstallationPlugin
    chatbotId: int
    config: Dict[str, Any]
    isEnabled: bool
    """Whether the chatbot may call its tools."""
    state: Literal["off", "needs_configuration", "unavailable", "failing", "ready"]
    createdAt: str
    updatedAt: str


class PluginInstallationPlugin(TypedDict):
    id: int
    name: str
    version: str
    description: str


class _NewPluginInstallationRequired(TypedDict):
    pluginId: int


class NewPluginInstallation(_NewPluginInstallationRequired, total=False):
    config: Dict[str, Any]


class PluginInstallationResult(TypedDict):
    status: Literal["success"]
    message: str
    data: PluginInstallation


class PluginConfiguration(TypedDict):
    config: Dict[str, Any]


class PluginSwitch(TypedDict):
    isEnabled: bool
    """Whether the chatbot may call the plugin's tools."""


class PluginStatusResult(TypedDict):
    status: Literal["success"]
    message: str
    data: PluginStatus


class PluginStatus(TypedDict):
    state: Literal["off", "needs_configuration", "unavailable", "failing", "ready"]
    tools: List[PluginStatusTool]
    rejectedTools: List[PluginStatusRejectedTool]
    toolsListedAt: Optional[str]
    lastCall: Optional[PluginStatusLastCall]
    lastError: Optional[PluginStatusLastError]
    window: PluginStatusWindow


class PluginStatusTool(TypedDict):
    name: str
    description: str


class PluginStatusRejectedTool(TypedDict):
    name: str
    reason: str


class PluginStatusLastCall(TypedDict):
    tool: str
    at: str


class PluginStatusLastError(TypedDict):
    tool: Optional[str]
    failure: str
    message: str
    at: str


class PluginStatusWindow(TypedDict):
    hours: int
    calls: int
    failures: int
    errorRate: Optional[float]
    averageMs: Optional[float]
    longestMs: Optional[float]
