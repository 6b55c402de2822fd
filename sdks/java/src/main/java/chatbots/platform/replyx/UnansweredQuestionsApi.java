// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.replyx;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Pages;
import chatbots.platform.core.Wire;
import java.util.List;
import java.util.Map;

/** Unanswered questions. */
public final class UnansweredQuestionsApi {
    private final Core core;

    UnansweredQuestionsApi(Core core) {
        this.core = core;
    }

    /**
     * List questions that an assistant could not answer.
     *
     * <p>Questions that were not answered, rated badly or handed off; similar questions are grouped. Most frequent
     * first; may lag by seconds. Called by any user of the account.
     *
     * <p>{@code GET /api/assistants/{assistant_id}/unanswered}
     */
    public UnansweredList listUnanswered(long assistantId) {
        return core.send(Call.of("GET", "/api/assistants/" + Call.segment(assistantId) + "/unanswered"), UnansweredList.class);
    }

    /**
     * List questions that an assistant could not answer. All pages, one after the other.
     *
     * <p>Questions that were not answered, rated badly or handed off; similar questions are grouped. Most frequent
     * first; may lag by seconds. Called by any user of the account.
     *
     * <p>{@code GET /api/assistants/{assistant_id}/unanswered}
     */
    public Pages<UnansweredCluster> allUnanswered(long assistantId) {
        return core.pages(Call.of("GET", "/api/assistants/" + Call.segment(assistantId) + "/unanswered"), new Pages.Style("page", "page", "unanswered", null), UnansweredCluster.class);
    }

    /**
     * List questions that an assistant could not answer.
     *
     * <p>Questions that were not answered, rated badly or handed off; similar questions are grouped. Most frequent
     * first; may lag by seconds. Called by any user of the account.
     *
     * <p>{@code GET /api/assistants/{assistant_id}/unanswered}
     */
    public UnansweredList listUnanswered(long assistantId, ListUnansweredQuery query) {
        return core.send(Call.of("GET", "/api/assistants/" + Call.segment(assistantId) + "/unanswered").query(query), UnansweredList.class);
    }

    /**
     * List questions that an assistant could not answer. All pages, one after the other.
     *
     * <p>Questions that were not answered, rated badly or handed off; similar questions are grouped. Most frequent
     * first; may lag by seconds. Called by any user of the account.
     *
     * <p>{@code GET /api/assistants/{assistant_id}/unanswered}
     */
    public Pages<UnansweredCluster> allUnanswered(long assistantId, ListUnansweredQuery query) {
        return core.pages(Call.of("GET", "/api/assistants/" + Call.segment(assistantId) + "/unanswered").query(query), new Pages.Style("page", "page", "unanswered", null), UnansweredCluster.class);
    }

    /**
     * Answer a group of questions.
     *
     * <p>Creates a question and answer pair, or changes the existing one. A later failure reopens the question.
     * Called by an owner of the account.
     *
     * <p>{@code POST /api/assistants/{assistant_id}/unanswered/{cluster_id}/answer}
     */
    public AnsweredCluster answerUnanswered(long assistantId, long clusterId, ClusterAnswer body) {
        return core.send(Call.of("POST", "/api/assistants/" + Call.segment(assistantId) + "/unanswered/" + Call.segment(clusterId) + "/answer").body(body), AnsweredCluster.class);
    }

    /**
     * Dismiss a group of questions.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code POST /api/assistants/{assistant_id}/unanswered/{cluster_id}/dismiss}
     */
    public UnansweredCluster dismissUnanswered(long assistantId, long clusterId) {
        return core.send(Call.of("POST", "/api/assistants/" + Call.segment(assistantId) + "/unanswered/" + Call.segment(clusterId) + "/dismiss"), UnansweredCluster.class);
    }

    /**
     * Rate an answer.
     *
     * <p>The last rating of each user or visitor counts. A bad rating adds the question to the unanswered ones.
     * Called by a user of the account, or by a visitor with a site token and a guest id.
     *
     * <p>{@code POST /api/dialogs/{dialog_id}/messages/{message_id}/rating}
     */
    public Rating rateAnswer(long dialogId, long messageId, NewRating body) {
        return core.send(Call.of("POST", "/api/dialogs/" + Call.segment(dialogId) + "/messages/" + Call.segment(messageId) + "/rating").body(body), Rating.class);
    }

    /** What {@code listUnanswered} can be asked for. */
    public record ListUnansweredQuery(Map<String, Object> fields) implements Body {
        public static ListUnansweredQuery of() {
            return new ListUnansweredQuery(Map.of());
        }

        /** One of {@code open}, {@code answered}, {@code dismissed}, {@code all}. */
        public ListUnansweredQuery state(String value) {
            return with("state", value);
        }

        public ListUnansweredQuery page(long value) {
            return with("page", value);
        }

        public ListUnansweredQuery limit(long value) {
            return with("limit", value);
        }

        public ListUnansweredQuery offset(long value) {
            return with("offset", value);
        }

        private ListUnansweredQuery with(String name, Object value) {
            return new ListUnansweredQuery(Body.with(fields, name, value));
        }
    }

    public record UnansweredList(
            List<UnansweredCluster> unanswered,
            long total,
            @Wire("has_more") boolean hasMore) {}

    /** @param state One of {@code open}, {@code answered}, {@code dismissed}. */
    public record UnansweredCluster(
            long id,
            @Wire("assistant_id") long assistantId,
            String question,
            String state,
            long count,
            UnansweredClusterReasons reasons,
            @Wire("first_seen") String firstSeen,
            @Wire("last_seen") String lastSeen,
            @Wire("qa_id") Long qaId,
            List<UnansweredClusterExample> examples) {}

    public record UnansweredClusterReasons(
            long abstained,
            @Wire("badly_rated") long badlyRated,
            @Wire("handed_off") long handedOff) {}

    /** @param reason One of {@code abstained}, {@code badly_rated}, {@code handed_off}. */
    public record UnansweredClusterExample(
            @Wire("dialog_id") long dialogId,
            @Wire("message_id") long messageId,
            String question,
            String reason,
            @Wire("failed_at") String failedAt) {}

    public record ClusterAnswer(Map<String, Object> fields) implements Body {
        public static ClusterAnswer of(String answer) {
            return new ClusterAnswer(Map.of()).with("answer", answer);
        }

        public ClusterAnswer answer(String value) {
            return with("answer", value);
        }

        public ClusterAnswer question(String value) {
            return with("question", value);
        }

        public ClusterAnswer tags(List<String> value) {
            return with("tags", value);
        }

        private ClusterAnswer with(String name, Object value) {
            return new ClusterAnswer(Body.with(fields, name, value));
        }
    }

    public record AnsweredCluster(KnowledgeApi.QaPair qa, UnansweredCluster cluster) {}

    public record NewRating(Map<String, Object> fields) implements Body {
        public static NewRating of(Object rating) {
            return new NewRating(Map.of()).with("rating", rating);
        }

        public NewRating rating(Object value) {
            return with("rating", value);
        }

        public NewRating comment(String value) {
            return with("comment", value);
        }

        private NewRating with(String name, Object value) {
            return new NewRating(Body.with(fields, name, value));
        }
    }

    public record Rating(
            @Wire("dialog_id") long dialogId,
            @Wire("message_id") long messageId,
            long rating,
            String comment,
            @Wire("rated_at") String ratedAt) {}
}
