// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.chatbots;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Pages;
import chatbots.platform.core.Wire;
import java.util.List;
import java.util.Map;

/** Webhooks. */
public final class WebhooksApi {
    private final Core core;

    WebhooksApi(Core core) {
        this.core = core;
    }

    /**
     * Register a webhook URL.
     *
     * <p>It receives the chosen events from now on, by default all, signed by the Standard Webhooks convention with
     * {@code secret}. An address in a private network is refused. Called by an owner of the account, or with an API
     * key that has the scope {@code manage}.
     *
     * <p>{@code POST /api/v1/webhooks}
     */
    public NewWebhookResult createWebhook(NewWebhook body) {
        return core.send(Call.of("POST", "/api/v1/webhooks").body(body), NewWebhookResult.class);
    }

    /**
     * Get all webhooks.
     *
     * <p>Called by an owner of the account, or with an API key that has the scope {@code manage}.
     *
     * <p>{@code GET /api/v1/webhooks}
     */
    public WebhookList listWebhooks() {
        return core.send(Call.of("GET", "/api/v1/webhooks"), WebhookList.class);
    }

    /**
     * Get all webhooks. All pages, one after the other.
     *
     * <p>Called by an owner of the account, or with an API key that has the scope {@code manage}.
     *
     * <p>{@code GET /api/v1/webhooks}
     */
    public Pages<Webhook> allWebhooks() {
        return core.pages(Call.of("GET", "/api/v1/webhooks"), new Pages.Style("page", "page", "data", null), Webhook.class);
    }

    /**
     * Get all webhooks.
     *
     * <p>Called by an owner of the account, or with an API key that has the scope {@code manage}.
     *
     * <p>{@code GET /api/v1/webhooks}
     */
    public WebhookList listWebhooks(ListWebhooksQuery query) {
        return core.send(Call.of("GET", "/api/v1/webhooks").query(query), WebhookList.class);
    }

    /**
     * Get all webhooks. All pages, one after the other.
     *
     * <p>Called by an owner of the account, or with an API key that has the scope {@code manage}.
     *
     * <p>{@code GET /api/v1/webhooks}
     */
    public Pages<Webhook> allWebhooks(ListWebhooksQuery query) {
        return core.pages(Call.of("GET", "/api/v1/webhooks").query(query), new Pages.Style("page", "page", "data", null), Webhook.class);
    }

    /**
     * Get a webhook by ID.
     *
     * <p>Called by an owner of the account, or with an API key that has the scope {@code manage}.
     *
     * <p>{@code GET /api/v1/webhooks/{id}}
     */
    public WebhookResult readWebhook(long id) {
        return core.send(Call.of("GET", "/api/v1/webhooks/" + Call.segment(id)), WebhookResult.class);
    }

    /**
     * Update a webhook.
     *
     * <p>Omitted fields are not changed. Called by an owner of the account, or with an API key that has the scope
     * {@code manage}.
     *
     * <p>{@code PUT /api/v1/webhooks/{id}}
     */
    public WebhookResult updateWebhook(long id, WebhookChanges body) {
        return core.send(Call.of("PUT", "/api/v1/webhooks/" + Call.segment(id)).body(body), WebhookResult.class);
    }

    /**
     * Delete a webhook.
     *
     * <p>Called by an owner of the account, or with an API key that has the scope {@code manage}.
     *
     * <p>{@code DELETE /api/v1/webhooks/{id}}
     */
    public AuthenticationApi.Done deleteWebhook(long id) {
        return core.send(Call.of("DELETE", "/api/v1/webhooks/" + Call.segment(id)), AuthenticationApi.Done.class);
    }

    /** What {@code listWebhooks} can be asked for. */
    public record ListWebhooksQuery(Map<String, Object> fields) implements Body {
        public static ListWebhooksQuery of() {
            return new ListWebhooksQuery(Map.of());
        }

        public ListWebhooksQuery page(long value) {
            return with("page", value);
        }

        public ListWebhooksQuery limit(long value) {
            return with("limit", value);
        }

        private ListWebhooksQuery with(String name, Object value) {
            return new ListWebhooksQuery(Body.with(fields, name, value));
        }
    }

    public record NewWebhook(Map<String, Object> fields) implements Body {
        public static NewWebhook of(String url) {
            return new NewWebhook(Map.of()).with("url", url);
        }

        public NewWebhook url(String value) {
            return with("url", value);
        }

        public NewWebhook events(List<String> value) {
            return with("events", value);
        }

        public NewWebhook description(String value) {
            return with("description", value);
        }

        public NewWebhook isActive(boolean value) {
            return with("isActive", value);
        }

        public NewWebhook token(String value) {
            return with("token", value);
        }

        private NewWebhook with(String name, Object value) {
            return new NewWebhook(Body.with(fields, name, value));
        }
    }

    /** @param status One of {@code success}. */
    public record NewWebhookResult(String status, String message, WebhookWithSecret data) {}

    /** @param pauseReason One of {@code failing}, {@code gone}. */
    public record WebhookWithSecret(
            long id,
            String url,
            String description,
            List<String> events,
            boolean isActive,
            String pausedAt,
            String pauseReason,
            String createdAt,
            String updatedAt,
            String secret) {}

    /** @param status One of {@code success}. */
    public record WebhookList(
            String status,
            String message,
            List<Webhook> data,
            KnowledgeBasesApi.Pagination pagination) {}

    /** @param pauseReason One of {@code failing}, {@code gone}. */
    public record Webhook(
            long id,
            String url,
            String description,
            List<String> events,
            boolean isActive,
            String pausedAt,
            String pauseReason,
            String createdAt,
            String updatedAt) {}

    /** @param status One of {@code success}. */
    public record WebhookResult(String status, String message, Webhook data) {}

    public record WebhookChanges(Map<String, Object> fields) implements Body {
        public static WebhookChanges of() {
            return new WebhookChanges(Map.of());
        }

        public WebhookChanges url(String value) {
            return with("url", value);
        }

        public WebhookChanges events(List<String> value) {
            return with("events", value);
        }

        public WebhookChanges description(String value) {
            return with("description", value);
        }

        public WebhookChanges isActive(boolean value) {
            return with("isActive", value);
        }

        public WebhookChanges token(String value) {
            return with("token", value);
        }

        private WebhookChanges with(String name, Object value) {
            return new WebhookChanges(Body.with(fields, name, value));
        }
    }

    /**
     * @param type Type of the event.
     * @param timestamp When it happened.
     * @param data What the event tells.
     */
    public record MessageReceivedWebhookEvent(
            String type,
            String timestamp,
            MessageReceivedWebhookEventData data) {}

    /**
     * What the event tells.
     *
     * @param accountId Id of the account.
     * @param dialog The dialog that it happened in.
     * @param message The message.
     */
    public record MessageReceivedWebhookEventData(
            @Wire("account_id") long accountId,
            EventDialog dialog,
            EventMessage message) {}

    /**
     * @param id Id of the dialog.
     * @param assistantId Id of the assistant.
     * @param channel Channel of the dialog, such as {@code website} or {@code telegram}.
     * @param title Title of the dialog.
     * @param visitor Who writes in the dialog.
     * @param createdAt When the dialog was created.
     */
    public record EventDialog(
            long id,
            @Wire("assistant_id") long assistantId,
            String channel,
            String title,
            EventVisitor visitor,
            @Wire("created_at") String createdAt) {}

    /**
     * @param firstName First name of the visitor; null: unknown.
     * @param lastName Last name of the visitor; null: unknown.
     * @param telegramUsername Name of the visitor at Telegram; null: unknown.
     * @param language Language of the visitor as a tag, such as {@code en}; null: unknown.
     * @param info What your page gave about the visitor.
     */
    public record EventVisitor(
            @Wire("first_name") String firstName,
            @Wire("last_name") String lastName,
            @Wire("telegram_username") String telegramUsername,
            String language,
            Map<String, Object> info) {}

    /**
     * @param id Id of the message.
     * @param seq Position in the dialog, which its messages are in the order of.
     * @param sender Who wrote it; {@code user} is the visitor.
     * @param text Text of the message.
     * @param author Name of the author, as the other side sees it; null: it has none.
     * @param clientMessageId Id that the client gave the message; null: none.
     * @param answer About an answer of the assistant; null: somebody else wrote the message.
     * @param attachments Files of the message.
     * @param createdAt When the message was written.
     */
    public record EventMessage(
            long id,
            long seq,
            String sender,
            String text,
            String author,
            @Wire("client_message_id") String clientMessageId,
            EventAnswer answer,
            List<EventAttachment> attachments,
            @Wire("created_at") String createdAt) {}

    /**
     * @param outcome What the assistant did.
     * @param confidence How sure the answer is, 0 to 1.
     * @param model The model that wrote it.
     * @param replyToSeq Position of the message that it answers.
     * @param citations What the answer is based on.
     */
    public record EventAnswer(
            String outcome,
            double confidence,
            String model,
            @Wire("reply_to_seq") long replyToSeq,
            List<EventCitation> citations) {}

    /**
     * @param marker Number of the citation in the text, from 1: {@code [1]}.
     * @param sourceId Id of the source; 0: a tool is cited.
     * @param title Title of the source.
     * @param url Address of the page; null: the source has none.
     * @param page Page of the document, from 1; null: it has none.
     * @param quote What the source says, word for word.
     * @param tool The tool that returned the quote; absent for sources.
     */
    public record EventCitation(
            long marker,
            @Wire("source_id") long sourceId,
            String title,
            String url,
            Long page,
            String quote,
            EventCitationTool tool) {}

    /**
     * The tool that returned the quote; absent for sources.
     *
     * @param plugin Name of the plugin.
     * @param name Name of the tool.
     */
    public record EventCitationTool(String plugin, String name) {}

    /**
     * @param id Id of the file.
     * @param name Name of the file.
     * @param contentType Media type of the file.
     * @param sizeBytes Bytes; null: the file has not arrived yet.
     */
    public record EventAttachment(
            long id,
            String name,
            @Wire("content_type") String contentType,
            @Wire("size_bytes") Long sizeBytes) {}

    /**
     * @param type Type of the event.
     * @param timestamp When it happened.
     * @param data What the event tells.
     */
    public record MessageSentWebhookEvent(String type, String timestamp, MessageSentWebhookEventData data) {}

    /**
     * What the event tells.
     *
     * @param accountId Id of the account.
     * @param dialog The dialog that it happened in.
     * @param message The message.
     */
    public record MessageSentWebhookEventData(
            @Wire("account_id") long accountId,
            EventDialog dialog,
            EventMessage message) {}

    /**
     * @param type Type of the event.
     * @param timestamp When it happened.
     * @param data What the event tells.
     */
    public record ConversationStartedWebhookEvent(
            String type,
            String timestamp,
            ConversationStartedWebhookEventData data) {}

    /**
     * What the event tells.
     *
     * @param accountId Id of the account.
     * @param dialog The dialog that it happened in.
     */
    public record ConversationStartedWebhookEventData(@Wire("account_id") long accountId, EventDialog dialog) {}

    /**
     * @param type Type of the event.
     * @param timestamp When it happened.
     * @param data What the event tells.
     */
    public record ConversationEndedWebhookEvent(
            String type,
            String timestamp,
            ConversationEndedWebhookEventData data) {}

    /**
     * What the event tells.
     *
     * @param accountId Id of the account.
     * @param dialog The dialog that it happened in.
     * @param status The new status.
     */
    public record ConversationEndedWebhookEventData(
            @Wire("account_id") long accountId,
            EventDialog dialog,
            String status) {}

    /**
     * @param type Type of the event.
     * @param timestamp When it happened.
     * @param data What the event tells.
     */
    public record UserRegisteredWebhookEvent(
            String type,
            String timestamp,
            UserRegisteredWebhookEventData data) {}

    /**
     * What the event tells.
     *
     * @param accountId Id of the account.
     * @param user The new user.
     */
    public record UserRegisteredWebhookEventData(
            @Wire("account_id") long accountId,
            UserRegisteredWebhookEventDataUser user) {}

    /**
     * The new user.
     *
     * @param id Id of the user.
     * @param email E-mail address of the user.
     * @param username Name that the user logs in with; null: the address.
     * @param role Role of the user.
     * @param firstName First name of the user; empty: unknown.
     * @param lastName Last name of the user; empty: unknown.
     */
    public record UserRegisteredWebhookEventDataUser(
            long id,
            String email,
            String username,
            String role,
            @Wire("first_name") String firstName,
            @Wire("last_name") String lastName) {}

    /**
     * @param type Type of the event.
     * @param timestamp When it happened.
     * @param data What the event tells.
     */
    public record ChatbotCreatedWebhookEvent(
            String type,
            String timestamp,
            ChatbotCreatedWebhookEventData data) {}

    /**
     * What the event tells.
     *
     * @param accountId Id of the account.
     * @param assistant The new assistant.
     */
    public record ChatbotCreatedWebhookEventData(
            @Wire("account_id") long accountId,
            ChatbotCreatedWebhookEventDataAssistant assistant) {}

    /**
     * The new assistant.
     *
     * @param id Id of the assistant.
     * @param name Name of the assistant.
     * @param model Its model.
     */
    public record ChatbotCreatedWebhookEventDataAssistant(long id, String name, String model) {}

    /**
     * @param type Type of the event.
     * @param timestamp When it happened.
     * @param data What the event tells.
     */
    public record TrainingCompletedWebhookEvent(
            String type,
            String timestamp,
            TrainingCompletedWebhookEventData data) {}

    /**
     * What the event tells.
     *
     * @param accountId Id of the account.
     * @param training The training session.
     */
    public record TrainingCompletedWebhookEventData(
            @Wire("account_id") long accountId,
            TrainingCompletedWebhookEventDataTraining training) {}

    /**
     * The training session.
     *
     * @param id Id of the training session.
     * @param assistantId Id of the assistant.
     * @param examples Number of examples.
     * @param intents Number of intents.
     * @param accuracy Part of the held-out examples that are right, 0 to 1.
     * @param macroF1 F1 of the held-out examples, averaged over the intents, 0 to 1.
     * @param isLive Whether the assistant uses the model.
     */
    public record TrainingCompletedWebhookEventDataTraining(
            long id,
            @Wire("assistant_id") long assistantId,
            long examples,
            long intents,
            double accuracy,
            @Wire("macro_f1") double macroF1,
            @Wire("is_live") boolean isLive) {}
}
