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
}
