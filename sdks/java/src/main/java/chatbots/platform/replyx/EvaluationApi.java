// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.replyx;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Pages;
import chatbots.platform.core.Wire;
import java.util.List;
import java.util.Map;

/** Evaluation. */
public final class EvaluationApi {
    private final Core core;

    EvaluationApi(Core core) {
        this.core = core;
    }

    /**
     * Evaluate an assistant.
     *
     * <p>Asks questions with known answers, as a customer would, and measures the results. Without {@code questions}
     * it uses the assistant's golden questions. A small set completes within the response; a large one continues
     * while {@code state} is {@code queued} or {@code running}. An assistant has one evaluation at a time. It is
     * free with the built-in model; with a hosted model it costs as much as the same number of answers. Called by an
     * owner of the account.
     *
     * <p>{@code POST /api/assistants/{assistant_id}/evaluations}
     */
    public Evaluation startEvaluation(long assistantId, NewEvaluation body) {
        return core.send(Call.of("POST", "/api/assistants/" + Call.segment(assistantId) + "/evaluations").body(body), Evaluation.class);
    }

    /**
     * List an assistant's evaluations.
     *
     * <p>Newest first. Called by any user of the account.
     *
     * <p>{@code GET /api/assistants/{assistant_id}/evaluations}
     */
    public EvaluationList listEvaluations(long assistantId) {
        return core.send(Call.of("GET", "/api/assistants/" + Call.segment(assistantId) + "/evaluations"), EvaluationList.class);
    }

    /**
     * List an assistant's evaluations. All pages, one after the other.
     *
     * <p>Newest first. Called by any user of the account.
     *
     * <p>{@code GET /api/assistants/{assistant_id}/evaluations}
     */
    public Pages<EvaluationOutput> allEvaluations(long assistantId) {
        return core.pages(Call.of("GET", "/api/assistants/" + Call.segment(assistantId) + "/evaluations"), new Pages.Style("page", "page", "evaluations", null), EvaluationOutput.class);
    }

    /**
     * List an assistant's evaluations.
     *
     * <p>Newest first. Called by any user of the account.
     *
     * <p>{@code GET /api/assistants/{assistant_id}/evaluations}
     */
    public EvaluationList listEvaluations(long assistantId, ListEvaluationsQuery query) {
        return core.send(Call.of("GET", "/api/assistants/" + Call.segment(assistantId) + "/evaluations").query(query), EvaluationList.class);
    }

    /**
     * List an assistant's evaluations. All pages, one after the other.
     *
     * <p>Newest first. Called by any user of the account.
     *
     * <p>{@code GET /api/assistants/{assistant_id}/evaluations}
     */
    public Pages<EvaluationOutput> allEvaluations(long assistantId, ListEvaluationsQuery query) {
        return core.pages(Call.of("GET", "/api/assistants/" + Call.segment(assistantId) + "/evaluations").query(query), new Pages.Style("page", "page", "evaluations", null), EvaluationOutput.class);
    }

    /**
     * Read an evaluation, question by question.
     *
     * <p>{@code only} selects the wrong answers, or those that are worse or better than in {@code
     * comparison.previous_id}. Called by any user of the account.
     *
     * <p>{@code GET /api/evaluations/{evaluation_id}}
     */
    public EvaluationReport readEvaluation(long evaluationId) {
        return core.send(Call.of("GET", "/api/evaluations/" + Call.segment(evaluationId)), EvaluationReport.class);
    }

    /**
     * Read an evaluation, question by question. All pages, one after the other.
     *
     * <p>{@code only} selects the wrong answers, or those that are worse or better than in {@code
     * comparison.previous_id}. Called by any user of the account.
     *
     * <p>{@code GET /api/evaluations/{evaluation_id}}
     */
    public Pages<EvaluationResult> allEvaluationResults(long evaluationId) {
        return core.pages(Call.of("GET", "/api/evaluations/" + Call.segment(evaluationId)), new Pages.Style("page", "page", "results", null), EvaluationResult.class);
    }

    /**
     * Read an evaluation, question by question.
     *
     * <p>{@code only} selects the wrong answers, or those that are worse or better than in {@code
     * comparison.previous_id}. Called by any user of the account.
     *
     * <p>{@code GET /api/evaluations/{evaluation_id}}
     */
    public EvaluationReport readEvaluation(long evaluationId, ReadEvaluationQuery query) {
        return core.send(Call.of("GET", "/api/evaluations/" + Call.segment(evaluationId)).query(query), EvaluationReport.class);
    }

    /**
     * Read an evaluation, question by question. All pages, one after the other.
     *
     * <p>{@code only} selects the wrong answers, or those that are worse or better than in {@code
     * comparison.previous_id}. Called by any user of the account.
     *
     * <p>{@code GET /api/evaluations/{evaluation_id}}
     */
    public Pages<EvaluationResult> allEvaluationResults(long evaluationId, ReadEvaluationQuery query) {
        return core.pages(Call.of("GET", "/api/evaluations/" + Call.segment(evaluationId)).query(query), new Pages.Style("page", "page", "results", null), EvaluationResult.class);
    }

    /**
     * Delete a finished evaluation.
     *
     * <p>Called by an owner of the account.
     *
     * <p>{@code DELETE /api/evaluations/{evaluation_id}}
     */
    public AccountsApi.Done deleteEvaluation(long evaluationId) {
        return core.send(Call.of("DELETE", "/api/evaluations/" + Call.segment(evaluationId)), AccountsApi.Done.class);
    }

    /** What {@code listEvaluations} can be asked for. */
    public record ListEvaluationsQuery(Map<String, Object> fields) implements Body {
        public static ListEvaluationsQuery of() {
            return new ListEvaluationsQuery(Map.of());
        }

        public ListEvaluationsQuery page(long value) {
            return with("page", value);
        }

        public ListEvaluationsQuery limit(long value) {
            return with("limit", value);
        }

        public ListEvaluationsQuery offset(long value) {
            return with("offset", value);
        }

        private ListEvaluationsQuery with(String name, Object value) {
            return new ListEvaluationsQuery(Body.with(fields, name, value));
        }
    }

    /** What {@code readEvaluation} can be asked for. */
    public record ReadEvaluationQuery(Map<String, Object> fields) implements Body {
        public static ReadEvaluationQuery of() {
            return new ReadEvaluationQuery(Map.of());
        }

        public ReadEvaluationQuery page(long value) {
            return with("page", value);
        }

        public ReadEvaluationQuery limit(long value) {
            return with("limit", value);
        }

        public ReadEvaluationQuery offset(long value) {
            return with("offset", value);
        }

        /** One of {@code wrong}, {@code worse}, {@code better}, {@code all}. */
        public ReadEvaluationQuery only(String value) {
            return with("only", value);
        }

        private ReadEvaluationQuery with(String name, Object value) {
            return new ReadEvaluationQuery(Body.with(fields, name, value));
        }
    }

    public record NewEvaluation(Map<String, Object> fields) implements Body {
        public static NewEvaluation of() {
            return new NewEvaluation(Map.of());
        }

        public NewEvaluation name(String value) {
            return with("name", value);
        }

        public NewEvaluation questions(List<NewEvaluationQuestion> value) {
            return with("questions", value);
        }

        public NewEvaluation bar(EvaluationBar value) {
            return with("bar", value);
        }

        private NewEvaluation with(String name, Object value) {
            return new NewEvaluation(Body.with(fields, name, value));
        }
    }

    public record NewEvaluationQuestion(Map<String, Object> fields) implements Body {
        public static NewEvaluationQuestion of(String question) {
            return new NewEvaluationQuestion(Map.of()).with("question", question);
        }

        public NewEvaluationQuestion question(String value) {
            return with("question", value);
        }

        public NewEvaluationQuestion history(List<Object> value) {
            return with("history", value);
        }

        public NewEvaluationQuestion expectedSourceId(Long value) {
            return with("expected_source_id", value);
        }

        public NewEvaluationQuestion expectedSource(String value) {
            return with("expected_source", value);
        }

        public NewEvaluationQuestion expectedAnswer(String value) {
            return with("expected_answer", value);
        }

        public NewEvaluationQuestion mustAbstain(boolean value) {
            return with("must_abstain", value);
        }

        private NewEvaluationQuestion with(String name, Object value) {
            return new NewEvaluationQuestion(Body.with(fields, name, value));
        }
    }

    public record NewEvaluationQuestionHistoryItem(Map<String, Object> fields) implements Body {
        /** @param sender One of {@code user}, {@code assistant}, {@code operator}. */
        public static NewEvaluationQuestionHistoryItem of(String sender, String text) {
            return new NewEvaluationQuestionHistoryItem(Map.of()).with("sender", sender).with("text", text);
        }

        /** One of {@code user}, {@code assistant}, {@code operator}. */
        public NewEvaluationQuestionHistoryItem sender(String value) {
            return with("sender", value);
        }

        public NewEvaluationQuestionHistoryItem text(String value) {
            return with("text", value);
        }

        private NewEvaluationQuestionHistoryItem with(String name, Object value) {
            return new NewEvaluationQuestionHistoryItem(Body.with(fields, name, value));
        }
    }

    public record EvaluationBar(Map<String, Object> fields) implements Body {
        public static EvaluationBar of() {
            return new EvaluationBar(Map.of());
        }

        public EvaluationBar right(double value) {
            return with("right", value);
        }

        public EvaluationBar hitRate(double value) {
            return with("hit_rate", value);
        }

        public EvaluationBar mrr(double value) {
            return with("mrr", value);
        }

        public EvaluationBar citationRate(double value) {
            return with("citation_rate", value);
        }

        public EvaluationBar groundedness(double value) {
            return with("groundedness", value);
        }

        public EvaluationBar answerCorrectness(double value) {
            return with("answer_correctness", value);
        }

        public EvaluationBar abstentionPrecision(double value) {
            return with("abstention_precision", value);
        }

        public EvaluationBar abstentionRecall(double value) {
            return with("abstention_recall", value);
        }

        private EvaluationBar with(String name, Object value) {
            return new EvaluationBar(Body.with(fields, name, value));
        }
    }

    /** @param state One of {@code queued}, {@code running}, {@code completed}, {@code failed}. */
    public record Evaluation(
            long id,
            @Wire("assistant_id") long assistantId,
            String name,
            String state,
            @Wire("questions_count") long questionsCount,
            @Wire("questions_done") long questionsDone,
            EvaluationBarOutput bar,
            Boolean passed,
            List<EvaluationMissedItem> missed,
            EvaluationMeasures measures,
            EvaluationComparison comparison,
            EvaluationError error,
            @Wire("created_at") String createdAt,
            @Wire("finished_at") String finishedAt) {}

    public record EvaluationBarOutput(
            Double right,
            @Wire("hit_rate") Double hitRate,
            Double mrr,
            @Wire("citation_rate") Double citationRate,
            Double groundedness,
            @Wire("answer_correctness") Double answerCorrectness,
            @Wire("abstention_precision") Double abstentionPrecision,
            @Wire("abstention_recall") Double abstentionRecall) {}

    public record EvaluationMissedItem(String figure, double wanted, Double measured) {}

    public record EvaluationMeasures(
            Double right,
            @Wire("hit_rate") Double hitRate,
            Double mrr,
            @Wire("citation_rate") Double citationRate,
            Double groundedness,
            @Wire("answer_correctness") Double answerCorrectness,
            @Wire("abstention_precision") Double abstentionPrecision,
            @Wire("abstention_recall") Double abstentionRecall,
            @Wire("latency_p50_ms") double latencyP50Ms,
            @Wire("latency_p95_ms") double latencyP95Ms,
            @Wire("abstention_auc") Double abstentionAuc,
            @Wire("coverage_risk") List<EvaluationMeasuresCoverageRiskItem> coverageRisk,
            EvaluationMeasuresCounts counts) {}

    public record EvaluationMeasuresCoverageRiskItem(double bound, double coverage, double risk) {}

    public record EvaluationMeasuresCounts(
            @Wire("with_source") long withSource,
            @Wire("with_answer") long withAnswer,
            @Wire("must_abstain") long mustAbstain,
            long abstained,
            long sentences) {}

    public record EvaluationComparison(
            @Wire("previous_id") long previousId,
            List<Long> worse,
            List<Long> better) {}

    public record EvaluationError(String code, String message) {}

    public record EvaluationList(
            List<EvaluationOutput> evaluations,
            long total,
            @Wire("has_more") boolean hasMore) {}

    /** @param state One of {@code queued}, {@code running}, {@code completed}, {@code failed}. */
    public record EvaluationOutput(
            long id,
            @Wire("assistant_id") long assistantId,
            String name,
            String state,
            @Wire("questions_count") long questionsCount,
            @Wire("questions_done") long questionsDone,
            EvaluationBarOutput bar,
            Boolean passed,
            List<EvaluationOutputMissedItem> missed,
            EvaluationOutputMeasures measures,
            EvaluationOutputComparison comparison,
            EvaluationOutputError error,
            @Wire("created_at") String createdAt,
            @Wire("finished_at") String finishedAt) {}

    public record EvaluationOutputMissedItem(String figure, double wanted, Double measured) {}

    public record EvaluationOutputMeasures(
            Double right,
            @Wire("hit_rate") Double hitRate,
            Double mrr,
            @Wire("citation_rate") Double citationRate,
            Double groundedness,
            @Wire("answer_correctness") Double answerCorrectness,
            @Wire("abstention_precision") Double abstentionPrecision,
            @Wire("abstention_recall") Double abstentionRecall,
            @Wire("latency_p50_ms") double latencyP50Ms,
            @Wire("latency_p95_ms") double latencyP95Ms,
            @Wire("abstention_auc") Double abstentionAuc,
            @Wire("coverage_risk") List<EvaluationOutputMeasuresCoverageRiskItem> coverageRisk,
            EvaluationOutputMeasuresCounts counts) {}

    public record EvaluationOutputMeasuresCoverageRiskItem(double bound, double coverage, double risk) {}

    public record EvaluationOutputMeasuresCounts(
            @Wire("with_source") long withSource,
            @Wire("with_answer") long withAnswer,
            @Wire("must_abstain") long mustAbstain,
            long abstained,
            long sentences) {}

    public record EvaluationOutputComparison(
            @Wire("previous_id") long previousId,
            List<Long> worse,
            List<Long> better) {}

    public record EvaluationOutputError(String code, String message) {}

    /** @param state One of {@code queued}, {@code running}, {@code completed}, {@code failed}. */
    public record EvaluationReport(
            long id,
            @Wire("assistant_id") long assistantId,
            String name,
            String state,
            @Wire("questions_count") long questionsCount,
            @Wire("questions_done") long questionsDone,
            EvaluationBarOutput bar,
            Boolean passed,
            List<EvaluationReportMissedItem> missed,
            EvaluationReportMeasures measures,
            EvaluationReportComparison comparison,
            EvaluationReportError error,
            @Wire("created_at") String createdAt,
            @Wire("finished_at") String finishedAt,
            List<EvaluationResult> results,
            long total,
            @Wire("has_more") boolean hasMore) {}

    public record EvaluationReportMissedItem(String figure, double wanted, Double measured) {}

    public record EvaluationReportMeasures(
            Double right,
            @Wire("hit_rate") Double hitRate,
            Double mrr,
            @Wire("citation_rate") Double citationRate,
            Double groundedness,
            @Wire("answer_correctness") Double answerCorrectness,
            @Wire("abstention_precision") Double abstentionPrecision,
            @Wire("abstention_recall") Double abstentionRecall,
            @Wire("latency_p50_ms") double latencyP50Ms,
            @Wire("latency_p95_ms") double latencyP95Ms,
            @Wire("abstention_auc") Double abstentionAuc,
            @Wire("coverage_risk") List<EvaluationReportMeasuresCoverageRiskItem> coverageRisk,
            EvaluationReportMeasuresCounts counts) {}

    public record EvaluationReportMeasuresCoverageRiskItem(double bound, double coverage, double risk) {}

    public record EvaluationReportMeasuresCounts(
            @Wire("with_source") long withSource,
            @Wire("with_answer") long withAnswer,
            @Wire("must_abstain") long mustAbstain,
            long abstained,
            long sentences) {}

    public record EvaluationReportComparison(
            @Wire("previous_id") long previousId,
            List<Long> worse,
            List<Long> better) {}

    public record EvaluationReportError(String code, String message) {}

    public record EvaluationResult(
            long ordinal,
            String question,
            List<EvaluationResultHistoryItem> history,
            @Wire("expected_source_id") Long expectedSourceId,
            @Wire("expected_source") String expectedSource,
            @Wire("expected_answer") String expectedAnswer,
            @Wire("must_abstain") boolean mustAbstain,
            @Wire("is_right") Boolean isRight,
            EvaluationResultResult result) {}

    /** @param sender One of {@code user}, {@code assistant}, {@code operator}. */
    public record EvaluationResultHistoryItem(String sender, String text) {}

    /** @param outcome One of {@code answer}, {@code clarify}, {@code abstain}, {@code handoff}. */
    public record EvaluationResultResult(
            String outcome,
            String answer,
            String model,
            double confidence,
            String failure,
            List<DialogsApi.Citation> citations,
            @Wire("expected_source_is_missing") boolean expectedSourceIsMissing,
            Long rank,
            @Wire("is_cited") Boolean isCited,
            @Wire("is_correct") Boolean isCorrect,
            long sentences,
            List<String> unsupported,
            double milliseconds,
            EvaluationResultResultTrace trace) {}

    public record EvaluationResultResultTrace(
            String query,
            double milliseconds,
            @Wire("answer_milliseconds") double answerMilliseconds,
            List<EvaluationResultResultTracePassage> passages,
            List<EvaluationResultResultTraceLeg> legs) {}

    public record EvaluationResultResultTracePassage(
            @Wire("chunk_id") String chunkId,
            @Wire("source_id") long sourceId,
            String title,
            double score) {}

    public record EvaluationResultResultTraceLeg(
            String leg,
            double milliseconds,
            List<EvaluationResultResultTraceLegHit> hits,
            String error) {}

    public record EvaluationResultResultTraceLegHit(@Wire("chunk_id") String chunkId, double score) {}
}
