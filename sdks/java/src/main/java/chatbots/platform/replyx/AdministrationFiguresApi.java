// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.replyx;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Wire;
import java.util.List;
import java.util.Map;

/** Administration: figures. */
public final class AdministrationFiguresApi {
    private final Core core;

    AdministrationFiguresApi(Core core) {
        this.core = core;
    }

    /**
     * Read the platform's totals.
     *
     * <p>Called by an administrator of the platform.
     *
     * <p>{@code GET /api/admin/system-stats}
     */
    public SystemStats readSystemStats() {
        return core.send(Call.of("GET", "/api/admin/system-stats"), SystemStats.class);
    }

    /**
     * Read the platform's current activity.
     *
     * <p>May lag the dialogs by seconds. Called by an administrator of the platform.
     *
     * <p>{@code GET /api/admin/realtime-stats}
     */
    public RealtimeStats readRealtimeStats() {
        return core.send(Call.of("GET", "/api/admin/realtime-stats"), RealtimeStats.class);
    }

    /**
     * Read the platform's figures over a period, by day.
     *
     * <p>Covers {@code period} days up to and including {@code date} (default: today), in the calendar of {@code
     * timezone} (IANA). Called by an administrator of the platform.
     *
     * <p>{@code GET /api/admin/advanced-analytics}
     */
    public AdvancedAnalytics readAdvancedAnalytics() {
        return core.send(Call.of("GET", "/api/admin/advanced-analytics"), AdvancedAnalytics.class);
    }

    /**
     * Read the platform's figures over a period, by day.
     *
     * <p>Covers {@code period} days up to and including {@code date} (default: today), in the calendar of {@code
     * timezone} (IANA). Called by an administrator of the platform.
     *
     * <p>{@code GET /api/admin/advanced-analytics}
     */
    public AdvancedAnalytics readAdvancedAnalytics(ReadAdvancedAnalyticsQuery query) {
        return core.send(Call.of("GET", "/api/admin/advanced-analytics").query(query), AdvancedAnalytics.class);
    }

    /**
     * Check the health of every component.
     *
     * <p>Each check has a timeout of three seconds. A figure that this platform does not have is null. Called by an
     * administrator of the platform.
     *
     * <p>{@code GET /api/admin/system/health}
     */
    public SystemHealth readSystemHealth() {
        return core.send(Call.of("GET", "/api/admin/system/health"), SystemHealth.class);
    }

    /** What {@code readAdvancedAnalytics} can be asked for. */
    public record ReadAdvancedAnalyticsQuery(Map<String, Object> fields) implements Body {
        public static ReadAdvancedAnalyticsQuery of() {
            return new ReadAdvancedAnalyticsQuery(Map.of());
        }

        /**
         * One of {@code day}, {@code week}, {@code month}, {@code quarter}, {@code 24h}, {@code 7d}, {@code 30d}, {@code
         * 90d}.
         */
        public ReadAdvancedAnalyticsQuery period(String value) {
            return with("period", value);
        }

        public ReadAdvancedAnalyticsQuery date(String value) {
            return with("date", value);
        }

        public ReadAdvancedAnalyticsQuery timezone(String value) {
            return with("timezone", value);
        }

        private ReadAdvancedAnalyticsQuery with(String name, Object value) {
            return new ReadAdvancedAnalyticsQuery(Body.with(fields, name, value));
        }
    }

    public record SystemStats(
            long users,
            @Wire("blocked_users") long blockedUsers,
            long accounts,
            long assistants,
            long bots,
            @Wire("running_bots") long runningBots,
            long dialogs,
            long documents,
            @Wire("stored_bytes") long storedBytes,
            SystemStatsMessages messages,
            @Wire("messages_total") long messagesTotal,
            @Wire("balances_total") double balancesTotal,
            @Wire("spent_total") double spentTotal) {}

    public record SystemStatsMessages(long user, long assistant, long operator, long system) {}

    public record RealtimeStats(
            String at,
            @Wire("messages_last_minute") long messagesLastMinute,
            @Wire("messages_last_hour") long messagesLastHour,
            @Wire("active_dialogs") long activeDialogs,
            @Wire("waiting_for_person") long waitingForPerson,
            @Wire("with_person") long withPerson,
            @Wire("online_users") long onlineUsers,
            @Wire("documents_in_work") long documentsInWork,
            @Wire("mails_queued") long mailsQueued) {}

    public record AdvancedAnalytics(
            String period,
            String timezone,
            String from,
            String to,
            AdvancedAnalyticsTotals totals,
            AdvancedAnalyticsAnswers answers,
            @Wire("top_accounts") List<AdvancedAnalyticsTopAccount> topAccounts,
            List<DayFigures> days) {}

    public record AdvancedAnalyticsTotals(
            AdvancedAnalyticsTotalsMessages messages,
            @Wire("messages_total") long messagesTotal,
            @Wire("dialogs_started") long dialogsStarted,
            @Wire("dialogs_active") long dialogsActive,
            @Wire("dialogs_with_people") long dialogsWithPeople,
            double charged,
            @Wire("topped_up") double toppedUp,
            @Wire("new_users") long newUsers,
            @Wire("active_users") long activeUsers) {}

    public record AdvancedAnalyticsTotalsMessages(long user, long assistant, long operator, long system) {}

    public record AdvancedAnalyticsAnswers(long answer, long clarify, long abstain, long handoff) {}

    public record AdvancedAnalyticsTopAccount(
            @Wire("account_id") long accountId,
            @Wire("owner_email") String ownerEmail,
            long messages) {}

    public record DayFigures(
            String date,
            DayFiguresMessages messages,
            @Wire("messages_total") long messagesTotal,
            @Wire("dialogs_started") long dialogsStarted,
            @Wire("dialogs_active") long dialogsActive,
            @Wire("dialogs_with_people") long dialogsWithPeople,
            double charged,
            @Wire("topped_up") double toppedUp) {}

    public record DayFiguresMessages(long user, long assistant, long operator, long system) {}

    /** @param status One of {@code healthy}, {@code degraded}, {@code unhealthy}. */
    public record SystemHealth(
            String status,
            SystemHealthDatabase database,
            SystemHealthRedis redis,
            SystemHealthRooms rooms,
            SystemHealthFiles files,
            SystemHealthQueues queues,
            @Wire("bot_manager") SystemHealthBotManager botManager,
            @Wire("disk_usage") SystemHealthDiskUsage diskUsage) {}

    public record SystemHealthDatabase(
            boolean connected,
            @Wire("latency_ms") double latencyMs,
            @Wire("pool_size") Long poolSize,
            @Wire("active_connections") Long activeConnections,
            String size) {}

    public record SystemHealthRedis(
            boolean connected,
            @Wire("latency_ms") double latencyMs,
            @Wire("memory_usage") String memoryUsage) {}

    public record SystemHealthRooms(boolean connected, @Wire("latency_ms") double latencyMs) {}

    public record SystemHealthFiles(boolean connected, @Wire("latency_ms") double latencyMs) {}

    public record SystemHealthQueues(
            @Wire("late_documents") long lateDocuments,
            @Wire("late_mails") long lateMails) {}

    public record SystemHealthBotManager(
            @Wire("active_bots") long activeBots,
            @Wire("total_processes") long totalProcesses,
            String uptime) {}

    public record SystemHealthDiskUsage(String uploads, String logs, String available) {}
}
