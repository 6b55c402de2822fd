// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.chatbots;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Pages;
import java.util.List;
import java.util.Map;

/** Context. */
public final class ContextApi {
    private final Core core;

    ContextApi(Core core) {
        this.core = core;
    }

    /**
     * Get context for a user.
     *
     * <p>Variables, topics and entities; empty for a user of whom the chatbot knows nothing. Called by any user of
     * the account, or with an API key that has the scope {@code conversation}.
     *
     * <p>{@code GET /api/v1/chatbots/{chatbotId}/context/{userId}}
     */
    public ContextResult readContext(long chatbotId, String userId) {
        return core.send(Call.of("GET", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/context/" + Call.segment(userId)), ContextResult.class);
    }

    /**
     * Create or update context.
     *
     * <p>Changes the variables that you send and leaves the others. A hosted model is given them as data with the
     * next question. Called by any user of the account, or with an API key that has the scope {@code conversation}.
     *
     * <p>{@code POST /api/v1/chatbots/{chatbotId}/context/{userId}}
     */
    public ContextResult changeContext(long chatbotId, String userId, ContextChanges body) {
        return core.send(Call.of("POST", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/context/" + Call.segment(userId)).body(body), ContextResult.class);
    }

    /**
     * Delete context.
     *
     * <p>Variables, topics and entities. The user's conversations stay, and new messages are read again. Called by
     * any user of the account, or with an API key that has the scope {@code conversation}.
     *
     * <p>{@code DELETE /api/v1/chatbots/{chatbotId}/context/{userId}}
     */
    public AuthenticationApi.Done deleteContext(long chatbotId, String userId) {
        return core.send(Call.of("DELETE", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/context/" + Call.segment(userId)), AuthenticationApi.Done.class);
    }

    /**
     * Get topics for a user.
     *
     * <p>Heaviest first: the headings of the sources that answered the user, intents, and those you have added.
     * Called by any user of the account, or with an API key that has the scope {@code conversation}.
     *
     * <p>{@code GET /api/v1/chatbots/{chatbotId}/topics/{userId}}
     */
    public TopicList listTopics(long chatbotId, String userId) {
        return core.send(Call.of("GET", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/topics/" + Call.segment(userId)), TopicList.class);
    }

    /**
     * Get topics for a user. All pages, one after the other.
     *
     * <p>Heaviest first: the headings of the sources that answered the user, intents, and those you have added.
     * Called by any user of the account, or with an API key that has the scope {@code conversation}.
     *
     * <p>{@code GET /api/v1/chatbots/{chatbotId}/topics/{userId}}
     */
    public Pages<Topic> allTopics(long chatbotId, String userId) {
        return core.pages(Call.of("GET", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/topics/" + Call.segment(userId)), new Pages.Style("page", "page", "data", null), Topic.class);
    }

    /**
     * Get topics for a user.
     *
     * <p>Heaviest first: the headings of the sources that answered the user, intents, and those you have added.
     * Called by any user of the account, or with an API key that has the scope {@code conversation}.
     *
     * <p>{@code GET /api/v1/chatbots/{chatbotId}/topics/{userId}}
     */
    public TopicList listTopics(long chatbotId, String userId, ListTopicsQuery query) {
        return core.send(Call.of("GET", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/topics/" + Call.segment(userId)).query(query), TopicList.class);
    }

    /**
     * Get topics for a user. All pages, one after the other.
     *
     * <p>Heaviest first: the headings of the sources that answered the user, intents, and those you have added.
     * Called by any user of the account, or with an API key that has the scope {@code conversation}.
     *
     * <p>{@code GET /api/v1/chatbots/{chatbotId}/topics/{userId}}
     */
    public Pages<Topic> allTopics(long chatbotId, String userId, ListTopicsQuery query) {
        return core.pages(Call.of("GET", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/topics/" + Call.segment(userId)).query(query), new Pages.Style("page", "page", "data", null), Topic.class);
    }

    /**
     * Add or update topic.
     *
     * <p>The topic with this label is updated; upper and lower case are the same. Called by any user of the account,
     * or with an API key that has the scope {@code conversation}.
     *
     * <p>{@code POST /api/v1/chatbots/{chatbotId}/topics/{userId}}
     */
    public TopicResult saveTopic(long chatbotId, String userId, NewTopic body) {
        return core.send(Call.of("POST", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/topics/" + Call.segment(userId)).body(body), TopicResult.class);
    }

    /**
     * Delete topic.
     *
     * <p>Called by any user of the account, or with an API key that has the scope {@code conversation}.
     *
     * <p>{@code DELETE /api/v1/chatbots/{chatbotId}/topics/{userId}/{topicId}}
     */
    public AuthenticationApi.Done deleteTopic(long chatbotId, String userId, long topicId) {
        return core.send(Call.of("DELETE", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/topics/" + Call.segment(userId) + "/" + Call.segment(topicId)), AuthenticationApi.Done.class);
    }

    /**
     * Get entities for a user.
     *
     * <p>Those that were named last first. They are found in the user's messages, or added by you. Called by any
     * user of the account, or with an API key that has the scope {@code conversation}.
     *
     * <p>{@code GET /api/v1/chatbots/{chatbotId}/entities/{userId}}
     */
    public EntityList listEntities(long chatbotId, String userId) {
        return core.send(Call.of("GET", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/entities/" + Call.segment(userId)), EntityList.class);
    }

    /**
     * Get entities for a user. All pages, one after the other.
     *
     * <p>Those that were named last first. They are found in the user's messages, or added by you. Called by any
     * user of the account, or with an API key that has the scope {@code conversation}.
     *
     * <p>{@code GET /api/v1/chatbots/{chatbotId}/entities/{userId}}
     */
    public Pages<Entity> allEntities(long chatbotId, String userId) {
        return core.pages(Call.of("GET", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/entities/" + Call.segment(userId)), new Pages.Style("page", "page", "data", null), Entity.class);
    }

    /**
     * Get entities for a user.
     *
     * <p>Those that were named last first. They are found in the user's messages, or added by you. Called by any
     * user of the account, or with an API key that has the scope {@code conversation}.
     *
     * <p>{@code GET /api/v1/chatbots/{chatbotId}/entities/{userId}}
     */
    public EntityList listEntities(long chatbotId, String userId, ListEntitiesQuery query) {
        return core.send(Call.of("GET", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/entities/" + Call.segment(userId)).query(query), EntityList.class);
    }

    /**
     * Get entities for a user. All pages, one after the other.
     *
     * <p>Those that were named last first. They are found in the user's messages, or added by you. Called by any
     * user of the account, or with an API key that has the scope {@code conversation}.
     *
     * <p>{@code GET /api/v1/chatbots/{chatbotId}/entities/{userId}}
     */
    public Pages<Entity> allEntities(long chatbotId, String userId, ListEntitiesQuery query) {
        return core.pages(Call.of("GET", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/entities/" + Call.segment(userId)).query(query), new Pages.Style("page", "page", "data", null), Entity.class);
    }

    /**
     * Add entity.
     *
     * <p>An entity with the same normalised value is updated. Called by any user of the account, or with an API key
     * that has the scope {@code conversation}.
     *
     * <p>{@code POST /api/v1/chatbots/{chatbotId}/entities/{userId}}
     */
    public EntityResult addEntity(long chatbotId, String userId, NewEntity body) {
        return core.send(Call.of("POST", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/entities/" + Call.segment(userId)).body(body), EntityResult.class);
    }

    /**
     * Delete entity.
     *
     * <p>Called by any user of the account, or with an API key that has the scope {@code conversation}.
     *
     * <p>{@code DELETE /api/v1/chatbots/{chatbotId}/entities/{userId}/{entityId}}
     */
    public AuthenticationApi.Done deleteEntity(long chatbotId, String userId, long entityId) {
        return core.send(Call.of("DELETE", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/entities/" + Call.segment(userId) + "/" + Call.segment(entityId)), AuthenticationApi.Done.class);
    }

    /**
     * Resolve references in text.
     *
     * <p>Puts what "it", "the second one", "there", "второй" or "там" mean into a text, from earlier turns and the
     * user's entities. What is not known stays as it is. The chatbot understands questions in the same way. Called
     * by any user of the account, or with an API key that has the scope {@code conversation}.
     *
     * <p>{@code POST /api/v1/chatbots/{chatbotId}/references/resolve}
     */
    public ResolutionResult resolveReferences(long chatbotId, ReferencesToResolve body) {
        return core.send(Call.of("POST", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/references/resolve").body(body), ResolutionResult.class);
    }

    /** What {@code listTopics} can be asked for. */
    public record ListTopicsQuery(Map<String, Object> fields) implements Body {
        public static ListTopicsQuery of() {
            return new ListTopicsQuery(Map.of());
        }

        public ListTopicsQuery page(long value) {
            return with("page", value);
        }

        public ListTopicsQuery limit(long value) {
            return with("limit", value);
        }

        private ListTopicsQuery with(String name, Object value) {
            return new ListTopicsQuery(Body.with(fields, name, value));
        }
    }

    /** What {@code listEntities} can be asked for. */
    public record ListEntitiesQuery(Map<String, Object> fields) implements Body {
        public static ListEntitiesQuery of() {
            return new ListEntitiesQuery(Map.of());
        }

        public ListEntitiesQuery page(long value) {
            return with("page", value);
        }

        public ListEntitiesQuery limit(long value) {
            return with("limit", value);
        }

        private ListEntitiesQuery with(String name, Object value) {
            return new ListEntitiesQuery(Body.with(fields, name, value));
        }
    }

    /** @param status One of {@code success}. */
    public record ContextResult(String status, String message, Context data) {}

    public record Context(
            long chatbotId,
            String userId,
            Map<String, Object> variables,
            List<Topic> topics,
            List<Entity> entities,
            String createdAt,
            String updatedAt) {}

    public record Topic(long id, String label, double weight, String firstSeenAt, String lastSeenAt) {}

    /** @param source One of {@code message}, {@code api}. */
    public record Entity(
            long id,
            String type,
            String value,
            String normalisedValue,
            double confidence,
            String source,
            Long messageId,
            String firstSeenAt,
            String lastSeenAt) {}

    public record ContextChanges(Map<String, Object> fields) implements Body {
        public static ContextChanges of(Map<String, Object> variables) {
            return new ContextChanges(Map.of()).with("variables", variables);
        }

        public ContextChanges variables(Map<String, Object> value) {
            return with("variables", value);
        }

        private ContextChanges with(String name, Object value) {
            return new ContextChanges(Body.with(fields, name, value));
        }
    }

    /** @param status One of {@code success}. */
    public record TopicList(
            String status,
            String message,
            List<Topic> data,
            KnowledgeBasesApi.Pagination pagination) {}

    public record NewTopic(Map<String, Object> fields) implements Body {
        public static NewTopic of(String label) {
            return new NewTopic(Map.of()).with("label", label);
        }

        public NewTopic label(String value) {
            return with("label", value);
        }

        public NewTopic weight(double value) {
            return with("weight", value);
        }

        private NewTopic with(String name, Object value) {
            return new NewTopic(Body.with(fields, name, value));
        }
    }

    /** @param status One of {@code success}. */
    public record TopicResult(String status, String message, Topic data) {}

    /** @param status One of {@code success}. */
    public record EntityList(
            String status,
            String message,
            List<Entity> data,
            KnowledgeBasesApi.Pagination pagination) {}

    public record NewEntity(Map<String, Object> fields) implements Body {
        public static NewEntity of(String type, String value) {
            return new NewEntity(Map.of()).with("type", type).with("value", value);
        }

        public NewEntity type(String value) {
            return with("type", value);
        }

        public NewEntity value(String value) {
            return with("value", value);
        }

        public NewEntity confidence(double value) {
            return with("confidence", value);
        }

        private NewEntity with(String name, Object value) {
            return new NewEntity(Body.with(fields, name, value));
        }
    }

    /** @param status One of {@code success}. */
    public record EntityResult(String status, String message, Entity data) {}

    public record ReferencesToResolve(Map<String, Object> fields) implements Body {
        public static ReferencesToResolve of(String text) {
            return new ReferencesToResolve(Map.of()).with("text", text);
        }

        public ReferencesToResolve text(String value) {
            return with("text", value);
        }

        public ReferencesToResolve userId(String value) {
            return with("userId", value);
        }

        public ReferencesToResolve conversationId(long value) {
            return with("conversationId", value);
        }

        public ReferencesToResolve history(List<ReferencesToResolveHistoryItem> value) {
            return with("history", value);
        }

        private ReferencesToResolve with(String name, Object value) {
            return new ReferencesToResolve(Body.with(fields, name, value));
        }
    }

    public record ReferencesToResolveHistoryItem(Map<String, Object> fields) implements Body {
        /** @param sender One of {@code user}, {@code assistant}, {@code operator}. */
        public static ReferencesToResolveHistoryItem of(String sender, String content) {
            return new ReferencesToResolveHistoryItem(Map.of()).with("sender", sender).with("content", content);
        }

        /** One of {@code user}, {@code assistant}, {@code operator}. */
        public ReferencesToResolveHistoryItem sender(String value) {
            return with("sender", value);
        }

        public ReferencesToResolveHistoryItem content(String value) {
            return with("content", value);
        }

        private ReferencesToResolveHistoryItem with(String name, Object value) {
            return new ReferencesToResolveHistoryItem(Body.with(fields, name, value));
        }
    }

    /** @param status One of {@code success}. */
    public record ResolutionResult(String status, String message, Resolution data) {}

    public record Resolution(String text, String resolvedText, List<Reference> references) {}

    /**
     * @param kind One of {@code pronoun}, {@code place}, {@code ordinal}, {@code one}, {@code noun}, {@code date},
     * {@code order}.
     */
    public record Reference(
            String kind,
            long start,
            long end,
            String text,
            String antecedent,
            boolean isResolved,
            double confidence,
            ReferenceSource source) {}

    /** @param type One of {@code history}, {@code message}, {@code entity}. */
    public record ReferenceSource(String type, Long index, Long messageId, Long entityId) {}
}
