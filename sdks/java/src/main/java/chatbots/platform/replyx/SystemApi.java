// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.replyx;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Wire;
import java.util.List;
import java.util.Map;

/** System. */
public final class SystemApi {
    private final Core core;

    SystemApi(Core core) {
        this.core = core;
    }

    /**
     * Read daily figures of your account, a user's account, or all accounts.
     *
     * <p>Covers {@code period} days up to and including {@code date} (default: today), in the calendar of {@code
     * timezone} (IANA). Called by an administrator of the platform.
     *
     * <p>{@code GET /api/metrics}
     */
    public Metrics readMetrics() {
        return core.send(Call.of("GET", "/api/metrics"), Metrics.class);
    }

    /**
     * Read daily figures of your account, a user's account, or all accounts.
     *
     * <p>Covers {@code period} days up to and including {@code date} (default: today), in the calendar of {@code
     * timezone} (IANA). Called by an administrator of the platform.
     *
     * <p>{@code GET /api/metrics}
     */
    public Metrics readMetrics(ReadMetricsQuery query) {
        return core.send(Call.of("GET", "/api/metrics").query(query), Metrics.class);
    }

    /** What {@code readMetrics} can be asked for. */
    public record ReadMetricsQuery(Map<String, Object> fields) implements Body {
        public static ReadMetricsQuery of() {
            return new ReadMetricsQuery(Map.of());
        }

        /**
         * One of {@code day}, {@code week}, {@code month}, {@code quarter}, {@code 24h}, {@code 7d}, {@code 30d}, {@code
         * 90d}.
         */
        public ReadMetricsQuery period(String value) {
            return with("period", value);
        }

        public ReadMetricsQuery date(String value) {
            return with("date", value);
        }

        public ReadMetricsQuery timezone(String value) {
            return with("timezone", value);
        }

        public ReadMetricsQuery userId(long value) {
            return with("user_id", value);
        }

        public ReadMetricsQuery all(boolean value) {
            return with("all", value);
        }

        private ReadMetricsQuery with(String name, Object value) {
            return new ReadMetricsQuery(Body.with(fields, name, value));
        }
    }

    public record Metrics(
            String period,
            String timezone,
            String from,
            String to,
            @Wire("user_id") Long userId,
            MetricsTotals totals,
            List<AdministrationFiguresApi.DayFigures> days) {}

    public record MetricsTotals(
            MetricsTotalsMessages messages,
            @Wire("messages_total") long messagesTotal,
            @Wire("dialogs_started") long dialogsStarted,
            @Wire("dialogs_active") long dialogsActive,
            @Wire("dialogs_with_people") long dialogsWithPeople,
            double charged,
            @Wire("topped_up") double toppedUp) {}

    public record MetricsTotalsMessages(long user, long assistant, long operator, long system) {}
}
