// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.visitor;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Events;
import chatbots.platform.core.Extras;
import chatbots.platform.core.Pages;
import java.util.List;
import java.util.Map;

/** Site. */
public final class SiteApi {
    private final Core core;

    SiteApi(Core core) {
        this.core = core;
    }

    /**
     * Start a visitor's dialog.
     *
     * <p>The credential is the site token of the embed code ({@code X-Site-Token} or {@code ?token=}). Without
     * {@code guest_id} the visitor gets a new signed id; store it to return to the dialog. {@code customer_info}
     * contains the input of the widget's form. Called by a page with its site token.
     *
     * <p>{@code POST /api/site/dialogs}
     */
    public chatbots.platform.replyx.SiteApi.GuestDialog createSiteDialog(chatbots.platform.replyx.SiteApi.NewGuestDialog body) {
        return core.send(Call.of("POST", "/api/site/dialogs").body(body), chatbots.platform.replyx.SiteApi.GuestDialog.class);
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
    public chatbots.platform.replyx.SiteApi.SiteDialogList listSiteDialogs() {
        return core.send(Call.of("GET", "/api/site/dialogs"), chatbots.platform.replyx.SiteApi.SiteDialogList.class);
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
    public Pages<chatbots.platform.replyx.SiteApi.Dialog> allSiteDialogs() {
        return core.pages(Call.of("GET", "/api/site/dialogs"), new Pages.Style("last", "before_id", "dialogs", null), chatbots.platform.replyx.SiteApi.Dialog.class);
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
    public chatbots.platform.replyx.SiteApi.SiteDialogList listSiteDialogs(ListSiteDialogsQuery query) {
        return core.send(Call.of("GET", "/api/site/dialogs").query(query), chatbots.platform.replyx.SiteApi.SiteDialogList.class);
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
    public Pages<chatbots.platform.replyx.SiteApi.Dialog> allSiteDialogs(ListSiteDialogsQuery query) {
        return core.pages(Call.of("GET", "/api/site/dialogs").query(query), new Pages.Style("last", "before_id", "dialogs", null), chatbots.platform.replyx.SiteApi.Dialog.class);
    }

    /**
     * Read a visitor's dialog.
     *
     * <p>Called by a user of the account, or by a visitor with a site token and a guest id.
     *
     * <p>{@code GET /api/site/dialogs/{dialog_id}}
     */
    public chatbots.platform.replyx.SiteApi.Dialog readSiteDialog(long dialogId) {
        return core.send(Call.of("GET", "/api/site/dialogs/" + Call.segment(dialogId)), chatbots.platform.replyx.SiteApi.Dialog.class);
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
    public chatbots.platform.replyx.SiteApi.Exchange postSiteMessage(long dialogId, chatbots.platform.replyx.SiteApi.NewSiteMessage body) {
        return core.send(Call.of("POST", "/api/site/dialogs/" + Call.segment(dialogId) + "/messages").body(body).keyed(), chatbots.platform.replyx.SiteApi.Exchange.class);
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
    public Events postSiteMessageStream(long dialogId, chatbots.platform.replyx.SiteApi.NewSiteMessage body) {
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
    public chatbots.platform.replyx.SiteApi.Exchange postSiteMessage(long dialogId, chatbots.platform.replyx.SiteApi.NewSiteMessage body, Extras extras) {
        return core.send(Call.of("POST", "/api/site/dialogs/" + Call.segment(dialogId) + "/messages").body(body).keyed().extras(extras), chatbots.platform.replyx.SiteApi.Exchange.class);
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
    public Events postSiteMessageStream(long dialogId, chatbots.platform.replyx.SiteApi.NewSiteMessage body, Extras extras) {
        return core.stream(Call.of("POST", "/api/site/dialogs/" + Call.segment(dialogId) + "/messages").body(body).keyed().extras(extras));
    }

    /**
     * Start a visitor's dialog.
     *
     * <p>The credential is the site token of the embed code ({@code X-Site-Token} or {@code ?token=}). Without
     * {@code guest_id} the visitor gets a new signed id; store it to return to the dialog. {@code customer_info}
     * contains the input of the widget's form. Called by a page with its site token.
     *
     * <p>{@code POST /api/widget/dialogs}
     */
    public chatbots.platform.replyx.SiteApi.GuestDialog createWidgetDialog(chatbots.platform.replyx.SiteApi.NewGuestDialog body) {
        return core.send(Call.of("POST", "/api/widget/dialogs").body(body), chatbots.platform.replyx.SiteApi.GuestDialog.class);
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
    public chatbots.platform.replyx.SiteApi.SiteDialogList listWidgetDialogs() {
        return core.send(Call.of("GET", "/api/widget/dialogs"), chatbots.platform.replyx.SiteApi.SiteDialogList.class);
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
    public Pages<chatbots.platform.replyx.SiteApi.Dialog> allWidgetDialogs() {
        return core.pages(Call.of("GET", "/api/widget/dialogs"), new Pages.Style("last", "before_id", "dialogs", null), chatbots.platform.replyx.SiteApi.Dialog.class);
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
    public chatbots.platform.replyx.SiteApi.SiteDialogList listWidgetDialogs(ListWidgetDialogsQuery query) {
        return core.send(Call.of("GET", "/api/widget/dialogs").query(query), chatbots.platform.replyx.SiteApi.SiteDialogList.class);
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
    public Pages<chatbots.platform.replyx.SiteApi.Dialog> allWidgetDialogs(ListWidgetDialogsQuery query) {
        return core.pages(Call.of("GET", "/api/widget/dialogs").query(query), new Pages.Style("last", "before_id", "dialogs", null), chatbots.platform.replyx.SiteApi.Dialog.class);
    }

    /**
     * Read a visitor's dialog.
     *
     * <p>Called by a user of the account, or by a visitor with a site token and a guest id.
     *
     * <p>{@code GET /api/widget/dialogs/{dialog_id}}
     */
    public chatbots.platform.replyx.SiteApi.Dialog readWidgetDialog(long dialogId) {
        return core.send(Call.of("GET", "/api/widget/dialogs/" + Call.segment(dialogId)), chatbots.platform.replyx.SiteApi.Dialog.class);
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
    public chatbots.platform.replyx.SiteApi.Exchange postWidgetMessage(long dialogId, chatbots.platform.replyx.SiteApi.NewSiteMessage body) {
        return core.send(Call.of("POST", "/api/widget/dialogs/" + Call.segment(dialogId) + "/messages").body(body).keyed(), chatbots.platform.replyx.SiteApi.Exchange.class);
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
    public Events postWidgetMessageStream(long dialogId, chatbots.platform.replyx.SiteApi.NewSiteMessage body) {
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
    public chatbots.platform.replyx.SiteApi.Exchange postWidgetMessage(long dialogId, chatbots.platform.replyx.SiteApi.NewSiteMessage body, Extras extras) {
        return core.send(Call.of("POST", "/api/widget/dialogs/" + Call.segment(dialogId) + "/messages").body(body).keyed().extras(extras), chatbots.platform.replyx.SiteApi.Exchange.class);
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
    public Events postWidgetMessageStream(long dialogId, chatbots.platform.replyx.SiteApi.NewSiteMessage body, Extras extras) {
        return core.stream(Call.of("POST", "/api/widget/dialogs/" + Call.segment(dialogId) + "/messages").body(body).keyed().extras(extras));
    }

    /**
     * Read the settings of a page's widget.
     *
     * <p>Called by a page with its site token.
     *
     * <p>{@code GET /api/site/settings}
     */
    public chatbots.platform.replyx.AssistantsApi.WidgetSettings readSiteSettings() {
        return core.send(Call.of("GET", "/api/site/settings"), chatbots.platform.replyx.AssistantsApi.WidgetSettings.class);
    }

    /**
     * Get an assistant's chat as a page for an iframe.
     *
     * <p>The site token identifies the assistant. Only pages of its {@code allowed_domains} may frame the chat. With
     * {@code Accept: application/json} the response is only the chat's address. Called by a page with its site
     * token.
     *
     * <p>{@code GET /api/chat-iframe}
     */
    public chatbots.platform.replyx.SiteApi.Frame readChatFrame() {
        return core.send(Call.of("GET", "/api/chat-iframe"), chatbots.platform.replyx.SiteApi.Frame.class);
    }

    /**
     * Get an assistant's chat as a page for an iframe.
     *
     * <p>The site token identifies the assistant. Only pages of its {@code allowed_domains} may frame the chat. With
     * {@code Accept: application/json} the response is only the chat's address. Called by a page with its site
     * token.
     *
     * <p>{@code GET /api/chat-iframe}
     */
    public chatbots.platform.replyx.SiteApi.Frame readChatFrame(ReadChatFrameQuery query) {
        return core.send(Call.of("GET", "/api/chat-iframe").query(query), chatbots.platform.replyx.SiteApi.Frame.class);
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

    /** What {@code readChatFrame} can be asked for. */
    public record ReadChatFrameQuery(Map<String, Object> fields) implements Body {
        public static ReadChatFrameQuery of() {
            return new ReadChatFrameQuery(Map.of());
        }

        public ReadChatFrameQuery userId(long value) {
            return with("user_id", value);
        }

        private ReadChatFrameQuery with(String name, Object value) {
            return new ReadChatFrameQuery(Body.with(fields, name, value));
        }
    }
}
