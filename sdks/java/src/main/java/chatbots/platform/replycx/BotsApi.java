// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.replycx;

import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Wire;
import java.util.List;

/** Bots. */
public final class BotsApi {
    private final Core core;

    BotsApi(Core core) {
        this.core = core;
    }

    /**
     * List the bots of your account.
     *
     * <p>Your assistants, oldest first. Called with a token of the account.
     *
     * <p>{@code GET /v1/accounts/{account_id}/bots}
     */
    public BotList listBots(String accountId) {
        return core.send(Call.of("GET", "/v1/accounts/" + Call.segment(accountId) + "/bots"), BotList.class);
    }

    /** @param ok One of {@code true}. */
    public record BotList(boolean ok, List<Bot> bots) {}

    /** @param type One of {@code inbound}. */
    public record Bot(
            @Wire("bot_id") long botId,
            @Wire("bot_title") String botTitle,
            @Wire("bot_key") String botKey,
            @Wire("preview_key") String previewKey,
            List<BotChannel> channels,
            @Wire("is_active") boolean isActive,
            @Wire("is_inactive_by_system") boolean isInactiveBySystem,
            long priority,
            @Wire("preferred_bot_language") BotPreferredBotLanguage preferredBotLanguage,
            String type,
            @Wire("outbound_type") Object outboundType,
            @Wire("bot_owner") BotBotOwner botOwner,
            @Wire("created_at") String createdAt,
            @Wire("last_deployed_at") String lastDeployedAt,
            @Wire("knowledge_base_id") long knowledgeBaseId) {}

    /** @param name One of {@code WEB}, {@code TELEGRAM}, {@code SMS}, {@code WHATSAPP}, {@code EMAIL}. */
    public record BotChannel(String name) {}

    public record BotPreferredBotLanguage(String label, String code) {}

    public record BotBotOwner(long id, String name, String email) {}
}
