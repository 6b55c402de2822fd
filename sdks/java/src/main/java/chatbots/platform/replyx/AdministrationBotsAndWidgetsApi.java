// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.replyx;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Pages;
import chatbots.platform.core.Wire;
import java.util.List;
import java.util.Map;

/** Administration: bots and widgets. */
public final class AdministrationBotsAndWidgetsApi {
    private final Core core;

    AdministrationBotsAndWidgetsApi(Core core) {
        this.core = core;
    }

    /**
     * List the platform's bots with their status and traffic.
     *
     * <p>Called by an administrator of the platform.
     *
     * <p>{@code GET /api/admin/bots-monitoring}
     */
    public MonitoredBots monitorBots() {
        return core.send(Call.of("GET", "/api/admin/bots-monitoring"), MonitoredBots.class);
    }

    /**
     * List the platform's bots with their status and traffic. All pages, one after the other.
     *
     * <p>Called by an administrator of the platform.
     *
     * <p>{@code GET /api/admin/bots-monitoring}
     */
    public Pages<MonitoredBot> monitorAllBots() {
        return core.pages(Call.of("GET", "/api/admin/bots-monitoring"), new Pages.Style("offset", "offset", "bots", null), MonitoredBot.class);
    }

    /**
     * List the platform's bots with their status and traffic.
     *
     * <p>Called by an administrator of the platform.
     *
     * <p>{@code GET /api/admin/bots-monitoring}
     */
    public MonitoredBots monitorBots(MonitorBotsQuery query) {
        return core.send(Call.of("GET", "/api/admin/bots-monitoring").query(query), MonitoredBots.class);
    }

    /**
     * List the platform's bots with their status and traffic. All pages, one after the other.
     *
     * <p>Called by an administrator of the platform.
     *
     * <p>{@code GET /api/admin/bots-monitoring}
     */
    public Pages<MonitoredBot> monitorAllBots(MonitorBotsQuery query) {
        return core.pages(Call.of("GET", "/api/admin/bots-monitoring").query(query), new Pages.Style("offset", "offset", "bots", null), MonitoredBot.class);
    }

    /**
     * Read totals of the platform's bots and their traffic.
     *
     * <p>Called by an administrator of the platform.
     *
     * <p>{@code GET /api/admin/bots-monitoring/stats}
     */
    public BotStats readBotStats() {
        return core.send(Call.of("GET", "/api/admin/bots-monitoring/stats"), BotStats.class);
    }

    /**
     * Read totals of the platform's bots and their traffic.
     *
     * <p>Called by an administrator of the platform.
     *
     * <p>{@code GET /api/admin/bots-monitoring/stats}
     */
    public BotStats readBotStats(ReadBotStatsQuery query) {
        return core.send(Call.of("GET", "/api/admin/bots-monitoring/stats").query(query), BotStats.class);
    }

    /**
     * Start, stop, restart or delete any bot.
     *
     * <p>Called by an administrator of the platform.
     *
     * <p>{@code POST /api/admin/bots/{bot_id}/action}
     */
    public BotActionResult actOnBot(long botId, BotAction body) {
        return core.send(Call.of("POST", "/api/admin/bots/" + Call.segment(botId) + "/action").body(body), BotActionResult.class);
    }

    /**
     * List the embed codes of every assistant.
     *
     * <p>Called by an administrator of the platform.
     *
     * <p>{@code GET /api/admin/embed-codes}
     */
    public EmbedCodes listEmbedCodes() {
        return core.send(Call.of("GET", "/api/admin/embed-codes"), EmbedCodes.class);
    }

    /**
     * List the embed codes of every assistant. All pages, one after the other.
     *
     * <p>Called by an administrator of the platform.
     *
     * <p>{@code GET /api/admin/embed-codes}
     */
    public Pages<ListedEmbedCode> allEmbedCodes() {
        return core.pages(Call.of("GET", "/api/admin/embed-codes"), new Pages.Style("offset", "offset", "embed_codes", null), ListedEmbedCode.class);
    }

    /**
     * List the embed codes of every assistant.
     *
     * <p>Called by an administrator of the platform.
     *
     * <p>{@code GET /api/admin/embed-codes}
     */
    public EmbedCodes listEmbedCodes(ListEmbedCodesQuery query) {
        return core.send(Call.of("GET", "/api/admin/embed-codes").query(query), EmbedCodes.class);
    }

    /**
     * List the embed codes of every assistant. All pages, one after the other.
     *
     * <p>Called by an administrator of the platform.
     *
     * <p>{@code GET /api/admin/embed-codes}
     */
    public Pages<ListedEmbedCode> allEmbedCodes(ListEmbedCodesQuery query) {
        return core.pages(Call.of("GET", "/api/admin/embed-codes").query(query), new Pages.Style("offset", "offset", "embed_codes", null), ListedEmbedCode.class);
    }

    /** What {@code monitorBots} can be asked for. */
    public record MonitorBotsQuery(Map<String, Object> fields) implements Body {
        public static MonitorBotsQuery of() {
            return new MonitorBotsQuery(Map.of());
        }

        /**
         * One of {@code day}, {@code week}, {@code month}, {@code quarter}, {@code 24h}, {@code 7d}, {@code 30d}, {@code
         * 90d}.
         */
        public MonitorBotsQuery period(String value) {
            return with("period", value);
        }

        public MonitorBotsQuery date(String value) {
            return with("date", value);
        }

        public MonitorBotsQuery timezone(String value) {
            return with("timezone", value);
        }

        /** One of {@code created}, {@code pending}, {@code running}, {@code stopped}, {@code error}, {@code all}. */
        public MonitorBotsQuery status(String value) {
            return with("status", value);
        }

        public MonitorBotsQuery search(String value) {
            return with("search", value);
        }

        public MonitorBotsQuery limit(long value) {
            return with("limit", value);
        }

        public MonitorBotsQuery offset(long value) {
            return with("offset", value);
        }

        private MonitorBotsQuery with(String name, Object value) {
            return new MonitorBotsQuery(Body.with(fields, name, value));
        }
    }

    /** What {@code readBotStats} can be asked for. */
    public record ReadBotStatsQuery(Map<String, Object> fields) implements Body {
        public static ReadBotStatsQuery of() {
            return new ReadBotStatsQuery(Map.of());
        }

        /**
         * One of {@code day}, {@code week}, {@code month}, {@code quarter}, {@code 24h}, {@code 7d}, {@code 30d}, {@code
         * 90d}.
         */
        public ReadBotStatsQuery period(String value) {
            return with("period", value);
        }

        public ReadBotStatsQuery date(String value) {
            return with("date", value);
        }

        public ReadBotStatsQuery timezone(String value) {
            return with("timezone", value);
        }

        private ReadBotStatsQuery with(String name, Object value) {
            return new ReadBotStatsQuery(Body.with(fields, name, value));
        }
    }

    /** What {@code listEmbedCodes} can be asked for. */
    public record ListEmbedCodesQuery(Map<String, Object> fields) implements Body {
        public static ListEmbedCodesQuery of() {
            return new ListEmbedCodesQuery(Map.of());
        }

        public ListEmbedCodesQuery userId(long value) {
            return with("user_id", value);
        }

        public ListEmbedCodesQuery limit(long value) {
            return with("limit", value);
        }

        public ListEmbedCodesQuery offset(long value) {
            return with("offset", value);
        }

        private ListEmbedCodesQuery with(String name, Object value) {
            return new ListEmbedCodesQuery(Body.with(fields, name, value));
        }
    }

    public record MonitoredBots(List<MonitoredBot> bots, long total) {}

    /** @param status One of {@code created}, {@code pending}, {@code running}, {@code stopped}, {@code error}. */
    public record MonitoredBot(
            long id,
            @Wire("user_id") long userId,
            @Wire("user_email") String userEmail,
            @Wire("assistant_id") long assistantId,
            @Wire("assistant_name") String assistantName,
            String name,
            @Wire("telegram_token") String telegramToken,
            @Wire("telegram_bot_username") String telegramBotUsername,
            @Wire("is_active") boolean isActive,
            String status,
            @Wire("status_reason") String statusReason,
            @Wire("started_at") String startedAt,
            @Wire("checked_at") String checkedAt,
            @Wire("created_at") String createdAt,
            long dialogs,
            long messages) {}

    public record BotStats(
            long total,
            @Wire("by_status") BotStatsByStatus byStatus,
            long dialogs,
            long messages) {}

    public record BotStatsByStatus(long created, long pending, long running, long stopped, long error) {}

    public record BotAction(Map<String, Object> fields) implements Body {
        public static BotAction of(Object action) {
            return new BotAction(Map.of()).with("action", action);
        }

        public BotAction action(Object value) {
            return with("action", value);
        }

        private BotAction with(String name, Object value) {
            return new BotAction(Body.with(fields, name, value));
        }
    }

    public record BotActionAction(Map<String, Object> fields) implements Body {
        /** @param action One of {@code start}, {@code stop}, {@code restart}, {@code delete}. */
        public static BotActionAction of(String action) {
            return new BotActionAction(Map.of()).with("action", action);
        }

        /** One of {@code start}, {@code stop}, {@code restart}, {@code delete}. */
        public BotActionAction action(String value) {
            return with("action", value);
        }

        private BotActionAction with(String name, Object value) {
            return new BotActionAction(Body.with(fields, name, value));
        }
    }

    /** @param action One of {@code start}, {@code stop}, {@code restart}, {@code delete}. */
    public record BotActionResult(@Wire("bot_id") long botId, String action, String status, String message) {}

    public record EmbedCodes(@Wire("embed_codes") List<ListedEmbedCode> embedCodes, long total) {}

    public record ListedEmbedCode(
            @Wire("assistant_id") long assistantId,
            @Wire("assistant_name") String assistantName,
            @Wire("user_id") Long userId,
            @Wire("site_token") String siteToken,
            @Wire("embed_code") String embedCode,
            @Wire("website_integration") boolean websiteIntegration,
            @Wire("is_active") boolean isActive,
            @Wire("allowed_domains") List<String> allowedDomains,
            @Wire("created_at") String createdAt) {}
}
