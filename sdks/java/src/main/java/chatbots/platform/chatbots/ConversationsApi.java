// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.chatbots;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Events;
import chatbots.platform.core.Extras;
import chatbots.platform.core.Pages;
import java.util.List;
import java.util.Map;

/** Conversations. */
public final class ConversationsApi {
    private final Core core;

    ConversationsApi(Core core) {
        this.core = core;
    }

    /**
     * Send a message to the chatbot.
     *
     * <p>The message of an end user of your application. The response contains the answer, or streams it with {@code
     * stream: true} or {@code Accept: text/event-stream}. An {@code Idempotency-Key} header or {@code
     * clientMessageId} makes retries safe. Called by any user of the account, or with an API key that has the scope
     * {@code conversation}.
     *
     * <p>{@code POST /api/v1/chatbots/{id}/conversation}
     */
    public ExchangeResult sendMessage(long id, NewMessage body) {
        return core.send(Call.of("POST", "/api/v1/chatbots/" + Call.segment(id) + "/conversation").body(body).keyed(), ExchangeResult.class);
    }

    /**
     * Send a message to the chatbot. As events, while it is written.
     *
     * <p>The message of an end user of your application. The response contains the answer, or streams it with {@code
     * stream: true} or {@code Accept: text/event-stream}. An {@code Idempotency-Key} header or {@code
     * clientMessageId} makes retries safe. Called by any user of the account, or with an API key that has the scope
     * {@code conversation}.
     *
     * <p>{@code POST /api/v1/chatbots/{id}/conversation}
     */
    public Events sendMessageStream(long id, NewMessage body) {
        return core.stream(Call.of("POST", "/api/v1/chatbots/" + Call.segment(id) + "/conversation").body(body).keyed());
    }

    /**
     * Send a message to the chatbot.
     *
     * <p>The message of an end user of your application. The response contains the answer, or streams it with {@code
     * stream: true} or {@code Accept: text/event-stream}. An {@code Idempotency-Key} header or {@code
     * clientMessageId} makes retries safe. Called by any user of the account, or with an API key that has the scope
     * {@code conversation}.
     *
     * <p>{@code POST /api/v1/chatbots/{id}/conversation}
     */
    public ExchangeResult sendMessage(long id, NewMessage body, Extras extras) {
        return core.send(Call.of("POST", "/api/v1/chatbots/" + Call.segment(id) + "/conversation").body(body).keyed().extras(extras), ExchangeResult.class);
    }

    /**
     * Send a message to the chatbot. As events, while it is written.
     *
     * <p>The message of an end user of your application. The response contains the answer, or streams it with {@code
     * stream: true} or {@code Accept: text/event-stream}. An {@code Idempotency-Key} header or {@code
     * clientMessageId} makes retries safe. Called by any user of the account, or with an API key that has the scope
     * {@code conversation}.
     *
     * <p>{@code POST /api/v1/chatbots/{id}/conversation}
     */
    public Events sendMessageStream(long id, NewMessage body, Extras extras) {
        return core.stream(Call.of("POST", "/api/v1/chatbots/" + Call.segment(id) + "/conversation").body(body).keyed().extras(extras));
    }

    /**
     * Get the conversation history.
     *
     * <p>Newest first: of a conversation, or of the newest one of an end user (without {@code userId}, of you).
     * Called by any user of the account, or with an API key that has the scope {@code conversation}.
     *
     * <p>{@code GET /api/v1/chatbots/{id}/conversation/history}
     */
    public MessageList readHistory(long id) {
        return core.send(Call.of("GET", "/api/v1/chatbots/" + Call.segment(id) + "/conversation/history"), MessageList.class);
    }

    /**
     * Get the conversation history. All pages, one after the other.
     *
     * <p>Newest first: of a conversation, or of the newest one of an end user (without {@code userId}, of you).
     * Called by any user of the account, or with an API key that has the scope {@code conversation}.
     *
     * <p>{@code GET /api/v1/chatbots/{id}/conversation/history}
     */
    public Pages<Message> allHistory(long id) {
        return core.pages(Call.of("GET", "/api/v1/chatbots/" + Call.segment(id) + "/conversation/history"), new Pages.Style("page", "page", "data", null), Message.class);
    }

    /**
     * Get the conversation history.
     *
     * <p>Newest first: of a conversation, or of the newest one of an end user (without {@code userId}, of you).
     * Called by any user of the account, or with an API key that has the scope {@code conversation}.
     *
     * <p>{@code GET /api/v1/chatbots/{id}/conversation/history}
     */
    public MessageList readHistory(long id, ReadHistoryQuery query) {
        return core.send(Call.of("GET", "/api/v1/chatbots/" + Call.segment(id) + "/conversation/history").query(query), MessageList.class);
    }

    /**
     * Get the conversation history. All pages, one after the other.
     *
     * <p>Newest first: of a conversation, or of the newest one of an end user (without {@code userId}, of you).
     * Called by any user of the account, or with an API key that has the scope {@code conversation}.
     *
     * <p>{@code GET /api/v1/chatbots/{id}/conversation/history}
     */
    public Pages<Message> allHistory(long id, ReadHistoryQuery query) {
        return core.pages(Call.of("GET", "/api/v1/chatbots/" + Call.segment(id) + "/conversation/history").query(query), new Pages.Style("page", "page", "data", null), Message.class);
    }

    /**
     * End a conversation.
     *
     * <p>The given one, or the end user's newest. The user's next message begins a new one. Called by any user of
     * the account, or with an API key that has the scope {@code conversation}.
     *
     * <p>{@code POST /api/v1/chatbots/{id}/conversation/end}
     */
    public ConversationResult endConversation(long id, ConversationEnd body) {
        return core.send(Call.of("POST", "/api/v1/chatbots/" + Call.segment(id) + "/conversation/end").body(body), ConversationResult.class);
    }

    /**
     * Rate a chatbot response.
     *
     * <p>The latest rating counts. A negative one puts the question on the list of unanswered ones. Called by any
     * user of the account, or with an API key that has the scope {@code conversation}.
     *
     * <p>{@code POST /api/v1/chatbots/{id}/response-rating}
     */
    public RatingResult rateResponse(long id, NewRating body) {
        return core.send(Call.of("POST", "/api/v1/chatbots/" + Call.segment(id) + "/response-rating").body(body), RatingResult.class);
    }

    /** What {@code readHistory} can be asked for. */
    public record ReadHistoryQuery(Map<String, Object> fields) implements Body {
        public static ReadHistoryQuery of() {
            return new ReadHistoryQuery(Map.of());
        }

        public ReadHistoryQuery page(long value) {
            return with("page", value);
        }

        public ReadHistoryQuery limit(long value) {
            return with("limit", value);
        }

        public ReadHistoryQuery userId(String value) {
            return with("userId", value);
        }

        public ReadHistoryQuery conversationId(long value) {
            return with("conversationId", value);
        }

        private ReadHistoryQuery with(String name, Object value) {
            return new ReadHistoryQuery(Body.with(fields, name, value));
        }
    }

    public record NewMessage(Map<String, Object> fields) implements Body {
        public static NewMessage of(String message) {
            return new NewMessage(Map.of()).with("message", message);
        }

        public NewMessage message(String value) {
            return with("message", value);
        }

        public NewMessage userId(String value) {
            return with("userId", value);
        }

        public NewMessage conversationId(long value) {
            return with("conversationId", value);
        }

        public NewMessage clientMessageId(String value) {
            return with("clientMessageId", value);
        }

        public NewMessage stream(boolean value) {
            return with("stream", value);
        }

        private NewMessage with(String name, Object value) {
            return new NewMessage(Body.with(fields, name, value));
        }
    }

    /** @param status One of {@code success}. */
    public record ExchangeResult(String status, String message, Exchange data) {}

    public record Exchange(long conversationId, Message message, Message response) {}

    /**
     * @param sender One of {@code user}, {@code assistant}, {@code operator}, {@code system}.
     * @param outcome One of {@code answer}, {@code clarify}, {@code abstain}, {@code handoff}.
     * @param rating One of {@code positive}, {@code negative}.
     */
    public record Message(
            long id,
            long conversationId,
            String sender,
            String content,
            String author,
            String createdAt,
            Long replyTo,
            String outcome,
            Double confidence,
            String model,
            List<Citation> citations,
            Map<String, Object> trace,
            String rating) {}

    public record Citation(
            long marker,
            long itemId,
            String title,
            String url,
            Long page,
            List<String> headingPath,
            long start,
            long end,
            String quote) {}

    /** @param status One of {@code success}. */
    public record MessageList(
            String status,
            String message,
            List<Message> data,
            KnowledgeBasesApi.Pagination pagination) {}

    public record ConversationEnd(Map<String, Object> fields) implements Body {
        public static ConversationEnd of() {
            return new ConversationEnd(Map.of());
        }

        public ConversationEnd conversationId(long value) {
            return with("conversationId", value);
        }

        public ConversationEnd userId(String value) {
            return with("userId", value);
        }

        private ConversationEnd with(String name, Object value) {
            return new ConversationEnd(Body.with(fields, name, value));
        }
    }

    /** @param status One of {@code success}. */
    public record ConversationResult(String status, String message, Conversation data) {}

    /** @param status One of {@code active}, {@code ended}. */
    public record Conversation(long conversationId, String status) {}

    public record NewRating(Map<String, Object> fields) implements Body {
        /** @param rating One of {@code positive}, {@code negative}. */
        public static NewRating of(long messageId, String rating) {
            return new NewRating(Map.of()).with("messageId", messageId).with("rating", rating);
        }

        public NewRating messageId(long value) {
            return with("messageId", value);
        }

        /** One of {@code positive}, {@code negative}. */
        public NewRating rating(String value) {
            return with("rating", value);
        }

        public NewRating comment(String value) {
            return with("comment", value);
        }

        private NewRating with(String name, Object value) {
            return new NewRating(Body.with(fields, name, value));
        }
    }

    /** @param status One of {@code success}. */
    public record RatingResult(String status, String message, Rating data) {}

    /** @param rating One of {@code positive}, {@code negative}. */
    public record Rating(long messageId, String rating, String ratedAt) {}
}
