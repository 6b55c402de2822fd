// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.replycx;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
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
     * Set the webhook of your account.
     *
     * <p>It replaces the one that was set here before. {@code token} is sent as {@code Authorization: Bearer} with
     * every event. The events and their signature are described in docs/webhooks.md. Called with a token of the
     * account.
     *
     * <p>{@code POST /v1/accounts/{account_id}/webhook}
     */
    public WebhookSet setWebhook(String accountId, WebhookSettings body) {
        return core.send(Call.of("POST", "/v1/accounts/" + Call.segment(accountId) + "/webhook").body(body), WebhookSet.class);
    }

    public record WebhookSettings(Map<String, Object> fields) implements Body {
        public static WebhookSettings of(String webhookUrl, List<WebhookSettingsSubscribedEvent> subscribedEvents) {
            return new WebhookSettings(Map.of()).with("webhook_url", webhookUrl).with("subscribed_events", subscribedEvents);
        }

        public WebhookSettings webhookUrl(String value) {
            return with("webhook_url", value);
        }

        public WebhookSettings subscribedEvents(List<WebhookSettingsSubscribedEvent> value) {
            return with("subscribed_events", value);
        }

        public WebhookSettings isEnabled(boolean value) {
            return with("is_enabled", value);
        }

        public WebhookSettings token(String value) {
            return with("token", value);
        }

        private WebhookSettings with(String name, Object value) {
            return new WebhookSettings(Body.with(fields, name, value));
        }
    }

    public record WebhookSettingsSubscribedEvent(Map<String, Object> fields) implements Body {
        /**
         * @param key One of {@code conversation_create}, {@code message}, {@code status}, {@code assignee_change},
         * {@code sla_breached}, {@code variables}, {@code conversation_labels}, {@code note}.
         */
        public static WebhookSettingsSubscribedEvent of(String key, boolean isSubscribed) {
            return new WebhookSettingsSubscribedEvent(Map.of()).with("key", key).with("is_subscribed", isSubscribed);
        }

        /**
         * One of {@code conversation_create}, {@code message}, {@code status}, {@code assignee_change}, {@code
         * sla_breached}, {@code variables}, {@code conversation_labels}, {@code note}.
         */
        public WebhookSettingsSubscribedEvent key(String value) {
            return with("key", value);
        }

        public WebhookSettingsSubscribedEvent isSubscribed(boolean value) {
            return with("is_subscribed", value);
        }

        private WebhookSettingsSubscribedEvent with(String name, Object value) {
            return new WebhookSettingsSubscribedEvent(Body.with(fields, name, value));
        }
    }

    /**
     * @param ok One of {@code true}.
     * @param ok_ One of {@code true}.
     */
    public record WebhookSet(boolean ok, @Wire("Ok") boolean ok_) {}

    /**
     * @param type Type of the event.
     * @param timestamp When it happened.
     * @param data What the event tells.
     */
    public record ConversationCreateWebhookEvent(
            String type,
            String timestamp,
            ConversationCreateWebhookEventData data) {}

    /**
     * What the event tells.
     *
     * @param accountId Id of the account.
     * @param dialog The dialog that it happened in.
     */
    public record ConversationCreateWebhookEventData(@Wire("account_id") long accountId, EventDialog dialog) {}

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
     * @param type Type of the event.
     * @param timestamp When it happened.
     * @param data What the event tells.
     */
    public record MessageWebhookEvent(String type, String timestamp, MessageWebhookEventData data) {}

    /**
     * What the event tells.
     *
     * @param accountId Id of the account.
     * @param dialog The dialog that it happened in.
     * @param message The message.
     */
    public record MessageWebhookEventData(
            @Wire("account_id") long accountId,
            EventDialog dialog,
            EventMessage message) {}

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
    public record StatusWebhookEvent(String type, String timestamp, StatusWebhookEventData data) {}

    /**
     * What the event tells.
     *
     * @param accountId Id of the account.
     * @param dialog The dialog that it happened in.
     * @param status The new status.
     */
    public record StatusWebhookEventData(@Wire("account_id") long accountId, EventDialog dialog, String status) {}

    /**
     * @param type Type of the event.
     * @param timestamp When it happened.
     * @param data What the event tells.
     */
    public record AssigneeChangeWebhookEvent(String type, String timestamp, Object data) {}

    /**
     * What the event tells.
     *
     * @param accountId Id of the account.
     * @param dialog The dialog that it happened in.
     * @param operator Who has the dialog now; null: nobody.
     * @param cause Why nobody has it any more.
     */
    public record AssigneeChangeWebhookEventData1(
            @Wire("account_id") long accountId,
            EventDialog dialog,
            EventPerson operator,
            String cause) {}

    /**
     * @param id Id of the user.
     * @param name Name of the user.
     */
    public record EventPerson(long id, String name) {}

    /**
     * What the event tells.
     *
     * @param accountId Id of the account.
     * @param dialog The dialog that it happened in.
     * @param team The team of the dialog; null: none.
     * @param before The team before; null: none.
     */
    public record AssigneeChangeWebhookEventData2(
            @Wire("account_id") long accountId,
            EventDialog dialog,
            EventTeam team,
            EventTeam before) {}

    /**
     * @param id Id of the team.
     * @param name Name of the team.
     */
    public record EventTeam(long id, String name) {}

    /**
     * @param type Type of the event.
     * @param timestamp When it happened.
     * @param data What the event tells.
     */
    public record SlaBreachedWebhookEvent(String type, String timestamp, SlaBreachedWebhookEventData data) {}

    /**
     * What the event tells.
     *
     * @param accountId Id of the account.
     * @param dialog The dialog that it happened in.
     * @param metric The target that was missed.
     * @param policy The SLA policy.
     * @param dueAt When it was due.
     */
    public record SlaBreachedWebhookEventData(
            @Wire("account_id") long accountId,
            EventDialog dialog,
            String metric,
            SlaBreachedWebhookEventDataPolicy policy,
            @Wire("due_at") String dueAt) {}

    /**
     * The SLA policy.
     *
     * @param id Id of the policy.
     * @param name Name of the policy.
     */
    public record SlaBreachedWebhookEventDataPolicy(long id, String name) {}

    /**
     * @param type Type of the event.
     * @param timestamp When it happened.
     * @param data What the event tells.
     */
    public record VariablesWebhookEvent(String type, String timestamp, VariablesWebhookEventData data) {}

    /**
     * What the event tells.
     *
     * @param accountId Id of the account.
     * @param dialog The dialog that it happened in.
     * @param variables All variables of the dialog.
     * @param changed The variables that changed; null: it was removed.
     */
    public record VariablesWebhookEventData(
            @Wire("account_id") long accountId,
            EventDialog dialog,
            Map<String, Object> variables,
            Map<String, Object> changed) {}

    /**
     * @param type Type of the event.
     * @param timestamp When it happened.
     * @param data What the event tells.
     */
    public record ConversationLabelsWebhookEvent(
            String type,
            String timestamp,
            ConversationLabelsWebhookEventData data) {}

    /**
     * What the event tells.
     *
     * @param accountId Id of the account.
     * @param dialog The dialog that it happened in.
     * @param labels Ids of all labels of the dialog.
     * @param added Ids of the labels that were added.
     * @param removed Ids of the labels that were removed.
     */
    public record ConversationLabelsWebhookEventData(
            @Wire("account_id") long accountId,
            EventDialog dialog,
            List<Long> labels,
            List<Long> added,
            List<Long> removed) {}

    /**
     * @param type Type of the event.
     * @param timestamp When it happened.
     * @param data What the event tells.
     */
    public record NoteWebhookEvent(String type, String timestamp, NoteWebhookEventData data) {}

    /**
     * What the event tells.
     *
     * @param accountId Id of the account.
     * @param dialog The dialog that it happened in.
     * @param note The note.
     */
    public record NoteWebhookEventData(
            @Wire("account_id") long accountId,
            EventDialog dialog,
            NoteWebhookEventDataNote note) {}

    /**
     * The note.
     *
     * @param id Id of the note.
     * @param seq Position in the dialog.
     * @param text Text of the note.
     * @param author Who wrote it.
     */
    public record NoteWebhookEventDataNote(long id, long seq, String text, EventPerson author) {}
}
