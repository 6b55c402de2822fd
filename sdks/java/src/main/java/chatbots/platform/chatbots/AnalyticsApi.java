// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.chatbots;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Pages;
import java.util.List;
import java.util.Map;

/** Analytics. */
public final class AnalyticsApi {
    private final Core core;

    AnalyticsApi(Core core) {
        this.core = core;
    }

    /**
     * Get message analytics.
     *
     * <p>Of {@code from} to {@code to} (default: the last thirty days), on the calendar of {@code timeZone}; hours,
     * days, weeks from Monday, or months. Values without data are zero. Called by any user of the account, or with
     * an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/chatbots/{chatbotId}/analytics/messages}
     */
    public MessageAnalyticsResult readMessageAnalytics(long chatbotId) {
        return core.send(Call.of("GET", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/analytics/messages"), MessageAnalyticsResult.class);
    }

    /**
     * Get message analytics.
     *
     * <p>Of {@code from} to {@code to} (default: the last thirty days), on the calendar of {@code timeZone}; hours,
     * days, weeks from Monday, or months. Values without data are zero. Called by any user of the account, or with
     * an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/chatbots/{chatbotId}/analytics/messages}
     */
    public MessageAnalyticsResult readMessageAnalytics(long chatbotId, ReadMessageAnalyticsQuery query) {
        return core.send(Call.of("GET", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/analytics/messages").query(query), MessageAnalyticsResult.class);
    }

    /**
     * Get user analytics.
     *
     * <p>Of {@code from} to {@code to} (default: the last thirty days), on the calendar of {@code timeZone}; hours,
     * days, weeks from Monday, or months. Values without data are zero. A user is a person who wrote to the chatbot,
     * over all channels. Called by any user of the account, or with an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/chatbots/{chatbotId}/analytics/users}
     */
    public UserAnalyticsResult readUserAnalytics(long chatbotId) {
        return core.send(Call.of("GET", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/analytics/users"), UserAnalyticsResult.class);
    }

    /**
     * Get user analytics.
     *
     * <p>Of {@code from} to {@code to} (default: the last thirty days), on the calendar of {@code timeZone}; hours,
     * days, weeks from Monday, or months. Values without data are zero. A user is a person who wrote to the chatbot,
     * over all channels. Called by any user of the account, or with an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/chatbots/{chatbotId}/analytics/users}
     */
    public UserAnalyticsResult readUserAnalytics(long chatbotId, ReadUserAnalyticsQuery query) {
        return core.send(Call.of("GET", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/analytics/users").query(query), UserAnalyticsResult.class);
    }

    /**
     * Get session analytics.
     *
     * <p>Of {@code from} to {@code to} (default: the last thirty days), on the calendar of {@code timeZone}; hours,
     * days, weeks from Monday, or months. Values without data are zero. A session ends when nothing was said for
     * half an hour, or for a day while the user waits for an answer. It is counted when it is over, at its
     * beginning. Called by any user of the account, or with an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/chatbots/{chatbotId}/analytics/sessions}
     */
    public SessionAnalyticsResult readSessionAnalytics(long chatbotId) {
        return core.send(Call.of("GET", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/analytics/sessions"), SessionAnalyticsResult.class);
    }

    /**
     * Get session analytics.
     *
     * <p>Of {@code from} to {@code to} (default: the last thirty days), on the calendar of {@code timeZone}; hours,
     * days, weeks from Monday, or months. Values without data are zero. A session ends when nothing was said for
     * half an hour, or for a day while the user waits for an answer. It is counted when it is over, at its
     * beginning. Called by any user of the account, or with an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/chatbots/{chatbotId}/analytics/sessions}
     */
    public SessionAnalyticsResult readSessionAnalytics(long chatbotId, ReadSessionAnalyticsQuery query) {
        return core.send(Call.of("GET", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/analytics/sessions").query(query), SessionAnalyticsResult.class);
    }

    /**
     * Get intent analytics.
     *
     * <p>Of {@code from} to {@code to} (default: the last thirty days), on the calendar of {@code timeZone}; hours,
     * days, weeks from Monday, or months. Values without data are zero. An intent is what the chatbot's trained
     * model found in a message when it answered. Called by any user of the account, or with an API key that has the
     * scope {@code read}.
     *
     * <p>{@code GET /api/v1/chatbots/{chatbotId}/analytics/intents}
     */
    public IntentAnalyticsResult readIntentAnalytics(long chatbotId) {
        return core.send(Call.of("GET", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/analytics/intents"), IntentAnalyticsResult.class);
    }

    /**
     * Get intent analytics.
     *
     * <p>Of {@code from} to {@code to} (default: the last thirty days), on the calendar of {@code timeZone}; hours,
     * days, weeks from Monday, or months. Values without data are zero. An intent is what the chatbot's trained
     * model found in a message when it answered. Called by any user of the account, or with an API key that has the
     * scope {@code read}.
     *
     * <p>{@code GET /api/v1/chatbots/{chatbotId}/analytics/intents}
     */
    public IntentAnalyticsResult readIntentAnalytics(long chatbotId, ReadIntentAnalyticsQuery query) {
        return core.send(Call.of("GET", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/analytics/intents").query(query), IntentAnalyticsResult.class);
    }

    /**
     * Get insights for a chatbot.
     *
     * <p>The last {@code days} days of UTC, today included, compared with as many before. Percentiles are at most a
     * tenth away from the exact ones. Called by any user of the account, or with an API key that has the scope
     * {@code read}.
     *
     * <p>{@code GET /api/v1/chatbots/{chatbotId}/insights}
     */
    public InsightsResult readInsights(long chatbotId) {
        return core.send(Call.of("GET", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/insights"), InsightsResult.class);
    }

    /**
     * Get insights for a chatbot.
     *
     * <p>The last {@code days} days of UTC, today included, compared with as many before. Percentiles are at most a
     * tenth away from the exact ones. Called by any user of the account, or with an API key that has the scope
     * {@code read}.
     *
     * <p>{@code GET /api/v1/chatbots/{chatbotId}/insights}
     */
    public InsightsResult readInsights(long chatbotId, ReadInsightsQuery query) {
        return core.send(Call.of("GET", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/insights").query(query), InsightsResult.class);
    }

    /**
     * Get learning items for a chatbot.
     *
     * <p>Called by any user of the account, or with an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/chatbots/{chatbotId}/learning}
     */
    public LearningItemList listLearning(long chatbotId) {
        return core.send(Call.of("GET", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/learning"), LearningItemList.class);
    }

    /**
     * Get learning items for a chatbot. All pages, one after the other.
     *
     * <p>Called by any user of the account, or with an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/chatbots/{chatbotId}/learning}
     */
    public Pages<LearningItem> allLearning(long chatbotId) {
        return core.pages(Call.of("GET", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/learning"), new Pages.Style("page", "page", "data", null), LearningItem.class);
    }

    /**
     * Get learning items for a chatbot.
     *
     * <p>Called by any user of the account, or with an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/chatbots/{chatbotId}/learning}
     */
    public LearningItemList listLearning(long chatbotId, ListLearningQuery query) {
        return core.send(Call.of("GET", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/learning").query(query), LearningItemList.class);
    }

    /**
     * Get learning items for a chatbot. All pages, one after the other.
     *
     * <p>Called by any user of the account, or with an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/chatbots/{chatbotId}/learning}
     */
    public Pages<LearningItem> allLearning(long chatbotId, ListLearningQuery query) {
        return core.pages(Call.of("GET", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/learning").query(query), new Pages.Style("page", "page", "data", null), LearningItem.class);
    }

    /**
     * Add a learning item by hand.
     *
     * <p>It waits for approval like the others. A chatbot has one item for a question. Called by an owner of the
     * account, or with an API key that has the scope {@code manage}.
     *
     * <p>{@code POST /api/v1/chatbots/{chatbotId}/learning}
     */
    public LearningItemResult addLearning(long chatbotId, NewLearningItem body) {
        return core.send(Call.of("POST", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/learning").body(body), LearningItemResult.class);
    }

    /**
     * Update a learning item's status.
     *
     * <p>{@code pending}, {@code approved} and {@code rejected} may follow one another, and {@code question} and
     * {@code answer} be corrected meanwhile. An approved item may be {@code applied}, an applied one {@code undone}:
     * its knowledge is removed, or what it replaced comes back. Called by an owner of the account, or with an API
     * key that has the scope {@code manage}.
     *
     * <p>{@code PUT /api/v1/learning/{learningId}/status}
     */
    public LearningItemResult changeLearning(long learningId, LearningChange body) {
        return core.send(Call.of("PUT", "/api/v1/learning/" + Call.segment(learningId) + "/status").body(body), LearningItemResult.class);
    }

    /**
     * Generate learning items.
     *
     * <p>From questions that the chatbot did not answer, that got a low rating or went to a person, and from
     * operators' answers of the last thirty days. May be repeated: an item is made once. {@code answered} items
     * waited for an answer. Called by an owner of the account, or with an API key that has the scope {@code manage}.
     *
     * <p>{@code POST /api/v1/chatbots/{chatbotId}/learning/generate}
     */
    public GeneratedLearningResult generateLearning(long chatbotId) {
        return core.send(Call.of("POST", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/learning/generate"), GeneratedLearningResult.class);
    }

    /**
     * Apply learning to a chatbot.
     *
     * <p>The approved items, or those of them in {@code ids}, become questions and answers in its knowledge. Called
     * by an owner of the account, or with an API key that has the scope {@code manage}.
     *
     * <p>{@code POST /api/v1/chatbots/{chatbotId}/learning/apply}
     */
    public AppliedLearningResult applyLearning(long chatbotId, LearningChoice body) {
        return core.send(Call.of("POST", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/learning/apply").body(body), AppliedLearningResult.class);
    }

    /** What {@code readMessageAnalytics} can be asked for. */
    public record ReadMessageAnalyticsQuery(Map<String, Object> fields) implements Body {
        public static ReadMessageAnalyticsQuery of() {
            return new ReadMessageAnalyticsQuery(Map.of());
        }

        /** A date of the time zone's calendar, or an instant. */
        public ReadMessageAnalyticsQuery from(String value) {
            return with("from", value);
        }

        /** A date of the time zone's calendar, or an instant. */
        public ReadMessageAnalyticsQuery to(String value) {
            return with("to", value);
        }

        public ReadMessageAnalyticsQuery timeZone(String value) {
            return with("timeZone", value);
        }

        /** One of {@code hour}, {@code day}, {@code week}, {@code month}. */
        public ReadMessageAnalyticsQuery granularity(String value) {
            return with("granularity", value);
        }

        private ReadMessageAnalyticsQuery with(String name, Object value) {
            return new ReadMessageAnalyticsQuery(Body.with(fields, name, value));
        }
    }

    /** What {@code readUserAnalytics} can be asked for. */
    public record ReadUserAnalyticsQuery(Map<String, Object> fields) implements Body {
        public static ReadUserAnalyticsQuery of() {
            return new ReadUserAnalyticsQuery(Map.of());
        }

        /** A date of the time zone's calendar, or an instant. */
        public ReadUserAnalyticsQuery from(String value) {
            return with("from", value);
        }

        /** A date of the time zone's calendar, or an instant. */
        public ReadUserAnalyticsQuery to(String value) {
            return with("to", value);
        }

        public ReadUserAnalyticsQuery timeZone(String value) {
            return with("timeZone", value);
        }

        /** One of {@code hour}, {@code day}, {@code week}, {@code month}. */
        public ReadUserAnalyticsQuery granularity(String value) {
            return with("granularity", value);
        }

        private ReadUserAnalyticsQuery with(String name, Object value) {
            return new ReadUserAnalyticsQuery(Body.with(fields, name, value));
        }
    }

    /** What {@code readSessionAnalytics} can be asked for. */
    public record ReadSessionAnalyticsQuery(Map<String, Object> fields) implements Body {
        public static ReadSessionAnalyticsQuery of() {
            return new ReadSessionAnalyticsQuery(Map.of());
        }

        /** A date of the time zone's calendar, or an instant. */
        public ReadSessionAnalyticsQuery from(String value) {
            return with("from", value);
        }

        /** A date of the time zone's calendar, or an instant. */
        public ReadSessionAnalyticsQuery to(String value) {
            return with("to", value);
        }

        public ReadSessionAnalyticsQuery timeZone(String value) {
            return with("timeZone", value);
        }

        /** One of {@code hour}, {@code day}, {@code week}, {@code month}. */
        public ReadSessionAnalyticsQuery granularity(String value) {
            return with("granularity", value);
        }

        private ReadSessionAnalyticsQuery with(String name, Object value) {
            return new ReadSessionAnalyticsQuery(Body.with(fields, name, value));
        }
    }

    /** What {@code readIntentAnalytics} can be asked for. */
    public record ReadIntentAnalyticsQuery(Map<String, Object> fields) implements Body {
        public static ReadIntentAnalyticsQuery of() {
            return new ReadIntentAnalyticsQuery(Map.of());
        }

        /** A date of the time zone's calendar, or an instant. */
        public ReadIntentAnalyticsQuery from(String value) {
            return with("from", value);
        }

        /** A date of the time zone's calendar, or an instant. */
        public ReadIntentAnalyticsQuery to(String value) {
            return with("to", value);
        }

        public ReadIntentAnalyticsQuery timeZone(String value) {
            return with("timeZone", value);
        }

        /** One of {@code hour}, {@code day}, {@code week}, {@code month}. */
        public ReadIntentAnalyticsQuery granularity(String value) {
            return with("granularity", value);
        }

        private ReadIntentAnalyticsQuery with(String name, Object value) {
            return new ReadIntentAnalyticsQuery(Body.with(fields, name, value));
        }
    }

    /** What {@code readInsights} can be asked for. */
    public record ReadInsightsQuery(Map<String, Object> fields) implements Body {
        public static ReadInsightsQuery of() {
            return new ReadInsightsQuery(Map.of());
        }

        public ReadInsightsQuery days(long value) {
            return with("days", value);
        }

        private ReadInsightsQuery with(String name, Object value) {
            return new ReadInsightsQuery(Body.with(fields, name, value));
        }
    }

    /** What {@code listLearning} can be asked for. */
    public record ListLearningQuery(Map<String, Object> fields) implements Body {
        public static ListLearningQuery of() {
            return new ListLearningQuery(Map.of());
        }

        public ListLearningQuery page(long value) {
            return with("page", value);
        }

        public ListLearningQuery limit(long value) {
            return with("limit", value);
        }

        /** One of {@code pending}, {@code approved}, {@code rejected}, {@code applied}, {@code undone}, {@code all}. */
        public ListLearningQuery status(String value) {
            return with("status", value);
        }

        private ListLearningQuery with(String name, Object value) {
            return new ListLearningQuery(Body.with(fields, name, value));
        }
    }

    /** @param status One of {@code success}. */
    public record MessageAnalyticsResult(String status, String message, MessageAnalytics data) {}

    /** @param granularity One of {@code hour}, {@code day}, {@code week}, {@code month}. */
    public record MessageAnalytics(
            String from,
            String to,
            String timeZone,
            String granularity,
            MessageAnalyticsTotals totals,
            List<MessageAnalyticsValue> values) {}

    public record MessageAnalyticsTotals(
            MessageAnalyticsTotalsMessages messages,
            MessageAnalyticsTotalsAnswers answers) {}

    public record MessageAnalyticsTotalsMessages(
            long total,
            long user,
            long chatbot,
            long operator,
            long system) {}

    public record MessageAnalyticsTotalsAnswers(long answer, long clarify, long abstain, long handoff) {}

    public record MessageAnalyticsValue(
            String start,
            String end,
            MessageAnalyticsValueMessages messages,
            MessageAnalyticsValueAnswers answers) {}

    public record MessageAnalyticsValueMessages(
            long total,
            long user,
            long chatbot,
            long operator,
            long system) {}

    public record MessageAnalyticsValueAnswers(long answer, long clarify, long abstain, long handoff) {}

    /** @param status One of {@code success}. */
    public record UserAnalyticsResult(String status, String message, UserAnalytics data) {}

    /** @param granularity One of {@code hour}, {@code day}, {@code week}, {@code month}. */
    public record UserAnalytics(
            String from,
            String to,
            String timeZone,
            String granularity,
            UserAnalyticsTotals totals,
            List<UserAnalyticsValue> values,
            double sample,
            double standardError) {}

    public record UserAnalyticsTotals(long activeUsers, long newUsers) {}

    public record UserAnalyticsValue(String start, String end, long activeUsers, long newUsers) {}

    /** @param status One of {@code success}. */
    public record SessionAnalyticsResult(String status, String message, SessionAnalytics data) {}

    /** @param granularity One of {@code hour}, {@code day}, {@code week}, {@code month}. */
    public record SessionAnalytics(
            String from,
            String to,
            String timeZone,
            String granularity,
            SessionAnalyticsTotals totals,
            List<SessionAnalyticsValue> values) {}

    public record SessionAnalyticsTotals(
            long sessions,
            SessionAnalyticsTotalsResults results,
            Double messagesPerSession,
            Double averageSeconds) {}

    public record SessionAnalyticsTotalsResults(long answered, long person, long missed, long unanswered) {}

    public record SessionAnalyticsValue(
            String start,
            String end,
            long sessions,
            SessionAnalyticsValueResults results,
            Double messagesPerSession,
            Double averageSeconds) {}

    public record SessionAnalyticsValueResults(long answered, long person, long missed, long unanswered) {}

    /** @param status One of {@code success}. */
    public record IntentAnalyticsResult(String status, String message, IntentAnalytics data) {}

    /** @param granularity One of {@code hour}, {@code day}, {@code week}, {@code month}. */
    public record IntentAnalytics(
            String from,
            String to,
            String timeZone,
            String granularity,
            IntentAnalyticsTotals totals,
            List<IntentAnalyticsValue> values) {}

    public record IntentAnalyticsTotals(
            List<IntentAnalyticsTotalsIntent> intents,
            long otherIntents,
            long withoutIntent) {}

    public record IntentAnalyticsTotalsIntent(String intent, long count) {}

    public record IntentAnalyticsValue(
            String start,
            String end,
            List<IntentAnalyticsValueIntent> intents,
            long otherIntents,
            long withoutIntent) {}

    public record IntentAnalyticsValueIntent(String intent, long count) {}

    /** @param status One of {@code success}. */
    public record InsightsResult(String status, String message, Insights data) {}

    public record Insights(
            InsightsCurrent current,
            InsightsPrevious previous,
            InsightsSatisfaction satisfaction,
            InsightsUnanswered unanswered) {}

    public record InsightsCurrent(
            String from,
            String to,
            long sessions,
            Double deflectionRate,
            Double abstentionRate,
            InsightsCurrentRatings ratings,
            InsightsCurrentFirstResponse firstResponse,
            InsightsCurrentFirstChatbotResponse firstChatbotResponse,
            InsightsCurrentFirstPersonResponse firstPersonResponse,
            InsightsCurrentResolution resolution) {}

    public record InsightsCurrentRatings(long good, long bad) {}

    public record InsightsCurrentFirstResponse(
            long count,
            Double medianSeconds,
            Double p90Seconds,
            Double p95Seconds) {}

    public record InsightsCurrentFirstChatbotResponse(
            long count,
            Double medianSeconds,
            Double p90Seconds,
            Double p95Seconds) {}

    public record InsightsCurrentFirstPersonResponse(
            long count,
            Double medianSeconds,
            Double p90Seconds,
            Double p95Seconds) {}

    public record InsightsCurrentResolution(
            long count,
            Double medianSeconds,
            Double p90Seconds,
            Double p95Seconds) {}

    public record InsightsPrevious(
            String from,
            String to,
            long sessions,
            Double deflectionRate,
            Double abstentionRate,
            InsightsPreviousRatings ratings,
            InsightsPreviousFirstResponse firstResponse,
            InsightsPreviousFirstChatbotResponse firstChatbotResponse,
            InsightsPreviousFirstPersonResponse firstPersonResponse,
            InsightsPreviousResolution resolution) {}

    public record InsightsPreviousRatings(long good, long bad) {}

    public record InsightsPreviousFirstResponse(
            long count,
            Double medianSeconds,
            Double p90Seconds,
            Double p95Seconds) {}

    public record InsightsPreviousFirstChatbotResponse(
            long count,
            Double medianSeconds,
            Double p90Seconds,
            Double p95Seconds) {}

    public record InsightsPreviousFirstPersonResponse(
            long count,
            Double medianSeconds,
            Double p90Seconds,
            Double p95Seconds) {}

    public record InsightsPreviousResolution(
            long count,
            Double medianSeconds,
            Double p90Seconds,
            Double p95Seconds) {}

    public record InsightsSatisfaction(Double previous, Double current, Double pValue, boolean isFalling) {}

    public record InsightsUnanswered(long total, List<InsightsUnansweredQuestion> questions) {}

    public record InsightsUnansweredQuestion(long id, String question, long count, String lastSeenAt) {}

    /** @param status One of {@code success}. */
    public record LearningItemList(
            String status,
            String message,
            List<LearningItem> data,
            KnowledgeBasesApi.Pagination pagination) {}

    /**
     * @param origin One of {@code abstention}, {@code low_rating}, {@code handoff}, {@code operator_answer}, {@code
     * manual}.
     * @param status One of {@code pending}, {@code approved}, {@code rejected}, {@code applied}, {@code undone}.
     */
    public record LearningItem(
            long id,
            long chatbotId,
            String origin,
            String question,
            String answer,
            List<String> personalData,
            String status,
            String author,
            Long conversationId,
            Long questionMessageId,
            Long answerMessageId,
            Long clusterId,
            Long knowledgeItemId,
            String appliedAt,
            String createdAt,
            String updatedAt) {}

    public record NewLearningItem(Map<String, Object> fields) implements Body {
        public static NewLearningItem of(String question, String answer) {
            return new NewLearningItem(Map.of()).with("question", question).with("answer", answer);
        }

        public NewLearningItem question(String value) {
            return with("question", value);
        }

        public NewLearningItem answer(String value) {
            return with("answer", value);
        }

        private NewLearningItem with(String name, Object value) {
            return new NewLearningItem(Body.with(fields, name, value));
        }
    }

    /** @param status One of {@code success}. */
    public record LearningItemResult(String status, String message, LearningItem data) {}

    public record LearningChange(Map<String, Object> fields) implements Body {
        /** @param status One of {@code pending}, {@code approved}, {@code rejected}, {@code applied}, {@code undone}. */
        public static LearningChange of(String status) {
            return new LearningChange(Map.of()).with("status", status);
        }

        /** One of {@code pending}, {@code approved}, {@code rejected}, {@code applied}, {@code undone}. */
        public LearningChange status(String value) {
            return with("status", value);
        }

        public LearningChange question(String value) {
            return with("question", value);
        }

        public LearningChange answer(String value) {
            return with("answer", value);
        }

        public LearningChange allowPersonalData(boolean value) {
            return with("allowPersonalData", value);
        }

        private LearningChange with(String name, Object value) {
            return new LearningChange(Body.with(fields, name, value));
        }
    }

    /** @param status One of {@code success}. */
    public record GeneratedLearningResult(String status, String message, GeneratedLearning data) {}

    public record GeneratedLearning(long created, long answered) {}

    public record LearningChoice(Map<String, Object> fields) implements Body {
        public static LearningChoice of() {
            return new LearningChoice(Map.of());
        }

        public LearningChoice ids(List<Long> value) {
            return with("ids", value);
        }

        private LearningChoice with(String name, Object value) {
            return new LearningChoice(Body.with(fields, name, value));
        }
    }

    /** @param status One of {@code success}. */
    public record AppliedLearningResult(String status, String message, AppliedLearning data) {}

    public record AppliedLearning(
            List<LearningItem> applied,
            List<AppliedLearningFailedItem> failed,
            long remaining) {}

    public record AppliedLearningFailedItem(long id, String reason) {}
}
