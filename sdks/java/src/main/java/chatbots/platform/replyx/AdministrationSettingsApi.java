// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.replyx;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Wire;
import java.util.List;
import java.util.Map;

/** Administration: settings. */
public final class AdministrationSettingsApi {
    private final Core core;

    AdministrationSettingsApi(Core core) {
        this.core = core;
    }

    /**
     * Read the platform's settings, by category.
     *
     * <p>{@code source} tells whether a value was set here, is the default, or comes from the platform's
     * environment. Called by an administrator of the platform.
     *
     * <p>{@code GET /api/admin/settings}
     */
    public AdminSettings readSettings() {
        return core.send(Call.of("GET", "/api/admin/settings"), AdminSettings.class);
    }

    /**
     * Read the platform's settings, by category.
     *
     * <p>{@code source} tells whether a value was set here, is the default, or comes from the platform's
     * environment. Called by an administrator of the platform.
     *
     * <p>{@code GET /api/admin/settings}
     */
    public AdminSettings readSettings(ReadSettingsQuery query) {
        return core.send(Call.of("GET", "/api/admin/settings").query(query), AdminSettings.class);
    }

    /**
     * List the categories of settings.
     *
     * <p>Called by an administrator of the platform.
     *
     * <p>{@code GET /api/admin/settings/categories}
     */
    public SettingCategories listSettingCategories() {
        return core.send(Call.of("GET", "/api/admin/settings/categories"), SettingCategories.class);
    }

    /**
     * Change several settings atomically.
     *
     * <p>Called by an administrator of the platform.
     *
     * <p>{@code POST /api/admin/settings/bulk-update}
     */
    public BulkUpdated bulkUpdateSettings(BulkSettings body) {
        return core.send(Call.of("POST", "/api/admin/settings/bulk-update").body(body), BulkUpdated.class);
    }

    /**
     * Test a setting.
     *
     * <p>Depending on the setting: sends you a mail, calls the model, runs the virus scanner, validates the value,
     * or decrypts the secret. {@code value} tests a value that is not stored yet. Called by an administrator of the
     * platform.
     *
     * <p>{@code POST /api/admin/settings/test}
     */
    public SettingTested testSetting(SettingToTest body) {
        return core.send(Call.of("POST", "/api/admin/settings/test").body(body), SettingTested.class);
    }

    /**
     * Create a setting.
     *
     * <p>Called by an administrator of the platform.
     *
     * <p>{@code POST /api/admin/settings/{category}/{key}}
     */
    public SystemSetting createSetting(String category, String key, SettingBody body) {
        return core.send(Call.of("POST", "/api/admin/settings/" + Call.segment(category) + "/" + Call.segment(key)).body(body), SystemSetting.class);
    }

    /**
     * Change a setting.
     *
     * <p>A secret setting stays secret unless {@code is_secret} is false. Called by an administrator of the
     * platform.
     *
     * <p>{@code PUT /api/admin/settings/{category}/{key}}
     */
    public SystemSetting updateSetting(String category, String key, SettingBody body) {
        return core.send(Call.of("PUT", "/api/admin/settings/" + Call.segment(category) + "/" + Call.segment(key)).body(body), SystemSetting.class);
    }

    /**
     * Delete a setting.
     *
     * <p>A setting of the platform returns to its default; any other setting is removed. Called by an administrator
     * of the platform.
     *
     * <p>{@code DELETE /api/admin/settings/{category}/{key}}
     */
    public AccountsApi.Done deleteSetting(String category, String key) {
        return core.send(Call.of("DELETE", "/api/admin/settings/" + Call.segment(category) + "/" + Call.segment(key)), AccountsApi.Done.class);
    }

    /** What {@code readSettings} can be asked for. */
    public record ReadSettingsQuery(Map<String, Object> fields) implements Body {
        public static ReadSettingsQuery of() {
            return new ReadSettingsQuery(Map.of());
        }

        public ReadSettingsQuery category(String value) {
            return with("category", value);
        }

        private ReadSettingsQuery with(String name, Object value) {
            return new ReadSettingsQuery(Body.with(fields, name, value));
        }
    }

    public record AdminSettings(Map<String, List<SystemSetting>> settings, long total) {}

    /** @param source One of {@code stored}, {@code default}, {@code environment}. */
    public record SystemSetting(
            String category,
            String key,
            Object value,
            @Wire("is_secret") boolean isSecret,
            String description,
            String source,
            @Wire("updated_at") String updatedAt) {}

    public record SettingCategories(List<SettingCategoriesCategory> categories) {}

    public record SettingCategoriesCategory(
            String name,
            String description,
            @Wire("settings_count") long settingsCount) {}

    public record BulkSettings(Map<String, Object> fields) implements Body {
        public static BulkSettings of(List<BulkSettingsSetting> settings) {
            return new BulkSettings(Map.of()).with("settings", settings);
        }

        public BulkSettings settings(List<BulkSettingsSetting> value) {
            return with("settings", value);
        }

        private BulkSettings with(String name, Object value) {
            return new BulkSettings(Body.with(fields, name, value));
        }
    }

    public record BulkSettingsSetting(Map<String, Object> fields) implements Body {
        public static BulkSettingsSetting of(String category, String key, Object value) {
            return new BulkSettingsSetting(Map.of()).with("category", category).with("key", key).with("value", value);
        }

        public BulkSettingsSetting category(String value) {
            return with("category", value);
        }

        public BulkSettingsSetting key(String value) {
            return with("key", value);
        }

        public BulkSettingsSetting value(Object value) {
            return with("value", value);
        }

        public BulkSettingsSetting isSecret(boolean value) {
            return with("is_secret", value);
        }

        public BulkSettingsSetting description(String value) {
            return with("description", value);
        }

        private BulkSettingsSetting with(String name, Object value) {
            return new BulkSettingsSetting(Body.with(fields, name, value));
        }
    }

    public record BulkUpdated(long updated, List<SystemSetting> settings) {}

    public record SettingToTest(Map<String, Object> fields) implements Body {
        public static SettingToTest of(String category, String key) {
            return new SettingToTest(Map.of()).with("category", category).with("key", key);
        }

        public SettingToTest category(String value) {
            return with("category", value);
        }

        public SettingToTest key(String value) {
            return with("key", value);
        }

        public SettingToTest value(Object value) {
            return with("value", value);
        }

        private SettingToTest with(String name, Object value) {
            return new SettingToTest(Body.with(fields, name, value));
        }
    }

    public record SettingTested(
            String category,
            String key,
            boolean success,
            String message,
            @Wire("duration_ms") double durationMs) {}

    public record SettingBody(Map<String, Object> fields) implements Body {
        public static SettingBody of(Object value) {
            return new SettingBody(Map.of()).with("value", value);
        }

        public SettingBody value(Object value) {
            return with("value", value);
        }

        public SettingBody isSecret(boolean value) {
            return with("is_secret", value);
        }

        public SettingBody description(String value) {
            return with("description", value);
        }

        private SettingBody with(String name, Object value) {
            return new SettingBody(Body.with(fields, name, value));
        }
    }
}
