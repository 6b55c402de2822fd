// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.visitor;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import java.util.Map;

/** Handoff. */
public final class HandoffApi {
    private final Core core;

    HandoffApi(Core core) {
        this.core = core;
    }

    /**
     * Ask for a person.
     *
     * <p>If two operators take a dialog, one succeeds; the other gets a 409 that names the operator who has it.
     * Called with the service key, by a user of the account, or by a visitor with a site token and a guest id.
     *
     * <p>{@code POST /api/dialogs/{dialog_id}/handoff/request}
     */
    public chatbots.platform.replyx.HandoffApi.HandoffStatus requestHandoff(long dialogId, chatbots.platform.replyx.HandoffApi.HandoffRequest body) {
        return core.send(Call.of("POST", "/api/dialogs/" + Call.segment(dialogId) + "/handoff/request").body(body), chatbots.platform.replyx.HandoffApi.HandoffStatus.class);
    }

    /**
     * Ask for a person.
     *
     * <p>Called with the service key, by a user of the account, or by a visitor with a site token and a guest id.
     *
     * <p>{@code POST /api/handoff/request}
     */
    public chatbots.platform.replyx.HandoffApi.HandoffStatus requestHandoffByName(chatbots.platform.replyx.HandoffApi.NamedHandoffRequest body) {
        return core.send(Call.of("POST", "/api/handoff/request").body(body), chatbots.platform.replyx.HandoffApi.HandoffStatus.class);
    }

    /**
     * Ask for a person.
     *
     * <p>Called with the service key, by a user of the account, or by a visitor with a site token and a guest id.
     *
     * <p>{@code POST /api/handoff/request}
     */
    public chatbots.platform.replyx.HandoffApi.HandoffStatus requestHandoffByName(chatbots.platform.replyx.HandoffApi.NamedHandoffRequest body, RequestHandoffByNameQuery query) {
        return core.send(Call.of("POST", "/api/handoff/request").query(query).body(body), chatbots.platform.replyx.HandoffApi.HandoffStatus.class);
    }

    /**
     * Take a request back.
     *
     * <p>Called with the service key, by a user of the account, or by a visitor with a site token and a guest id.
     *
     * <p>{@code POST /api/handoff/cancel}
     */
    public chatbots.platform.replyx.HandoffApi.HandoffStatus cancelHandoffByName(chatbots.platform.replyx.HandoffApi.NamedHandoffRequest body) {
        return core.send(Call.of("POST", "/api/handoff/cancel").body(body), chatbots.platform.replyx.HandoffApi.HandoffStatus.class);
    }

    /**
     * Take a request back.
     *
     * <p>Called with the service key, by a user of the account, or by a visitor with a site token and a guest id.
     *
     * <p>{@code POST /api/handoff/cancel}
     */
    public chatbots.platform.replyx.HandoffApi.HandoffStatus cancelHandoffByName(chatbots.platform.replyx.HandoffApi.NamedHandoffRequest body, CancelHandoffByNameQuery query) {
        return core.send(Call.of("POST", "/api/handoff/cancel").query(query).body(body), chatbots.platform.replyx.HandoffApi.HandoffStatus.class);
    }

    /**
     * Read the handoff state of a dialog.
     *
     * <p>Called with the service key, by a user of the account, or by a visitor with a site token and a guest id.
     *
     * <p>{@code GET /api/handoff/status}
     */
    public chatbots.platform.replyx.HandoffApi.HandoffStatus readHandoff() {
        return core.send(Call.of("GET", "/api/handoff/status"), chatbots.platform.replyx.HandoffApi.HandoffStatus.class);
    }

    /**
     * Read the handoff state of a dialog.
     *
     * <p>Called with the service key, by a user of the account, or by a visitor with a site token and a guest id.
     *
     * <p>{@code GET /api/handoff/status}
     */
    public chatbots.platform.replyx.HandoffApi.HandoffStatus readHandoff(ReadHandoffQuery query) {
        return core.send(Call.of("GET", "/api/handoff/status").query(query), chatbots.platform.replyx.HandoffApi.HandoffStatus.class);
    }

    /**
     * Read the handoff state of a dialog.
     *
     * <p>Called with the service key, by a user of the account, or by a visitor with a site token and a guest id.
     *
     * <p>{@code GET /api/dialogs/{dialog_id}/status}
     */
    public chatbots.platform.replyx.HandoffApi.HandoffStatus readDialogStatus(long dialogId) {
        return core.send(Call.of("GET", "/api/dialogs/" + Call.segment(dialogId) + "/status"), chatbots.platform.replyx.HandoffApi.HandoffStatus.class);
    }

    /** What {@code requestHandoffByName} can be asked for. */
    public record RequestHandoffByNameQuery(Map<String, Object> fields) implements Body {
        public static RequestHandoffByNameQuery of() {
            return new RequestHandoffByNameQuery(Map.of());
        }

        public RequestHandoffByNameQuery dialogId(long value) {
            return with("dialog_id", value);
        }

        private RequestHandoffByNameQuery with(String name, Object value) {
            return new RequestHandoffByNameQuery(Body.with(fields, name, value));
        }
    }

    /** What {@code cancelHandoffByName} can be asked for. */
    public record CancelHandoffByNameQuery(Map<String, Object> fields) implements Body {
        public static CancelHandoffByNameQuery of() {
            return new CancelHandoffByNameQuery(Map.of());
        }

        public CancelHandoffByNameQuery dialogId(long value) {
            return with("dialog_id", value);
        }

        private CancelHandoffByNameQuery with(String name, Object value) {
            return new CancelHandoffByNameQuery(Body.with(fields, name, value));
        }
    }

    /** What {@code readHandoff} can be asked for. */
    public record ReadHandoffQuery(Map<String, Object> fields) implements Body {
        public static ReadHandoffQuery of() {
            return new ReadHandoffQuery(Map.of());
        }

        public ReadHandoffQuery dialogId(long value) {
            return with("dialog_id", value);
        }

        private ReadHandoffQuery with(String name, Object value) {
            return new ReadHandoffQuery(Body.with(fields, name, value));
        }
    }
}
