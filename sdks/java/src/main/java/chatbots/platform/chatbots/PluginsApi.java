// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.chatbots;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Pages;
import java.util.List;
import java.util.Map;

/** Plugins. */
public final class PluginsApi {
    private final Core core;

    PluginsApi(Core core) {
        this.core = core;
    }

    /**
     * Get all plugins.
     *
     * <p>Called by any user of the account, or with an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/plugins}
     */
    public PluginList listPlugins() {
        return core.send(Call.of("GET", "/api/v1/plugins"), PluginList.class);
    }

    /**
     * Get all plugins. All pages, one after the other.
     *
     * <p>Called by any user of the account, or with an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/plugins}
     */
    public Pages<PluginEntry> allPlugins() {
        return core.pages(Call.of("GET", "/api/v1/plugins"), new Pages.Style("page", "page", "data", null), PluginEntry.class);
    }

    /**
     * Get all plugins.
     *
     * <p>Called by any user of the account, or with an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/plugins}
     */
    public PluginList listPlugins(ListPluginsQuery query) {
        return core.send(Call.of("GET", "/api/v1/plugins").query(query), PluginList.class);
    }

    /**
     * Get all plugins. All pages, one after the other.
     *
     * <p>Called by any user of the account, or with an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/plugins}
     */
    public Pages<PluginEntry> allPlugins(ListPluginsQuery query) {
        return core.pages(Call.of("GET", "/api/v1/plugins").query(query), new Pages.Style("page", "page", "data", null), PluginEntry.class);
    }

    /**
     * Register a plugin.
     *
     * <p>The manifest is checked completely: schemas, names of tools, addresses. It has either {@code endpoint} and
     * {@code tools}, or {@code mcpServer}. Called by an administrator of the platform.
     *
     * <p>{@code POST /api/v1/plugins}
     */
    public PluginResult createPlugin(NewPlugin body) {
        return core.send(Call.of("POST", "/api/v1/plugins").body(body), PluginResult.class);
    }

    /**
     * Get plugin by ID.
     *
     * <p>Called by any user of the account, or with an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/plugins/{id}}
     */
    public PluginResult readPlugin(long id) {
        return core.send(Call.of("GET", "/api/v1/plugins/" + Call.segment(id)), PluginResult.class);
    }

    /**
     * Update plugin.
     *
     * <p>Omitted fields are not changed. An installation whose configuration does not match any more is not called
     * until it does. Called by an administrator of the platform.
     *
     * <p>{@code PUT /api/v1/plugins/{id}}
     */
    public PluginResult updatePlugin(long id, PluginChanges body) {
        return core.send(Call.of("PUT", "/api/v1/plugins/" + Call.segment(id)).body(body), PluginResult.class);
    }

    /**
     * Unregister plugin.
     *
     * <p>It is removed from every chatbot at once, with the secrets of its installations. Called by an administrator
     * of the platform.
     *
     * <p>{@code DELETE /api/v1/plugins/{id}}
     */
    public AuthenticationApi.Done deletePlugin(long id) {
        return core.send(Call.of("DELETE", "/api/v1/plugins/" + Call.segment(id)), AuthenticationApi.Done.class);
    }

    /**
     * Get all plugins for a chatbot.
     *
     * <p>Called by any user of the account, or with an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/chatbots/{chatbotId}/plugins}
     */
    public PluginInstallationList listInstallations(long chatbotId) {
        return core.send(Call.of("GET", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/plugins"), PluginInstallationList.class);
    }

    /**
     * Get all plugins for a chatbot. All pages, one after the other.
     *
     * <p>Called by any user of the account, or with an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/chatbots/{chatbotId}/plugins}
     */
    public Pages<PluginInstallation> allInstallations(long chatbotId) {
        return core.pages(Call.of("GET", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/plugins"), new Pages.Style("page", "page", "data", null), PluginInstallation.class);
    }

    /**
     * Get all plugins for a chatbot.
     *
     * <p>Called by any user of the account, or with an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/chatbots/{chatbotId}/plugins}
     */
    public PluginInstallationList listInstallations(long chatbotId, ListInstallationsQuery query) {
        return core.send(Call.of("GET", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/plugins").query(query), PluginInstallationList.class);
    }

    /**
     * Get all plugins for a chatbot. All pages, one after the other.
     *
     * <p>Called by any user of the account, or with an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/chatbots/{chatbotId}/plugins}
     */
    public Pages<PluginInstallation> allInstallations(long chatbotId, ListInstallationsQuery query) {
        return core.pages(Call.of("GET", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/plugins").query(query), new Pages.Style("page", "page", "data", null), PluginInstallation.class);
    }

    /**
     * Install plugin for a chatbot.
     *
     * <p>The chatbot's hosted model may call the plugin's tools from now on. {@code config} is checked by the
     * plugin's {@code configSchema}. Called by an owner of the account, or with an API key that has the scope {@code
     * manage}.
     *
     * <p>{@code POST /api/v1/chatbots/{chatbotId}/plugins}
     */
    public PluginInstallationResult installPlugin(long chatbotId, NewPluginInstallation body) {
        return core.send(Call.of("POST", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/plugins").body(body), PluginInstallationResult.class);
    }

    /**
     * Uninstall plugin from a chatbot.
     *
     * <p>Called by an owner of the account, or with an API key that has the scope {@code manage}.
     *
     * <p>{@code DELETE /api/v1/chatbots/{chatbotId}/plugins/{pluginId}}
     */
    public AuthenticationApi.Done uninstallPlugin(long chatbotId, long pluginId) {
        return core.send(Call.of("DELETE", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/plugins/" + Call.segment(pluginId)), AuthenticationApi.Done.class);
    }

    /**
     * Update plugin configuration.
     *
     * <p>Replaces the configuration. A secret that is absent or masked stays as it is; null removes it. Called by an
     * owner of the account, or with an API key that has the scope {@code manage}.
     *
     * <p>{@code PUT /api/v1/chatbots/{chatbotId}/plugins/{pluginId}/config}
     */
    public PluginInstallationResult configurePlugin(long chatbotId, long pluginId, PluginConfiguration body) {
        return core.send(Call.of("PUT", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/plugins/" + Call.segment(pluginId) + "/config").body(body), PluginInstallationResult.class);
    }

    /**
     * Switch a plugin on or off.
     *
     * <p>While it is off the chatbot calls none of its tools. Its settings, secrets and figures stay. Called by an
     * owner of the account, or with an API key that has the scope {@code manage}.
     *
     * <p>{@code PUT /api/v1/chatbots/{chatbotId}/plugins/{pluginId}/enabled}
     */
    public PluginInstallationResult switchPlugin(long chatbotId, long pluginId, PluginSwitch body) {
        return core.send(Call.of("PUT", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/plugins/" + Call.segment(pluginId) + "/enabled").body(body), PluginInstallationResult.class);
    }

    /**
     * Get plugin status.
     *
     * <p>From real calls: the last one, the last error, and error rate and latency of the last 24 hours. Called by
     * any user of the account, or with an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/chatbots/{chatbotId}/plugins/{pluginId}/status}
     */
    public PluginStatusResult readPluginStatus(long chatbotId, long pluginId) {
        return core.send(Call.of("GET", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/plugins/" + Call.segment(pluginId) + "/status"), PluginStatusResult.class);
    }

    /** What {@code listPlugins} can be asked for. */
    public record ListPluginsQuery(Map<String, Object> fields) implements Body {
        public static ListPluginsQuery of() {
            return new ListPluginsQuery(Map.of());
        }

        public ListPluginsQuery page(long value) {
            return with("page", value);
        }

        public ListPluginsQuery limit(long value) {
            return with("limit", value);
        }

        private ListPluginsQuery with(String name, Object value) {
            return new ListPluginsQuery(Body.with(fields, name, value));
        }
    }

    /** What {@code listInstallations} can be asked for. */
    public record ListInstallationsQuery(Map<String, Object> fields) implements Body {
        public static ListInstallationsQuery of() {
            return new ListInstallationsQuery(Map.of());
        }

        public ListInstallationsQuery page(long value) {
            return with("page", value);
        }

        public ListInstallationsQuery limit(long value) {
            return with("limit", value);
        }

        private ListInstallationsQuery with(String name, Object value) {
            return new ListInstallationsQuery(Body.with(fields, name, value));
        }
    }

    /** @param status One of {@code success}. */
    public record PluginList(
            String status,
            String message,
            List<PluginEntry> data,
            KnowledgeBasesApi.Pagination pagination) {}

    public record PluginEntry(
            long id,
            String name,
            String version,
            String description,
            Map<String, Object> configSchema,
            List<String> secrets,
            PluginEntryEndpoint endpoint,
            List<PluginEntryTool> tools,
            PluginEntryMcpServer mcpServer,
            String createdAt,
            String updatedAt) {}

    public record PluginEntryEndpoint(String url, Map<String, String> headers) {}

    public record PluginEntryTool(String name, String description, Map<String, Object> parameters) {}

    public record PluginEntryMcpServer(String url, Map<String, String> headers) {}

    public record NewPlugin(Map<String, Object> fields) implements Body {
        public static NewPlugin of(String name, String version, String description) {
            return new NewPlugin(Map.of()).with("name", name).with("version", version).with("description", description);
        }

        public NewPlugin name(String value) {
            return with("name", value);
        }

        public NewPlugin version(String value) {
            return with("version", value);
        }

        public NewPlugin description(String value) {
            return with("description", value);
        }

        public NewPlugin configSchema(Map<String, Object> value) {
            return with("configSchema", value);
        }

        public NewPlugin endpoint(NewPluginEndpoint value) {
            return with("endpoint", value);
        }

        public NewPlugin tools(List<NewPluginTool> value) {
            return with("tools", value);
        }

        public NewPlugin mcpServer(NewPluginMcpServer value) {
            return with("mcpServer", value);
        }

        private NewPlugin with(String name, Object value) {
            return new NewPlugin(Body.with(fields, name, value));
        }
    }

    public record NewPluginEndpoint(Map<String, Object> fields) implements Body {
        public static NewPluginEndpoint of(String url) {
            return new NewPluginEndpoint(Map.of()).with("url", url);
        }

        public NewPluginEndpoint url(String value) {
            return with("url", value);
        }

        public NewPluginEndpoint headers(Map<String, String> value) {
            return with("headers", value);
        }

        private NewPluginEndpoint with(String name, Object value) {
            return new NewPluginEndpoint(Body.with(fields, name, value));
        }
    }

    public record NewPluginTool(Map<String, Object> fields) implements Body {
        public static NewPluginTool of(String name, String description) {
            return new NewPluginTool(Map.of()).with("name", name).with("description", description);
        }

        public NewPluginTool name(String value) {
            return with("name", value);
        }

        public NewPluginTool description(String value) {
            return with("description", value);
        }

        public NewPluginTool parameters(Map<String, Object> value) {
            return with("parameters", value);
        }

        private NewPluginTool with(String name, Object value) {
            return new NewPluginTool(Body.with(fields, name, value));
        }
    }

    public record NewPluginMcpServer(Map<String, Object> fields) implements Body {
        public static NewPluginMcpServer of(String url) {
            return new NewPluginMcpServer(Map.of()).with("url", url);
        }

        public NewPluginMcpServer url(String value) {
            return with("url", value);
        }

        public NewPluginMcpServer headers(Map<String, String> value) {
            return with("headers", value);
        }

        private NewPluginMcpServer with(String name, Object value) {
            return new NewPluginMcpServer(Body.with(fields, name, value));
        }
    }

    /** @param status One of {@code success}. */
    public record PluginResult(String status, String message, PluginEntry data) {}

    public record PluginChanges(Map<String, Object> fields) implements Body {
        public static PluginChanges of() {
            return new PluginChanges(Map.of());
        }

        public PluginChanges name(String value) {
            return with("name", value);
        }

        public PluginChanges version(String value) {
            return with("version", value);
        }

        public PluginChanges description(String value) {
            return with("description", value);
        }

        public PluginChanges configSchema(Map<String, Object> value) {
            return with("configSchema", value);
        }

        public PluginChanges endpoint(PluginChangesEndpoint value) {
            return with("endpoint", value);
        }

        public PluginChanges tools(List<PluginChangesTool> value) {
            return with("tools", value);
        }

        public PluginChanges mcpServer(PluginChangesMcpServer value) {
            return with("mcpServer", value);
        }

        private PluginChanges with(String name, Object value) {
            return new PluginChanges(Body.with(fields, name, value));
        }
    }

    public record PluginChangesEndpoint(Map<String, Object> fields) implements Body {
        public static PluginChangesEndpoint of(String url) {
            return new PluginChangesEndpoint(Map.of()).with("url", url);
        }

        public PluginChangesEndpoint url(String value) {
            return with("url", value);
        }

        public PluginChangesEndpoint headers(Map<String, String> value) {
            return with("headers", value);
        }

        private PluginChangesEndpoint with(String name, Object value) {
            return new PluginChangesEndpoint(Body.with(fields, name, value));
        }
    }

    public record PluginChangesTool(Map<String, Object> fields) implements Body {
        public static PluginChangesTool of(String name, String description) {
            return new PluginChangesTool(Map.of()).with("name", name).with("description", description);
        }

        public PluginChangesTool name(String value) {
            return with("name", value);
        }

        public PluginChangesTool description(String value) {
            return with("description", value);
        }

        public PluginChangesTool parameters(Map<String, Object> value) {
            return with("parameters", value);
        }

        private PluginChangesTool with(String name, Object value) {
            return new PluginChangesTool(Body.with(fields, name, value));
        }
    }

    public record PluginChangesMcpServer(Map<String, Object> fields) implements Body {
        public static PluginChangesMcpServer of(String url) {
            return new PluginChangesMcpServer(Map.of()).with("url", url);
        }

        public PluginChangesMcpServer url(String value) {
            return with("url", value);
        }

        public PluginChangesMcpServer headers(Map<String, String> value) {
            return with("headers", value);
        }

        private PluginChangesMcpServer with(String name, Object value) {
            return new PluginChangesMcpServer(Body.with(fields, name, value));
        }
    }

    /** @param status One of {@code success}. */
    public record PluginInstallationList(
            String status,
            String message,
            List<PluginInstallation> data,
            KnowledgeBasesApi.Pagination pagination) {}

    /**
     * @param isEnabled Whether the chatbot may call its tools.
     * @param state One of {@code off}, {@code needs_configuration}, {@code unavailable}, {@code failing}, {@code
     * ready}.
     */
    public record PluginInstallation(
            PluginInstallationPlugin plugin,
            long chatbotId,
            Map<String, Object> config,
            boolean isEnabled,
            String state,
            String createdAt,
            String updatedAt) {}

    public record PluginInstallationPlugin(long id, String name, String version, String description) {}

    public record NewPluginInstallation(Map<String, Object> fields) implements Body {
        public static NewPluginInstallation of(long pluginId) {
            return new NewPluginInstallation(Map.of()).with("pluginId", pluginId);
        }

        public NewPluginInstallation pluginId(long value) {
            return with("pluginId", value);
        }

        public NewPluginInstallation config(Map<String, Object> value) {
            return with("config", value);
        }

        private NewPluginInstallation with(String name, Object value) {
            return new NewPluginInstallation(Body.with(fields, name, value));
        }
    }

    /** @param status One of {@code success}. */
    public record PluginInstallationResult(String status, String message, PluginInstallation data) {}

    public record PluginConfiguration(Map<String, Object> fields) implements Body {
        public static PluginConfiguration of(Map<String, Object> config) {
            return new PluginConfiguration(Map.of()).with("config", config);
        }

        public PluginConfiguration config(Map<String, Object> value) {
            return with("config", value);
        }

        private PluginConfiguration with(String name, Object value) {
            return new PluginConfiguration(Body.with(fields, name, value));
        }
    }

    public record PluginSwitch(Map<String, Object> fields) implements Body {
        /** @param isEnabled Whether the chatbot may call the plugin's tools. */
        public static PluginSwitch of(boolean isEnabled) {
            return new PluginSwitch(Map.of()).with("isEnabled", isEnabled);
        }

        /** Whether the chatbot may call the plugin's tools. */
        public PluginSwitch isEnabled(boolean value) {
            return with("isEnabled", value);
        }

        private PluginSwitch with(String name, Object value) {
            return new PluginSwitch(Body.with(fields, name, value));
        }
    }

    /** @param status One of {@code success}. */
    public record PluginStatusResult(String status, String message, PluginStatus data) {}

    /**
     * @param state One of {@code off}, {@code needs_configuration}, {@code unavailable}, {@code failing}, {@code
     * ready}.
     */
    public record PluginStatus(
            String state,
            List<PluginStatusTool> tools,
            List<PluginStatusRejectedTool> rejectedTools,
            String toolsListedAt,
            PluginStatusLastCall lastCall,
            PluginStatusLastError lastError,
            PluginStatusWindow window) {}

    public record PluginStatusTool(String name, String description) {}

    public record PluginStatusRejectedTool(String name, String reason) {}

    public record PluginStatusLastCall(String tool, String at) {}

    public record PluginStatusLastError(String tool, String failure, String message, String at) {}

    public record PluginStatusWindow(
            long hours,
            long calls,
            long failures,
            Double errorRate,
            Double averageMs,
            Double longestMs) {}
}
