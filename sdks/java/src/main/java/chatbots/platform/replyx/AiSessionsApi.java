// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.replyx;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Wire;
import java.util.List;
import java.util.Map;

/** AI sessions. */
public final class AiSessionsApi {
    private final Core core;

    AiSessionsApi(Core core) {
        this.core = core;
    }

    /**
     * Start a session with an assistant.
     *
     * <p>{@code assistant_id} starts a new dialog. {@code session_id} or {@code dialog_id} resets the assistant's
     * context in that dialog: it no longer sees the earlier messages. Called with the service key, or by an owner of
     * the account.
     *
     * <p>{@code POST /api/ai/initialize-context}
     */
    public AiSession initializeAiContext(NewAiSession body) {
        return core.send(Call.of("POST", "/api/ai/initialize-context").body(body), AiSession.class);
    }

    /**
     * Read an assistant's context in a dialog.
     *
     * <p>{@code context_messages} are those of the last 20 messages that the next answer can use. Called with the
     * service key, or by an owner of the account.
     *
     * <p>{@code GET /api/ai/session/{session_id}}
     */
    public AiSession readAiSession(long sessionId) {
        return core.send(Call.of("GET", "/api/ai/session/" + Call.segment(sessionId)), AiSession.class);
    }

    /**
     * Clear an assistant's context in a dialog.
     *
     * <p>The messages are kept, but the next answer does not use them. Called with the service key, or by an owner
     * of the account.
     *
     * <p>{@code DELETE /api/ai/session/{session_id}}
     */
    public ClearAiSessionAnswer clearAiSession(long sessionId) {
        return core.send(Call.of("DELETE", "/api/ai/session/" + Call.segment(sessionId)), ClearAiSessionAnswer.class);
    }

    /**
     * Clear the context of every active dialog.
     *
     * <p>Called by an administrator of the platform.
     *
     * <p>{@code POST /api/ai/clear-all-sessions}
     */
    public ClearAllAiSessionsAnswer clearAllAiSessions() {
        return core.send(Call.of("POST", "/api/ai/clear-all-sessions"), ClearAllAiSessionsAnswer.class);
    }

    /**
     * Read the state of the AI.
     *
     * <p>{@code last_model} is used when no token is available. Keys are never shown, not even masked. Called by an
     * administrator of the platform.
     *
     * <p>{@code GET /api/ai/debug}
     */
    public AiState readAiState() {
        return core.send(Call.of("GET", "/api/ai/debug"), AiState.class);
    }

    /**
     * Resume paused AI tokens.
     *
     * <p>Ends the pauses of tokens that have failed. Not needed after a change of a token: changes apply from the
     * next request. Called by an administrator of the platform.
     *
     * <p>{@code POST /api/ai/reload-config}
     */
    public Reloaded reloadAiConfig() {
        return core.send(Call.of("POST", "/api/ai/reload-config"), Reloaded.class);
    }

    public record NewAiSession(Map<String, Object> fields) implements Body {
        public static NewAiSession of() {
            return new NewAiSession(Map.of());
        }

        public NewAiSession assistantId(long value) {
            return with("assistant_id", value);
        }

        public NewAiSession sessionId(long value) {
            return with("session_id", value);
        }

        public NewAiSession dialogId(long value) {
            return with("dialog_id", value);
        }

        private NewAiSession with(String name, Object value) {
            return new NewAiSession(Body.with(fields, name, value));
        }
    }

    /** @param status One of {@code active}, {@code archived}. */
    public record AiSession(
            @Wire("session_id") String sessionId,
            @Wire("dialog_id") long dialogId,
            @Wire("assistant_id") long assistantId,
            @Wire("assistant_name") String assistantName,
            @Wire("ai_model") String aiModel,
            String status,
            @Wire("context_messages") long contextMessages,
            long sources,
            @Wire("cleared_at") String clearedAt,
            @Wire("created_at") String createdAt,
            @Wire("last_activity") String lastActivity) {}

    public record ClearAiSessionAnswer(String message, @Wire("session_id") String sessionId, boolean cleared) {}

    public record ClearAllAiSessionsAnswer(String message, long cleared) {}

    public record AiState(
            List<AiStateToken> tokens,
            @Wire("own_tokens") long ownTokens,
            List<String> models,
            @Wire("last_model") String lastModel,
            List<AiStateFailingItem> failing,
            AiStateToday today,
            @Wire("sessions_cleared_at") String sessionsClearedAt) {}

    /** @param state One of {@code ready}, {@code resting}, {@code spent}, {@code inactive}. */
    public record AiStateToken(
            long id,
            String name,
            String state,
            List<AiStateTokenRest> rests,
            @Wire("last_error_code") String lastErrorCode) {}

    public record AiStateTokenRest(String model, String reason, String until, long failures) {}

    public record AiStateFailingItem(String failure, long accounts) {}

    public record AiStateToday(
            long requests,
            long failures,
            @Wire("input_tokens") long inputTokens,
            @Wire("output_tokens") long outputTokens) {}

    public record Reloaded(
            List<ReloadedToken> tokens,
            @Wire("own_tokens") long ownTokens,
            List<String> models,
            @Wire("last_model") String lastModel,
            List<ReloadedFailingItem> failing,
            ReloadedToday today,
            @Wire("sessions_cleared_at") String sessionsClearedAt,
            String message,
            @Wire("rests_ended") long restsEnded) {}

    /** @param state One of {@code ready}, {@code resting}, {@code spent}, {@code inactive}. */
    public record ReloadedToken(
            long id,
            String name,
            String state,
            List<ReloadedTokenRest> rests,
            @Wire("last_error_code") String lastErrorCode) {}

    public record ReloadedTokenRest(String model, String reason, String until, long failures) {}

    public record ReloadedFailingItem(String failure, long accounts) {}

    public record ReloadedToday(
            long requests,
            long failures,
            @Wire("input_tokens") long inputTokens,
            @Wire("output_tokens") long outputTokens) {}
}
