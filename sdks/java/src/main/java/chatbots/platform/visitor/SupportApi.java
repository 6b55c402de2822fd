// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.visitor;

import chatbots.platform.core.Call;
import chatbots.platform.core.Core;

/** Support. */
public final class SupportApi {
    private final Core core;

    SupportApi(Core core) {
        this.core = core;
    }

    /**
     * Send a message to the platform's administrators.
     *
     * <p>It is stored, and e-mailed to each administrator if mail is configured. A visitor sends its site token and
     * guest id. Called by a user of the account, or by a visitor with a site token and a guest id.
     *
     * <p>{@code POST /api/support/send-to-admins}
     */
    public chatbots.platform.replyx.SupportApi.SupportMessageSent sendToAdmins(chatbots.platform.replyx.SupportApi.SupportMessage body) {
        return core.send(Call.of("POST", "/api/support/send-to-admins").body(body), chatbots.platform.replyx.SupportApi.SupportMessageSent.class);
    }
}
