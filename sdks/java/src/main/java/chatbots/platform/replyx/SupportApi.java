// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.replyx;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Pages;
import chatbots.platform.core.Wire;
import java.util.List;
import java.util.Map;

/** Support. */
public final class SupportApi {
    private final Core core;

    SupportApi(Core core) {
        this.core = core;
    }

    /**
     * Send a message to the platform's administrators.
     *
     * <p>It is stored, and e-mailed to each administrator if mail is configured. A visitor sends its site token and
     * guest id. Called by a user of the account, or by a visitor with a site token and a guest id.
     *
     * <p>{@code POST /api/support/send-to-admins}
     */
    public SupportMessageSent sendToAdmins(SupportMessage body) {
        return core.send(Call.of("POST", "/api/support/send-to-admins").body(body), SupportMessageSent.class);
    }

    /**
     * List messages to the administrators.
     *
     * <p>Called by an administrator of the platform.
     *
     * <p>{@code GET /api/admin/support-messages}
     */
    public SupportMessageList listSupportMessages() {
        return core.send(Call.of("GET", "/api/admin/support-messages"), SupportMessageList.class);
    }

    /**
     * List messages to the administrators. All pages, one after the other.
     *
     * <p>Called by an administrator of the platform.
     *
     * <p>{@code GET /api/admin/support-messages}
     */
    public Pages<ListedSupportMessage> allSupportMessages() {
        return core.pages(Call.of("GET", "/api/admin/support-messages"), new Pages.Style("offset", "offset", "messages", null), ListedSupportMessage.class);
    }

    /**
     * List messages to the administrators.
     *
     * <p>Called by an administrator of the platform.
     *
     * <p>{@code GET /api/admin/support-messages}
     */
    public SupportMessageList listSupportMessages(ListSupportMessagesQuery query) {
        return core.send(Call.of("GET", "/api/admin/support-messages").query(query), SupportMessageList.class);
    }

    /**
     * List messages to the administrators. All pages, one after the other.
     *
     * <p>Called by an administrator of the platform.
     *
     * <p>{@code GET /api/admin/support-messages}
     */
    public Pages<ListedSupportMessage> allSupportMessages(ListSupportMessagesQuery query) {
        return core.pages(Call.of("GET", "/api/admin/support-messages").query(query), new Pages.Style("offset", "offset", "messages", null), ListedSupportMessage.class);
    }

    /** What {@code listSupportMessages} can be asked for. */
    public record ListSupportMessagesQuery(Map<String, Object> fields) implements Body {
        public static ListSupportMessagesQuery of() {
            return new ListSupportMessagesQuery(Map.of());
        }

        public ListSupportMessagesQuery limit(long value) {
            return with("limit", value);
        }

        public ListSupportMessagesQuery offset(long value) {
            return with("offset", value);
        }

        private ListSupportMessagesQuery with(String name, Object value) {
            return new ListSupportMessagesQuery(Body.with(fields, name, value));
        }
    }

    public record SupportMessage(Map<String, Object> fields) implements Body {
        public static SupportMessage of(String message) {
            return new SupportMessage(Map.of()).with("message", message);
        }

        public SupportMessage message(String value) {
            return with("message", value);
        }

        public SupportMessage subject(String value) {
            return with("subject", value);
        }

        public SupportMessage email(String value) {
            return with("email", value);
        }

        private SupportMessage with(String name, Object value) {
            return new SupportMessage(Body.with(fields, name, value));
        }
    }

    public record SupportMessageSent(long id, String message, @Wire("created_at") String createdAt) {}

    public record SupportMessageList(List<ListedSupportMessage> messages, long total) {}

    public record ListedSupportMessage(
            long id,
            @Wire("account_id") long accountId,
            @Wire("user_id") Long userId,
            @Wire("assistant_id") Long assistantId,
            @Wire("reply_to") String replyTo,
            String subject,
            String message,
            @Wire("created_at") String createdAt) {}
}
