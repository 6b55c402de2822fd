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
}
