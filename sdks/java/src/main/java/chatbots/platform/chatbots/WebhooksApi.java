// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.chatbots;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Pages;
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
}
