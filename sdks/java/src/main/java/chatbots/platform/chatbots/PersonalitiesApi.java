// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.chatbots;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Pages;
import java.util.List;
import java.util.Map;

/** Personalities. */
public final class PersonalitiesApi {
    private final Core core;

    PersonalitiesApi(Core core) {
        this.core = core;
    }

    /**
     * Get all personalities for a chatbot.
     *
     * <p>Called by any user of the account, or with an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/chatbots/{chatbotId}/personalities}
     */
    public PersonalityList listPersonalities(long chatbotId) {
        return core.send(Call.of("GET", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/personalities"), PersonalityList.class);
    }

    /**
     * Get all personalities for a chatbot. All pages, one after the other.
     *
     * <p>Called by any user of the account, or with an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/chatbots/{chatbotId}/personalities}
     */
    public Pages<Personality> allPersonalities(long chatbotId) {
        return core.pages(Call.of("GET", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/personalities"), new Pages.Style("page", "page", "data", null), Personality.class);
    }

    /**
     * Get all personalities for a chatbot.
     *
     * <p>Called by any user of the account, or with an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/chatbots/{chatbotId}/personalities}
     */
    public PersonalityList listPersonalities(long chatbotId, ListPersonalitiesQuery query) {
        return core.send(Call.of("GET", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/personalities").query(query), PersonalityList.class);
    }

    /**
     * Get all personalities for a chatbot. All pages, one after the other.
     *
     * <p>Called by any user of the account, or with an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/chatbots/{chatbotId}/personalities}
     */
    public Pages<Personality> allPersonalities(long chatbotId, ListPersonalitiesQuery query) {
        return core.pages(Call.of("GET", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/personalities").query(query), new Pages.Style("page", "page", "data", null), Personality.class);
    }

    /**
     * Create a personality for a chatbot.
     *
     * <p>The chatbot speaks with its default personality: this one with {@code isDefault}. Called by an owner of the
     * account, or with an API key that has the scope {@code manage}.
     *
     * <p>{@code POST /api/v1/chatbots/{chatbotId}/personalities}
     */
    public PersonalityResult createPersonality(long chatbotId, NewPersonality body) {
        return core.send(Call.of("POST", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/personalities").body(body), PersonalityResult.class);
    }

    /**
     * Create the default personality for a chatbot.
     *
     * <p>With values that suit a support assistant, to be changed afterwards: in English, or in Russian for {@code
     * Accept-Language: ru}. Called by an owner of the account, or with an API key that has the scope {@code manage}.
     *
     * <p>{@code POST /api/v1/chatbots/{chatbotId}/personalities/default}
     */
    public PersonalityResult createDefaultPersonality(long chatbotId) {
        return core.send(Call.of("POST", "/api/v1/chatbots/" + Call.segment(chatbotId) + "/personalities/default"), PersonalityResult.class);
    }

    /**
     * Get a personality by ID.
     *
     * <p>Called by any user of the account, or with an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/personalities/{id}}
     */
    public PersonalityResult readPersonality(long id) {
        return core.send(Call.of("GET", "/api/v1/personalities/" + Call.segment(id)), PersonalityResult.class);
    }

    /**
     * Update a personality.
     *
     * <p>Omitted fields are not changed. Called by an owner of the account, or with an API key that has the scope
     * {@code manage}.
     *
     * <p>{@code PUT /api/v1/personalities/{id}}
     */
    public PersonalityResult updatePersonality(long id, PersonalityChanges body) {
        return core.send(Call.of("PUT", "/api/v1/personalities/" + Call.segment(id)).body(body), PersonalityResult.class);
    }

    /**
     * Delete a personality.
     *
     * <p>Called by an owner of the account, or with an API key that has the scope {@code manage}.
     *
     * <p>{@code DELETE /api/v1/personalities/{id}}
     */
    public AuthenticationApi.Done deletePersonality(long id) {
        return core.send(Call.of("DELETE", "/api/v1/personalities/" + Call.segment(id)), AuthenticationApi.Done.class);
    }

    /**
     * Set a personality as default.
     *
     * <p>The chatbot speaks with it from its next answer on. Called by an owner of the account, or with an API key
     * that has the scope {@code manage}.
     *
     * <p>{@code POST /api/v1/personalities/{id}/default}
     */
    public PersonalityResult setDefaultPersonality(long id) {
        return core.send(Call.of("POST", "/api/v1/personalities/" + Call.segment(id) + "/default"), PersonalityResult.class);
    }

    /**
     * Generate the prompt modifier of a personality.
     *
     * <p>Exactly what the system prompt of a hosted model gets, and what the built-in model makes of the
     * personality. Called by any user of the account, or with an API key that has the scope {@code read}.
     *
     * <p>{@code GET /api/v1/personalities/{id}/prompt-modifier}
     */
    public PromptModifierResult readPromptModifier(long id) {
        return core.send(Call.of("GET", "/api/v1/personalities/" + Call.segment(id) + "/prompt-modifier"), PromptModifierResult.class);
    }

    /** What {@code listPersonalities} can be asked for. */
    public record ListPersonalitiesQuery(Map<String, Object> fields) implements Body {
        public static ListPersonalitiesQuery of() {
            return new ListPersonalitiesQuery(Map.of());
        }

        public ListPersonalitiesQuery page(long value) {
            return with("page", value);
        }

        public ListPersonalitiesQuery limit(long value) {
            return with("limit", value);
        }

        private ListPersonalitiesQuery with(String name, Object value) {
            return new ListPersonalitiesQuery(Body.with(fields, name, value));
        }
    }

    /** @param status One of {@code success}. */
    public record PersonalityList(
            String status,
            String message,
            List<Personality> data,
            KnowledgeBasesApi.Pagination pagination) {}

    /**
     * @param formality One of {@code casual}, {@code neutral}, {@code formal}.
     * @param responseLength One of {@code short}, {@code medium}, {@code long}.
     */
    public record Personality(
            long id,
            long chatbotId,
            String name,
            String description,
            List<String> traits,
            String tone,
            String language,
            String formality,
            String responseLength,
            String greeting,
            List<String> forbiddenWords,
            List<PersonalityExample> examples,
            boolean isDefault,
            String createdAt,
            String updatedAt) {}

    public record PersonalityExample(String question, String answer) {}

    public record NewPersonality(Map<String, Object> fields) implements Body {
        public static NewPersonality of(String name) {
            return new NewPersonality(Map.of()).with("name", name);
        }

        public NewPersonality name(String value) {
            return with("name", value);
        }

        public NewPersonality description(String value) {
            return with("description", value);
        }

        public NewPersonality traits(List<String> value) {
            return with("traits", value);
        }

        public NewPersonality tone(String value) {
            return with("tone", value);
        }

        /**
         * One of {@code auto}, {@code en}, {@code ru}, {@code uk}, {@code de}, {@code fr}, {@code es}, {@code pt},
         * {@code it}, {@code nl}, {@code pl}, {@code tr}, {@code ar}, {@code he}, {@code hi}, {@code zh}, {@code ja},
         * {@code ko}, {@code th}.
         */
        public NewPersonality language(String value) {
            return with("language", value);
        }

        /** One of {@code casual}, {@code neutral}, {@code formal}. */
        public NewPersonality formality(String value) {
            return with("formality", value);
        }

        /** One of {@code short}, {@code medium}, {@code long}. */
        public NewPersonality responseLength(String value) {
            return with("responseLength", value);
        }

        public NewPersonality greeting(String value) {
            return with("greeting", value);
        }

        public NewPersonality forbiddenWords(List<String> value) {
            return with("forbiddenWords", value);
        }

        public NewPersonality examples(List<NewPersonalityExample> value) {
            return with("examples", value);
        }

        public NewPersonality isDefault(boolean value) {
            return with("isDefault", value);
        }

        private NewPersonality with(String name, Object value) {
            return new NewPersonality(Body.with(fields, name, value));
        }
    }

    public record NewPersonalityExample(Map<String, Object> fields) implements Body {
        public static NewPersonalityExample of(String question, String answer) {
            return new NewPersonalityExample(Map.of()).with("question", question).with("answer", answer);
        }

        public NewPersonalityExample question(String value) {
            return with("question", value);
        }

        public NewPersonalityExample answer(String value) {
            return with("answer", value);
        }

        private NewPersonalityExample with(String name, Object value) {
            return new NewPersonalityExample(Body.with(fields, name, value));
        }
    }

    /** @param status One of {@code success}. */
    public record PersonalityResult(String status, String message, Personality data) {}

    public record PersonalityChanges(Map<String, Object> fields) implements Body {
        public static PersonalityChanges of() {
            return new PersonalityChanges(Map.of());
        }

        public PersonalityChanges name(String value) {
            return with("name", value);
        }

        public PersonalityChanges description(String value) {
            return with("description", value);
        }

        public PersonalityChanges traits(List<String> value) {
            return with("traits", value);
        }

        public PersonalityChanges tone(String value) {
            return with("tone", value);
        }

        /**
         * One of {@code auto}, {@code en}, {@code ru}, {@code uk}, {@code de}, {@code fr}, {@code es}, {@code pt},
         * {@code it}, {@code nl}, {@code pl}, {@code tr}, {@code ar}, {@code he}, {@code hi}, {@code zh}, {@code ja},
         * {@code ko}, {@code th}.
         */
        public PersonalityChanges language(String value) {
            return with("language", value);
        }

        /** One of {@code casual}, {@code neutral}, {@code formal}. */
        public PersonalityChanges formality(String value) {
            return with("formality", value);
        }

        /** One of {@code short}, {@code medium}, {@code long}. */
        public PersonalityChanges responseLength(String value) {
            return with("responseLength", value);
        }

        public PersonalityChanges greeting(String value) {
            return with("greeting", value);
        }

        public PersonalityChanges forbiddenWords(List<String> value) {
            return with("forbiddenWords", value);
        }

        public PersonalityChanges examples(List<PersonalityChangesExample> value) {
            return with("examples", value);
        }

        private PersonalityChanges with(String name, Object value) {
            return new PersonalityChanges(Body.with(fields, name, value));
        }
    }

    public record PersonalityChangesExample(Map<String, Object> fields) implements Body {
        public static PersonalityChangesExample of(String question, String answer) {
            return new PersonalityChangesExample(Map.of()).with("question", question).with("answer", answer);
        }

        public PersonalityChangesExample question(String value) {
            return with("question", value);
        }

        public PersonalityChangesExample answer(String value) {
            return with("answer", value);
        }

        private PersonalityChangesExample with(String name, Object value) {
            return new PersonalityChangesExample(Body.with(fields, name, value));
        }
    }

    /** @param status One of {@code success}. */
    public record PromptModifierResult(String status, String message, PromptModifier data) {}

    public record PromptModifier(
            long personalityId,
            String promptModifier,
            PromptModifierBuiltInModel builtInModel) {}

    public record PromptModifierBuiltInModel(List<String> honoured, List<String> ignored) {}
}
