// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.chatbots;

import chatbots.platform.core.Call;
import chatbots.platform.core.Core;

/** Health. */
public final class HealthApi {
    private final Core core;

    HealthApi(Core core) {
        this.core = core;
    }

    /**
     * Basic health check.
     *
     * <p>Needs no credential.
     *
     * <p>{@code GET /api/v1/health}
     */
    public HealthResult readHealth() {
        return core.send(Call.of("GET", "/api/v1/health"), HealthResult.class);
    }

    /**
     * Detailed system status.
     *
     * <p>Every part is asked at the same time and has three seconds to answer. A {@code degraded} platform serves
     * requests, a part of its work is late or missing. The AI is not called: its state is that of its tokens. Called
     * by an administrator of the platform.
     *
     * <p>{@code GET /api/v1/health/status}
     */
    public SystemStatusResult readSystemStatus() {
        return core.send(Call.of("GET", "/api/v1/health/status"), SystemStatusResult.class);
    }

    /**
     * Prometheus metrics.
     *
     * <p>Text format 0.0.4, or OpenMetrics 1.0.0 if {@code Accept} prefers it. For administrators, and with the
     * service key ({@code X-Service-Key}) for a scraper. No series belongs to an account. Called with the service
     * key, or by an administrator of the platform.
     *
     * <p>{@code GET /api/v1/metrics}
     */
    public byte[] readMetricsText() {
        return core.sendBytes(Call.of("GET", "/api/v1/metrics"));
    }

    /** @param status One of {@code success}. */
    public record HealthResult(String status, String message, Health data) {}

    /** @param status One of {@code ok}. */
    public record Health(String status, String time) {}

    /** @param status One of {@code success}. */
    public record SystemStatusResult(String status, String message, SystemStatus data) {}

    /** @param state One of {@code ok}, {@code degraded}, {@code down}. */
    public record SystemStatus(
            String state,
            String checkedAt,
            SystemStatusParts parts,
            SystemStatusBacklog backlog) {}

    public record SystemStatusParts(
            SystemPart database,
            SystemPart objectStorage,
            SystemPart rooms,
            SystemPart limiters,
            SystemPart queues,
            SystemPart ai,
            SystemPart mail,
            SystemPart webhooks) {}

    /** @param state One of {@code ok}, {@code degraded}, {@code down}. */
    public record SystemPart(String state, Double latencyMs, String detail) {}

    public record SystemStatusBacklog(
            long unfinishedDocuments,
            long lateDocuments,
            long queuedMails,
            long lateMails,
            long unfinishedWebsites,
            long accountEvents,
            long waitingHandoffs,
            long pausedWebhooks) {}
}
