// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.chatbots;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Extras;
import chatbots.platform.core.Pages;
import java.util.List;
import java.util.Map;

/** Knowledge bases. */
public final class KnowledgeBasesApi {
    private final Core core;

    KnowledgeBasesApi(Core core) {
        this.core = core;
    }

    /**
     * Get all knowledge bases for a chatbot.
     *
     * <p>Those that it answers from, also shared ones. Called by any user of the account, or with an API key that
     * has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/chatbots/{chatbotId}/knowledge-bases}
     */
    public KnowledgeBaseList listKnowledgeBases(long chatbotId) {
        return core.send(Call.of("GET", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/knowledge-bases"), KnowledgeBaseList.class);
    }

    /**
     * Get all knowledge bases for a chatbot. All pages, one after the other.
     *
     * <p>Those that it answers from, also shared ones. Called by any user of the account, or with an API key that
     * has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/chatbots/{chatbotId}/knowledge-bases}
     */
    public Pages<KnowledgeBase> allKnowledgeBases(long chatbotId) {
        return core.pages(Call.of("GET", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/knowledge-bases"), new Pages.Style("page", "page", "data", null), KnowledgeBase.class);
    }

    /**
     * Get all knowledge bases for a chatbot.
     *
     * <p>Those that it answers from, also shared ones. Called by any user of the account, or with an API key that
     * has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/chatbots/{chatbotId}/knowledge-bases}
     */
    public KnowledgeBaseList listKnowledgeBases(long chatbotId, ListKnowledgeBasesQuery query) {
        return core.send(Call.of("GET", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/knowledge-bases").query(query), KnowledgeBaseList.class);
    }

    /**
     * Get all knowledge bases for a chatbot. All pages, one after the other.
     *
     * <p>Those that it answers from, also shared ones. Called by any user of the account, or with an API key that
     * has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/chatbots/{chatbotId}/knowledge-bases}
     */
    public Pages<KnowledgeBase> allKnowledgeBases(long chatbotId, ListKnowledgeBasesQuery query) {
        return core.pages(Call.of("GET", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/knowledge-bases").query(query), new Pages.Style("page", "page", "data", null), KnowledgeBase.class);
    }

    /**
     * Create a knowledge base for a chatbot.
     *
     * <p>With {@code knowledgeBaseId} the chatbot shares one that exists. Called by an owner of the account, or with
     * an API key that has the scope {@code manage}.
     *
     * <p>{@code POST /api/v1/chatbots/{chatbotId}/knowledge-bases}
     */
    public KnowledgeBaseResult createKnowledgeBase(long chatbotId, NewKnowledgeBase body) {
        return core.send(Call.of("POST", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/knowledge-bases").body(body), KnowledgeBaseResult.class);
    }

    /**
     * Stop sharing a knowledge base with a chatbot.
     *
     * <p>Called by an owner of the account, or with an API key that has the scope {@code manage}.
     *
     * <p>{@code DELETE /api/v1/chatbots/{chatbotId}/knowledge-bases/{knowledgeBaseId}}
     */
    public KnowledgeBaseResult unshareKnowledgeBase(long chatbotId, long knowledgeBaseId) {
        return core.send(Call.of("DELETE", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/knowledge-bases/" + Call.segment(knowledgeBaseId)), KnowledgeBaseResult.class);
    }

    /**
     * Get a knowledge base by ID.
     *
     * <p>Called by any user of the account, or with an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/knowledge-bases/{id}}
     */
    public KnowledgeBaseResult readKnowledgeBase(long id) {
        return core.send(Call.of("GET", "/api/v1/knowledge-bases/" + Call.segment(id)), KnowledgeBaseResult.class);
    }

    /**
     * Update a knowledge base.
     *
     * <p>Omitted fields are not changed. {@code chatbotIds} are all chatbots that answer from it, besides its own.
     * Called by an owner of the account, or with an API key that has the scope {@code manage}.
     *
     * <p>{@code PUT /api/v1/knowledge-bases/{id}}
     */
    public KnowledgeBaseResult updateKnowledgeBase(long id, KnowledgeBaseChanges body) {
        return core.send(Call.of("PUT", "/api/v1/knowledge-bases/" + Call.segment(id)).body(body), KnowledgeBaseResult.class);
    }

    /**
     * Delete a knowledge base.
     *
     * <p>With its items; no chatbot answers from them any more. Called by an owner of the account, or with an API
     * key that has the scope {@code manage}.
     *
     * <p>{@code DELETE /api/v1/knowledge-bases/{id}}
     */
    public AuthenticationApi.Done deleteKnowledgeBase(long id) {
        return core.send(Call.of("DELETE", "/api/v1/knowledge-bases/" + Call.segment(id)), AuthenticationApi.Done.class);
    }

    /**
     * Search knowledge items.
     *
     * <p>{@code q} (or {@code query}) is a question. The same retrieval as for answers: passages with their place in
     * the item, about fifty at most. Called by any user of the account, or with an API key that has the scope {@code
     * read}.
     *
     * <p>{@code GET /api/v1/knowledge-bases/{id}/search}
     */
    public FoundPassageList searchKnowledgeBase(long id) {
        return core.send(Call.of("GET", "/api/v1/knowledge-bases/" + Call.segment(id) + "/search"), FoundPassageList.class);
    }

    /**
     * Search knowledge items. All pages, one after the other.
     *
     * <p>{@code q} (or {@code query}) is a question. The same retrieval as for answers: passages with their place in
     * the item, about fifty at most. Called by any user of the account, or with an API key that has the scope {@code
     * read}.
     *
     * <p>{@code GET /api/v1/knowledge-bases/{id}/search}
     */
    public Pages<FoundPassage> searchAllKnowledgeBase(long id) {
        return core.pages(Call.of("GET", "/api/v1/knowledge-bases/" + Call.segment(id) + "/search"), new Pages.Style("page", "page", "data", null), FoundPassage.class);
    }

    /**
     * Search knowledge items.
     *
     * <p>{@code q} (or {@code query}) is a question. The same retrieval as for answers: passages with their place in
     * the item, about fifty at most. Called by any user of the account, or with an API key that has the scope {@code
     * read}.
     *
     * <p>{@code GET /api/v1/knowledge-bases/{id}/search}
     */
    public FoundPassageList searchKnowledgeBase(long id, SearchKnowledgeBaseQuery query) {
        return core.send(Call.of("GET", "/api/v1/knowledge-bases/" + Call.segment(id) + "/search").query(query), FoundPassageList.class);
    }

    /**
     * Search knowledge items. All pages, one after the other.
     *
     * <p>{@code q} (or {@code query}) is a question. The same retrieval as for answers: passages with their place in
     * the item, about fifty at most. Called by any user of the account, or with an API key that has the scope {@code
     * read}.
     *
     * <p>{@code GET /api/v1/knowledge-bases/{id}/search}
     */
    public Pages<FoundPassage> searchAllKnowledgeBase(long id, SearchKnowledgeBaseQuery query) {
        return core.pages(Call.of("GET", "/api/v1/knowledge-bases/" + Call.segment(id) + "/search").query(query), new Pages.Style("page", "page", "data", null), FoundPassage.class);
    }

    /**
     * Get the items of a knowledge base.
     *
     * <p>Called by any user of the account, or with an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/knowledge-bases/{id}/items}
     */
    public KnowledgeItemList listKnowledgeItems(long id) {
        return core.send(Call.of("GET", "/api/v1/knowledge-bases/" + Call.segment(id) + "/items"), KnowledgeItemList.class);
    }

    /**
     * Get the items of a knowledge base. All pages, one after the other.
     *
     * <p>Called by any user of the account, or with an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/knowledge-bases/{id}/items}
     */
    public Pages<KnowledgeItem> allKnowledgeItems(long id) {
        return core.pages(Call.of("GET", "/api/v1/knowledge-bases/" + Call.segment(id) + "/items"), new Pages.Style("page", "page", "data", null), KnowledgeItem.class);
    }

    /**
     * Get the items of a knowledge base.
     *
     * <p>Called by any user of the account, or with an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/knowledge-bases/{id}/items}
     */
    public KnowledgeItemList listKnowledgeItems(long id, ListKnowledgeItemsQuery query) {
        return core.send(Call.of("GET", "/api/v1/knowledge-bases/" + Call.segment(id) + "/items").query(query), KnowledgeItemList.class);
    }

    /**
     * Get the items of a knowledge base. All pages, one after the other.
     *
     * <p>Called by any user of the account, or with an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/knowledge-bases/{id}/items}
     */
    public Pages<KnowledgeItem> allKnowledgeItems(long id, ListKnowledgeItemsQuery query) {
        return core.pages(Call.of("GET", "/api/v1/knowledge-bases/" + Call.segment(id) + "/items").query(query), new Pages.Style("page", "page", "data", null), KnowledgeItem.class);
    }

    /**
     * Add a knowledge item.
     *
     * <p>A text, or a question with its answer. It is searched as soon as its status is {@code completed}. Called by
     * an owner of the account, or with an API key that has the scope {@code manage}.
     *
     * <p>{@code POST /api/v1/knowledge-bases/{id}/items}
     */
    public KnowledgeItemResult addKnowledgeItem(long id, NewKnowledgeItem body) {
        return core.send(Call.of("POST", "/api/v1/knowledge-bases/" + Call.segment(id) + "/items").body(body).keyed(), KnowledgeItemResult.class);
    }

    /**
     * Add a knowledge item.
     *
     * <p>A text, or a question with its answer. It is searched as soon as its status is {@code completed}. Called by
     * an owner of the account, or with an API key that has the scope {@code manage}.
     *
     * <p>{@code POST /api/v1/knowledge-bases/{id}/items}
     */
    public KnowledgeItemResult addKnowledgeItem(long id, NewKnowledgeItem body, Extras extras) {
        return core.send(Call.of("POST", "/api/v1/knowledge-bases/" + Call.segment(id) + "/items").body(body).keyed().extras(extras), KnowledgeItemResult.class);
    }

    /**
     * Get a knowledge item.
     *
     * <p>Called by any user of the account, or with an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/knowledge-bases/{id}/items/{itemId}}
     */
    public KnowledgeItemResult readKnowledgeItem(long id, long itemId) {
        return core.send(Call.of("GET", "/api/v1/knowledge-bases/" + Call.segment(id) + "/items/" + Call.segment(itemId)), KnowledgeItemResult.class);
    }

    /**
     * Update a knowledge item.
     *
     * <p>Omitted fields are not changed. Files and pages of websites cannot be changed here. Called by an owner of
     * the account, or with an API key that has the scope {@code manage}.
     *
     * <p>{@code PUT /api/v1/knowledge-bases/{id}/items/{itemId}}
     */
    public KnowledgeItemResult updateKnowledgeItem(long id, long itemId, KnowledgeItemChanges body) {
        return core.send(Call.of("PUT", "/api/v1/knowledge-bases/" + Call.segment(id) + "/items/" + Call.segment(itemId)).body(body), KnowledgeItemResult.class);
    }

    /**
     * Delete a knowledge item.
     *
     * <p>Called by an owner of the account, or with an API key that has the scope {@code manage}.
     *
     * <p>{@code DELETE /api/v1/knowledge-bases/{id}/items/{itemId}}
     */
    public AuthenticationApi.Done deleteKnowledgeItem(long id, long itemId) {
        return core.send(Call.of("DELETE", "/api/v1/knowledge-bases/" + Call.segment(id) + "/items/" + Call.segment(itemId)), AuthenticationApi.Done.class);
    }

    /** What {@code listKnowledgeBases} can be asked for. */
    public record ListKnowledgeBasesQuery(Map<String, Object> fields) implements Body {
        public static ListKnowledgeBasesQuery of() {
            return new ListKnowledgeBasesQuery(Map.of());
        }

        public ListKnowledgeBasesQuery page(long value) {
            return with("page", value);
        }

        public ListKnowledgeBasesQuery limit(long value) {
            return with("limit", value);
        }

        private ListKnowledgeBasesQuery with(String name, Object value) {
            return new ListKnowledgeBasesQuery(Body.with(fields, name, value));
        }
    }

    /** What {@code searchKnowledgeBase} can be asked for. */
    public record SearchKnowledgeBaseQuery(Map<String, Object> fields) implements Body {
        public static SearchKnowledgeBaseQuery of() {
            return new SearchKnowledgeBaseQuery(Map.of());
        }

        public SearchKnowledgeBaseQuery page(long value) {
            return with("page", value);
        }

        public SearchKnowledgeBaseQuery limit(long value) {
            return with("limit", value);
        }

        public SearchKnowledgeBaseQuery q(String value) {
            return with("q", value);
        }

        public SearchKnowledgeBaseQuery query(String value) {
            return with("query", value);
        }

        private SearchKnowledgeBaseQuery with(String name, Object value) {
            return new SearchKnowledgeBaseQuery(Body.with(fields, name, value));
        }
    }

    /** What {@code listKnowledgeItems} can be asked for. */
    public record ListKnowledgeItemsQuery(Map<String, Object> fields) implements Body {
        public static ListKnowledgeItemsQuery of() {
            return new ListKnowledgeItemsQuery(Map.of());
        }

        public ListKnowledgeItemsQuery page(long value) {
            return with("page", value);
        }

        public ListKnowledgeItemsQuery limit(long value) {
            return with("limit", value);
        }

        private ListKnowledgeItemsQuery with(String name, Object value) {
            return new ListKnowledgeItemsQuery(Body.with(fields, name, value));
        }
    }

    public record Pagination(long total, long pages, long page, long limit) {}

    /** @param status One of {@code success}. */
    public record KnowledgeBaseList(
            String status,
            String message,
            List<KnowledgeBase> data,
            Pagination pagination) {}

    public record KnowledgeBase(
            long id,
            String name,
            String description,
            List<Long> chatbotIds,
            long itemsCount,
            String createdAt,
            String updatedAt) {}

    public record NewKnowledgeBase(Map<String, Object> fields) implements Body {
        public static NewKnowledgeBase of() {
            return new NewKnowledgeBase(Map.of());
        }

        public NewKnowledgeBase name(String value) {
            return with("name", value);
        }

        public NewKnowledgeBase description(String value) {
            return with("description", value);
        }

        public NewKnowledgeBase knowledgeBaseId(long value) {
            return with("knowledgeBaseId", value);
        }

        private NewKnowledgeBase with(String name, Object value) {
            return new NewKnowledgeBase(Body.with(fields, name, value));
        }
    }

    /** @param status One of {@code success}. */
    public record KnowledgeBaseResult(String status, String message, KnowledgeBase data) {}

    public record KnowledgeBaseChanges(Map<String, Object> fields) implements Body {
        public static KnowledgeBaseChanges of() {
            return new KnowledgeBaseChanges(Map.of());
        }

        public KnowledgeBaseChanges name(String value) {
            return with("name", value);
        }

        public KnowledgeBaseChanges description(String value) {
            return with("description", value);
        }

        public KnowledgeBaseChanges chatbotIds(List<Long> value) {
            return with("chatbotIds", value);
        }

        private KnowledgeBaseChanges with(String name, Object value) {
            return new KnowledgeBaseChanges(Body.with(fields, name, value));
        }
    }

    /** @param status One of {@code success}. */
    public record FoundPassageList(
            String status,
            String message,
            List<FoundPassage> data,
            Pagination pagination,
            double evidence,
            boolean isExact) {}

    public record FoundPassage(
            long itemId,
            String title,
            String url,
            Long page,
            List<String> headingPath,
            long start,
            long end,
            String text,
            double score) {}

    /** @param status One of {@code success}. */
    public record KnowledgeItemList(
            String status,
            String message,
            List<KnowledgeItem> data,
            Pagination pagination) {}

    /**
     * @param type One of {@code text}, {@code qa}, {@code file}, {@code page}.
     * @param status One of {@code queued}, {@code processing}, {@code completed}, {@code failed}.
     */
    public record KnowledgeItem(
            long id,
            long knowledgeBaseId,
            String type,
            String title,
            String content,
            String question,
            String answer,
            List<String> tags,
            String url,
            String status,
            String error,
            String createdAt,
            String updatedAt) {}

    public record NewKnowledgeItem(Map<String, Object> fields) implements Body {
        public static NewKnowledgeItem of() {
            return new NewKnowledgeItem(Map.of());
        }

        public NewKnowledgeItem title(String value) {
            return with("title", value);
        }

        public NewKnowledgeItem content(String value) {
            return with("content", value);
        }

        public NewKnowledgeItem question(String value) {
            return with("question", value);
        }

        public NewKnowledgeItem answer(String value) {
            return with("answer", value);
        }

        public NewKnowledgeItem tags(List<String> value) {
            return with("tags", value);
        }

        private NewKnowledgeItem with(String name, Object value) {
            return new NewKnowledgeItem(Body.with(fields, name, value));
        }
    }

    /** @param status One of {@code success}. */
    public record KnowledgeItemResult(String status, String message, KnowledgeItem data) {}

    public record KnowledgeItemChanges(Map<String, Object> fields) implements Body {
        public static KnowledgeItemChanges of() {
            return new KnowledgeItemChanges(Map.of());
        }

        public KnowledgeItemChanges title(String value) {
            return with("title", value);
        }

        public KnowledgeItemChanges content(String value) {
            return with("content", value);
        }

        public KnowledgeItemChanges question(String value) {
            return with("question", value);
        }

        public KnowledgeItemChanges answer(String value) {
            return with("answer", value);
        }

        public KnowledgeItemChanges tags(List<String> value) {
            return with("tags", value);
        }

        private KnowledgeItemChanges with(String name, Object value) {
            return new KnowledgeItemChanges(Body.with(fields, name, value));
        }
    }
}
