// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.replyx;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Wire;
import java.util.List;
import java.util.Map;

/** AI tokens. */
public final class AiTokensApi {
    private final Core core;

    AiTokensApi(Core core) {
        this.core = core;
    }

    /**
     * List the pool of AI tokens.
     *
     * <p>Called by an administrator of the platform.
     *
     * <p>{@code GET /api/admin/ai-tokens}
     */
    public List<AiToken> listAiTokens() {
        return core.sendList(Call.of("GET", "/api/admin/ai-tokens"), AiToken.class);
    }

    /**
     * Add a token to the pool.
     *
     * <p>Of the active tokens with access to the assistant's model that are within their limits, the one with the
     * lowest {@code priority} is used; of equals, the least used today. A failing token is paused and the next one
     * is used. Limits are requests per day and month (UTC). An empty {@code model_access} allows every model; {@code
     * model_names} maps a model to the provider's name for it, if that is different. Called by an administrator of
     * the platform.
     *
     * <p>{@code POST /api/admin/ai-tokens}
     */
    public AiToken createAiToken(NewAiToken body) {
        return core.send(Call.of("POST", "/api/admin/ai-tokens").body(body), AiToken.class);
    }

    /**
     * Change a token of the pool.
     *
     * <p>Omitted fields are not changed. A new token, or {@code is_active: true}, ends its pause. Called by an
     * administrator of the platform.
     *
     * <p>{@code PUT /api/admin/ai-tokens/{token_id}}
     */
    public AiToken updateAiToken(long tokenId, AiTokenChanges body) {
        return core.send(Call.of("PUT", "/api/admin/ai-tokens/" + Call.segment(tokenId)).body(body), AiToken.class);
    }

    /**
     * Delete a token from the pool.
     *
     * <p>Called by an administrator of the platform.
     *
     * <p>{@code DELETE /api/admin/ai-tokens/{token_id}}
     */
    public DeleteAiTokenAnswer deleteAiToken(long tokenId) {
        return core.send(Call.of("DELETE", "/api/admin/ai-tokens/" + Call.segment(tokenId)), DeleteAiTokenAnswer.class);
    }

    /**
     * Test a token of the pool.
     *
     * <p>Asks the provider one short question with it, for {@code model}, else the first of {@code model_access},
     * else the default model. A token that works is used again at once. The request does not count towards its
     * limits. Called by an administrator of the platform.
     *
     * <p>{@code POST /api/admin/ai-tokens/{token_id}/test}
     */
    public AiTokenTested testAiToken(long tokenId, AiTokenTest body) {
        return core.send(Call.of("POST", "/api/admin/ai-tokens/" + Call.segment(tokenId) + "/test").body(body), AiTokenTested.class);
    }

    /**
     * Read the usage of a token.
     *
     * <p>Called by an administrator of the platform.
     *
     * <p>{@code GET /api/admin/ai-tokens/{token_id}/usage}
     */
    public AiTokenUsage readAiTokenUsage(long tokenId) {
        return core.send(Call.of("GET", "/api/admin/ai-tokens/" + Call.segment(tokenId) + "/usage"), AiTokenUsage.class);
    }

    /**
     * Read a user's own OpenAI token, masked.
     *
     * <p>Called by an administrator of the platform.
     *
     * <p>{@code GET /api/admin/openai-token/{user_id}}
     */
    public OpenAiToken readOpenAiToken(long userId) {
        return core.send(Call.of("GET", "/api/admin/openai-token/" + Call.segment(userId)), OpenAiToken.class);
    }

    /**
     * Set a user's own OpenAI token.
     *
     * <p>The assistants of the user's account use it before the pool. null removes it. Called by an administrator of
     * the platform.
     *
     * <p>{@code POST /api/admin/openai-token/{user_id}}
     */
    public OpenAiToken setOpenAiToken(long userId, NewOpenAiToken body) {
        return core.send(Call.of("POST", "/api/admin/openai-token/" + Call.segment(userId)).body(body), OpenAiToken.class);
    }

    /** @param state One of {@code ready}, {@code resting}, {@code spent}, {@code inactive}. */
    public record AiToken(
            long id,
            String name,
            String token,
            @Wire("model_access") List<String> modelAccess,
            @Wire("model_names") Map<String, String> modelNames,
            @Wire("daily_limit") Long dailyLimit,
            @Wire("monthly_limit") Long monthlyLimit,
            @Wire("daily_usage") long dailyUsage,
            @Wire("monthly_usage") long monthlyUsage,
            long priority,
            String notes,
            @Wire("is_active") boolean isActive,
            String state,
            List<AiTokenRest> rests,
            @Wire("last_error_code") String lastErrorCode,
            @Wire("last_error") String lastError,
            @Wire("last_error_at") String lastErrorAt,
            @Wire("last_used_at") String lastUsedAt,
            @Wire("created_at") String createdAt,
            @Wire("updated_at") String updatedAt) {}

    public record AiTokenRest(String model, String reason, String until, long failures) {}

    public record NewAiToken(Map<String, Object> fields) implements Body {
        public static NewAiToken of(String name, String token) {
            return new NewAiToken(Map.of()).with("name", name).with("token", token);
        }

        public NewAiToken name(String value) {
            return with("name", value);
        }

        public NewAiToken modelAccess(List<String> value) {
            return with("model_access", value);
        }

        public NewAiToken modelNames(Map<String, String> value) {
            return with("model_names", value);
        }

        public NewAiToken dailyLimit(Long value) {
            return with("daily_limit", value);
        }

        public NewAiToken monthlyLimit(Long value) {
            return with("monthly_limit", value);
        }

        public NewAiToken priority(long value) {
            return with("priority", value);
        }

        public NewAiToken notes(String value) {
            return with("notes", value);
        }

        public NewAiToken isActive(boolean value) {
            return with("is_active", value);
        }

        public NewAiToken token(String value) {
            return with("token", value);
        }

        private NewAiToken with(String name, Object value) {
            return new NewAiToken(Body.with(fields, name, value));
        }
    }

    public record AiTokenChanges(Map<String, Object> fields) implements Body {
        public static AiTokenChanges of() {
            return new AiTokenChanges(Map.of());
        }

        public AiTokenChanges name(String value) {
            return with("name", value);
        }

        public AiTokenChanges modelAccess(List<String> value) {
            return with("model_access", value);
        }

        public AiTokenChanges modelNames(Map<String, String> value) {
            return with("model_names", value);
        }

        public AiTokenChanges dailyLimit(Long value) {
            return with("daily_limit", value);
        }

        public AiTokenChanges monthlyLimit(Long value) {
            return with("monthly_limit", value);
        }

        public AiTokenChanges priority(long value) {
            return with("priority", value);
        }

        public AiTokenChanges notes(String value) {
            return with("notes", value);
        }

        public AiTokenChanges isActive(boolean value) {
            return with("is_active", value);
        }

        public AiTokenChanges token(String value) {
            return with("token", value);
        }

        private AiTokenChanges with(String name, Object value) {
            return new AiTokenChanges(Body.with(fields, name, value));
        }
    }

    public record DeleteAiTokenAnswer(String message) {}

    public record AiTokenTest(Map<String, Object> fields) implements Body {
        public static AiTokenTest of() {
            return new AiTokenTest(Map.of());
        }

        public AiTokenTest model(String value) {
            return with("model", value);
        }

        private AiTokenTest with(String name, Object value) {
            return new AiTokenTest(Body.with(fields, name, value));
        }
    }

    public record AiTokenTested(
            boolean success,
            String failure,
            String message,
            String model,
            @Wire("duration_ms") double durationMs,
            AiToken token) {}

    public record AiTokenUsage(
            long id,
            String name,
            @Wire("daily_usage") long dailyUsage,
            @Wire("monthly_usage") long monthlyUsage,
            @Wire("daily_limit") Long dailyLimit,
            @Wire("monthly_limit") Long monthlyLimit,
            @Wire("last_error_code") String lastErrorCode,
            @Wire("last_error") String lastError,
            @Wire("last_error_at") String lastErrorAt,
            @Wire("last_used_at") String lastUsedAt,
            AiTokenUsageTotal total,
            List<AiTokenUsageDay> days,
            List<AiTokenUsageMonth> months) {}

    public record AiTokenUsageTotal(
            long requests,
            long failures,
            @Wire("input_tokens") long inputTokens,
            @Wire("output_tokens") long outputTokens) {}

    public record AiTokenUsageDay(
            String date,
            long requests,
            long failures,
            @Wire("input_tokens") long inputTokens,
            @Wire("output_tokens") long outputTokens) {}

    public record AiTokenUsageMonth(
            String month,
            long requests,
            long failures,
            @Wire("input_tokens") long inputTokens,
            @Wire("output_tokens") long outputTokens) {}

    /** @param state One of {@code ready}, {@code resting}, {@code spent}, {@code inactive}. */
    public record OpenAiToken(
            long id,
            String name,
            String token,
            @Wire("model_access") List<String> modelAccess,
            @Wire("model_names") Map<String, String> modelNames,
            @Wire("daily_limit") Long dailyLimit,
            @Wire("monthly_limit") Long monthlyLimit,
            @Wire("daily_usage") long dailyUsage,
            @Wire("monthly_usage") long monthlyUsage,
            long priority,
            String notes,
            @Wire("is_active") boolean isActive,
            String state,
            List<OpenAiTokenRest> rests,
            @Wire("last_error_code") String lastErrorCode,
            @Wire("last_error") String lastError,
            @Wire("last_error_at") String lastErrorAt,
            @Wire("last_used_at") String lastUsedAt,
            @Wire("created_at") String createdAt,
            @Wire("updated_at") String updatedAt,
            @Wire("user_id") long userId,
            @Wire("openai_token") String openaiToken) {}

    public record OpenAiTokenRest(String model, String reason, String until, long failures) {}

    public record NewOpenAiToken(Map<String, Object> fields) implements Body {
        public static NewOpenAiToken of() {
            return new NewOpenAiToken(Map.of());
        }

        public NewOpenAiToken modelAccess(List<String> value) {
            return with("model_access", value);
        }

        public NewOpenAiToken modelNames(Map<String, String> value) {
            return with("model_names", value);
        }

        public NewOpenAiToken dailyLimit(Long value) {
            return with("daily_limit", value);
        }

        public NewOpenAiToken monthlyLimit(Long value) {
            return with("monthly_limit", value);
        }

        public NewOpenAiToken notes(String value) {
            return with("notes", value);
        }

        public NewOpenAiToken isActive(boolean value) {
            return with("is_active", value);
        }

        public NewOpenAiToken token(String value) {
            return with("token", value);
        }

        public NewOpenAiToken openaiToken(String value) {
            return with("openai_token", value);
        }

        private NewOpenAiToken with(String name, Object value) {
            return new NewOpenAiToken(Body.with(fields, name, value));
        }
    }
}
