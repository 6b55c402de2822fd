// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.replyx;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Wire;
import java.util.List;
import java.util.Map;

/** Bots. */
public final class BotsApi {
    private final Core core;

    BotsApi(Core core) {
        this.core = core;
    }

    /**
     * List every account's bots.
     *
     * <p>Called with the service key, or by an administrator of the platform.
     *
     * <p>{@code GET /api/bot-instances-all}
     */
    public List<BotInstance> listAllBotInstances() {
        return core.sendList(Call.of("GET", "/api/bot-instances-all"), BotInstance.class);
    }

    /**
     * List a user's bots.
     *
     * <p>Called by an administrator of the platform.
     *
     * <p>{@code GET /api/admin/bot-instances/{user_id}}
     */
    public List<BotInstance> listUserBotInstances(long userId) {
        return core.sendList(Call.of("GET", "/api/admin/bot-instances/" + Call.segment(userId)), BotInstance.class);
    }

    /**
     * Read an assistant's bot.
     *
     * <p>Called with the service key, or by an owner of the account.
     *
     * <p>{@code GET /api/bot-instances/by-assistant/{assistant_id}}
     */
    public BotInstance readBotOfAssistant(long assistantId) {
        return core.send(Call.of("GET", "/api/bot-instances/by-assistant/" + Call.segment(assistantId)), BotInstance.class);
    }

    /**
     * Read a bot's assistant.
     *
     * <p>Called with the service key, or by an owner of the account.
     *
     * <p>{@code GET /api/bot-instances/{bot_id}/assistant}
     */
    public AssistantsApi.Assistant readAssistantOfBot(long botId) {
        return core.send(Call.of("GET", "/api/bot-instances/" + Call.segment(botId) + "/assistant"), AssistantsApi.Assistant.class);
    }

    /**
     * Read the assistant behind a user's oldest bot.
     *
     * <p>Called with the service key, or by an owner of the account.
     *
     * <p>{@code GET /api/user-telegram-assistant/{user_id}}
     */
    public AssistantsApi.Assistant readUserTelegramAssistant(long userId) {
        return core.send(Call.of("GET", "/api/user-telegram-assistant/" + Call.segment(userId)), AssistantsApi.Assistant.class);
    }

    /**
     * Restart a bot.
     *
     * <p>Called with the service key, or by an owner of the account.
     *
     * <p>{@code POST /api/reload-bot}
     */
    public BotRun reloadBot(NamedBot body) {
        return core.send(Call.of("POST", "/api/reload-bot").body(body), BotRun.class);
    }

    /**
     * Create an assistant's Telegram bot.
     *
     * <p>An assistant has one bot. It runs after it is started. This response shows the full token; later ones mask
     * it. Called by an owner of the account.
     *
     * <p>{@code POST /api/bot-instances}
     */
    public BotInstance createBotInstance(NewBotInstance body) {
        return core.send(Call.of("POST", "/api/bot-instances").body(body), BotInstance.class);
    }

    /**
     * List your bots.
     *
     * <p>Called by an owner of the account.
     *
     * <p>{@code GET /api/bot-instances}
     */
    public List<BotInstance> listBotInstances() {
        return core.sendList(Call.of("GET", "/api/bot-instances"), BotInstance.class);
    }

    /**
     * Change a bot.
     *
     * <p>{@code is_active: false} stops it. A running bot switches to a new token at once. Called by an owner of the
     * account.
     *
     * <p>{@code PATCH /api/bot-instances/{bot_id}}
     */
    public BotInstance updateBotInstance(long botId, BotInstanceChanges body) {
        return core.send(Call.of("PATCH", "/api/bot-instances/" + Call.segment(botId)).body(body), BotInstance.class);
    }

    /**
     * Delete a bot and keep its dialogs.
     *
     * <p>Called by an owner of the account.
     *
     * <p>{@code DELETE /api/bot-instances/{bot_id}}
     */
    public AccountsApi.Done deleteBotInstance(long botId) {
        return core.send(Call.of("DELETE", "/api/bot-instances/" + Call.segment(botId)), AccountsApi.Done.class);
    }

    /**
     * Start a bot: sets the Telegram webhook.
     *
     * <p>Called by an owner of the account.
     *
     * <p>{@code POST /api/start-bot/{bot_id}}
     */
    public BotRun startBot(long botId) {
        return core.send(Call.of("POST", "/api/start-bot/" + Call.segment(botId)), BotRun.class);
    }

    /**
     * Stop a bot.
     *
     * <p>Called by an owner of the account.
     *
     * <p>{@code POST /api/stop-bot/{bot_id}}
     */
    public BotRun stopBot(long botId) {
        return core.send(Call.of("POST", "/api/stop-bot/" + Call.segment(botId)), BotRun.class);
    }

    /** @param status One of {@code created}, {@code pending}, {@code running}, {@code stopped}, {@code error}. */
    public record BotInstance(
            long id,
            @Wire("assistant_id") long assistantId,
            @Wire("telegram_token") String telegramToken,
            String name,
            @Wire("is_active") boolean isActive,
            String status,
            @Wire("status_reason") String statusReason,
            @Wire("telegram_bot_username") String telegramBotUsername,
            @Wire("webhook_url") String webhookUrl,
            @Wire("started_at") String startedAt,
            @Wire("created_at") String createdAt) {}

    public record NamedBot(Map<String, Object> fields) implements Body {
        public static NamedBot of() {
            return new NamedBot(Map.of());
        }

        public NamedBot botId(long value) {
            return with("bot_id", value);
        }

        public NamedBot assistantId(long value) {
            return with("assistant_id", value);
        }

        private NamedBot with(String name, Object value) {
            return new NamedBot(Body.with(fields, name, value));
        }
    }

    /** @param status One of {@code created}, {@code pending}, {@code running}, {@code stopped}, {@code error}. */
    public record BotRun(
            @Wire("bot_id") long botId,
            String status,
            @Wire("webhook_url") String webhookUrl,
            @Wire("started_at") String startedAt) {}

    public record NewBotInstance(Map<String, Object> fields) implements Body {
        public static NewBotInstance of(long assistantId, String telegramToken) {
            return new NewBotInstance(Map.of()).with("assistant_id", assistantId).with("telegram_token", telegramToken);
        }

        public NewBotInstance assistantId(long value) {
            return with("assistant_id", value);
        }

        public NewBotInstance telegramToken(String value) {
            return with("telegram_token", value);
        }

        public NewBotInstance name(String value) {
            return with("name", value);
        }

        public NewBotInstance isActive(boolean value) {
            return with("is_active", value);
        }

        private NewBotInstance with(String name, Object value) {
            return new NewBotInstance(Body.with(fields, name, value));
        }
    }

    public record BotInstanceChanges(Map<String, Object> fields) implements Body {
        public static BotInstanceChanges of() {
            return new BotInstanceChanges(Map.of());
        }

        public BotInstanceChanges assistantId(long value) {
            return with("assistant_id", value);
        }

        public BotInstanceChanges telegramToken(String value) {
            return with("telegram_token", value);
        }

        public BotInstanceChanges name(String value) {
            return with("name", value);
        }

        public BotInstanceChanges isActive(boolean value) {
            return with("is_active", value);
        }

        private BotInstanceChanges with(String name, Object value) {
            return new BotInstanceChanges(Body.with(fields, name, value));
        }
    }
}
