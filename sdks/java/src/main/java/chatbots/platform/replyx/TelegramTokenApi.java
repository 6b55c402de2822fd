// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.replyx;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Wire;
import java.util.Map;

/** Telegram token. */
public final class TelegramTokenApi {
    private final Core core;

    TelegramTokenApi(Core core) {
        this.core = core;
    }

    /**
     * Read your Telegram token, masked.
     *
     * <p>Called by an owner of the account.
     *
     * <p>{@code GET /api/telegram-token}
     */
    public TelegramToken readTelegramToken() {
        return core.send(Call.of("GET", "/api/telegram-token"), TelegramToken.class);
    }

    /**
     * Set your Telegram token.
     *
     * <p>Checks the token with Telegram and starts an assistant's bot with it: of the assistant with {@code
     * assistant_id}, else of the one that has a bot, else of your oldest one. Called by an owner of the account.
     *
     * <p>{@code POST /api/telegram-token}
     */
    public TelegramToken setTelegramToken(NewTelegramToken body) {
        return core.send(Call.of("POST", "/api/telegram-token").body(body), TelegramToken.class);
    }

    public record TelegramToken(
            String token,
            @Wire("telegram_token") String telegramToken,
            @Wire("assistant_id") long assistantId,
            @Wire("telegram_bot_username") String telegramBotUsername,
            @Wire("created_at") String createdAt) {}

    public record NewTelegramToken(Map<String, Object> fields) implements Body {
        public static NewTelegramToken of() {
            return new NewTelegramToken(Map.of());
        }

        public NewTelegramToken token(String value) {
            return with("token", value);
        }

        public NewTelegramToken telegramToken(String value) {
            return with("telegram_token", value);
        }

        public NewTelegramToken telegramBotToken(String value) {
            return with("telegram_bot_token", value);
        }

        public NewTelegramToken assistantId(long value) {
            return with("assistant_id", value);
        }

        private NewTelegramToken with(String name, Object value) {
            return new NewTelegramToken(Body.with(fields, name, value));
        }
    }
}
