// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.replyx;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Pages;
import chatbots.platform.core.Wire;
import java.util.List;
import java.util.Map;

/** Figures. */
public final class FiguresApi {
    private final Core core;

    FiguresApi(Core core) {
        this.core = core;
    }

    /**
     * Read the figures of your account's conversations.
     *
     * <p>Of conversations that began between {@code from} and {@code to} (default: the last thirty days), on the
     * calendar of {@code time_zone}, by hour, day, week from Monday, or month. A conversation ends after half an
     * hour of silence, or a day while the visitor waits. Called by an owner of the account.
     *
     * <p>{@code GET /api/figures}
     */
    public Figures readFigures() {
        return core.send(Call.of("GET", "/api/figures"), Figures.class);
    }

    /**
     * Read the figures of your account's conversations.
     *
     * <p>Of conversations that began between {@code from} and {@code to} (default: the last thirty days), on the
     * calendar of {@code time_zone}, by hour, day, week from Monday, or month. A conversation ends after half an
     * hour of silence, or a day while the visitor waits. Called by an owner of the account.
     *
     * <p>{@code GET /api/figures}
     */
    public Figures readFigures(ReadFiguresQuery query) {
        return core.send(Call.of("GET", "/api/figures").query(query), Figures.class);
    }

    /**
     * List the conversations that a figure counts.
     *
     * <p>With the range and the filters of a figure, {@code total} is the figure. Called by an owner of the account.
     *
     * <p>{@code GET /api/figures/conversations}
     */
    public FigureConversations listFigureConversations() {
        return core.send(Call.of("GET", "/api/figures/conversations"), FigureConversations.class);
    }

    /**
     * List the conversations that a figure counts. All pages, one after the other.
     *
     * <p>With the range and the filters of a figure, {@code total} is the figure. Called by an owner of the account.
     *
     * <p>{@code GET /api/figures/conversations}
     */
    public Pages<FigureConversationsConversation> allFigureConversations() {
        return core.pages(Call.of("GET", "/api/figures/conversations"), new Pages.Style("page", "page", "conversations", null), FigureConversationsConversation.class);
    }

    /**
     * List the conversations that a figure counts.
     *
     * <p>With the range and the filters of a figure, {@code total} is the figure. Called by an owner of the account.
     *
     * <p>{@code GET /api/figures/conversations}
     */
    public FigureConversations listFigureConversations(ListFigureConversationsQuery query) {
        return core.send(Call.of("GET", "/api/figures/conversations").query(query), FigureConversations.class);
    }

    /**
     * List the conversations that a figure counts. All pages, one after the other.
     *
     * <p>With the range and the filters of a figure, {@code total} is the figure. Called by an owner of the account.
     *
     * <p>{@code GET /api/figures/conversations}
     */
    public Pages<FigureConversationsConversation> allFigureConversations(ListFigureConversationsQuery query) {
        return core.pages(Call.of("GET", "/api/figures/conversations").query(query), new Pages.Style("page", "page", "conversations", null), FigureConversationsConversation.class);
    }

    /**
     * Export the conversations that a figure counts.
     *
     * <p>CSV in UTF-8 with a header, one row for each conversation. Times are UTC. Called by an owner of the
     * account.
     *
     * <p>{@code GET /api/figures/conversations.csv}
     */
    public byte[] exportFigureConversations() {
        return core.sendBytes(Call.of("GET", "/api/figures/conversations.csv"));
    }

    /**
     * Export the conversations that a figure counts.
     *
     * <p>CSV in UTF-8 with a header, one row for each conversation. Times are UTC. Called by an owner of the
     * account.
     *
     * <p>{@code GET /api/figures/conversations.csv}
     */
    public byte[] exportFigureConversations(ExportFigureConversationsQuery query) {
        return core.sendBytes(Call.of("GET", "/api/figures/conversations.csv").query(query));
    }

    /** What {@code readFigures} can be asked for. */
    public record ReadFiguresQuery(Map<String, Object> fields) implements Body {
        public static ReadFiguresQuery of() {
            return new ReadFiguresQuery(Map.of());
        }

        /** A date of the time zone's calendar, or an instant. */
        public ReadFiguresQuery from(String value) {
            return with("from", value);
        }

        /** A date of the time zone's calendar, or an instant. */
        public ReadFiguresQuery to(String value) {
            return with("to", value);
        }

        public ReadFiguresQuery timeZone(String value) {
            return with("time_zone", value);
        }

        /** One of {@code hour}, {@code day}, {@code week}, {@code month}. */
        public ReadFiguresQuery granularity(String value) {
            return with("granularity", value);
        }

        public ReadFiguresQuery assistantId(long value) {
            return with("assistant_id", value);
        }

        /** One of {@code api}, {@code website}, {@code telegram}, {@code sms}, {@code whatsapp}, {@code email}. */
        public ReadFiguresQuery channel(String value) {
            return with("channel", value);
        }

        public ReadFiguresQuery operatorId(long value) {
            return with("operator_id", value);
        }

        private ReadFiguresQuery with(String name, Object value) {
            return new ReadFiguresQuery(Body.with(fields, name, value));
        }
    }

    /** What {@code listFigureConversations} can be asked for. */
    public record ListFigureConversationsQuery(Map<String, Object> fields) implements Body {
        public static ListFigureConversationsQuery of() {
            return new ListFigureConversationsQuery(Map.of());
        }

        /** A date of the time zone's calendar, or an instant. */
        public ListFigureConversationsQuery from(String value) {
            return with("from", value);
        }

        /** A date of the time zone's calendar, or an instant. */
        public ListFigureConversationsQuery to(String value) {
            return with("to", value);
        }

        public ListFigureConversationsQuery timeZone(String value) {
            return with("time_zone", value);
        }

        /** One of {@code hour}, {@code day}, {@code week}, {@code month}. */
        public ListFigureConversationsQuery granularity(String value) {
            return with("granularity", value);
        }

        public ListFigureConversationsQuery assistantId(long value) {
            return with("assistant_id", value);
        }

        /** One of {@code api}, {@code website}, {@code telegram}, {@code sms}, {@code whatsapp}, {@code email}. */
        public ListFigureConversationsQuery channel(String value) {
            return with("channel", value);
        }

        public ListFigureConversationsQuery operatorId(long value) {
            return with("operator_id", value);
        }

        /** One of {@code assistant}, {@code person}, {@code missed}, {@code unanswered}. */
        public ListFigureConversationsQuery result(String value) {
            return with("result", value);
        }

        /** One of {@code good}, {@code bad}. */
        public ListFigureConversationsQuery rating(String value) {
            return with("rating", value);
        }

        /** One of {@code assistant_first}, {@code person_first}, {@code assistant_resolution}, {@code person_resolution}. */
        public ListFigureConversationsQuery clock(String value) {
            return with("clock", value);
        }

        public ListFigureConversationsQuery clusterId(long value) {
            return with("cluster_id", value);
        }

        public ListFigureConversationsQuery weekday(long value) {
            return with("weekday", value);
        }

        public ListFigureConversationsQuery hour(long value) {
            return with("hour", value);
        }

        public ListFigureConversationsQuery isOpen(boolean value) {
            return with("is_open", value);
        }

        public ListFigureConversationsQuery page(long value) {
            return with("page", value);
        }

        public ListFigureConversationsQuery limit(long value) {
            return with("limit", value);
        }

        private ListFigureConversationsQuery with(String name, Object value) {
            return new ListFigureConversationsQuery(Body.with(fields, name, value));
        }
    }

    /** What {@code exportFigureConversations} can be asked for. */
    public record ExportFigureConversationsQuery(Map<String, Object> fields) implements Body {
        public static ExportFigureConversationsQuery of() {
            return new ExportFigureConversationsQuery(Map.of());
        }

        /** A date of the time zone's calendar, or an instant. */
        public ExportFigureConversationsQuery from(String value) {
            return with("from", value);
        }

        /** A date of the time zone's calendar, or an instant. */
        public ExportFigureConversationsQuery to(String value) {
            return with("to", value);
        }

        public ExportFigureConversationsQuery timeZone(String value) {
            return with("time_zone", value);
        }

        /** One of {@code hour}, {@code day}, {@code week}, {@code month}. */
        public ExportFigureConversationsQuery granularity(String value) {
            return with("granularity", value);
        }

        public ExportFigureConversationsQuery assistantId(long value) {
            return with("assistant_id", value);
        }

        /** One of {@code api}, {@code website}, {@code telegram}, {@code sms}, {@code whatsapp}, {@code email}. */
        public ExportFigureConversationsQuery channel(String value) {
            return with("channel", value);
        }

        public ExportFigureConversationsQuery operatorId(long value) {
            return with("operator_id", value);
        }

        /** One of {@code assistant}, {@code person}, {@code missed}, {@code unanswered}. */
        public ExportFigureConversationsQuery result(String value) {
            return with("result", value);
        }

        /** One of {@code good}, {@code bad}. */
        public ExportFigureConversationsQuery rating(String value) {
            return with("rating", value);
        }

        /** One of {@code assistant_first}, {@code person_first}, {@code assistant_resolution}, {@code person_resolution}. */
        public ExportFigureConversationsQuery clock(String value) {
            return with("clock", value);
        }

        public ExportFigureConversationsQuery clusterId(long value) {
            return with("cluster_id", value);
        }

        public ExportFigureConversationsQuery weekday(long value) {
            return with("weekday", value);
        }

        public ExportFigureConversationsQuery hour(long value) {
            return with("hour", value);
        }

        public ExportFigureConversationsQuery isOpen(boolean value) {
            return with("is_open", value);
        }

        private ExportFigureConversationsQuery with(String name, Object value) {
            return new ExportFigureConversationsQuery(Body.with(fields, name, value));
        }
    }

    /** @param granularity One of {@code hour}, {@code day}, {@code week}, {@code month}. */
    public record Figures(
            String from,
            String to,
            @Wire("time_zone") String timeZone,
            String granularity,
            FiguresTotals totals,
            List<FiguresValue> values,
            List<FiguresHour> hours,
            FiguresClocks clocks,
            @Wire("by_channel") List<FiguresByChannelItem> byChannel,
            @Wire("by_assistant") List<FiguresByAssistantItem> byAssistant,
            @Wire("by_operator") List<FiguresByOperatorItem> byOperator,
            List<FiguresUnansweredItem> unanswered) {}

    public record FiguresTotals(
            long conversations,
            long messages,
            FiguresTotalsResults results,
            FiguresTotalsRatings ratings,
            long open,
            @Wire("deflection_rate") Double deflectionRate,
            @Wire("answer_rate") Double answerRate) {}

    public record FiguresTotalsResults(long assistant, long person, long missed, long unanswered) {}

    public record FiguresTotalsRatings(long good, long bad) {}

    public record FiguresValue(
            String from,
            String to,
            long conversations,
            long messages,
            FiguresValueResults results,
            FiguresValueRatings ratings,
            long open,
            @Wire("deflection_rate") Double deflectionRate,
            @Wire("answer_rate") Double answerRate) {}

    public record FiguresValueResults(long assistant, long person, long missed, long unanswered) {}

    public record FiguresValueRatings(long good, long bad) {}

    public record FiguresHour(long weekday, long hour, long conversations) {}

    public record FiguresClocks(
            @Wire("assistant_first") FiguresClocksAssistantFirst assistantFirst,
            @Wire("person_first") FiguresClocksPersonFirst personFirst,
            @Wire("assistant_resolution") FiguresClocksAssistantResolution assistantResolution,
            @Wire("person_resolution") FiguresClocksPersonResolution personResolution) {}

    public record FiguresClocksAssistantFirst(
            long count,
            @Wire("median_seconds") Double medianSeconds,
            @Wire("p90_seconds") Double p90Seconds,
            @Wire("p95_seconds") Double p95Seconds) {}

    public record FiguresClocksPersonFirst(
            long count,
            @Wire("median_seconds") Double medianSeconds,
            @Wire("p90_seconds") Double p90Seconds,
            @Wire("p95_seconds") Double p95Seconds) {}

    public record FiguresClocksAssistantResolution(
            long count,
            @Wire("median_seconds") Double medianSeconds,
            @Wire("p90_seconds") Double p90Seconds,
            @Wire("p95_seconds") Double p95Seconds) {}

    public record FiguresClocksPersonResolution(
            long count,
            @Wire("median_seconds") Double medianSeconds,
            @Wire("p90_seconds") Double p90Seconds,
            @Wire("p95_seconds") Double p95Seconds) {}

    /**
     * @param channel One of {@code api}, {@code website}, {@code telegram}, {@code sms}, {@code whatsapp}, {@code
     * email}.
     */
    public record FiguresByChannelItem(
            String channel,
            long conversations,
            long messages,
            FiguresByChannelItemResults results,
            FiguresByChannelItemRatings ratings,
            long open,
            @Wire("deflection_rate") Double deflectionRate,
            @Wire("answer_rate") Double answerRate) {}

    public record FiguresByChannelItemResults(long assistant, long person, long missed, long unanswered) {}

    public record FiguresByChannelItemRatings(long good, long bad) {}

    public record FiguresByAssistantItem(
            long id,
            String name,
            long conversations,
            long messages,
            FiguresByAssistantItemResults results,
            FiguresByAssistantItemRatings ratings,
            long open,
            @Wire("deflection_rate") Double deflectionRate,
            @Wire("answer_rate") Double answerRate) {}

    public record FiguresByAssistantItemResults(long assistant, long person, long missed, long unanswered) {}

    public record FiguresByAssistantItemRatings(long good, long bad) {}

    public record FiguresByOperatorItem(
            long id,
            String name,
            long conversations,
            long messages,
            FiguresByOperatorItemResults results,
            FiguresByOperatorItemRatings ratings,
            long open,
            @Wire("deflection_rate") Double deflectionRate,
            @Wire("answer_rate") Double answerRate) {}

    public record FiguresByOperatorItemResults(long assistant, long person, long missed, long unanswered) {}

    public record FiguresByOperatorItemRatings(long good, long bad) {}

    /** @param state One of {@code open}, {@code answered}, {@code dismissed}. */
    public record FiguresUnansweredItem(
            @Wire("cluster_id") long clusterId,
            @Wire("assistant_id") long assistantId,
            String question,
            String state,
            long conversations) {}

    public record FigureConversations(
            List<FigureConversationsConversation> conversations,
            long total,
            long messages,
            @Wire("has_more") boolean hasMore) {}

    /**
     * @param channel One of {@code api}, {@code website}, {@code telegram}, {@code sms}, {@code whatsapp}, {@code
     * email}.
     * @param result One of {@code assistant}, {@code person}, {@code missed}, {@code unanswered}.
     */
    public record FigureConversationsConversation(
            @Wire("dialog_id") long dialogId,
            @Wire("message_id") long messageId,
            String title,
            @Wire("contact_name") String contactName,
            @Wire("assistant_id") long assistantId,
            @Wire("assistant_name") String assistantName,
            String channel,
            @Wire("operator_id") Long operatorId,
            @Wire("operator_name") String operatorName,
            @Wire("started_at") String startedAt,
            @Wire("ended_at") String endedAt,
            @Wire("is_open") boolean isOpen,
            long messages,
            String result,
            @Wire("first_answer_seconds") Double firstAnswerSeconds,
            @Wire("first_person_seconds") Double firstPersonSeconds,
            @Wire("resolution_seconds") Double resolutionSeconds,
            FigureConversationsConversationRatings ratings) {}

    public record FigureConversationsConversationRatings(long good, long bad) {}
}
