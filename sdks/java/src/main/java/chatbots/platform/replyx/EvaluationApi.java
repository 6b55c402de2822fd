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

    /**
     * Read the draft of an assistant's settings.
     *
     * <p>With the live settings, how the draft did in its evaluation, and what was live before. Called by any user
     * of the account.
     *
     * <p>{@code GET /api/assistants/{assistant_id}/settings-draft}
     */
    public SettingsDraft readSettingsDraft(long assistantId) {
        return core.send(Call.of("GET", "/api/assistants/" + Call.segment(assistantId) + "/settings-draft"), SettingsDraft.class);
    }

    /**
     * Make or change the draft of an assistant's settings.
     *
     * <p>Visitors see nothing of it. Omitted fields are not changed; a field that is as live again is no change any
     * more. {@code version} is the one that you read, 0 to make a draft: when somebody has saved meanwhile, the
     * answer is a 409 with the current draft in {@code error.details.settings_draft}. Called by an owner of the
     * account.
     *
     * <p>{@code PUT /api/assistants/{assistant_id}/settings-draft}
     */
    public SettingsDraft saveSettingsDraft(long assistantId, SettingsDraftChanges body) {
        return core.send(Call.of("PUT", "/api/assistants/" + Call.segment(assistantId) + "/settings-draft").body(body), SettingsDraft.class);
    }

    /**
     * Discard the draft of an assistant's settings.
     *
     * <p>Called by an owner of the account.
     *
     * <p>{@code DELETE /api/assistants/{assistant_id}/settings-draft}
     */
    public AccountsApi.Done discardSettingsDraft(long assistantId, DiscardSettingsDraftQuery query) {
        return core.send(Call.of("DELETE", "/api/assistants/" + Call.segment(assistantId) + "/settings-draft").query(query), AccountsApi.Done.class);
    }

    /**
     * Evaluate the draft of an assistant's settings.
     *
     * <p>Asks the golden questions with the draft, and before that with the live settings, unless the newest run of
     * these had the same settings, questions and documents. Each run costs what an evaluation costs. Small sets
     * complete within the response; of a large one {@code check.state} is {@code running}. Called by an owner of the
     * account.
     *
     * <p>{@code POST /api/assistants/{assistant_id}/settings-draft/evaluate}
     */
    public SettingsDraft evaluateSettingsDraft(long assistantId, DraftVersion body) {
        return core.send(Call.of("POST", "/api/assistants/" + Call.segment(assistantId) + "/settings-draft/evaluate").body(body), SettingsDraft.class);
    }

    /**
     * Publish the draft of an assistant's settings.
     *
     * <p>Only when its evaluation holds: no figure is worse than live by more than {@code tolerance}, and none is
     * below its minimum. Otherwise, and when something has changed since, it is refused with a 409, with the figures
     * in {@code error.details.settings_draft}. Called by an owner of the account.
     *
     * <p>{@code POST /api/assistants/{assistant_id}/settings-draft/publish}
     */
    public SettingsDraft publishSettingsDraft(long assistantId, DraftVersion body) {
        return core.send(Call.of("POST", "/api/assistants/" + Call.segment(assistantId) + "/settings-draft/publish").body(body), SettingsDraft.class);
    }

    /**
     * Go back to the settings before the last publication.
     *
     * <p>At once, without an evaluation. What was live becomes the previous settings, so that it can be undone.
     * Whatever was changed since the publication goes too: send {@code live} as you read it, and a change that you
     * have not seen is answered with a 409. Called by an owner of the account.
     *
     * <p>{@code POST /api/assistants/{assistant_id}/previous-settings/restore}
     */
    public SettingsDraft restorePreviousSettings(long assistantId, PreviousVersion body) {
        return core.send(Call.of("POST", "/api/assistants/" + Call.segment(assistantId) + "/previous-settings/restore").body(body), SettingsDraft.class);
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

    /** What {@code discardSettingsDraft} can be asked for. */
    public record DiscardSettingsDraftQuery(Map<String, Object> fields) implements Body {
        public static DiscardSettingsDraftQuery of(long version) {
            return new DiscardSettingsDraftQuery(Map.of()).with("version", version);
        }

        public DiscardSettingsDraftQuery version(long value) {
            return with("version", value);
        }

        private DiscardSettingsDraftQuery with(String name, Object value) {
            return new DiscardSettingsDraftQuery(Body.with(fields, name, value));
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
            @Wire("of_draft") boolean ofDraft,
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
            @Wire("of_draft") boolean ofDraft,
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
            @Wire("of_draft") boolean ofDraft,
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

    public record SettingsDraft(
            @Wire("assistant_id") long assistantId,
            AnswerSettings live,
            StoredDraft draft,
            StoredPrevious previous) {}

    public record AnswerSettings(
            @Wire("system_prompt") String systemPrompt,
            @Wire("ai_model") String aiModel,
            @Wire("abstain_below") Double abstainBelow,
            @Wire("personality_id") Long personalityId,
            @Wire("handoff_keywords") List<String> handoffKeywords,
            @Wire("handoff_after_abstentions") long handoffAfterAbstentions) {}

    public record StoredDraft(
            AnswerSettings settings,
            List<String> changed,
            long version,
            EvaluationBarOutput minimums,
            @Wire("publishes_itself") boolean publishesItself,
            @Wire("updated_at") String updatedAt,
            @Wire("updated_by") String updatedBy,
            @Wire("answering_model") String answeringModel,
            DraftCheck check) {}

    /**
     * @param state One of {@code none}, {@code running}, {@code failed}, {@code stale}, {@code worse}, {@code
     * holds}.
     */
    public record DraftCheck(
            String state,
            List<String> stale,
            @Wire("baseline_id") Long baselineId,
            @Wire("evaluation_id") Long evaluationId,
            List<ComparedFigure> figures,
            double tolerance,
            @Wire("model_failures") long modelFailures,
            @Wire("worse_questions") long worseQuestions,
            @Wire("better_questions") long betterQuestions,
            @Wire("questions_done") long questionsDone,
            @Wire("questions_count") long questionsCount,
            DraftCheckError error) {}

    /** @param problem One of {@code worse}, {@code below}. */
    public record ComparedFigure(String figure, Double live, Double draft, Double minimum, String problem) {}

    public record DraftCheckError(String code, String message) {}

    public record StoredPrevious(
            AnswerSettings settings,
            @Wire("has_personality") boolean hasPersonality,
            long version,
            @Wire("replaced_at") String replacedAt,
            @Wire("replaced_by") String replacedBy) {}

    public record SettingsDraftChanges(Map<String, Object> fields) implements Body {
        public static SettingsDraftChanges of(long version) {
            return new SettingsDraftChanges(Map.of()).with("version", version);
        }

        public SettingsDraftChanges version(long value) {
            return with("version", value);
        }

        public SettingsDraftChanges systemPrompt(String value) {
            return with("system_prompt", value);
        }

        public SettingsDraftChanges aiModel(String value) {
            return with("ai_model", value);
        }

        public SettingsDraftChanges abstainBelow(Double value) {
            return with("abstain_below", value);
        }

        public SettingsDraftChanges handoffKeywords(List<String> value) {
            return with("handoff_keywords", value);
        }

        public SettingsDraftChanges handoffAfterAbstentions(long value) {
            return with("handoff_after_abstentions", value);
        }

        public SettingsDraftChanges personalityId(Long value) {
            return with("personality_id", value);
        }

        public SettingsDraftChanges minimums(EvaluationBar value) {
            return with("minimums", value);
        }

        public SettingsDraftChanges publishesItself(boolean value) {
            return with("publishes_itself", value);
        }

        private SettingsDraftChanges with(String name, Object value) {
            return new SettingsDraftChanges(Body.with(fields, name, value));
        }
    }

    public record DraftVersion(Map<String, Object> fields) implements Body {
        public static DraftVersion of(long version) {
            return new DraftVersion(Map.of()).with("version", version);
        }

        public DraftVersion version(long value) {
            return with("version", value);
        }

        private DraftVersion with(String name, Object value) {
            return new DraftVersion(Body.with(fields, name, value));
        }
    }

    public record PreviousVersion(Map<String, Object> fields) implements Body {
        public static PreviousVersion of(long version) {
            return new PreviousVersion(Map.of()).with("version", version);
        }

        public PreviousVersion version(long value) {
            return with("version", value);
        }

        public PreviousVersion live(AnswerSettings value) {
            return with("live", value);
        }

        private PreviousVersion with(String name, Object value) {
            return new PreviousVersion(Body.with(fields, name, value));
        }
    }
}
