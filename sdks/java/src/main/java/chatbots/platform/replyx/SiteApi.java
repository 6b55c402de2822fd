// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.replyx;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Events;
import chatbots.platform.core.Extras;
import chatbots.platform.core.Pages;
import chatbots.platform.core.Wire;
import java.util.List;
import java.util.Map;

/** Site. */
public final class SiteApi {
    private final Core core;

    SiteApi(Core core) {
        this.core = core;
    }

    /**
     * List a visitor's dialogs.
     *
     * <p>Newest first; may lag by seconds, but a visitor finds a dialog that was just begun. A visitor sees its own
     * dialogs; an account sees those of all its visitors, or of {@code guest_id}. Called by a user of the account,
     * or by a visitor with a site token and a guest id.
     *
     * <p>{@code GET /api/site/dialogs}
     */
    public SiteDialogList listSiteDialogs() {
        return core.send(Call.of("GET", "/api/site/dialogs"), SiteDialogList.class);
    }

    /**
     * List a visitor's dialogs. All pages, one after the other.
     *
     * <p>Newest first; may lag by seconds, but a visitor finds a dialog that was just begun. A visitor sees its own
     * dialogs; an account sees those of all its visitors, or of {@code guest_id}. Called by a user of the account,
     * or by a visitor with a site token and a guest id.
     *
     * <p>{@code GET /api/site/dialogs}
     */
    public Pages<Dialog> allSiteDialogs() {
        return core.pages(Call.of("GET", "/api/site/dialogs"), new Pages.Style("last", "before_id", "dialogs", null), Dialog.class);
    }

    /**
     * List a visitor's dialogs.
     *
     * <p>Newest first; may lag by seconds, but a visitor finds a dialog that was just begun. A visitor sees its own
     * dialogs; an account sees those of all its visitors, or of {@code guest_id}. Called by a user of the account,
     * or by a visitor with a site token and a guest id.
     *
     * <p>{@code GET /api/site/dialogs}
     */
    public SiteDialogList listSiteDialogs(ListSiteDialogsQuery query) {
        return core.send(Call.of("GET", "/api/site/dialogs").query(query), SiteDialogList.class);
    }

    /**
     * List a visitor's dialogs. All pages, one after the other.
     *
     * <p>Newest first; may lag by seconds, but a visitor finds a dialog that was just begun. A visitor sees its own
     * dialogs; an account sees those of all its visitors, or of {@code guest_id}. Called by a user of the account,
     * or by a visitor with a site token and a guest id.
     *
     * <p>{@code GET /api/site/dialogs}
     */
    public Pages<Dialog> allSiteDialogs(ListSiteDialogsQuery query) {
        return core.pages(Call.of("GET", "/api/site/dialogs").query(query), new Pages.Style("last", "before_id", "dialogs", null), Dialog.class);
    }

    /**
     * Read a visitor's dialog.
     *
     * <p>Called by a user of the account, or by a visitor with a site token and a guest id.
     *
     * <p>{@code GET /api/site/dialogs/{dialog_id}}
     */
    public Dialog readSiteDialog(long dialogId) {
        return core.send(Call.of("GET", "/api/site/dialogs/" + Call.segment(dialogId)), Dialog.class);
    }

    /**
     * Read the messages of a visitor's dialog.
     *
     * <p>In order; without {@code after_seq}, the last messages. To poll, send the {@code last_seq} of the previous
     * response as {@code after_seq}. A plain list with {@code X-API-Dialect: quickstart}. Called by a user of the
     * account, or by a visitor with a site token and a guest id.
     *
     * <p>{@code GET /api/site/dialogs/{dialog_id}/messages}
     */
    public Object listSiteMessages(long dialogId) {
        return core.send(Call.of("GET", "/api/site/dialogs/" + Call.segment(dialogId) + "/messages"), Object.class);
    }

    /**
     * Read the messages of a visitor's dialog.
     *
     * <p>In order; without {@code after_seq}, the last messages. To poll, send the {@code last_seq} of the previous
     * response as {@code after_seq}. A plain list with {@code X-API-Dialect: quickstart}. Called by a user of the
     * account, or by a visitor with a site token and a guest id.
     *
     * <p>{@code GET /api/site/dialogs/{dialog_id}/messages}
     */
    public Object listSiteMessages(long dialogId, ListSiteMessagesQuery query) {
        return core.send(Call.of("GET", "/api/site/dialogs/" + Call.segment(dialogId) + "/messages").query(query), Object.class);
    }

    /**
     * Send a message as a visitor.
     *
     * <p>The response contains the answer, or streams it with {@code Accept: text/event-stream}. An {@code
     * Idempotency-Key} header or {@code client_message_id} makes retries safe. Called by a user of the account, or
     * by a visitor with a site token and a guest id.
     *
     * <p>{@code POST /api/site/dialogs/{dialog_id}/messages}
     */
    public Exchange postSiteMessage(long dialogId, NewSiteMessage body) {
        return core.send(Call.of("POST", "/api/site/dialogs/" + Call.segment(dialogId) + "/messages").body(body).keyed(), Exchange.class);
    }

    /**
     * Send a message as a visitor. As events, while it is written.
     *
     * <p>The response contains the answer, or streams it with {@code Accept: text/event-stream}. An {@code
     * Idempotency-Key} header or {@code client_message_id} makes retries safe. Called by a user of the account, or
     * by a visitor with a site token and a guest id.
     *
     * <p>{@code POST /api/site/dialogs/{dialog_id}/messages}
     */
    public Events postSiteMessageStream(long dialogId, NewSiteMessage body) {
        return core.stream(Call.of("POST", "/api/site/dialogs/" + Call.segment(dialogId) + "/messages").body(body).keyed());
    }

    /**
     * Send a message as a visitor.
     *
     * <p>The response contains the answer, or streams it with {@code Accept: text/event-stream}. An {@code
     * Idempotency-Key} header or {@code client_message_id} makes retries safe. Called by a user of the account, or
     * by a visitor with a site token and a guest id.
     *
     * <p>{@code POST /api/site/dialogs/{dialog_id}/messages}
     */
    public Exchange postSiteMessage(long dialogId, NewSiteMessage body, Extras extras) {
        return core.send(Call.of("POST", "/api/site/dialogs/" + Call.segment(dialogId) + "/messages").body(body).keyed().extras(extras), Exchange.class);
    }

    /**
     * Send a message as a visitor. As events, while it is written.
     *
     * <p>The response contains the answer, or streams it with {@code Accept: text/event-stream}. An {@code
     * Idempotency-Key} header or {@code client_message_id} makes retries safe. Called by a user of the account, or
     * by a visitor with a site token and a guest id.
     *
     * <p>{@code POST /api/site/dialogs/{dialog_id}/messages}
     */
    public Events postSiteMessageStream(long dialogId, NewSiteMessage body, Extras extras) {
        return core.stream(Call.of("POST", "/api/site/dialogs/" + Call.segment(dialogId) + "/messages").body(body).keyed().extras(extras));
    }

    /**
     * List a visitor's dialogs.
     *
     * <p>Newest first; may lag by seconds, but a visitor finds a dialog that was just begun. A visitor sees its own
     * dialogs; an account sees those of all its visitors, or of {@code guest_id}. Called by a user of the account,
     * or by a visitor with a site token and a guest id.
     *
     * <p>{@code GET /api/widget/dialogs}
     */
    public SiteDialogList listWidgetDialogs() {
        return core.send(Call.of("GET", "/api/widget/dialogs"), SiteDialogList.class);
    }

    /**
     * List a visitor's dialogs. All pages, one after the other.
     *
     * <p>Newest first; may lag by seconds, but a visitor finds a dialog that was just begun. A visitor sees its own
     * dialogs; an account sees those of all its visitors, or of {@code guest_id}. Called by a user of the account,
     * or by a visitor with a site token and a guest id.
     *
     * <p>{@code GET /api/widget/dialogs}
     */
    public Pages<Dialog> allWidgetDialogs() {
        return core.pages(Call.of("GET", "/api/widget/dialogs"), new Pages.Style("last", "before_id", "dialogs", null), Dialog.class);
    }

    /**
     * List a visitor's dialogs.
     *
     * <p>Newest first; may lag by seconds, but a visitor finds a dialog that was just begun. A visitor sees its own
     * dialogs; an account sees those of all its visitors, or of {@code guest_id}. Called by a user of the account,
     * or by a visitor with a site token and a guest id.
     *
     * <p>{@code GET /api/widget/dialogs}
     */
    public SiteDialogList listWidgetDialogs(ListWidgetDialogsQuery query) {
        return core.send(Call.of("GET", "/api/widget/dialogs").query(query), SiteDialogList.class);
    }

    /**
     * List a visitor's dialogs. All pages, one after the other.
     *
     * <p>Newest first; may lag by seconds, but a visitor finds a dialog that was just begun. A visitor sees its own
     * dialogs; an account sees those of all its visitors, or of {@code guest_id}. Called by a user of the account,
     * or by a visitor with a site token and a guest id.
     *
     * <p>{@code GET /api/widget/dialogs}
     */
    public Pages<Dialog> allWidgetDialogs(ListWidgetDialogsQuery query) {
        return core.pages(Call.of("GET", "/api/widget/dialogs").query(query), new Pages.Style("last", "before_id", "dialogs", null), Dialog.class);
    }

    /**
     * Read a visitor's dialog.
     *
     * <p>Called by a user of the account, or by a visitor with a site token and a guest id.
     *
     * <p>{@code GET /api/widget/dialogs/{dialog_id}}
     */
    public Dialog readWidgetDialog(long dialogId) {
        return core.send(Call.of("GET", "/api/widget/dialogs/" + Call.segment(dialogId)), Dialog.class);
    }

    /**
     * Read the messages of a visitor's dialog.
     *
     * <p>In order; without {@code after_seq}, the last messages. To poll, send the {@code last_seq} of the previous
     * response as {@code after_seq}. A plain list with {@code X-API-Dialect: quickstart}. Called by a user of the
     * account, or by a visitor with a site token and a guest id.
     *
     * <p>{@code GET /api/widget/dialogs/{dialog_id}/messages}
     */
    public Object listWidgetMessages(long dialogId) {
        return core.send(Call.of("GET", "/api/widget/dialogs/" + Call.segment(dialogId) + "/messages"), Object.class);
    }

    /**
     * Read the messages of a visitor's dialog.
     *
     * <p>In order; without {@code after_seq}, the last messages. To poll, send the {@code last_seq} of the previous
     * response as {@code after_seq}. A plain list with {@code X-API-Dialect: quickstart}. Called by a user of the
     * account, or by a visitor with a site token and a guest id.
     *
     * <p>{@code GET /api/widget/dialogs/{dialog_id}/messages}
     */
    public Object listWidgetMessages(long dialogId, ListWidgetMessagesQuery query) {
        return core.send(Call.of("GET", "/api/widget/dialogs/" + Call.segment(dialogId) + "/messages").query(query), Object.class);
    }

    /**
     * Send a message as a visitor.
     *
     * <p>The response contains the answer, or streams it with {@code Accept: text/event-stream}. An {@code
     * Idempotency-Key} header or {@code client_message_id} makes retries safe. Called by a user of the account, or
     * by a visitor with a site token and a guest id.
     *
     * <p>{@code POST /api/widget/dialogs/{dialog_id}/messages}
     */
    public Exchange postWidgetMessage(long dialogId, NewSiteMessage body) {
        return core.send(Call.of("POST", "/api/widget/dialogs/" + Call.segment(dialogId) + "/messages").body(body).keyed(), Exchange.class);
    }

    /**
     * Send a message as a visitor. As events, while it is written.
     *
     * <p>The response contains the answer, or streams it with {@code Accept: text/event-stream}. An {@code
     * Idempotency-Key} header or {@code client_message_id} makes retries safe. Called by a user of the account, or
     * by a visitor with a site token and a guest id.
     *
     * <p>{@code POST /api/widget/dialogs/{dialog_id}/messages}
     */
    public Events postWidgetMessageStream(long dialogId, NewSiteMessage body) {
        return core.stream(Call.of("POST", "/api/widget/dialogs/" + Call.segment(dialogId) + "/messages").body(body).keyed());
    }

    /**
     * Send a message as a visitor.
     *
     * <p>The response contains the answer, or streams it with {@code Accept: text/event-stream}. An {@code
     * Idempotency-Key} header or {@code client_message_id} makes retries safe. Called by a user of the account, or
     * by a visitor with a site token and a guest id.
     *
     * <p>{@code POST /api/widget/dialogs/{dialog_id}/messages}
     */
    public Exchange postWidgetMessage(long dialogId, NewSiteMessage body, Extras extras) {
        return core.send(Call.of("POST", "/api/widget/dialogs/" + Call.segment(dialogId) + "/messages").body(body).keyed().extras(extras), Exchange.class);
    }

    /**
     * Send a message as a visitor. As events, while it is written.
     *
     * <p>The response contains the answer, or streams it with {@code Accept: text/event-stream}. An {@code
     * Idempotency-Key} header or {@code client_message_id} makes retries safe. Called by a user of the account, or
     * by a visitor with a site token and a guest id.
     *
     * <p>{@code POST /api/widget/dialogs/{dialog_id}/messages}
     */
    public Events postWidgetMessageStream(long dialogId, NewSiteMessage body, Extras extras) {
        return core.stream(Call.of("POST", "/api/widget/dialogs/" + Call.segment(dialogId) + "/messages").body(body).keyed().extras(extras));
    }

    /**
     * Get the snippet for your website.
     *
     * <p>For the assistant with {@code assistant_id}, else for your oldest one with a website widget. Called by any
     * user of the account.
     *
     * <p>{@code GET /api/embed-code}
     */
    public SiteEmbedCode readSiteEmbedCode() {
        return core.send(Call.of("GET", "/api/embed-code"), SiteEmbedCode.class);
    }

    /**
     * Get the snippet for your website.
     *
     * <p>For the assistant with {@code assistant_id}, else for your oldest one with a website widget. Called by any
     * user of the account.
     *
     * <p>{@code GET /api/embed-code}
     */
    public SiteEmbedCode readSiteEmbedCode(ReadSiteEmbedCodeQuery query) {
        return core.send(Call.of("GET", "/api/embed-code").query(query), SiteEmbedCode.class);
    }

    /**
     * Create a new site token.
     *
     * <p>For the assistant with {@code assistant_id}, else for your oldest one with a website widget. The previous
     * token is no longer accepted; visitors keep their dialogs. Called by an owner of the account.
     *
     * <p>{@code POST /api/embed-code}
     */
    public SiteEmbedCode renewSiteToken(SiteSelector body) {
        return core.send(Call.of("POST", "/api/embed-code").body(body), SiteEmbedCode.class);
    }

    /**
     * Read a site token.
     *
     * <p>For the assistant with {@code assistant_id}, else for your oldest one with a website widget. Called by any
     * user of the account.
     *
     * <p>{@code GET /api/site-token}
     */
    public SiteToken readSiteToken() {
        return core.send(Call.of("GET", "/api/site-token"), SiteToken.class);
    }

    /**
     * Read a site token.
     *
     * <p>For the assistant with {@code assistant_id}, else for your oldest one with a website widget. Called by any
     * user of the account.
     *
     * <p>{@code GET /api/site-token}
     */
    public SiteToken readSiteToken(ReadSiteTokenQuery query) {
        return core.send(Call.of("GET", "/api/site-token").query(query), SiteToken.class);
    }

    /**
     * Revoke a site token.
     *
     * <p>For the assistant with {@code assistant_id}, else for your oldest one with a website widget. The widget is
     * refused until a new token is created. Called by an owner of the account.
     *
     * <p>{@code DELETE /api/site-token}
     */
    public SiteToken revokeSiteToken() {
        return core.send(Call.of("DELETE", "/api/site-token"), SiteToken.class);
    }

    /**
     * Revoke a site token.
     *
     * <p>For the assistant with {@code assistant_id}, else for your oldest one with a website widget. The widget is
     * refused until a new token is created. Called by an owner of the account.
     *
     * <p>{@code DELETE /api/site-token}
     */
    public SiteToken revokeSiteToken(RevokeSiteTokenQuery query) {
        return core.send(Call.of("DELETE", "/api/site-token").query(query), SiteToken.class);
    }

    /**
     * Check whether a page shows an assistant's widget.
     *
     * <p>Reads the page: whether it may show the widget, and whether its HTML contains the snippet. A snippet that a
     * script adds to the page is not seen. Changes nothing. Called by an owner of the account.
     *
     * <p>{@code POST /api/assistants/{assistant_id}/install-check}
     */
    public InstallCheck checkInstall(long assistantId, PageToCheck body) {
        return core.send(Call.of("POST", "/api/assistants/" + Call.segment(assistantId) + "/install-check").body(body), InstallCheck.class);
    }

    /**
     * List the sites that show an assistant's widget.
     *
     * <p>The sites whose pages have asked for the widget in the last 30 days, also those that were refused: the
     * newest 30. Seen once an hour at most. Called by an owner of the account.
     *
     * <p>{@code GET /api/assistants/{assistant_id}/widget-pages}
     */
    public List<WidgetPage> listWidgetPages(long assistantId) {
        return core.sendList(Call.of("GET", "/api/assistants/" + Call.segment(assistantId) + "/widget-pages"), WidgetPage.class);
    }

    /** What {@code listSiteDialogs} can be asked for. */
    public record ListSiteDialogsQuery(Map<String, Object> fields) implements Body {
        public static ListSiteDialogsQuery of() {
            return new ListSiteDialogsQuery(Map.of());
        }

        public ListSiteDialogsQuery beforeId(long value) {
            return with("before_id", value);
        }

        public ListSiteDialogsQuery limit(long value) {
            return with("limit", value);
        }

        private ListSiteDialogsQuery with(String name, Object value) {
            return new ListSiteDialogsQuery(Body.with(fields, name, value));
        }
    }

    /** What {@code listSiteMessages} can be asked for. */
    public record ListSiteMessagesQuery(Map<String, Object> fields) implements Body {
        public static ListSiteMessagesQuery of() {
            return new ListSiteMessagesQuery(Map.of());
        }

        public ListSiteMessagesQuery afterSeq(long value) {
            return with("after_seq", value);
        }

        public ListSiteMessagesQuery limit(long value) {
            return with("limit", value);
        }

        private ListSiteMessagesQuery with(String name, Object value) {
            return new ListSiteMessagesQuery(Body.with(fields, name, value));
        }
    }

    /** What {@code listWidgetDialogs} can be asked for. */
    public record ListWidgetDialogsQuery(Map<String, Object> fields) implements Body {
        public static ListWidgetDialogsQuery of() {
            return new ListWidgetDialogsQuery(Map.of());
        }

        public ListWidgetDialogsQuery beforeId(long value) {
            return with("before_id", value);
        }

        public ListWidgetDialogsQuery limit(long value) {
            return with("limit", value);
        }

        private ListWidgetDialogsQuery with(String name, Object value) {
            return new ListWidgetDialogsQuery(Body.with(fields, name, value));
        }
    }

    /** What {@code listWidgetMessages} can be asked for. */
    public record ListWidgetMessagesQuery(Map<String, Object> fields) implements Body {
        public static ListWidgetMessagesQuery of() {
            return new ListWidgetMessagesQuery(Map.of());
        }

        public ListWidgetMessagesQuery afterSeq(long value) {
            return with("after_seq", value);
        }

        public ListWidgetMessagesQuery limit(long value) {
            return with("limit", value);
        }

        private ListWidgetMessagesQuery with(String name, Object value) {
            return new ListWidgetMessagesQuery(Body.with(fields, name, value));
        }
    }

    /** What {@code readSiteEmbedCode} can be asked for. */
    public record ReadSiteEmbedCodeQuery(Map<String, Object> fields) implements Body {
        public static ReadSiteEmbedCodeQuery of() {
            return new ReadSiteEmbedCodeQuery(Map.of());
        }

        public ReadSiteEmbedCodeQuery theme(String value) {
            return with("theme", value);
        }

        public ReadSiteEmbedCodeQuery assistantId(long value) {
            return with("assistant_id", value);
        }

        private ReadSiteEmbedCodeQuery with(String name, Object value) {
            return new ReadSiteEmbedCodeQuery(Body.with(fields, name, value));
        }
    }

    /** What {@code readSiteToken} can be asked for. */
    public record ReadSiteTokenQuery(Map<String, Object> fields) implements Body {
        public static ReadSiteTokenQuery of() {
            return new ReadSiteTokenQuery(Map.of());
        }

        public ReadSiteTokenQuery assistantId(long value) {
            return with("assistant_id", value);
        }

        private ReadSiteTokenQuery with(String name, Object value) {
            return new ReadSiteTokenQuery(Body.with(fields, name, value));
        }
    }

    /** What {@code revokeSiteToken} can be asked for. */
    public record RevokeSiteTokenQuery(Map<String, Object> fields) implements Body {
        public static RevokeSiteTokenQuery of() {
            return new RevokeSiteTokenQuery(Map.of());
        }

        public RevokeSiteTokenQuery assistantId(long value) {
            return with("assistant_id", value);
        }

        private RevokeSiteTokenQuery with(String name, Object value) {
            return new RevokeSiteTokenQuery(Body.with(fields, name, value));
        }
    }

    /**
     * @param platform One of {@code telegram}, {@code website}.
     * @param channel One of {@code api}, {@code website}, {@code telegram}, {@code sms}, {@code whatsapp}, {@code
     * email}.
     * @param status One of {@code active}, {@code archived}.
     * @param handoffStatus One of {@code none}, {@code requested}, {@code active}, {@code released}.
     * @param telegramTopicId The topic of a forum; null for other chats.
     */
    public record Dialog(
            long id,
            @Wire("assistant_id") long assistantId,
            @Wire("assistant_name") String assistantName,
            String title,
            String platform,
            String channel,
            String status,
            @Wire("handoff_status") String handoffStatus,
            @Wire("handoff_reason") String handoffReason,
            @Wire("handoff_requested_at") String handoffRequestedAt,
            @Wire("is_taken_over") boolean isTakenOver,
            @Wire("taken_over_by") Long takenOverBy,
            @Wire("customer_info") Map<String, Object> customerInfo,
            @Wire("telegram_chat_id") String telegramChatId,
            @Wire("telegram_topic_id") Long telegramTopicId,
            @Wire("telegram_username") String telegramUsername,
            @Wire("first_name") String firstName,
            @Wire("last_name") String lastName,
            @Wire("channel_id") Long channelId,
            @Wire("channel_address") String channelAddress,
            @Wire("channel_blocked_at") String channelBlockedAt,
            @Wire("last_message") String lastMessage,
            @Wire("last_message_time") String lastMessageTime,
            @Wire("created_at") String createdAt) {}

    public record Exchange(
            @Wire("user_message") DialogsApi.Message userMessage,
            @Wire("ai_response") DialogsApi.Message aiResponse) {}

    public record NewGuestDialog(Map<String, Object> fields) implements Body {
        public static NewGuestDialog of() {
            return new NewGuestDialog(Map.of());
        }

        public NewGuestDialog guestId(String value) {
            return with("guest_id", value);
        }

        public NewGuestDialog title(String value) {
            return with("title", value);
        }

        public NewGuestDialog customerInfo(Map<String, Object> value) {
            return with("customer_info", value);
        }

        private NewGuestDialog with(String name, Object value) {
            return new NewGuestDialog(Body.with(fields, name, value));
        }
    }

    /**
     * @param platform One of {@code telegram}, {@code website}.
     * @param channel One of {@code api}, {@code website}, {@code telegram}, {@code sms}, {@code whatsapp}, {@code
     * email}.
     * @param status One of {@code active}, {@code archived}.
     * @param handoffStatus One of {@code none}, {@code requested}, {@code active}, {@code released}.
     * @param telegramTopicId The topic of a forum; null for other chats.
     */
    public record GuestDialog(
            long id,
            @Wire("assistant_id") long assistantId,
            @Wire("assistant_name") String assistantName,
            String title,
            String platform,
            String channel,
            String status,
            @Wire("handoff_status") String handoffStatus,
            @Wire("handoff_reason") String handoffReason,
            @Wire("handoff_requested_at") String handoffRequestedAt,
            @Wire("is_taken_over") boolean isTakenOver,
            @Wire("taken_over_by") Long takenOverBy,
            @Wire("customer_info") Map<String, Object> customerInfo,
            @Wire("telegram_chat_id") String telegramChatId,
            @Wire("telegram_topic_id") Long telegramTopicId,
            @Wire("telegram_username") String telegramUsername,
            @Wire("first_name") String firstName,
            @Wire("last_name") String lastName,
            @Wire("channel_id") Long channelId,
            @Wire("channel_address") String channelAddress,
            @Wire("channel_blocked_at") String channelBlockedAt,
            @Wire("last_message") String lastMessage,
            @Wire("last_message_time") String lastMessageTime,
            @Wire("created_at") String createdAt,
            @Wire("guest_id") String guestId) {}

    public record SiteDialogList(List<Dialog> dialogs, @Wire("has_more") boolean hasMore) {}

    public record SiteMessages(List<DialogsApi.Message> messages, @Wire("last_seq") long lastSeq) {}

    public record ListSiteMessagesAnswer(List<DialogsApi.Message> messages) {}

    public record NewSiteMessage(Map<String, Object> fields) implements Body {
        public static NewSiteMessage of() {
            return new NewSiteMessage(Map.of());
        }

        public NewSiteMessage content(String value) {
            return with("content", value);
        }

        public NewSiteMessage text(String value) {
            return with("text", value);
        }

        /** One of {@code user}. */
        public NewSiteMessage sender(String value) {
            return with("sender", value);
        }

        public NewSiteMessage clientMessageId(String value) {
            return with("client_message_id", value);
        }

        private NewSiteMessage with(String name, Object value) {
            return new NewSiteMessage(Body.with(fields, name, value));
        }
    }

    public record ListWidgetMessagesAnswer(List<DialogsApi.Message> messages) {}

    public record SiteEmbedCode(
            @Wire("embed_code") String embedCode,
            @Wire("iframe_url") String iframeUrl,
            @Wire("api_endpoint") String apiEndpoint,
            String instructions,
            @Wire("assistant_id") long assistantId,
            @Wire("site_token") String siteToken,
            @Wire("website_integration") boolean websiteIntegration,
            @Wire("allowed_domains") List<String> allowedDomains) {}

    public record SiteSelector(Map<String, Object> fields) implements Body {
        public static SiteSelector of() {
            return new SiteSelector(Map.of());
        }

        public SiteSelector assistantId(long value) {
            return with("assistant_id", value);
        }

        private SiteSelector with(String name, Object value) {
            return new SiteSelector(Body.with(fields, name, value));
        }
    }

    public record SiteToken(
            @Wire("assistant_id") long assistantId,
            @Wire("site_token") String siteToken,
            @Wire("website_integration") boolean websiteIntegration,
            @Wire("allowed_domains") List<String> allowedDomains) {}

    public record Frame(@Wire("iframe_url") String iframeUrl) {}

    public record PageToCheck(Map<String, Object> fields) implements Body {
        public static PageToCheck of(String url) {
            return new PageToCheck(Map.of()).with("url", url);
        }

        public PageToCheck url(String value) {
            return with("url", value);
        }

        private PageToCheck with(String name, Object value) {
            return new PageToCheck(Body.with(fields, name, value));
        }
    }

    /**
     * @param refusal One of {@code switched_off}, {@code revoked}, {@code not_listed}, {@code port}.
     * @param snippet One of {@code present}, {@code other}, {@code none}.
     */
    public record InstallCheck(String url, String refusal, String snippet, String failure) {}

    /** @param refusal One of {@code switched_off}, {@code revoked}, {@code not_listed}, {@code port}. */
    public record WidgetPage(String host, String refusal, @Wire("last_seen_at") String lastSeenAt) {}
}
