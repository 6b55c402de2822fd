// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.replycx;

import chatbots.platform.core.Core;
import chatbots.platform.core.Options;

/**
 * Switchboard API (ReplyCX dialect).
 *
 * <p>{@code Options.accountToken}: The token of the account, which its owner creates.
 */
public final class ReplyCX {
    private final Core core;

    public ReplyCX(Options options) {
        core = new Core(options);
    }

    public KnowledgeBaseApi knowledgeBase() {
        return new KnowledgeBaseApi(core);
    }

    public ConversationsApi conversations() {
        return new ConversationsApi(core);
    }

    public BotsApi bots() {
        return new BotsApi(core);
    }

    public WebhooksApi webhooks() {
        return new WebhooksApi(core);
    }
}
