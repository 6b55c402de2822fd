// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.replyx;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Events;
import chatbots.platform.core.Wire;
import java.util.List;
import java.util.Map;

/** Assistants. */
public final class AssistantsApi {
    private final Core core;

    AssistantsApi(Core core) {
        this.core = core;
    }

    /**
     * Read statistics of your assistants.
     *
     * <p>Counted since their creation; may lag by seconds. Documents are files; messages are those of all senders.
     * Called by any user of the account.
     *
     * <p>{@code GET /api/assistants/stats}
     */
    public AssistantStats readAssistantStats() {
        return core.send(Call.of("GET", "/api/assistants/stats"), AssistantStats.class);
    }

    /**
     * Read all settings of an assistant.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code GET /api/assistants/{assistant_id}/settings}
     */
    public AssistantSettings readAssistantSettings(long assistantId) {
        return core.send(Call.of("GET", "/api/assistants/" + Call.segment(assistantId) + "/settings"), AssistantSettings.class);
    }

    /**
     * Read the settings of an assistant's widget.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code GET /api/assistants/{assistant_id}/widget-settings}
     */
    public WidgetSettings readWidgetSettings(long assistantId) {
        return core.send(Call.of("GET", "/api/assistants/" + Call.segment(assistantId) + "/widget-settings"), WidgetSettings.class);
    }

    /**
     * Change the settings of an assistant's widget.
     *
     * <p>Omitted fields are not changed; null resets a field to its default. Called by an owner of the account.
     *
     * <p>{@code POST /api/assistants/{assistant_id}/widget-settings}
     */
    public WidgetSettings saveWidgetSettings(long assistantId, WidgetChanges body) {
        return core.send(Call.of("POST", "/api/assistants/" + Call.segment(assistantId) + "/widget-settings").body(body), WidgetSettings.class);
    }

    /**
     * Turn an assistant's website widget on or off.
     *
     * <p>Without a value the switch is toggled. While it is off, the widget is refused. Called by an owner of the
     * account.
     *
     * <p>{@code POST /api/assistants/{assistant_id}/website-integration}
     */
    public Assistant switchWebsiteIntegration(long assistantId, IntegrationSwitch body) {
        return core.send(Call.of("POST", "/api/assistants/" + Call.segment(assistantId) + "/website-integration").body(body), Assistant.class);
    }

    /**
     * Create an assistant.
     *
     * <p>Called by an owner of the account.
     *
     * <p>{@code POST /api/assistants}
     */
    public Assistant createAssistant(NewAssistant body) {
        return core.send(Call.of("POST", "/api/assistants").body(body), Assistant.class);
    }

    /**
     * List your assistants.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code GET /api/assistants}
     */
    public List<Assistant> listAssistants() {
        return core.sendList(Call.of("GET", "/api/assistants"), Assistant.class);
    }

    /**
     * Read an assistant.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code GET /api/assistants/{assistant_id}}
     */
    public Assistant readAssistant(long assistantId) {
        return core.send(Call.of("GET", "/api/assistants/" + Call.segment(assistantId)), Assistant.class);
    }

    /**
     * Change an assistant.
     *
     * <p>Omitted fields are not changed. Called by an owner of the account.
     *
     * <p>{@code PATCH /api/assistants/{assistant_id}}
     */
    public Assistant patchAssistant(long assistantId, AssistantChanges body) {
        return core.send(Call.of("PATCH", "/api/assistants/" + Call.segment(assistantId)).body(body), Assistant.class);
    }

    /**
     * Change an assistant.
     *
     * <p>Omitted fields are not changed. Called by an owner of the account.
     *
     * <p>{@code PUT /api/assistants/{assistant_id}}
     */
    public Assistant putAssistant(long assistantId, AssistantChanges body) {
        return core.send(Call.of("PUT", "/api/assistants/" + Call.segment(assistantId)).body(body), Assistant.class);
    }

    /**
     * Delete an assistant and its documents.
     *
     * <p>Called by an owner of the account.
     *
     * <p>{@code DELETE /api/assistants/{assistant_id}}
     */
    public AccountsApi.Done deleteAssistant(long assistantId) {
        return core.send(Call.of("DELETE", "/api/assistants/" + Call.segment(assistantId)), AccountsApi.Done.class);
    }

    /**
     * Get the snippet for your website.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code GET /api/assistants/{assistant_id}/embed-code}
     */
    public EmbedCode readEmbedCode(long assistantId) {
        return core.send(Call.of("GET", "/api/assistants/" + Call.segment(assistantId) + "/embed-code"), EmbedCode.class);
    }

    /**
     * Ask an assistant without a dialog.
     *
     * <p>The same code, settings and documents as in a dialog, with every step explained. Nothing is kept. The
     * built-in model is free; an answer of a hosted model costs what it costs in a dialog. Tools of plugins are
     * really called. Inactive assistants answer too. With {@code Accept: text/event-stream} the answer is streamed
     * as it is written. Called by an owner of the account.
     *
     * <p>{@code POST /api/assistants/{assistant_id}/playground}
     */
    public PlaygroundAnswer askPlayground(long assistantId, PlaygroundQuestion body) {
        return core.send(Call.of("POST", "/api/assistants/" + Call.segment(assistantId) + "/playground").body(body), PlaygroundAnswer.class);
    }

    /**
     * Ask an assistant without a dialog. As events, while it is written.
     *
     * <p>The same code, settings and documents as in a dialog, with every step explained. Nothing is kept. The
     * built-in model is free; an answer of a hosted model costs what it costs in a dialog. Tools of plugins are
     * really called. Inactive assistants answer too. With {@code Accept: text/event-stream} the answer is streamed
     * as it is written. Called by an owner of the account.
     *
     * <p>{@code POST /api/assistants/{assistant_id}/playground}
     */
    public Events askPlaygroundStream(long assistantId, PlaygroundQuestion body) {
        return core.stream(Call.of("POST", "/api/assistants/" + Call.segment(assistantId) + "/playground").body(body));
    }

    public record AssistantStats(List<AssistantStatsAssistant> assistants, AssistantStatsTotal total) {}

    public record AssistantStatsAssistant(
            @Wire("assistant_id") long assistantId,
            String name,
            @Wire("is_active") boolean isActive,
            @Wire("dialogs_count") long dialogsCount,
            @Wire("active_dialogs") long activeDialogs,
            @Wire("handoff_dialogs") long handoffDialogs,
            @Wire("messages_count") long messagesCount,
            @Wire("answers_count") long answersCount,
            @Wire("documents_count") long documentsCount,
            @Wire("last_message_time") String lastMessageTime) {}

    public record AssistantStatsTotal(
            @Wire("assistants_count") long assistantsCount,
            @Wire("active_assistants") long activeAssistants,
            @Wire("dialogs_count") long dialogsCount,
            @Wire("active_dialogs") long activeDialogs,
            @Wire("handoff_dialogs") long handoffDialogs,
            @Wire("messages_count") long messagesCount,
            @Wire("answers_count") long answersCount,
            @Wire("documents_count") long documentsCount) {}

    public record AssistantSettings(
            long id,
            @Wire("user_id") long userId,
            String name,
            String description,
            @Wire("ai_model") String aiModel,
            @Wire("system_prompt") String systemPrompt,
            @Wire("is_active") boolean isActive,
            @Wire("website_integration_enabled") boolean websiteIntegrationEnabled,
            @Wire("website_integration") boolean websiteIntegration,
            @Wire("allowed_domains") List<String> allowedDomains,
            @Wire("handoff_keywords") List<String> handoffKeywords,
            @Wire("handoff_after_abstentions") long handoffAfterAbstentions,
            @Wire("abstain_below") Double abstainBelow,
            @Wire("answering_model") String answeringModel,
            @Wire("model_failure") AssistantSettingsModelFailure modelFailure,
            @Wire("telegram_bot_token") String telegramBotToken,
            @Wire("telegram_bot_username") String telegramBotUsername,
            @Wire("created_at") String createdAt,
            @Wire("assistant_id") long assistantId,
            WidgetSettings widget) {}

    public record AssistantSettingsModelFailure(String failure, long failures, String since) {}

    /**
     * @param theme One of {@code light}, {@code dark}, {@code auto}.
     * @param position One of {@code bottom-right}, {@code bottom-left}.
     * @param language One of {@code auto}, {@code en}, {@code ru}, {@code uk}, {@code de}, {@code fr}, {@code es},
     * {@code pt}, {@code it}, {@code nl}, {@code pl}, {@code tr}, {@code ar}, {@code he}, {@code hi}, {@code zh},
     * {@code ja}, {@code ko}, {@code th}.
     */
    public record WidgetSettings(
            @Wire("primary_color") String primaryColor,
            @Wire("text_color") String textColor,
            String theme,
            String position,
            String language,
            String title,
            String subtitle,
            String greeting,
            String placeholder,
            @Wire("avatar_url") String avatarUrl,
            @Wire("quick_replies") List<String> quickReplies,
            @Wire("pre_chat_fields") List<PreChatField> preChatFields,
            @Wire("file_upload") boolean fileUpload,
            boolean sound,
            @Wire("answers_per_hour") long answersPerHour,
            @Wire("assistant_id") long assistantId,
            @Wire("assistant_name") String assistantName,
            @Wire("updated_at") String updatedAt) {}

    /** @param type One of {@code text}, {@code email}, {@code phone}. */
    public record PreChatField(String name, String label, String type, boolean required) {}

    public record WidgetChanges(Map<String, Object> fields) implements Body {
        public static WidgetChanges of() {
            return new WidgetChanges(Map.of());
        }

        public WidgetChanges primaryColor(String value) {
            return with("primary_color", value);
        }

        public WidgetChanges textColor(String value) {
            return with("text_color", value);
        }

        /** One of {@code light}, {@code dark}, {@code auto}. */
        public WidgetChanges theme(String value) {
            return with("theme", value);
        }

        /** One of {@code bottom-right}, {@code bottom-left}. */
        public WidgetChanges position(String value) {
            return with("position", value);
        }

        /**
         * One of {@code auto}, {@code en}, {@code ru}, {@code uk}, {@code de}, {@code fr}, {@code es}, {@code pt},
         * {@code it}, {@code nl}, {@code pl}, {@code tr}, {@code ar}, {@code he}, {@code hi}, {@code zh}, {@code ja},
         * {@code ko}, {@code th}.
         */
        public WidgetChanges language(String value) {
            return with("language", value);
        }

        public WidgetChanges title(String value) {
            return with("title", value);
        }

        public WidgetChanges subtitle(String value) {
            return with("subtitle", value);
        }

        public WidgetChanges greeting(String value) {
            return with("greeting", value);
        }

        public WidgetChanges placeholder(String value) {
            return with("placeholder", value);
        }

        public WidgetChanges avatarUrl(String value) {
            return with("avatar_url", value);
        }

        public WidgetChanges quickReplies(List<String> value) {
            return with("quick_replies", value);
        }

        public WidgetChanges preChatFields(List<PreChatFieldInput> value) {
            return with("pre_chat_fields", value);
        }

        public WidgetChanges fileUpload(Boolean value) {
            return with("file_upload", value);
        }

        public WidgetChanges sound(Boolean value) {
            return with("sound", value);
        }

        public WidgetChanges answersPerHour(Long value) {
            return with("answers_per_hour", value);
        }

        private WidgetChanges with(String name, Object value) {
            return new WidgetChanges(Body.with(fields, name, value));
        }
    }

    public record PreChatFieldInput(Map<String, Object> fields) implements Body {
        public static PreChatFieldInput of(String name, String label) {
            return new PreChatFieldInput(Map.of()).with("name", name).with("label", label);
        }

        public PreChatFieldInput name(String value) {
            return with("name", value);
        }

        public PreChatFieldInput label(String value) {
            return with("label", value);
        }

        /** One of {@code text}, {@code email}, {@code phone}. */
        public PreChatFieldInput type(String value) {
            return with("type", value);
        }

        public PreChatFieldInput required(boolean value) {
            return with("required", value);
        }

        private PreChatFieldInput with(String name, Object value) {
            return new PreChatFieldInput(Body.with(fields, name, value));
        }
    }

    public record IntegrationSwitch(Map<String, Object> fields) implements Body {
        public static IntegrationSwitch of() {
            return new IntegrationSwitch(Map.of());
        }

        public IntegrationSwitch enabled(boolean value) {
            return with("enabled", value);
        }

        public IntegrationSwitch isEnabled(boolean value) {
            return with("is_enabled", value);
        }

        public IntegrationSwitch websiteIntegration(boolean value) {
            return with("website_integration", value);
        }

        public IntegrationSwitch websiteIntegrationEnabled(boolean value) {
            return with("website_integration_enabled", value);
        }

        public IntegrationSwitch allowedDomains(List<String> value) {
            return with("allowed_domains", value);
        }

        private IntegrationSwitch with(String name, Object value) {
            return new IntegrationSwitch(Body.with(fields, name, value));
        }
    }

    public record Assistant(
            long id,
            @Wire("user_id") long userId,
            String name,
            String description,
            @Wire("ai_model") String aiModel,
            @Wire("system_prompt") String systemPrompt,
            @Wire("is_active") boolean isActive,
            @Wire("website_integration_enabled") boolean websiteIntegrationEnabled,
            @Wire("website_integration") boolean websiteIntegration,
            @Wire("allowed_domains") List<String> allowedDomains,
            @Wire("handoff_keywords") List<String> handoffKeywords,
            @Wire("handoff_after_abstentions") long handoffAfterAbstentions,
            @Wire("abstain_below") Double abstainBelow,
            @Wire("answering_model") String answeringModel,
            @Wire("model_failure") AssistantModelFailure modelFailure,
            @Wire("telegram_bot_token") String telegramBotToken,
            @Wire("telegram_bot_username") String telegramBotUsername,
            @Wire("created_at") String createdAt) {}

    public record AssistantModelFailure(String failure, long failures, String since) {}

    public record NewAssistant(Map<String, Object> fields) implements Body {
        public static NewAssistant of(String name) {
            return new NewAssistant(Map.of()).with("name", name);
        }

        public NewAssistant name(String value) {
            return with("name", value);
        }

        public NewAssistant description(String value) {
            return with("description", value);
        }

        public NewAssistant systemPrompt(String value) {
            return with("system_prompt", value);
        }

        public NewAssistant aiModel(String value) {
            return with("ai_model", value);
        }

        public NewAssistant isActive(boolean value) {
            return with("is_active", value);
        }

        public NewAssistant websiteIntegrationEnabled(boolean value) {
            return with("website_integration_enabled", value);
        }

        public NewAssistant websiteIntegration(boolean value) {
            return with("website_integration", value);
        }

        public NewAssistant allowedDomains(List<String> value) {
            return with("allowed_domains", value);
        }

        public NewAssistant handoffKeywords(List<String> value) {
            return with("handoff_keywords", value);
        }

        public NewAssistant handoffAfterAbstentions(long value) {
            return with("handoff_after_abstentions", value);
        }

        public NewAssistant abstainBelow(Double value) {
            return with("abstain_below", value);
        }

        public NewAssistant telegramBotToken(String value) {
            return with("telegram_bot_token", value);
        }

        private NewAssistant with(String name, Object value) {
            return new NewAssistant(Body.with(fields, name, value));
        }
    }

    public record AssistantChanges(Map<String, Object> fields) implements Body {
        public static AssistantChanges of() {
            return new AssistantChanges(Map.of());
        }

        public AssistantChanges name(String value) {
            return with("name", value);
        }

        public AssistantChanges description(String value) {
            return with("description", value);
        }

        public AssistantChanges systemPrompt(String value) {
            return with("system_prompt", value);
        }

        public AssistantChanges aiModel(String value) {
            return with("ai_model", value);
        }

        public AssistantChanges isActive(boolean value) {
            return with("is_active", value);
        }

        public AssistantChanges websiteIntegrationEnabled(boolean value) {
            return with("website_integration_enabled", value);
        }

        public AssistantChanges websiteIntegration(boolean value) {
            return with("website_integration", value);
        }

        public AssistantChanges allowedDomains(List<String> value) {
            return with("allowed_domains", value);
        }

        public AssistantChanges handoffKeywords(List<String> value) {
            return with("handoff_keywords", value);
        }

        public AssistantChanges handoffAfterAbstentions(long value) {
            return with("handoff_after_abstentions", value);
        }

        public AssistantChanges abstainBelow(Double value) {
            return with("abstain_below", value);
        }

        public AssistantChanges telegramBotToken(String value) {
            return with("telegram_bot_token", value);
        }

        private AssistantChanges with(String name, Object value) {
            return new AssistantChanges(Body.with(fields, name, value));
        }
    }

    public record EmbedCode(
            @Wire("embed_code") String embedCode,
            @Wire("iframe_url") String iframeUrl,
            @Wire("api_endpoint") String apiEndpoint,
            String instructions) {}

    public record PlaygroundQuestion(Map<String, Object> fields) implements Body {
        public static PlaygroundQuestion of(String question) {
            return new PlaygroundQuestion(Map.of()).with("question", question);
        }

        public PlaygroundQuestion question(String value) {
            return with("question", value);
        }

        public PlaygroundQuestion history(List<PlaygroundQuestionHistoryItem> value) {
            return with("history", value);
        }

        public PlaygroundQuestion abstainBelow(double value) {
            return with("abstain_below", value);
        }

        public PlaygroundQuestion language(String value) {
            return with("language", value);
        }

        public PlaygroundQuestion personalityId(long value) {
            return with("personality_id", value);
        }

        private PlaygroundQuestion with(String name, Object value) {
            return new PlaygroundQuestion(Body.with(fields, name, value));
        }
    }

    public record PlaygroundQuestionHistoryItem(Map<String, Object> fields) implements Body {
        /** @param sender One of {@code user}, {@code assistant}, {@code operator}. */
        public static PlaygroundQuestionHistoryItem of(String sender, String text) {
            return new PlaygroundQuestionHistoryItem(Map.of()).with("sender", sender).with("text", text);
        }

        /** One of {@code user}, {@code assistant}, {@code operator}. */
        public PlaygroundQuestionHistoryItem sender(String value) {
            return with("sender", value);
        }

        public PlaygroundQuestionHistoryItem text(String value) {
            return with("text", value);
        }

        private PlaygroundQuestionHistoryItem with(String name, Object value) {
            return new PlaygroundQuestionHistoryItem(Body.with(fields, name, value));
        }
    }

    /** @param outcome One of {@code answer}, {@code clarify}, {@code abstain}, {@code handoff}. */
    public record PlaygroundAnswer(
            String outcome,
            String text,
            List<DialogsApi.Citation> citations,
            String model,
            @Wire("model_failure") String modelFailure,
            double confidence,
            double bound,
            String question,
            String language,
            @Wire("history_length") long historyLength,
            List<DialogsApi.TracedSearch> searches,
            @Wire("refused_sentences") List<PlaygroundAnswerRefusedSentence> refusedSentences,
            PlaygroundAnswerUsage usage,
            List<PlaygroundAnswerStep> steps,
            PlaygroundAnswerIntent intent,
            List<PlaygroundAnswerReference> references,
            PlaygroundAnswerGiven given,
            PlaygroundAnswerPersonality personality,
            @Wire("tool_calls") List<DialogsApi.ToolCall> toolCalls,
            Double evidence,
            @Wire("at_stored_bound") PlaygroundAnswerAtStoredBound atStoredBound,
            double charged) {}

    /** @param reason One of {@code unknown_value}, {@code denies_source}, {@code unknown_link}, {@code unsafe}. */
    public record PlaygroundAnswerRefusedSentence(String text, String reason) {}

    public record PlaygroundAnswerUsage(
            @Wire("input_tokens") long inputTokens,
            @Wire("output_tokens") long outputTokens) {}

    /** @param step One of {@code intent}, {@code context}, {@code retrieval}, {@code answer}. */
    public record PlaygroundAnswerStep(String step, double milliseconds) {}

    public record PlaygroundAnswerIntent(String label, double confidence, String action) {}

    public record PlaygroundAnswerReference(String text, String antecedent, double confidence) {}

    public record PlaygroundAnswerGiven(List<String> variables, List<String> entities, List<String> topics) {}

    public record PlaygroundAnswerPersonality(long id, String name) {}

    /** @param outcome One of {@code answer}, {@code clarify}, {@code abstain}, {@code handoff}. */
    public record PlaygroundAnswerAtStoredBound(double bound, String outcome, String text) {}
}
