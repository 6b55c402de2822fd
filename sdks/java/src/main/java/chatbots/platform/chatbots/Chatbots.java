// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.chatbots;

import chatbots.platform.core.Core;
import chatbots.platform.core.Options;

/**
 * Switchboard API (Chatbots Platform dialect).
 *
 * <p>{@code Options.token}: The access token of a user, from logging in.
 *
 * <p>{@code Options.apiKey}: The API key of a program.
 *
 * <p>{@code Options.serviceKey}: The key of a worker of your own.
 */
public final class Chatbots {
    private final Core core;

    public Chatbots(Options options) {
        core = new Core(options);
    }

    public AuthenticationApi authentication() {
        return new AuthenticationApi(core);
    }

    public UsersApi users() {
        return new UsersApi(core);
    }

    public ChatbotsApi chatbots() {
        return new ChatbotsApi(core);
    }

    public ConversationsApi conversations() {
        return new ConversationsApi(core);
    }

    public PersonalitiesApi personalities() {
        return new PersonalitiesApi(core);
    }

    public KnowledgeBasesApi knowledgeBases() {
        return new KnowledgeBasesApi(core);
    }

    public WebhooksApi webhooks() {
        return new WebhooksApi(core);
    }

    public ContextApi context() {
        return new ContextApi(core);
    }

    public TrainingApi training() {
        return new TrainingApi(core);
    }

    public AnalyticsApi analytics() {
        return new AnalyticsApi(core);
    }

    public HealthApi health() {
        return new HealthApi(core);
    }

    public PluginsApi plugins() {
        return new PluginsApi(core);
    }
}
