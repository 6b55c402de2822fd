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
     * <p>{@code GET /api/bot/dialogs}
     */
    public List<Dialog> listBotDialogs() {
        return core.sendList(Call.of("GET", "/api/bot/dialogs"), Dialog.class);
    }

    /**
     * Find Telegram dialogs. All pages, one after the other.
     *
     * <p>{@code GET /api/bot/dialogs}
     */
    public Pages<Dialog> allBotDialogs() {
        return core.pages(Call.of("GET", "/api/bot/dialogs"), new Pages.Style("offset", "offset", null, null), Dialog.class);
    }

    /**
     * Find Telegram dialogs.
     *
     * <p>{@code GET /api/bot/dialogs}
     */
    public List<Dialog> listBotDialogs(ListBotDialogsQuery query) {
        return core.sendList(Call.of("GET", "/api/bot/dialogs").query(query), Dialog.class);
    }

    /**
     * Find Telegram dialogs. All pages, one after the other.
     *
     * <p>{@code GET /api/bot/dialogs}
     */
    public Pages<Dialog> allBotDialogs(ListBotDialogsQuery query) {
        return core.pages(Call.of("GET", "/api/bot/dialogs").query(query), new Pages.Style("offset", "offset", null, null), Dialog.class);
    }

    /**
     * Open the dialog of a Telegram chat.
     *
     * <p>An assistant has one dialog per chat: an existing one is returned.
     *
     * <p>{@code POST /api/bot/dialogs}
     */
    public Dialog openBotDialog(NewBotDialog body) {
        return core.send(Call.of("POST", "/api/bot/dialogs").body(body), Dialog.class);
    }

    /**
     * Add a visitor's message.
     *
     * <p>The AI answers it; {@code ai-response} waits for the answer. Messages with the same {@code
     * client_message_id} are stored once.
     *
     * <p>{@code POST /api/bot/dialogs/{dialog_id}/messages}
     */
    public Message addBotMessage(long dialogId, NewBotMessage body) {
        return core.send(Call.of("POST", "/api/bot/dialogs/" + Call.segment(dialogId) + "/messages").body(body), Message.class);
    }

    /**
     * Set the contact of a Telegram dialog.
     *
     * <p>{@code PATCH /api/bot/dialogs/{dialog_id}/user-info}
     */
    public Dialog updateDialogUserInfo(long dialogId, UserInfo body) {
        return core.send(Call.of("PATCH", "/api/bot/dialogs/" + Call.segment(dialogId) + "/user-info").body(body), Dialog.class);
    }

    /**
     * Answer a visitor's message.
     *
     * <p>{@code text}, {@code content} or {@code message} is stored as the visitor's message and answered; without
     * them the last question is answered.
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

    /**
     * @param sender One of {@code user}, {@code assistant}, {@code operator}, {@code system}.
     * @param outcome One of {@code answer}, {@code clarify}, {@code abstain}, {@code handoff}.
     * @param rating One of {@code good}, {@code bad}.
     * @param deliveryStatus One of {@code queued}, {@code sent}, {@code delivered}, {@code read}, {@code
     * undelivered}, {@code failed}.
     * @param smsEncoding One of {@code GSM-7}, {@code UCS-2}.
     */
    public record Message(
            long id,
            String sender,
            String content,
            String text,
            @Wire("created_at") String createdAt,
            @Wire("operator_name") String operatorName,
            @Wire("sender_name") String senderName,
            @Wire("client_message_id") String clientMessageId,
            @Wire("reply_to") Long replyTo,
            String outcome,
            List<Citation> citations,
            String model,
            String rating,
            List<Attachment> attachments,
            @Wire("response_time") Double responseTime,
            Double confidence,
            @Wire("model_failure") String modelFailure,
            @Wire("tool_calls") List<ToolCall> toolCalls,
            @Wire("delivery_status") String deliveryStatus,
            @Wire("delivery_error") String deliveryError,
            @Wire("sms_encoding") String smsEncoding,
            @Wire("sms_segments") Long smsSegments) {}

    public record Citation(
            long marker,
            @Wire("source_id") long sourceId,
            String title,
            String url,
            Long page,
            @Wire("heading_path") List<String> headingPath,
            long start,
            long end,
            String quote,
            CitationTool tool) {}

    public record CitationTool(String plugin, String name) {}

    public record Attachment(
            long id,
            String name,
            @Wire("content_type") String contentType,
            Long size,
            String url) {}

    /** @param state One of {@code succeeded}, {@code failed}. */
    public record ToolCall(
            ToolCallPlugin plugin,
            String tool,
            Map<String, Object> arguments,
            String state,
            double milliseconds,
            ToolCallError error) {}

    public record ToolCallPlugin(long id, String name) {}

    public record ToolCallError(String failure, String message) {}

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
            @Wire("ai_response") Message aiResponse) {}
}
