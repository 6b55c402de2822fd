// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.visitor;

import chatbots.platform.core.Call;
import chatbots.platform.core.Core;

/** Unanswered questions. */
public final class UnansweredQuestionsApi {
    private final Core core;

    UnansweredQuestionsApi(Core core) {
        this.core = core;
    }

    /**
     * Rate an answer.
     *
     * <p>The last rating of each user or visitor counts. A bad rating adds the question to the unanswered ones.
     * Called by a user of the account, or by a visitor with a site token and a guest id.
     *
     * <p>{@code POST /api/dialogs/{dialog_id}/messages/{message_id}/rating}
     */
    public chatbots.platform.replyx.UnansweredQuestionsApi.Rating rateAnswer(long dialogId, long messageId, chatbots.platform.replyx.UnansweredQuestionsApi.NewRating body) {
        return core.send(Call.of("POST", "/api/dialogs/" + Call.segment(dialogId) + "/messages/" + Call.segment(messageId) + "/rating").body(body), chatbots.platform.replyx.UnansweredQuestionsApi.Rating.class);
    }
}
