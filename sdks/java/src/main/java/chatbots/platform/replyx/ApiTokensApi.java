// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.replyx;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Wire;
import java.util.List;
import java.util.Map;

/** API tokens. */
public final class ApiTokensApi {
    private final Core core;

    ApiTokensApi(Core core) {
        this.core = core;
    }

    /**
     * List the API tokens, masked.
     *
     * <p>Called by an administrator of the platform.
     *
     * <p>{@code GET /api/admin/tokens}
     */
    public List<ApiToken> listApiTokens() {
        return core.sendList(Call.of("GET", "/api/admin/tokens"), ApiToken.class);
    }

    /**
     * Create an API token.
     *
     * <p>A program sends it as {@code Authorization: Bearer} instead of logging in. It acts for the user with {@code
     * user_id}, or for you, and never has administrator rights. The full token is shown only once. Called by an
     * administrator of the platform.
     *
     * <p>{@code POST /api/admin/tokens}
     */
    public ApiToken createApiToken(NewApiToken body) {
        return core.send(Call.of("POST", "/api/admin/tokens").body(body), ApiToken.class);
    }

    /**
     * Revoke an API token.
     *
     * <p>The token is no longer accepted, and its sockets are closed. Called by an administrator of the platform.
     *
     * <p>{@code DELETE /api/admin/tokens/{token_id}}
     */
    public ApiToken revokeApiToken(long tokenId) {
        return core.send(Call.of("DELETE", "/api/admin/tokens/" + Call.segment(tokenId)), ApiToken.class);
    }

    /**
     * List your API tokens, masked.
     *
     * <p>Called by an owner of the account.
     *
     * <p>{@code GET /api/api-tokens}
     */
    public List<ApiToken> listOwnApiTokens() {
        return core.sendList(Call.of("GET", "/api/api-tokens"), ApiToken.class);
    }

    /**
     * Create an API token for yourself.
     *
     * <p>A program sends it as {@code Authorization: Bearer} instead of logging in, and may do what you may, without
     * administrator rights. The full token is shown only once. Called by an owner of the account.
     *
     * <p>{@code POST /api/api-tokens}
     */
    public ApiToken createOwnApiToken(NewOwnApiToken body) {
        return core.send(Call.of("POST", "/api/api-tokens").body(body), ApiToken.class);
    }

    /**
     * Revoke an API token of yours.
     *
     * <p>The token is no longer accepted, and its sockets are closed. Called by an owner of the account.
     *
     * <p>{@code DELETE /api/api-tokens/{api_token_id}}
     */
    public ApiToken revokeOwnApiToken(long apiTokenId) {
        return core.send(Call.of("DELETE", "/api/api-tokens/" + Call.segment(apiTokenId)), ApiToken.class);
    }

    public record ApiToken(
            long id,
            @Wire("user_id") long userId,
            String name,
            String token,
            @Wire("expires_at") String expiresAt,
            @Wire("last_used_at") String lastUsedAt,
            @Wire("created_at") String createdAt) {}

    public record NewApiToken(Map<String, Object> fields) implements Body {
        public static NewApiToken of() {
            return new NewApiToken(Map.of());
        }

        public NewApiToken name(String value) {
            return with("name", value);
        }

        public NewApiToken userId(long value) {
            return with("user_id", value);
        }

        public NewApiToken expiresAt(String value) {
            return with("expires_at", value);
        }

        private NewApiToken with(String name, Object value) {
            return new NewApiToken(Body.with(fields, name, value));
        }
    }

    public record NewOwnApiToken(Map<String, Object> fields) implements Body {
        public static NewOwnApiToken of(String name) {
            return new NewOwnApiToken(Map.of()).with("name", name);
        }

        public NewOwnApiToken name(String value) {
            return with("name", value);
        }

        public NewOwnApiToken expiresAt(String value) {
            return with("expires_at", value);
        }

        private NewOwnApiToken with(String name, Object value) {
            return new NewOwnApiToken(Body.with(fields, name, value));
        }
    }
}
