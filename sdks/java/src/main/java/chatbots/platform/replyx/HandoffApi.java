// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.replyx;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Wire;
import java.util.List;
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
    public HandoffStatus requestHandoff(long dialogId, HandoffRequest body) {
        return core.send(Call.of("POST", "/api/dialogs/" + Call.segment(dialogId) + "/handoff/request").body(body), HandoffStatus.class);
    }

    /**
     * Take a dialog.
     *
     * <p>If two operators take a dialog, one succeeds; the other gets a 409 that names the operator who has it.
     * Called by any user of the account.
     *
     * <p>{@code POST /api/dialogs/{dialog_id}/handoff/take}
     */
    public HandoffStatus takeHandoff(long dialogId, HandoffRequest body) {
        return core.send(Call.of("POST", "/api/dialogs/" + Call.segment(dialogId) + "/handoff/take").body(body), HandoffStatus.class);
    }

    /**
     * Give it back.
     *
     * <p>If two operators take a dialog, one succeeds; the other gets a 409 that names the operator who has it.
     * Called by any user of the account.
     *
     * <p>{@code POST /api/dialogs/{dialog_id}/handoff/release}
     */
    public HandoffStatus releaseHandoff(long dialogId, HandoffRequest body) {
        return core.send(Call.of("POST", "/api/dialogs/" + Call.segment(dialogId) + "/handoff/release").body(body), HandoffStatus.class);
    }

    /**
     * Ask for a person.
     *
     * <p>Called with the service key, by a user of the account, or by a visitor with a site token and a guest id.
     *
     * <p>{@code POST /api/handoff/request}
     */
    public HandoffStatus requestHandoffByName(NamedHandoffRequest body) {
        return core.send(Call.of("POST", "/api/handoff/request").body(body), HandoffStatus.class);
    }

    /**
     * Ask for a person.
     *
     * <p>Called with the service key, by a user of the account, or by a visitor with a site token and a guest id.
     *
     * <p>{@code POST /api/handoff/request}
     */
    public HandoffStatus requestHandoffByName(NamedHandoffRequest body, RequestHandoffByNameQuery query) {
        return core.send(Call.of("POST", "/api/handoff/request").query(query).body(body), HandoffStatus.class);
    }

    /**
     * Take a dialog.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code POST /api/handoff/takeover}
     */
    public HandoffStatus takeHandoffByName(NamedHandoffRequest body) {
        return core.send(Call.of("POST", "/api/handoff/takeover").body(body), HandoffStatus.class);
    }

    /**
     * Take a dialog.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code POST /api/handoff/takeover}
     */
    public HandoffStatus takeHandoffByName(NamedHandoffRequest body, TakeHandoffByNameQuery query) {
        return core.send(Call.of("POST", "/api/handoff/takeover").query(query).body(body), HandoffStatus.class);
    }

    /**
     * Give it back.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code POST /api/handoff/release}
     */
    public HandoffStatus releaseHandoffByName(NamedHandoffRequest body) {
        return core.send(Call.of("POST", "/api/handoff/release").body(body), HandoffStatus.class);
    }

    /**
     * Give it back.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code POST /api/handoff/release}
     */
    public HandoffStatus releaseHandoffByName(NamedHandoffRequest body, ReleaseHandoffByNameQuery query) {
        return core.send(Call.of("POST", "/api/handoff/release").query(query).body(body), HandoffStatus.class);
    }

    /**
     * Take a request back.
     *
     * <p>Called with the service key, by a user of the account, or by a visitor with a site token and a guest id.
     *
     * <p>{@code POST /api/handoff/cancel}
     */
    public HandoffStatus cancelHandoffByName(NamedHandoffRequest body) {
        return core.send(Call.of("POST", "/api/handoff/cancel").body(body), HandoffStatus.class);
    }

    /**
     * Take a request back.
     *
     * <p>Called with the service key, by a user of the account, or by a visitor with a site token and a guest id.
     *
     * <p>{@code POST /api/handoff/cancel}
     */
    public HandoffStatus cancelHandoffByName(NamedHandoffRequest body, CancelHandoffByNameQuery query) {
        return core.send(Call.of("POST", "/api/handoff/cancel").query(query).body(body), HandoffStatus.class);
    }

    /**
     * End whatever handoff there is.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code POST /api/handoff/force-reset}
     */
    public HandoffStatus resetHandoffByName(NamedHandoffRequest body) {
        return core.send(Call.of("POST", "/api/handoff/force-reset").body(body), HandoffStatus.class);
    }

    /**
     * End whatever handoff there is.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code POST /api/handoff/force-reset}
     */
    public HandoffStatus resetHandoffByName(NamedHandoffRequest body, ResetHandoffByNameQuery query) {
        return core.send(Call.of("POST", "/api/handoff/force-reset").query(query).body(body), HandoffStatus.class);
    }

    /**
     * Give a dialog to a colleague.
     *
     * <p>By the operator who has it, or by anyone while none has it. The limit of assigned dialogs applies. Called
     * by any user of the account.
     *
     * <p>{@code POST /api/dialogs/{dialog_id}/handoff/give}
     */
    public HandoffStatus giveHandoff(long dialogId, HandoffGift body) {
        return core.send(Call.of("POST", "/api/dialogs/" + Call.segment(dialogId) + "/handoff/give").body(body), HandoffStatus.class);
    }

    /**
     * Read the handoff state of a dialog.
     *
     * <p>Called with the service key, by a user of the account, or by a visitor with a site token and a guest id.
     *
     * <p>{@code GET /api/handoff/status}
     */
    public HandoffStatus readHandoff() {
        return core.send(Call.of("GET", "/api/handoff/status"), HandoffStatus.class);
    }

    /**
     * Read the handoff state of a dialog.
     *
     * <p>Called with the service key, by a user of the account, or by a visitor with a site token and a guest id.
     *
     * <p>{@code GET /api/handoff/status}
     */
    public HandoffStatus readHandoff(ReadHandoffQuery query) {
        return core.send(Call.of("GET", "/api/handoff/status").query(query), HandoffStatus.class);
    }

    /**
     * Read the handoff state of a dialog.
     *
     * <p>Called with the service key, by a user of the account, or by a visitor with a site token and a guest id.
     *
     * <p>{@code GET /api/dialogs/{dialog_id}/status}
     */
    public HandoffStatus readDialogStatus(long dialogId) {
        return core.send(Call.of("GET", "/api/dialogs/" + Call.segment(dialogId) + "/status"), HandoffStatus.class);
    }

    /**
     * Read the handoff settings.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code GET /api/handoff/settings}
     */
    public HandoffSettings readHandoffSettings() {
        return core.send(Call.of("GET", "/api/handoff/settings"), HandoffSettings.class);
    }

    /**
     * Change the handoff settings.
     *
     * <p>Omitted fields are not changed. With an {@code assignment_mode} other than {@code manual}, waiting dialogs
     * are assigned to online operators within business hours. {@code business_hours: null} means always open; {@code
     * away_message: null} uses a default phrase in the visitor's language. Called by an owner of the account.
     *
     * <p>{@code PUT /api/handoff/settings}
     */
    public HandoffSettings changeHandoffSettings(HandoffSettingsChanges body) {
        return core.send(Call.of("PUT", "/api/handoff/settings").body(body), HandoffSettings.class);
    }

    /**
     * Try business hours before they are saved.
     *
     * <p>Whether an account with these hours is open now, and when it opens next. Changes nothing. Called by an
     * owner of the account.
     *
     * <p>{@code POST /api/handoff/opening}
     */
    public Opening tryBusinessHours(HoursToTry body) {
        return core.send(Call.of("POST", "/api/handoff/opening").body(body), Opening.class);
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

    /** What {@code takeHandoffByName} can be asked for. */
    public record TakeHandoffByNameQuery(Map<String, Object> fields) implements Body {
        public static TakeHandoffByNameQuery of() {
            return new TakeHandoffByNameQuery(Map.of());
        }

        public TakeHandoffByNameQuery dialogId(long value) {
            return with("dialog_id", value);
        }

        public TakeHandoffByNameQuery guestId(String value) {
            return with("guest_id", value);
        }

        public TakeHandoffByNameQuery token(String value) {
            return with("token", value);
        }

        private TakeHandoffByNameQuery with(String name, Object value) {
            return new TakeHandoffByNameQuery(Body.with(fields, name, value));
        }
    }

    /** What {@code releaseHandoffByName} can be asked for. */
    public record ReleaseHandoffByNameQuery(Map<String, Object> fields) implements Body {
        public static ReleaseHandoffByNameQuery of() {
            return new ReleaseHandoffByNameQuery(Map.of());
        }

        public ReleaseHandoffByNameQuery dialogId(long value) {
            return with("dialog_id", value);
        }

        public ReleaseHandoffByNameQuery guestId(String value) {
            return with("guest_id", value);
        }

        public ReleaseHandoffByNameQuery token(String value) {
            return with("token", value);
        }

        private ReleaseHandoffByNameQuery with(String name, Object value) {
            return new ReleaseHandoffByNameQuery(Body.with(fields, name, value));
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

    /** What {@code resetHandoffByName} can be asked for. */
    public record ResetHandoffByNameQuery(Map<String, Object> fields) implements Body {
        public static ResetHandoffByNameQuery of() {
            return new ResetHandoffByNameQuery(Map.of());
        }

        public ResetHandoffByNameQuery dialogId(long value) {
            return with("dialog_id", value);
        }

        public ResetHandoffByNameQuery guestId(String value) {
            return with("guest_id", value);
        }

        public ResetHandoffByNameQuery token(String value) {
            return with("token", value);
        }

        private ResetHandoffByNameQuery with(String name, Object value) {
            return new ResetHandoffByNameQuery(Body.with(fields, name, value));
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

    public record HandoffRequest(Map<String, Object> fields) implements Body {
        public static HandoffRequest of() {
            return new HandoffRequest(Map.of());
        }

        /** One of {@code keyword}, {@code user_request}, {@code low_confidence}, {@code operator}, {@code api}. */
        public HandoffRequest reason(String value) {
            return with("reason", value);
        }

        public HandoffRequest lastUserText(String value) {
            return with("last_user_text", value);
        }

        public HandoffRequest operatorName(String value) {
            return with("operator_name", value);
        }

        public HandoffRequest operatorId(long value) {
            return with("operator_id", value);
        }

        private HandoffRequest with(String name, Object value) {
            return new HandoffRequest(Body.with(fields, name, value));
        }
    }

    /** @param handoffStatus One of {@code none}, {@code requested}, {@code active}, {@code released}. */
    public record HandoffStatus(
            @Wire("dialog_id") long dialogId,
            @Wire("handoff_status") String handoffStatus,
            @Wire("handoff_reason") String handoffReason,
            @Wire("handoff_requested_at") String handoffRequestedAt,
            @Wire("handoff_taken_at") String handoffTakenAt,
            @Wire("handoff_released_at") String handoffReleasedAt,
            @Wire("is_taken_over") boolean isTakenOver,
            @Wire("taken_over_by") Long takenOverBy,
            @Wire("operator_name") String operatorName,
            @Wire("last_user_text") String lastUserText) {}

    public record NamedHandoffRequest(Map<String, Object> fields) implements Body {
        public static NamedHandoffRequest of() {
            return new NamedHandoffRequest(Map.of());
        }

        public NamedHandoffRequest dialogId(long value) {
            return with("dialog_id", value);
        }

        /** One of {@code keyword}, {@code user_request}, {@code low_confidence}, {@code operator}, {@code api}. */
        public NamedHandoffRequest reason(String value) {
            return with("reason", value);
        }

        public NamedHandoffRequest lastUserText(String value) {
            return with("last_user_text", value);
        }

        public NamedHandoffRequest operatorName(String value) {
            return with("operator_name", value);
        }

        public NamedHandoffRequest operatorId(long value) {
            return with("operator_id", value);
        }

        private NamedHandoffRequest with(String name, Object value) {
            return new NamedHandoffRequest(Body.with(fields, name, value));
        }
    }

    public record HandoffGift(Map<String, Object> fields) implements Body {
        public static HandoffGift of(long operatorId) {
            return new HandoffGift(Map.of()).with("operator_id", operatorId);
        }

        public HandoffGift operatorId(long value) {
            return with("operator_id", value);
        }

        private HandoffGift with(String name, Object value) {
            return new HandoffGift(Body.with(fields, name, value));
        }
    }

    /** @param assignmentMode One of {@code manual}, {@code round_robin}, {@code least_busy}. */
    public record HandoffSettings(
            @Wire("assignment_mode") String assignmentMode,
            @Wire("max_dialogs_per_operator") Long maxDialogsPerOperator,
            @Wire("request_expiry_minutes") long requestExpiryMinutes,
            @Wire("business_hours") BusinessHours businessHours,
            @Wire("away_message") String awayMessage) {}

    public record BusinessHours(
            String timezone,
            BusinessHoursWeekly weekly,
            @Wire("closed_dates") List<String> closedDates) {}

    public record BusinessHoursWeekly(
            List<BusinessHoursWeeklyMonItem> mon,
            List<BusinessHoursWeeklyTueItem> tue,
            List<BusinessHoursWeeklyWedItem> wed,
            List<BusinessHoursWeeklyThuItem> thu,
            List<BusinessHoursWeeklyFriItem> fri,
            List<BusinessHoursWeeklySatItem> sat,
            List<BusinessHoursWeeklySunItem> sun) {}

    public record BusinessHoursWeeklyMonItem(String from, String to) {}

    public record BusinessHoursWeeklyTueItem(String from, String to) {}

    public record BusinessHoursWeeklyWedItem(String from, String to) {}

    public record BusinessHoursWeeklyThuItem(String from, String to) {}

    public record BusinessHoursWeeklyFriItem(String from, String to) {}

    public record BusinessHoursWeeklySatItem(String from, String to) {}

    public record BusinessHoursWeeklySunItem(String from, String to) {}

    public record HandoffSettingsChanges(Map<String, Object> fields) implements Body {
        public static HandoffSettingsChanges of() {
            return new HandoffSettingsChanges(Map.of());
        }

        /** One of {@code manual}, {@code round_robin}, {@code least_busy}. */
        public HandoffSettingsChanges assignmentMode(String value) {
            return with("assignment_mode", value);
        }

        public HandoffSettingsChanges maxDialogsPerOperator(Long value) {
            return with("max_dialogs_per_operator", value);
        }

        public HandoffSettingsChanges requestExpiryMinutes(long value) {
            return with("request_expiry_minutes", value);
        }

        public HandoffSettingsChanges businessHours(BusinessHoursInput value) {
            return with("business_hours", value);
        }

        public HandoffSettingsChanges awayMessage(String value) {
            return with("away_message", value);
        }

        private HandoffSettingsChanges with(String name, Object value) {
            return new HandoffSettingsChanges(Body.with(fields, name, value));
        }
    }

    public record BusinessHoursInput(Map<String, Object> fields) implements Body {
        public static BusinessHoursInput of(String timezone, BusinessHoursInputWeekly weekly) {
            return new BusinessHoursInput(Map.of()).with("timezone", timezone).with("weekly", weekly);
        }

        public BusinessHoursInput timezone(String value) {
            return with("timezone", value);
        }

        public BusinessHoursInput weekly(BusinessHoursInputWeekly value) {
            return with("weekly", value);
        }

        public BusinessHoursInput closedDates(List<String> value) {
            return with("closed_dates", value);
        }

        private BusinessHoursInput with(String name, Object value) {
            return new BusinessHoursInput(Body.with(fields, name, value));
        }
    }

    public record BusinessHoursInputWeekly(Map<String, Object> fields) implements Body {
        public static BusinessHoursInputWeekly of() {
            return new BusinessHoursInputWeekly(Map.of());
        }

        public BusinessHoursInputWeekly mon(List<BusinessHoursInputWeeklyMonItem> value) {
            return with("mon", value);
        }

        public BusinessHoursInputWeekly tue(List<BusinessHoursInputWeeklyTueItem> value) {
            return with("tue", value);
        }

        public BusinessHoursInputWeekly wed(List<BusinessHoursInputWeeklyWedItem> value) {
            return with("wed", value);
        }

        public BusinessHoursInputWeekly thu(List<BusinessHoursInputWeeklyThuItem> value) {
            return with("thu", value);
        }

        public BusinessHoursInputWeekly fri(List<BusinessHoursInputWeeklyFriItem> value) {
            return with("fri", value);
        }

        public BusinessHoursInputWeekly sat(List<BusinessHoursInputWeeklySatItem> value) {
            return with("sat", value);
        }

        public BusinessHoursInputWeekly sun(List<BusinessHoursInputWeeklySunItem> value) {
            return with("sun", value);
        }

        private BusinessHoursInputWeekly with(String name, Object value) {
            return new BusinessHoursInputWeekly(Body.with(fields, name, value));
        }
    }

    public record BusinessHoursInputWeeklyMonItem(Map<String, Object> fields) implements Body {
        public static BusinessHoursInputWeeklyMonItem of(String from, String to) {
            return new BusinessHoursInputWeeklyMonItem(Map.of()).with("from", from).with("to", to);
        }

        public BusinessHoursInputWeeklyMonItem from(String value) {
            return with("from", value);
        }

        public BusinessHoursInputWeeklyMonItem to(String value) {
            return with("to", value);
        }

        private BusinessHoursInputWeeklyMonItem with(String name, Object value) {
            return new BusinessHoursInputWeeklyMonItem(Body.with(fields, name, value));
        }
    }

    public record BusinessHoursInputWeeklyTueItem(Map<String, Object> fields) implements Body {
        public static BusinessHoursInputWeeklyTueItem of(String from, String to) {
            return new BusinessHoursInputWeeklyTueItem(Map.of()).with("from", from).with("to", to);
        }

        public BusinessHoursInputWeeklyTueItem from(String value) {
            return with("from", value);
        }

        public BusinessHoursInputWeeklyTueItem to(String value) {
            return with("to", value);
        }

        private BusinessHoursInputWeeklyTueItem with(String name, Object value) {
            return new BusinessHoursInputWeeklyTueItem(Body.with(fields, name, value));
        }
    }

    public record BusinessHoursInputWeeklyWedItem(Map<String, Object> fields) implements Body {
        public static BusinessHoursInputWeeklyWedItem of(String from, String to) {
            return new BusinessHoursInputWeeklyWedItem(Map.of()).with("from", from).with("to", to);
        }

        public BusinessHoursInputWeeklyWedItem from(String value) {
            return with("from", value);
        }

        public BusinessHoursInputWeeklyWedItem to(String value) {
            return with("to", value);
        }

        private BusinessHoursInputWeeklyWedItem with(String name, Object value) {
            return new BusinessHoursInputWeeklyWedItem(Body.with(fields, name, value));
        }
    }

    public record BusinessHoursInputWeeklyThuItem(Map<String, Object> fields) implements Body {
        public static BusinessHoursInputWeeklyThuItem of(String from, String to) {
            return new BusinessHoursInputWeeklyThuItem(Map.of()).with("from", from).with("to", to);
        }

        public BusinessHoursInputWeeklyThuItem from(String value) {
            return with("from", value);
        }

        public BusinessHoursInputWeeklyThuItem to(String value) {
            return with("to", value);
        }

        private BusinessHoursInputWeeklyThuItem with(String name, Object value) {
            return new BusinessHoursInputWeeklyThuItem(Body.with(fields, name, value));
        }
    }

    public record BusinessHoursInputWeeklyFriItem(Map<String, Object> fields) implements Body {
        public static BusinessHoursInputWeeklyFriItem of(String from, String to) {
            return new BusinessHoursInputWeeklyFriItem(Map.of()).with("from", from).with("to", to);
        }

        public BusinessHoursInputWeeklyFriItem from(String value) {
            return with("from", value);
        }

        public BusinessHoursInputWeeklyFriItem to(String value) {
            return with("to", value);
        }

        private BusinessHoursInputWeeklyFriItem with(String name, Object value) {
            return new BusinessHoursInputWeeklyFriItem(Body.with(fields, name, value));
        }
    }

    public record BusinessHoursInputWeeklySatItem(Map<String, Object> fields) implements Body {
        public static BusinessHoursInputWeeklySatItem of(String from, String to) {
            return new BusinessHoursInputWeeklySatItem(Map.of()).with("from", from).with("to", to);
        }

        public BusinessHoursInputWeeklySatItem from(String value) {
            return with("from", value);
        }

        public BusinessHoursInputWeeklySatItem to(String value) {
            return with("to", value);
        }

        private BusinessHoursInputWeeklySatItem with(String name, Object value) {
            return new BusinessHoursInputWeeklySatItem(Body.with(fields, name, value));
        }
    }

    public record BusinessHoursInputWeeklySunItem(Map<String, Object> fields) implements Body {
        public static BusinessHoursInputWeeklySunItem of(String from, String to) {
            return new BusinessHoursInputWeeklySunItem(Map.of()).with("from", from).with("to", to);
        }

        public BusinessHoursInputWeeklySunItem from(String value) {
            return with("from", value);
        }

        public BusinessHoursInputWeeklySunItem to(String value) {
            return with("to", value);
        }

        private BusinessHoursInputWeeklySunItem with(String name, Object value) {
            return new BusinessHoursInputWeeklySunItem(Body.with(fields, name, value));
        }
    }

    public record HoursToTry(Map<String, Object> fields) implements Body {
        public static HoursToTry of(BusinessHoursInput businessHours) {
            return new HoursToTry(Map.of()).with("business_hours", businessHours);
        }

        public HoursToTry businessHours(BusinessHoursInput value) {
            return with("business_hours", value);
        }

        private HoursToTry with(String name, Object value) {
            return new HoursToTry(Body.with(fields, name, value));
        }
    }

    public record Opening(String now, @Wire("is_open") boolean isOpen, @Wire("opens_at") String opensAt) {}
}
