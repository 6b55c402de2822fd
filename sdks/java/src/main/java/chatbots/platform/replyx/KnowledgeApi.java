// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.replyx;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Pages;
import chatbots.platform.core.Wire;
import java.util.List;
import java.util.Map;

/** Knowledge. */
public final class KnowledgeApi {
    private final Core core;

    KnowledgeApi(Core core) {
        this.core = core;
    }

    /**
     * Add a question and its answer.
     *
     * <p>The exact question gets this answer at once, regardless of case, punctuation and polite phrases; similar
     * questions when {@code status} is {@code completed}. The same question with a different answer is a 409: change
     * the pair that the error names. Called by an owner of the account.
     *
     * <p>{@code POST /api/qa-knowledge}
     */
    public QaPair createQaPair(NewQaPair body) {
        return core.send(Call.of("POST", "/api/qa-knowledge").body(body), QaPair.class);
    }

    /**
     * List or search question and answer pairs.
     *
     * <p>All words of {@code q}, in any form, must be in the question, answer or tags. Newest first; {@code
     * X-Total-Count} is the total number. Called by any user of the account.
     *
     * <p>{@code GET /api/qa-knowledge}
     */
    public List<QaPair> listQaPairs() {
        return core.sendList(Call.of("GET", "/api/qa-knowledge"), QaPair.class);
    }

    /**
     * List or search question and answer pairs. All pages, one after the other.
     *
     * <p>All words of {@code q}, in any form, must be in the question, answer or tags. Newest first; {@code
     * X-Total-Count} is the total number. Called by any user of the account.
     *
     * <p>{@code GET /api/qa-knowledge}
     */
    public Pages<QaPair> allQaPairs() {
        return core.pages(Call.of("GET", "/api/qa-knowledge"), new Pages.Style("page", "page", null, null), QaPair.class);
    }

    /**
     * List or search question and answer pairs.
     *
     * <p>All words of {@code q}, in any form, must be in the question, answer or tags. Newest first; {@code
     * X-Total-Count} is the total number. Called by any user of the account.
     *
     * <p>{@code GET /api/qa-knowledge}
     */
    public List<QaPair> listQaPairs(ListQaPairsQuery query) {
        return core.sendList(Call.of("GET", "/api/qa-knowledge").query(query), QaPair.class);
    }

    /**
     * List or search question and answer pairs. All pages, one after the other.
     *
     * <p>All words of {@code q}, in any form, must be in the question, answer or tags. Newest first; {@code
     * X-Total-Count} is the total number. Called by any user of the account.
     *
     * <p>{@code GET /api/qa-knowledge}
     */
    public Pages<QaPair> allQaPairs(ListQaPairsQuery query) {
        return core.pages(Call.of("GET", "/api/qa-knowledge").query(query), new Pages.Style("page", "page", null, null), QaPair.class);
    }

    /**
     * Read a question and its answer.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code GET /api/qa-knowledge/{qa_id}}
     */
    public QaPair readQaPair(long qaId) {
        return core.send(Call.of("GET", "/api/qa-knowledge/" + Call.segment(qaId)), QaPair.class);
    }

    /**
     * Change a question or its answer.
     *
     * <p>Omitted fields are not changed. Called by an owner of the account.
     *
     * <p>{@code PUT /api/qa-knowledge/{qa_id}}
     */
    public QaPair putQaPair(long qaId, QaChanges body) {
        return core.send(Call.of("PUT", "/api/qa-knowledge/" + Call.segment(qaId)).body(body), QaPair.class);
    }

    /**
     * Change a question or its answer.
     *
     * <p>Omitted fields are not changed. Called by an owner of the account.
     *
     * <p>{@code PATCH /api/qa-knowledge/{qa_id}}
     */
    public QaPair patchQaPair(long qaId, QaChanges body) {
        return core.send(Call.of("PATCH", "/api/qa-knowledge/" + Call.segment(qaId)).body(body), QaPair.class);
    }

    /**
     * Delete a question and its answer.
     *
     * <p>Called by an owner of the account.
     *
     * <p>{@code DELETE /api/qa-knowledge/{qa_id}}
     */
    public AccountsApi.Done deleteQaPair(long qaId) {
        return core.send(Call.of("DELETE", "/api/qa-knowledge/" + Call.segment(qaId)), AccountsApi.Done.class);
    }

    /**
     * Make an operator's answer a question and answer pair.
     *
     * <p>The answer is the operator's message, the question what the visitor had asked before it; both may be
     * corrected. {@code preview} returns the pair and its warnings only. Personal data must be allowed, and another
     * pair with the question is a 409. Called by an owner of the account.
     *
     * <p>{@code POST /api/dialogs/{dialog_id}/messages/{message_id}/qa}
     */
    public LearnedPair learnFromMessage(long dialogId, long messageId, PairOfMessage body) {
        return core.send(Call.of("POST", "/api/dialogs/" + Call.segment(dialogId) + "/messages/" + Call.segment(messageId) + "/qa").body(body), LearnedPair.class);
    }

    /**
     * Confirm suggested facts and answers.
     *
     * <p>Earlier confirmations are kept. Nothing is confirmed when a question already has a different answer. Called
     * by an owner of the account.
     *
     * <p>{@code POST /api/knowledge/confirm}
     */
    public Confirmed confirmKnowledge(Confirmation body) {
        return core.send(Call.of("POST", "/api/knowledge/confirm").body(body), Confirmed.class);
    }

    /**
     * List confirmed knowledge.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code GET /api/knowledge/confirmed}
     */
    public KnowledgeList listConfirmedKnowledge() {
        return core.send(Call.of("GET", "/api/knowledge/confirmed"), KnowledgeList.class);
    }

    /**
     * List confirmed knowledge. All pages, one after the other.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code GET /api/knowledge/confirmed}
     */
    public Pages<Knowledge> allConfirmedKnowledge() {
        return core.pages(Call.of("GET", "/api/knowledge/confirmed"), new Pages.Style("page", "page", "knowledge", null), Knowledge.class);
    }

    /**
     * List confirmed knowledge.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code GET /api/knowledge/confirmed}
     */
    public KnowledgeList listConfirmedKnowledge(ListConfirmedKnowledgeQuery query) {
        return core.send(Call.of("GET", "/api/knowledge/confirmed").query(query), KnowledgeList.class);
    }

    /**
     * List confirmed knowledge. All pages, one after the other.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code GET /api/knowledge/confirmed}
     */
    public Pages<Knowledge> allConfirmedKnowledge(ListConfirmedKnowledgeQuery query) {
        return core.pages(Call.of("GET", "/api/knowledge/confirmed").query(query), new Pages.Style("page", "page", "knowledge", null), Knowledge.class);
    }

    /**
     * Read statistics of knowledge and its use.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code GET /api/knowledge/stats}
     */
    public KnowledgeStats readKnowledgeStats() {
        return core.send(Call.of("GET", "/api/knowledge/stats"), KnowledgeStats.class);
    }

    /**
     * Read statistics of knowledge and its use.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code GET /api/knowledge/stats}
     */
    public KnowledgeStats readKnowledgeStats(ReadKnowledgeStatsQuery query) {
        return core.send(Call.of("GET", "/api/knowledge/stats").query(query), KnowledgeStats.class);
    }

    /**
     * Report a use of a document.
     *
     * <p>Citations in the platform's answers are counted automatically. Called by any user of the account.
     *
     * <p>{@code POST /api/knowledge/track-usage}
     */
    public Knowledge trackUsage(UsageReport body) {
        return core.send(Call.of("POST", "/api/knowledge/track-usage").body(body), Knowledge.class);
    }

    /**
     * Change a written text or confirmed knowledge.
     *
     * <p>Omitted fields are not changed. To change a file, upload it again. Called by an owner of the account.
     *
     * <p>{@code PUT /api/knowledge/{knowledge_id}}
     */
    public Knowledge updateKnowledge(long knowledgeId, KnowledgeChanges body) {
        return core.send(Call.of("PUT", "/api/knowledge/" + Call.segment(knowledgeId)).body(body), Knowledge.class);
    }

    /**
     * Delete knowledge.
     *
     * <p>Answers no longer use it. Called by an owner of the account.
     *
     * <p>{@code DELETE /api/knowledge/{knowledge_id}}
     */
    public AccountsApi.Done deleteKnowledge(long knowledgeId) {
        return core.send(Call.of("DELETE", "/api/knowledge/" + Call.segment(knowledgeId)), AccountsApi.Done.class);
    }

    /**
     * List an assistant's knowledge sources.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code GET /api/assistants/{assistant_id}/knowledge}
     */
    public KnowledgeList listAssistantKnowledge(long assistantId) {
        return core.send(Call.of("GET", "/api/assistants/" + Call.segment(assistantId) + "/knowledge"), KnowledgeList.class);
    }

    /**
     * List an assistant's knowledge sources. All pages, one after the other.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code GET /api/assistants/{assistant_id}/knowledge}
     */
    public Pages<Knowledge> allAssistantKnowledge(long assistantId) {
        return core.pages(Call.of("GET", "/api/assistants/" + Call.segment(assistantId) + "/knowledge"), new Pages.Style("page", "page", "knowledge", null), Knowledge.class);
    }

    /**
     * List an assistant's knowledge sources.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code GET /api/assistants/{assistant_id}/knowledge}
     */
    public KnowledgeList listAssistantKnowledge(long assistantId, ListAssistantKnowledgeQuery query) {
        return core.send(Call.of("GET", "/api/assistants/" + Call.segment(assistantId) + "/knowledge").query(query), KnowledgeList.class);
    }

    /**
     * List an assistant's knowledge sources. All pages, one after the other.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code GET /api/assistants/{assistant_id}/knowledge}
     */
    public Pages<Knowledge> allAssistantKnowledge(long assistantId, ListAssistantKnowledgeQuery query) {
        return core.pages(Call.of("GET", "/api/assistants/" + Call.segment(assistantId) + "/knowledge").query(query), new Pages.Style("page", "page", "knowledge", null), Knowledge.class);
    }

    /**
     * List the knowledge sources of a user's assistants.
     *
     * <p>For the user's own account, bot workers and administrators. Called with the service key, or by any user of
     * the account.
     *
     * <p>{@code GET /api/user-knowledge/{user_id}}
     */
    public KnowledgeList listUserKnowledge(long userId) {
        return core.send(Call.of("GET", "/api/user-knowledge/" + Call.segment(userId)), KnowledgeList.class);
    }

    /**
     * List the knowledge sources of a user's assistants. All pages, one after the other.
     *
     * <p>For the user's own account, bot workers and administrators. Called with the service key, or by any user of
     * the account.
     *
     * <p>{@code GET /api/user-knowledge/{user_id}}
     */
    public Pages<Knowledge> allUserKnowledge(long userId) {
        return core.pages(Call.of("GET", "/api/user-knowledge/" + Call.segment(userId)), new Pages.Style("page", "page", "knowledge", null), Knowledge.class);
    }

    /**
     * List the knowledge sources of a user's assistants.
     *
     * <p>For the user's own account, bot workers and administrators. Called with the service key, or by any user of
     * the account.
     *
     * <p>{@code GET /api/user-knowledge/{user_id}}
     */
    public KnowledgeList listUserKnowledge(long userId, ListUserKnowledgeQuery query) {
        return core.send(Call.of("GET", "/api/user-knowledge/" + Call.segment(userId)).query(query), KnowledgeList.class);
    }

    /**
     * List the knowledge sources of a user's assistants. All pages, one after the other.
     *
     * <p>For the user's own account, bot workers and administrators. Called with the service key, or by any user of
     * the account.
     *
     * <p>{@code GET /api/user-knowledge/{user_id}}
     */
    public Pages<Knowledge> allUserKnowledge(long userId, ListUserKnowledgeQuery query) {
        return core.pages(Call.of("GET", "/api/user-knowledge/" + Call.segment(userId)).query(query), new Pages.Style("page", "page", "knowledge", null), Knowledge.class);
    }

    /**
     * Find problems in an assistant's knowledge.
     *
     * <p>Duplicate passages, possible contradictions (similar words, but a different number, price, date or
     * negation), sources that may be outdated or are empty, and golden questions that no longer find their source.
     * Called by any user of the account.
     *
     * <p>{@code POST /api/assistants/{assistant_id}/validate-knowledge}
     */
    public KnowledgeValidation validateKnowledge(long assistantId, ValidationRequest body) {
        return core.send(Call.of("POST", "/api/assistants/" + Call.segment(assistantId) + "/validate-knowledge").body(body), KnowledgeValidation.class);
    }

    /**
     * Add a golden question.
     *
     * <p>Called by an owner of the account.
     *
     * <p>{@code POST /api/assistants/{assistant_id}/golden-questions}
     */
    public GoldenQuestion createGoldenQuestion(long assistantId, NewGoldenQuestion body) {
        return core.send(Call.of("POST", "/api/assistants/" + Call.segment(assistantId) + "/golden-questions").body(body), GoldenQuestion.class);
    }

    /**
     * List an assistant's golden questions.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code GET /api/assistants/{assistant_id}/golden-questions}
     */
    public GoldenList listGoldenQuestions(long assistantId) {
        return core.send(Call.of("GET", "/api/assistants/" + Call.segment(assistantId) + "/golden-questions"), GoldenList.class);
    }

    /**
     * List an assistant's golden questions. All pages, one after the other.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code GET /api/assistants/{assistant_id}/golden-questions}
     */
    public Pages<GoldenQuestion> allGoldenQuestions(long assistantId) {
        return core.pages(Call.of("GET", "/api/assistants/" + Call.segment(assistantId) + "/golden-questions"), new Pages.Style("page", "page", "golden_questions", null), GoldenQuestion.class);
    }

    /**
     * List an assistant's golden questions.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code GET /api/assistants/{assistant_id}/golden-questions}
     */
    public GoldenList listGoldenQuestions(long assistantId, ListGoldenQuestionsQuery query) {
        return core.send(Call.of("GET", "/api/assistants/" + Call.segment(assistantId) + "/golden-questions").query(query), GoldenList.class);
    }

    /**
     * List an assistant's golden questions. All pages, one after the other.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code GET /api/assistants/{assistant_id}/golden-questions}
     */
    public Pages<GoldenQuestion> allGoldenQuestions(long assistantId, ListGoldenQuestionsQuery query) {
        return core.pages(Call.of("GET", "/api/assistants/" + Call.segment(assistantId) + "/golden-questions").query(query), new Pages.Style("page", "page", "golden_questions", null), GoldenQuestion.class);
    }

    /**
     * Delete a golden question.
     *
     * <p>Called by an owner of the account.
     *
     * <p>{@code DELETE /api/assistants/{assistant_id}/golden-questions/{golden_id}}
     */
    public AccountsApi.Done deleteGoldenQuestion(long assistantId, long goldenId) {
        return core.send(Call.of("DELETE", "/api/assistants/" + Call.segment(assistantId) + "/golden-questions/" + Call.segment(goldenId)), AccountsApi.Done.class);
    }

    /**
     * Analyse a document and suggest knowledge to confirm.
     *
     * <p>{@code method} is {@code extractive} for the document's own sentences, or {@code model} for a chat model's
     * sentences, checked against the text. Facts and answers have their position in it. Confirm the correct ones
     * with {@code /api/knowledge/confirm}. Called by any user of the account.
     *
     * <p>{@code POST /api/analyze-document/{doc_id}}
     */
    public DocumentAnalysis analyseDocument(long docId) {
        return core.send(Call.of("POST", "/api/analyze-document/" + Call.segment(docId)), DocumentAnalysis.class);
    }

    /**
     * Read a summary of a document.
     *
     * <p>From the last analysis, if there is one of this text; otherwise {@code analysed_at} is null. Called by any
     * user of the account.
     *
     * <p>{@code GET /api/documents/{doc_id}/summary}
     */
    public DocumentSummary readDocumentSummary(long docId) {
        return core.send(Call.of("GET", "/api/documents/" + Call.segment(docId) + "/summary"), DocumentSummary.class);
    }

    /**
     * List the gaps in an assistant's knowledge.
     *
     * <p>Missing (questions without an answer), unclear (low ratings, requests for a person, hardly sure answers of
     * the last 30 days), duplicated and contradictory passages; those that most questions are about first. Without
     * {@code kind}, and for the last two, the knowledge is validated, at most ten times a minute. Called by any user
     * of the account.
     *
     * <p>{@code GET /api/assistants/{assistant_id}/gaps}
     */
    public KnowledgeGapList listGaps(long assistantId) {
        return core.send(Call.of("GET", "/api/assistants/" + Call.segment(assistantId) + "/gaps"), KnowledgeGapList.class);
    }

    /**
     * List the gaps in an assistant's knowledge. All pages, one after the other.
     *
     * <p>Missing (questions without an answer), unclear (low ratings, requests for a person, hardly sure answers of
     * the last 30 days), duplicated and contradictory passages; those that most questions are about first. Without
     * {@code kind}, and for the last two, the knowledge is validated, at most ten times a minute. Called by any user
     * of the account.
     *
     * <p>{@code GET /api/assistants/{assistant_id}/gaps}
     */
    public Pages<KnowledgeGap> allGaps(long assistantId) {
        return core.pages(Call.of("GET", "/api/assistants/" + Call.segment(assistantId) + "/gaps"), new Pages.Style("page", "page", "gaps", null), KnowledgeGap.class);
    }

    /**
     * List the gaps in an assistant's knowledge.
     *
     * <p>Missing (questions without an answer), unclear (low ratings, requests for a person, hardly sure answers of
     * the last 30 days), duplicated and contradictory passages; those that most questions are about first. Without
     * {@code kind}, and for the last two, the knowledge is validated, at most ten times a minute. Called by any user
     * of the account.
     *
     * <p>{@code GET /api/assistants/{assistant_id}/gaps}
     */
    public KnowledgeGapList listGaps(long assistantId, ListGapsQuery query) {
        return core.send(Call.of("GET", "/api/assistants/" + Call.segment(assistantId) + "/gaps").query(query), KnowledgeGapList.class);
    }

    /**
     * List the gaps in an assistant's knowledge. All pages, one after the other.
     *
     * <p>Missing (questions without an answer), unclear (low ratings, requests for a person, hardly sure answers of
     * the last 30 days), duplicated and contradictory passages; those that most questions are about first. Without
     * {@code kind}, and for the last two, the knowledge is validated, at most ten times a minute. Called by any user
     * of the account.
     *
     * <p>{@code GET /api/assistants/{assistant_id}/gaps}
     */
    public Pages<KnowledgeGap> allGaps(long assistantId, ListGapsQuery query) {
        return core.pages(Call.of("GET", "/api/assistants/" + Call.segment(assistantId) + "/gaps").query(query), new Pages.Style("page", "page", "gaps", null), KnowledgeGap.class);
    }

    /**
     * Accept, dismiss or reopen a gap.
     *
     * <p>An accepted question becomes a question and answer pair, with the draft or the given texts. Of passages
     * that repeat or contradict one another only the state is kept. Called by an owner of the account.
     *
     * <p>{@code POST /api/assistants/{assistant_id}/gaps/{gap_id}}
     */
    public DecidedGap decideGap(long assistantId, String gapId, GapDecision body) {
        return core.send(Call.of("POST", "/api/assistants/" + Call.segment(assistantId) + "/gaps/" + Call.segment(gapId)).body(body), DecidedGap.class);
    }

    /** What {@code listQaPairs} can be asked for. */
    public record ListQaPairsQuery(Map<String, Object> fields) implements Body {
        public static ListQaPairsQuery of() {
            return new ListQaPairsQuery(Map.of());
        }

        public ListQaPairsQuery assistantId(long value) {
            return with("assistant_id", value);
        }

        public ListQaPairsQuery q(String value) {
            return with("q", value);
        }

        public ListQaPairsQuery page(long value) {
            return with("page", value);
        }

        public ListQaPairsQuery limit(long value) {
            return with("limit", value);
        }

        public ListQaPairsQuery offset(long value) {
            return with("offset", value);
        }

        private ListQaPairsQuery with(String name, Object value) {
            return new ListQaPairsQuery(Body.with(fields, name, value));
        }
    }

    /** What {@code listConfirmedKnowledge} can be asked for. */
    public record ListConfirmedKnowledgeQuery(Map<String, Object> fields) implements Body {
        public static ListConfirmedKnowledgeQuery of() {
            return new ListConfirmedKnowledgeQuery(Map.of());
        }

        public ListConfirmedKnowledgeQuery assistantId(long value) {
            return with("assistant_id", value);
        }

        public ListConfirmedKnowledgeQuery page(long value) {
            return with("page", value);
        }

        public ListConfirmedKnowledgeQuery limit(long value) {
            return with("limit", value);
        }

        public ListConfirmedKnowledgeQuery offset(long value) {
            return with("offset", value);
        }

        private ListConfirmedKnowledgeQuery with(String name, Object value) {
            return new ListConfirmedKnowledgeQuery(Body.with(fields, name, value));
        }
    }

    /** What {@code readKnowledgeStats} can be asked for. */
    public record ReadKnowledgeStatsQuery(Map<String, Object> fields) implements Body {
        public static ReadKnowledgeStatsQuery of() {
            return new ReadKnowledgeStatsQuery(Map.of());
        }

        public ReadKnowledgeStatsQuery assistantId(long value) {
            return with("assistant_id", value);
        }

        private ReadKnowledgeStatsQuery with(String name, Object value) {
            return new ReadKnowledgeStatsQuery(Body.with(fields, name, value));
        }
    }

    /** What {@code listAssistantKnowledge} can be asked for. */
    public record ListAssistantKnowledgeQuery(Map<String, Object> fields) implements Body {
        public static ListAssistantKnowledgeQuery of() {
            return new ListAssistantKnowledgeQuery(Map.of());
        }

        public ListAssistantKnowledgeQuery page(long value) {
            return with("page", value);
        }

        public ListAssistantKnowledgeQuery limit(long value) {
            return with("limit", value);
        }

        public ListAssistantKnowledgeQuery offset(long value) {
            return with("offset", value);
        }

        private ListAssistantKnowledgeQuery with(String name, Object value) {
            return new ListAssistantKnowledgeQuery(Body.with(fields, name, value));
        }
    }

    /** What {@code listUserKnowledge} can be asked for. */
    public record ListUserKnowledgeQuery(Map<String, Object> fields) implements Body {
        public static ListUserKnowledgeQuery of() {
            return new ListUserKnowledgeQuery(Map.of());
        }

        public ListUserKnowledgeQuery assistantId(long value) {
            return with("assistant_id", value);
        }

        public ListUserKnowledgeQuery page(long value) {
            return with("page", value);
        }

        public ListUserKnowledgeQuery limit(long value) {
            return with("limit", value);
        }

        public ListUserKnowledgeQuery offset(long value) {
            return with("offset", value);
        }

        private ListUserKnowledgeQuery with(String name, Object value) {
            return new ListUserKnowledgeQuery(Body.with(fields, name, value));
        }
    }

    /** What {@code listGoldenQuestions} can be asked for. */
    public record ListGoldenQuestionsQuery(Map<String, Object> fields) implements Body {
        public static ListGoldenQuestionsQuery of() {
            return new ListGoldenQuestionsQuery(Map.of());
        }

        public ListGoldenQuestionsQuery page(long value) {
            return with("page", value);
        }

        public ListGoldenQuestionsQuery limit(long value) {
            return with("limit", value);
        }

        public ListGoldenQuestionsQuery offset(long value) {
            return with("offset", value);
        }

        private ListGoldenQuestionsQuery with(String name, Object value) {
            return new ListGoldenQuestionsQuery(Body.with(fields, name, value));
        }
    }

    /** What {@code listGaps} can be asked for. */
    public record ListGapsQuery(Map<String, Object> fields) implements Body {
        public static ListGapsQuery of() {
            return new ListGapsQuery(Map.of());
        }

        /** One of {@code missing}, {@code unclear}, {@code duplicated}, {@code contradictory}, {@code all}. */
        public ListGapsQuery kind(String value) {
            return with("kind", value);
        }

        /** One of {@code open}, {@code accepted}, {@code dismissed}. */
        public ListGapsQuery state(String value) {
            return with("state", value);
        }

        public ListGapsQuery page(long value) {
            return with("page", value);
        }

        public ListGapsQuery limit(long value) {
            return with("limit", value);
        }

        public ListGapsQuery offset(long value) {
            return with("offset", value);
        }

        private ListGapsQuery with(String name, Object value) {
            return new ListGapsQuery(Body.with(fields, name, value));
        }
    }

    public record NewQaPair(Map<String, Object> fields) implements Body {
        public static NewQaPair of(long assistantId, String question, String answer) {
            return new NewQaPair(Map.of()).with("assistant_id", assistantId).with("question", question).with("answer", answer);
        }

        public NewQaPair assistantId(long value) {
            return with("assistant_id", value);
        }

        public NewQaPair question(String value) {
            return with("question", value);
        }

        public NewQaPair answer(String value) {
            return with("answer", value);
        }

        public NewQaPair tags(List<String> value) {
            return with("tags", value);
        }

        private NewQaPair with(String name, Object value) {
            return new NewQaPair(Body.with(fields, name, value));
        }
    }

    /** @param status One of {@code queued}, {@code processing}, {@code completed}, {@code failed}. */
    public record QaPair(
            long id,
            @Wire("assistant_id") long assistantId,
            String question,
            String answer,
            List<String> tags,
            String status,
            @Wire("created_at") String createdAt,
            @Wire("updated_at") String updatedAt) {}

    public record QaChanges(Map<String, Object> fields) implements Body {
        public static QaChanges of() {
            return new QaChanges(Map.of());
        }

        public QaChanges question(String value) {
            return with("question", value);
        }

        public QaChanges answer(String value) {
            return with("answer", value);
        }

        public QaChanges tags(List<String> value) {
            return with("tags", value);
        }

        private QaChanges with(String name, Object value) {
            return new QaChanges(Body.with(fields, name, value));
        }
    }

    public record PairOfMessage(Map<String, Object> fields) implements Body {
        public static PairOfMessage of() {
            return new PairOfMessage(Map.of());
        }

        public PairOfMessage preview(boolean value) {
            return with("preview", value);
        }

        public PairOfMessage question(String value) {
            return with("question", value);
        }

        public PairOfMessage answer(String value) {
            return with("answer", value);
        }

        public PairOfMessage tags(List<String> value) {
            return with("tags", value);
        }

        public PairOfMessage allowPersonalData(boolean value) {
            return with("allow_personal_data", value);
        }

        private PairOfMessage with(String name, Object value) {
            return new PairOfMessage(Body.with(fields, name, value));
        }
    }

    public record LearnedPair(
            String question,
            String answer,
            @Wire("question_ids") List<Long> questionIds,
            List<LearnedPairWarning> warnings,
            QaPair qa) {}

    /** @param kind One of {@code no_question}, {@code no_answer}, {@code personal_data}, {@code same_question}. */
    public record LearnedPairWarning(
            String kind,
            @Wire("personal_data") List<String> personalData,
            @Wire("qa_id") Long qaId,
            String answer) {}

    public record Confirmation(Map<String, Object> fields) implements Body {
        public static Confirmation of() {
            return new Confirmation(Map.of());
        }

        public Confirmation assistantId(long value) {
            return with("assistant_id", value);
        }

        public Confirmation documentId(long value) {
            return with("document_id", value);
        }

        public Confirmation facts(List<Object> value) {
            return with("facts", value);
        }

        public Confirmation qaPairs(List<ConfirmationQaPair> value) {
            return with("qa_pairs", value);
        }

        private Confirmation with(String name, Object value) {
            return new Confirmation(Body.with(fields, name, value));
        }
    }

    public record ConfirmationFact(Map<String, Object> fields) implements Body {
        public static ConfirmationFact of(String text) {
            return new ConfirmationFact(Map.of()).with("text", text);
        }

        public ConfirmationFact text(String value) {
            return with("text", value);
        }

        private ConfirmationFact with(String name, Object value) {
            return new ConfirmationFact(Body.with(fields, name, value));
        }
    }

    public record ConfirmationQaPair(Map<String, Object> fields) implements Body {
        public static ConfirmationQaPair of(String question, String answer) {
            return new ConfirmationQaPair(Map.of()).with("question", question).with("answer", answer);
        }

        public ConfirmationQaPair question(String value) {
            return with("question", value);
        }

        public ConfirmationQaPair answer(String value) {
            return with("answer", value);
        }

        public ConfirmationQaPair tags(List<String> value) {
            return with("tags", value);
        }

        private ConfirmationQaPair with(String name, Object value) {
            return new ConfirmationQaPair(Body.with(fields, name, value));
        }
    }

    public record Confirmed(List<Knowledge> confirmed) {}

    /**
     * @param type One of {@code document}, {@code page}, {@code text}, {@code fact}, {@code qa}.
     * @param status One of {@code queued}, {@code processing}, {@code completed}, {@code failed}.
     */
    public record Knowledge(
            long id,
            @Wire("assistant_id") long assistantId,
            String type,
            String title,
            String content,
            String question,
            String answer,
            List<String> tags,
            String status,
            @Wire("chunks_count") long chunksCount,
            @Wire("is_confirmed") boolean isConfirmed,
            @Wire("confirmed_at") String confirmedAt,
            @Wire("document_id") Long documentId,
            @Wire("usage_count") long usageCount,
            @Wire("last_used_at") String lastUsedAt,
            @Wire("created_at") String createdAt,
            @Wire("updated_at") String updatedAt) {}

    public record KnowledgeList(List<Knowledge> knowledge, long total, @Wire("has_more") boolean hasMore) {}

    public record KnowledgeStats(
            @Wire("total_sources") long totalSources,
            @Wire("total_chunks") long totalChunks,
            @Wire("total_bytes") long totalBytes,
            @Wire("by_type") KnowledgeStatsByType byType,
            @Wire("by_status") KnowledgeStatsByStatus byStatus,
            KnowledgeStatsConfirmed confirmed,
            KnowledgeStatsUsage usage,
            @Wire("unanswered_questions") long unansweredQuestions) {}

    public record KnowledgeStatsByType(long document, long page, long text, long qa) {}

    public record KnowledgeStatsByStatus(long queued, long processing, long completed, long failed) {}

    public record KnowledgeStatsConfirmed(long facts, @Wire("qa_pairs") long qaPairs) {}

    public record KnowledgeStatsUsage(
            @Wire("answers_with_sources") long answersWithSources,
            @Wire("never_used") long neverUsed,
            @Wire("most_used") List<KnowledgeStatsUsageMostUsedItem> mostUsed) {}

    public record KnowledgeStatsUsageMostUsedItem(long id, String title, @Wire("usage_count") long usageCount) {}

    public record UsageReport(Map<String, Object> fields) implements Body {
        public static UsageReport of() {
            return new UsageReport(Map.of());
        }

        public UsageReport documentId(long value) {
            return with("document_id", value);
        }

        public UsageReport knowledgeId(long value) {
            return with("knowledge_id", value);
        }

        public UsageReport count(long value) {
            return with("count", value);
        }

        private UsageReport with(String name, Object value) {
            return new UsageReport(Body.with(fields, name, value));
        }
    }

    public record KnowledgeChanges(Map<String, Object> fields) implements Body {
        public static KnowledgeChanges of() {
            return new KnowledgeChanges(Map.of());
        }

        public KnowledgeChanges question(String value) {
            return with("question", value);
        }

        public KnowledgeChanges answer(String value) {
            return with("answer", value);
        }

        public KnowledgeChanges tags(List<String> value) {
            return with("tags", value);
        }

        public KnowledgeChanges title(String value) {
            return with("title", value);
        }

        public KnowledgeChanges content(String value) {
            return with("content", value);
        }

        public KnowledgeChanges text(String value) {
            return with("text", value);
        }

        private KnowledgeChanges with(String name, Object value) {
            return new KnowledgeChanges(Body.with(fields, name, value));
        }
    }

    public record ValidationRequest(Map<String, Object> fields) implements Body {
        public static ValidationRequest of() {
            return new ValidationRequest(Map.of());
        }

        public ValidationRequest staleAfterDays(long value) {
            return with("stale_after_days", value);
        }

        private ValidationRequest with(String name, Object value) {
            return new ValidationRequest(Body.with(fields, name, value));
        }
    }

    public record KnowledgeValidation(
            @Wire("assistant_id") long assistantId,
            @Wire("checked_at") String checkedAt,
            @Wire("took_ms") long tookMs,
            @Wire("is_sound") boolean isSound,
            @Wire("is_partial") boolean isPartial,
            @Wire("sources_checked") long sourcesChecked,
            @Wire("passages_checked") long passagesChecked,
            @Wire("golden_questions_checked") long goldenQuestionsChecked,
            KnowledgeValidationTotals totals,
            List<KnowledgeValidationDuplicate> duplicates,
            List<KnowledgeValidationContradiction> contradictions,
            @Wire("stale_sources") List<KnowledgeValidationStaleSource> staleSources,
            @Wire("empty_sources") List<KnowledgeValidationEmptySource> emptySources,
            @Wire("golden_questions") List<KnowledgeValidationGoldenQuestion> goldenQuestions) {}

    public record KnowledgeValidationTotals(
            long duplicates,
            long contradictions,
            long stale,
            long empty,
            long golden) {}

    public record KnowledgeValidationDuplicate(
            double likeness,
            List<KnowledgeValidationDuplicateExcerpt> excerpts) {}

    public record KnowledgeValidationDuplicateExcerpt(
            @Wire("source_id") long sourceId,
            String title,
            Long page,
            long start,
            long end,
            String text) {}

    /**
     * @param isCandidate One of {@code true}.
     * @param difference One of {@code number}, {@code price}, {@code date}, {@code negation}.
     */
    public record KnowledgeValidationContradiction(
            @Wire("is_candidate") boolean isCandidate,
            String difference,
            double likeness,
            List<KnowledgeValidationContradictionExcerpt> excerpts) {}

    public record KnowledgeValidationContradictionExcerpt(
            @Wire("source_id") long sourceId,
            String title,
            Long page,
            long start,
            long end,
            String text) {}

    public record KnowledgeValidationStaleSource(
            @Wire("source_id") long sourceId,
            String title,
            List<KnowledgeValidationStaleSourceReason> reasons) {}

    /** @param reason One of {@code not_updated}, {@code expired}, {@code old_dates}. */
    public record KnowledgeValidationStaleSourceReason(
            String reason,
            Long days,
            String date,
            String quote,
            Long start) {}

    /** @param reason One of {@code failed}, {@code no_text}, {@code hardly_any_text}. */
    public record KnowledgeValidationEmptySource(
            @Wire("source_id") long sourceId,
            String title,
            String reason,
            String message) {}

    /**
     * @param problem One of {@code source_gone}, {@code source_not_found}, {@code answer_not_found}, {@code
     * abstains}, {@code does_not_abstain}.
     */
    public record KnowledgeValidationGoldenQuestion(
            long id,
            String question,
            String problem,
            @Wire("found_source_ids") List<Long> foundSourceIds) {}

    public record NewGoldenQuestion(Map<String, Object> fields) implements Body {
        public static NewGoldenQuestion of(String question) {
            return new NewGoldenQuestion(Map.of()).with("question", question);
        }

        public NewGoldenQuestion question(String value) {
            return with("question", value);
        }

        public NewGoldenQuestion expectedSourceId(Long value) {
            return with("expected_source_id", value);
        }

        public NewGoldenQuestion expectedAnswer(String value) {
            return with("expected_answer", value);
        }

        public NewGoldenQuestion mustAbstain(boolean value) {
            return with("must_abstain", value);
        }

        private NewGoldenQuestion with(String name, Object value) {
            return new NewGoldenQuestion(Body.with(fields, name, value));
        }
    }

    public record GoldenQuestion(
            long id,
            @Wire("assistant_id") long assistantId,
            String question,
            @Wire("expected_source_id") Long expectedSourceId,
            @Wire("expected_answer") String expectedAnswer,
            @Wire("must_abstain") boolean mustAbstain,
            @Wire("created_at") String createdAt) {}

    public record GoldenList(
            @Wire("golden_questions") List<GoldenQuestion> goldenQuestions,
            long total,
            @Wire("has_more") boolean hasMore) {}

    /** @param method One of {@code extractive}, {@code model}. */
    public record DocumentAnalysis(
            @Wire("document_id") long documentId,
            String title,
            String method,
            String model,
            String summary,
            @Wire("key_phrases") List<String> keyPhrases,
            @Wire("is_partial") boolean isPartial,
            @Wire("analysed_at") String analysedAt,
            @Wire("key_facts") List<DocumentAnalysisKeyFact> keyFacts,
            @Wire("suggested_questions") List<String> suggestedQuestions,
            @Wire("suggested_qa") List<DocumentAnalysisSuggestedQaItem> suggestedQa,
            @Wire("model_failure") String modelFailure) {}

    public record DocumentAnalysisKeyFact(String text, long start, long end) {}

    public record DocumentAnalysisSuggestedQaItem(String question, String answer, long start, long end) {}

    /** @param method One of {@code extractive}, {@code model}. */
    public record DocumentSummary(
            @Wire("document_id") long documentId,
            String title,
            String method,
            String model,
            String summary,
            @Wire("key_phrases") List<String> keyPhrases,
            @Wire("is_partial") boolean isPartial,
            @Wire("analysed_at") String analysedAt) {}

    public record KnowledgeGapList(
            List<KnowledgeGap> gaps,
            long total,
            @Wire("has_more") boolean hasMore,
            @Wire("is_partial") boolean isPartial) {}

    /**
     * @param kind One of {@code missing}, {@code unclear}, {@code duplicated}, {@code contradictory}.
     * @param state One of {@code open}, {@code accepted}, {@code dismissed}.
     * @param difference One of {@code number}, {@code price}, {@code date}, {@code negation}.
     */
    public record KnowledgeGap(
            String id,
            String kind,
            String state,
            String question,
            long asked,
            KnowledgeGapReasons reasons,
            @Wire("last_seen") String lastSeen,
            List<KnowledgeGapExample> examples,
            List<KnowledgeGapExcerpt> excerpts,
            String difference,
            KnowledgeGapDraft draft,
            @Wire("qa_id") Long qaId) {}

    public record KnowledgeGapReasons(
            Long abstained,
            @Wire("badly_rated") Long badlyRated,
            @Wire("handed_off") Long handedOff,
            @Wire("low_confidence") Long lowConfidence,
            Long cited) {}

    public record KnowledgeGapExample(
            @Wire("dialog_id") long dialogId,
            @Wire("message_id") long messageId,
            String question) {}

    public record KnowledgeGapExcerpt(
            @Wire("source_id") long sourceId,
            String title,
            Long page,
            long start,
            long end,
            String text) {}

    public record KnowledgeGapDraft(
            String question,
            String answer,
            String author,
            @Wire("dialog_id") long dialogId,
            @Wire("message_id") long messageId,
            @Wire("personal_data") List<String> personalData) {}

    public record GapDecision(Map<String, Object> fields) implements Body {
        /** @param state One of {@code open}, {@code accepted}, {@code dismissed}. */
        public static GapDecision of(String state) {
            return new GapDecision(Map.of()).with("state", state);
        }

        /** One of {@code open}, {@code accepted}, {@code dismissed}. */
        public GapDecision state(String value) {
            return with("state", value);
        }

        public GapDecision question(String value) {
            return with("question", value);
        }

        public GapDecision answer(String value) {
            return with("answer", value);
        }

        public GapDecision allowPersonalData(boolean value) {
            return with("allow_personal_data", value);
        }

        private GapDecision with(String name, Object value) {
            return new GapDecision(Body.with(fields, name, value));
        }
    }

    /** @param state One of {@code open}, {@code accepted}, {@code dismissed}. */
    public record DecidedGap(String id, String state, QaPair qa) {}
}
