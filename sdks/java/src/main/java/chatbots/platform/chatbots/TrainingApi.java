// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.chatbots;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Pages;
import java.util.List;
import java.util.Map;

/** Training. */
public final class TrainingApi {
    private final Core core;

    TrainingApi(Core core) {
        this.core = core;
    }

    /**
     * Get all training datasets for a chatbot.
     *
     * <p>Called by any user of the account, or with an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/chatbots/{chatbotId}/training/datasets}
     */
    public TrainingDatasetList listTrainingDatasets(long chatbotId) {
        return core.send(Call.of("GET", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/training/datasets"), TrainingDatasetList.class);
    }

    /**
     * Get all training datasets for a chatbot. All pages, one after the other.
     *
     * <p>Called by any user of the account, or with an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/chatbots/{chatbotId}/training/datasets}
     */
    public Pages<TrainingDatasetSummary> allTrainingDatasets(long chatbotId) {
        return core.pages(Call.of("GET", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/training/datasets"), new Pages.Style("page", "page", "data", null), TrainingDatasetSummary.class);
    }

    /**
     * Get all training datasets for a chatbot.
     *
     * <p>Called by any user of the account, or with an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/chatbots/{chatbotId}/training/datasets}
     */
    public TrainingDatasetList listTrainingDatasets(long chatbotId, ListTrainingDatasetsQuery query) {
        return core.send(Call.of("GET", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/training/datasets").query(query), TrainingDatasetList.class);
    }

    /**
     * Get all training datasets for a chatbot. All pages, one after the other.
     *
     * <p>Called by any user of the account, or with an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/chatbots/{chatbotId}/training/datasets}
     */
    public Pages<TrainingDatasetSummary> allTrainingDatasets(long chatbotId, ListTrainingDatasetsQuery query) {
        return core.pages(Call.of("GET", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/training/datasets").query(query), new Pages.Style("page", "page", "data", null), TrainingDatasetSummary.class);
    }

    /**
     * Create a training dataset for a chatbot.
     *
     * <p>A dataset has examples of messages with their intents. {@code intents} says what an intent does: nothing, a
     * handoff to a person, a fixed answer, or the call of a plugin's tool. It takes effect with the next training.
     * Called by an owner of the account, or with an API key that has the scope {@code manage}.
     *
     * <p>{@code POST /api/v1/chatbots/{chatbotId}/training/datasets}
     */
    public TrainingDatasetResult createTrainingDataset(long chatbotId, NewTrainingDataset body) {
        return core.send(Call.of("POST", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/training/datasets").body(body), TrainingDatasetResult.class);
    }

    /**
     * Get training dataset by ID.
     *
     * <p>With a page of its examples, the newest first; {@code examplesCount} is the number of all. Called by any
     * user of the account, or with an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/training/datasets/{id}}
     */
    public TrainingDatasetResult readTrainingDataset(long id) {
        return core.send(Call.of("GET", "/api/v1/training/datasets/" + Call.segment(id)), TrainingDatasetResult.class);
    }

    /**
     * Get training dataset by ID.
     *
     * <p>With a page of its examples, the newest first; {@code examplesCount} is the number of all. Called by any
     * user of the account, or with an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/training/datasets/{id}}
     */
    public TrainingDatasetResult readTrainingDataset(long id, ReadTrainingDatasetQuery query) {
        return core.send(Call.of("GET", "/api/v1/training/datasets/" + Call.segment(id)).query(query), TrainingDatasetResult.class);
    }

    /**
     * Update training dataset.
     *
     * <p>Omitted fields are not changed; {@code intents} replaces what all intents do. Called by an owner of the
     * account, or with an API key that has the scope {@code manage}.
     *
     * <p>{@code PUT /api/v1/training/datasets/{id}}
     */
    public TrainingDatasetResult updateTrainingDataset(long id, TrainingDatasetChanges body) {
        return core.send(Call.of("PUT", "/api/v1/training/datasets/" + Call.segment(id)).body(body), TrainingDatasetResult.class);
    }

    /**
     * Delete training dataset.
     *
     * <p>With its examples. Models that were trained with it stay as they are. Called by an owner of the account, or
     * with an API key that has the scope {@code manage}.
     *
     * <p>{@code DELETE /api/v1/training/datasets/{id}}
     */
    public AuthenticationApi.Done deleteTrainingDataset(long id) {
        return core.send(Call.of("DELETE", "/api/v1/training/datasets/" + Call.segment(id)), AuthenticationApi.Done.class);
    }

    /**
     * Add training examples.
     *
     * <p>{@code examples}, or {@code content} as CSV, JSON or JSON lines. A table needs the columns {@code text} and
     * {@code intent} (or {@code label}, {@code category}); an empty intent marks a message that has none. {@code
     * answer}, {@code plugin} with {@code tool}, or {@code handoff} say what the intent does. Repeated texts are
     * added once; a text that has another intent already is reported and not added. A row that cannot be read
     * refuses the whole request. A dataset has at most 12,000 examples and 200 intents. Called by an owner of the
     * account, or with an API key that has the scope {@code manage}.
     *
     * <p>{@code POST /api/v1/training/datasets/{id}/examples}
     */
    public AddedTrainingExamplesResult addTrainingExamples(long id, NewTrainingExamples body) {
        return core.send(Call.of("POST", "/api/v1/training/datasets/" + Call.segment(id) + "/examples").body(body), AddedTrainingExamplesResult.class);
    }

    /**
     * Update training example.
     *
     * <p>Replaces its text and its intent. Called by an owner of the account, or with an API key that has the scope
     * {@code manage}.
     *
     * <p>{@code PUT /api/v1/training/datasets/{id}/examples/{exampleId}}
     */
    public AuthenticationApi.Done updateTrainingExample(long id, long exampleId, TrainingExampleChanges body) {
        return core.send(Call.of("PUT", "/api/v1/training/datasets/" + Call.segment(id) + "/examples/" + Call.segment(exampleId)).body(body), AuthenticationApi.Done.class);
    }

    /**
     * Delete training example.
     *
     * <p>Called by an owner of the account, or with an API key that has the scope {@code manage}.
     *
     * <p>{@code DELETE /api/v1/training/datasets/{id}/examples/{exampleId}}
     */
    public AuthenticationApi.Done deleteTrainingExample(long id, long exampleId) {
        return core.send(Call.of("DELETE", "/api/v1/training/datasets/" + Call.segment(id) + "/examples/" + Call.segment(exampleId)), AuthenticationApi.Done.class);
    }

    /**
     * Start a training session.
     *
     * <p>A job trains a classifier of messages with the examples of the datasets, and measures it on examples that
     * were held out. When it is ready it goes live, unless {@code activate} is false; a chatbot is trained once at a
     * time. The examples must have at least two intents with two different texts each, and at most 200 intents and
     * 12,000 texts. Called by an owner of the account, or with an API key that has the scope {@code manage}.
     *
     * <p>{@code POST /api/v1/chatbots/{chatbotId}/training/sessions}
     */
    public TrainingSessionResult startTrainingSession(long chatbotId, NewTrainingSession body) {
        return core.send(Call.of("POST", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/training/sessions").body(body), TrainingSessionResult.class);
    }

    /**
     * Get all training sessions for a chatbot.
     *
     * <p>Called by any user of the account, or with an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/chatbots/{chatbotId}/training/sessions}
     */
    public TrainingSessionList listTrainingSessions(long chatbotId) {
        return core.send(Call.of("GET", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/training/sessions"), TrainingSessionList.class);
    }

    /**
     * Get all training sessions for a chatbot. All pages, one after the other.
     *
     * <p>Called by any user of the account, or with an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/chatbots/{chatbotId}/training/sessions}
     */
    public Pages<TrainingSessionSummary> allTrainingSessions(long chatbotId) {
        return core.pages(Call.of("GET", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/training/sessions"), new Pages.Style("page", "page", "data", null), TrainingSessionSummary.class);
    }

    /**
     * Get all training sessions for a chatbot.
     *
     * <p>Called by any user of the account, or with an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/chatbots/{chatbotId}/training/sessions}
     */
    public TrainingSessionList listTrainingSessions(long chatbotId, ListTrainingSessionsQuery query) {
        return core.send(Call.of("GET", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/training/sessions").query(query), TrainingSessionList.class);
    }

    /**
     * Get all training sessions for a chatbot. All pages, one after the other.
     *
     * <p>Called by any user of the account, or with an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/chatbots/{chatbotId}/training/sessions}
     */
    public Pages<TrainingSessionSummary> allTrainingSessions(long chatbotId, ListTrainingSessionsQuery query) {
        return core.pages(Call.of("GET", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/training/sessions").query(query), new Pages.Style("page", "page", "data", null), TrainingSessionSummary.class);
    }

    /**
     * Get training session by ID.
     *
     * <p>With its progress, and its report when it is completed. Called by any user of the account, or with an API
     * key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/training/sessions/{id}}
     */
    public TrainingSessionResult readTrainingSession(long id) {
        return core.send(Call.of("GET", "/api/v1/training/sessions/" + Call.segment(id)), TrainingSessionResult.class);
    }

    /**
     * Cancel training session.
     *
     * <p>While it waits or runs. The live model stays live. Called by an owner of the account, or with an API key
     * that has the scope {@code manage}.
     *
     * <p>{@code DELETE /api/v1/training/sessions/{id}}
     */
    public TrainingSessionResult cancelTrainingSession(long id) {
        return core.send(Call.of("DELETE", "/api/v1/training/sessions/" + Call.segment(id)), TrainingSessionResult.class);
    }

    /**
     * Put the model of a training session live.
     *
     * <p>Also that of an earlier session: the ten newest models of a chatbot are kept. Messages get its intents from
     * then on. Called by an owner of the account, or with an API key that has the scope {@code manage}.
     *
     * <p>{@code POST /api/v1/training/sessions/{id}/activate}
     */
    public TrainingSessionResult activateTrainingSession(long id) {
        return core.send(Call.of("POST", "/api/v1/training/sessions/" + Call.segment(id) + "/activate"), TrainingSessionResult.class);
    }

    /**
     * Take the model of a training session off.
     *
     * <p>Messages get no intents from then on. Called by an owner of the account, or with an API key that has the
     * scope {@code manage}.
     *
     * <p>{@code POST /api/v1/training/sessions/{id}/deactivate}
     */
    public TrainingSessionResult deactivateTrainingSession(long id) {
        return core.send(Call.of("POST", "/api/v1/training/sessions/" + Call.segment(id) + "/deactivate"), TrainingSessionResult.class);
    }

    /**
     * Try the model of a training session with a message.
     *
     * <p>Also a model that is not live. The message is labelled as a visitor's is; nothing is done with it, or kept.
     * Called by any user of the account, or with an API key that has the scope {@code read}.
     *
     * <p>{@code POST /api/v1/training/sessions/{id}/classify}
     */
    public ClassifiedMessageResult classifyTrainingMessage(long id, TrainingMessage body) {
        return core.send(Call.of("POST", "/api/v1/training/sessions/" + Call.segment(id) + "/classify").body(body), ClassifiedMessageResult.class);
    }

    /** What {@code listTrainingDatasets} can be asked for. */
    public record ListTrainingDatasetsQuery(Map<String, Object> fields) implements Body {
        public static ListTrainingDatasetsQuery of() {
            return new ListTrainingDatasetsQuery(Map.of());
        }

        public ListTrainingDatasetsQuery page(long value) {
            return with("page", value);
        }

        public ListTrainingDatasetsQuery limit(long value) {
            return with("limit", value);
        }

        private ListTrainingDatasetsQuery with(String name, Object value) {
            return new ListTrainingDatasetsQuery(Body.with(fields, name, value));
        }
    }

    /** What {@code readTrainingDataset} can be asked for. */
    public record ReadTrainingDatasetQuery(Map<String, Object> fields) implements Body {
        public static ReadTrainingDatasetQuery of() {
            return new ReadTrainingDatasetQuery(Map.of());
        }

        public ReadTrainingDatasetQuery page(long value) {
            return with("page", value);
        }

        public ReadTrainingDatasetQuery limit(long value) {
            return with("limit", value);
        }

        public ReadTrainingDatasetQuery intent(String value) {
            return with("intent", value);
        }

        public ReadTrainingDatasetQuery outOfScope(boolean value) {
            return with("outOfScope", value);
        }

        private ReadTrainingDatasetQuery with(String name, Object value) {
            return new ReadTrainingDatasetQuery(Body.with(fields, name, value));
        }
    }

    /** What {@code listTrainingSessions} can be asked for. */
    public record ListTrainingSessionsQuery(Map<String, Object> fields) implements Body {
        public static ListTrainingSessionsQuery of() {
            return new ListTrainingSessionsQuery(Map.of());
        }

        public ListTrainingSessionsQuery page(long value) {
            return with("page", value);
        }

        public ListTrainingSessionsQuery limit(long value) {
            return with("limit", value);
        }

        public ListTrainingSessionsQuery isLive(boolean value) {
            return with("isLive", value);
        }

        private ListTrainingSessionsQuery with(String name, Object value) {
            return new ListTrainingSessionsQuery(Body.with(fields, name, value));
        }
    }

    /** @param status One of {@code success}. */
    public record TrainingDatasetList(
            String status,
            String message,
            List<TrainingDatasetSummary> data,
            KnowledgeBasesApi.Pagination pagination) {}

    public record TrainingDatasetSummary(
            long id,
            long chatbotId,
            String name,
            String description,
            long examplesCount,
            String createdAt,
            String updatedAt) {}

    public record NewTrainingDataset(Map<String, Object> fields) implements Body {
        public static NewTrainingDataset of(String name) {
            return new NewTrainingDataset(Map.of()).with("name", name);
        }

        public NewTrainingDataset name(String value) {
            return with("name", value);
        }

        public NewTrainingDataset description(String value) {
            return with("description", value);
        }

        public NewTrainingDataset intents(List<NewTrainingDatasetIntent> value) {
            return with("intents", value);
        }

        private NewTrainingDataset with(String name, Object value) {
            return new NewTrainingDataset(Body.with(fields, name, value));
        }
    }

    public record NewTrainingDatasetIntent(Map<String, Object> fields) implements Body {
        public static NewTrainingDatasetIntent of(String name, Object action) {
            return new NewTrainingDatasetIntent(Map.of()).with("name", name).with("action", action);
        }

        public NewTrainingDatasetIntent name(String value) {
            return with("name", value);
        }

        public NewTrainingDatasetIntent action(Object value) {
            return with("action", value);
        }

        private NewTrainingDatasetIntent with(String name, Object value) {
            return new NewTrainingDatasetIntent(Body.with(fields, name, value));
        }
    }

    /** @param type One of {@code none}. */
    public record IntentActionNone(String type) {}

    /** @param type One of {@code handoff}. */
    public record IntentActionHandoff(String type) {}

    /** @param type One of {@code answer}. */
    public record IntentActionAnswer(String type, String text) {}

    /** @param type One of {@code tool}. */
    public record IntentActionTool(String type, String plugin, String tool) {}

    /** @param status One of {@code success}. */
    public record TrainingDatasetResult(String status, String message, TrainingDataset data) {}

    public record TrainingDataset(
            long id,
            long chatbotId,
            String name,
            String description,
            long examplesCount,
            String createdAt,
            String updatedAt,
            List<TrainingDatasetIntent> intents,
            long outOfScopeExamples,
            List<TrainingExample> examples) {}

    public record TrainingDatasetIntent(String name, long examples, Object action) {}

    public record TrainingExample(long id, String text, String intent, String createdAt) {}

    public record TrainingDatasetChanges(Map<String, Object> fields) implements Body {
        public static TrainingDatasetChanges of() {
            return new TrainingDatasetChanges(Map.of());
        }

        public TrainingDatasetChanges name(String value) {
            return with("name", value);
        }

        public TrainingDatasetChanges description(String value) {
            return with("description", value);
        }

        public TrainingDatasetChanges intents(List<TrainingDatasetChangesIntent> value) {
            return with("intents", value);
        }

        private TrainingDatasetChanges with(String name, Object value) {
            return new TrainingDatasetChanges(Body.with(fields, name, value));
        }
    }

    public record TrainingDatasetChangesIntent(Map<String, Object> fields) implements Body {
        public static TrainingDatasetChangesIntent of(String name, Object action) {
            return new TrainingDatasetChangesIntent(Map.of()).with("name", name).with("action", action);
        }

        public TrainingDatasetChangesIntent name(String value) {
            return with("name", value);
        }

        public TrainingDatasetChangesIntent action(Object value) {
            return with("action", value);
        }

        private TrainingDatasetChangesIntent with(String name, Object value) {
            return new TrainingDatasetChangesIntent(Body.with(fields, name, value));
        }
    }

    public record NewTrainingExamples(Map<String, Object> fields) implements Body {
        public static NewTrainingExamples of() {
            return new NewTrainingExamples(Map.of());
        }

        public NewTrainingExamples examples(List<NewTrainingExample> value) {
            return with("examples", value);
        }

        /** One of {@code csv}, {@code json}, {@code jsonl}. */
        public NewTrainingExamples format(String value) {
            return with("format", value);
        }

        public NewTrainingExamples content(String value) {
            return with("content", value);
        }

        private NewTrainingExamples with(String name, Object value) {
            return new NewTrainingExamples(Body.with(fields, name, value));
        }
    }

    public record NewTrainingExample(Map<String, Object> fields) implements Body {
        public static NewTrainingExample of(String text, String intent) {
            return new NewTrainingExample(Map.of()).with("text", text).with("intent", intent);
        }

        public NewTrainingExample text(String value) {
            return with("text", value);
        }

        public NewTrainingExample intent(String value) {
            return with("intent", value);
        }

        public NewTrainingExample answer(String value) {
            return with("answer", value);
        }

        public NewTrainingExample plugin(String value) {
            return with("plugin", value);
        }

        public NewTrainingExample tool(String value) {
            return with("tool", value);
        }

        public NewTrainingExample handoff(boolean value) {
            return with("handoff", value);
        }

        private NewTrainingExample with(String name, Object value) {
            return new NewTrainingExample(Body.with(fields, name, value));
        }
    }

    /** @param status One of {@code success}. */
    public record AddedTrainingExamplesResult(String status, String message, AddedTrainingExamples data) {}

    public record AddedTrainingExamples(
            long added,
            long duplicates,
            AddedTrainingExamplesContradictions contradictions,
            List<AddedTrainingExamplesOtherAction> otherActions,
            TrainingDatasetSummary dataset) {}

    public record AddedTrainingExamplesContradictions(
            long total,
            List<AddedTrainingExamplesContradictionsExample> examples) {}

    public record AddedTrainingExamplesContradictionsExample(String text, String intent, String keptIntent) {}

    public record AddedTrainingExamplesOtherAction(String intent, Object kept, Object refused) {}

    public record TrainingExampleChanges(Map<String, Object> fields) implements Body {
        public static TrainingExampleChanges of(String text, String intent) {
            return new TrainingExampleChanges(Map.of()).with("text", text).with("intent", intent);
        }

        public TrainingExampleChanges text(String value) {
            return with("text", value);
        }

        public TrainingExampleChanges intent(String value) {
            return with("intent", value);
        }

        private TrainingExampleChanges with(String name, Object value) {
            return new TrainingExampleChanges(Body.with(fields, name, value));
        }
    }

    public record NewTrainingSession(Map<String, Object> fields) implements Body {
        public static NewTrainingSession of() {
            return new NewTrainingSession(Map.of());
        }

        public NewTrainingSession datasetIds(List<Long> value) {
            return with("datasetIds", value);
        }

        public NewTrainingSession activate(boolean value) {
            return with("activate", value);
        }

        private NewTrainingSession with(String name, Object value) {
            return new NewTrainingSession(Body.with(fields, name, value));
        }
    }

    /** @param status One of {@code success}. */
    public record TrainingSessionResult(String status, String message, TrainingSession data) {}

    /** @param status One of {@code queued}, {@code running}, {@code completed}, {@code failed}, {@code cancelled}. */
    public record TrainingSession(
            long id,
            long chatbotId,
            List<Long> datasetIds,
            String status,
            long progress,
            boolean activate,
            boolean isLive,
            boolean hasModel,
            long examplesCount,
            long intentsCount,
            Double accuracy,
            Double macroF1,
            TrainingSessionError error,
            String createdAt,
            String finishedAt,
            TrainingReport report) {}

    public record TrainingSessionError(String code, String message) {}

    public record TrainingReport(
            long heldOut,
            double accuracy,
            double macroF1,
            List<List<Long>> confusionMatrix,
            List<TrainingReportIntent> intents,
            double calibrationError,
            TrainingReportAbstention abstention,
            long outOfScopeExamples,
            long duplicates,
            TrainingReportContradictions contradictions,
            long modelBytes) {}

    /** @param action One of {@code none}, {@code handoff}, {@code answer}, {@code tool}. */
    public record TrainingReportIntent(
            String name,
            long examples,
            String action,
            long heldOut,
            double precision,
            double recall,
            double f1) {}

    public record TrainingReportAbstention(
            double bound,
            double labelled,
            double rightOfLabelled,
            long outOfScope,
            double outOfScopeRefused) {}

    public record TrainingReportContradictions(long total, List<TrainingReportContradictionsExample> examples) {}

    public record TrainingReportContradictionsExample(String text, List<String> intents) {}

    /** @param status One of {@code success}. */
    public record TrainingSessionList(
            String status,
            String message,
            List<TrainingSessionSummary> data,
            KnowledgeBasesApi.Pagination pagination) {}

    /** @param status One of {@code queued}, {@code running}, {@code completed}, {@code failed}, {@code cancelled}. */
    public record TrainingSessionSummary(
            long id,
            long chatbotId,
            List<Long> datasetIds,
            String status,
            long progress,
            boolean activate,
            boolean isLive,
            boolean hasModel,
            long examplesCount,
            long intentsCount,
            Double accuracy,
            Double macroF1,
            TrainingSessionSummaryError error,
            String createdAt,
            String finishedAt) {}

    public record TrainingSessionSummaryError(String code, String message) {}

    public record TrainingMessage(Map<String, Object> fields) implements Body {
        public static TrainingMessage of(String text) {
            return new TrainingMessage(Map.of()).with("text", text);
        }

        public TrainingMessage text(String value) {
            return with("text", value);
        }

        private TrainingMessage with(String name, Object value) {
            return new TrainingMessage(Body.with(fields, name, value));
        }
    }

    /** @param status One of {@code success}. */
    public record ClassifiedMessageResult(String status, String message, ClassifiedMessage data) {}

    public record ClassifiedMessage(
            String intent,
            double confidence,
            double bound,
            double actionBound,
            Object action,
            List<ClassifiedMessageRankedItem> ranked) {}

    public record ClassifiedMessageRankedItem(String intent, double confidence) {}
}
