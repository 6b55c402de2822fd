// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.chatbots;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Extras;
import chatbots.platform.core.Pages;
import java.util.List;
import java.util.Map;

/** Chatbots. */
public final class ChatbotsApi {
    private final Core core;

    ChatbotsApi(Core core) {
        this.core = core;
    }

    /**
     * Get all chatbots.
     *
     * <p>Called by any user of the account, or with an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/chatbots}
     */
    public ChatbotList listChatbots() {
        return core.send(Call.of("GET", "/api/v1/chatbots"), ChatbotList.class);
    }

    /**
     * Get all chatbots. All pages, one after the other.
     *
     * <p>Called by any user of the account, or with an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/chatbots}
     */
    public Pages<Chatbot> allChatbots() {
        return core.pages(Call.of("GET", "/api/v1/chatbots"), new Pages.Style("page", "page", "data", null), Chatbot.class);
    }

    /**
     * Get all chatbots.
     *
     * <p>Called by any user of the account, or with an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/chatbots}
     */
    public ChatbotList listChatbots(ListChatbotsQuery query) {
        return core.send(Call.of("GET", "/api/v1/chatbots").query(query), ChatbotList.class);
    }

    /**
     * Get all chatbots. All pages, one after the other.
     *
     * <p>Called by any user of the account, or with an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/chatbots}
     */
    public Pages<Chatbot> allChatbots(ListChatbotsQuery query) {
        return core.pages(Call.of("GET", "/api/v1/chatbots").query(query), new Pages.Style("page", "page", "data", null), Chatbot.class);
    }

    /**
     * Create a chatbot.
     *
     * <p>It answers from its knowledge bases, and is an assistant in the other APIs. It begins with one knowledge
     * base. Called by an owner of the account, or with an API key that has the scope {@code manage}.
     *
     * <p>{@code POST /api/v1/chatbots}
     */
    public ChatbotResult createChatbot(NewChatbot body) {
        return core.send(Call.of("POST", "/api/v1/chatbots").body(body).keyed(), ChatbotResult.class);
    }

    /**
     * Create a chatbot.
     *
     * <p>It answers from its knowledge bases, and is an assistant in the other APIs. It begins with one knowledge
     * base. Called by an owner of the account, or with an API key that has the scope {@code manage}.
     *
     * <p>{@code POST /api/v1/chatbots}
     */
    public ChatbotResult createChatbot(NewChatbot body, Extras extras) {
        return core.send(Call.of("POST", "/api/v1/chatbots").body(body).keyed().extras(extras), ChatbotResult.class);
    }

    /**
     * Get a chatbot by ID.
     *
     * <p>Called by any user of the account, or with an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/chatbots/{id}}
     */
    public ChatbotResult readChatbot(long id) {
        return core.send(Call.of("GET", "/api/v1/chatbots/" + Call.segment(id)), ChatbotResult.class);
    }

    /**
     * Update a chatbot.
     *
     * <p>Omitted fields are not changed. Called by an owner of the account, or with an API key that has the scope
     * {@code manage}.
     *
     * <p>{@code PUT /api/v1/chatbots/{id}}
     */
    public ChatbotResult updateChatbot(long id, ChatbotChanges body) {
        return core.send(Call.of("PUT", "/api/v1/chatbots/" + Call.segment(id)).body(body), ChatbotResult.class);
    }

    /**
     * Delete a chatbot.
     *
     * <p>With its knowledge bases, except those that other chatbots share. Its conversations stay readable. Called
     * by an owner of the account, or with an API key that has the scope {@code manage}.
     *
     * <p>{@code DELETE /api/v1/chatbots/{id}}
     */
    public AuthenticationApi.Done deleteChatbot(long id) {
        return core.send(Call.of("DELETE", "/api/v1/chatbots/" + Call.segment(id)), AuthenticationApi.Done.class);
    }

    /** What {@code listChatbots} can be asked for. */
    public record ListChatbotsQuery(Map<String, Object> fields) implements Body {
        public static ListChatbotsQuery of() {
            return new ListChatbotsQuery(Map.of());
        }

        public ListChatbotsQuery page(long value) {
            return with("page", value);
        }

        public ListChatbotsQuery limit(long value) {
            return with("limit", value);
        }

        private ListChatbotsQuery with(String name, Object value) {
            return new ListChatbotsQuery(Body.with(fields, name, value));
        }
    }

    /** @param status One of {@code success}. */
    public record ChatbotList(
            String status,
            String message,
            List<Chatbot> data,
            KnowledgeBasesApi.Pagination pagination) {}

    public record Chatbot(
            long id,
            String name,
            String description,
            String systemPrompt,
            String model,
            boolean isActive,
            boolean websiteIntegration,
            List<String> allowedDomains,
            List<String> handoffKeywords,
            long handoffAfterAbstentions,
            boolean extractsWithModel,
            Double abstainBelow,
            String answeringModel,
            ChatbotModelFailure modelFailure,
            String siteToken,
            String createdAt) {}

    public record ChatbotModelFailure(String failure, long failures, String since) {}

    public record NewChatbot(Map<String, Object> fields) implements Body {
        public static NewChatbot of(String name) {
            return new NewChatbot(Map.of()).with("name", name);
        }

        public NewChatbot name(String value) {
            return with("name", value);
        }

        public NewChatbot description(String value) {
            return with("description", value);
        }

        public NewChatbot systemPrompt(String value) {
            return with("systemPrompt", value);
        }

        public NewChatbot model(String value) {
            return with("model", value);
        }

        public NewChatbot isActive(boolean value) {
            return with("isActive", value);
        }

        public NewChatbot websiteIntegration(boolean value) {
            return with("websiteIntegration", value);
        }

        public NewChatbot allowedDomains(List<String> value) {
            return with("allowedDomains", value);
        }

        public NewChatbot handoffKeywords(List<String> value) {
            return with("handoffKeywords", value);
        }

        public NewChatbot handoffAfterAbstentions(long value) {
            return with("handoffAfterAbstentions", value);
        }

        public NewChatbot extractsWithModel(boolean value) {
            return with("extractsWithModel", value);
        }

        public NewChatbot abstainBelow(Double value) {
            return with("abstainBelow", value);
        }

        private NewChatbot with(String name, Object value) {
            return new NewChatbot(Body.with(fields, name, value));
        }
    }

    /** @param status One of {@code success}. */
    public record ChatbotResult(String status, String message, Chatbot data) {}

    public record ChatbotChanges(Map<String, Object> fields) implements Body {
        public static ChatbotChanges of() {
            return new ChatbotChanges(Map.of());
        }

        public ChatbotChanges name(String value) {
            return with("name", value);
        }

        public ChatbotChanges description(String value) {
            return with("description", value);
        }

        public ChatbotChanges systemPrompt(String value) {
            return with("systemPrompt", value);
        }

        public ChatbotChanges model(String value) {
            return with("model", value);
        }

        public ChatbotChanges isActive(boolean value) {
            return with("isActive", value);
        }

        public ChatbotChanges websiteIntegration(boolean value) {
            return with("websiteIntegration", value);
        }

        public ChatbotChanges allowedDomains(List<String> value) {
            return with("allowedDomains", value);
        }

        public ChatbotChanges handoffKeywords(List<String> value) {
            return with("handoffKeywords", value);
        }

        public ChatbotChanges handoffAfterAbstentions(long value) {
            return with("handoffAfterAbstentions", value);
        }

        public ChatbotChanges extractsWithModel(boolean value) {
            return with("extractsWithModel", value);
        }

        public ChatbotChanges abstainBelow(Double value) {
            return with("abstainBelow", value);
        }

        private ChatbotChanges with(String name, Object value) {
            return new ChatbotChanges(Body.with(fields, name, value));
        }
    }
}
