// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.replyx;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Events;
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
     * Create a webhook.
     *
     * <p>It receives the chosen events from now on, by default all. Requests are signed by the Standard Webhooks
     * convention with {@code secret}, which only this response shows. An address in a private network is refused.
     * Called by an owner of the account.
     *
     * <p>{@code POST /api/webhooks}
     */
    public WebhookWithSecret createWebhook(NewWebhook body) {
        return core.send(Call.of("POST", "/api/webhooks").body(body), WebhookWithSecret.class);
    }

    /**
     * List your webhooks.
     *
     * <p>Called by an owner of the account.
     *
     * <p>{@code GET /api/webhooks}
     */
    public List<Webhook> listWebhooks() {
        return core.sendList(Call.of("GET", "/api/webhooks"), Webhook.class);
    }

    /**
     * Read a webhook and how it does.
     *
     * <p>Called by an owner of the account.
     *
     * <p>{@code GET /api/webhooks/{webhook_id}}
     */
    public WebhookState readWebhook(long webhookId) {
        return core.send(Call.of("GET", "/api/webhooks/" + Call.segment(webhookId)), WebhookState.class);
    }

    /**
     * Change a webhook.
     *
     * <p>Events that wait are tried at once. {@code enabled: false} ends them: they can be replayed after the
     * webhook is enabled again. Called by an owner of the account.
     *
     * <p>{@code PATCH /api/webhooks/{webhook_id}}
     */
    public Webhook updateWebhook(long webhookId, WebhookChanges body) {
        return core.send(Call.of("PATCH", "/api/webhooks/" + Call.segment(webhookId)).body(body), Webhook.class);
    }

    /**
     * Delete a webhook with its deliveries.
     *
     * <p>Called by an owner of the account.
     *
     * <p>{@code DELETE /api/webhooks/{webhook_id}}
     */
    public AccountsApi.Done deleteWebhook(long webhookId) {
        return core.send(Call.of("DELETE", "/api/webhooks/" + Call.segment(webhookId)), AccountsApi.Done.class);
    }

    /**
     * Replace the signing secret of a webhook.
     *
     * <p>For {@code overlap_hours} requests have two signatures, the new one first, so that the receiver can change
     * its secret meanwhile. Called by an owner of the account.
     *
     * <p>{@code POST /api/webhooks/{webhook_id}/rotate-secret}
     */
    public WebhookWithSecret rotateWebhookSecret(long webhookId, SecretRotation body) {
        return core.send(Call.of("POST", "/api/webhooks/" + Call.segment(webhookId) + "/rotate-secret").body(body), WebhookWithSecret.class);
    }

    /**
     * Resume a paused webhook.
     *
     * <p>Everything that waits is delivered, in order. Called by an owner of the account.
     *
     * <p>{@code POST /api/webhooks/{webhook_id}/resume}
     */
    public Webhook resumeWebhook(long webhookId) {
        return core.send(Call.of("POST", "/api/webhooks/" + Call.segment(webhookId) + "/resume"), Webhook.class);
    }

    /**
     * Send a test event.
     *
     * <p>One attempt, also to a disabled or paused webhook. The response tells what the endpoint answered. Called by
     * an owner of the account.
     *
     * <p>{@code POST /api/webhooks/{webhook_id}/test}
     */
    public WebhookDeliveryDetail testWebhook(long webhookId) {
        return core.send(Call.of("POST", "/api/webhooks/" + Call.segment(webhookId) + "/test"), WebhookDeliveryDetail.class);
    }

    /**
     * List deliveries.
     *
     * <p>Delivered events are kept for 7 days, failed ones for 30. {@code before} is the last id of the page before.
     * Called by an owner of the account.
     *
     * <p>{@code GET /api/webhooks/{webhook_id}/deliveries}
     */
    public List<WebhookDelivery> listWebhookDeliveries(long webhookId) {
        return core.sendList(Call.of("GET", "/api/webhooks/" + Call.segment(webhookId) + "/deliveries"), WebhookDelivery.class);
    }

    /**
     * List deliveries. All pages, one after the other.
     *
     * <p>Delivered events are kept for 7 days, failed ones for 30. {@code before} is the last id of the page before.
     * Called by an owner of the account.
     *
     * <p>{@code GET /api/webhooks/{webhook_id}/deliveries}
     */
    public Pages<WebhookDelivery> allWebhookDeliveries(long webhookId) {
        return core.pages(Call.of("GET", "/api/webhooks/" + Call.segment(webhookId) + "/deliveries"), new Pages.Style("last", "before", null, null), WebhookDelivery.class);
    }

    /**
     * List deliveries.
     *
     * <p>Delivered events are kept for 7 days, failed ones for 30. {@code before} is the last id of the page before.
     * Called by an owner of the account.
     *
     * <p>{@code GET /api/webhooks/{webhook_id}/deliveries}
     */
    public List<WebhookDelivery> listWebhookDeliveries(long webhookId, ListWebhookDeliveriesQuery query) {
        return core.sendList(Call.of("GET", "/api/webhooks/" + Call.segment(webhookId) + "/deliveries").query(query), WebhookDelivery.class);
    }

    /**
     * List deliveries. All pages, one after the other.
     *
     * <p>Delivered events are kept for 7 days, failed ones for 30. {@code before} is the last id of the page before.
     * Called by an owner of the account.
     *
     * <p>{@code GET /api/webhooks/{webhook_id}/deliveries}
     */
    public Pages<WebhookDelivery> allWebhookDeliveries(long webhookId, ListWebhookDeliveriesQuery query) {
        return core.pages(Call.of("GET", "/api/webhooks/" + Call.segment(webhookId) + "/deliveries").query(query), new Pages.Style("last", "before", null, null), WebhookDelivery.class);
    }

    /**
     * Read a delivery with its attempts.
     *
     * <p>Called by an owner of the account.
     *
     * <p>{@code GET /api/webhooks/{webhook_id}/deliveries/{delivery_id}}
     */
    public WebhookDeliveryDetail readWebhookDelivery(long webhookId, long deliveryId) {
        return core.send(Call.of("GET", "/api/webhooks/" + Call.segment(webhookId) + "/deliveries/" + Call.segment(deliveryId)), WebhookDeliveryDetail.class);
    }

    /**
     * Deliver an event again.
     *
     * <p>With the same id and body. While the webhook is paused, the event waits. Called by an owner of the account.
     *
     * <p>{@code POST /api/webhooks/{webhook_id}/deliveries/{delivery_id}/replay}
     */
    public WebhookDelivery replayWebhookDelivery(long webhookId, long deliveryId) {
        return core.send(Call.of("POST", "/api/webhooks/" + Call.segment(webhookId) + "/deliveries/" + Call.segment(deliveryId) + "/replay"), WebhookDelivery.class);
    }

    /**
     * Deliver the events of a range of time again.
     *
     * <p>At most 10,000 events that were created from {@code from} until {@code to}, oldest first; with {@code
     * status}, only those that were delivered or only those that failed. Called by an owner of the account.
     *
     * <p>{@code POST /api/webhooks/{webhook_id}/replay}
     */
    public WebhookReplayed replayWebhookRange(long webhookId, WebhookReplay body) {
        return core.send(Call.of("POST", "/api/webhooks/" + Call.segment(webhookId) + "/replay").body(body), WebhookReplayed.class);
    }

    /** What {@code listWebhookDeliveries} can be asked for. */
    public record ListWebhookDeliveriesQuery(Map<String, Object> fields) implements Body {
        public static ListWebhookDeliveriesQuery of() {
            return new ListWebhookDeliveriesQuery(Map.of());
        }

        /** One of {@code waiting}, {@code delivered}, {@code failed}. */
        public ListWebhookDeliveriesQuery status(String value) {
            return with("status", value);
        }

        /**
         * One of {@code dialog.created}, {@code message.created}, {@code dialog.status_changed}, {@code
         * dialog.handoff_requested}, {@code dialog.assigned}, {@code dialog.team_changed}, {@code dialog.sla_breached},
         * {@code dialog.variables_changed}, {@code dialog.labels_changed}, {@code note.created}, {@code
         * user.registered}, {@code assistant.created}, {@code training.completed}, {@code test}.
         */
        public ListWebhookDeliveriesQuery type(String value) {
            return with("type", value);
        }

        public ListWebhookDeliveriesQuery before(long value) {
            return with("before", value);
        }

        public ListWebhookDeliveriesQuery limit(long value) {
            return with("limit", value);
        }

        private ListWebhookDeliveriesQuery with(String name, Object value) {
            return new ListWebhookDeliveriesQuery(Body.with(fields, name, value));
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

        public NewWebhook enabled(boolean value) {
            return with("enabled", value);
        }

        public NewWebhook token(String value) {
            return with("token", value);
        }

        private NewWebhook with(String name, Object value) {
            return new NewWebhook(Body.with(fields, name, value));
        }
    }

    /** @param pauseReason One of {@code failing}, {@code gone}. */
    public record WebhookWithSecret(
            long id,
            String url,
            String description,
            List<String> events,
            boolean enabled,
            @Wire("paused_at") String pausedAt,
            @Wire("pause_reason") String pauseReason,
            @Wire("has_token") boolean hasToken,
            @Wire("previous_secret_ends_at") String previousSecretEndsAt,
            @Wire("created_at") String createdAt,
            @Wire("updated_at") String updatedAt,
            String secret) {}

    /** @param pauseReason One of {@code failing}, {@code gone}. */
    public record Webhook(
            long id,
            String url,
            String description,
            List<String> events,
            boolean enabled,
            @Wire("paused_at") String pausedAt,
            @Wire("pause_reason") String pauseReason,
            @Wire("has_token") boolean hasToken,
            @Wire("previous_secret_ends_at") String previousSecretEndsAt,
            @Wire("created_at") String createdAt,
            @Wire("updated_at") String updatedAt) {}

    /** @param pauseReason One of {@code failing}, {@code gone}. */
    public record WebhookState(
            long id,
            String url,
            String description,
            List<String> events,
            boolean enabled,
            @Wire("paused_at") String pausedAt,
            @Wire("pause_reason") String pauseReason,
            @Wire("has_token") boolean hasToken,
            @Wire("previous_secret_ends_at") String previousSecretEndsAt,
            @Wire("created_at") String createdAt,
            @Wire("updated_at") String updatedAt,
            long waiting,
            @Wire("last_delivered_at") String lastDeliveredAt,
            @Wire("failing_since") String failingSince) {}

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

        public WebhookChanges enabled(boolean value) {
            return with("enabled", value);
        }

        public WebhookChanges token(String value) {
            return with("token", value);
        }

        private WebhookChanges with(String name, Object value) {
            return new WebhookChanges(Body.with(fields, name, value));
        }
    }

    public record SecretRotation(Map<String, Object> fields) implements Body {
        public static SecretRotation of() {
            return new SecretRotation(Map.of());
        }

        public SecretRotation overlapHours(long value) {
            return with("overlap_hours", value);
        }

        private SecretRotation with(String name, Object value) {
            return new SecretRotation(Body.with(fields, name, value));
        }
    }

    /**
     * @param type One of {@code dialog.created}, {@code message.created}, {@code dialog.status_changed}, {@code
     * dialog.handoff_requested}, {@code dialog.assigned}, {@code dialog.team_changed}, {@code dialog.sla_breached},
     * {@code dialog.variables_changed}, {@code dialog.labels_changed}, {@code note.created}, {@code
     * user.registered}, {@code assistant.created}, {@code training.completed}, {@code test}.
     * @param status One of {@code waiting}, {@code delivered}, {@code failed}.
     */
    public record WebhookDeliveryDetail(
            long id,
            @Wire("event_id") String eventId,
            String type,
            @Wire("dialog_id") Long dialogId,
            String status,
            long attempts,
            @Wire("next_attempt_at") String nextAttemptAt,
            String failure,
            @Wire("created_at") String createdAt,
            @Wire("ended_at") String endedAt,
            String payload,
            List<WebhookDeliveryDetailLogItem> log) {}

    public record WebhookDeliveryDetailLogItem(String at, long ms, Long status, String failure, String answer) {}

    /**
     * @param type One of {@code dialog.created}, {@code message.created}, {@code dialog.status_changed}, {@code
     * dialog.handoff_requested}, {@code dialog.assigned}, {@code dialog.team_changed}, {@code dialog.sla_breached},
     * {@code dialog.variables_changed}, {@code dialog.labels_changed}, {@code note.created}, {@code
     * user.registered}, {@code assistant.created}, {@code training.completed}, {@code test}.
     * @param status One of {@code waiting}, {@code delivered}, {@code failed}.
     */
    public record WebhookDelivery(
            long id,
            @Wire("event_id") String eventId,
            String type,
            @Wire("dialog_id") Long dialogId,
            String status,
            long attempts,
            @Wire("next_attempt_at") String nextAttemptAt,
            String failure,
            @Wire("created_at") String createdAt,
            @Wire("ended_at") String endedAt) {}

    public record WebhookReplay(Map<String, Object> fields) implements Body {
        public static WebhookReplay of(String from, String to) {
            return new WebhookReplay(Map.of()).with("from", from).with("to", to);
        }

        public WebhookReplay from(String value) {
            return with("from", value);
        }

        public WebhookReplay to(String value) {
            return with("to", value);
        }

        /** One of {@code delivered}, {@code failed}. */
        public WebhookReplay status(String value) {
            return with("status", value);
        }

        private WebhookReplay with(String name, Object value) {
            return new WebhookReplay(Body.with(fields, name, value));
        }
    }

    public record WebhookReplayed(long replayed) {}

    /**
     * @param type Type of the event.
     * @param timestamp When it happened.
     * @param data What the event tells.
     */
    public record DialogCreatedEvent(String type, String timestamp, DialogCreatedEventData data) {}

    /**
     * What the event tells.
     *
     * @param accountId Id of the account.
     * @param dialog The dialog that it happened in.
     */
    public record DialogCreatedEventData(@Wire("account_id") long accountId, EventDialog dialog) {}

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
    public record MessageCreatedEvent(String type, String timestamp, MessageCreatedEventData data) {}

    /**
     * What the event tells.
     *
     * @param accountId Id of the account.
     * @param dialog The dialog that it happened in.
     * @param message The message.
     */
    public record MessageCreatedEventData(
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
    public record DialogStatusChangedEvent(String type, String timestamp, DialogStatusChangedEventData data) {}

    /**
     * What the event tells.
     *
     * @param accountId Id of the account.
     * @param dialog The dialog that it happened in.
     * @param status The new status.
     */
    public record DialogStatusChangedEventData(
            @Wire("account_id") long accountId,
            EventDialog dialog,
            String status) {}

    /**
     * @param type Type of the event.
     * @param timestamp When it happened.
     * @param data What the event tells.
     */
    public record DialogHandoffRequestedEvent(
            String type,
            String timestamp,
            DialogHandoffRequestedEventData data) {}

    /**
     * What the event tells.
     *
     * @param accountId Id of the account.
     * @param dialog The dialog that it happened in.
     * @param reason Why a person is asked for.
     * @param queuePosition Place in the queue, from 1; null: there is none.
     */
    public record DialogHandoffRequestedEventData(
            @Wire("account_id") long accountId,
            EventDialog dialog,
            String reason,
            @Wire("queue_position") Long queuePosition) {}

    /**
     * @param type Type of the event.
     * @param timestamp When it happened.
     * @param data What the event tells.
     */
    public record DialogAssignedEvent(String type, String timestamp, DialogAssignedEventData data) {}

    /**
     * What the event tells.
     *
     * @param accountId Id of the account.
     * @param dialog The dialog that it happened in.
     * @param operator Who has the dialog now; null: nobody.
     * @param cause Why nobody has it any more.
     */
    public record DialogAssignedEventData(
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
     * @param type Type of the event.
     * @param timestamp When it happened.
     * @param data What the event tells.
     */
    public record DialogTeamChangedEvent(String type, String timestamp, DialogTeamChangedEventData data) {}

    /**
     * What the event tells.
     *
     * @param accountId Id of the account.
     * @param dialog The dialog that it happened in.
     * @param team The team of the dialog; null: none.
     * @param before The team before; null: none.
     */
    public record DialogTeamChangedEventData(
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
    public record DialogSlaBreachedEvent(String type, String timestamp, DialogSlaBreachedEventData data) {}

    /**
     * What the event tells.
     *
     * @param accountId Id of the account.
     * @param dialog The dialog that it happened in.
     * @param metric The target that was missed.
     * @param policy The SLA policy.
     * @param dueAt When it was due.
     */
    public record DialogSlaBreachedEventData(
            @Wire("account_id") long accountId,
            EventDialog dialog,
            String metric,
            DialogSlaBreachedEventDataPolicy policy,
            @Wire("due_at") String dueAt) {}

    /**
     * The SLA policy.
     *
     * @param id Id of the policy.
     * @param name Name of the policy.
     */
    public record DialogSlaBreachedEventDataPolicy(long id, String name) {}

    /**
     * @param type Type of the event.
     * @param timestamp When it happened.
     * @param data What the event tells.
     */
    public record DialogVariablesChangedEvent(
            String type,
            String timestamp,
            DialogVariablesChangedEventData data) {}

    /**
     * What the event tells.
     *
     * @param accountId Id of the account.
     * @param dialog The dialog that it happened in.
     * @param variables All variables of the dialog.
     * @param changed The variables that changed; null: it was removed.
     */
    public record DialogVariablesChangedEventData(
            @Wire("account_id") long accountId,
            EventDialog dialog,
            Map<String, Object> variables,
            Map<String, Object> changed) {}

    /**
     * @param type Type of the event.
     * @param timestamp When it happened.
     * @param data What the event tells.
     */
    public record DialogLabelsChangedEvent(String type, String timestamp, DialogLabelsChangedEventData data) {}

    /**
     * What the event tells.
     *
     * @param accountId Id of the account.
     * @param dialog The dialog that it happened in.
     * @param labels Ids of all labels of the dialog.
     * @param added Ids of the labels that were added.
     * @param removed Ids of the labels that were removed.
     */
    public record DialogLabelsChangedEventData(
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
    public record NoteCreatedEvent(String type, String timestamp, NoteCreatedEventData data) {}

    /**
     * What the event tells.
     *
     * @param accountId Id of the account.
     * @param dialog The dialog that it happened in.
     * @param note The note.
     */
    public record NoteCreatedEventData(
            @Wire("account_id") long accountId,
            EventDialog dialog,
            NoteCreatedEventDataNote note) {}

    /**
     * The note.
     *
     * @param id Id of the note.
     * @param seq Position in the dialog.
     * @param text Text of the note.
     * @param author Who wrote it.
     */
    public record NoteCreatedEventDataNote(long id, long seq, String text, EventPerson author) {}

    /**
     * @param type Type of the event.
     * @param timestamp When it happened.
     * @param data What the event tells.
     */
    public record UserRegisteredEvent(String type, String timestamp, UserRegisteredEventData data) {}

    /**
     * What the event tells.
     *
     * @param accountId Id of the account.
     * @param user The new user.
     */
    public record UserRegisteredEventData(@Wire("account_id") long accountId, UserRegisteredEventDataUser user) {}

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
    public record UserRegisteredEventDataUser(
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
    public record AssistantCreatedEvent(String type, String timestamp, AssistantCreatedEventData data) {}

    /**
     * What the event tells.
     *
     * @param accountId Id of the account.
     * @param assistant The new assistant.
     */
    public record AssistantCreatedEventData(
            @Wire("account_id") long accountId,
            AssistantCreatedEventDataAssistant assistant) {}

    /**
     * The new assistant.
     *
     * @param id Id of the assistant.
     * @param name Name of the assistant.
     * @param model Its model.
     */
    public record AssistantCreatedEventDataAssistant(long id, String name, String model) {}

    /**
     * @param type Type of the event.
     * @param timestamp When it happened.
     * @param data What the event tells.
     */
    public record TrainingCompletedEvent(String type, String timestamp, TrainingCompletedEventData data) {}

    /**
     * What the event tells.
     *
     * @param accountId Id of the account.
     * @param training The training session.
     */
    public record TrainingCompletedEventData(
            @Wire("account_id") long accountId,
            TrainingCompletedEventDataTraining training) {}

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
    public record TrainingCompletedEventDataTraining(
            long id,
            @Wire("assistant_id") long assistantId,
            long examples,
            long intents,
            double accuracy,
            @Wire("macro_f1") double macroF1,
            @Wire("is_live") boolean isLive) {}

    /**
     * @param type Type of the event.
     * @param timestamp When it happened.
     * @param data What the event tells.
     */
    public record TestEvent(String type, String timestamp, TestEventData data) {}

    /**
     * What the event tells.
     *
     * @param accountId Id of the account.
     * @param message Says that it is a test.
     */
    public record TestEventData(@Wire("account_id") long accountId, String message) {}
}
