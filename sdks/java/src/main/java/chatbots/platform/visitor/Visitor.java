// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.visitor;

import chatbots.platform.core.Core;
import chatbots.platform.core.Options;

/**
 * Switchboard API (ReplyX dialect) for a visitor of a website.
 *
 * <p>{@code Options.siteToken}: The token of the website's integration.
 *
 * <p>{@code Options.guestId}: Who the visitor is: the signed id from opening a session.
 */
public final class Visitor {
    private final Core core;

    public Visitor(Options options) {
        core = new Core(options);
    }

    public SupportApi support() {
        return new SupportApi(core);
    }

    public DialogsApi dialogs() {
        return new DialogsApi(core);
    }

    public HandoffApi handoff() {
        return new HandoffApi(core);
    }

    public SiteApi site() {
        return new SiteApi(core);
    }

    public UnansweredQuestionsApi unansweredQuestions() {
        return new UnansweredQuestionsApi(core);
    }
}
