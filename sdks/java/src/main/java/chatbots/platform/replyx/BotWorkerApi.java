// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.replyx;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Pages;
import chatbots.platform.core.Wire;
import java.util.List;
import java.util.Map;

/** Bot worker. */
public final class BotWorkerApi {
    private final Core core;

    BotWorkerApi(Core core) {
        this.core = core;
    }

    /**
     * Find Telegram dialogs.
     *
     * <p>Called with the service key, or by an administrator of the platform.
     *
     * <p>{@code GET /api/bot/dialogs}
     */
    public List<SiteApi.Dialog> listBotDialogs() {
        return core.sendList(Call.of("GET", "/api/bot/dialogs"), SiteApi.Dialog.class);
    }

    /**
     * Find Telegram dialogs. All pages, one after the other.
     *
     * <p>Called with the service key, or by an administrator of the platform.
     *
     * <p>{@code GET /api/bot/dialogs}
     */
    public Pages<SiteApi.Dialog> allBotDialogs() {
        return core.pages(Call.of("GET", "/api/bot/dialogs"), new Pages.Style("offset", "offset", null, null), SiteApi.Dialog.class);
    }

    /**
     * Find Telegram dialogs.
     *
     * <p>Called with the service key, or by an administrator of the platform.
     *
     * <p>{@code GET /api/bot/dialogs}
     */
    public List<SiteApi.Dialog> listBotDialogs(ListBotDialogsQuery query) {
        return core.sendList(Call.of("GET", "/api/bot/dialogs").query(query), SiteApi.Dialog.class);
    }

    /**
     * Find Telegram dialogs. All pages, one after the other.
     *
     * <p>Called with the service key, or by an administrator of the platform.
     *
     * <p>{@code GET /api/bot/dialogs}
     */
    public Pages<SiteApi.Dialog> allBotDialogs(ListBotDialogsQuery query) {
        return core.pages(Call.of("GET", "/api/bot/dialogs").query(query), new Pages.Style("offset", "offset", null, null), SiteApi.Dialog.class);
    }

    /**
     * Open the dialog of a Telegram chat.
     *
     * <p>An assistant has one dialog per chat: an existing one is returned. Called with the service key, or by an
     * administrator of the platform.
     *
     * <p>{@code POST /api/bot/dialogs}
     */
    public SiteApi.Dialog openBotDialog(NewBotDialog body) {
        return core.send(Call.of("POST", "/api/bot/dialogs").body(body), SiteApi.Dialog.class);
    }

    /**
     * Add a visitor's message.
     *
     * <p>The AI answers it; {@code ai-response} waits for the answer. Messages with the same {@code
     * client_message_id} are stored once. Called with the service key, or by an administrator of the platform.
     *
     * <p>{@code POST /api/bot/dialogs/{dialog_id}/messages}
     */
    public DialogsApi.Message addBotMessage(long dialogId, NewBotMessage body) {
        return core.send(Call.of("POST", "/api/bot/dialogs/" + Call.segment(dialogId) + "/messages").body(body), DialogsApi.Message.class);
    }

    /**
     * Set the contact of a Telegram dialog.
     *
     * <p>Called with the service key, or by an administrator of the platform.
     *
     * <p>{@code PATCH /api/bot/dialogs/{dialog_id}/user-info}
     */
    public SiteApi.Dialog updateDialogUserInfo(long dialogId, UserInfo body) {
        return core.send(Call.of("PATCH", "/api/bot/dialogs/" + Call.segment(dialogId) + "/user-info").body(body), SiteApi.Dialog.class);
    }

    /**
     * Answer a visitor's message.
     *
     * <p>{@code text}, {@code content} or {@code message} is stored as the visitor's message and answered; without
     * them the last question is answered. Called with the service key, or by an administrator of the platform.
     *
     * <p>{@code POST /api/bot/ai-response}
     */
    public BotAnswer readBotAnswer(AnswerRequest body) {
        return core.send(Call.of("POST", "/api/bot/ai-response").body(body), BotAnswer.class);
    }

    /** What {@code listBotDialogs} can be asked for. */
    public record ListBotDialogsQuery(Map<String, Object> fields) implements Body {
        public static ListBotDialogsQuery of() {
            return new ListBotDialogsQuery(Map.of());
        }

        public ListBotDialogsQuery userId(long value) {
            return with("user_id", value);
        }

        public ListBotDialogsQuery assistantId(long value) {
            return with("assistant_id", value);
        }

        public ListBotDialogsQuery telegramChatId(String value) {
            return with("telegram_chat_id", value);
        }

        public ListBotDialogsQuery limit(long value) {
            return with("limit", value);
        }

        public ListBotDialogsQuery offset(long value) {
            return with("offset", value);
        }

        private ListBotDialogsQuery with(String name, Object value) {
            return new ListBotDialogsQuery(Body.with(fields, name, value));
        }
    }

    public record NewBotDialog(Map<String, Object> fields) implements Body {
        public static NewBotDialog of(long assistantId, Object telegramChatId) {
            return new NewBotDialog(Map.of()).with("assistant_id", assistantId).with("telegram_chat_id", telegramChatId);
        }

        public NewBotDialog assistantId(long value) {
            return with("assistant_id", value);
        }

        public NewBotDialog telegramChatId(Object value) {
            return with("telegram_chat_id", value);
        }

        public NewBotDialog telegramUsername(String value) {
            return with("telegram_username", value);
        }

        public NewBotDialog firstName(String value) {
            return with("first_name", value);
        }

        public NewBotDialog lastName(String value) {
            return with("last_name", value);
        }

        private NewBotDialog with(String name, Object value) {
            return new NewBotDialog(Body.with(fields, name, value));
        }
    }

    public record NewBotMessage(Map<String, Object> fields) implements Body {
        public static NewBotMessage of() {
            return new NewBotMessage(Map.of());
        }

        public NewBotMessage text(String value) {
            return with("text", value);
        }

        public NewBotMessage content(String value) {
            return with("content", value);
        }

        public NewBotMessage clientMessageId(String value) {
            return with("client_message_id", value);
        }

        /** One of {@code user}. */
        public NewBotMessage sender(String value) {
            return with("sender", value);
        }

        private NewBotMessage with(String name, Object value) {
            return new NewBotMessage(Body.with(fields, name, value));
        }
    }

    public record UserInfo(Map<String, Object> fields) implements Body {
        public static UserInfo of() {
            return new UserInfo(Map.of());
        }

        public UserInfo telegramUsername(String value) {
            return with("telegram_username", value);
        }

        public UserInfo firstName(String value) {
            return with("first_name", value);
        }

        public UserInfo lastName(String value) {
            return with("last_name", value);
        }

        private UserInfo with(String name, Object value) {
            return new UserInfo(Body.with(fields, name, value));
        }
    }

    public record AnswerRequest(Map<String, Object> fields) implements Body {
        public static AnswerRequest of(long dialogId) {
            return new AnswerRequest(Map.of()).with("dialog_id", dialogId);
        }

        public AnswerRequest dialogId(long value) {
            return with("dialog_id", value);
        }

        public AnswerRequest text(String value) {
            return with("text", value);
        }

        public AnswerRequest content(String value) {
            return with("content", value);
        }

        public AnswerRequest clientMessageId(String value) {
            return with("client_message_id", value);
        }

        public AnswerRequest message(String value) {
            return with("message", value);
        }

        private AnswerRequest with(String name, Object value) {
            return new AnswerRequest(Body.with(fields, name, value));
        }
    }

    public record BotAnswer(
            @Wire("dialog_id") long dialogId,
            String response,
            @Wire("ai_response") DialogsApi.Message aiResponse) {}
}
