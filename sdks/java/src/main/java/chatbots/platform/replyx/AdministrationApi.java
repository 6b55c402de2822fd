// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.replyx;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Pages;
import chatbots.platform.core.Wire;
import java.util.List;
import java.util.Map;

/** Administration. */
public final class AdministrationApi {
    private final Core core;

    AdministrationApi(Core core) {
        this.core = core;
    }

    /**
     * Read the audit log of administrators.
     *
     * <p>Every action of an administrator, newest first: who, when, the target, and its values before and after.
     * Called by an administrator of the platform.
     *
     * <p>{@code GET /api/admin/audit-log}
     */
    public AuditLog readAuditLog() {
        return core.send(Call.of("GET", "/api/admin/audit-log"), AuditLog.class);
    }

    /**
     * Read the audit log of administrators. All pages, one after the other.
     *
     * <p>Every action of an administrator, newest first: who, when, the target, and its values before and after.
     * Called by an administrator of the platform.
     *
     * <p>{@code GET /api/admin/audit-log}
     */
    public Pages<AuditLine> allAuditLogActs() {
        return core.pages(Call.of("GET", "/api/admin/audit-log"), new Pages.Style("page", "page", "acts", null), AuditLine.class);
    }

    /**
     * Read the audit log of administrators.
     *
     * <p>Every action of an administrator, newest first: who, when, the target, and its values before and after.
     * Called by an administrator of the platform.
     *
     * <p>{@code GET /api/admin/audit-log}
     */
    public AuditLog readAuditLog(ReadAuditLogQuery query) {
        return core.send(Call.of("GET", "/api/admin/audit-log").query(query), AuditLog.class);
    }

    /**
     * Read the audit log of administrators. All pages, one after the other.
     *
     * <p>Every action of an administrator, newest first: who, when, the target, and its values before and after.
     * Called by an administrator of the platform.
     *
     * <p>{@code GET /api/admin/audit-log}
     */
    public Pages<AuditLine> allAuditLogActs(ReadAuditLogQuery query) {
        return core.pages(Call.of("GET", "/api/admin/audit-log").query(query), new Pages.Style("page", "page", "acts", null), AuditLine.class);
    }

    /** What {@code readAuditLog} can be asked for. */
    public record ReadAuditLogQuery(Map<String, Object> fields) implements Body {
        public static ReadAuditLogQuery of() {
            return new ReadAuditLogQuery(Map.of());
        }

        public ReadAuditLogQuery limit(long value) {
            return with("limit", value);
        }

        public ReadAuditLogQuery offset(long value) {
            return with("offset", value);
        }

        public ReadAuditLogQuery page(long value) {
            return with("page", value);
        }

        public ReadAuditLogQuery actorId(long value) {
            return with("actor_id", value);
        }

        public ReadAuditLogQuery action(String value) {
            return with("action", value);
        }

        public ReadAuditLogQuery targetKind(String value) {
            return with("target_kind", value);
        }

        public ReadAuditLogQuery targetId(String value) {
            return with("target_id", value);
        }

        public ReadAuditLogQuery since(String value) {
            return with("since", value);
        }

        public ReadAuditLogQuery before(String value) {
            return with("before", value);
        }

        private ReadAuditLogQuery with(String name, Object value) {
            return new ReadAuditLogQuery(Body.with(fields, name, value));
        }
    }

    public record AuditLog(List<AuditLine> acts, long total) {}

    public record AuditLine(
            long id,
            @Wire("actor_id") long actorId,
            @Wire("actor_email") String actorEmail,
            String action,
            @Wire("target_kind") String targetKind,
            @Wire("target_id") String targetId,
            Object before,
            Object after,
            @Wire("created_at") String createdAt) {}
}
